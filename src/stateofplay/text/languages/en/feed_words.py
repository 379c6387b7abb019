"""Words in the titles of feeds that do not belong to the publisher's name, as data; folded."""

from __future__ import annotations

# A part of a title that holds only these names a section, not a publisher.
SECTION_WORDS = frozenset(
    """all and americas analysis articles africa arts asia asia-pacific atom blog blogs breaking
    business conflict culture current economy editorial edition education entertainment
    environment europe features feed feeds finance flash foreign front full health headlines home
    homepage in international item items latest law life lifestyle live local main markets
    mideast money most national news newest now opinion our page pacific podcast politics popular
    posts press recent region regional releases reports rss science section security sport sports
    stories story syndication tech technology text the today top travel updates us uk views web
    weather world xml 0.91 0.92 1.0 2.0""".split()
)
# In front of the name: `RSS feed of The Courier`.
OPENINGS = ("rss feed of", "rss feed from", "rss feed for", "rss feed", "feed of", "latest from",
            "latest news from", "news from", "latest stories from", "headlines from",
            "rss:", "rss -")  # fmt: skip
# Titles of feeds whose items are what readers wrote.
COMMENT_OPENINGS = ("comments on", "comments for", "comments:")
