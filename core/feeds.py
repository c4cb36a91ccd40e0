"""Whose health a FeedHealth tells of, where the name of the feed alone says what follows from it."""

LOGIN = "login"
"""The part of the exchange's health that says whether it takes our key."""
SOURCE = "source:"
"""A feed whose name begins so is an optional source: its features fall silent, and entries go on without it."""
MEMBER = "model:"
"""A feed of this name and a member's is that member's health: it falls silent, and entries go on without it."""
