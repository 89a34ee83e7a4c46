"""What holds of a programme while somebody works on it: after every edit, whatever was edited before.

In the suite a few sequences are tried. To try thousands, for as long as one likes:
`pytest tests/laws/test_edits.py --hypothesis-profile=long`.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import date, timedelta

import attrs
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

import mande as m
from mande.coverage.check import COVERAGE_RULES
from mande.framework.levels import holder
from mande.reconciliation.reconcile import RECONCILIATION_RULES
from mande.testing import assert_laws

DAYS = (None, date(2009, 5, 31), date(2011, 12, 31))
RESULTS = {
    m.Level.INPUT: m.Input,
    m.Level.ACTIVITY: m.Activity,
    m.Level.OUTPUT: m.Output,
    m.Level.OUTCOME: m.Outcome,
    m.Level.IMPACT: m.Impact,
}
FIGURES = {
    "count": st.integers(0, 60),
    "percentage": st.builds(m.Ratio, st.integers(0, 20), st.integers(20, 40)),
    "amount": st.decimals(0, 60, places=1, allow_nan=False),
}
PERIODS = st.sampled_from(["2008", "2008-Q1", "2008-Q2", "2009-01", "2009", "2008-02-29", None])
CELLS = st.sampled_from([{}, {}, {}, {"gender": "female"}, {"gender": "male"}, {"gender": "female", "age": "18+"}])
CHOSEN = st.integers(0, 10**6)
"""Which of several: the first, the next and so on, beginning anew after the last."""


def without(things, number):
    """Return all of *things* but one."""
    place = number % len(things)
    return (*things[:place], *things[place + 1 :])


def codes_of(framework):
    """Return every code by which a finding may name a thing: of the framework, of what it holds, and of links."""
    found = {framework.code, *(link.code for link in framework.links)}
    for field in attrs.fields(m.Framework):
        held = getattr(framework, field.name)
        found |= {each.code for each in held if hasattr(each, "code")} if isinstance(held, tuple) else set()
    found |= {indicator.code for indicator in framework.indicators}
    return found


class Editing(RuleBasedStateMachine):
    """A programme that begins empty, and is edited as offices edit theirs: an edit that is refused changes nothing."""

    def __init__(self) -> None:
        """Begin with a framework that has places and dimensions, and of which nothing was seen."""
        super().__init__()
        self.number = 0
        self.framework = m.Framework(
            "office",
            "Office",
            period="2008/2009",
            places=[m.Place("BD"), m.Place("north", within="BD"), m.Place("tala", within="north"), m.Place("osh")],
            dimensions=[m.GENDER, m.age_bands(0, 18)],
            sources=[m.Source("visit"), m.Source("diary")],
        )
        self.seen = m.Observations()
        self.day = None

    # --- what edits are made with -------------------------------------------------------------------------------------

    def named(self, kind):
        """Return a code that nothing has yet."""
        self.number += 1
        return f"{kind}-{self.number}"

    def change(self, seen=None, **fields):
        """Take an edit, unless what comes of it is refused: what does not fit together, or figures of nothing."""
        seen = self.seen if seen is None else seen
        with suppress(m.MandeError):
            framework = attrs.evolve(self.framework, **fields)
            m.roll_up(framework, seen)
            self.framework, self.seen = framework, seen

    def with_result(self, number, edit):
        """Return the lists of the framework in which one result was edited."""
        result = self.framework.results[number % len(self.framework.results)]
        name = holder(result.level)
        held = [edit(each) if each.code == result.code else each for each in getattr(self.framework, name)]
        return {name: held}

    def with_indicator(self, number, edit):
        """Return the lists of the framework in which one indicator was edited."""
        code = self.framework.indicators[number % len(self.framework.indicators)].code
        return {
            holder(level): [
                attrs.evolve(each, indicators=[edit(one) if one.code == code else one for one in each.indicators])
                for each in getattr(self.framework, holder(level))
            ]
            for level in RESULTS
        }

    def figures(self, edit):
        """Return what was seen, with other figures."""
        return attrs.evolve(self.seen, observations=edit(self.seen.observations))

    def edited(self, number, edit):
        """Return what was seen, with one figure edited."""
        place = number % len(self.seen)
        return self.figures(lambda held: (*held[:place], edit(held[place]), *held[place + 1 :]))

    # --- edits of what was promised -----------------------------------------------------------------------------------

    @rule(level=st.sampled_from(list(RESULTS)))
    def add_result(self, level):
        """Promise something more, on any level."""
        name = holder(level)
        self.change(**{name: [*getattr(self.framework, name), RESULTS[level](self.named(level))]})

    @precondition(lambda self: self.framework.results)
    @rule(number=CHOSEN)
    def remove_result(self, number):
        """Strike a result, with the links to it and the figures of its indicators."""
        result = self.framework.results[number % len(self.framework.results)]
        gone = {result.code, *(each.code for each in result.indicators)}
        self.change(
            self.figures(lambda held: [each for each in held if each.indicator not in gone]),
            links=[link for link in self.framework.links if gone.isdisjoint({link.cause, link.effect})],
            **{
                holder(result.level): [
                    each for each in getattr(self.framework, holder(result.level)) if each.code not in gone
                ]
            },
        )

    @precondition(lambda self: self.framework.results)
    @rule(number=CHOSEN, follow=st.booleans())
    def rename_result(self, number, follow):
        """Give a result another code, in the links too or, by mistake, not."""
        result = self.framework.results[number % len(self.framework.results)]
        other = self.named("renamed")
        links = self.framework.links
        if follow:
            new = {result.code: other}
            links = [
                attrs.evolve(link, cause=new.get(link.cause, link.cause), effect=new.get(link.effect, link.effect))
                for link in links
            ]
        self.change(links=links, **self.with_result(number, lambda each: attrs.evolve(each, code=other)))

    @precondition(lambda self: len(self.framework.results) > 1)
    @rule(one=CHOSEN, other=CHOSEN, assumed=st.booleans())
    def add_link(self, one, other, assumed):
        """Join two results, whichever way; what runs down the levels, loops or stands twice is refused."""
        cause, effect = (self.framework.results[each % len(self.framework.results)].code for each in (one, other))
        link = m.Link(cause, effect, assumptions=[m.Assumption("Roads stay open")] if assumed else [])
        self.change(links=[*self.framework.links, link])

    @precondition(lambda self: self.framework.links)
    @rule(number=CHOSEN)
    def remove_link(self, number):
        """Take a link away."""
        self.change(links=without(self.framework.links, number))

    @precondition(lambda self: self.framework.results)
    @rule(
        number=CHOSEN,
        measure=st.sampled_from(sorted(FIGURES)),
        accumulation=st.sampled_from([None, "incremental", "cumulative", "snapshot"]),
        unit=st.sampled_from(["person", "event", "hectare", None]),
        direction=st.sampled_from([None, "increase", "decrease"]),
        counting=st.sampled_from([None, "new persons"]),
    )
    def add_indicator(self, number, **fields):
        """Measure a result."""
        indicator = m.Indicator(self.named("measured"), breakdowns=["gender"], **fields)
        self.change(
            **self.with_result(number, lambda each: attrs.evolve(each, indicators=[*each.indicators, indicator]))
        )

    @precondition(lambda self: self.framework.indicators)
    @rule(number=CHOSEN, keep=st.booleans())
    def remove_indicator(self, number, keep):
        """Measure something no longer, and take its figures away or, by mistake, keep them."""
        code = self.framework.indicators[number % len(self.framework.indicators)].code
        lists = {
            holder(level): [
                attrs.evolve(each, indicators=[one for one in each.indicators if one.code != code])
                for each in getattr(self.framework, holder(level))
            ]
            for level in RESULTS
        }
        seen = self.seen if keep else self.figures(lambda held: [each for each in held if each.indicator != code])
        self.change(seen, **lists)

    @precondition(lambda self: self.framework.indicators)
    @rule(
        number=CHOSEN,
        value=st.integers(0, 90),
        period=PERIODS,
        kind=st.sampled_from([None, "exact", "ceiling", "maintain", "percent change"]),
    )
    def add_target(self, number, value, period, kind):
        """Promise a level of an indicator."""
        target = m.Target(value, period, kind=kind)
        self.change(**self.with_indicator(number, lambda each: attrs.evolve(each, targets=[*each.targets, target])))

    @precondition(lambda self: self.framework.indicators)
    @rule(number=CHOSEN, value=st.integers(0, 90) | st.sampled_from([None, m.Missing.NOT_DUE]))
    def set_baseline(self, number, value):
        """Write down where an indicator began, or why that is not known."""
        self.change(**self.with_indicator(number, lambda each: attrs.evolve(each, baseline=value)))

    @rule(basis=st.sampled_from(["plan", "extract"]), sensitivity=st.sampled_from(["standard", "high"]))
    def read_otherwise(self, basis, sensitivity):
        """Take it for a plan or for an extract of somebody's report, about people who could be hurt or not."""
        self.change(basis=basis, sensitivity=sensitivity)

    @rule(number=CHOSEN, on=st.sampled_from([None, "2009-06"]))
    def accept_a_gap(self, number, on):
        """Decide to live with a gap that there is: it is open no longer, and the reason stands beside it."""
        gaps = m.check_coverage(self.framework, self.seen, rules=COVERAGE_RULES)
        if gaps:
            gap = gaps[number % len(gaps)]
            entry = m.Accepted(gap.code, gap.subject, reason="We know", on=on)
            self.change(accepted=[*self.framework.accepted, entry])
            after = m.check_coverage(self.framework, self.seen, rules=COVERAGE_RULES)
            assert (gap.code, gap.subject) not in {(each.code, each.subject) for each in after}
            assert entry in {accepted for _, accepted in after.accepted}

    # --- edits of what was seen ---------------------------------------------------------------------------------------

    @precondition(lambda self: self.framework.indicators)
    @rule(
        data=st.data(),
        number=CHOSEN,
        period=PERIODS,
        place=st.sampled_from([None, "BD", "north", "tala", "osh", "elsewhere"]),
        cell=CELLS,
        source=st.sampled_from([None, "visit", "diary"]),
        reporter=st.sampled_from([None, "ngo"]),
    )
    def observe(self, data, number, **of):
        """See something of an indicator."""
        indicator = self.framework.indicators[number % len(self.framework.indicators)]
        figure = m.Observation(indicator.code, data.draw(FIGURES[indicator.measure.value]), **of)
        self.change(self.figures(lambda held: [*held, figure]))

    @precondition(lambda self: self.seen)
    @rule(number=CHOSEN)
    def strike_a_figure(self, number):
        """Take a figure back."""
        self.change(self.figures(lambda held: without(held, number)))

    @precondition(lambda self: self.seen)
    @rule(number=CHOSEN)
    def report_twice(self, number):
        """Hand the same figure over once more."""
        self.change(self.figures(lambda held: [*held, held[number % len(held)]]))

    @precondition(lambda self: self.seen)
    @rule(number=CHOSEN, reason=st.sampled_from([m.Missing.WITHHELD, m.Missing.NOT_REPORTED, m.Missing.UNKNOWN]))
    def withhold(self, number, reason):
        """Put a reason in place of a figure."""
        self.change(self.edited(number, lambda each: attrs.evolve(each, value=reason)))

    @precondition(lambda self: self.seen)
    @rule(number=CHOSEN)
    def split_a_period(self, number):
        """Tell what is new in a period in two halves."""
        place = number % len(self.seen)
        figure = self.seen[place]
        if type(figure.value) is int and figure.period and figure.period.days > 1:
            middle = figure.period.start + timedelta(days=figure.period.days // 2 - 1)
            halves = (
                attrs.evolve(figure, value=figure.value // 2, period=m.Period(figure.period.start, middle)),
                attrs.evolve(
                    figure,
                    value=figure.value - figure.value // 2,
                    period=m.Period(middle + timedelta(days=1), figure.period.end),
                ),
            )
            self.change(self.figures(lambda held: [*held[:place], *halves, *held[place + 1 :]]))

    @precondition(lambda self: any(place.within for place in self.framework.places))
    @rule(number=CHOSEN)
    def merge_a_place(self, number):
        """Put a place together with the one that it lies within, figures and all."""
        inner = [place for place in self.framework.places if place.within]
        place = inner[number % len(inner)]
        others = [
            attrs.evolve(each, within=place.within) if each.within == place.code else each
            for each in self.framework.places
            if each.code != place.code
        ]
        moved = self.figures(
            lambda held: [attrs.evolve(each, place=place.within) if each.place == place.code else each for each in held]
        )
        self.change(moved, places=others)

    @precondition(lambda self: self.framework.outcomes)
    @rule(number=CHOSEN, kind=st.sampled_from(["change", "attribution", "contribution"]))
    def claim(self, number, kind):
        """Say that something changed."""
        outcome = self.framework.outcomes[number % len(self.framework.outcomes)]
        claim = m.Claim(outcome.code, "More are aware", kind=kind, evidence=[m.Evidence("visit", says="supports")])
        self.change(attrs.evolve(self.seen, claims=[*self.seen.claims, claim]))

    @rule(day=st.sampled_from(DAYS))
    def let_time_pass(self, day):
        """Look at it from another day, or from none."""
        self.day = day

    # --- what holds ---------------------------------------------------------------------------------------------------

    @invariant()
    def it_is_written_and_read_back(self):
        """Written as JSON or TOML and read, the programme is what it was, and there is nothing to say of it."""
        whole = m.Document(self.framework, self.seen)

        for form in (m.formats.json, m.formats.toml):
            assert form.parse(form.compose(whole)) == whole

    @invariant()
    def findings_name_what_there_is(self):
        """Whatever is found, on any day, is about something that the framework has, and can be printed."""
        known = codes_of(self.framework) | named_in(self.seen)
        coverage = m.check_coverage(self.framework, self.seen, on=self.day, rules=COVERAGE_RULES)
        reconciliation = m.reconcile(self.framework, self.seen, on=self.day, rules=RECONCILIATION_RULES)

        assert {each.subject for each in (*coverage, *reconciliation)} <= known
        assert str(coverage)
        assert str(reconciliation)

    @invariant()
    def progress_is_told(self):
        """There is an answer for each indicator and target, and each says how it came about."""
        progress = m.assess_progress(self.framework, self.seen, on=self.day, scheme="undp")

        assert len(progress) == sum(max(len(each.targets), 1) for each in self.framework.indicators)
        assert all(each.explain().startswith(f"{each.indicator}: ") for each in progress)

    @invariant()
    def the_laws_hold(self):
        """Every law of the design holds."""
        assert_laws(self.framework, self.seen)


def named_in(seen):
    """Return what only figures and claims name."""
    return {name for each in seen for name in (each.source, each.place, each.reporter) if name}


TestEdits = Editing.TestCase
if settings().max_examples <= 100:
    TestEdits.settings = settings(max_examples=12, stateful_step_count=14)
