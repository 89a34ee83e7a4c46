"""Whether pytest collects plans, fails where one has a gap, and says so as a person reads it."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

import mande

PAGE = Path(__file__).parents[2] / "docs" / "testing.md"
PROJECT = Path(__file__).parents[2] / "pyproject.toml"

PLAN = """
mande = "1"
code = "ppvhtb"
outputs = [{code = "film"}]
outcomes = [{code = "aware", indicators = [{code = "watched", accumulation = "snapshot"}]}]
"""

ACTUALS = "indicator,value,period,source\nwatched,3,2009-05,visit\nwatched,4,2009-05,diary\n"


class Suite:
    """A folder of somebody's own, in which pytest runs with the plugin."""

    def __init__(self, pytester: pytest.Pytester) -> None:
        """Begin with an empty one."""
        self.pytester = pytester
        self.path = pytester.path

    def holds(self, **files: str) -> Suite:
        """Write files, called as Python can write it: `plan_mande_toml`."""
        for name, content in files.items():
            words = name.split("__")
            self.path.joinpath(".".join(words)).write_text(content, encoding="utf-8")
        return self

    def run(self, *arguments: str) -> pytest.RunResult:
        """Return what pytest says."""
        plugin = ("-p", "no:mande", "-p", "mande.testing.plugin", "-p", "no:cacheprovider")
        return self.pytester.runpytest_inprocess(*plugin, "-v", *arguments)


@pytest.fixture(scope="module", autouse=True)
def _everything_is_imported() -> None:
    """Import all of mande: a run of pytest within another forgets what it was the first to import."""
    for module in pkgutil.walk_packages(mande.__path__, "mande.", lambda _: None):
        import_module(module.name)


@pytest.fixture
def suite(pytester: pytest.Pytester) -> Suite:
    """Return an empty folder with a repository's mark, so that no settings are looked for outside."""
    (pytester.path / ".git").mkdir()
    return Suite(pytester)


def test_a_plan_without_errors_passes(suite):
    """A plan whose gaps are no errors is one test, that all of it was read, beside the tests of the program."""
    suite.holds(plan__mande__toml=PLAN, other__toml="x = 1", test_own__py="def test_own():\n    assert True\n")

    found = suite.run("--mande-on", "2009-06-30")

    found.assert_outcomes(passed=2)
    found.stdout.fnmatch_lines(["plan.mande.toml::is read PASSED*", "test_own.py::test_own PASSED*"])


def test_a_gap_fails(suite):
    """Each rule and subject is a test that fails, and says what is missing, what to do, and how to accept it."""
    suite.holds(plan__mande__toml=PLAN)

    found = suite.run("--mande-severity", "major", "-k", "read or MND101 or MND102")

    found.assert_outcomes(passed=1, failed=2, deselected=found.parseoutcomes()["deselected"])
    found.stdout.fnmatch_lines(
        [
            "*plan.mande.toml: MND101 film*",
            "major: This framework does not record how output film leads to any outcome. [[]MND101 output-*]",
            "To do: Link it to an outcome, with the mechanism you expect, or mark it as for management only, *",
            'Or accept it: accepted = [[]{rule = "MND101", subject = "film", reason = "..."}]',
            "*plan.mande.toml: MND102 aware*",
        ]
    )
    assert "Traceback" not in found.stdout.str()
    assert "AssertionError" not in found.stdout.str()


def test_what_was_accepted_is_no_failure(suite):
    """A gap that the plan accepts as the failure says is not collected."""
    accepted = 'accepted = [{rule = "MND101", subject = "film", reason = "For the fair alone"}]\n'
    suite.holds(plan__mande__toml=PLAN + accepted, mande__toml='select = ["MND101"]\nseverity = "major"\n')

    suite.run().assert_outcomes(passed=1)


def test_settings_choose_rules_severity_and_language(suite):
    """What mande.toml says holds, the settings of pytest go before it, and the command line before both."""
    suite.holds(plan__mande__toml=PLAN, mande__toml='select = "MND102"\nseverity = "major"\nlang = "fr"\n')

    as_set = suite.run()
    as_set.assert_outcomes(passed=1, failed=1)
    as_set.stdout.fnmatch_lines(["majeure*: Ce cadre *", "À faire*: *"])

    suite.holds(pytest__ini="[pytest]\nmande_severity = error\n")
    suite.run().assert_outcomes(passed=1)
    suite.run("--mande-severity", "info").assert_outcomes(passed=1, failed=1)


def test_figures_that_stand_beside_it(suite):
    """Where the settings name a plan among their files, the figures of the others are held against it."""
    suite.holds(
        plan__mande__toml=PLAN,
        actuals__csv=ACTUALS,
        pyproject__toml='[tool.mande]\nfiles = ["plan.mande.toml", "actuals.csv"]\nselect = ["MND515", "MND502"]\n'
        'severity = "info"\n',
    )

    found = suite.run()

    found.assert_outcomes(passed=1, failed=1)
    found.stdout.fnmatch_lines(
        ["*MND515 watched*", "*watched (2009-05) is 4 (diary*) and 3 (visit*): they differ by 1.*"]
    )


def test_figures_are_held_against_it_behind_a_link_too(suite, tmp_path_factory):
    """A folder that is reached by a link is the same folder: its figures are not left out."""
    suite.holds(
        plan__mande__toml=PLAN,
        actuals__csv=ACTUALS,
        mande__toml='files = ["plan.mande.toml", "actuals.csv"]\nselect = ["MND515"]\nseverity = "info"\n',
    )
    link = tmp_path_factory.mktemp("elsewhere") / "link"
    try:
        link.symlink_to(suite.path, target_is_directory=True)
    except OSError:
        pytest.skip("no links can be made here")

    suite.run(str(link)).assert_outcomes(passed=1, failed=1)


def test_two_plans_that_are_read_together(suite):
    """What is found in several plans together is told once, under the first of them."""
    suite.holds(
        bd__mande__toml=PLAN,
        ng__mande__toml=PLAN.replace("ppvhtb", "nigeria"),
        mande__toml='files = ["ng.mande.toml", "bd.mande.toml"]\nselect = "MND101"\nseverity = "major"\n',
    )

    found = suite.run()

    found.assert_outcomes(passed=2, failed=2)
    found.stdout.fnmatch_lines(
        ["bd.mande.toml::is read PASSED*", "*::MND101 nigeria/film FAILED*", "*::MND101 ppvhtb/film FAILED*"]
    )


def test_a_broken_plan_fails_with_what_its_reader_says(suite):
    """What cannot be taken as it stands fails, with its place; what can be read is judged all the same."""
    suite.holds(
        plan__mande__toml=PLAN.replace("snapshot", "snapshoot"),
        torn__mande__toml="mande = ",
        empty__mande__toml="",
        mande__toml='select = "MND101"\nseverity = "major"\n',
    )

    found = suite.run()

    found.assert_outcomes(failed=4)
    found.stdout.fnmatch_lines(
        [
            "*empty.mande.toml: is read*",
            "There is no programme in it.",
            "*plan.mande.toml: is read*",
            "MND9?? *plan.mande.toml, *snapshoot*",
            "*plan.mande.toml: MND101 film*",
            "*torn.mande.toml: is read*",
            "MND9?? *",
        ]
    )


def test_a_remark_that_costs_nothing_is_shown_and_fails_where_it_is_asked_for(suite):
    """A column that nobody reads is told with the plan that passes, and fails it where findings of info do."""
    suite.holds(
        plan__mande__toml=PLAN,
        actuals__csv=ACTUALS.replace("source\n", "weather\n"),
        mande__toml='files = ["plan.mande.toml", "actuals.csv"]\nselect = ["MND913", "MND101"]\n',
    )

    passed = suite.run("-rP")
    passed.assert_outcomes(passed=1)
    passed.stdout.fnmatch_lines(["*remarks*", "MND913 *weather*"])

    failed = suite.run("--mande-severity", "info", "-k", "read")
    failed.assert_outcomes(failed=1, deselected=1)
    failed.stdout.fnmatch_lines(["MND913 *weather*"])


@pytest.mark.parametrize(
    ("files", "arguments", "expected"),
    [
        ({"mande__toml": "ingore = 1"}, (), "ingore: There is no such setting. Did you mean 'ignore'?"),
        ({"mande__toml": "a = "}, (), "Settings 'mande.toml' are not TOML: "),
        ({}, ("--mande-severity", "grave"), "No severity is called 'grave'."),
        ({}, ("--mande-on", "soon"), "'soon' (str) is not a day."),
        ({"mande__toml": 'files = ["plan.mande.toml", "none.csv"]'}, (), "none.csv"),
    ],
)
def test_a_call_that_is_wrong(suite, files, arguments, expected):
    """Settings and options that cannot be taken are an error in a sentence, and never a plan that passes."""
    found = suite.holds(plan__mande__toml=PLAN, **files).run(*arguments)

    found.assert_outcomes(errors=1)
    assert expected in found.stdout.str()
    assert "Traceback" not in found.stdout.str()


def test_it_costs_nothing_where_there_is_no_plan(suite):
    """Loading the plugin imports neither the rules nor anything that reads documents."""
    heavy = ("attrs", "cattrs", "mande.rules", "mande.documents", "mande.testing.plans")
    program = f"import sys, mande.testing.plugin\nprint([name for name in {heavy} if name in sys.modules])"
    finished = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert finished.stdout == "[]\n"


@pytest.mark.skipif(not PROJECT.exists(), reason="run away from the tree that holds pyproject.toml")
def test_pytest_is_told_of_it():
    """The package names the plugin where pytest looks for plugins, and the module has its hooks."""
    points = tomllib.loads(PROJECT.read_text(encoding="utf-8"))["project"]["entry-points"]["pytest11"]

    plugin = import_module(points["mande"])
    assert {name for name in dir(plugin) if name.startswith("pytest_")} == {"pytest_addoption", "pytest_collect_file"}


@pytest.mark.skipif(not PAGE.exists(), reason="run away from the tree that holds docs/")
def test_the_page_shows_what_happens(suite):
    """The plan on the page, tested as the page says, fails with the very lines that stand there."""
    text = PAGE.read_text(encoding="utf-8")
    plan, shown = (text.partition(f"```{kind}\n")[2].partition("```")[0] for kind in ("toml", "console"))
    wanted = [line for line in shown.splitlines() if not line.startswith(("$", "plan.mande.toml"))]

    found = suite.holds(plan__mande__toml=plan).run("--mande-severity", "major", "-k", "read or MND1", "-q")

    assert found.stdout.lines[found.stdout.lines.index(wanted[0]) :][: len(wanted)] == wanted
