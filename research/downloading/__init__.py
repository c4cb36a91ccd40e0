"""History from other exchanges, asked for page by page: what is missing, how each is paged, what a kill leaves."""
