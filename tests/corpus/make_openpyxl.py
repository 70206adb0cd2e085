"""Workbooks by openpyxl (Debian's python3-openpyxl 3.0.9): /usr/bin/python3 tests/corpus/make_openpyxl.py"""
import datetime
import pathlib

from openpyxl import Workbook
from openpyxl.chart import BarChart, PieChart, Reference
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.table import Table

HERE = pathlib.Path(__file__).parent
ROWS = [("Sektor", "2016", "2017"), ("Kommunen", 1200000, 1350000.5), ("Regionen", 0, -45000), ("Staten", None, 9.5e6)]


def charts():
    book = Workbook()
    sheet = book.active
    sheet.title = "Intäkter"
    for row in ROWS:
        sheet.append(row)
    sheet["E1"] = "Datum"
    sheet["E2"] = datetime.date(2019, 3, 31)
    sheet["E3"] = datetime.datetime(2019, 3, 31, 12, 0)
    sheet["E4"] = True
    sheet["E5"] = "#N/A"
    sheet["B5"] = "=SUM(B2:B4)"
    sheet["A6"] = "Sammanslagna celler"
    sheet.merge_cells("A6:C7")
    sheet["A8"] = "länk"
    sheet["A8"].hyperlink = "https://example.org/?a=1&b=2"
    sheet["B2"].comment = Comment("Källa: tabell 7", "")
    bars = BarChart()
    bars.add_data(Reference(sheet, min_col=2, max_col=3, min_row=1, max_row=4), titles_from_data=True)
    sheet.add_chart(bars, "G2")
    sheet.add_table(Table(displayName="Intakter", ref="A1:C4"))
    hidden = book.create_sheet("Dolt")
    hidden["B2"] = "göms"
    hidden.sheet_state = "hidden"
    very = book.create_sheet("Mycket dolt")
    very["A1"] = 1
    very.sheet_state = "veryHidden"
    pie = PieChart()
    pie.add_data(Reference(sheet, min_col=2, min_row=1, max_row=4), titles_from_data=True)
    book.create_chartsheet("Diagramblad").add_chart(pie)
    book.create_sheet("Tomt")
    book.save(HERE / "openpyxl-charts.xlsx")


def from_1904():
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "1904"
    sheet.append(["dag", datetime.date(2019, 3, 31)])
    sheet.append(["dag och tid", datetime.datetime(2019, 3, 31, 12, 0)])
    sheet.append(["belopp", 43555])
    sheet.append(["klockslag", 0.5])
    sheet["B4"].number_format = "hh:mm"
    book.save(HERE / "openpyxl-1904.xlsx")


def empty():
    book = Workbook()
    book.active.title = "Tomt"
    book.active["A1"].number_format = "0.00"
    book.save(HERE / "openpyxl-empty.xlsx")


charts()
from_1904()
empty()
