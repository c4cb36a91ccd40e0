"""How far a model has come from what it was taught: its inputs, and what became of its forecasts."""
