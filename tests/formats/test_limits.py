"""How much of a document is read."""

import gc
from collections.abc import Callable
from io import BytesIO
from time import process_time

import pytest

import mande as m
from mande.formats import csv, dhis2, hxl, iati, json, toml
from mande.formats.excel.results import label_of
from mande.formats.limits import FIGURES, FRAMEWORKS, RECORDS, THINGS, no_collecting


def test_collecting_begins_again():
    """The garbage collector is as it was, also where reading fails, and where it rested before."""

    def fail() -> None:
        with no_collecting():
            assert not gc.isenabled()
            message = "unreadable"
            raise ValueError(message)

    with pytest.raises(ValueError, match="unreadable"):
        fail()
    assert gc.isenabled()
    gc.disable()
    try:
        with no_collecting():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def of_many(item: str, before: str = "", after: str = "") -> str:
    """Return a document of just under a megabyte with as many of *item* as fit."""
    return before + item * ((999_000 - len(before) - len(after)) // len(item)) + after


def listed(count: int, item: str) -> str:
    """Return so many of *item*, each with its number, as they stand in a list."""
    return ",".join(item % number for number in range(count))


def seconds(read: Callable[[], m.Document]) -> tuple[float, m.Document]:
    """Return the seconds of the processor that reading took, and what was read."""
    start = process_time()
    document = read()
    return process_time() - start, document


def codes(document: m.Document) -> set[str]:
    """Return what is said of a document, each kind of thing once."""
    return {finding.code for finding in document.findings}


def test_a_record_for_so_many_bytes():
    """A small document has a number of records that no office reaches, and a large one as many as it has rows."""
    assert RECORDS.of(10) == RECORDS.of(750_000) == 30_000
    assert RECORDS.of(6_000_000) == 240_000
    assert FIGURES.of(2_000_000) == 100_000
    assert FRAMEWORKS.of(2_000_000) == 5_000


def test_what_is_refused_leaves_nothing_behind():
    """An error that is caught is gone once it is told: none waits for the collector, which rests meanwhile."""
    wrong = '{"mande":"1","code":"p","context":[{"code":"i"}],"observations":[%s]}'
    with no_collecting():
        json.parse(wrong % '{"indicator":"i","value":1e99999}')
        gc.collect()

        json.parse(wrong % listed(100, '{"indicator":"i%d","value":1e99999}'))

        assert gc.collect() < 100


def test_rows_of_four_bytes_are_read_so_far():
    """What was read of a table with more rows than its size allows stays, and the rest is told, with a way on."""
    document = csv.parse(of_many("i,1\n", "indicator,value\n"), name="a.csv")

    assert len(document.observations) == 39_960
    (told,) = document.findings
    assert (told.code, told.severity) == ("MND988", "error")
    assert told.message == (
        "a.csv: Only the first 39,960 records were read: a document of this size (999,000 bytes) is not read to more "
        "than that."
    )
    assert "mande.frames" in told.remedy


def test_rows_of_25_bytes_are_read_to_the_end():
    """A table whose rows say what rows say is read whole, however large it is."""
    document = csv.parse("indicator,period,value\n" + "wells-dug,2009-Q2,123456\n" * 60_000)

    assert len(document.observations) == 60_000
    assert codes(document) == set()


def test_an_archive_counts_by_what_it_takes_packed():
    """What unpacks to a hundred times its size is read to no more records than a file as small as it is packed."""
    files = {"observations.csv": "indicator,value\n" + "i,1\n" * 60_000 + " \n" * 800_000}

    packed = csv.parse(files, packed=2_000)

    assert len(packed.observations) == 10_000
    assert "(2,000 bytes)" in packed.findings[0].message
    assert len(csv.parse(files, packed=50_000).observations) == 25_000
    assert len(csv.parse(files, packed=500_000).observations) == 30_000
    assert len(csv.parse(files).observations) == 60_000


def test_an_archive_that_mande_writes_is_read_to_the_end(tmp_path):
    """Of a package with more rows than a small archive is read for, nothing is lost on the way out and back."""
    figures = [m.Observation("wells-dug", number, m.Period.parse("2009-Q2")) for number in range(40_000)]

    for count in (10, 40_000):
        csv.write(m.Observations(figures[:count]), tmp_path / "wells.zip")
        document = csv.read(tmp_path / "wells.zip")

        assert len(document.observations) == count
        assert codes(document) == set()
    assert (tmp_path / "wells.zip").stat().st_size > 900_000


def test_a_table_that_is_wrong_throughout_is_not_heard_out():
    """What is read before stays, and it is told from which line on nothing was read, once, with a way on."""
    document = csv.parse("indicator,value\n" + "dug,1;2\n" * 7_000 + "dug,3\n", name="a.csv")

    assert len(document.observations) == 5_000
    (told,) = [finding for finding in document.findings if finding.code == "MND989"]
    assert told.message == (
        "a.csv, line 5002: From here on nothing was read: 5,000 things before were told, and a document of this size "
        "is not heard out for more."
    )


def test_what_is_missing_without_a_reason_is_no_wrong():
    """A table full of 'n/a' is read to its end: it says how it was read, and nothing is the matter."""
    document = csv.parse("indicator,value\n" + "dug,n/a\n" * 7_000)

    assert len(document.observations) == 7_000
    assert codes(document) == {"MND911"}


def test_a_large_document_is_heard_out_for_more():
    """A twentieth of a large table may be wrong, as a twentieth of a small one may."""
    document = csv.parse(
        "indicator,value,note\n"
        + ("dug,3,As told on the phone in the second week of May\n" * 19 + "dug,1;2,\n") * 6_000
    )

    assert len(document.observations) == 120_000
    assert codes(document) == {"MND904"}


def test_rows_of_several_tables_are_counted_together():
    """Two tables that are one count as one."""
    table = "indicator,value\n" + "i,1\n" * 20_000

    document = csv.parse({"a/observations.csv": table, "b/observations.csv": table})

    assert len(document.observations) == 30_000
    assert codes(document) == {"MND988"}


def test_figures_side_by_side_are_read_so_far():
    """A row of a sheet with tags holds many figures, and those are what is counted."""
    document = hxl.parse("#affected,#reached\n" + "1,1\n" * 28_000)

    assert len(document.observations) == 50_000
    assert "MND988" in codes(document)


@pytest.mark.parametrize("tag", ["#activity", "#indicator"])
def test_what_is_done_in_a_sheet_with_tags_is_read_so_far(tag):
    """Where every row names another thing that is done, so many are read, with their figures, and it is told once."""
    document = hxl.parse(f"{tag},#reached\n" + "".join(f"a{number},1\n" for number in range(30_500)))

    plan = document.programme
    told = [finding.message for finding in document.findings if finding.code == "MND988"]
    assert len(document.observations) == len(plan.indicators)
    assert len(plan.indicators) + len(plan.activities) == 30_000
    assert len(told) == 1
    assert "Only the first 30,000 " in told[0]


def test_who_does_what_where_is_read_to_the_end():
    """A sheet in which every row says in words of its own what is done is read whole, however long it is."""
    rows = "".join(
        f"Red Cross,Zinder,{number:06}: training of committees in ten villages,{number}\n" for number in range(21_000)
    )

    document = hxl.parse(f"#org,#adm1,#activity,#reached\n{rows}")

    assert len(document.observations) == 21_000
    assert "MND988" not in codes(document)


def test_values_of_dhis2_are_read_so_far():
    """Data values are counted like rows, in CSV and in JSON."""
    rows = "".join(f"a{number},2019,b,1\n" for number in range(21_000))
    values = listed(3, '{"dataElement":"a","period":2019,"orgUnit":"b%d","value":1}')

    document = dhis2.parse(f"dataelement,period,orgunit,value\n{rows}")

    assert len(document.observations) == 20_000
    assert "MND988" in codes(document)
    assert "MND988" not in codes(dhis2.parse(f'{{"dataValues":[{values}]}}'))


@pytest.mark.parametrize(
    "read",
    [
        lambda: json.parse('{"mande":"1","code":"p","frameworks":[' + listed(3_000, '{"code":"a%d"}') + "]}"),
        lambda: toml.parse('mande="1"\ncode="p"\nframeworks=[' + listed(3_000, '{code="a%d"}') + "]"),
        lambda: csv.parse({"framework.csv": "code\n" + "".join(f"a{n}\n" for n in range(3_000))}),
    ],
    ids=["json", "toml", "csv"],
)
def test_frameworks_are_read_so_far(read):
    """Frameworks take the longest to build, and no document has two and a half thousand with nothing in them."""
    document = read()

    assert len(document.programme.frameworks) == 2_500
    assert "MND988" in codes(document)


ACTIVITY = "<iati-activities version='2.03'><iati-activity><iati-identifier>XM-1</iati-identifier>"


def test_results_of_an_activity_are_read_so_far():
    """Results and indicators are counted together in IATI, and what stands before the last that is read is kept."""
    most = THINGS.of(1)
    held = '<result type="1"><title><narrative>R</narrative></title>' + '<indicator measure="1"/>' * (most + 500)

    document = iati.documents.parse(f"{ACTIVITY}{held}</result></iati-activity></iati-activities>")

    assert len(document.programme.indicators) == most
    assert document.programme.outputs[0].title == "R"
    told = next(finding for finding in document.findings if finding.code == "MND988")
    assert told.message.startswith(f"the document, line 1, column {len(ACTIVITY) + 56 + 24 * most + 24 + 1}: ")
    assert f"Only the first {most:,} things were read" in told.message


@pytest.mark.parametrize("inner", ["<x/>", "<title/>", '<x><a b="1"/></x>'])
def test_elements_of_an_activity_are_read_so_far(inner):
    """An element that says nothing is an element too: no more are read of a document than its size allows."""
    activities = iati.parse(of_many(inner, ACTIVITY, "</iati-activity></iati-activities>"))

    (activity,) = activities

    assert activity.identifier == "XM-1"
    assert [finding.code for finding in activities.findings] == ["MND988"]
    assert "Only the first 50,000 elements were read" in activities.findings[0].message
    assert sum(1 + len(each.content) for each in activity.elements if each.name != "iati-identifier") <= 50_000


def test_elements_of_twenty_bytes_are_read_to_the_end():
    """What is shorter than what IATI's elements say is read whole, however many there are."""
    words = "<narrative>a</narrative>" * 60_000

    activities = iati.parse(f"{ACTIVITY}<title>{words}</title></iati-activity></iati-activities>")

    assert [len(each.content) for activity in activities for each in activity.elements] == [1, 60_000]
    assert activities.findings == ()


@pytest.mark.parametrize(
    ("value", "read"), [('<actual value="1"/>', 25_000), ('<actual value="1">%s</actual>', 30_000)]
)
def test_values_of_iati_are_read_so_far(value, read):
    """Actuals that say nothing but a number are read so far; those that say of whom they are to the end."""
    value = value.replace("%s", '<dimension name="sex" value="f"/>')
    period = '<period><period-start iso-date="2009-01-01"/><period-end iso-date="2009-12-31"/>'
    before = f'{ACTIVITY}<result type="1"><indicator measure="1">{period}'

    document = iati.documents.parse(f"{before}{value * 30_000}</period></indicator></result></iati-activity>")

    assert len(document.observations) == read
    assert ("MND988" in codes(document)) == (read < 30_000)


def test_activities_are_read_so_far():
    """What IATI asks of every activity takes twice the bytes by which they are counted."""
    document = iati.documents.parse(f"<iati-activities version='2.03'>{'<iati-activity/>' * 4_500}</iati-activities>")

    assert len(document.programme.frameworks) == 4_000
    assert "MND988" in codes(document)


@pytest.mark.parametrize("unit", ["person", "persn"], ids=["right", "wrong"])
@pytest.mark.parametrize(
    "around", ['"context":[%s]', '"outputs":[{"code":"o","indicators":[%s]}]'], ids=["flat", "deep"]
)
def test_indicators_are_read_so_far(around, unit):
    """A plan of six thousand results and indicators is told to be cut, whether or not something in it is wrong."""
    indicators = listed(6_500, f'{{"code":"i%d","unit":"{unit}"}}')

    document = json.parse('{"mande":"1","code":"p",' + around % indicators + "}")

    assert len(document.programme.indicators) == (6_000 if "context" in around else 5_999)
    assert "MND988" in codes(document)


def test_the_rows_of_a_plan_are_read_so_far():
    """Rows of results and indicators are counted together, as in JSON, and figures beside them for themselves."""
    rows = "".join(f"i{number},person\n" for number in range(5_000))
    results = "".join(f"output,o{number}\n" for number in range(2_000))
    files = {
        "indicators.csv": f"code,unit\n{rows}",
        "observations.csv": "indicator,value\n" + "i1,1\n" * 7_000,
        "results.csv": f"level,code\n{results}",
    }

    document = csv.parse(files)

    assert len(document.programme.indicators) == 5_000
    assert len(document.programme.outputs) == 1_000
    assert len(document.observations) == 7_000
    (told,) = [finding for finding in document.findings if finding.code == "MND988"]
    assert told.message.startswith("the document, results.csv: Only the first 6,000 things were read")


@pytest.mark.parametrize(
    ("around", "item", "most"),
    [
        ('"places":[%s]', '{"code":"p%d","within":"p"}', 12_500),
        ('"dimensions":[{"code":"d","categories":[%s]}]', '{"code":"c%d","band":"9-1"}', 12_500),
        ('"context":[{"code":"i","targets":[%s]}]', "%d", 30_000),
        ('"context":[{"code":"i","breakdowns":[%s]}]', '"d%d"', 30_000),
    ],
    ids=["places", "categories", "targets", "codes"],
)
def test_a_list_in_which_something_is_wrong_is_read_so_far(around, item, most):
    """Whatever stands in a list is mended one by one, up to a number that no plan reaches."""
    document = json.parse('{"mande":"1","code":"p",' + around % listed(most + 10, item) + "}")

    (told,) = [finding for finding in document.findings if finding.code == "MND988"]
    assert f"[{most}]: Only the first {most:,}" in told.message


def test_sound_places_are_read_to_the_end():
    """A list of places in which nothing is wrong is whole."""
    places = listed(13_000, '{"code":"p%d"}')

    document = json.parse('{"mande":"1","code":"p","places":[' + places + "]}")

    assert len(document.programme.places) == 13_000
    assert not document.findings


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.json", '{"' + '\\"' * 400_000),
        ("a.json", '{"mande":"1","code":"p","relations":[{"kind":"sum","whole":"a","parts":[%s]}]}'),
        ("a.json", '{"mande":"1","code":"p","objectives":[{"code":"o","outcomes":[%s]}]}'),
        ("a.json", '{"mande":"1","code":"p","context":[{"code":"i","breakdowns":[%s]}]}'),
        ("a.json", '{"mande":"1","code":"p","absences":[{"path":"outputs.x' + ".a" * 100_000 + '.links"}]}'),
    ],
    ids=["quotes", "parts", "outcomes", "breakdowns", "dots"],
)
def test_what_takes_the_square_of_its_size_does_so_no_more(name, text):
    """Twice as much takes twice as long, which these did not: the first took a minute."""
    file = BytesIO(text.replace("%s", listed(50_000, '"c%d"')).encode())
    file.name = name

    taken, document = seconds(lambda: m.read(file))

    assert document.findings
    assert taken < 10


def test_a_title_with_blanks_without_end_is_taken_apart_in_time():
    """The level and the number before a title are looked for once, however much space stands behind them."""
    start = process_time()

    label = label_of("Output" + "\n" * 400_000 + "x")

    assert (label.level, label.title[-1]) == (None, "x")
    assert process_time() - start < 5


def test_units_that_nobody_knows_are_told_in_time():
    """What is near is looked for the first times only."""
    units = ",".join(f'{{"code":"i{number}","unit":"u{number}"}}' for number in range(5_000))

    taken, document = seconds(lambda: json.parse(f'{{"mande":"1","code":"p","context":[{units}]}}'))

    assert len(document.programme.indicators) == 5_000
    assert len(document.findings) == 201
    assert taken < 10


def test_codes_that_nothing_has_are_told_in_the_fewest_words_at_last():
    """The first thirty are told with what is near, a thousand with what there is, and the others as they are."""
    links = [m.Link(f"x{n}", "out") for n in range(1_002)]

    with pytest.raises(m.errors.FrameworkError) as refused:
        m.Framework("p", outputs=[m.Output("out"), m.Output("x")], links=links)

    told = [problem.message for problem in refused.value.problems]
    assert told[0] == "No result is called 'x0' in framework 'p'. Did you mean 'x'? There are: out, x."
    assert told[40] == "No result is called 'x40' in framework 'p'. There are: out, x."
    assert told[1_001] == "Nothing is called 'x1001'."


def test_a_long_list_of_codes_that_nothing_has_is_told_once_for_all_at_last():
    """Two hundred codes of one list are told one by one."""
    objective = m.Objective("o", "O", outcomes=[f"x{n}" for n in range(1_000)])

    with pytest.raises(m.errors.FrameworkError) as refused:
        m.Framework("p", objectives=[objective])

    assert len(refused.value.problems) == 201
    assert refused.value.problems[-1].message == "More codes stand here that nothing has."
