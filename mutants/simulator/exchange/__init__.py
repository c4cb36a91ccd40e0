"""A whole exchange in memory, with an order book: the pure rules behind the server that speaks Bybit V5."""
