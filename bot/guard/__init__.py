"""A second pair of eyes on the account: it acts when a short has no stop, or nobody looks after it."""
