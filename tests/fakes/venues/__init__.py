"""Other exchanges on this machine: they answer as the real ones do, in the shapes that ccxt's parsers name."""
