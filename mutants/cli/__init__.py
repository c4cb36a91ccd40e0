"""The door: one file a group of commands, no logic."""
