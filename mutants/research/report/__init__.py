"""The report of a replay: one self-contained HTML page."""
