"""What is withheld of figures before they are published."""

from __future__ import annotations

import attrs
import pytest

import mande as m

WITHHELD = m.Missing.WITHHELD


def shelters(**more: object) -> m.Framework:
    """Return a programme that counts women and men in shelters, and events."""
    helped = m.Indicator("helped", unit="person", accumulation="incremental")
    events = m.Indicator("events", unit="event", accumulation="incremental")
    return m.Framework(
        "shelters", outputs=[m.Output("shelter", indicators=[helped, events])], dimensions=[m.GENDER], **more
    )


def test_few_people_are_withheld_and_things_are_not() -> None:
    """Three women are withheld, and three events are told."""
    seen = m.Observations([m.Observation("helped", 3, "2009"), m.Observation("events", 3, "2009")])

    safe = m.suppress(seen, programme=shelters())

    assert [each.value for each in safe] == [WITHHELD, 3]


def test_what_stands_beside_a_withheld_value_goes_with_it() -> None:
    """Nothing of a figure that is withheld still tells it: no sample, no note, no words, nothing it was checked by."""
    seen = m.Observation(
        "helped", 3, "2009", carried_over=1, verified=m.Verification("ngo", found=3), printed="3", says="three",
        note="three women", variance=m.Variance("only three came"), qualifier="about", sample=m.Sample(3),
    )  # fmt: skip

    (safe,) = m.suppress(m.Observations([seen]), programme=shelters())

    assert safe == m.Observation("helped", WITHHELD, "2009")


def test_other_numbers_beside_a_figure_that_is_shown_are_few_people_too() -> None:
    """Of sixty, fifty-eight were counted before, so that two are new; who checked found fifty-seven."""
    seen = m.Observation("helped", 60, carried_over=58, verified=m.Verification("ngo", found=57), source="a")
    plain = m.Observation("helped", 60, "2009", carried_over=20, verified=m.Verification("ngo", found=60))

    safe = m.suppress(m.Observations([seen, plain]), programme=shelters())

    assert list(safe) == [m.Observation("helped", 60, verified=m.Verification("ngo"), source="a"), plain]


def test_few_who_were_asked_are_few_people() -> None:
    """A number that was estimated from three who were asked tells of these."""
    assert shown([m.Observation("helped", 600, sample=m.Sample(3))]) == [WITHHELD]
    assert shown([m.Observation("helped", 600, sample=m.Sample(30))]) == [600]


def test_a_withheld_total_says_nothing_of_what_it_was_made_of() -> None:
    """A total that is withheld explains nothing, and holds no figure that it was made of."""
    seen = [m.Observation("helped", 2, "2009-Q1"), m.Observation("helped", 1, "2009-Q2")]
    totals = m.roll_up(shelters(), m.Observations(seen), into={"time": "year"})

    safe = m.suppress(totals)
    total = safe[0]

    assert (total.value, total.account, total.bounds, total.left_out) == (WITHHELD, None, None, ())
    assert safe.programme is None
    assert total.explain() == "helped (2009): withheld"
    assert "1 total withheld, so that nobody can be recognised" in str(safe)


def by_gender(period: str = "2009", *, total: int | None = None, **numbers: int) -> list[m.Observation]:
    """Return figures of one period by gender, with or without their total."""
    told = [] if total is None else [m.Observation("helped", total, period)]
    return [*told, *(m.Observation("helped", n, period, cell={"gender": code}) for code, n in numbers.items())]


def shown(figures: list[m.Observation], plan: m.Framework | None = None, **more: object) -> list[object]:
    """Return the values that are left of *figures*."""
    return [each.value for each in m.suppress(m.Observations(figures), programme=plan or shelters(), **more)]


def test_what_would_tell_a_small_number_by_subtraction_goes_too() -> None:
    """Three of sixty are hidden by hiding seventeen others: the total and the women stay."""
    found = shown(by_gender(total=60, female=40, male=17, other=3))

    assert found == [60, 40, WITHHELD, WITHHELD]


def test_whom_nobody_put_in_a_category_can_be_told_by_subtraction() -> None:
    """Three of forty whose gender nobody gives are a small number as well, though nobody prints it."""
    found = shown(by_gender(total=40, female=20, male=17))

    assert found.count(WITHHELD) == 1


def test_a_category_that_holds_everyone_is_withheld_with_the_zeros_beside_it() -> None:
    """Where all forty are women, each of them is known to be one: the total stays, the breakdown goes."""
    assert shown(by_gender(total=40, female=40, male=0)) == [40, WITHHELD, WITHHELD]
    assert shown(by_gender(female=40, male=0)) == [WITHHELD, WITHHELD]
    assert shown(by_gender(total=40, female=40)) == [40, WITHHELD]


def test_a_category_that_holds_everyone_by_design_tells_nothing() -> None:
    """That all in a women's shelter are women is known beforehand; so is nothing of those whose gender is unknown."""
    women = m.Population("women", only={"gender": "female"})
    helped = m.Indicator("helped", unit="person", population="women")
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[helped])], dimensions=[m.GENDER], populations=[women])

    assert shown(by_gender(total=40, female=40, male=0), plan) == [40, 40, 0]
    assert shown(by_gender(total=40, unknown=40, male=0)) == [40, 40, 0]


def test_zeros_are_shown_unless_they_may_not_be() -> None:
    """That no man was helped tells of no man, unless whoever publishes says that it does."""
    figures = by_gender(total=60, female=40, other=20, male=0)

    assert shown(figures) == [60, 40, 20, 0]
    assert shown(figures, zeros=True).count(WITHHELD) >= 2


def test_months_of_a_year_tell_one_another() -> None:
    """A small month is not told by the year and the other months: another month goes, and the year stays."""
    figures = [m.Observation("helped", n, f"2009-Q{q}") for q, n in enumerate((40, 30, 20, 3), 1)]

    assert shown([m.Observation("helped", 93, "2009"), *figures]) == [93, 40, 30, WITHHELD, WITHHELD]


def test_the_difference_of_two_totals_so_far_is_a_count() -> None:
    """A hundred by March and a hundred and two by April are two in April, which nobody may learn."""
    helped = m.Indicator("helped", unit="person", accumulation="cumulative")
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[helped])])
    figures = [m.Observation("helped", n, f"2009-01/2009-{month:02}") for month, n in ((3, 100), (4, 102), (5, 150))]

    found = shown(figures, plan)

    assert found.count(WITHHELD) == 1
    assert found[2] == 150


def test_a_later_state_tells_nothing_of_an_earlier_one() -> None:
    """A hundred in March and a hundred and two in April may be other people altogether."""
    helped = m.Indicator("helped", unit="person", accumulation="snapshot")
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[helped])])

    assert shown([m.Observation("helped", 100, "2009-03"), m.Observation("helped", 102, "2009-04")], plan) == [100, 102]


def test_places_tell_one_another() -> None:
    """Of a country and its two districts none is told by the others, and a village lies in its district."""
    places = [m.Place("BD"), *(m.Place(code, within="BD") for code in ("north", "south")), m.Place("v", within="north")]
    told = {"BD": 60, "north": 40, "south": 20, "v": 3}

    found = shown(
        [m.Observation("helped", n, "2009", place=place) for place, n in told.items()], shelters(places=places)
    )

    assert found == [60, 40, 20, WITHHELD]


def test_relations_tell() -> None:
    """Seventeen of twenty found work, so that three did not: one of the two numbers goes."""
    indicators = [m.Indicator(code, unit="person") for code in ("trained", "employed")]
    plan = m.Framework(
        "f", outputs=[m.Output("o", indicators=indicators)], relations=[m.Subset("employed", of="trained")]
    )

    assert shown([m.Observation("trained", 20), m.Observation("employed", 17)], plan).count(WITHHELD) == 1
    assert shown([m.Observation("trained", 20), m.Observation("employed", 12)], plan) == [20, 12]


def test_a_share_shows_its_part_its_whole_and_its_rest() -> None:
    """Of twenty asked, three, seventeen or all of them are told by a share; ten are not."""
    share = m.Indicator("safe", unit="person", measure="percentage")
    plan = m.Framework("f", outcomes=[m.Outcome("o", indicators=[share])])

    def told(part: int) -> object:
        return shown([m.Observation("safe", m.Ratio(part, 20))], plan)[0]

    assert [told(part) is WITHHELD for part in (3, 17, 20, 10)] == [True, True, True, False]


def test_a_bare_percentage_goes_with_what_it_was_taken_on() -> None:
    """Five percent of sixty are three, for whoever reads both."""
    indicators = [
        m.Indicator("share", unit="person", measure="percentage"),
        *(m.Indicator(code, unit="person") for code in ("all", "ill")),
    ]
    plan = m.Framework(
        "f", outcomes=[m.Outcome("o", indicators=indicators)], relations=[m.Share("share", part="ill", wholes=["all"])]
    )
    figures = [m.Observation("all", 60), m.Observation("share", 5)]

    assert shown(figures, plan).count(WITHHELD) == 1
    assert shown([*figures, m.Observation("ill", 3)], plan)[1:] == [WITHHELD, WITHHELD]


def test_what_two_sources_state_of_one_thing_is_shown_or_withheld_together() -> None:
    """A number that one source states as three is not to be seen as four in another."""
    figures = [m.Observation("helped", n, "2009", source=source) for source, n in (("a", 3), ("b", 40))]

    assert shown(figures) == [WITHHELD, WITHHELD]


def test_what_somebody_withheld_already_is_not_told_by_another() -> None:
    """Where the reporter withholds a figure, the same figure of somebody else goes too."""
    figures = [m.Observation("helped", n, "2009", source=source) for source, n in (("a", WITHHELD), ("b", 40))]

    assert shown(figures) == [WITHHELD, WITHHELD]


def test_a_total_that_was_withheld_already_is_not_told_by_another_table() -> None:
    """Where one of two tables that are published together withholds a total, the other does so too."""
    told = m.roll_up(shelters(), m.Observations([m.Observation("helped", 40, "2009")]))
    withheld = attrs.evolve(told, totals=[attrs.evolve(told[0], value=WITHHELD)])

    assert [table.of("helped").value for table in m.suppress([withheld, told])] == [WITHHELD, WITHHELD]


def test_what_was_published_is_known_and_what_was_withheld_stays_so() -> None:
    """Next month's table does not undo this month's: the quarter goes, since January was told and February was not."""
    months = [m.Observation("helped", n, f"2009-{month:02}") for month, n in ((1, 40), (2, 3), (3, 20))]
    plan = shelters()
    earlier = m.suppress(m.Observations(months[:2]), programme=plan)

    later = [*months, m.Observation("helped", 63, "2009-Q1")]
    found = shown(later, plan, published=[earlier])

    assert found[:2] == [40, WITHHELD]
    assert WITHHELD in found[2:]


def test_what_was_given_away_before_is_said_so() -> None:
    """Where an earlier table told three men, withholding them now is too late, and the result says so."""
    plan = shelters()
    before = m.Observations(by_gender(total=60, female=57, male=3))
    totals = m.roll_up(plan, m.Observations(by_gender(total=60, female=57, male=3)))

    found = m.suppress(totals, published=[before])

    assert found.of("helped", cell="gender=male").value is WITHHELD
    assert "What was published before" in str(found)
    assert "not found that it could be any other" not in str(found)


@pytest.mark.parametrize("published", [[], [m.Observations(by_gender(total=90, female=50, male=40))]])
def test_a_table_that_is_safe_says_nothing_of_what_is_not(published: list[m.Observations]) -> None:
    """Where all that is withheld is in doubt, whatever was published before, only how many are withheld is said."""
    totals = m.roll_up(shelters(), m.Observations(by_gender(total=60, female=40, male=17, other=3)))

    notes = m.suppress(totals, published=published).notes[len(totals.notes) :]

    assert [str(each).partition(",")[0] for each in notes] == ["2 totals withheld"]


def test_protect_names_what_is_to_be_protected_besides() -> None:
    """Three events are told, unless whoever publishes knows that an event was a person."""
    assert shown([m.Observation("events", 3)]) == [3]
    assert shown([m.Observation("events", 3)], protect=["events"]) == [WITHHELD]
    with pytest.raises(m.UnknownCode, match="Did you mean 'events'"):
        shown([m.Observation("events", 3)], protect=["event"])


def test_sensitivity_decides_how_few_are_few() -> None:
    """Seven are shown where they would be in no danger, and withheld where they would be; k decides before that."""
    figures = [m.Observation("helped", 7)]

    assert shown(figures) == [7]
    assert shown(figures, shelters(sensitivity="high")) == [WITHHELD]
    assert shown(figures, k=10) == [WITHHELD]


def test_without_a_programme_every_number_may_be_one_of_people() -> None:
    """Where nobody says what is counted, it is taken to be people."""
    safe = m.suppress(m.Observations([m.Observation("anything", 3), m.Observation("money", m.Money(3, "USD"))]))

    assert [each.value for each in safe] == [WITHHELD, m.Money(3, "USD")]


def test_the_least_that_overlapping_counts_come_to_is_the_greatest_of_them() -> None:
    """Two partners that may have met the same three people: the bounds of the total would tell what each counted."""
    seen = [m.Observation("helped", n, "2009", reporter=name) for name, n in (("a", 3), ("b", 2))]
    helped = m.Indicator("helped", unit="person", accumulation="snapshot")
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[helped])])

    (safe,) = m.suppress(m.roll_up(plan, m.Observations(seen)))

    assert (safe.value, safe.bounds) == (WITHHELD, None)


def test_a_total_that_is_no_number_holds_nothing_of_what_it_was_made_of() -> None:
    """Where sources differ none is chosen, and what each of them stated does not stand behind the total."""
    seen = [m.Observation("helped", n, "2009", source=source) for source, n in (("a", 30), ("b", 40))]

    safe = m.suppress(m.roll_up(shelters(), m.Observations(seen)))

    assert safe[0].bounds == (30, 40)
    assert (safe[0].account, safe[0].left_out, safe[0].stated) == (None, (), ())


def test_nothing_tells_a_small_total_from_one_withheld_for_its_sake() -> None:
    """All that is withheld looks alike, but for what it is a total of."""
    totals = m.roll_up(shelters(), m.Observations(by_gender(total=60, female=40, male=17, other=3)))

    withheld = [each for each in m.suppress(totals) if each.value is WITHHELD]

    assert len({repr(attrs.evolve(each, cell=m.Cell())) for each in withheld}) == 1
    assert len(withheld) == 2


def test_two_small_numbers_are_not_enough_for_each_other() -> None:
    """Three and three, withheld alone, come to six, as all can see: unless somebody asks for less, a third goes too."""
    helped = m.Indicator("helped", unit="person")
    plan = m.Framework("shelters", context=[helped], dimensions=[m.Dimension("by", "By", list("abcd"))])
    told = {"total": 76, "by=a": 3, "by=b": 3, "by=c": 40, "by=d": 30}
    seen = m.Observations([m.Observation("helped", number, "2009", cell=cell) for cell, number in told.items()])

    assert [each.value for each in m.suppress(seen, 5, programme=plan)] == [76, WITHHELD, WITHHELD, 40, WITHHELD]
    assert [each.value for each in m.suppress(seen, 5, programme=plan, width=5)] == [76, WITHHELD, WITHHELD, 40, 30]


@pytest.mark.parametrize(("name", "value"), [("k", 0), ("k", 2.5), ("width", 0), ("k", True)])
def test_k_and_width_are_numbers_of_people(name: str, value: object) -> None:
    """What is no number of people is refused."""
    with pytest.raises(m.InvalidValue, match="number of people"):
        shown([m.Observation("helped", 3)], **{name: value})


@pytest.mark.parametrize(
    ("figures", "shown_as"), [([], r"\[\] \(list\)"), ([3], r"\[3\] \(list\)"), ("helped", r"'helped' \(str\)")]
)
def test_only_totals_and_observations_are_made_safe(figures: object, shown_as: str) -> None:
    """Anything else is refused with what to write."""
    with pytest.raises(m.InvalidValue, match=f"^{shown_as} is not totals or observations. Write Observations"):
        m.suppress(figures)  # type: ignore[call-overload]


@pytest.mark.parametrize(
    ("value", "carried", "stays"),
    [(60, 4, False), (60, 5, True), (60, 55, True), (60, 56, False), (60, 60, True), (60, 0, True), (5, 5, True)],
)
def test_how_few_of_a_figure_were_counted_before(value: int, carried: int, stays: bool) -> None:
    """Four who were there before, or who are new, are few people; five are not, and none is nobody."""
    (safe,) = m.suppress(
        m.Observations([m.Observation("helped", value, "2009", carried_over=carried)]), programme=shelters()
    )

    assert (safe.value, safe.carried_over) == (value, carried if stays else None)


@pytest.mark.parametrize(("percent", "stays"), [(45, False), (50, True), (54, True), (55, False)])
def test_half_a_person_is_on_the_larger_side(percent: int, stays: bool) -> None:
    """55 of a hundred of ten people are five and a half: six, so that the other side is four, who are few."""
    share = m.Indicator("share", unit="person", measure="percentage", population="women")
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[share])], populations=[m.Population("women")])
    seen = m.Observations([m.Observation("share", percent, "2009", sample=m.Sample(10))])

    (safe,) = m.suppress(seen, k=5, programme=plan)

    assert (safe.value == percent) is stays


def test_what_is_said_of_things_stays() -> None:
    """Two of sixty events that were counted before are events: nothing beside a figure of things is withheld."""
    seen = m.Observation("events", 60, "2009", carried_over=2, verified=m.Verification("ngo", found=57))

    assert list(m.suppress(m.Observations([seen]), programme=shelters())) == [seen]


def test_indicators_of_a_library_are_known() -> None:
    """A portfolio's totals are of its library's indicators: events are told, and people are not."""
    library = m.IndicatorLibrary(
        "l", indicators=[m.Indicator("people", unit="person"), m.Indicator("held", unit="event")]
    )
    local = [
        m.Indicator(f"our-{code}", unit=unit, contributes_to=[m.Contribution(code)])
        for code, unit in (("people", "person"), ("held", "event"))
    ]
    office = m.Framework("north", outputs=[m.Output("o", indicators=local)])
    programme = m.Portfolio("p", frameworks=[office], library=library)
    seen = m.Observations([m.Observation(f"our-{code}", 3, "2009", project="north") for code in ("people", "held")])

    totals = m.roll_up(programme, seen, over=["project"])

    assert [(each.indicator, each.value) for each in m.suppress(totals)] == [("people", WITHHELD), ("held", 3)]


@pytest.mark.parametrize(
    ("fields", "value", "goes"),
    [
        ({"measure": "count", "unit": "person"}, 3, True),
        ({"measure": "amount", "unit": "person"}, 3, True),
        ({"measure": "count", "unit": "person", "statistic": "mean"}, 3, False),
        ({"measure": "percentage", "unit": "person"}, m.Ratio(3, 40), True),
        ({"measure": "percentage", "unit": "person"}, m.Ratio(30, 60), False),
        ({"measure": "money"}, m.Money(3, "USD"), False),
        ({"measure": "yes_no", "unit": "person"}, True, False),
        ({"measure": "narrative", "unit": "person"}, "three of them", False),
    ],
)
def test_which_numbers_count_people(fields: dict[str, object], value: object, goes: bool) -> None:
    """Counts, amounts and the sides of shares of people count people; means, money, words and answers do not."""
    plan = m.Framework("f", outputs=[m.Output("o", indicators=[m.Indicator("helped", **fields)])])

    assert shown([m.Observation("helped", value, "2009")], plan) == [WITHHELD if goes else value]
