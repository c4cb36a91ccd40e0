"""The simulated exchange's server: Bybit V5 over REST and WebSocket, with a control interface beside it."""
