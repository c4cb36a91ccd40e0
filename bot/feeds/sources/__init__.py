"""Optional sources beside the market: each kept up by its own supervisor, merged into the one feed of the loop."""
