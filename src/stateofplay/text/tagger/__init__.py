"""A sequence tagger: hashed features, small integer weights, labels in order."""
