"""What runs in which order: per report (`alone`), then over the pile (`whole`)."""
