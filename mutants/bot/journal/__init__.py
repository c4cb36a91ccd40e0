"""The memory: an append-only, checked record of every event, decision and command."""
