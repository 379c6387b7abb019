from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from times_builder import report_of

from stateofplay.model.interval import day_of
from stateofplay.text.sentences import split_sentences
from stateofplay.times.recognise import find_times
from stateofplay.times.table_rules import roman

PUBLISHED = day_of(date(2031, 3, 14))  # a Friday

Told = list[tuple[str, str]]

GERMAN: dict[str, Told] = {
    "Am 3. Mai 2030 begann der Streik.": [("3. Mai 2030", "2030-05-03")],
    "Der Rat tagte am Freitag, dem 7. März 2031.": [("Freitag, dem 7. März 2031", "2031-03-07")],
    "Sie kam am 03.05.2030 an.": [("03.05.2030", "2030-05-03")],
    "Er ging am 9. Juni.": [("9. Juni", "2030-06-09")],
    "Der Streik lief vom 3. bis zum 7. Mai 2030.": [
        ("3.", "2030-05-03"),
        ("7. Mai 2030", "2030-05-07"),
    ],
    "Im Mai 2030 trafen sie sich.": [("Mai 2030", "2030-05")],
    "Im Januar kam er.": [("Januar", "2031-01")],
    "Anfang Mai 2030 kam er.": [("Anfang Mai 2030", "2030-05")],
    "Ende 2029 ging er.": [("Ende 2029", "2029")],
    "1956 Menschen kamen.": [],
    "Im Jahr 1956 unterzeichneten sie.": [("Jahr 1956", "1956")],
    "Seit 1945 gilt das.": [("1945", "1945")],
    "Er sprach am Montag.": [("Montag", "2031-03-10")],
    "Sie wird am Montag sprechen.": [("Montag", "2031-03-17")],
    "Sie trafen sich am Freitagabend.": [("Freitagabend", "2031-03-14TEV")],
    "Letzten Dienstag kam er.": [("Letzten Dienstag", "2031-03-11")],
    "Nächsten Dienstag kommt sie.": [("Nächsten Dienstag", "2031-03-18")],
    "Heute sprach er.": [("Heute", "2031-03-14")],
    "Gestern Abend sprach er.": [("Gestern Abend", "2031-03-13TEV")],
    "Morgen wird er sprechen.": [("Morgen", "2031-03-15")],
    "Vor zwei Jahren kam er.": [("Vor zwei Jahren", "2029")],
    "Vor einer Woche kam er.": [("Vor einer Woche", "2031-W10")],
    "In drei Tagen wird gewählt.": [("In drei Tagen", "2031-03-17")],
    "Letzte Woche kam er.": [("Letzte Woche", "2031-W10")],
    "Im vergangenen Jahr kam er.": [("vergangenen Jahr", "2030")],
    "Nächstes Jahr wird gewählt.": [("Nächstes Jahr", "2032")],
    "Ende des Jahres wird gewählt.": [("Ende des Jahres", "2031")],
    "Das dauerte drei Jahre.": [("drei Jahre", "P3Y")],
    "Nach mehreren Monaten endete es.": [("mehreren Monaten", "PXM")],
    "In den 1990er Jahren wuchs sie.": [("den 1990er Jahren", "199")],
    "In den neunziger Jahren wuchs sie.": [("den neunziger Jahren", "199")],
    "Im 19. Jahrhundert wuchs sie.": [("19. Jahrhundert", "18")],
    "Im Sommer 2030 wuchs sie.": [("Sommer 2030", "2030-SU")],
    "Letzten Sommer wuchs sie.": [("Letzten Sommer", "2030-SU")],
    "Im dritten Quartal 2030 wuchs sie.": [("dritten Quartal 2030", "2030-Q3")],
    "Im zweiten Halbjahr 2030 wuchs sie.": [("zweiten Halbjahr 2030", "2030-H2")],
    "An Heiligabend kam er.": [("Heiligabend", "2030-12-24")],
    "Am Karfreitag 2030 kam er.": [("Karfreitag 2030", "2030-04-19")],
    "Um 14.30 Uhr begann es.": [("14.30 Uhr", "2031-03-14T14:30")],
    "Jeden Freitag tagt der Rat.": [("Jeden Freitag", "XXXX-WXX-5")],
    "Täglich tagt der Rat.": [("Täglich", "P1D")],
    "Derzeit ruht es.": [("Derzeit", "PRESENT_REF")],
    "Am 3. Mai 2030 kam er. Zwei Tage später ging er.": [
        ("3. Mai 2030", "2030-05-03"),
        ("Zwei Tage später", "2030-05-05"),
    ],
    "Am 9. Mai 2030 kam er. Eine Woche zuvor ging er.": [
        ("9. Mai 2030", "2030-05-09"),
        ("Eine Woche zuvor", "2030-W18"),
    ],
    "Sie zählt 1200 Soldaten.": [],
    "Mai Lind kam.": [],
    "Der Kampf von 1939-1945 dauerte.": [("1939", "1939"), ("1945", "1945")],
    "Der 1. Mai 2030 fiel aus.": [("1. Mai 2030", "2030-05-01")],
    "Vor einigen Jahren kam er.": [("Vor einigen Jahren", "PAST_REF")],
    "In diesem Jahr wuchs sie.": [("diesem Jahr", "2031")],
    "Am kommenden Montag wird er sprechen.": [("kommenden Montag", "2031-03-17")],
    "Der Rat tagt jeden Monat.": [("jeden Monat", "P1M")],
    "Mitte Juni 2030 ging er.": [("Mitte Juni 2030", "2030-06")],
    "Pfingsten 2030 kam er.": [("Pfingsten 2030", "2030-06-09")],
    "Um 9 Uhr begann es.": [("9 Uhr", "2031-03-14T09:00")],
    "Vorgestern kam er.": [("Vorgestern", "2031-03-12")],
    "Am Ostermontag 2030 kam er.": [("Ostermontag 2030", "2030-04-22")],
}

SPANISH: dict[str, Told] = {
    "La huelga empezó el 3 de mayo de 2030.": [("3 de mayo de 2030", "2030-05-03")],
    "El viernes 7 de marzo de 2031 se reunió el consejo.": [
        ("viernes 7 de marzo de 2031", "2031-03-07")
    ],
    "Llegó el 03/05/2030.": [("03/05/2030", "2030-05-03")],
    "Se fue el 9 de junio.": [("9 de junio", "2030-06-09")],
    "La huelga duró del 3 al 7 de mayo de 2030.": [
        ("3", "2030-05-03"),
        ("7 de mayo de 2030", "2030-05-07"),
    ],
    "El primero de mayo de 2030 llegó.": [("primero de mayo de 2030", "2030-05-01")],
    "En mayo de 2030 se reunieron.": [("mayo de 2030", "2030-05")],
    "En enero llegó.": [("enero", "2031-01")],
    "A principios de mayo de 2030 llegó.": [("principios de mayo de 2030", "2030-05")],
    "A finales de 2029 se fue.": [("finales de 2029", "2029")],
    "Llegaron 1956 personas.": [],
    "En 1956 firmaron.": [("1956", "1956")],
    "Desde 1945 rige.": [("1945", "1945")],
    "Habló el lunes.": [("lunes", "2031-03-10")],
    "Hablará el lunes.": [("lunes", "2031-03-17")],
    "Se reunieron el viernes por la noche.": [("viernes por la noche", "2031-03-14TNI")],
    "El martes pasado llegó.": [("martes pasado", "2031-03-11")],
    "El próximo martes llegará.": [("próximo martes", "2031-03-18")],
    "Hoy habló.": [("Hoy", "2031-03-14")],
    "Ayer por la tarde habló.": [("Ayer por la tarde", "2031-03-13TAF")],
    "Mañana hablará.": [("Mañana", "2031-03-15")],
    "Hace dos años llegó.": [("Hace dos años", "2029")],
    "Hace una semana llegó.": [("Hace una semana", "2031-W10")],
    "Dentro de tres días votarán.": [("Dentro de tres días", "2031-03-17")],
    "La semana pasada llegó.": [("La semana pasada", "2031-W10")],
    "El año pasado llegó.": [("El año pasado", "2030")],
    "El próximo año votarán.": [("próximo año", "2032")],
    "A finales de año votarán.": [("finales de año", "2031")],
    "Duró tres años.": [("tres años", "P3Y")],
    "Tras varios meses terminó.": [("varios meses", "PXM")],
    "En los años 90 creció.": [("los años 90", "199")],
    "En los años noventa creció.": [("los años noventa", "199")],
    "En la década de 1990 creció.": [("la década de 1990", "199")],
    "En el siglo XIX creció.": [("siglo XIX", "18")],
    "En el verano de 2030 creció.": [("verano de 2030", "2030-SU")],
    "El verano pasado creció.": [("verano pasado", "2030-SU")],
    "En el tercer trimestre de 2030 creció.": [("tercer trimestre de 2030", "2030-Q3")],
    "En el segundo semestre de 2030 creció.": [("segundo semestre de 2030", "2030-H2")],
    "En Nochebuena llegó.": [("Nochebuena", "2030-12-24")],
    "El Viernes Santo de 2030 llegó.": [("Viernes Santo de 2030", "2030-04-19")],
    "A las 14:30 empezó.": [("14:30", "2031-03-14T14:30")],
    "Cada viernes se reúne.": [("Cada viernes", "XXXX-WXX-5")],
    "Todos los lunes se reúne.": [("Todos los lunes", "XXXX-WXX-1")],
    "Se reúne diariamente.": [("diariamente", "P1D")],
    "Ahora descansa.": [("Ahora", "PRESENT_REF")],
    "Llegó el 3 de mayo de 2030. Dos días después se fue.": [
        ("3 de mayo de 2030", "2030-05-03"),
        ("Dos días después", "2030-05-05"),
    ],
    "Llegó el 9 de mayo de 2030. Una semana antes se fue.": [
        ("9 de mayo de 2030", "2030-05-09"),
        ("Una semana antes", "2030-W18"),
    ],
    "Tiene 1200 soldados.": [],
    "Plácido Domingo cantó.": [],
    "La guerra de 1939-1945 duró.": [("1939", "1939"), ("1945", "1945")],
    "El 1 de mayo de 2030 se canceló.": [("1 de mayo de 2030", "2030-05-01")],
    "Hace varios años llegó.": [("Hace varios años", "PAST_REF")],
    "Este año creció.": [("Este año", "2031")],
    "El lunes próximo hablará.": [("lunes próximo", "2031-03-17")],
    "Se reúne cada mes.": [("cada mes", "P1M")],
    "A mediados de junio de 2030 se fue.": [("mediados de junio de 2030", "2030-06")],
    "Anteayer llegó.": [("Anteayer", "2031-03-12")],
    "Votarán en mayo.": [("mayo", "2031-05")],
    "El fin de semana pasado llegó.": [("El fin de semana pasado", "2031-W10-WE")],
    "En junio pasado llegó.": [("junio pasado", "2030-06")],
    "El Año Nuevo de 2030 llegó.": [("Año Nuevo de 2030", "2030-01-01")],
}


def _told(text: str, language: str) -> Told:
    report = replace(report_of(text, PUBLISHED), language=language)
    mentions = find_times(report, split_sentences(report))
    return [(report.exact(one.span), str(one.value)) for one in mentions]


@pytest.mark.parametrize("text", GERMAN)
def test_german(text: str) -> None:
    """Times of German texts are found and read by the German table alone."""
    assert _told(text, "de") == GERMAN[text]


@pytest.mark.parametrize("text", SPANISH)
def test_spanish(text: str) -> None:
    """Times of Spanish texts are found and read by the Spanish table alone."""
    assert _told(text, "es") == SPANISH[text]


def test_other_languages_are_read_as_english() -> None:
    """A language without a table has the patterns of English."""
    assert _told("Er sprach am Montag.", "nl") == []
    assert _told("She spoke on Monday.", "nl") == [("Monday", "2031-03-10")]


PARTS = {
    "start": ("de", "Anfang 2030 kam er.", (date(2030, 1, 1), date(2030, 5, 2))),
    "end": ("es", "A finales de mayo de 2030 llegó.", (date(2030, 5, 21), date(2030, 5, 31))),
    "both ends": (
        "de",
        "Er lief vom 3. bis zum 7. Mai 2030.",
        (date(2030, 5, 3), date(2030, 5, 7)),
    ),
}


@pytest.mark.parametrize(("language", "text", "days"), PARTS.values(), ids=PARTS)
def test_parts_and_stretches(language: str, text: str, days: tuple[date, date]) -> None:
    """The first part of a year is its first third, and both ends of a stretch mean all of it."""
    report = replace(report_of(text, PUBLISHED), language=language)
    for mention in find_times(report, split_sentences(report)):
        assert mention.when is not None
        assert (mention.when.start, mention.when.end) == days


def test_undated_reports() -> None:
    """Without a publication day a weekday is tagged and has no value, in any language."""
    report = replace(report_of("Er sprach am Montag."), language="de")
    [mention] = find_times(report, split_sentences(report))
    assert (mention.value, mention.when, mention.is_relative) == (None, None, True)


ROMAN = {"XIX": 19, "XX": 20, "IV": 4, "I": 1, "XIV": 14}


@pytest.mark.parametrize(("figures", "number"), ROMAN.items(), ids=ROMAN)
def test_roman(figures: str, number: int) -> None:
    """A smaller figure before a larger one is taken off."""
    assert roman(figures) == number


WORDS = st.sampled_from(
    """3. Mai mayo 2030 de 31 30 Februar febrero letzten pasado año Jahr 19. siglo XIX XXXX vor hace
    zwei dos 99 Quartal trimestre primer ersten Ende finales bis al 24 Uhr : . , Ostern 1990er 0
    den años noventa Sommer verano Freitag viernes 9999 00:00 VIII IIIIII""".split()
)


@given(st.lists(WORDS, max_size=10).map(" ".join), st.sampled_from(["de", "es"]))
def test_any_order_of_words_is_read_or_left(text: str, language: str) -> None:
    """On any heap of words: no crash, spans in order and apart, twice the same."""
    report = replace(report_of(text, PUBLISHED), language=language)
    mentions = find_times(report, split_sentences(report))
    assert mentions == find_times(report, split_sentences(report))
    for left, right in pairwise(mentions):
        assert left.span.end <= right.span.start
