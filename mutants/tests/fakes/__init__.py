"""Hand-written stand-ins behind Ebb's own protocols."""
