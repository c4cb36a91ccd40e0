"""Orders out: each exchange carries requests and brings back what is known."""
