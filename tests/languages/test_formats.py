"""What is said of documents, and of what they cannot hold, can be said in another language, and in French is."""

from __future__ import annotations

import re
from io import BytesIO

import attrs
import pytest
from openpyxl import Workbook

import mande as m
from mande.documents import read, remarks
from mande.explanations import page_of, remarks_index
from mande.formats import csv, dhis2, excel, iati, sdmx
from mande.formats.remarks import (
    MOST_OF_A_KIND,
    NOT_A_NUMBER,
    REFUSED,
    UNREADABLE,
    Notes,
    Place,
    told_by,
)
from mande.languages.fr import NOUNS, WORDS
from mande.wording import say, sentence


def workbook(*sheets):
    """Return the bytes of a workbook; each sheet is its name and its rows."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    into = BytesIO()
    book.save(into)
    return into.getvalue()


MANDE = '"mande": "1", "code": "πηγές", "title": "Νερό"'
IATI = '<iati-activities version="2.03"><iati-activity><iati-identifier>α/β</iati-identifier>{}</iati-activity>'
OUTLINE = (
    ("Result", "Indicator", "Unit", "Baseline", "Target 2024", "Ώρες"),
    ("Αποτέλεσμα 1.1", "Πηγάδια", "κουβάς", "12", "30%", 7),
    ("Αποτέλεσμα 1.2", "Άνθρωποι", "κουβάς", "λίγα", "1,234", 8),
    ("Αποτέλεσμα 1.2.1", "Άνθρωποι", "κουβάς", "", "", 9),
    ("total", "", "", "12", "5", 8),
)
PERSONS = (("name", "sex", "age", "phone"), ("Άννα", "f", 12, 1))
DOCUMENTS = {
    "δείγμα.pdf": b"%PDF-1.7",
    "άδειο.csv": "αα;ββ\nγγ;δδ\n".encode(),
    "άνοιγμα.json": b'{"mande": ',
    "παλιό.json": b'{"mande": "9"}',
    "πλάνο.json": (
        f'{{{MANDE}, "περίοδος": 1, "outputs": [{{"code": "φιλμ", "indicators": [{{"code": "ι", "measure": "πολλά", '
        '"unit": "ρρρ", "targets": [{"value": 1e9999}, {"period": "ποτέ", "value": "1,2"}, 7, {"value": null}]}]}, '
        '{"title": "χωρίς"}], "relations": [{"kind": "κ"}], "links": "όχι", "note": "α", "note": "β"}'
    ).encode(),
    "πλάνο.toml": 'code = "πηγές"\nobservations = [{indicator = "ω", value = "12O"}]\nsources = 3\n'.encode(),
    "στοιχεία.csv": (
        "indicator;period;value;missing;Ώρες\nπηγές;ποτέ;1,234;;7\nπηγές;2009;;;8\nπηγές;2009;12;not due;9\n"
        ";2009;1;;9\nπηγές;2009;χχ;;8;9\nπηγές;2009;-;;8\n"
    ).encode(),
    "άτομα.csv": "name;sex;age;phone\nΆννα;f;12;1\n".encode(),
    "κείμενο.csv": "indicator;value\nΠηγές;12\n".encode("utf-16")[:-1],
    "ετικέτες.csv": "Περιοχή,Άνδρες,Σημείωση\n#adm1,#reached +9,\nΑ,5,ναι\n".encode(),
    "δηις.json": (
        '{"dataElements": [{"id": "ααα", "name": "Πηγές", "aggregationType": "MAX", "valueType": "ΨΨ"}], '
        '"dataElementGroups": [{}], "validationRules": [{"id": "κ", "name": "Κανόνας", "operator": "not_equal_to"}], '
        '"dataValues": [{"dataElement": "ααα", "period": "ποτέ", "orgUnit": "ο", "value": "1"}, 7, {"value": "1"}, '
        '{"dataElement": "βββ", "period": "2009", "orgUnit": "ο", "value": "ναι", "storedBy": "Άννα"}, '
        '{"dataElement": "ααα", "period": "2009", "orgUnit": "ο", "value": "7", "deleted": true}, '
        '{"dataElement": "ααα", "period": "2009", "orgUnit": "ο", "value": ""}]}'
    ).encode(),
    "δραστηριότητα.xml": IATI.format(
        '<result type="Ω"><title><narrative>Α</narrative></title><indicator measure="1"><period><target/>'
        '<period-start iso-date="2010"/><actual value="πολλά"/></period><ζ/></indicator>κείμενο</result>'
        '<result type="9"><title><narrative>Β</narrative></title></result><budget/><result><!--'
    ).encode(),
    "κακό.xml": b'<!DOCTYPE html [<!ENTITY a "b">]><iati-activities version="2.03"/>',
    "πίνακας.xlsx": workbook(("Φύλλο", OUTLINE), ("Άλλο", PERSONS)),
    "άγνωστο.xlsx": workbook(("Φύλλο", (("α", "β"), ("Result", "γ"))), ("Δεύτερο", (("α", "β"),))),
}
"""Documents in which much is wrong, and whose own words hold few Latin letters; what they are called by is known."""

NAMED = {
    *(
        "CSV",
        "DHIS",
        "HXL",
        "IATI",
        "JSON",
        "SDMX",
        "TOML",
        "XML",
        "Excel",
        "mande",
        "ResultType",
        "iati",
        "activities",
    ),
    *("csv", "xlsx", "xml", "format", "from", "decimal", "Publisher", "publisher", "metadata", "read"),
}
"""Names that are the same in every language: of formats, and what is written at the prompt or in Python."""

TYPED = {
    *("input", "activity", "output", "outcome", "impact", "count", "amount", "money", "percentage", "ratio", "score"),
    *("stage", "yes", "no", "nominal", "narrative", "sum", "subset", "funnel", "at", "least", "share", "unknown"),
    *("not", "due", "reported", "collected", "applicable", "withheld", "in", "source", "is"),
    *("Output", "Outcome", "Impact", "Other", "observations", "value", "missing", "indicator", "period", "code"),
    *("dataElement", "orgUnit", "dataValues", "dataElements", "true", "false", "person", "household", "event", "item"),
    *("case", "referral", "hectare", "kilogram", "title", "description", "reference", "document", "link"),
}
"""Words that a document is written with, whoever reads what is said of it."""

PUBLISHED = {"reporting", "participating", "activity", "org", "status", "ref", "type", "role", "narrative", "date"}
"""Names of elements of IATI, and of their parts."""

OF_PARSERS = {"expecting", "value", "unclosed", "token"}
"""What Python says of a document that breaks off: mande has no other words for it."""

COUNTED = {word for one in NOUNS for word in re.findall("[A-Za-z]+", f"{one} {one}s")}
"""Nouns, which a language without any has in English."""


def latin(text):
    """Return the Latin words in *text*, but for the letters that columns go by and what DHIS2 calls its types."""
    return {word for word in re.findall(r"[A-Za-z]+", text) if not word.isupper()}


def of_its_own(name):
    """Return the Latin words in a document and in its name."""
    inside = repr((OUTLINE, PERSONS)) if name.endswith("xlsx") else DOCUMENTS[name].decode("utf-8", "replace")
    return latin(name) | latin(inside)


def said_in(findings, language):
    """Return all that *findings* say in *language*."""
    return [f"{say(each.message, language)} {say(each.remedy, language)}" for each in findings]


def opened(name):
    """Return the document called *name*, as a file that is open."""
    file = BytesIO(DOCUMENTS[name])
    file.name = name
    return file


@pytest.mark.parametrize("name", DOCUMENTS)
def test_readers_say_nothing_that_another_language_could_not(name, wordless):
    """Whatever is said of a document, beside its own words, is looked up in the catalogue."""
    known = of_its_own(name) | NAMED | TYPED | OF_PARSERS | COUNTED

    findings = read(opened(name)).findings

    assert findings
    assert [said for said in said_in(findings, wordless) if latin(said) - known] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_english_stays_as_it_is(name):
    """What is said in English is the very string that a finding holds."""
    for finding in read(opened(name)).findings:
        assert say(finding.message) == finding.message == str(finding.message)


@pytest.fixture
def programme():
    """A framework with more in it than most formats hold, in Greek letters."""
    wells = m.Indicator(
        *("πηγάδια", "Πηγάδια"),
        unit="item",
        capacity=9,
        baseline=m.Baseline(3, source="πηγή"),
        targets=[m.Target(12, period="2009", reason="γιατί")],
    )
    return m.Framework(
        *("νερό", "Νερό"),
        outputs=[m.Output("έργο", indicators=[wells]), m.Output("άλλο")],
        outcomes=[m.Outcome("υγεία")],
        links=[m.Link("έργο", "υγεία")],
        sources=[m.Source("πηγή", "Πηγή")],
        risks=[m.Risk("βροχή")],
    )


@pytest.fixture
def seen():
    """Figures that no other format holds wholly."""
    return m.Observations(
        [
            m.Observation("πηγάδια", 3, period="2009", carried_over=1, note="ναι"),
            m.Observation("πηγάδια", 4, period="2007-02/2009"),
            m.Observation("πηγάδια", m.Missing.WITHHELD),
            m.Observation("πηγάδια", m.Ratio(1, 3), period="2009", place="Α"),
            m.Observation("πηγάδια", "λίγα", period="2009", place="Α", variance=m.Variance("γιατί")),
        ],
        claims=[m.Claim("υγεία", "επειδή")],
        cohorts=[m.Cohort("ρόμα", entered=7)],
    )


@pytest.mark.parametrize("form", [dhis2, excel, sdmx, iati, csv])
def test_writers_say_nothing_that_another_language_could_not(form, programme, seen, wordless, tmp_path):
    """Whatever a format has no place for is told in words that are looked up, beside the names of fields."""
    value = m.Document(programme, seen)
    verbs = getattr(form, "documents", form)
    suffix = {dhis2: "json", excel: "xlsx", sdmx: "csv", iati: "xml", csv: "zip"}[form]
    fields = {word for kind in (m.Framework, m.Indicator, m.Observation, m.Output) for word in _words_of(kind)}

    findings = verbs.write(value, tmp_path / f"αρχείο.{suffix}")

    known = NAMED | TYPED | COUNTED | PUBLISHED | fields | {suffix}
    assert [said for said in said_in(findings, wordless) if latin(said) - known] == []
    assert findings or form is csv


def _words_of(kind):
    return [word for field in attrs.fields(kind) for word in field.name.split("_")]


@pytest.mark.parametrize(
    ("place", "french"),
    [
        ("line 3, column 'value'", "ligne 3, colonne « value »"),
        ("plan/actuals.csv, line 3", "plan/actuals.csv, ligne 3"),
        ("line 12, column 4", "ligne 12, colonne 4"),
        ("line 12, /iati-activities/iati-activity[1]", "ligne 12, /iati-activities/iati-activity[1]"),
        ("sheet 'row 1', row 5", "feuille « row 1 », ligne 5"),
        ("sheet 'Plan', column AB", "feuille « Plan », colonne AB"),
        ("row 1, row 5", "row 1, ligne 5"),
        ("Plan!B4", "Plan!B4"),
        ("outputs[0].row", "outputs[0].row"),
        ("column", "column"),
    ],
)
def test_places_are_said_in_words_but_for_names(place, french):
    """A line, a row, a column and a sheet are called so in French; what somebody called them stays."""
    assert say(Place(place), "fr").replace("\u202f", " ") == french
    assert say(Place(place)) == place


def test_what_is_told_of_a_table_in_french():
    """A whole sentence says where, what and what to do."""
    said, *_ = said_in(read(opened("κείμενο.csv")).findings, "fr")

    assert said == (
        "κείμενο.csv\u00a0: Lecture impossible comme CSV\u00a0: ses lettres sont coupées ou mêlées. "
        "Enregistrez la feuille au format «\u202fCSV UTF-8\u202f»."
    )


def test_what_is_counted_in_french():
    """Remarks that were too many to tell are counted in French too, and by what the count is read from."""
    notes = Notes("the document")
    for line in range(MOST_OF_A_KIND + 5):
        notes.add(NOT_A_NUMBER, f"line {line}", seen="x")

    assert say(notes.findings[-1].message, "fr") == "le document\u00a0: Et 5 de plus de ce type."
    assert notes.findings[-1].message == "the document: And 5 more of this kind."


def test_what_a_stranger_wrote_is_inert_in_every_language():
    """Nothing that somebody put into a document moves a cursor, whichever language it is told in."""
    notes = Notes("a\x1bb")
    notes.add(
        REFUSED, "line\n3", what=sentence("'{name}'", name="film\x1b[31m"), why=sentence("{why}.", why="x\u202ey")
    )
    notes.add(REFUSED, what="<script>" * 1_000, why="{name}")

    for finding in notes.findings:
        for language in ("en", "fr"):
            said = say(finding.message, language).replace("\u00a0", " ").replace("\u202f", " ")
            assert said.isprintable()
            assert len(said) < 1_200


def test_an_error_is_told_as_it_says_it():
    """What an error says in several languages is not lost, and any other is told as it prints."""
    assert say(told_by(ValueError(sentence("it is not text"))), "fr") == "ce n’est pas du texte"
    assert told_by(KeyError("film")) == "'film'"
    assert told_by(ValueError()) == ""


@pytest.mark.parametrize("remark", remarks(), ids=lambda remark: remark.code)
def test_remarks_are_said_in_french(remark):
    """Every remark has its French, and a name to be counted by that is short in both languages."""
    for words in filter(None, (remark.message, remark.remedy, remark.headline)):
        assert words in WORDS
    assert 0 < len(remark.headline) <= 60
    assert len(say(WORDS[remark.headline])) <= 60
    assert not remark.headline[0].isupper()


def test_pages_on_remarks_in_french():
    """The page on a remark and the list of all are in French throughout, but for names."""
    page, index = page_of(UNREADABLE, "fr"), remarks_index(remarks(), "fr")

    assert "Que faire\u00a0: *ce qu’il faut faire*" in page
    assert "How grave" not in page + index
    assert len(index.splitlines()) == len(remarks_index(remarks()).splitlines())
