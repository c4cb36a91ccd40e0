"""An embedded market: a synthetic LTCUSDT tape from a seed, with real facts and known truth."""
