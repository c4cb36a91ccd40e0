"""All that a bot may hear beside its market, on this machine: other exchanges, the crowd, Litecoin's chain."""
