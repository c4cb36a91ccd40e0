"""Litecoin's chain, pure: bytes to transactions, addresses to owners, transactions to signals."""
