"""Numbers made of market events; one piece of code serves the stream and the history."""
