"""Opinions about the price: features, models and rules. Pure: no clock, socket, disk or log."""
