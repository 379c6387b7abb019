"""Layer 5: the command line. It parses options, calls the api and prints; no logic of its own."""
