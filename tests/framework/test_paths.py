"""A path names a list, perhaps one thing in it, and a field; an absence is found by what it is absent from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mande.codes import code_fault
from mande.framework.paths import FIELDS, WHOLES, Absences, Path, path_faults, read_path
from mande.framework.statements import Absence

CODES = st.sampled_from(
    ["film", "1.2", "a.links", "links", "evidence", "x.evidence", "1.2.indicators", "ü b"]
) | st.text(max_size=8).filter(lambda code: code_fault(code) is None)
HOLDERS = st.sampled_from(sorted(FIELDS))
PLACES = HOLDERS.flatmap(lambda holder: st.tuples(st.just(holder), CODES, st.sampled_from(sorted(FIELDS[holder]))))
LISTS = {"outputs": ["film", "1.2"], "outcomes": ["OC1", "OC2"], "claims": ["OC1", "OC2"], "links": ["a->b"]}


@pytest.mark.parametrize(
    ("path", "read"),
    [
        ("outputs", Path("outputs")),
        ("monitoring", Path("monitoring")),
        ("monitoring.follow_up", Path("monitoring.follow_up")),
        ("period", Path("period")),
        ("outputs.links", Path("outputs", None, "links")),
        ("outputs.film.links", Path("outputs", "film", "links")),
        ("outputs.1.2.links", Path("outputs", "1.2", "links")),
        ("outputs.links.links", Path("outputs", "links", "links")),
        ("indicators.held.targets", Path("indicators", "held", "targets")),
        ("links.a->b.mechanism", Path("links", "a->b", "mechanism")),
        ("claims.evidence.participant", Path("claims", None, "evidence.participant")),
        ("claims.aware.evidence.participant", Path("claims", "aware", "evidence.participant")),
        ("claims.a.evidence.evidence", Path("claims", "a.evidence", "evidence")),
        ("cohorts.roma-2.lost", Path("cohorts", "roma-2", "lost")),
        ("outputs.film", None),
        ("outputs.film.color", None),
        ("outputs.", None),
        ("output.film.links", None),
        ("", None),
        (".", None),
        ("monitoring.mood", None),
        ("outputs.film.source", None),
    ],
)
def test_paths_that_are_read(path, read):
    """A path is a list, a code that may hold dots, and a field; what is neither is none."""
    assert read_path(path) == read


@given(PLACES)
def test_every_field_of_everything_has_a_path(place):
    """The path to a field is read as that field of that thing, unless a longer field ends like it."""
    holder, code, field = place
    longer = [other for other in FIELDS[holder] if f"{code}.{field}".endswith(f".{other}") and len(other) > len(field)]

    assert read_path(f"{holder}.{field}") == Path(holder, None, field)
    if not longer and f"{code}.{field}" not in FIELDS[holder]:
        assert read_path(f"{holder}.{code}.{field}") == Path(holder, code, field)


@given(
    st.text(max_size=30) | st.lists(st.sampled_from(["outputs", "claims", "links", "evidence", "x", ""])).map(".".join)
)
def test_reading_never_fails(path):
    """Any text is a place in a framework, or none, and then it is told why."""
    faults = list(path_faults(path, {}))

    assert (read_path(path) is None) == (len(faults) == 1)
    assert len(faults) <= 1


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("outputs.film.links", None),
        ("outputs.1.2.links", None),
        ("outputs.links", None),
        ("cohorts.any.lost", None),
        ("impacts.any.links", None),
        ("outputs.filn.links", "nothing in outputs is called 'filn'. Did you mean 'film'?"),
        ("claims.OC9.evidence", "nothing in claims is called 'OC9'. Did you mean 'OC1'?"),
        (
            "claims.OC1.evidense",
            (
                "claims have no field that 'OC1.evidense' ends with. Did you mean 'evidence'? "
                "Their fields are contribution, counted, evidence, made, period, who."
            ),
        ),
        (
            "outcome.OC1.links",
            (
                "a framework has no list called 'outcome'. Did you mean 'outcomes'? Its lists are inputs, activities, "
                "outputs, outcomes, impacts, objectives, indicators, links, claims, cohorts, studies, others, places, "
                "partners, populations, sources, risks."
            ),
        ),
    ],
)
def test_what_is_wrong_with_a_path(path, fault):
    """A path that points nowhere is told where it goes wrong, and what is near."""
    assert list(path_faults(path, LISTS)) == ([fault] if fault else [])


def test_the_lists_are_wholes_too():
    """Every list may be named by itself, and so may every field of the monitoring plan."""
    assert set(FIELDS) <= WHOLES
    assert {"monitoring.reporters", "monitoring.participation", "risks", "context"} <= WHOLES
    assert not any("source" in fields or "code" in fields for fields in FIELDS.values())


def found(paths, holder, code, field):
    """Return the path of the absence that is found, or None."""
    absence = Absences.of([Absence(path) for path in paths]).find(holder, code, field)
    return absence and absence.path


@pytest.mark.parametrize(
    ("path", "item", "is_found"),
    [
        ("outputs.film.links", ("outputs", "film", "links"), True),
        ("outputs.links", ("outputs", "film", "links"), True),
        ("links", ("outputs", "film", "links"), True),
        ("indicators", ("outcomes", "OC1", "indicators"), True),
        ("outputs", ("outputs", "film", "links"), False),
        ("period", ("claims", "OC1", "period"), False),
        ("title", ("outputs", "film", "title"), False),
        ("outputs.manual.links", ("outputs", "film", "links"), False),
        ("outputs.film.indicators", ("outputs", "film", "links"), False),
        ("outcomes.links", ("outputs", "film", "links"), False),
        ("claims.evidence", ("claims", "OC1", "evidence.participant"), True),
        ("claims.OC1.evidence", ("claims", "OC1", "evidence.participant"), True),
        ("claims.evidence.participant", ("claims", "OC1", "evidence.participant"), True),
        ("claims.OC1.evidence.participant", ("claims", "OC1", "evidence.participant"), True),
        ("claims", ("claims", "OC1", "evidence.participant"), False),
        ("claims.evidence.participant", ("claims", "OC1", "evidence.donor"), False),
        ("claims.evidence.participant", ("claims", "OC1", "evidence"), False),
    ],
)
def test_what_an_absence_covers(path, item, is_found):
    """An absence covers its thing; one of a list covers all in it, and one of all evidence covers each role of it."""
    assert found([path], *item) == (path if is_found else None)
    assert found([], *item) is None


def test_the_nearest_absence_is_found():
    """Where several cover a thing, the one about it wins over those about its list."""
    paths = ["links", "outputs.links", "outputs.film.links"]

    assert found(paths, "outputs", "film", "links") == "outputs.film.links"
    assert found(paths, "outputs", "manual", "links") == "outputs.links"
    assert found(paths, "outcomes", "OC1", "links") == "links"


@pytest.mark.parametrize(
    ("path", "field", "is_found"),
    [
        ("claims.OC1.evidence.participant", "evidence.participant", True),
        ("claims.evidence.participant", "evidence.participant", True),
        ("claims.OC1.evidence", "evidence.participant", False),
        ("claims.evidence", "evidence.participant", False),
        ("claims.OC1.evidence", "evidence", False),
        ("claims.evidence", "evidence", False),
    ],
)
def test_what_is_written_wins(path, field, is_found):
    """Where a field is written its absence says nothing, but for a part of it, of which the absence is told itself."""
    assert (Absences.of([Absence(path)]).find("claims", "OC1", field, written=True) is not None) == is_found
    assert found([path], "claims", "OC1", field) == path


@given(PLACES, st.lists(PLACES.map(".".join), max_size=4))
def test_an_absence_of_the_thing_itself_is_always_found(place, others):
    """Whatever else is absent, the absence of a field of a thing is found for it."""
    path = ".".join(place)

    assert found([*others, path], *place) == path


def test_absences_of_what_a_framework_has_once():
    """What a framework has once is absent by itself, or with the whole that it is a part of."""
    absences = Absences.of([Absence("monitoring.follow_up"), Absence("risks")])

    assert absences.whole("monitoring.follow_up").path == "monitoring.follow_up"
    assert absences.whole("risks").path == "risks"
    assert absences.whole("monitoring") is absences.whole("monitoring.learning") is absences.whole("places") is None
    assert Absences.of([Absence("monitoring")]).whole("monitoring.follow_up").path == "monitoring"
