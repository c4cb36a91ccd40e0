"""Ticks and what other sources said: recorded, imported, read back in the order in which they were known."""
