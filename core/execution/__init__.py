"""The protocol of execution as a pure state machine."""
