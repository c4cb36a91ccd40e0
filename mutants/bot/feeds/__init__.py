"""Market data in: each feed turns a source into core events."""
