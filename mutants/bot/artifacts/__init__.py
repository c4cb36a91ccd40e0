"""Trained models on disk: the card that travels with each, and loading that trusts nothing."""
