"""Layer 2: what people judged, applied to what the stages find."""
