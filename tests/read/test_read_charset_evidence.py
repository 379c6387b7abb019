from __future__ import annotations

import hashlib

import pytest

from stateofplay.model.errors import UnreadableError
from stateofplay.read.charset_evidence import charset_of, tell_charset
from stateofplay.read.config import ReadConfig
from stateofplay.read.decode import decode
from stateofplay.text.languages.letters import FREQUENT, LATIN, OTHER

TEXTS = {
    "en": "The mayor’s office said on Monday that the café would stay open – at £5 a cup.",
    "de": "Der Rat der Stadt hat über die Brücke gesprochen, sagt die Bürgermeisterin.",
    "fr": "Le conseil a décidé de payer la moitié du pont, a déclaré l’élue à la presse.",
    "es": "El alcalde señaló que el puente será construido. ¿Quién pagará mañana?",
    "no": "Ordføreren sa på mandag at byen skal betale halvparten av broen over elven.",
    "pl": "Burmistrz powiedział, że miasto zapłaci połowę. Rada zażądała wyjaśnień.",
    "cs": "Starosta řekl, že město zaplatí polovinu mostu. Rada žádá vysvětlení.",
    "hu": "A polgármester azt mondta, hogy a város kifizeti a híd felét. A gyűlés sűrű, őszinte.",
    "tr": "Belediye başkanı şehrin köprünün yarısını ödeyeceğini söyledi.",
    "lt": "Meras sakė, kad miestas sumokės pusę tilto kainos. Gyventojai įpykę.",
    "ru": "Мэр города заявил в понедельник, что половину моста оплатит город.",
    "uk": "Мер міста заявив у понеділок, що половину мосту оплатить місто.",
    "el": "Ο δήμαρχος δήλωσε τη Δευτέρα ότι η πόλη θα πληρώσει τη μισή γέφυρα.",
    "he": "ראש העיר אמר ביום שני כי העיר תשלם מחצית ממחיר הגשר.",
    "ar": "قال رئيس البلدية يوم الاثنين إن المدينة ستدفع نصف ثمن الجسر.",
    "th": "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าเมืองจะจ่ายครึ่งหนึ่งของสะพาน",
    "zh": "市长星期一表示，本市将承担大桥一半的费用。居民们感到不满。",
    "zh-hant": "市長星期一表示，本市將承擔大橋一半的費用。居民們感到不滿。",
    "ja": "市長は月曜日、橋の費用の半分を市が負担すると述べた。",
    "ko": "시장은 월요일 시가 다리 비용의 절반을 부담하겠다고 밝혔다.",
}
KEPT_IN = {
    "cp1252": "en de fr es no", "mac_roman": "fr", "cp1250": "pl cs hu", "iso8859_2": "pl cs hu",
    "cp1251": "ru uk", "koi8_r": "ru", "koi8_u": "uk", "iso8859_5": "ru", "cp866": "ru",
    "cp1253": "el", "iso8859_7": "el", "cp1254": "tr", "cp1255": "he", "cp1256": "ar",
    "iso8859_6": "ar", "cp1257": "lt", "cp874": "th", "gb18030": "zh", "big5": "zh-hant",
    "cp932": "ja", "euc_jp": "ja", "iso2022_jp": "ja", "cp949": "ko", "utf-16-le": " ".join(TEXTS),
    "utf-16-be": " ".join(TEXTS), "utf-8": " ".join(TEXTS),
}  # fmt: skip
PAIRS = {
    f"{charset} {language}": (charset, TEXTS[language])
    for charset, languages in KEPT_IN.items()
    for language in languages.split()
}


@pytest.mark.parametrize(("charset", "text"), PAIRS.values(), ids=PAIRS)
def test_one_sentence_is_enough(charset: str, text: str) -> None:
    """A sentence without any mark or declaration comes out of each charset as it went in."""
    assert decode(text.encode(charset), ReadConfig()) == text


LABELS = {
    "what browsers mean by Latin-1": ("ISO-8859-1", "cp1252"),
    "quote marks and spaces": (' "Shift_JIS" ', "cp932"),
    "the larger set of Chinese": ("gb2312", "gb18030"),
    "a name of Python's": ("windows-1251", "cp1251"),
    "its own name": ("ISO-8859-2", "iso8859_2"),
    "no charset of texts": ("zip", None),
    "a domain's encoding": ("idna", None),
    "unknown": ("klingon", None),
    "null": ("a\0b", None),
    "none": (None, None),
}


@pytest.mark.parametrize(("label", "charset"), LABELS.values(), ids=LABELS)
def test_charset_of(label: str | None, charset: str | None) -> None:
    """A label names a charset of texts, as the web uses it, or none."""
    assert charset_of(label) == charset


SHORT = "Größe".encode("cp1250") + b" \xb9"  # a sign that is another letter in each


FEW_LETTERS = ("The mayor’s office said", "O prefeito não quis falar")


@pytest.mark.parametrize("text", FEW_LETTERS)
def test_one_letter_is_read_as_most_of_the_web_wrote_it(text: str) -> None:
    """Where one character has to decide, the charset that was most in use wins."""
    assert decode(text.encode("cp1252"), ReadConfig()) == text


def test_daily_characters_tell_korean_from_chinese() -> None:
    """Bytes that are rare characters in one charset and daily ones in another are the latter."""
    assert tell_charset(TEXTS["zh"].encode("gb18030")) == "gb18030"
    assert tell_charset("議會".encode("cp949") * 3) != "gb18030"


def test_old_machines_are_told_from_many_letters() -> None:
    """A few sentences tell a charset that hardly any page was written in."""
    text = f"{TEXTS['de']} Die Straße bleibt größtenteils gesperrt, heißt es dort."
    assert decode(text.encode("cp850"), ReadConfig()) == text


def test_a_declared_charset_may_hold_no_letters() -> None:
    """What is declared is believed of signs that no language is written in."""
    frame = "╔═══╗║╚═══╝".encode("cp437")
    assert tell_charset(frame, "cp437") == "cp437"
    assert tell_charset(frame) != "cp437"


def test_a_declaration_decides_where_the_bytes_do_not() -> None:
    """What is declared is believed where it makes sense."""
    assert tell_charset(SHORT, "windows-1250") == "cp1250"
    assert tell_charset(SHORT, "windows-1257") == "cp1257"


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_a_declaration_that_makes_no_sense_is_overruled(language: str) -> None:
    """Cyrillic that is declared as Latin is told as Cyrillic."""
    content = (TEXTS[language] * 2).encode("cp1251")
    assert tell_charset(content, "iso-8859-1") == "cp1251"


def test_noise_is_refused() -> None:
    """Bytes that were never text are refused, though each is a letter in some charset."""
    noise = b"".join(hashlib.sha256(bytes([n])).digest() for n in range(64))
    with pytest.raises(UnreadableError):
        decode(noise, ReadConfig())


def test_letters_stand_once() -> None:
    """No letter is listed twice for a language: its rank would be false."""
    for table in (LATIN, OTHER, FREQUENT):
        for language, letters in table.items():
            assert len(set(letters)) == len(letters), language
