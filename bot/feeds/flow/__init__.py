"""The book, liquidations and open interest of Bybit's public stream."""
