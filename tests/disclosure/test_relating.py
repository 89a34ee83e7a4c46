"""What the relations of a programme tie, and which lines they bring together."""

from __future__ import annotations

import mande as m
from mande.disclosure.relating import families, ties_of
from mande.disclosure.setting import Named, Setting
from mande.disclosure.spots import Line, Tie


def line(code: str) -> Line:
    """Return what an indicator of the only framework counts."""
    return Line(Named(None, code))


def ties(*relations: object, unit: str = "person") -> tuple[Tie, ...]:
    """Return the ties of a programme with these relations."""
    codes = dict.fromkeys(code for each in relations for code in each.indicators)  # type: ignore[attr-defined]
    indicators = [m.Indicator(code, unit=unit) for code in codes]
    return ties_of(Setting.of(m.Framework("p", context=indicators, relations=relations)))


def test_a_sum_is_its_parts() -> None:
    """All of them together, and nobody else."""
    assert ties(m.Sum("all", ["a", "b"])) == (Tie(line("all"), (line("a"), line("b"))),)


def test_a_subset_leaves_some() -> None:
    """Those tested leave those who were not."""
    assert ties(m.Subset("tested", of="seen")) == (Tie(line("seen"), (line("tested"),), leaves=True),)


def test_a_funnel_is_its_steps_and_who_left() -> None:
    """Each stage is part of the one before, and those who left and who stayed are all who came."""
    assert ties(m.Funnel("in", "on", "out", left=["died"])) == (
        Tie(line("in"), (line("on"),), leaves=True),
        Tie(line("on"), (line("out"),), leaves=True),
        Tie(line("in"), (line("out"), line("died"))),
    )


def test_a_share_is_taken_on_each_of_its_wholes() -> None:
    """The part is part of either whole, and of itself it is none."""
    share = m.Share("rate", part="cured", wholes=["sick", "cured"])
    indicators = [
        m.Indicator("rate", measure="percentage"),
        *(m.Indicator(c, unit="person") for c in ("sick", "cured")),
    ]

    found = ties_of(Setting.of(m.Framework("p", context=indicators, relations=[share])))

    assert found == (Tie(line("sick"), (line("cured"),)),)


def test_relations_of_things_tie_nothing() -> None:
    """Who counts wells counts nobody."""
    assert ties(m.Sum("all", ["a", "b"]), unit="facility") == ()


def test_nothing_is_part_of_itself() -> None:
    """A sum whose only part is the sum, or that has itself among its parts, ties nothing."""
    assert ties(m.Sum("all", ["all"])) == ()
    assert ties(m.Sum("all", ["a", "all"])) == ()


def test_lines_that_are_tied_are_one_family() -> None:
    """Also by way of what nobody told; what is tied to nothing stands alone, and what nobody told of is left out."""
    lost = [Tie(line("x"), (line("y"),))]
    by_way = [Tie(line("all"), (line("mid"), line("c"))), Tie(line("mid"), (line("a"), line("b")))]

    found = families([line("all"), line("a"), line("z")], [*by_way, *lost])

    assert sorted(sorted(each.named.code for each in family) for family in found) == [
        ["a", "all", "b", "c", "mid"],
        ["z"],
    ]
