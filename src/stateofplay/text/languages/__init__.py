"""Word tables of languages: data, no logic."""
