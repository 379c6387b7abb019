"""Which charset bytes were kept in, told from what they say in each.

Reads     bytes that are no valid UTF-8, and the charset they are declared in, if any
Writes    the charset that fits best, or `None` when none does
Method    each charset is tried on the first bytes; what comes out is priced, in nats, by how
          frequent its letters are in one of the languages that are kept in it, where capitals
          stand, and what no language prints. The cheapest wins. A declaration is worth as much as
          `_DECLARED` nats
Source    letter frequency as in Mozilla's universal charset detector (Li and Momoi 2001); labels
          from the WHATWG Encoding Standard
Cost      linear in the first `_MAX_BYTES` for each charset
Limits    a text with a handful of letters beyond ASCII can be told wrongly; charsets that differ in
          no character of the text are the same here
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from stateofplay.text.languages.letters import FREQUENT, LATIN, OTHER

_MAX_BYTES = 32_768  # enough for hundreds of letters beyond ASCII in any language
_WEST = ("en", "de", "fr", "es", "pt", "it", "ca", "nl", "sv", "no", "fi", "is", "sq")
_EAST = ("pl", "cs", "sk", "hu", "ro", "hr", "sq", "de")
_NORTH = ("lt", "lv", "et", "pl")
_SLAVIC = ("ru", "uk", "bg", "sr", "be")
# Charset -> what it costs to suppose it, in nats, and the languages that are kept in it. The cost
# is ours: what the web was written in before UTF-8 costs nothing, charsets of old machines most.
_CHARSETS: dict[str, tuple[float, tuple[str, ...]]] = {
    "cp1252": (0, _WEST),
    "cp1250": (1, _EAST),
    "cp1251": (0, _SLAVIC),
    "cp1253": (1, ("el",)),
    "cp1254": (2, ("tr",)),
    "cp1255": (1, ("he",)),
    "cp1256": (1, ("ar", "fa")),
    "cp1257": (2, _NORTH),
    "cp874": (1, ("th",)),
    "koi8_r": (1, ("ru",)),
    "koi8_u": (2, ("uk", "be")),
    "iso8859_2": (2, _EAST),
    "iso8859_5": (3, _SLAVIC),
    "iso8859_6": (3, ("ar",)),
    "iso8859_7": (2, ("el",)),
    "iso8859_13": (3, _NORTH),
    "iso8859_15": (2, _WEST),
    "iso8859_16": (4, ("ro",)),
    "gb18030": (0, ("zh",)),
    "cp950": (0, ("zh-hant",)),
    "cp932": (0, ("ja",)),
    "euc_jp": (0, ("ja",)),
    "cp949": (0, ("ko",)),
    "utf-16-le": (6, (*LATIN, *OTHER, *FREQUENT)),
    "utf-16-be": (6, (*LATIN, *OTHER, *FREQUENT)),
    "cp866": (6, _SLAVIC),
    "mac_roman": (6, _WEST),
    "mac_cyrillic": (8, ("ru", "uk")),
    "cp850": (8, _WEST),
    "cp852": (8, _EAST),
}
# Labels that mean another charset than their name says; the rest go by their name.
_LABELS = {
    "ascii": "cp1252", "us-ascii": "cp1252", "iso-8859-1": "cp1252", "iso8859-1": "cp1252",
    "latin1": "cp1252", "latin-1": "cp1252", "l1": "cp1252", "x-cp1252": "cp1252",
    "iso-8859-9": "cp1254", "iso8859-9": "cp1254", "latin5": "cp1254", "iso-8859-11": "cp874",
    "iso8859-11": "cp874", "tis-620": "cp874", "windows-874": "cp874", "iso-8859-8": "cp1255",
    "iso8859-8": "cp1255", "iso-8859-8-i": "cp1255", "gb2312": "gb18030", "gbk": "gb18030",
    "x-gbk": "gb18030", "gb_2312-80": "gb18030", "shift_jis": "cp932", "shift-jis": "cp932",
    "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "ms_kanji": "cp932",
    "x-euc-jp": "euc_jp", "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "korean": "cp949",
    "windows-949": "cp949", "big5": "cp950", "big5-hkscs": "big5hkscs", "x-x-big5": "cp950",
    "koi8": "koi8_r", "macintosh": "mac_roman", "x-mac-roman": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
}  # fmt: skip
_DECLARED = 60.0  # nats: some ten letters that fit no language, or as many of a wrong case
_ALSO_DECLARED = ("big5hkscs", "iso2022_jp", "iso2022_kr", "cp1258", "iso8859_3", "iso8859_4",
                  "iso8859_10", "iso8859_14", "mac_latin2", "cp437", "cp855", "hz")  # fmt: skip
_LATIN_LETTER = 4.0  # of the most frequent accented letter of a language
_OTHER_LETTER = 2.2  # of the most frequent letter of another script: one in nine
_RANK = 0.12  # more for each rank below
_MARK = 5.0  # quote marks, dashes and signs that news prints
_STRANGE = 9.0  # a letter or sign of no language that the charset is for
_NEVER = 14.0  # C1 control characters, private use, no character at all
_CAPITAL = 1.5  # a capital at the start of a word, more than its small letter
_MISPLACED = 6.0  # a capital behind a small letter, letters of two scripts in one word
_KANA, _FREQUENT, _COMMON, _RARE = 3.8, 4.5, 6.5, 11.0
_MAX_PRICE = 8.0  # nats a character beyond ASCII; a text that costs more is in no language here
_MARKS = frozenset("“”‘’„‚–—…«»‹›€£§©®°·•™\xa0´¿¡№′″‐‑")
_WIDE_MARKS = frozenset("。，、！？「」『』（）：；・ー《》【】〈〉　“”‘’—…０１２３４５６７８９")
_BEYOND = re.compile(r"[^\x00-\x7f]")
_CASE = re.compile(r"[a-zß-ÿα-ωа-яё](?=[À-ÞΑ-ΩА-ЯЁ])")
_FAR = "[Ͱ-ࣿก-๛぀-鿿가-힣！-￮]"  # scripts whose words hold no Latin letter
_SCRIPTS = re.compile(f"[A-Za-z](?={_FAR})|{_FAR}(?=[A-Za-z])")
_ESCAPES = re.compile(rb"\x1b\$[@B]|\x1b\([BJI]")


@dataclass(frozen=True, slots=True)
class _Guess:
    price: float
    charset: str
    is_text: bool


def charset_of(label: str | None) -> str | None:
    """Return the charset that a declaration names; `None` for UTF charsets and unknown ones."""
    if label is None:
        return None
    folded = label.strip(" \t\"'").casefold()
    try:
        name = _LABELS.get(folded) or codecs.lookup(folded).name
    except (LookupError, ValueError):
        return None
    name = _LABELS.get(name, name).replace("-", "_")
    # Python's codecs also pack, escape and encode domain names: only those of texts are used.
    is_one = name in _CHARSETS or name in _ALSO_DECLARED
    return name if is_one else None


def tell_charset(content: bytes, declared: str | None = None) -> str | None:
    """Return the charset that the bytes fit best, or `None` when they are text in none.

    Args:
        content: bytes that are no valid UTF-8.
        declared: label of a charset, as a page or a mail states it.
    """
    stated = charset_of(declared)
    return _cheapest(content, (*_CHARSETS, *((stated,) if stated else ())), stated)


def tell_utf16(content: bytes) -> str | None:
    """Return the order of the bytes of UTF-16 without a mark, or `None` when it makes no sense."""
    return _cheapest(content, ("utf-16-le", "utf-16-be"), None)


def is_escaped_japanese(content: bytes) -> bool:
    """Return whether seven-bit bytes are ISO-2022-JP: its escapes stand in no other text."""
    return _ESCAPES.search(content) is not None


def _cheapest(content: bytes, charsets: tuple[str, ...], stated: str | None) -> str | None:
    guesses = [_try(content, charset, stated) for charset in dict.fromkeys(charsets)]
    texts = [guess for guess in guesses if guess is not None and guess.is_text]
    best = min(texts, key=lambda guess: (guess.price, guess.charset), default=None)
    return best.charset if best is not None else None


def _try(content: bytes, charset: str, stated: str | None) -> _Guess | None:
    decoder = codecs.getincrementaldecoder(charset)("strict")
    try:
        text = decoder.decode(content[:_MAX_BYTES], final=len(content) <= _MAX_BYTES)
    except UnicodeDecodeError:
        return None
    beyond = Counter(_BEYOND.findall(text))
    supposed, languages = _CHARSETS.get(charset, (0.0, (*LATIN, *OTHER, *FREQUENT)))
    own = min(_letters_price(beyond, language) for language in languages)
    own += _MISPLACED * (len(_CASE.findall(text)) + len(_SCRIPTS.findall(text)))
    is_text = own <= _MAX_PRICE * beyond.total() or charset == stated
    declared = _DECLARED if charset == stated else 0.0
    return _Guess(own + supposed - declared, charset, is_text)


def _letters_price(beyond: Counter[str], language: str) -> float:
    prices = _prices(language)
    return sum(n * (prices[c] if c in prices else _price(c, language)) for c, n in beyond.items())


@lru_cache(maxsize=64)
def _prices(language: str) -> dict[str, float]:
    """Return what the letters of a language cost, the most frequent least."""
    if language in FREQUENT:
        return dict.fromkeys(_WIDE_MARKS, _KANA) | dict.fromkeys(FREQUENT[language], _FREQUENT)
    letters, first = (LATIN, _LATIN_LETTER) if language in LATIN else (OTHER, _OTHER_LETTER)
    prices = dict.fromkeys(_MARKS, _MARK)
    for rank, letter in enumerate(letters[language]):
        price = first + _RANK * rank
        prices.setdefault(letter, price)
        if letter.upper() != letter and len(letter.upper()) == 1:
            prices.setdefault(letter.upper(), price + _CAPITAL)
    if language == "tr":
        prices["İ"] = _LATIN_LETTER + _CAPITAL
    return prices


@lru_cache(maxsize=65_536)
def _price(character: str, language: str) -> float:
    """Return what a character costs that is not in the table of the language."""
    if unicodedata.category(character) in ("Cc", "Cn", "Co", "Cs"):
        return _NEVER
    if language == "ja" and "぀" <= character <= "ヿ":
        return _KANA
    if language in FREQUENT:
        return _COMMON if _is_common(character, language) else _RARE
    return _STRANGE


def _is_common(character: str, language: str) -> bool:
    """Return whether a character stands in the part of its national set that holds daily words."""
    charset, first, last = {
        "zh": ("gb2312", 0xB0, 0xD7),
        "zh-hant": ("big5", 0xA4, 0xC6),
        "ja": ("euc_jp", 0xB0, 0xCF),
        "ko": ("euc_kr", 0xB0, 0xC8),
    }[language]
    try:
        lead = character.encode(charset)[0]
    except UnicodeEncodeError:
        return False
    return first <= lead <= last
