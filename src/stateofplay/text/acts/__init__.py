"""Acts as trees tell them: which words of a sentence tell a move, and which, by trained weights."""
