"""Whether small numbers of people are withheld where a document is written that everybody reads."""

from __future__ import annotations

import pytest

import mande as m


@pytest.fixture
def plan(tmp_path):
    """Return a document of a plan with a figure of three persons, one of 40, and what one of them said."""
    helped = m.Indicator("helped", unit="person", accumulation="incremental")
    plan = m.Framework(
        "help",
        period="2026",
        outputs=[m.Output("help", indicators=[helped])],
        places=[m.Place("north"), m.Place("south")],
    )
    seen = m.Observations(
        [
            m.Observation("helped", 3, period="2026", place="north", source="log", note="Amina fled"),
            m.Observation("helped", 41, period="2026", place="south", source="log"),
        ]
    )
    m.write(m.Document(plan, seen), tmp_path / "plan.json")
    return "plan.json"


@pytest.mark.parametrize("target", [["plan.xml"], ["figures", "--to", "sdmx"], ["plan.toml", "--publish"]])
def test_few_persons_are_withheld_from_what_everybody_reads(mande, tmp_path, plan, target):
    """IATI and SDMX are for everybody, and so is what is asked to be published: three persons are not in it."""
    answer = mande("convert", plan, *target, "--severity", "info")

    written = (tmp_path / target[0]).read_text("utf-8")
    assert "MND987" in answer.err
    assert "1 figure of people withheld: of fewer than 5" in answer.err
    assert "41" in written
    assert "Amina" not in written


def test_what_is_withheld_is_no_fault(mande, plan):
    """Withholding is what was asked for: it is told, and no reason to end with anything but 0."""
    answer = mande("convert", plan, "safe.toml", "--publish")

    assert answer.code == 0
    assert "1 figure of people withheld" in answer.err


def test_what_is_published_reads_back_as_withheld(mande, tmp_path, plan):
    """What was withheld stays a figure that exists and is not released."""
    mande("convert", plan, "safe.json", "--publish")

    assert [each.value for each in m.read(tmp_path / "safe.json").observations] == [m.Missing.WITHHELD, 41]


def test_standard_output_is_published_as_well(mande, plan):
    """Whatever takes the document, small numbers are not in it."""
    answer = mande("convert", plan, "-", "--to", "json", "--publish")

    assert '"withheld"' in answer.out
    assert "Amina" not in answer.out


JANUARY = "indicator,value,period,cell\nhelped,60,2026-01,\n"
CELLS = "helped,40,2026-01,gender=female\nhelped,17,2026-01,gender=male\nhelped,3,2026-01,gender=other\n"


@pytest.fixture
def january(mande, tmp_path):
    """Write January as it was published, and February, which leaves January's total out; return both names."""
    (tmp_path / "january.csv").write_text(JANUARY + CELLS, "utf-8")
    (tmp_path / "february.csv").write_text(JANUARY.splitlines()[0] + "\n" + CELLS, "utf-8")
    mande("convert", "january.csv", "january.json", "--publish")
    return "january.json", "february.csv"


def test_what_was_published_before_is_not_undone(mande, tmp_path, january):
    """Sixty and forty were published: seventeen, shown a month later, would tell the three."""
    before, now = january
    mande("convert", now, "alone.json", "--publish")
    mande("convert", now, "safe.json", "--published", before)

    withheld = m.Missing.WITHHELD
    assert [each.value for each in m.read(tmp_path / before).observations] == [60, 40, withheld, withheld]
    assert [each.value for each in m.read(tmp_path / "safe.json").observations] == [40, withheld, withheld]
    assert [each.value for each in m.read(tmp_path / "alone.json").observations] != [40, withheld, withheld]


def test_a_report_respects_what_was_published_before(mande, tmp_path, plan):
    """What was published before bears on a report for everybody, and on no other."""
    mande("convert", plan, "before.json", "--publish")

    assert mande("report", plan, "-o", "r.md", "--audience", "public", "--published", "before.json").code < 2
    refused = mande("report", plan, "-o", "s.md", "--audience", "internal", "--published", "before.json")
    assert refused.code == 2
    assert "--audience public" in refused.err
