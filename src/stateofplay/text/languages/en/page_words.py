"""Words that news pages print around a report: labels, invitations, rights lines, as data.

Each entry is matched at the start of a short paragraph, folded to lower case. An entry of LABELS
needs a colon, dash or bar after it, or nothing at all; an entry of INVITATIONS opens a line whose
remainder is free; an entry of WHOLE_LINES is the line. `{n}` stands for a number, `*` for a few
words.
"""

from __future__ import annotations

LABELS = tuple(
    """read more|read also|also read|see also|see more|read next|read this|read|also see
    |also watch|more|more on this|more on this story|more on *|more from *|more about *
    |related|related article|related articles|related story|related stories|related coverage
    |related content|related topics|related topic|our standards|related links|related link
    |related news|related reading|related posts|related post|related video|related videos
    |related to this story|recommended|recommended for you|don't miss|do not miss|must read
    |must-read|watch|watch also|watch more|watch now|watch live|watch next|watch this|listen
    |listen now|editor's pick|editor's picks|editors' picks|editor's choice
    |in case you missed it|icymi|what to read next|keep reading|continue reading
    |you may also like|you might also like|up next|now read|next|most read|most popular
    |trending|trending now|tags|tag|topics|topic|keywords|filed under|categories|category
    |section|share|share via|external links|further reading|useful links|links|live updates
    |video|play video|gallery|in pictures|podcast|newsletter|top stories|latest news
    |breaking news|explore more|follow|read full story|full story|full article
    |read the full story|read the full article here|read the full article|learn more
    |find out more|go deeper|elsewhere""".replace("\n    ", "").split("|")
)

# Of these, the ones that name one other report behind a colon.
OTHER_REPORT_LABELS = (
    "read more", "read also", "also read", "see also", "also see", "read next", "related",
    "related article", "related story", "related report", "more on this story", "full story",
    "in case you missed it",
)  # fmt: skip

INVITATIONS = tuple(
    """view in browser|view in your browser|view this email|view this newsletter|unsubscribe
    |to unsubscribe
    |update your preferences|you have {n} free|you have read {n} of|you've read {n} of
    |click here|click to|click on
    |click below|click the|tap here|tap to|scroll down|scroll to
    |swipe to|sign up|subscribe|log in to|login to|register to|register for|register now
    |sign in to|follow us|follow our|follow * on twitter|follow * on facebook
    |follow * on instagram|follow * on telegram|follow * on x|follow @|like us on|join us on
    |join our|share this|share on|share via|tweet this|print this|email this|send this
    |get our|get the latest|get the app|get breaking news|get alerts|download our
    |download the app|download the * app|story continues|article continues|continues below
    |continues after|continue reading|skip to|skip past|jump to|we use cookies
    |this site uses|please enable|enable javascript|your browser|this video is
    |this content is|video player|to watch this|support our|support us|donate
    |become a member|already a subscriber|already a member|view comments|view more|view all
    |view this|show more|show less|load more|see all|leave a comment|join the conversation
    |have your say|tell us what|contact us|do you have a story|do you have a tip
    |do you have information|do you have news|got a tip|got a story|send us|write to us
    |copy link|copy this link|add us|make us|stay up to date|stay informed|story highlights
    |stay tuned|like what you see|thank you for reading|thanks for reading|for more news
    |for more on|for more stories|get in touch with|check out more|get daily
    |for more information|for the latest|more information about|read more stories
    |all rights reserved|read the original article|read the original story
    |read the original here|accept all cookies|accept cookies|reject all cookies|manage cookies
    |by clicking * you agree|by clicking * you accept|by continuing to use this
    |by using this site|catch all the latest|catch the latest news|manage preferences
    |cookie settings|cookie policy|to continue reading|to read the full|to read the rest
    |to keep reading|get unlimited access|unlock this|unlock the full|you have reached your
    |you've reached your|this article is for subscribers|this story is for subscribers
    |this article is only for|this content is for subscribers|create a free account
    |we and our partners|we and our * partners|we value your privacy
    |this website uses""".replace("\n    ", "").split("|")
)

WHOLE_LINES = tuple(
    """advertisement|article content|advertising|advert|ad|ads|sponsored|sponsored content
    |promoted|promoted content|share|save|print|email|e-mail|comment|comments|tweet|facebook
    |twitter|whatsapp|linkedin|telegram|instagram|reddit|pinterest|copy link|link copied
    |home|menu|search|loading|loading...|close|play|pause|mute|next|previous|back to top|top
    |more|show more|show less|view more|{n} min read|{n} minute read|{n} minutes read
    |{n} mins read|{n} comments|{n} view comments|enditem|{n} comment|{n} shares|{n} share
    |{n} views|{n} view|{n} likes|end|ends|-30-|news|video|photos|live|share article
    |share story|gift this article|give this article|listen to this article
    |listen to article|subscribers only|premium|what do you think?
    |advertisement continue reading the main story|{n} words|{n}/{n}|{n} of {n}
    |body|end of document|page {n} of {n}|link to image|link to pdf|link to original story
    |language: english|english|load-date: *|publication-type: *|document-type: *
    |journal-code: *""".replace("\n    ", "").split("|")
)

# What a text says about itself: its own address stands in the same or the next paragraph.
ADDRESS_LABELS = tuple(
    """original url|original link|original article|original source|original story|original
    |source url|article url|url|link|permalink|web link|weblink|read the original
    |read the original article|read the original article here|originally published at
    |originally published on|first published at|first published on|originally appeared at
    |source link|article link|source|via|from""".replace("\n    ", "").split("|")
)

# Fields of a text dump, printed as `Label: value` above the report.
FIELD_LABELS = {
    "title": "title", "headline": "title",
    "date": "date", "published": "date", "publication date": "date", "pub date": "date",
    "publish date": "date", "posted": "date", "dated": "date", "date published": "date",
    "author": "byline", "authors": "byline", "byline": "byline",
    "publisher": "publisher", "publication": "publisher", "newspaper": "publisher",
    "outlet": "publisher", "subject": "title",
    "section": "label", "length": "label", "from": "label", "to": "label", "load-date": "label",
    "highlight": "label", "layout": "label", "slug": "label", "categories": "label",
    "permalink": "label", "lang": "label", "language": "label", "edition": "label",
}  # fmt: skip

# Beside a date they say that the report came out then (True) or was changed then (False).
DATE_LABELS = {
    "published": True, "first published": True, "posted": True, "publication date": True,
    "publish date": True, "date published": True, "pub date": True, "date": True, "issued": True,
    "created": True, "released": True, "dated": True, "printed": True, "updated": False,
    "last updated": False, "last modified": False, "modified": False, "last update": False,
    "update": False, "edited": False, "published date": True,
}  # fmt: skip

# Words that make a name an authority or data holder, not a newspaper, in a `Source:` line.
INSTITUTION_WORDS = frozenset(
    """ministry ministries department bank office bureau agency institute university council court
    police government commission statistics survey fund organisation organization committee census
    authority authorities data company companies research analysts analysis filings records map
    maps library congress parliament senate embassy centre center foundation army navy defence
    defense treasury federation union nations author authors staff""".split()
)

# Roles that a byline gives a writer.
WRITER_ROLES = tuple(
    """staff writer|staff reporter|staff correspondent|senior writer|senior reporter
    |correspondent|foreign correspondent|political correspondent|diplomatic correspondent
    |political editor|foreign editor|world editor|diplomatic editor|contributing writer
    |contributor|reporter|special correspondent|bureau chief|associate editor|senior editor
    |editor|columnist|freelance|news editor|business editor|business reporter
    |our foreign staff|staff|news desk|web desk|newsdesk|special to *""".replace(
        "\n    ", ""
    ).split("|")
)

# Words in the name of a paper or station, as it stands beside a writer's name in a byline.
PAPER_WORDS = frozenset(
    """advertiser argus bulletin broadcasting chronicle courier daily dispatch echo examiner express
    gazette globe herald independent inquirer journal ledger magazine mail mercury mirror monitor
    morning news newspaper observer post press quarterly record register reporter review sentinel
    standard star sun telegraph times today tribune voice weekly world""".split()
)
# Of these, the ones that are family names too: behind a first name they name a writer.
PAPER_SURNAMES = frozenset("mercury post press star sun".split())
# Words that open a sentence and no name: behind a place they tell where the news begins.
SENTENCE_OPENERS = frozenset(
    """a an the it he she they we i you his her their its this that these those there in on at for
    from with after before as when while if but and by more most many some all two three hundreds
    thousands at least nearly almost police about what how why who no not one""".split()
)

# Hosts where an address names a profile or post, never the report.
SOCIAL_HOSTS = frozenset(
    """twitter.com x.com facebook.com instagram.com youtube.com youtu.be t.me t.co linkedin.com
    tiktok.com reddit.com pinterest.com whatsapp.com threads.net bsky.app fb.me bit.ly""".split()
)

# A line of these words only is a row of buttons.
BUTTON_WORDS = frozenset(
    """facebook twitter x flipboard email e-mail mail whatsapp linkedin telegram reddit print share
    copy link messenger pinterest threads bluesky save tweet pocket sms instagram youtube google
    news viber vk line wechat""".split()
)
