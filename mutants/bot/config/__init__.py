"""The settings: config.yaml and strategy files read, checked and turned into types."""
