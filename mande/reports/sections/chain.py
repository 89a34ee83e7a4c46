"""The results chain as a picture: what is done, what it delivers and what is to come of it, with the gaps marked."""

from __future__ import annotations

from mande.reports import chain
from mande.reports.parts import Part, Picture, Prose, Section
from mande.reports.report import Report
from mande.review import Review
from mande.wording import sentence


def results_chain(report: Report) -> Section | None:
    """Return a picture of each framework that has results, with the strength of each link."""
    drawn = [_picture(review, report) for review in report.coverage.reviews if review.framework.results]
    if not drawn:
        return None
    says = sentence("What leads to what, as far as it is recorded. Lines say how well each link is borne out.")
    parts: tuple[Part, ...] = (Prose((says,)), *drawn)
    return Section("chain", sentence("The results chain"), parts)


def _picture(review: Review, report: Report) -> Picture:
    framework = review.framework

    def draw() -> str:
        return chain.svg(framework, report.coverage, language=report.language)

    words = sentence("The results chain of {title}", title=framework.title or framework.code)
    return Picture(f"chain-{review.prefix.rstrip('/') or framework.code}", words, draw)
