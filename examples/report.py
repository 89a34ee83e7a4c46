"""The five offices as pages that can be opened, mailed and printed: build/report/index.html and a page for each.

The first page shows the offices side by side: what is missing in each, which outputs lead to an outcome, of which
outcomes there is a figure, which targets are met, and where figures disagree. Each row leads to the page of its office.

    python examples/report.py
"""

from pathlib import Path

from portfolio import OFFICES, WHEN, observations, programme

import mande as m

FOLDER = Path("build", "report")
"""Where the pages are kept, below wherever the script is run."""


def pages() -> dict[str, str]:
    """Return the pages by the names of their files, for those who may know the small numbers of people in them."""
    overview = m.report(programme, observations, on=WHEN, audience="internal")
    offices = [m.report(each.programme, each.observations, on=WHEN, audience="internal") for each in OFFICES]
    return m.reports.html.site(overview, offices)


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, page in pages().items():
        (FOLDER / name).write_text(page, encoding="utf-8", newline="\n")
    print(f"Open {(FOLDER / 'index.html').resolve().as_uri()}")
