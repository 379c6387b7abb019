"""People: names, the actors they stand for, and the words that stand for an actor."""
