"""The words and the two machines: pure, deterministic, no I/O."""
