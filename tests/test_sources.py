"""Sources say who states a thing, as far as that is known, and locators say where it is read."""

import pickle
from datetime import date

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, UnknownCode
from mande.observations.observation import Observation
from mande.sources import (
    Citation,
    Independence,
    Locator,
    Role,
    Source,
    citations,
    is_partial_date,
    lines_cited,
    located,
)


def test_a_source_in_full():
    """A source keeps who speaks in it, how far they stand from the programme, and when it was published."""
    source = Source(
        "mtr-2009", "Mid-term review", "review", "2009-09", role="evaluator", independence="commissioned", note="Draft."
    )

    assert (source.code, source.title, source.kind, source.published) == (
        "mtr-2009", "Mid-term review", "review", "2009-09"
    )  # fmt: skip
    assert (source.role, source.independence, source.note) == (Role.EVALUATOR, Independence.COMMISSIONED, "Draft.")


def test_a_source_by_its_code_alone():
    """What is not known of a source is None, and a title that is None is empty."""
    source = Source("mtr-2009")

    assert (source.title, source.kind, source.published, source.role, source.independence) == (
        "", None, None, None, None
    )  # fmt: skip
    assert Source("mtr-2009", None) == source
    assert repr(source) == "Source('mtr-2009', '')"


@pytest.mark.parametrize("published", ["2009", "2009-09", "2009-09-30", "2008-02-29", "0001", "9999-12-31"])
def test_dates_as_far_as_they_are_known(published):
    """A source is dated to its year, month or day."""
    assert Source("mtr", published=published).published == published


@pytest.mark.parametrize(
    "published",
    ["", "09", "2009-9", "2009-13", "2009-00", "2009-02-30", "2009-02-29", "2009-04-31", "0000", "2009-09-30T00:00",
     "2009-09-30\n", "২০০৯", "２００９-09", "2009/09", 2009, date(2009, 9, 30)],
)  # fmt: skip
def test_what_is_no_date(published):
    """A month or day that no calendar has, digits of another script, or anything but text is refused."""
    with pytest.raises(InvalidValue) as refusal:
        Source("mtr", published=published)

    assert str(refusal.value) == (
        f"Source 'mtr', published: {published!r} is not a date. "
        "Write it as far as it is known: '2009', '2009-09' or '2009-09-30'."
    )


@given(st.dates(), st.sampled_from([4, 7, 10]))
def test_every_day_is_a_date(day, length):
    """Whatever day it was, its year, its month and the day itself are dates."""
    assert is_partial_date(day.isoformat()[:length])


@given(st.text(st.sampled_from("0123456789-/ ৯T"), max_size=11))
def test_only_dates_are_dates(text):
    """What is taken for a date can be read as one, filled up to its first day."""
    if is_partial_date(text):
        assert date.fromisoformat(text + "0001-01-01"[len(text) :]).isoformat().startswith(text)


@pytest.mark.parametrize(
    ("fields", "kind", "message"),
    [
        ({"code": ""}, InvalidValue, "The code of a source cannot be used: it is empty."),
        ({"code": "a/b"}, InvalidValue, "The code of a source cannot be used: 'a/b' has a slash"),
        ({"role": "donors"}, UnknownCode, "No role is called 'donors'. Did you mean 'donor'?"),
        ({"independence": "none"}, UnknownCode, "No independence is called 'none'."),
        ({"title": 5}, InvalidValue, "5 is not a text."),
    ],
)
def test_what_a_source_cannot_say(fields, kind, message):
    """A code that cannot be used, or a word out of no list, is refused and shown."""
    with pytest.raises(kind) as refusal:
        Source(**{"code": "mtr", **fields})

    assert str(refusal.value).startswith(message)


@pytest.mark.parametrize(
    ("at", "lines"),
    [
        ("L317-319, L370", ((317, 319), (370, 370))),
        ("L317-L319", ((317, 319),)),
        ("p. 12", ()),
        ("Sheet1!B4", ()),
        ("", ()),
        ("L1, p. 3, L5-6", ((1, 1), (5, 6))),
    ],
)
def test_lines_of_a_locator(at, lines):
    """Passages named by line are read; other places are kept as they are written."""
    assert Locator(at).lines == lines
    assert Locator(at) == at


def test_locators_are_strings():
    """A place in a source is a string, or nothing."""
    assert located(None) is None
    assert type(located("L5")) is Locator
    assert located(Locator("L5")) == pickle.loads(pickle.dumps(Locator("L5"))) == "L5"
    with pytest.raises(InvalidValue) as refusal:
        located(317)
    assert str(refusal.value) == (
        "317 (int) is not a place in a source. Write it as a string, like 'L317-319' or 'p. 12'."
    )


def test_sources_are_plain_values():
    """A source survives pickling, hashes with its equals, and cannot be changed."""
    source = Source("mtr-2009", {"en": "Review", "fr": "Revue"}, role="evaluator")
    again = pickle.loads(pickle.dumps(source))

    assert again == source
    assert len({again, source}) == 1
    assert source != Source("mtr-2009", "Review", role="evaluator")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        source.title = "Other"


def test_what_a_programme_cites():
    """Everything that says where it was read is found, however deep it stands, with the source that says so."""
    figures = [Observation("a", 1, source="norad", at="L3-5"), Observation("b", 2)]

    (citation,) = citations([figures], {"more": ()}, "L9")

    assert (citation.thing, citation.source, citation.at) == (figures[0], "norad", "L3-5")


@given(st.lists(st.tuples(st.integers(1, 40), st.integers(0, 9))))
def test_lines_are_counted_once(passages):
    """However passages overlap, the count is that of the lines themselves."""
    found = [Citation(None, None, Locator(f"L{first}-{first + more}")) for first, more in passages]

    lines = {line for first, more in passages for line in range(first, first + more + 1)}
    assert lines_cited(found) == len(lines)


def test_a_passage_of_a_billion_lines_costs_nothing():
    """Where a stranger cites more lines than any document has, they are counted and not listed."""
    assert lines_cited([Citation(None, None, Locator("L1-999999999"))]) == 999_999_999
