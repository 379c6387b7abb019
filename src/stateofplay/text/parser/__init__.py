"""Dependency trees of English sentences: words, tags, heads and relations."""
