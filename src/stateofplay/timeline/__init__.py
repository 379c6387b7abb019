"""Timeline: each happening once, as exactly as its tellings allow."""
