"""Speed and size of what a user runs, each figure beside a reference measured in the same call."""
