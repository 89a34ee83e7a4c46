"""Dimensions list their categories, and what is wrong with age bands is found by arithmetic."""

import pickle
from itertools import pairwise

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.dimensions.breakdowns import (
    DISABILITY,
    GENDER,
    GENDER_CODES,
    OLDEST,
    SEX,
    AgeBand,
    Category,
    Dimension,
    age_bands,
    as_band,
    gaps,
    overlaps,
)
from mande.errors import InvalidValue, UnknownCode

AGES = range(121)


@st.composite
def bands(draw: st.DrawFn, oldest: int = OLDEST) -> AgeBand:
    """Return age bands, some of them open; they shrink to the age of 0."""
    low = draw(st.integers(0, oldest))
    return AgeBand(low, draw(st.none() | st.integers(low + 1, oldest + 1)))


NEAR_BANDS = st.lists(bands(oldest=40), max_size=6)


@pytest.mark.parametrize(
    ("band", "code"),
    [
        (AgeBand(0, 15), "0-14"),
        (AgeBand(15, 18), "15-17"),
        (AgeBand(17, 18), "17"),
        (AgeBand(0, 1), "0"),
        (AgeBand(31, None), "31+"),
        (AgeBand(0, None), "0+"),
        (AgeBand(18, 1000), "18-999"),
    ],
)
def test_the_code_of_a_band(band, code):
    """A band is called by its first and last age, both in it; one age or no upper end are written as such."""
    assert (band.code, str(band), AgeBand.parse(code)) == (code, code, band)


def test_bands_one_age_apart_are_told_apart():
    """18-24 and 18-25 are different bands, however alike they look."""
    assert AgeBand.parse("18-24") == AgeBand(18, 25)
    assert AgeBand.parse("18-25") == AgeBand(18, 26)


@given(bands())
def test_what_is_shown_is_read_back(band):
    """Every band is read back from its code."""
    assert AgeBand.parse(str(band)) == as_band(band.code) == as_band(band) == band
    assert eval(repr(band)) == band


@given(bands(), st.integers(0, 120))
def test_a_band_holds_the_ages_from_low_up_to_high(band, age):
    """The low age is in a band and the high one is not."""
    assert band.holds(age) == (age in range(band.low, 10_000 if band.high is None else band.high))


@given(st.integers(-5, OLDEST + 5), st.none() | st.integers(-5, OLDEST + 5))
def test_construction_never_yields_a_band_that_cannot_be(low, high):
    """Any two numbers make a band that holds an age, or an invalid value."""
    try:
        band = AgeBand(low, high)
    except InvalidValue:
        assert not 0 <= low <= OLDEST or (high is not None and not low < high <= OLDEST + 1)
        return

    assert band.holds(low)


@pytest.mark.parametrize(
    ("low", "high", "message"),
    [
        (18, 15, "Age band: (18, 15) holds no age. AgeBand(15, 18) holds those of 15, 16 and 17."),
        (18, 18, "Age band: (18, 18) holds no age. AgeBand(15, 18) holds those of 15, 16 and 17."),
        (-1, 5, "Age: -1 is no whole number of years from 0 to 999. Write AgeBand(15, 18)."),
        (0, 1001, "Age: 1001 is no whole number of years from 0 to 1000. Write AgeBand(15, 18)."),
        (0.5, 5, "Age: 0.5 is no whole number of years from 0 to 999. Write AgeBand(15, 18)."),
        ("0", 5, "Age: '0' is no whole number of years from 0 to 999. Write AgeBand(15, 18)."),
        (0, True, "Age: True is no whole number of years from 0 to 1000. Write AgeBand(15, 18)."),
        (None, 5, "Age: None is no whole number of years from 0 to 999. Write AgeBand(15, 18)."),
    ],
)
def test_bands_that_cannot_be(low, high, message):
    """A band of no age, or of an age that nobody has, is refused and shown."""
    with pytest.raises(InvalidValue) as refusal:
        AgeBand(low, high)

    assert str(refusal.value) == message


@pytest.mark.parametrize(
    "text", ["", "under 15", "<15", ">31", "15-", "-17", "15 - 17", "1000+", "15-17+", "١٥", "31+\n"]
)
def test_text_that_is_no_band(text):
    """A text is not guessed at: '>31' may or may not hold the age of 31."""
    with pytest.raises(InvalidValue) as refusal:
        AgeBand.parse(text)

    assert str(refusal.value) == f"{text!r} (str) is not an age band. Write '15-17', '17' or '31+'."


@pytest.mark.parametrize("value", [15, b"15-17", "1" * 10**6])
def test_other_values_are_no_bands(value):
    """A number, bytes and long text are no bands, and are shown in a short sentence."""
    with pytest.raises(InvalidValue, match="is not an age band") as refusal:
        as_band(value)

    assert len(str(refusal.value)) < 200


def test_text_with_its_ages_the_wrong_way_round():
    """Ages the wrong way round are refused, not swapped."""
    with pytest.raises(InvalidValue, match=r"Age band: \(17, 16\) holds no age"):
        AgeBand.parse("17-15")


def test_an_age_of_thousands_of_digits():
    """An age that Python itself will not print is refused like any other that nobody has."""
    with pytest.raises(InvalidValue) as refusal:
        AgeBand(0, 10**5000)

    assert str(refusal.value) == (
        "Age: a number of 16,610 bits is no whole number of years from 0 to 1000. Write AgeBand(15, 18)."
    )


@given(bands(), bands(), bands())
def test_bands_are_in_one_order(one, two, three):
    """Of two bands one comes first unless they are equal, and the order carries over a third."""
    assert [one < two, one == two, one > two].count(True) == 1
    assert (one <= two) == (one < two or one == two)
    if one <= two <= three:
        assert one <= three


def test_an_open_band_comes_after_the_closed_ones_that_begin_with_it():
    """Bands are put in order by their low age, then by their high one, and no upper end is the highest."""
    codes = ["0-14", "15", "15-17", "15+", "18-24"]

    assert [band.code for band in sorted(map(AgeBand.parse, reversed(codes)))] == codes


def ages_of(found: tuple[AgeBand, ...]) -> set[int]:
    """Return the ages up to 120 that *found* holds."""
    return {age for age in AGES if any(band.holds(age) for band in found)}


@given(NEAR_BANDS)
def test_gaps_are_the_ages_no_band_holds(some):
    """Gaps hold just the ages between the lowest and the highest band that none holds, each once and in order."""
    found = gaps(some)

    held = [age for age in AGES if any(band.holds(age) for band in some)]
    assert ages_of(found) == set(range(held[0], held[-1]) if held else ()) - set(held)
    assert overlaps(found) == ()
    assert list(found) == sorted(found)


@given(NEAR_BANDS)
def test_overlaps_are_the_ages_two_bands_hold(some):
    """Overlaps hold just the ages that two bands or more hold, each once, in order and in as few bands as may be."""
    found = overlaps(some)

    assert ages_of(found) == {age for age in AGES if sum(band.holds(age) for band in some) > 1}
    assert all(one.high is not None and one.high < two.low for one, two in pairwise(found))


@given(NEAR_BANDS, st.randoms())
def test_the_order_of_bands_means_nothing(some, random):
    """In whatever order bands are listed, their gaps and overlaps are the same."""
    mixed = list(some)
    random.shuffle(mixed)

    assert gaps(mixed) == gaps(some)
    assert overlaps(mixed) == overlaps(some)


def test_the_gap_in_the_report():
    """Under 15, 15-17, 18-24, 25-30 and over 31, as the Macedonian register has it, miss the age of 31."""
    register = [AgeBand(0, 15), AgeBand(15, 18), AgeBand(18, 25), AgeBand(25, 31), AgeBand(32, None)]

    assert gaps(register) == (AgeBand(31, 32),)
    assert overlaps(register) == ()


def test_two_open_bands_overlap_without_end():
    """Two bands without an upper end share every age from the higher of their low ones."""
    assert overlaps([AgeBand(18, None), AgeBand(60, None), AgeBand(70, 80)]) == (AgeBand(60, None),)
    assert gaps([AgeBand(18, None), AgeBand(60, None)]) == ()


def test_the_highest_ages_are_not_taken_for_no_end():
    """Bands that end at the highest age there is overlap up to it, and no further."""
    assert overlaps([AgeBand(18, 1000), AgeBand(60, 1000)]) == (AgeBand(60, 1000),)
    assert overlaps([AgeBand(18, 1000), AgeBand(999, None)]) == (AgeBand(999, 1000),)


@given(st.lists(st.integers(0, OLDEST), min_size=1, max_size=8, unique=True).map(sorted))
def test_age_bands_tile(edges):
    """Bands made from edges hold every age from the first edge on, once."""
    dimension = age_bands(*edges)

    assert [band.low for band in dimension.bands] == edges
    assert dimension.bands[-1].high is None
    assert gaps(dimension.bands) == overlaps(dimension.bands) == ()


def test_age_bands_have_codes_and_an_unknown():
    """Bands made from edges are called by their ages, and end with whoever's age is not known."""
    dimension = age_bands(0, 15, 18, 25, 31)

    assert (dimension.code, dimension.title) == ("age", "Age")
    assert dimension.codes == ("0-14", "15-17", "18-24", "25-30", "31+", "unknown")
    assert dimension.unknown == ("unknown",)
    assert (dimension.exclusive, dimension.exhaustive) == (True, True)


def test_age_bands_without_an_unknown_under_another_name():
    """A register that knows every age has no category for the unknown, and may call the dimension as it likes."""
    dimension = age_bands(0, 18, code="age-at-entry", title="Age at entry", unknown=False)

    assert (dimension.code, dimension.title) == ("age-at-entry", "Age at entry")
    assert (dimension.codes, dimension.unknown) == (("0-17", "18+"), ())
    assert dimension.bands == (AgeBand(0, 18), AgeBand(18, None))


@pytest.mark.parametrize("edges", [(), (0, 15, 15), (18, 0), (0, 25, 18)])
def test_edges_rise(edges):
    """Edges that do not rise are refused and shown, not sorted."""
    with pytest.raises(InvalidValue) as refusal:
        age_bands(*edges)

    assert str(refusal.value) == (f"Age bands: {edges!r} are not edges that rise. Write age_bands(0, 15, 18, 25, 31).")


@pytest.mark.parametrize("edge", [-1, 1000, "15", 15.0, None])
def test_edges_are_ages(edge):
    """An edge that is no age is refused and shown."""
    with pytest.raises(InvalidValue, match=r"Age: .* is no whole number of years") as refusal:
        age_bands(0, edge)

    assert repr(edge) in str(refusal.value)


def test_gender():
    """Gender is female, male, other, unknown and not applicable, of which only unknown is not known."""
    assert GENDER.code == "gender"
    assert GENDER.codes == ("female", "male", "other", "unknown", "not_applicable")
    assert GENDER.unknown == ("unknown",)


def test_sex():
    """Sex has the four values of ISO/IEC 5218."""
    assert SEX.code == "sex"
    assert SEX.codes == ("female", "male", "unknown", "not_applicable")
    assert SEX.unknown == ("unknown",)


def test_disability():
    """Disability has the four answers of the Washington Group's short set, from the least, and the unknown."""
    assert DISABILITY.code == "disability"
    assert [category.title for category in DISABILITY.categories] == [
        "No difficulty",
        "Some difficulty",
        "A lot of difficulty",
        "Cannot do at all",
        "Not known",
    ]
    assert DISABILITY.unknown == ("unknown",)


def test_what_asks_for_gender_accepts_sex():
    """The dimensions that tell women from men are gender and sex, as they ship."""
    assert (GENDER.code, SEX.code) == GENDER_CODES


def test_categories_are_given_in_three_ways():
    """A category may be given whole, as an age band, or as its code."""
    dimension = Dimension("stay", "Age at entry", [Category("under-5", band=AgeBand(0, 5)), AgeBand(5, 18), "adult"])

    assert dimension.codes == ("under-5", "5-17", "adult")
    assert dimension.bands == (AgeBand(0, 5), AgeBand(5, 18))
    assert dimension.category("adult") == Category("adult")


def test_bands_written_as_codes_in_age():
    """In the dimension called age, codes written as bands are bands, so that their gaps are found; elsewhere not."""
    codes = ["0-14", "18+", "unknown"]

    assert Dimension("age", categories=codes).bands == (AgeBand(0, 15), AgeBand(18, None))
    assert gaps(Dimension("age", categories=codes).bands) == (AgeBand(15, 18),)
    assert Dimension("household-size", categories=["1-2", "3+"]).bands == ()


def test_a_band_that_was_given_is_not_read_anew():
    """Where a category says its band, its code is only a name."""
    dimension = Dimension("age", categories=[Category("31+", band="32+")])

    assert dimension.bands == (AgeBand(32, None),)


@pytest.mark.parametrize(
    ("category", "known"),
    [
        (Category("female"), True),
        (Category("unknown"), False),
        (Category("not-recorded", known=False), False),
        (Category("unknown", known=True), True),
        (Category("not_applicable"), True),
    ],
)
def test_which_categories_are_known(category, known):
    """Every category is known but the one called unknown, unless it says otherwise."""
    assert category.known is known


def test_a_code_that_is_there_twice():
    """Two categories of one code are refused: no figure could say which it means."""
    with pytest.raises(InvalidValue) as refusal:
        Dimension("age", categories=[AgeBand(15, 18), "15-17"])

    assert str(refusal.value) == "Dimension 'age': '15-17' is there twice. Give each category a code of its own."


@pytest.mark.parametrize("code", ["", " age", "a,b", "a=b", "a/b", 5, None])
def test_codes_are_checked(code):
    """A dimension or category whose code could stand in no cell is refused."""
    with pytest.raises(InvalidValue, match="The code of a dimension cannot be used"):
        Dimension(code)
    with pytest.raises(InvalidValue, match="The code of a category cannot be used"):
        Category(code)


def test_a_lone_string_is_no_list_of_categories():
    """One string is refused where a list belongs, and not taken apart into letters."""
    with pytest.raises(InvalidValue) as refusal:
        Dimension("gender", "Gender", "female")

    assert str(refusal.value) == "'female' is one string where a list belongs. Write ['female']."


def test_a_category_of_another_kind():
    """A number in a list of categories is refused with what may stand there."""
    with pytest.raises(InvalidValue) as refusal:
        Dimension("age", categories=[15])

    assert str(refusal.value) == "15 (int) is not a category. Write its code, a Category or an AgeBand."


def test_a_category_that_is_not_there():
    """An unknown category is answered with the dimension, what is near and what there is."""
    with pytest.raises(UnknownCode) as refusal:
        GENDER.category("femal")

    assert str(refusal.value) == (
        "No category is called 'femal' in dimension 'gender'. Did you mean 'female'? "
        "There are: female, male, other, unknown, not_applicable."
    )


@pytest.mark.parametrize("value", [AgeBand(15, 18), Category("female", "Female"), GENDER, age_bands(0, 18)])
def test_breakdowns_are_plain_values(value):
    """Bands, categories and dimensions survive pickling, hash with their equals, and cannot be changed."""
    again = pickle.loads(pickle.dumps(value))

    assert again == value
    assert len({again, value}) == 1
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        value.code = "other"


def test_reprs_are_short():
    """A repr names a value and is never longer than a line."""
    assert repr(Category("female", "Female")) == "Category('female', 'Female')"
    assert repr(Category("female")) == "Category('female')"
    assert repr(age_bands(0, 18)) == "Dimension('age', 'Age', ['0-17', '18+', 'unknown'])"
    assert len(repr(Dimension("nationality", categories=map(str, range(5000))))) < 120


def test_titles_in_several_languages():
    """A title may be said in several languages; the first is what is shown."""
    category = Category("female", {"en": "Female", "fr": "Femme"})

    assert category.title.in_language("fr") == "Femme"
    assert repr(category) == "Category('female', 'Female')"
