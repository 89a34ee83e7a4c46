"""Whether a table and its columns are known by the headings that people write."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats import csv as tables
from mande.formats.csv.headings import column_called, headed, table_of
from mande.formats.csv.tables import INDICATORS, OBSERVATIONS, TABLES


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_knows_itself(table) -> None:
    """The columns that are written are read by their own names, and tell the table without that of its file."""
    columns = [*table.core, *(column.name for field in table.fields for column in field.columns)]

    assert [column_called(table, column) for column in columns] == columns
    if table.name != "targets":  # its figures look like what was seen: only its name tells a promise
        assert table_of("something.csv", columns) == table


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Indicator", "indicator"),
        ("INDICATOR CODE*", "indicator"),
        ("Indicateur", "indicator"),
        ("Código del indicador", "indicator"),
        ("Código do indicador", "indicator"),
        ("Achieved", "value"),
        ("Réalisé", "value"),
        ("Valor alcanzado", "value"),
        ("Valor alcançado", "value"),
        ("Reporting period", "period"),
        ("Période", "period"),
        ("Localisation", "place"),
        ("Sexo", "by_sex"),
        ("Tranche d'âge", "by_age"),
        ("by Gender", "by_Gender"),
        ("Category", "cell"),
        ("note:fr", "note:fr"),
        ("Colour", None),
        ("", None),
        ("x" * 100_000, None),
    ],
)
def test_headings_in_four_languages(heading: str, column: str | None) -> None:
    """English, French, Spanish and Portuguese, with accents, capitals and the star of a required column, or without."""
    assert column_called(OBSERVATIONS, heading) == column


@pytest.mark.parametrize("heading", ["Indicador", "Indicateurs", "Performance indicator"])
def test_an_indicator_has_a_title_in_its_own_table(heading: str) -> None:
    """What names an indicator among figures is what it says among indicators."""
    assert column_called(INDICATORS, heading) == "title"
    assert column_called(OBSERVATIONS, heading) == "indicator"


def test_the_code_of_an_indicator_is_read_before_its_title() -> None:
    """Where both stand in a table of figures, the code names it, and the other column is told."""
    found = headed(OBSERVATIONS, ["Indicator", "Indicator code", "Value"])

    assert (found.columns, found.twice) == ({1: "indicator", 2: "value"}, (("Indicator", "Indicator code"),))


@pytest.mark.parametrize(
    "headings",
    ["indicator,value,Category", "indicator,value,by_gender,by_age", "indicator,value,Sex,Age"],
)
def test_whom_a_figure_counts(headings: str) -> None:
    """A column for each dimension, or one that names them all."""
    cells = '"gender=female, age=15-17"' if "Category" in headings else "female,15-17"

    (figure,) = tables.parse(f"{headings}\nreached,3,{cells}\n").observations

    assert figure.cell == {"sex" if "Sex" in headings else "gender": "female", "age": "15-17"}


def test_a_plan_in_french() -> None:
    """A plan whose tables are headed in French, with the levels that French logframes have."""
    files = {
        "framework.csv": "code,title:fr\neau,Eau potable\n",
        "results.csv": "Niveau;Code;Intitulé\nObjectif spécifique;E1;Santé\nProduit;P1;Puits\n",
        "indicators.csv": "Code;Indicateur;Unité;Valeur de référence;Produit\npuits;Puits creusés;item;3;P1\n",
        "targets.csv": "Indicateur;Cible;Période\npuits;20;2010\n",
        "links.csv": "cause;effect;Hypothèses\nP1;E1;Il pleut\n",
    }

    programme, _, findings = tables.parse(files)

    assert findings == ()
    assert programme.title.in_language("fr") == "Eau potable"
    assert [outcome.title for outcome in programme.outcomes] == ["Santé"]
    (indicator,) = programme.outputs[0].indicators
    assert (indicator.title, indicator.baseline.value) == ("Puits creusés", 3)
    assert [(target.value, target.period) for target in indicator.targets] == [(20, m.Period.parse("2010"))]
    assert [str(each.text) for each in programme.links[0].assumptions] == ["Il pleut"]


def test_figures_without_a_column_for_their_source_are_cited_from_their_cell() -> None:
    """In a package of our own the document then becomes one of the plan's sources."""
    files = {
        "framework.csv": "code\nwells\n",
        "indicators.csv": "code\ndug\n",
        "observations.csv": "indicator,value\ndug,3\n",
    }

    programme, observations, _ = tables.parse(files, name="wells")

    assert [source.code for source in programme.sources] == ["wells"]
    assert (observations[0].source, observations[0].at) == ("wells", "observations.csv, line 2, column 'value'")
