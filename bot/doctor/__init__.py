"""Whether the bot could run now: one finding a line, the same rules at a start and for `ebb doctor`."""
