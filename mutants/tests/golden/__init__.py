"""Golden tapes: an event file in, a journal out, byte-equal."""
