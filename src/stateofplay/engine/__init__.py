"""How per-report work is spread over the cores of a machine."""
