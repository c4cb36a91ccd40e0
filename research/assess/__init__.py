"""`ebb assess`: what the user's own data and machine say about trading live, and how sure that is."""
