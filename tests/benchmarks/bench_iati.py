"""What it costs to read and write a large IATI file, beside ElementTree alone and beside okfn-iati.

To stay under: reading takes 1.6 times a bare ElementTree iterparse that takes the same into tuples (each value with its
period, dimensions, locations, comment and documents, and what its indicator and result say of themselves), and 20
megabytes beyond what it returns. It is to be quicker than okfn-iati's XML to CSV, which takes half the values, and to
read and write at least twice as quickly as okfn-iati's XML to CSV to XML.

The file has 1,297 activities, 23,346 indicators, 93,384 periods and 373,536 values, each of a sex and an age. The bare
loop knows where the values stand, looks at nothing else and trusts what it finds. mande keeps all that the file holds,
checks every element and attribute under `result` against the schema, and knows where each fault is.

okfn-iati reads and writes without validating what it wrote, which is quicker than its default. Times are seconds of the
processor (`process_time`), since a clock on the wall would also time whatever else the machine does. Activities are
taken one after another, as a stream is meant to be, and all held at once, where the garbage collector walks everything
that is alive.
"""

from __future__ import annotations

import contextlib
import gc
import io
import tempfile
import tracemalloc
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, iterparse

from harness import AS_USERS_HAVE_IT, WITHOUT_COLLECTING, Race, race, show

from mande.formats.iati import read, write
from mande.formats.iati.activity import Activity, Baseline, DocumentLink, Indicator, Result, Value, Words

TURNS = 5
AT_MOST = 1.6
AT_MOST_MEGABYTES = 20
ACTIVITIES = 1_297

Row = tuple[Any, ...]
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def activity(number: int) -> str:
    """Return one activity: 6 results of 3 indicators, each with 4 periods of 4 values."""
    return (
        ' <iati-activity xml:lang="en" default-currency="USD" hierarchy="1">\n'
        f"  <iati-identifier>XM-EXAMPLE-{number}</iati-identifier>\n"
        '  <reporting-org ref="XM-EXAMPLE" type="40"><narrative>Example</narrative></reporting-org>\n'
        f"  <title><narrative>Water in district {number}</narrative></title>\n"
        f"  <description><narrative>Wells are dug in district {number}</narrative></description>\n"
        '  <participating-org role="1" type="40"><narrative>Example</narrative></participating-org>\n'
        '  <activity-status code="2"/>\n  <activity-date type="1" iso-date="2016-01-01"/>\n'
        f"{''.join(result(number, place) for place in range(6))} </iati-activity>\n"
    )


def result(number: int, place: int) -> str:
    """Return one result with its indicators."""
    indicators = "".join(indicator(number * 31 + place * 7 + each) for each in range(3))
    return (
        f'  <result type="{1 + place % 3}">\n   <title><narrative>Result {place}</narrative></title>\n'
        f"{indicators}  </result>\n"
    )


def indicator(seed: int) -> str:
    """Return one indicator with its periods."""
    periods = "".join(
        f'    <period>\n     <period-start iso-date="{year}-01-01"/>\n     <period-end iso-date="{year}-12-31"/>\n'
        f"{''.join(value(kind, sex, seed, year) for kind in ('target', 'actual') for sex in ('female', 'male'))}"
        "    </period>\n"
        for year in range(2016, 2020)
    )
    return (
        '   <indicator measure="1" ascending="true">\n    <title><narrative>Persons served</narrative></title>\n'
        f'    <baseline year="2015" value="{seed % 97}"/>\n{periods}   </indicator>\n'
    )


def value(kind: str, sex: str, seed: int, year: int) -> str:
    """Return one target or actual, of a sex and an age."""
    return (
        f'<{kind} value="{(seed * 7919 + year * 31 + len(sex)) % 100_003}">\n'
        f'<dimension name="sex" value="{sex}"/>\n'
        f'<dimension name="age" value="{("child", "adult", "65+")[seed % 3]}"/>\n</{kind}>\n'
    )


def bare(path: Path) -> Iterator[Row]:
    """Yield what stands under the results of a file, taken by hand: one row a value, with all that it stands in.

    What is there once for many values is taken once. An element is cleared as soon as its activity ends.
    """
    for _, element in iterparse(path):
        if element.tag != "iati-activity":
            continue
        identifier = element.findtext("iati-identifier")
        for result in element.iterfind("result"):
            get = result.get
            result_said = (get("type"), get("aggregation-status"), *around(result))
            for indicator in result.iterfind("indicator"):
                get = indicator.get
                said = (get("measure"), get("ascending"), get("aggregation-status"), *around(indicator))
                for told in indicator.iterfind("baseline"):
                    dated = told.get("year"), told.get("iso-date")
                    yield identifier, result_said, said, dated, "baseline", told.get("value"), *within(told)
                for period in indicator.iterfind("period"):
                    dates = period.find("period-start").get("iso-date"), period.find("period-end").get("iso-date")
                    for told in period:
                        kind = told.tag
                        if kind in ("target", "actual"):
                            yield identifier, result_said, said, dates, kind, told.get("value"), *within(told)
        element.clear()


def within(told: Element) -> tuple[Any, ...]:
    """Return what stands in a value: its dimensions, locations, documents and comment."""
    dimensions, locations, documents, comment = [], [], [], None
    for part in told:
        name = part.tag
        if name == "dimension":
            dimensions.append((part.get("name"), part.get("value")))
        elif name == "location":
            locations.append(part.get("ref"))
        elif name == "document-link":
            documents.append((part.get("url"), part.get("format"), narratives(part.find("title"))))
        elif name == "comment":
            comment = narratives(part)
    return tuple(dimensions), tuple(locations), tuple(documents), comment


def around(held: Element) -> tuple[Any, ...]:
    """Return what a result or an indicator says of itself: its title, description, documents and references."""
    documents = [
        (link.get("url"), link.get("format"), narratives(link.find("title"))) for link in held.iterfind("document-link")
    ]
    references = [(each.get("vocabulary"), each.get("code")) for each in held.iterfind("reference")]
    return narratives(held.find("title")), narratives(held.find("description")), tuple(documents), tuple(references)


def narratives(words: Element | None) -> tuple[tuple[str, str | None], ...]:
    """Return each text in *words*, with its language."""
    return () if words is None else tuple([(each.text, each.get(LANGUAGE)) for each in words.iterfind("narrative")])


def rows(activities: Iterable[Activity]) -> Iterator[Row]:
    """Yield the same of what mande read."""
    for read_one in activities:
        identifier = read_one.identifier
        for result in read_one.results:
            result_said = (result.type, result.aggregation_status, *our_around(result))
            for measured in result.indicators:
                said = (measured.measure, measured.ascending, measured.aggregation_status, *our_around(measured))
                for told in measured.baselines:
                    dated = told.year, told.iso_date
                    yield identifier, result_said, said, dated, "baseline", told.value, *our_within(told)
                for period in measured.periods:
                    dates = period.start.iso_date, period.end.iso_date
                    for kind, values in (("target", period.targets), ("actual", period.actuals)):
                        for told in values:
                            yield identifier, result_said, said, dates, kind, told.value, *our_within(told)


def our_within(told: Baseline | Value) -> tuple[Any, ...]:
    """Return what stands in a value that mande read."""
    dimensions = tuple((part.name, part.value) for part in told.dimensions)
    comment = None if told.comment is None else our_narratives(told.comment)
    return dimensions, tuple(part.ref for part in told.locations), our_documents(told.document_links), comment


def our_around(held: Result | Indicator) -> tuple[Any, ...]:
    """Return what a result or an indicator that mande read says of itself."""
    references = tuple((each.vocabulary, each.code) for each in held.references)
    title, description = our_narratives(held.title), our_narratives(held.description)
    return title, description, our_documents(held.document_links), references


def our_documents(links: Iterable[DocumentLink]) -> tuple[Any, ...]:
    """Return the documents that mande read."""
    return tuple((link.url, link.format, our_narratives(link.title)) for link in links)


def our_narratives(words: Words | None) -> tuple[tuple[str, str | None], ...]:
    """Return the texts that mande read."""
    return () if words is None else tuple((each.text, each.language) for each in words.narratives)


def through(things: Iterable[object]) -> None:
    """Take *things* one after another, and keep none."""
    deque(things, maxlen=0)


def there_and_back(path: Path, back: Path) -> None:
    """Read a file and write it again."""
    findings = write(read(path), back)
    assert findings == ()


def megabytes(path: Path) -> float:
    """Return the megabytes that reading needs at its peak where no activity is kept."""
    through(read(path))
    gc.collect()
    tracemalloc.start()
    through(read(path))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 1e6


def against_okfn(path: Path, folder: Path) -> list[tuple[str, str, Race]]:
    """Return the races with okfn-iati, whose printing is not looked at."""
    from okfn_iati import IatiMultiCsvConverter

    def quietly(work: Callable[..., bool], *arguments: str, **options: bool) -> None:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            work(*arguments, **options)

    converter = IatiMultiCsvConverter()
    to_csv = partial(quietly, converter.xml_to_csv_folder, str(path), str(folder / "csv"))
    written = folder / "okfn.xml"
    to_xml = partial(quietly, converter.csv_folder_to_xml, str(folder / "csv"), str(written), validate_output=False)

    def both() -> None:
        to_csv()
        to_xml()

    both()
    assert written.stat().st_size > path.stat().st_size / 10
    reading = race(lambda: through(read(path)), to_csv, 3, AS_USERS_HAVE_IT)
    back = race(partial(there_and_back, path, folder / "ours.xml"), both, 3, AS_USERS_HAVE_IT)
    return [("read", "okfn-iati XML to CSV", reading), ("read and write", "okfn-iati XML to CSV to XML", back)]


def main() -> None:
    """Check that both read the same, race them, and print the ratios and the memory."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = folder / "large.xml"
        inside = "".join(map(activity, range(ACTIVITIES)))
        path.write_text(f'<iati-activities version="2.03">\n{inside}</iati-activities>\n', encoding="utf-8")
        del inside
        assert all(ours == theirs for ours, theirs in zip(rows(read(path)), bare(path), strict=True))
        count = sum(1 for _ in bare(path))
        print(f"\n{path.stat().st_size / 1e6:.1f} megabytes, {count:,} values; both read the same")
        races = []
        for how, timing in (("gc on", AS_USERS_HAVE_IT), ("gc off", WITHOUT_COLLECTING)):
            streaming = race(lambda: through(read(path)), lambda: through(bare(path)), TURNS, timing)
            held = race(lambda: list(read(path)), lambda: list(bare(path)), TURNS, timing)
            races += [
                (f"read, one by one, {how}", "iterparse", streaming),
                (f"read, all held, {how}", "iterparse", held),
            ]
        show(races)
        peak = megabytes(path)
        print(f"megabytes at the peak where none is kept: {peak:.1f}")
        okfn = against_okfn(path, folder)
        show(okfn)
    kept = races[0][2].ratio <= AT_MOST and peak <= AT_MOST_MEGABYTES
    print(f"\nat most {AT_MOST} times, one by one, and {AT_MOST_MEGABYTES} megabytes: {'kept' if kept else 'NOT KEPT'}")
    print(f"all held: {', '.join(f'{found.ratio:.2f} times ({ours})' for ours, _, found in races if 'held' in ours)}")
    quicker = okfn[0][2].ratio < 1 and okfn[1][2].ratio <= 0.5
    print(f"quicker than okfn-iati, and twice there and back: {'kept' if quicker else 'NOT KEPT'}")


if __name__ == "__main__":
    main()
