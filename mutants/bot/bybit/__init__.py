"""Bybit V5 below feeds and executors: where its servers are, and how they are spoken to."""
