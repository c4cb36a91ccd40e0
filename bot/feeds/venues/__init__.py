"""Other exchanges' word on the same perpetual, through ccxt."""
