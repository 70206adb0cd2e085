"""Workbooks by LibreOffice (7.4, Debian's python3-uno): /usr/bin/python3 tests/corpus/make_libreoffice.py"""
import pathlib
import subprocess
import tempfile
import time

import uno
from com.sun.star.awt import Rectangle
from com.sun.star.beans import NamedValue, PropertyValue
from com.sun.star.table import CellRangeAddress
from com.sun.star.table.CellHoriJustify import LEFT

HERE = pathlib.Path(__file__).resolve().parent
PIPE = "payoff_corpus"


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def named(name, value):
    made = NamedValue()
    made.Name, made.Value = name, value
    return made


def connect():
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(100):
        try:
            return resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.3)
    raise SystemExit("LibreOffice did not answer")


def fill(document):
    sheet = document.Sheets.getByIndex(0)
    sheet.Name = "Intäkter år för år"
    rows = [("Sektor", "2016", "2017"), ("Kommunen", 1200000.0, 1350000.5), ("Regionen", 0.0, -45000.0)]
    for r, row in enumerate(rows):
        for c, value in enumerate(row):
            cell = sheet.getCellByPosition(c, r)
            if isinstance(value, str):
                cell.String = value
            else:
                cell.Value = value
    sheet.getCellByPosition(0, 3).String = "Summa"
    for c in (1, 2):
        letter = "BC"[c - 1]
        sheet.getCellByPosition(c, 3).Formula = f"=SUM({letter}2:{letter}3)"
    sheet.getCellByPosition(0, 4).Formula = '=IF(1=1;"";1)'
    sheet.getCellByPosition(1, 4).Formula = "=1/0"
    sheet.getCellByPosition(2, 4).Formula = "=NA()"
    sheet.getCellByPosition(0, 5).Formula = "=1=1"
    dates = document.NumberFormats.queryKey("YYYY-MM-DD", document.CharLocale, False)
    if dates < 0:
        dates = document.NumberFormats.addNew("YYYY-MM-DD", document.CharLocale)
    day = sheet.getCellByPosition(1, 5)
    day.Value, day.NumberFormat = 43555, dates
    merged = sheet.getCellRangeByName("A7:C8")
    sheet.getCellByPosition(0, 6).String = "Sammanslagna celler"
    merged.merge(True)
    merged.HoriJustify = LEFT
    text = sheet.getCellByPosition(0, 8).Text
    cursor = text.createTextCursor()
    text.insertString(cursor, "fet", False)
    cursor.CharWeight = 150
    text.insertString(cursor, " och mager", False)
    sheet.Annotations.insertNew(sheet.getCellByPosition(1, 1).CellAddress, "Källa: tabell 7")
    area = CellRangeAddress(0, 0, 0, 2, 2)
    sheet.Charts.addNewByName("Diagram", Rectangle(9000, 500, 9000, 6000), (area,), True, True)
    document.Sheets.insertNewByName("Dolt", 1)
    hidden = document.Sheets.getByIndex(1)
    hidden.getCellByPosition(1, 1).String = "göms"
    hidden.IsVisible = False
    pilot = hidden_pivot(document, sheet)
    assert pilot


def hidden_pivot(document, source):
    document.Sheets.insertNewByName("Pivot", 2)
    target = document.Sheets.getByIndex(2)
    tables = target.DataPilotTables
    descriptor = tables.createDataPilotDescriptor()
    descriptor.SourceRange = CellRangeAddress(0, 0, 0, 2, 2)
    fields = descriptor.DataPilotFields
    fields.getByIndex(0).Orientation = uno.Enum("com.sun.star.sheet.DataPilotFieldOrientation", "ROW")
    fields.getByIndex(1).Orientation = uno.Enum("com.sun.star.sheet.DataPilotFieldOrientation", "DATA")
    tables.insertNewByName("Pivot1", target.getCellByPosition(0, 0).CellAddress, descriptor)
    return source.Name


def main():
    with tempfile.TemporaryDirectory() as profile:
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", f"--accept=pipe,name={PIPE};urp"]
        )
        desktop = connect().ServiceManager.createInstance("com.sun.star.frame.Desktop")
        document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))
        fill(document)
        save = lambda name, *props: document.storeToURL((HERE / name).as_uri(), props)
        xlsx = prop("FilterName", "Calc MS Excel 2007 XML")
        save("libreoffice-charts.xlsx", xlsx)
        key = (named("CryptoType", "Standard"), named("OOXPassword", "hemligt"))
        save("libreoffice-password.xlsx", xlsx, prop("EncryptionData", uno.Any("[]com.sun.star.beans.NamedValue", key)))
        save("libreoffice-old.xls", prop("FilterName", "MS Excel 97"))
        save("libreoffice.ods", prop("FilterName", "calc8"))
        document.close(True)
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(30)


main()
