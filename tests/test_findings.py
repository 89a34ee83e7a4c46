"""A finding is a sentence about one thing, with how grave it is and whom it asks to act."""

import pickle

import attrs
import pytest

from mande.errors import InvalidValue, UnknownCode
from mande.findings import Addressee, Criterion, Finding, Quality, Severity

FINDING = Finding(
    "MND101", "output-without-path", "major", "film", "Output film is not linked to any outcome.", "Add a link.",
    cites=["L317"], addressed_to="headquarters", criterion="relevance", quality="validity",
)  # fmt: skip


def test_a_finding_in_full():
    """A finding keeps its rule, its subject, and everything that says who should act on it."""
    assert (FINDING.code, FINDING.name, FINDING.severity, FINDING.subject) == (
        "MND101", "output-without-path", Severity.MAJOR, "film"
    )  # fmt: skip
    assert (FINDING.cites, FINDING.addressed_to) == (("L317",), Addressee.HEADQUARTERS)
    assert (FINDING.criterion, FINDING.quality) == (Criterion.RELEVANCE, Quality.VALIDITY)


def test_a_finding_by_its_message_alone():
    """Without more, a finding asks the office, and offers no remedy."""
    finding = Finding("MND101", "output-without-path", Severity.INFO, "film", "Film leads nowhere.")

    assert (finding.remedy, finding.cites, finding.quality) == ("", (), None)
    assert (finding.addressed_to, finding.criterion) == (Addressee.OFFICE, Criterion.EFFECTIVENESS)
    assert str(finding) == "info: Film leads nowhere. [MND101]"


def test_how_a_finding_reads():
    """A finding says how grave it is first, and its code last."""
    assert str(FINDING) == "major: Output film is not linked to any outcome. Add a link. [MND101]"
    assert repr(FINDING) == "Finding(MND101, 'film')"


def test_severities_have_an_order():
    """An error is graver than any gap, and a gap graver than a remark."""
    assert sorted(Severity, reverse=True) == [Severity.ERROR, Severity.MAJOR, Severity.MINOR, Severity.INFO]
    assert Severity.MAJOR >= "minor"


@pytest.mark.parametrize(
    ("fields", "kind", "message"),
    [
        ({"severity": "grave"}, UnknownCode, "No severity is called 'grave'."),
        ({"cites": "L317"}, InvalidValue, "'L317' is one string where a list belongs. Write ['L317']."),
        ({"addressed_to": "donors"}, UnknownCode, "No addressee is called 'donors'. Did you mean 'donor'?"),
    ],
)
def test_what_a_finding_cannot_say(fields, kind, message):
    """A word out of no list is refused and shown."""
    with pytest.raises(kind) as refusal:
        attrs.evolve(FINDING, **fields)

    assert str(refusal.value).startswith(message)


def test_findings_are_plain_values():
    """A finding survives pickling, hashes with its equals, and cannot be changed."""
    again = pickle.loads(pickle.dumps(FINDING))

    assert again == FINDING
    assert len({again, FINDING}) == 1
    assert attrs.evolve(FINDING, subject="manual") != FINDING
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        FINDING.severity = Severity.INFO
