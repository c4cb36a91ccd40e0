"""Import of history from files of other programs into the store."""
