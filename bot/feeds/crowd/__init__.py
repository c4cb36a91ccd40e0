"""What is posted about the coin: feeds, Bluesky, X, Telegram, and the fear and greed index."""
