"""What may size, cap, close or refuse: pure."""
