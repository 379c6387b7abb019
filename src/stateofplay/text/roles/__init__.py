"""Who acts in a sentence, and on whom: spans by a tagger trained on political events."""
