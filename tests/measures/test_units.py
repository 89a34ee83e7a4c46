"""Units of one kind turn into one another exactly; things that are counted are each a kind of their own."""

from __future__ import annotations

import copy
import itertools
import pickle
import subprocess
import sys
import time
from fractions import Fraction

import attrs
import pint
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.errors import InvalidValue, UnitError
from mande.measures.units import COUNTED, MEASURED, PHYSICAL, STANDARD, Units

LENGTHS = ["metre", "km", "cm", "mm", "inch", "foot", "yard", "mile"]
AREAS = ["hectare", "m**2", "acre", "km2", "mile**2"]
VOLUMES = ["litre", "ml", "m3", "cm**3"]
MASSES = ["kg", "g", "mg", "tonne", "quintal", "lb"]
TIMES = ["second", "min", "hour", "day", "week"]
ENERGIES = ["J", "kWh", "MWh", "kcal", "kg*m**2/s**2", "W*hour"]
KINDS = [LENGTHS, AREAS, VOLUMES, MASSES, TIMES, ENERGIES, ["person*day", "person-hour"], ["W", "kW", "MW", "J/s"]]
pairs = st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(*[st.sampled_from(kind)] * 3))
OWN = Units(counted=["latrine", "child = children"], physical=["bigha = 1338 m**2", "katha = 0.05 bigha = kathas"])


def in_new_python(code):
    """Return what *code* prints in an interpreter that has imported nothing yet."""
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_importing_and_naming_units_leaves_pint_alone():
    """Resolving people, hectares and a programme's own units does not pay for pint; converting does."""
    code = (
        "import sys; from mande.measures.units import STANDARD, Units; "
        "print(STANDARD.canonical('people'), STANDARD.canonical('ha'), STANDARD.factor('households', 'household'), "
        "STANDARD.same_kind('person', 'household'), Units(physical=['bigha = 1338 m**2']).knows('bigha'), "
        "'pint' in sys.modules, STANDARD.factor('ha', 'm2'), 'pint' in sys.modules)"
    )

    assert in_new_python(code) == "person hectare 1 False True False 10000 True"


@pytest.mark.parametrize(
    ("given_name", "canonical"),
    [
        ("people", "person"),
        ("Persons", "person"),
        ("service_contact", "service contact"),
        ("service-contacts", "service contact"),
        ("families", "family"),
        ("organizations", "organisation"),
        ("Hectares", "hectare"),
        ("ha", "hectare"),
        ("m", "metre"),
        ("meters", "metre"),
        ("m²", "metre**2"),
        ("m2", "metre**2"),
        ("sqm", "metre**2"),
        ("square metres", "metre**2"),
        ("m*m", "metre**2"),
        ("kgs", "kilogram"),
        ("kWh", "kilowatt hour"),
        ("litre/day/person", "litre/day/person"),
        ("litres per person per day", "litre/day/person"),
        ("1/hour", "1/hour"),
        ("day*person", "day*person"),
        ("person*days", "day*person"),
    ],
)
def test_a_unit_has_one_name(given_name, canonical):
    """Whatever a unit is called, it is held under one name."""
    assert STANDARD.canonical(given_name) == canonical


ALL_NAMES = sorted({*COUNTED, *MEASURED, *(definition.split(" =")[0] for definition in PHYSICAL)})


@pytest.mark.parametrize("name", ALL_NAMES)
def test_the_one_name_stays(name):
    """Asking for the name of a name changes nothing, and a plural in -s means the same."""
    canonical = STANDARD.canonical(name)

    assert canonical == name.replace("_", " ")
    assert STANDARD.canonical(canonical) == canonical
    assert STANDARD.canonical(f"{name}s") == canonical


@given(st.lists(st.tuples(st.sampled_from(ALL_NAMES), st.sampled_from("*/")), min_size=1, max_size=3))
def test_the_one_name_of_a_compound_stays(parts):
    """A compound too is held under one name, or refused where it cancels out."""
    unit = "".join(f"{name}{sign}" for name, sign in parts)[:-1]

    if STANDARD.knows(unit):
        canonical = STANDARD.canonical(unit)
        assert STANDARD.canonical(canonical) == canonical
        assert STANDARD.factor(unit, canonical) == 1


def test_counted_things_are_each_their_own_kind():
    """No counted thing turns into another: a household is not some number of people."""
    for one, other in itertools.combinations(COUNTED, 2):
        assert not STANDARD.same_kind(one, other)
        with pytest.raises(UnitError, match=f"'{one}' cannot be turned into '{other}'"):
            STANDARD.factor(one, other)
    assert all(STANDARD.factor(unit, f"{unit}s") == 1 for unit in COUNTED)


def test_physical_kinds_are_kept_apart():
    """Units turn into one another within their kind, and into no other."""
    for one, other in itertools.combinations(range(len(KINDS)), 2):
        assert not STANDARD.same_kind(KINDS[one][0], KINDS[other][0])
    for kind in KINDS:
        assert all(STANDARD.same_kind(kind[0], unit) for unit in kind)
    assert not STANDARD.same_kind("person", "hectare")


@pytest.mark.parametrize(
    ("one", "other", "factor"),
    [
        ("hectare", "m**2", 10000),
        ("litre", "m**3", Fraction(1, 1000)),
        ("km", "m", 1000),
        ("tonne", "kg", 1000),
        ("mile", "km", Fraction(25146, 15625)),
        ("acre", "hectare", Fraction(316160658, 781250000)),
        ("foot", "inch", 12),
        ("yard", "foot", 3),
        ("pound", "gram", Fraction(45359237, 100000)),
        ("week", "hour", 168),
        ("minute", "day", Fraction(1, 1440)),
        ("kWh", "J", 3600000),
        ("kcal", "J", 4184),
        ("m/s", "km/hour", Fraction(18, 5)),
        ("person-day", "person*hour", 24),
        ("litre/person/day", "ml/person/hour", Fraction(125, 3)),
        ("tonne/ha", "kg/m2", Fraction(1, 10)),
        ("case/person", "cases per person", 1),
    ],
)
def test_factors_are_exact(one, other, factor):
    """A factor is the fraction that the definitions say, to the last digit."""
    assert STANDARD.factor(one, other) == factor
    assert isinstance(STANDARD.factor(one, other), Fraction)


@given(pairs)
def test_factors_chain_and_turn_round(three):
    """There and back is one, and a way through a third unit leads to the same factor."""
    one, other, third = three

    assert STANDARD.factor(one, other) * STANDARD.factor(other, one) == 1
    assert STANDARD.factor(one, other) * STANDARD.factor(other, third) == STANDARD.factor(one, third)
    assert STANDARD.factor(one, one) == 1


@pytest.mark.parametrize(
    "unit", ["bigha", "month", "year", "ton", "kiloperson", "Mm", "ms", "USD", "m/m", "m**99*m**9"]
)
def test_what_is_not_known_is_refused(unit):
    """Units without one exact meaning, and what is none, are refused by name."""
    assert not STANDARD.knows(unit)
    for ask in (
        STANDARD.canonical,
        lambda name: STANDARD.factor(name, "m"),
        lambda name: STANDARD.same_kind("m", name),
    ):
        with pytest.raises(UnitError) as refusal:
            ask(unit)
        assert f"No unit is called '{unit}'" in str(refusal.value)


@pytest.mark.parametrize("unit", [None, 5, [], {}, b"m"])
def test_what_is_no_string_is_no_unit(unit):
    """It is refused in our words, even where it cannot be hashed."""
    assert not STANDARD.knows(unit)
    with pytest.raises(UnitError, match="No unit is called"):
        STANDARD.canonical(unit)


def test_a_misspelt_unit_is_recognised():
    """The nearest unit is offered, and the way to define one."""
    with pytest.raises(UnitError, match=r"No unit is called 'hectar'. Did you mean 'hectare'\?.*Units\("):
        STANDARD.canonical("hectar")
    with pytest.raises(UnitError, match=r"Did you mean 'service contact'\?"):
        STANDARD.canonical("service contract")


@pytest.mark.parametrize("unit", ["%", "percent", "Percentage", "per cent", "pct"])
def test_a_percentage_is_a_share_of_something(unit):
    """A percent is no unit, and the message says where it belongs."""
    with pytest.raises(UnitError, match=r"is not a unit: .*measure='percentage'"):
        STANDARD.canonical(unit)


@pytest.mark.parametrize("unit", ["m**999999999", "m**" + "9" * 5_000_000, "9**9**9**9", "m*" * 5_000_000])
def test_monsters_are_refused_at_once(unit):
    """A unit out of a stranger's document costs nothing to refuse."""
    started = time.perf_counter()

    assert not STANDARD.knows(unit)
    with pytest.raises(UnitError):
        OWN.factor(unit, "m")

    assert time.perf_counter() - started < 0.5


def test_a_unit_that_grows_too_long_is_refused():
    """Symbols that are short enough may be too long as names; nothing is known that could not be read again."""
    assert not STANDARD.knows("mm*mg*ml*kWh*MWh*kcal*km*cm*kg*lb")


def test_a_programmes_own_units():
    """Own units stand beside the standard ones, in plural and capitals too."""
    assert OWN.canonical("Latrines") == "latrine"
    assert OWN.canonical("children") == "child"
    assert OWN.factor("bigha", "hectare") == Fraction(669, 5000)
    assert OWN.factor("bigha", "katha") == 20
    assert OWN.factor("latrines/child", "latrine/child") == 1
    assert not OWN.same_kind("latrine", "child")
    assert not OWN.same_kind("child", "person")
    assert not STANDARD.knows("latrine")


def test_packs_of_what_is_counted():
    """A multiple of a counted thing turns into it."""
    ours = Units(counted=["sachet"], physical=["carton = 24 sachets", "pallet = 40 cartons"])

    assert ours.factor("pallet", "sachet") == 960
    assert not ours.same_kind("pallet", "item")


def test_any_script_and_any_word():
    """A programme names its units in its own language; a word that Python or pint knows is a word like any other."""
    ours = Units(counted=["ছাত্র", "nan", "lambda"], physical=["বিঘা = 1338 m**2", "e = 2.5 nan"])

    assert ours.factor("বিঘা", "m2") == 1338
    assert ours.factor("e", "nan") == Fraction(5, 2)
    assert ours.factor("lambda/ছাত্র", "lambdas/ছাত্র") == 1


@pytest.mark.parametrize(
    ("definition", "why"),
    [
        ("bigha", "how many of a known unit"),
        ("bigha =", "how many of a known unit"),
        ("bigha = 1338", "how many of a known unit"),
        ("bigha = 1/3 hectare", "how many of a known unit"),
        ("bigha = 1e3 m2", "no unit is called 'e3_m2'"),
        ("bigha = -3 m2", "how many of a known unit"),
        ("bigha = 2**99999999 m", "how many of a known unit"),
        ("bigha = 3 m**99999999", "how many of a known unit"),
        ("bigha = [land]", "how many of a known unit"),
        ("bigha = 3 m; offset: 4", "how many of a known unit"),
        ("bigha = 0 m2", "zero of another unit"),
        ("bigha = 0.000 m2", "zero of another unit"),
        ("bigha = 3 m/m", "cancels out"),
        ("bigha = 3 hectar", "no unit is called 'hectar'. Did you mean 'hectare'?"),
        ("bigha = 2 bigha", "no unit is called 'bigha'"),
        ("bigha = 2 katha", "no unit is called 'katha'"),
        ("hectare = 3 m2", "'hectare' is a unit already"),
        ("hectares = 3 m2", "'hectares' is a unit already"),
        ("bigha = 3 m2 = ha", "'ha' is a unit already"),
        ("bigha = 3 m2 =", "'' cannot be the name of a unit"),
        ("3bigha = 3 m2", "'3bigha' cannot be the name of a unit"),
        ("@import secrets.txt", "how many of a known unit"),
        ("@alias m = 3 m", "'@alias m' cannot be the name of a unit"),
        ("bigha = 3 m2\n@import secrets.txt", "not one line of text"),
        ("b" * 61 + " = 3 m2", "cannot be the name of a unit"),
        ("bigha = 3 m2" + " " * 200, "longer than 200 characters"),
        (5, "it is not a string"),
        (["bigha"], "it is not a string"),
        (None, "it is not a string"),
    ],
)
def test_a_definition_that_cannot_be_read_is_refused(definition, why):
    """Nothing reaches pint that could make it stumble or open a file; the message says what is wrong."""
    with pytest.raises(UnitError) as refusal:
        Units(physical=[definition])
    message = str(refusal.value)
    assert why in message
    assert message.startswith("The unit definition ")
    assert "\n" not in message
    assert len(message) < 300


@pytest.mark.parametrize(
    ("definition", "why"),
    [
        ("person", "'person' is a unit already"),
        ("people", "'people' is a unit already"),
        ("hectare", "'hectare' is a unit already"),
        ("kid = person", "'person' is a unit already"),
        ("", "'' cannot be the name of a unit"),
        ("3 latrines", "'3 latrines' cannot be the name of a unit"),
        ("latrine/school", "'latrine/school' cannot be the name of a unit"),
        ("per cent per child", "cannot be the name of a unit"),
        ("a·", "cannot be the name of a unit"),
        ("latrine\n", "not one line of text"),
        (5, "it is not a string"),
    ],
)
def test_a_counted_thing_that_cannot_be_is_refused(definition, why):
    """A counted thing has a name that nothing else has."""
    with pytest.raises(UnitError) as refusal:
        Units(counted=[definition])
    assert why in str(refusal.value)


def test_a_lone_string_is_no_list_of_units():
    """The letters of a word are not units."""
    with pytest.raises(InvalidValue, match=r"Write \['latrine'\]"):
        Units(counted="latrine")


@given(st.text(max_size=80))
def test_any_text_is_a_definition_or_a_sentence(text):
    """Whatever a document holds, a definition is taken or refused in our words."""
    for field in ("counted", "physical"):
        try:
            units = Units(**{field: [text]})
        except UnitError:
            continue
        assert units.knows(text.split("=")[0])


@given(st.text(max_size=80))
def test_any_text_is_a_unit_or_not(text):
    """Whatever a document holds, a unit is known or refused in our words."""
    if STANDARD.knows(text):
        assert STANDARD.factor(text, STANDARD.canonical(text)) == 1


@pytest.fixture(scope="module")
def theirs():
    """A registry that a programme brings, which computes in floats."""
    return pint.UnitRegistry()


def test_a_programmes_own_registry(theirs):
    """A registry of pint takes the place of our physical units; what is counted stays ours."""
    units = Units(counted=["latrine"], registry=theirs)

    assert units.factor("hectare", "m**2") == 10000
    assert units.factor("mile", "kilometer") == Fraction(25146, 15625)
    assert units.canonical("kilometers") == "kilometer"
    assert units.canonical("people") == "person"
    assert not units.same_kind("latrine", "meter")
    assert not units.knows("bigha")
    assert not units.knows("__class__")
    assert repr(units) == "Units(counted=['latrine'], registry=...)"


@pytest.mark.parametrize("unit", ["degC", "dB"])
def test_a_scale_that_starts_elsewhere_has_no_factor(theirs, unit):
    """Twenty degrees are not twice ten degrees, so a degree is no multiple of anything."""
    with pytest.raises(UnitError, match="is no multiple of another unit"):
        Units(registry=theirs).factor(unit, "kelvin")


def test_each_registry_speaks_for_itself(theirs):
    """Two programmes may mean different things by one word."""
    other = pint.UnitRegistry(None, non_int_type=Fraction)
    other.define("meter = [length]")
    other.define("hectare = 9999 * meter ** 2")

    assert Units(registry=theirs) == Units(registry=theirs)
    assert Units(registry=theirs) != Units(registry=other)
    assert Units(registry=other).factor("hectare", "meter**2") == 9999
    assert Units(registry=theirs).factor("hectare", "meter**2") == 10000


def test_a_registry_stands_alone(theirs):
    """Definitions go into the registry that is brought, and what is none is refused."""
    with pytest.raises(InvalidValue, match="came with a registry"):
        Units(physical=["bigha = 1338 m**2"], registry=theirs)
    with pytest.raises(InvalidValue, match="'pint' \\(str\\) is not a pint registry"):
        Units(registry="pint")


def test_a_registry_is_not_pickled(theirs):
    """A registry of pint cannot be written, and the message says what to do instead."""
    with pytest.raises(UnitError, match=r"Units\(physical="):
        pickle.dumps(Units(registry=theirs))


@pytest.mark.parametrize("units", [STANDARD, OWN], ids=repr)
def test_units_are_a_value(units):
    """They are equal to their copy, hashable, cannot be changed, and know the same things wherever they are sent."""
    again = pickle.loads(pickle.dumps(units))

    assert again == units
    assert copy.deepcopy(units) == units
    assert hash(again) == hash(units)
    assert again.canonical("Hectares") == "hectare"
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        units.counted = ()


def test_units_tell_themselves():
    """Only what is a programme's own is shown."""
    assert repr(STANDARD) == "Units()"
    assert repr(Units(counted=["latrine"])) == "Units(counted=['latrine'])"
    assert repr(Units(physical=["bigha = 1338 m**2"])) == "Units(physical=['bigha = 1338 m**2'])"
