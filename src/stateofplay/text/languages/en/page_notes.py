"""First words of English sentences that tell of the page or its pictures, not of the news."""

from __future__ import annotations

PAGE_NOTES = (
    "file in this", "file this", "an earlier version of", "a previous version of",
    "this story has been", "this article has been", "this article was", "this story was",
    "last updated", "watch the video", "click here", "click to", "add this to",
    "photo by", "image caption", "media caption", "enlarge this image", "getty images",
    "follow us on", "sign up for", "read more", "copyright", "this material may not",
    "the associated press contributed", "reporting by", "editing by", "additional reporting",
    "image", "in this image", "in this photo", "in this file",
)  # fmt: skip
# What such a sentence may hold anywhere.
PAGE_PHRASES = (
    "stay up to date", "all rights reserved", "sign up you agree", "special offers for",
    "adobe reader", "javascript", "terms of service", "privacy policy", "the full story",
    "sign up", "newsletter", "continue reading", "ad block", "your browser", "click on",
    "the number for", "email notifications",
    "read or share this", "and update you", "not a robot", "a valid e-mail", "a valid email",
)  # fmt: skip
