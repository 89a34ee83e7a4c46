"""What is withheld of figures before they are published."""

from __future__ import annotations

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
