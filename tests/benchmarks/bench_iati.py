"""What it costs to read and write a large IATI file, beside ElementTree alone and beside okfn-iati.

To stay under: reading takes 1.6 times a bare ElementTree iterparse that takes the same values into tuples, and 20
megabytes beyond what it returns. It is to be quicker than okfn-iati's XML to CSV, which takes half the values, and to
read and write at least twice as quickly as okfn-iati's XML to CSV to XML.

The file has 1,297 activities, 23,346 indicators, 93,384 periods and 373,536 values, each of a sex and an age. The bare
loop knows where the values stand, looks at nothing else and trusts what it finds. mande keeps all that the file holds,
checks every element and attribute under `result` against the schema, and knows where each fault is.

Times are those of this process alone. Activities are taken one after another, as a stream is meant to be, and all held
at once, where the garbage collector walks everything that is alive.
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
from xml.etree.ElementTree import iterparse

from harness import AS_USERS_HAVE_IT, WITHOUT_COLLECTING, Race, race, show

from mande.formats.iati import read, write
from mande.formats.iati.activity import Activity

TURNS = 5
AT_MOST = 1.6
AT_MOST_MEGABYTES = 20
ACTIVITIES = 1_297

Row = tuple[str, str, str, str, str, tuple[tuple[str, str], ...]]


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
    """Yield the values of a file by hand."""
    for _, element in iterparse(path):
        if element.tag != "iati-activity":
            continue
        identifier = element.findtext("iati-identifier")
        for period in element.iterfind("result/indicator/period"):
            start, end = period.find("period-start").get("iso-date"), period.find("period-end").get("iso-date")
            for kind in ("target", "actual"):
                for told in period.iterfind(kind):
                    cell = tuple([(each.get("name"), each.get("value")) for each in told.iterfind("dimension")])
                    yield identifier, start, end, kind, told.get("value"), cell
        element.clear()


def rows(activities: Iterable[Activity]) -> Iterator[Row]:
    """Yield the same of what mande read."""
    for read_one in activities:
        identifier = read_one.identifier
        for told in read_one.results:
            for measured in told.indicators:
                for period in measured.periods:
                    start, end = period.start.iso_date, period.end.iso_date
                    for kind, values in (("target", period.targets), ("actual", period.actuals)):
                        for each in values:
                            cell = tuple([(part.name, part.value) for part in each.dimensions])
                            yield identifier, start, end, kind, each.value, cell


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
