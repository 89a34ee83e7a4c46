"""Whether what has a title and no code gets one that is its own, and can be typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from mande.codes import LONGEST_CODE, code_fault
from mande.dimensions.cells import cell_code_fault
from mande.formats.naming import LONGEST, Codes, code_of, kept_as_code


def test_signs_are_words() -> None:
    """A count and a share of one thing are two things, though only a sign tells them apart."""
    assert code_of("# of girls enrolled") == "number-of-girls-enrolled"
    assert code_of("% of girls enrolled") == "share-of-girls-enrolled"
    assert code_of("Girls enrolled (%)") == "girls-enrolled-percent"
    assert code_of("5 % of girls & more") == "5-percent-of-girls-and-more"


def test_accents_and_numbering() -> None:
    """Accents go, the numbers of a logframe stay as they are written."""
    assert code_of("2.1b Dépistage de la population réfugiée") == "2.1b-depistage-de-la-population-refugiee"


def test_a_long_title_ends_with_a_whole_word() -> None:
    """What is too long is cut between two words."""
    code = code_of("Proportion of " + "refugees " * 20)
    assert len(code) <= LONGEST
    assert code.endswith("-refugees")


@given(st.text())
def test_any_title_makes_a_code_or_none(title) -> None:
    """Whatever a stranger wrote, its code is one that a framework and a cell take, or it is empty."""
    code = code_of(title)
    assert code == "" or (code_fault(code) is None and cell_code_fault(code) is None)


@given(st.lists(st.text(max_size=12), unique=True))
def test_no_two_things_have_one_code(titles) -> None:
    """However alike two titles are, their codes differ, and the same thing keeps its own."""
    codes = Codes()
    given_codes = [codes.of(title, title) for title in titles]
    assert len(set(given_codes)) == len(titles)
    assert [codes.of(title, title) for title in titles] == given_codes


def test_what_else_it_is_comes_before_a_number() -> None:
    """Two things with one title are told apart by what else is known of them, and only then by a number."""
    codes = Codes()
    assert [codes.of(n, "Education", more) for n, more in enumerate(["outcome", "output", "output"])] == [
        "education",
        "education-output",
        "education-2",
    ]


def test_a_title_without_words_is_called_otherwise() -> None:
    """Where nothing of a title can stand in a code, the caller's word does; letters of any script can."""
    assert (code_of("?!", "indicator"), code_of("Скважины", "indicator")) == ("indicator", "скважины")


@given(
    st.lists(st.text("ab", min_size=1, max_size=2) | st.sampled_from(["x" * 200, "x" * 198 + " y", "x" * 198 + "-2"]))
)
def test_codes_that_are_taken_stay_apart_and_short_enough(codes) -> None:
    """No two are alike and none is too long, also where a code that is as long as it may be is taken again."""
    taken = Codes()
    given_codes = [taken.take(code) for code in codes]
    assert len(set(given_codes)) == len(codes)
    assert all(code_fault(code) is None for code in given_codes)
    assert all(code in taken for code in given_codes)


@given(st.text(), st.integers(8, LONGEST_CODE))
def test_any_text_is_kept_as_a_code(text, most) -> None:
    """Whatever a stranger wrote, what is kept of it is a code, and a code that is short enough stays as it is."""
    code = kept_as_code(text, "document", most)
    assert code_fault(code) is None
    assert len(code) <= most
    assert kept_as_code(code, "document", most) == code
