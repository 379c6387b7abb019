"""First words of English sentences that tell of the page or its pictures, not of the news."""

from __future__ import annotations

PAGE_NOTES = (
    "file in this", "file this", "file -", "an earlier version of", "a previous version of",
    "this story has been", "this article has been", "this article was", "this story was",
    "correction", "last updated", "updated", "watch the video", "click here", "click to",
    "photo by", "image caption", "media caption", "enlarge this image", "getty images",
    "follow us on", "sign up for", "read more", "copyright", "this material may not",
    "the associated press contributed", "reporting by", "editing by", "additional reporting",
    "associated press", "in this image", "in this photo", "in this file",
)  # fmt: skip
