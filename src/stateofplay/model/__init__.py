"""Layer 0: the records. Frozen, slotted, standard library only."""
