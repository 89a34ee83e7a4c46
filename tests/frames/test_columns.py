"""The columns of a long table are those of a CSV data package, and each is found or asked for."""

from __future__ import annotations

import pytest

import mande as m
from mande.formats.csv.tables import OBSERVATIONS
from mande.frames.columns import COLUMNS, Naming


def test_the_columns_are_those_of_a_csv_data_package():
    """What a data package calls its columns, a frame calls them too; a frame has those of a sample besides."""
    packaged = {column.name for field in OBSERVATIONS.fields for column in field.columns}

    assert packaged - {*COLUMNS} == set()
    assert {name for name in {*COLUMNS} - packaged if not name.startswith("sample_")} == set()


def test_columns_that_are_called_otherwise():
    """Columns are mapped from the words of the table to those of the frame, and others are left alone."""
    naming = Naming.of(
        ["Code", "Actual", "sex", "Remark"], {"indicator": "Code", "value": "Actual", "by_gender": "sex"}
    )

    assert dict(naming.held) == {"indicator": "Code", "by_gender": "sex", "value": "Actual"}
    assert naming.categories == ("by_gender",)


def test_a_column_that_is_mapped_hides_one_of_that_name():
    """What is mapped comes before what only bears the name: somebody said so."""
    assert Naming.of(["indicator", "value", "Actual"], {"value": "Actual"}).held["value"] == "Actual"


@pytest.mark.parametrize(
    ("names", "columns", "told"),
    [
        (["indicatr", "value"], None, "Did you mean 'indicatr'"),
        (["indicator"], None, "no column with figures"),
        (["indicator", "value", "gender"], None, 'columns={"by_gender": "gender"}'),
    ],
)
def test_what_is_lacking_is_told_at_the_start(names, columns, told):
    """A frame without indicators or figures is refused, and so is a dimension that would be overlooked."""
    with pytest.raises(m.FrameError, match=told.replace("{", r"\{").replace("}", r"\}")):
        Naming.of(names, columns, ["gender"])


def test_a_column_may_be_called_by_a_number():
    """Columns without a name are counted by pandas, others named by several words: they are left alone, or mapped."""
    names = ["indicator", 0, ("value", "2009")]

    assert Naming.of(names, {"value": 0}).held == {"indicator": "indicator", "value": 0}
    with pytest.raises(m.FrameError, match="no column with figures"):
        Naming.of(names)
    with pytest.raises(m.UnknownCode, match="There are: indicator, 0"):
        Naming.of(names, {"value": "1"})


def test_a_dimension_may_be_called_as_a_column_of_the_table():
    """A programme may break its figures down by "status": the column of that name is still whose figure it is."""
    naming = Naming.of(["indicator", "value", "status"], None, ["status"])

    assert naming.held["status"] == "status"
    assert naming.categories == ()


@pytest.mark.parametrize(
    ("columns", "told"),
    [
        ({"indikator": "Code"}, "column of the long table"),
        ({"indicator": "Kode"}, "Did you mean 'Code'"),
        ({1: "Code"}, "No column of the long table is called 1"),
    ],
)
def test_a_mapping_names_what_there_is(columns, told):
    """A column that there is not is offered the nearest."""
    with pytest.raises(m.UnknownCode, match=told):
        Naming.of(["Code", "value"], columns)


def test_a_mapping_is_a_mapping():
    """A list maps nothing."""
    with pytest.raises(m.InvalidValue, match="mapping of columns"):
        Naming.of(["indicator", "value"], ["indicator"])
