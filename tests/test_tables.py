"""Tables show their cells as they are, in the room they are given, and nothing in a cell can act."""

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import UnknownCode
from mande.tables import FORMS, GAP, NARROWEST, Answers, Block, escaped, table, written

ROWS = [("1e5", "007"), ("nan", "1_000"), ("inf", "1,320"), ("0x10", "-0"), ("True", "1.50"), ("None", "1e400")]
TEXTS = st.text(max_size=40) | st.text(st.sampled_from("abc -漢"), max_size=120)
TABLES = st.integers(1, 5).flatmap(
    lambda columns: st.tuples(
        st.lists(TEXTS, min_size=columns, max_size=columns),
        st.lists(st.lists(TEXTS, min_size=columns, max_size=columns), max_size=4),
    )
)
EVIL = [
    "<script>alert(1)</script>",
    "</td><td>",
    "| a | b |",
    "\x1b[31mred\x1b[0m",
    "\x1b]8;;http://evil\x07link\x1b]8;;\x07",
    "one\ntwo\r\nthree",
    "back\x08\x08\x08\x08",
    "\u202egnihsif",
    "\x00\x01",
    "\\input{/etc/passwd} $x$ & % # _ ~ ^",
    "![pixel](http://evil/p.png) [link](javascript:x) *bold* `code` ~~gone~~",
    "&lt;b&gt;",
]


class Cells(HTMLParser):
    """The texts of the cells of an HTML table, and the tags that are in it."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.texts = set(), []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        """Note the tag, and open a cell."""
        self.tags.add(tag)
        if tag in ("td", "th"):
            self.texts.append("")

    def handle_data(self, data):
        """Add to the cell that is open."""
        if self.texts:
            self.texts[-1] += data


def test_a_plain_table():
    """A plain table stands in columns under its headers."""
    assert table(("output", "actual"), [("bazaars", 884), ("film", None)]) == (
        "output    actual\n--------  --------\nbazaars   884\nfilm"
    )


def test_a_markdown_table():
    """A table in Markdown is GitHub's."""
    assert table(("output", "actual"), [("bazaars", 884)], form="markdown") == (
        "| output   | actual   |\n|----------|----------|\n| bazaars  | 884      |"
    )


def test_an_html_table():
    """A table in HTML has a head and a body."""
    text = table(("output", "actual"), [("bazaars", 884)], form="html")

    assert re.sub(r"\s+", "", text) == (
        "<table><thead><tr><th>output</th><th>actual</th></tr></thead>"
        "<tbody><tr><td>bazaars</td><td>884</td></tr></tbody></table>"
    )


def test_a_latex_table():
    """A table in LaTeX is a tabular."""
    text = table(("output", "actual"), [("bazaars", 884)], form="latex")

    assert text.startswith("\\begin{tabular}{ll}")
    assert re.search(r"bazaars +& 884 +\\\\", text)


@pytest.mark.parametrize("form", FORMS)
def test_a_table_of_nothing(form):
    """A table without rows has its headers, and one without headers is no trouble."""
    assert "output" in table(("output", "actual"), [], form=form)
    assert table(("output" * 30,), [], form=form).replace("\n", "").count("output") <= 30
    table((), [], form=form)


def test_rows_longer_or_shorter_than_the_headers():
    """A row may lack its last cells, or have some without a header."""
    assert table(("a", "b"), [("x",)]).splitlines()[-1] == "x"
    assert "y" in table(("a",), [("x", "y")])
    assert table(("a", "b"), [("x" * 200,)], width=40).count("x") == 200


@pytest.mark.parametrize("form", FORMS)
def test_nothing_is_read_as_a_number(form):
    """Codes and figures that look like numbers keep every character, and stand on the left."""
    text = table(("n", "v"), ROWS, form=form, width=None).replace("\\_", "_")

    for row in ROWS:
        for cell in row:
            assert re.search(rf"(?<![\w,.-]){re.escape(cell)}(?![\w,.])", text), cell


def test_wrapped_cells_are_not_read_as_numbers():
    """A cell that looks like a number keeps its characters also where another is wrapped."""
    text = table(("n", "v", "note"), [(*row, "word " * 40) for row in ROWS], width=40)

    for row in ROWS:
        for cell in row:
            assert re.search(rf"(?m)(?:^|  ){re.escape(cell)}(?:  |$)", text), cell


@pytest.mark.parametrize("form", ["plan", "Plain", "", "github", None, 5])
def test_other_forms_are_refused(form):
    """A form that there is not is refused with those that there are, and the one that is near."""
    with pytest.raises(UnknownCode) as refusal:
        table(("a",), [], form=form)

    assert str(refusal.value).startswith(f"No form of table is called {form!r}.")
    assert str(refusal.value).endswith("There are: plain, markdown, html, latex.")
    assert ("Did you mean 'plain'?" in str(refusal.value)) == (form in ("plan", "Plain"))


@given(TABLES, st.integers(1, 120))
def test_a_table_keeps_to_its_width(contents, width):
    """A plain table is never wider than asked, unless its columns are at their narrowest already."""
    headers, rows = contents
    narrowest = NARROWEST * len(headers) + GAP * (len(headers) - 1)

    for line in table(headers, rows, width=width).splitlines():
        assert len(line) <= max(width, narrowest)


@given(TABLES, st.integers(1, 120))
def test_a_table_of_one_line_rows_keeps_to_its_width(contents, width):
    """Where rows stay on one line their cells are cut, so the table is as narrow, and has a line for each row."""
    headers, rows = contents
    narrowest = NARROWEST * len(headers) + GAP * (len(headers) - 1)
    lines = table(["h"] * len(headers), rows, width=width, one_line=True).split("\n")

    assert all(len(line) <= max(width, narrowest) for line in lines)
    assert len(lines) == 2 + len(rows)


@given(TABLES, st.integers(20, 120))
def test_wrapping_loses_no_letter(contents, width):
    """However narrow a table is, every letter of its cells is in it."""
    headers, rows = contents
    text = table(headers, rows, width=width)

    for letter in "abc漢":
        assert text.count(letter) == sum(
            cell.count(letter) for cell in (*headers, *(cell for row in rows for cell in row))
        )


@given(TABLES)
def test_a_table_that_is_never_wrapped(contents):
    """Without a width a table has one line for each row."""
    headers, rows = contents
    lines = table(headers, [("x", *row) for row in rows], width=None).splitlines()

    assert len(lines) == 2 + len(rows)


def test_wide_columns_share_the_room():
    """Columns that are as wide as each other are wrapped to the same width, and narrow ones are left alone."""
    text = table(("a", "b", "c"), [("x" * 90, "y" * 90, "z")], width=45)

    assert [len(dashes) for dashes in text.splitlines()[1].split()] == [19, 19, 3]


@given(TEXTS | st.sampled_from(EVIL), st.sampled_from(list(FORMS)))
def test_nothing_in_a_cell_moves_the_cursor(text, form):
    """No cell brings a character that a terminal acts on, and none becomes another line."""
    shown = table((text,), [(text, "end")], form=form, width=None)

    assert all(letter.isprintable() or letter in "\n\u200c\u200d\u00a0\u202f" for letter in shown)
    assert "\x1b" not in shown
    assert shown.count("\n") == table(("x",), [("x", "end")], form=form, width=None).count("\n")


@given(st.lists(TEXTS | st.sampled_from(EVIL), min_size=1, max_size=3))
def test_html_cells_are_texts(cells):
    """In HTML every cell is read as the text it was, whatever markup is in it."""
    parsed = Cells(table(["h"] * len(cells), [cells], form="html"))
    shown = [
        "".join(letter if letter.isprintable() or letter in "\u200c\u200d\u00a0\u202f" else " " for letter in cell)
        for cell in cells
    ]

    assert parsed.tags <= {"table", "thead", "tbody", "tr", "th", "td"}
    assert [text.strip() for text in parsed.texts[len(cells) :]] == [text.strip() for text in shown]


@given(st.lists(TEXTS | st.sampled_from(EVIL), min_size=1, max_size=3))
def test_markdown_cells_are_cells(cells):
    """In Markdown no cell ends before it should, and none holds a tag, a link, an image or emphasis."""
    last = table(["h"] * len(cells), [cells], form="markdown").splitlines()[-1]
    bare = re.sub(r"<span>\\[$@#]</span>|\\[\\`*\[\]|~_:.@]", "", last)

    assert bare.count("|") == len(cells) + 1
    assert not re.search(r"[<>`*\[\]~\\]", bare)
    assert not re.search(r"(?<![^\W_])_|_(?![^\W_])", bare)


def test_nothing_in_markdown_becomes_a_link_by_itself():
    """An address that somebody wrote is text: GitHub makes links of addresses that nobody marked as such."""
    said = escaped("www.evil.example, HTTP://evil.example and me@evil.example, at 10:30", "markdown")

    assert said == "www\\.evil.example, HTTP\\://evil.example and me\\@evil.example, at 10:30"


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("ask @nobody-0, é@nobody", r"ask <span>\@</span>nobody-0, é<span>\@</span>nobody"),
        ("me@office.example", r"me\@office.example"),
        ("at 3 @ 5", "at 3 @ 5"),
        ("$x$ is US$ 5", r"<span>\$</span>x<span>\$</span> is US<span>\$</span> 5"),
        ("owner/repo#12, #1", r"owner/repo<span>\#</span>12, <span>\#</span>1"),
        ("# of wells", r"\# of wells"),
        (r"\$x\$", r"\\<span>\$</span>x\\<span>\$</span>"),
    ],
)
def test_markdown_calls_nobody_and_sets_no_formula(said, shown):
    """GitHub looks for names, issues and formulas in what Markdown became, so that each sign stands alone there."""
    assert escaped(said, "markdown") == shown


def test_markdown_keeps_codes_and_entities_as_they_are():
    """A code with an underscore stays readable, and what looks like an entity is shown as it was."""
    text = table(("a",), [("not_applicable",), ("_a_",), ("a&lt;b",)], form="markdown")

    assert [line.strip("| ") for line in text.splitlines()[2:]] == ["not_applicable", "\\_a\\_", "a&amp;lt;b"]


def test_latex_cells_are_texts():
    """In LaTeX no cell holds a command or ends the row."""
    text = table(("a",), [("\\input{x} & 5% #1 a_b $x$ ~ ^",)], form="latex").splitlines()[4]

    assert "\\input" not in text
    assert re.sub(
        r"\\(textbackslash|textasciitilde|\^)\{\}|\\[&%#_${}]", "", text.strip().removesuffix("\\\\")
    ).strip() == ("input x  5 1 ab x") or not re.search(r"(?<!\\)[&%#$]", text.strip().removesuffix("\\\\"))


def test_scripts_that_are_joined_keep_their_joiners():
    """The joiners that Bangla and Persian are spelled with are no control characters."""
    assert "ক্\u200dষ" in table(("a",), [("ক্\u200dষ",)])
    assert "می\u200cخواهم" in table(("a",), [("می\u200cخواهم",)], form="markdown")


@pytest.mark.parametrize("form", FORMS)
def test_headings_and_lines_are_inert_too(form):
    """What stands outside a table is escaped as its cells are."""
    text = written([Block("<b>A & B</b>\x1b[31m", ("h",), (("x",),), lines=("*one* | two",), level=1)], form=form)

    assert "\x1b" not in text
    assert "x" in text
    if form == "html":
        assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in text
    if form == "latex":
        assert "A \\& B" in text
    if form == "markdown":
        assert text.startswith("# &lt;b&gt;A &amp; B&lt;/b&gt;")


def test_blocks_of_text():
    """Blocks stand under their headings with a blank line between, lines wrapped with a hanging indent."""
    text = written([Block("In order", lines=("one two three",)), Block("Gaps", ("a",), (("x",),))], width=12)

    assert text == "In order\n  one two\n    three\n\nGaps\na\n---\nx"


def test_forms_of_blocks_are_checked():
    """A form that there is not is refused for headings as for tables."""
    with pytest.raises(UnknownCode, match="Did you mean 'html'"):
        written([Block("Gaps")], form="htm")


class Counted(Answers[int]):
    """Answers for a test: two numbers, and a page with a heading."""

    @property
    def _answers(self):
        return (3, 4)

    def _blocks(self):
        return [Block("Counted", level=1)]


def test_answers_are_a_sequence_and_a_page():
    """What a verb comes back with is counted, sliced and walked through, and prints as text, HTML or Markdown."""
    answers = Counted()

    assert (len(answers), list(answers), answers[-1], answers[:1]) == (2, [3, 4], 4, (3,))
    assert (str(answers), answers._repr_html_()) == ("Counted", "<h2>Counted</h2>")
    assert answers.as_text(form="markdown").strip() == "# Counted"
    assert 3 in answers
