"""What turns a feature vector into a probability."""
