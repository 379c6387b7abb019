from __future__ import annotations

import bz2
import gzip
import io
import lzma
import random
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest
from archive_builder import filled, prints, read, reasons, tarred, texts, zipped
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stateofplay.read.config import ReadConfig

RECORDS = b'{"text": "J."}\n{"text": "K."}\n'
PILE = {"b/c.txt": b"C.", "a.txt": b"A.", "b/k.jsonl": RECORDS, "b-1.md": b"# B", "z.txt": b"A."}
PACKED = {
    "zip": ("box.zip", zipped(PILE)),
    "zip, stored": ("box.zip", zipped(PILE, zipfile.ZIP_STORED)),
    "tar": ("box.tar", tarred(PILE)),
    "tar.gz": ("box.tar.gz", tarred(PILE, "gz")),
    "tgz": ("box.tgz", tarred(PILE, "gz")),
    "tar.bz2": ("box.tar.bz2", tarred(PILE, "bz2")),
    "tar.xz": ("BOX.TAR.XZ", tarred(PILE, "xz")),
    "zip in gzip": ("box.zip.gz", gzip.compress(zipped(PILE))),
    "tar with a false suffix": ("box.txt", tarred(PILE)),
}


def put(tmp_path: Path, name: str, content: bytes) -> Path:
    """Write one file and return its path."""
    path = tmp_path / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(("name", "content"), PACKED.values(), ids=PACKED)
def test_an_archive_is_read_as_its_folder(tmp_path: Path, name: str, content: bytes) -> None:
    """A pile packed in any way gives the texts, digests and inner names of the folder."""
    folder = filled(tmp_path / "pile", PILE)
    assert prints(put(tmp_path, name, content)) == prints(folder)


PARTS = st.lists(st.sampled_from(["a", "b", "é", "a b"]), min_size=1, max_size=3)
NAMES = PARTS.map(lambda parts: "/".join(parts) + ".txt")
CONTENTS = st.sampled_from([b"A.", b"B.", "Ж".encode()])


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_any_folder_and_its_archives_are_one(tmp_path: Path, data: st.DataObject) -> None:
    """Whatever the files and their order, folder, zip and tar hold the same texts."""
    files = data.draw(st.dictionaries(NAMES, CONTENTS, min_size=1, max_size=8))
    here = Path(tempfile.mkdtemp(dir=tmp_path))
    folder = filled(here / "pile", files)
    shuffled = data.draw(st.permutations(list(files.items())))
    assert prints(put(here, "box.zip", zipped(shuffled))) == prints(folder)
    assert prints(put(here, "box.tar.gz", tarred(shuffled, "gz"))) == prints(folder)


ALONE = {
    "gzip": ("a.jsonl.gz", gzip.compress(RECORDS)),
    "two gzip streams": ("a.jsonl.gz", gzip.compress(RECORDS[:9]) + gzip.compress(RECORDS[9:])),
    "bzip2": ("a.jsonl.bz2", bz2.compress(RECORDS)),
    "xz": ("a.jsonl.xz", lzma.compress(RECORDS)),
    "two xz streams": (
        "a.jsonl.xz",
        lzma.compress(RECORDS[:9]) + bytes(4) + lzma.compress(RECORDS[9:]),
    ),
    "xz of xz": ("a.jsonl.xz.xz", lzma.compress(lzma.compress(RECORDS))),
    "gzip without its suffix": ("a.jsonl", gzip.compress(RECORDS)),
}  # fmt: skip


@pytest.mark.parametrize(("name", "content"), ALONE.values(), ids=ALONE)
def test_a_compressed_file_keeps_its_name(tmp_path: Path, name: str, content: bytes) -> None:
    """What is compressed alone is read by the suffix below, and shown by the name it has."""
    path = put(tmp_path, name, content)
    assert texts(read(path), tmp_path) == {f"{name}#1": "J.", f"{name}#2": "K."}


def test_archives_in_one_another(tmp_path: Path) -> None:
    """Archives are opened inside archives; names are joined by `/`."""
    inner = zipped({"x/a.txt": b"A.", "b.txt.gz": gzip.compress(b"B.")})
    path = put(tmp_path, "box.tgz", tarred({"in/deep.zip": inner}, "gz"))
    assert texts(read(path), tmp_path) == {
        "box.tgz/in/deep.zip/x/a.txt": "A.",
        "box.tgz/in/deep.zip/b.txt.gz": "B.",
    }


@pytest.mark.parametrize(("depth", "is_read"), [(3, True), (4, False)])
def test_depth(tmp_path: Path, depth: int, is_read: bool) -> None:
    """As many layers as the limit are opened; one more is listed and not opened."""
    content = b"A."
    for _ in range(depth):
        content = gzip.compress(content)
    path = put(tmp_path, "a.txt" + ".gz" * depth, content)
    result = read(path, ReadConfig(max_container_depth=3))
    assert len(result.reports) == is_read
    assert [one.reason[:27] for one in result.dropped] == ["lies in 3 archives in one a"] * (
        not is_read
    )


NAMES_OF_HARM = {
    "above": "../../above.txt",
    "absolute": "/tmp/absolute.txt",
    "a drive": "C:\\w\\drive.txt",
    "a share": "\\\\host\\share.txt",
}


@pytest.mark.parametrize("name", NAMES_OF_HARM.values(), ids=NAMES_OF_HARM)
@pytest.mark.parametrize("pack", [zipped, tarred])
def test_names_lead_nowhere(tmp_path: Path, name: str, pack: type) -> None:
    """An entry whose name leads out of the archive is read under a name inside it."""
    (tmp_path / "in").mkdir()
    box = put(tmp_path / "in", "box.zip", pack({name: b"A."}))
    before = sorted(tmp_path.rglob("*"))
    (file,) = texts(read(box), box)
    assert ".." not in file
    assert not file.startswith(("/", "C:"))
    assert sorted(tmp_path.rglob("*")) == before


def test_what_is_hidden_is_passed_over(tmp_path: Path) -> None:
    """Hidden entries and those of a Mac are passed over without a line, as hidden files are."""
    files = {".git/a.txt": b"A.", "b/.c.txt": b"C.", "__MACOSX/._d.txt": b"D.", "./e.txt": b"E."}
    for pack in (zipped, tarred):
        path = put(tmp_path, "box.zip", pack(files))
        assert texts(read(path), path) == {"e.txt": "E."}
        assert read(path).dropped == ()


def test_a_name_in_utf8_that_does_not_say_so(tmp_path: Path) -> None:
    """A zip made without the mark of UTF-8 shows its names as they were meant."""
    name = "рада.txt"
    content = bytearray(zipped({name: b"A."}))
    for at in (content.index(b"PK\x03\x04") + 6, content.index(b"PK\x01\x02") + 8):
        content[at : at + 2] = b"\0\0"
    path = put(tmp_path, "box.zip", bytes(content))
    assert list(texts(read(path), path)) == [name]


def test_names_that_stand_twice(tmp_path: Path) -> None:
    """The same entry twice is read once and listed; another text of that name is read as well."""
    files = [("a.txt", b"A."), ("b.txt", b"A."), ("a.txt", b"B."), ("a.txt", b"A.")]
    found = []
    for pack in (zipped, tarred):
        for order in (files, files[::-1]):
            result = read(put(tmp_path, "box.zip", pack(order)))
            found.append(([(r.id, r.file, r.text) for r in result.reports], result.dropped))
    assert found == found[:1] * 4
    reports, dropped = found[0]
    assert sorted(text for _, _, text in reports) == ["A.", "A.", "B."]
    assert [one.reason for one in dropped] == [
        "stands twice in its archive: read once; pack it once"
    ]


def test_links_and_devices_in_a_tar(tmp_path: Path) -> None:
    """Only files are read out of a tar: links, devices and files with holes are listed."""
    content = io.BytesIO()
    kinds = {
        "sym": tarfile.SYMTYPE,
        "hard": tarfile.LNKTYPE,
        "dev": tarfile.BLKTYPE,
        "pipe": tarfile.FIFOTYPE,
        "dir": tarfile.DIRTYPE,
        "hole": tarfile.GNUTYPE_SPARSE,
    }
    with tarfile.open(fileobj=content, mode="w") as archive:
        for name, kind in kinds.items():
            info = tarfile.TarInfo(f"{name}.txt")
            info.type, info.linkname = kind, "/etc/hostname"
            archive.addfile(info)
    path = put(tmp_path, "box.tar", content.getvalue())
    assert read(path).reports == ()
    assert {name: why.split(",")[0] for name, why in reasons(read(path), path).items()} == {
        "sym.txt": "is a link",
        "hard.txt": "is a link",
        "dev.txt": "is a pipe",
        "pipe.txt": "is a pipe",
        "hole.txt": "is packed with holes; pack it whole",
    }


def test_a_link_in_a_zip(tmp_path: Path) -> None:
    """An entry that unpacks to a symbolic link is listed, not read as a text."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        info = zipfile.ZipInfo("a.txt")
        info.create_system, info.external_attr = 3, 0o120777 << 16
        archive.writestr(info, "/etc/hostname")
    path = put(tmp_path, "box.zip", content.getvalue())
    assert reasons(read(path), path)["a.txt"].startswith("is a symbolic link")


def test_an_encrypted_entry(tmp_path: Path) -> None:
    """An entry that needs a password is listed; the others are read."""
    content = bytearray(zipped({"a.txt": b"A.", "b.txt": b"B."}))
    content[content.index(b"PK\x03\x04") + 6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path = put(tmp_path, "box.zip", bytes(content))
    assert texts(read(path), path) == {"b.txt": "B."}
    assert reasons(read(path), path)["a.txt"].startswith("is encrypted")


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_methods_that_unpack_without_steps(tmp_path: Path, method: int) -> None:
    """An entry packed by a method that cannot be held to a limit is listed."""
    path = put(tmp_path, "box.zip", zipped({"a.txt": b"A." * 99}, method))
    assert reasons(read(path), path)["a.txt"].startswith(f"is packed by method {method}")


@pytest.mark.parametrize("claimed", [1, 3, 2**31])
def test_a_zip_that_lies_about_a_size(tmp_path: Path, claimed: int) -> None:
    """An entry whose size is not the claimed one never gives other text than its own."""
    content = bytearray(zipped({"a.txt": b"Abc", "b.txt": b"B."}))
    at = content.index(b"PK\x01\x02") + 24
    content[at : at + 4] = claimed.to_bytes(4, "little")
    path = put(tmp_path, "box.zip", bytes(content))
    found = texts(read(path), path)
    assert found.pop("b.txt") == "B."
    assert found in ({}, {"a.txt": "Abc"})
    assert len(found) + len(read(path).dropped) == 1


@pytest.mark.parametrize("name", ["box.zip", "box.tar", "box.tar.gz", "box.tar.xz", "a.txt.gz"])
def test_any_bytes_as_an_archive(tmp_path: Path, name: str) -> None:
    """Bytes that are no archive are listed under its name."""
    path = put(tmp_path, name, random.Random(7).randbytes(1280))
    result = read(path)
    assert result.reports == ()
    assert [one.file for one in result.dropped] == [str(path)]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_archive_is_read_as_far_as_it_goes(tmp_path: Path, data: st.DataObject) -> None:
    """An archive cut short or changed anywhere gives only its own texts, and tells of the rest."""
    name, content = data.draw(st.sampled_from(list(PACKED.values())))
    at = data.draw(st.integers(0, len(content) - 1))
    is_cut = data.draw(st.booleans())
    broken = (
        content[:at] if is_cut else content[:at] + bytes([content[at] ^ 0x41]) + content[at + 1 :]
    )
    result = read(put(tmp_path, name, broken))
    if is_cut and ".txt" not in name:  # the start of a tar can be a text
        assert result.dropped
    if ".gz" in name or ".xz" in name or ".bz2" in name:  # the others hold no sums of their texts
        assert {one.text for one in result.reports} <= {"A.", "C.", "J.", "K.", "# B"}


def test_what_stands_before_the_damage_is_kept(tmp_path: Path) -> None:
    """Of a compressed file of records that breaks off, the records before are read."""
    lines = b"".join(b'{"text": "%d %d"}\n' % (i, i**9) for i in range(1000))
    path = put(tmp_path, "a.jsonl.gz", gzip.compress(lines)[:-200])
    result = read(path)
    assert len(result.reports) > 900
    assert any(one.reason.startswith("is damaged") for one in result.dropped)


def test_a_text_that_breaks_off(tmp_path: Path) -> None:
    """A text of which the end is missing is listed: half a report is none."""
    packed = gzip.compress(" ".join(map(str, range(9000))).encode())
    result = read(put(tmp_path, "a.txt.gz", packed[:-300]))
    assert result.reports == ()
    assert result.dropped[0].reason.startswith("is damaged")


def test_an_entry_without_a_name(tmp_path: Path) -> None:
    """An entry that has no name is shown as such, and listed: nothing tells its format."""
    content = bytearray(zipped({"a.txt": b"A."}))
    for at in (content.index(b"PK\x03\x04") + 30, content.index(b"PK\x01\x02") + 46):
        content[at] = 0  # the name ends here
    path = put(tmp_path, "box.zip", bytes(content))
    assert reasons(read(path), path)["unnamed"].startswith("has the suffix ''")


def test_a_tar_without_its_end_mark(tmp_path: Path) -> None:
    """A tar that stops between two entries is read, and listed as perhaps cut short."""
    path = put(tmp_path, "box.tar", tarred(PILE)[:1024])
    assert len(read(path).reports) == 1
    assert "end mark" in read(path).dropped[0].reason


LIMIT = "unpacks to more than"
ZEROS = b"\n" * 300_000
BOMBS = {
    "zeros in gzip": ("a.jsonl.gz", gzip.compress(ZEROS), LIMIT),
    "zeros in a zip": ("a.zip", zipped({"a.jsonl": ZEROS}), LIMIT),
    "many small entries": ("a.zip", zipped({f"{i}.txt": b"x" * 2500 for i in range(80)}), LIMIT),
    "passed over in a tar": ("a.tgz", tarred({"a.bin": ZEROS, "b.txt": b"B."}, "gz"), LIMIT),
    "a zip of zips": (
        "a.zip",
        zipped({f"{i}.zip": zipped({"a.jsonl": ZEROS[:30_000]}) for i in range(9)}),
        LIMIT,
    ),
    "a zip that is larger inside": ("a.zip.gz", gzip.compress(bytes(90_000)), "is a zip of more"),
    "one long text": ("a.txt.gz", gzip.compress(b"x" * 60_000), "has more than 50000 bytes"),
}


@pytest.mark.parametrize(("name", "content", "reason"), BOMBS.values(), ids=BOMBS)
def test_bombs(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    """A small file that unpacks to far more is given up at a limit and listed."""
    limits = ReadConfig(
        max_unpacked_ratio=10,
        min_ratio_bytes=100_000,
        max_file_bytes=50_000,
        max_inner_zip_bytes=80_000,
        chunk_bytes=1000,
    )
    result = read(put(tmp_path, name, content), limits)
    assert any(one.reason.startswith(reason) for one in result.dropped)


def test_a_bomb_ends_its_file(tmp_path: Path) -> None:
    """Once a file has unpacked to too much, nothing more of it is opened."""
    files = {"a.jsonl": ZEROS, "b.jsonl": ZEROS, "c.txt": b"C."}
    path = put(tmp_path, "a.zip", zipped(files))
    result = read(path, ReadConfig(max_unpacked_ratio=1, min_ratio_bytes=100_000))
    assert result.reports == ()
    assert [one.file for one in result.dropped] == [str(path)]


@pytest.mark.parametrize(("n_bytes", "is_whole"), [(10_000, True), (10_001, False)])
def test_unpacked_bytes(tmp_path: Path, n_bytes: int, is_whole: bool) -> None:
    """A file may unpack to as many bytes as the limit, not to one more."""
    path = put(tmp_path, "a.txt.gz", gzip.compress(b"x" * n_bytes))
    result = read(path, ReadConfig(max_unpacked_bytes=10_000))
    assert len(result.reports) == is_whole


@pytest.mark.parametrize(("ratio", "is_whole"), [(10, True), (9, False)])
def test_unpacked_ratio(tmp_path: Path, ratio: int, is_whole: bool) -> None:
    """Beyond the floor a file may unpack to the ratio times its size, not to more."""
    packed = gzip.compress(b"x" * 1000)
    path = put(tmp_path, "a.txt.gz", packed.ljust(100, b"\0"))
    result = read(path, ReadConfig(max_unpacked_ratio=ratio, min_ratio_bytes=999))
    assert len(result.reports) == is_whole


@pytest.mark.parametrize("pack", [zipped, tarred])
@pytest.mark.parametrize(("n_entries", "n_read"), [(3, 3), (4, 0)])
def test_entries(tmp_path: Path, pack: type, n_entries: int, n_read: int) -> None:
    """An archive may hold as many entries as the limit; what stands beyond is listed."""
    path = put(tmp_path, "a.zip", pack({f"{i}.txt": b"A." for i in range(n_entries)}))
    result = read(path, ReadConfig(max_entries=3))
    assert len(result.reports) == 3
    assert len(result.dropped) == (n_entries > n_read)


def test_tars_behind_one_another(tmp_path: Path) -> None:
    """What stands behind the end of a tar is not read, and is listed."""
    path = put(tmp_path, "a.tar", tarred({"a.txt": b"A."}) + tarred({"b.txt": b"B."}))
    assert texts(read(path), path) == {"a.txt": "A."}
    assert reasons(read(path), path)[""].startswith("goes on behind its end mark")


def test_a_zip_with_a_vast_directory(tmp_path: Path) -> None:
    """A directory of more entries than allowed is not loaded."""
    path = put(tmp_path, "a.zip", zipped({f"{i}{'x' * 60}": b"" for i in range(1200)}))
    result = read(path, ReadConfig(max_entries=1000))
    assert "directory has more than 1000 entries" in result.dropped[0].reason


def test_a_tar_with_a_vast_header(tmp_path: Path) -> None:
    """A header that claims more than any name needs is not loaded."""
    path = put(tmp_path, "a.tgz", tarred({"n" * 200_000 + ".txt": b"A."}, "gz"))
    assert "a header of" in read(path).dropped[0].reason


def test_a_zip_that_holds_itself(tmp_path: Path) -> None:
    """A zip in a zip in a zip, without end, is left at the limit of depth."""
    content = zipped({"r.zip": b""})
    for _ in range(12):
        content = zipped({"r.zip": content})
    result = read(put(tmp_path, "r.zip", content))
    assert result.reports == ()
    assert result.dropped[0].reason.startswith("lies in 6 archives")
