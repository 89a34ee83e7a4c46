"""What it costs to load a plan of 10,000 indicators with 8 targets each from JSON, beside json.loads of the same bytes.

To stay under: a ratio of 5 for both plans, with the collector on as users have it. `bench_documents.py 1000` takes a
few seconds, and serves to see what a change does, not to claim anything.

json.loads makes tables, lists and texts of the bytes, and checks nothing. mande makes the framework of them: every
figure exact, every period a period, every word one of its list, every field one that there is, none written twice, and
everything fits together. Two plans are loaded: one whose targets say where they were read (8 MB), and one of bare
numbers and quarters, in which there is less for json.loads to read and as much to build.

Times are those of this process alone. The garbage collector walks everything that is alive, so it is timed both ways.
While it reads a document, mande lets it rest, which json.loads does not: without it, the same work shows as a higher
ratio, about 5.6 and 5.2, for which no claim is made.
"""

from __future__ import annotations

import json
from random import Random
from sys import argv

from harness import AS_USERS_HAVE_IT, WITHOUT_COLLECTING, race, show

import mande
from mande.formats import json as mande_json

TURNS = 9
INDICATORS = int(argv[1]) if argv[1:] else 10_000
AT_MOST = 5
QUARTERS = tuple(f"{year}-Q{quarter}" for year in (2008, 2009) for quarter in (1, 2, 3, 4))


def programme(*, cited: bool) -> mande.Framework:
    """Return outputs with counts that have a target a quarter; *cited* targets say where they were read."""
    random = Random(20110831)  # the same programme every time
    periods = [mande.Period.parse(quarter) for quarter in QUARTERS]

    def where() -> dict[str, str]:
        line = random.randrange(1, 4_000)
        return {"source": "proposal", "at": f"L{line}-{line + 3}"} if cited else {}

    outputs = [
        mande.Output(
            f"output-{place}",
            f"Service {place} is given where people live",
            indicators=[
                mande.Indicator(
                    f"indicator-{place}-{number}",
                    f"People reached by service {place}, group {number}",
                    unit="person",
                    accumulation="cumulative",
                    direction="increase",
                    targets=[
                        mande.Target(100 * order + random.randrange(1, 100), period, **where())
                        for order, period in enumerate(periods)
                    ],
                )
                for number in range(10)
            ],
        )
        for place in range(INDICATORS // 10)
    ]
    return mande.Framework("large", "A large programme", period="2008/2009", outputs=outputs)


def main() -> None:
    """Check that what was written is what is read, race it against json.loads, and print the ratios."""
    rows = []
    for name, cited in (("cited", True), ("bare", False)):
        framework = programme(cited=cited)
        written = mande_json.compose(framework).encode()
        assert mande_json.parse(written) == mande.Document(framework)
        data = json.dumps(json.loads(written), ensure_ascii=False).encode() if cited else written
        del framework
        print(f"{name}: {INDICATORS:,} indicators, {len(data) / 1e6:.1f} MB; read as it was written")
        for how, timing in (("gc on", AS_USERS_HAVE_IT), ("gc off", WITHOUT_COLLECTING)):
            found = race(lambda data=data: mande_json.parse(data), lambda data=data: json.loads(data), TURNS, timing)
            rows.append((f"mande, {name}, {how}", "json.loads", found))
    print()
    show(rows)
    kept = all(found.ratio <= AT_MOST for name, _, found in rows if "gc on" in name)
    print(f"\ngc on, at most {AT_MOST}: {'kept' if kept else 'NOT KEPT'}")


if __name__ == "__main__":
    main()
