"""Layer 1: language tools. Pure functions over text; they know records, no stages."""
