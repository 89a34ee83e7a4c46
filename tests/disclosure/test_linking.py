"""Everything that is known to add up in figures of people: each way to tell a small number, and how it is closed."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

import mande as m
from mande.disclosure.counts import told_by_observations
from mande.disclosure.linking import Linking
from mande.disclosure.setting import Setting
from mande.disclosure.weaving import Web

WITHHELD = m.Missing.WITHHELD


def plan(*codes: str, **more: Any) -> m.Framework:
    """Return a programme with these indicators of people."""
    fields = {name: more.pop(name) for name in ("accumulation", "population", "counting") if name in more}
    indicators = [m.Indicator(code, unit=more.pop(f"unit_of_{code}", "person"), **fields) for code in codes]
    return m.Framework("f", outputs=[m.Output("o", indicators=indicators)], dimensions=[m.GENDER], **more)


def left(programme: m.Framework | m.Portfolio, *told: tuple[object, ...], **more: object) -> list[object]:
    """Return what is left of figures, each written as its code, its number, and what else there is to say."""
    seen = [m.Observation(code, number, **(rest[0] if rest else {})) for code, number, *rest in told]
    return [each.value for each in m.suppress(m.Observations(seen), programme=programme, **more)]


def gone(values: list[object]) -> list[int]:
    """Return the places of the figures that are withheld."""
    return [place for place, value in enumerate(values) if value is WITHHELD]


def test_the_parts_of_a_declared_sum() -> None:
    """Sixty are forty, seventeen and three: the three go, and the seventeen with them."""
    programme = plan("all", "a", "b", "c", relations=[m.Sum("all", parts=["a", "b", "c"])])

    assert gone(left(programme, ("all", 60), ("a", 40), ("b", 17), ("c", 3))) == [2, 3]


def test_what_is_stated_twice_and_differs_is_held_against_its_parts_both_times() -> None:
    """Of two totals of one source, fifty and sixty, the second tells of three as the first would tell of nobody."""
    programme = plan("all", "a", "b", "c", relations=[m.Sum("all", parts=["a", "b", "c"])])

    assert len(gone(left(programme, ("all", 50), ("all", 60), ("a", 40), ("b", 17), ("c", 3)))) >= 2
    assert gone(left(programme, ("all", 50), ("all", 60), ("a", 40), ("b", 17), ("c", 3)))[-1] == 4
    assert gone(left(programme, ("all", 90), ("all", 60), ("a", 40), ("b", 17))) != []


def test_the_steps_of_a_funnel() -> None:
    """Of forty invited thirty-eight came: two did not, so that one of the two numbers goes."""
    programme = plan("invited", "came", "stayed", relations=[m.Funnel("invited", "came", "stayed")])

    assert len(gone(left(programme, ("invited", 40), ("came", 38), ("stayed", 20)))) == 1
    assert gone(left(programme, ("invited", 40), ("came", 30), ("stayed", 20))) == []


def test_those_who_left_on_the_way() -> None:
    """Of forty invited thirty stayed and seven left: the three of whom nobody says anything are few."""
    programme = plan("invited", "stayed", "left", relations=[m.Funnel("invited", "stayed", left=["left"])])

    assert gone(left(programme, ("invited", 40), ("stayed", 30), ("left", 7))) != []
    assert gone(left(programme, ("invited", 40), ("stayed", 30), ("left", 10))) == []


def test_cases_that_take_persons() -> None:
    """Where each case takes two persons, seven tell that there are no more than three cases, and go with them."""
    programme = plan("persons", "cases", unit_of_cases="case", relations=[m.AtLeast("persons", "cases", each=2)])

    assert gone(left(programme, ("persons", 40), ("cases", 3))) == [1]
    assert gone(left(programme, ("persons", 7), ("cases", 3))) == [0, 1]
    assert gone(left(programme, ("persons", 7), ("cases", 30))) == []


def test_things_that_people_are_tied_to_are_known() -> None:
    """The cafes are told, and that three workers are more than one for each of seven is no small number."""
    programme = plan("workers", "cafes", unit_of_cafes="facility", relations=[m.AtLeast("workers", "cafes")])

    assert gone(left(programme, ("workers", 3), ("cafes", 2))) == [0]
    assert gone(left(programme, ("workers", 10), ("cafes", 7))) == []


def test_a_relation_of_things_ties_no_people() -> None:
    """What counts no people is never withheld."""
    programme = plan("all", "some", unit_of_all="event", unit_of_some="event", relations=[m.Subset("some", of="all")])

    assert gone(left(programme, ("all", 4), ("some", 3))) == []


def test_a_state_at_the_end_of_the_year_is_that_of_its_last_month() -> None:
    """Who sees the year sees December, and so both go; what was in June is something else."""
    programme = plan("present", accumulation="snapshot")
    told = [("present", 30, {"period": "2009-06"}), ("present", 3, {"period": "2009-12"})]

    assert gone(left(programme, *told, ("present", 3, {"period": "2009"}))) == [1, 2]


def test_the_country_at_the_end_of_the_year_is_its_places_in_their_last_months() -> None:
    """A village of three in December is told by the country's year less the other village's November."""
    places = [m.Place("BD"), *(m.Place(code, within="BD") for code in ("v", "w"))]
    programme = plan("present", accumulation="snapshot", places=places)
    told = [("present", 3, {"period": "2009-12", "place": "v"}), ("present", 40, {"period": "2009-11", "place": "w"})]

    found = left(programme, *told, ("present", 43, {"period": "2009", "place": "BD"}))

    assert len(gone(found)) == 2


def test_totals_so_far_that_end_on_one_day_are_one() -> None:
    """The total from the start to December is the same, whichever table it stands in."""
    programme = plan("helped", accumulation="cumulative")
    told = [("helped", 3, {"period": "2009-01/2009-12"}), ("helped", 3, {"period": "2009-10/2009-12"})]

    assert gone(left(programme, *told)) == [0, 1]


def test_periods_that_overlap_are_cut_where_they_do() -> None:
    """The months from March less the second quarter tell of March, which nobody prints: of fifty, or of two."""
    programme = plan("helped", accumulation="incremental")
    halves = [("helped", 90, {"period": "2009-01/2009-06"})]
    quarters = [("helped", 40, {"period": "2009-Q1"}), ("helped", 50, {"period": "2009-Q2"})]

    assert gone(left(programme, *halves, *quarters, ("helped", 60, {"period": "2009-03/2009-05"}))) == []
    assert gone(left(programme, *halves, *quarters, ("helped", 60, {"period": "2009-03/2009-06"}))) == []
    assert gone(left(programme, *halves, *quarters, ("helped", 52, {"period": "2009-03/2009-06"}))) != []


def test_periods_that_overlap_and_were_published_before_are_too_late_to_hide() -> None:
    """What cannot be withheld any more is known, and the rest is made safe beside it."""
    programme = plan("helped", accumulation="incremental")
    before = m.Observations([m.Observation("helped", 60, "2009-03/2009-05")])
    told = [("helped", n, {"period": p}) for n, p in ((90, "2009-01/2009-06"), (40, "2009-Q1"), (50, "2009-Q2"))]

    assert left(programme, *told, published=[before])[0] == 90


def test_services_that_people_were_given_at_once() -> None:
    """Of forty thirty-eight were given food: two were not, though some were given shelter besides."""
    service = m.Dimension("service", "Service", ["food", "shelter"], exclusive=False)
    programme = m.Framework(
        "f", outputs=[m.Output("o", indicators=[m.Indicator("helped", unit="person")])], dimensions=[service]
    )
    told = [("helped", 40), ("helped", 38, {"cell": "service=food"}), ("helped", 25, {"cell": "service=shelter"})]

    assert len(gone(left(programme, *told))) == 1


def test_partners_and_all_of_them() -> None:
    """What one partner counted is all less what the others did."""
    programme = plan("helped")
    told = [("helped", 60), *(("helped", n, {"reporter": name}) for name, n in (("a", 40), ("b", 17), ("c", 3)))]

    assert gone(left(programme, *told)) == [2, 3]


def test_a_population_within_another() -> None:
    """Thirty-eight of forty helped were women: the figure of a narrower population is a part of the wider one's."""
    populations = [m.Population("vot"), m.Population("women", within="vot")]
    programme = plan("helped", population="vot", populations=populations)

    assert len(gone(left(programme, ("helped", 40), ("helped", 38, {"population": "women"})))) == 1


def test_populations_that_may_share_somebody_are_parts_one_by_one() -> None:
    """Mothers and migrants may be the same women, so that together they may be more than all."""
    populations = [
        m.Population("vot"),
        m.Population("mothers", within="vot", overlaps=["migrants"]),
        m.Population("migrants", within="vot", overlaps=["mothers"]),
    ]
    programme = plan("helped", population="vot", populations=populations)
    told = [("helped", 40), *(("helped", 38, {"population": name}) for name in ("mothers", "migrants"))]

    assert gone(left(programme, *told)) != []
    assert gone(left(programme, ("helped", 40), ("helped", 20, {"population": "mothers"}))) == []


def test_projections_are_kept_apart_from_what_came_about() -> None:
    """That sixty were planned tells nothing of the three who came."""
    programme = plan("helped")
    told = [("helped", 60, {"status": "projected"}), ("helped", 57, {"cell": "gender=female"})]

    assert gone(left(programme, *told)) == []


def test_what_projects_count_towards_one_indicator_of_the_library() -> None:
    """Three of one project are forty-three of all less forty of the other."""
    library = m.IndicatorLibrary(
        "lib", indicators=[m.Indicator("all-helped", unit="person", accumulation="incremental")]
    )
    frameworks = [
        m.Framework(
            code,
            outputs=[
                m.Output(
                    "o",
                    indicators=[
                        m.Indicator(
                            "helped", unit="person", accumulation="incremental", counting="new persons",
                            contributes_to=[m.Contribution("all-helped")],
                        )
                    ],
                )
            ],
        )
        for code in ("a", "b")
    ]  # fmt: skip
    both = m.Portfolio("p", frameworks=frameworks, library=library)
    seen = m.Observations([m.Observation("helped", n, "2009", project=code) for code, n in (("a", 40), ("b", 3))])
    tables = [
        m.roll_up(both, seen, into={"time": "year"}),
        m.roll_up(both, seen, over=["project"], into={"time": "year"}),
    ]

    safe = [total for table in m.suppress(tables) for total in table]

    gone_of = {total.project: total.value is WITHHELD for total in safe}
    assert gone_of["b"]
    assert gone_of["a"] or gone_of[None]


@pytest.mark.parametrize("fewest", ["figures", "people"])
def test_what_there_is_to_be_fewest_of(fewest: str) -> None:
    """To hide three of a sum one more figure goes: with few people, whichever is asked to be few."""
    programme = plan("all", "a", "b", "c", relations=[m.Sum("all", parts=["a", "b", "c"])])

    assert gone(left(programme, ("all", 60), ("a", 40), ("b", 17), ("c", 3), fewest=fewest)) == [2, 3]


def test_the_width_of_the_doubt() -> None:
    """Whoever wants to be sure that nobody knows to within twenty has more withheld."""
    programme = plan("all", "a", "b", "c", relations=[m.Sum("all", parts=["a", "b", "c"])])
    told = (("all", 60), ("a", 44), ("b", 13), ("c", 3))

    assert gone(left(programme, *told)) == [2, 3]
    assert gone(left(programme, *told, width=20)) == [1, 3]


@pytest.mark.parametrize(
    ("by_people", "costs"), [(True, [1, 1, 40, 2000]), (False, [100_001, 100_001, 100_040, 100_999])]
)
def test_what_it_costs_to_withhold_a_figure(by_people: bool, costs: list[int]) -> None:
    """People are counted, or figures and then their people as far as a thousand; a figure of nobody costs one too."""
    setting = Setting.of(plan("helped"), None)
    seen = [m.Observation("helped", n, f"2009-0{month}") for month, n in enumerate((0, 1, 40, 2000), 1)]

    woven = Linking(setting, Web(5)).woven([*told_by_observations(seen, setting)], width=10, by_people=by_people)

    assert [figure.cost for figure in woven.linked.figures] == costs


def bounded(north: int, least: int) -> dict[str | None, tuple[object, object]]:
    """Return what is left of a place, of three elsewhere, and of both together, of whom two bounds are told."""
    programme = plan("helped", places=[m.Place("BD"), *(m.Place(code, within="BD") for code in ("north", "south"))])
    told = (("north", north), ("south", 3), ("BD", north + 3))
    totals = m.roll_up(
        programme, m.Observations([m.Observation("helped", n, "2009", place=place) for place, n in told])
    )
    bounds = {"value": m.Missing.UNKNOWN, "bounds": (least, north + 3)}
    safe = m.suppress(
        attrs.evolve(totals, totals=[attrs.evolve(each, **bounds) if each.place == "BD" else each for each in totals])
    )
    return {each.place: (each.value, each.bounds) for each in safe}


def test_the_least_of_several_is_the_greatest_of_them() -> None:
    """Where forty at least were helped, these are the forty of one place, who hide nobody: the bounds go instead."""
    assert bounded(40, least=40) == {"north": (40, None), "south": (WITHHELD, None), "BD": (WITHHELD, None)}


def test_a_least_that_is_below_a_part_ties_nothing() -> None:
    """Where fifty at least were helped, and fifty-seven in one place alone, nobody knows how the two come about."""
    found = bounded(57, least=50)

    assert found == {"north": (WITHHELD, None), "south": (WITHHELD, None), "BD": (m.Missing.UNKNOWN, (50, 60))}


def test_the_least_of_a_whole_is_no_sum_of_what_its_parts_are_at_least() -> None:
    """That of forty-three at least forty at least were in one place does not say that three were elsewhere."""
    programme = plan("helped", places=[m.Place("BD"), m.Place("north", within="BD")])
    bounds = {"BD": (43, 200), "north": (40, 100)}
    seen = [m.Observation("helped", most, "2009", place=place) for place, (_, most) in bounds.items()]
    totals = m.roll_up(programme, m.Observations(seen))
    vague = [attrs.evolve(each, value=m.Missing.UNKNOWN, bounds=bounds[each.place]) for each in totals]

    safe = m.suppress(attrs.evolve(totals, totals=vague))

    assert {each.place: each.bounds for each in safe} == bounds


@pytest.mark.parametrize(("percent", "goes"), [(100, True), (40, False), (0, False)])
def test_a_percentage_of_nothing_that_is_told(percent: int, goes: bool) -> None:
    """Of how many it was taken nobody says: that all of them are safe tells of each of them all the same."""
    share = m.Indicator("safe", unit="person", measure="percentage")
    programme = m.Framework("f", outcomes=[m.Outcome("o", indicators=[share])])

    assert gone(left(programme, ("safe", percent))) == ([0] if goes else [])


def test_each_row_of_a_crossed_table_is_a_breakdown_by_itself() -> None:
    """All women are under eighteen, and the men are not: what tells it of the women goes, though no total is told."""
    cells = {"female": (40, 0), "male": (30, 20)}
    told = [
        ("helped", n, {"cell": {"gender": gender, "age": age}})
        for gender, both in cells.items() for n, age in zip(both, ("0-17", "18+"), strict=True)
    ]  # fmt: skip

    assert gone(left(plan("helped"), *told))[:2] == [0, 1]
