"""Damaged and foreign files from the others here: /usr/bin/python3 tests/corpus/make_damaged.py"""
import pathlib
import zipfile

HERE = pathlib.Path(__file__).parent
SOURCE = HERE / "libreoffice-charts.xlsx"


def rewritten(name, change):
    """The same zip with parts changed; change gives new bytes, or None to leave the part out."""
    with zipfile.ZipFile(SOURCE) as old, zipfile.ZipFile(HERE / name, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = change(part.filename, old.read(part))
            if data is not None:
                new.writestr(zipfile.ZipInfo(part.filename), data)


whole = SOURCE.read_bytes()
(HERE / "damaged-cut.xlsx").write_bytes(whole[: len(whole) * 6 // 10])
(HERE / "damaged-garbage.xlsx").write_bytes(bytes((i * 37 + 11) % 251 for i in range(2000)))
(HERE / "damaged-zip-head.xlsx").write_bytes(b"PK\x03\x04" + bytes(500))
(HERE / "damaged-nothing.xlsx").write_bytes(b"")
(HERE / "text.csv").write_text("Sektor;2016\nKommunen;1200000\n", encoding="utf-8")
rewritten("damaged-sheet-cut.xlsx", lambda name, data: data[:1500] if name.endswith("sheet1.xml") else data)
rewritten("damaged-sheet-missing.xlsx", lambda name, data: None if name.endswith("sheet1.xml") else data)
rewritten("damaged-strings-missing.xlsx", lambda name, data: None if name.endswith("sharedStrings.xml") else data)
rewritten("damaged-relations-missing.xlsx", lambda name, data: None if name.endswith("workbook.xml.rels") else data)

# One figure changed inside an uncompressed part, as a bad disk does: only the checksum tells.
with zipfile.ZipFile(SOURCE) as old, zipfile.ZipFile(HERE / "damaged-figure.xlsx", "w", zipfile.ZIP_STORED) as new:
    for part in old.infolist():
        new.writestr(zipfile.ZipInfo(part.filename), old.read(part))
stored = (HERE / "damaged-figure.xlsx").read_bytes()
assert stored.count(b"<v>1350000.5</v>") == 1
(HERE / "damaged-figure.xlsx").write_bytes(stored.replace(b"<v>1350000.5</v>", b"<v>9350000.5</v>"))

with zipfile.ZipFile(HERE / "zip-without-workbook.zip", "w", zipfile.ZIP_DEFLATED) as archive:
    archive.writestr(zipfile.ZipInfo("läs mig.txt"), "ingen arbetsbok")
