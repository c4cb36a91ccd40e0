"""The body: everything that touches network, disk, clock and process."""
