"""An exchange of one's own: pure rules, no I/O."""
