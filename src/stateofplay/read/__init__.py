"""Reading: bytes to raw reports; what cannot be read is dropped with a reason."""
