"""Layer 5: a dossier as contract JSON, a page, Markdown and plain lines."""
