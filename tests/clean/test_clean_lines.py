"""Site lines and picture lines, told from news."""

from __future__ import annotations

import pytest

from stateofplay.clean.captions import is_caption
from stateofplay.clean.furniture import is_address_line, is_furniture, is_pointer

FURNITURE = {
    "a feed's note": "The post The bridge that nobody in the whole town paid for first appeared on "
    "The Courier.",
    "why a letter came": "You receive this email because you signed up at courier.example.",
    "why a letter came, curled": "You’re receiving this newsletter as a friend of ours.",
    "a paywall": "You have 2 free articles left this month.",
    "an inbox": "The news you need, in your inbox by 7 am.",
    "a browser's head line": "5/14/31, 7:33 AM The bridge that nobody paid for | The Courier",
    "a browser's foot line": "https://www.example.com/2031/05/bridge 2/3",
    "a foot line with joined letters": "\ufb01le:///home/ann/bridge.html 1/2",
    "a browser's page on one line": "14/05/2031, 19:33 The bridge https://example.com/b 1/1",
    "about itself in brackets": "(This story has not been edited by our staff.)",
    "an archive's number": "Document NRTHM00020310504efb30000k",
    "a count of words": "512 words",
    "a picture's number": "1/5",
    "cookies": 'By clicking "Accept", you agree to the storing of cookies.',
    "the original": "Read the original article here.",
    "read more": "READ MORE: The bridge that nobody paid for",
    "related": "Related article: The bridge that nobody paid for",
    "also read": "Also read | The bridge that nobody paid for",
    "see also": "See also: the bridge",
    "a button": "Click to show more",
    "a share button": "Share this",
    "a newsletter": "Sign up for our newsletter",
    "an address label": "Original url:",
    "an address": "<https://www.example.com/2031/05/04/bridge>",
    "a source line": "Source: News Agencies",
    "an advertisement": "Advertisement",
    "a rights line": "© 2031 The Courier. All rights reserved.",
    "copyright": "Copyright 2031 The Courier",
    "a rule": "* * *",
    "minutes to read": "4 min read",
    "about itself": "This article was first published in the Courier on 4 May.",
    "in square brackets": "[ The bridge that nobody paid for ]",
    "tags": "Tags: bridge, river",
}

CAPTIONS = {
    "name and agency with a bar": "Jane Roe | Getty Images",
    "name and agency with a slash": "Jane Roe / TASS",
    "name and house": "Jane Roe/The Courier",
    "photo": "Photo: Jane Roe",
    "AP photo": "(AP Photo/Jane Roe)",
    "a caption with a credit": "The bridge in May. (Jane Roe/AFP)",
    "a caption with square brackets": "The bridge in May [Jane Roe/Reuters]",
    "a caption with REUTERS": "The bridge in May. REUTERS/Jane Roe",
    "image copyright": "Image copyright Jane Roe",
    "picture agencies alone": "AFP via Getty Images",
    "a bare number": "201805111451947",
    "a file name": "IMG_20310504.jpg",
    "a file picture": "FILE PHOTO: The bridge in May",
    "a mark": "© Jane Roe, AFP",
}

NEWS = {
    "a note of news by the minute": "5/14/31, 7:33 AM The police closed the bridge.",
    "a post in the news": "The post of the mayor first appeared on Monday.",
    "an email in the news": "You receive what you pay for, she said.",
    "a click in the news": "By clicking on the link, the man had opened the door to thieves.",
    "a document in the news": "Document after document was read to the court on Monday.",
    "words in the news": "512 words were cut from the speech, she said.",
    "shares in the news": "Share prices fell by 3 percent after the meeting.",
    "a short sentence": "The council met on Monday.",
    "read as a verb": "Read more than a hundred letters aloud, she did.",
    "a report was published": "The report was published on Friday by the ministry.",
    "copyright as a subject": "copyright law is on the table, the minister said.",
    "a fraction": "The vote was 7/12 in favour.",
    "two years": "2030-2031",
    "a sentence in brackets": "(The council did not reply.)",
    "a file in brackets": "She handed in papers (the so-called harbour file).",
    "a call that was said": "“Sign up for the fund,” the mayor said.",
    "shared by two": "Northam and Eastham share the bridge.",
    "five digits": "12345",
}


@pytest.mark.parametrize("line", FURNITURE.values(), ids=FURNITURE)
def test_site_lines_are_furniture(line: str) -> None:
    """Whatever a page prints around a report is furniture."""
    assert is_furniture(line)


@pytest.mark.parametrize("line", CAPTIONS.values(), ids=CAPTIONS)
def test_picture_lines_are_captions(line: str) -> None:
    """A photo credit, a caption that ends in one, and picture numbers belong to a picture."""
    assert is_caption(line)


@pytest.mark.parametrize("line", NEWS.values(), ids=NEWS)
def test_news_is_neither(line: str) -> None:
    """A sentence of the report is no site line and no picture line."""
    assert not is_furniture(line)
    assert not is_caption(line)


@pytest.mark.parametrize(("n_chars", "expected"), [(220, True), (221, False)])
def test_long_paragraphs_are_never_furniture(n_chars: int, expected: bool) -> None:
    """A line of 220 characters may be furniture, one of 221 is read as news."""
    line = "Read more: " + "x" * (n_chars - 11)
    assert is_furniture(line) is expected
    assert is_pointer(line) is expected


@pytest.mark.parametrize(("n_chars", "expected"), [(600, True), (601, False)])
def test_long_paragraphs_are_never_captions(n_chars: int, expected: bool) -> None:
    """A caption of 600 characters is told by its credit, a longer paragraph is not."""
    credit = " (Jane Roe/AFP)"
    assert is_caption("x" * (n_chars - len(credit)) + credit) is expected


ADDRESSES = {
    "bare": ("https://example.com/a", True),
    "labelled": ("Link: https://example.com/a", True),
    "label with a colon": ("Source url:", True),
    "label without one": ("Original", False),
    "in a sentence": ("See https://example.com/a for more.", False),
}


@pytest.mark.parametrize(("line", "expected"), ADDRESSES.values(), ids=ADDRESSES)
def test_is_address_line(line: str, expected: bool) -> None:
    """An address line is an address or a label for one, and nothing else."""
    assert is_address_line(line) is expected
