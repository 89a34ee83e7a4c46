"""What people write where a word out of a closed list belongs, in the four languages of the headings."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeVar

from mande.formats.headings import plain
from mande.formats.remarks import Notes
from mande.formats.written import read_word
from mande.framework.indicators import Accumulation, Direction, Frequency, Measure
from mande.lists import ClosedList

Word = TypeVar("Word", bound=ClosedList)

MEASURES: Mapping[str, Measure] = {
    **dict.fromkeys(("#", "number", "numeric", "nombre", "numero", "quantitative", "integer", "unit"), Measure.COUNT),
    **dict.fromkeys(
        ("%", "percent", "per cent", "percentage (%)", "pourcentage", "porcentaje", "percentagem", "proportion"),
        Measure.PERCENTAGE,
    ),
    **dict.fromkeys(("qualitative", "qualitatif", "cualitativo", "qualitativo", "text", "texte"), Measure.NARRATIVE),
    **dict.fromkeys(("yes/no", "y/n", "oui/non", "si/no", "sim/nao", "boolean"), Measure.YES_NO),
    **dict.fromkeys(("currency", "monetary", "montant", "monto"), Measure.MONEY),
}

DIRECTIONS: Mapping[str, Direction] = {
    **dict.fromkeys(
        ("+", "up", "increasing", "positive", "higher", "augmentation", "hausse", "aumento", "aumentar", "incremento"),
        Direction.INCREASE,
    ),
    **dict.fromkeys(
        ("-", "down", "decreasing", "negative", "lower", "diminution", "baisse", "disminucion", "reduccion", "reducao"),
        Direction.DECREASE,
    ),
    **dict.fromkeys(("=", "stable", "none", "maintien", "mantener", "manter"), Direction.MAINTAIN),
}

ACCUMULATIONS: Mapping[str, Accumulation] = {
    **dict.fromkeys(
        ("non-cumulative", "non cumulative", "not cumulative", "nc", "no", "non cumulatif", "no acumulativo"),
        Accumulation.INCREMENTAL,
    ),
    **dict.fromkeys(("c", "yes", "cumulatif", "acumulativo", "acumulado"), Accumulation.CUMULATIVE),
    **dict.fromkeys(("state", "stock", "level", "point in time"), Accumulation.SNAPSHOT),
}

FREQUENCIES: Mapping[str, Frequency] = {
    **dict.fromkeys(("month", "every month", "mensuel", "mensuelle", "mensual", "mensal"), Frequency.MONTHLY),
    **dict.fromkeys(("quarter", "every quarter", "trimestriel", "trimestrielle", "trimestral"), Frequency.QUARTERLY),
    **dict.fromkeys(
        (
            "semi-annual",
            "semi-annually",
            "semiannual",
            "biannual",
            "half yearly",
            "every six months",
            "semestriel",
            "semestral",
        ),
        Frequency.HALF_YEARLY,
    ),
    **dict.fromkeys(("annual", "annually", "annuel", "annuelle", "anual", "anualmente"), Frequency.YEARLY),
}

TELLS_A_SHARE = re.compile(
    r"%|\b(?:per ?cent(?:age)?|proportion|share of|rate of|pourcentage|taux|part des|porcentaje|proporcion|tasa|"
    r"percentagem|porcentagem|taxa)\b"
)
"""What a title says of an indicator that is a percentage."""

TOTAL = frozenset(
    {
        *("total", "totals", "sub-total", "subtotal", "sub total", "grand total", "overall total", "sum"),
        *("totaux", "total general", "sous-total", "sous total", "totales", "suma", "soma", "total geral", "totais"),
    }
)
"""What is written at the head of a row that adds up those above it."""

_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")

YES_OR_NO: Mapping[str, bool] = {
    **dict.fromkeys(("yes", "oui", "si", "sim", "true"), True),
    **dict.fromkeys(("no", "non", "nao", "false"), False),
}


def read_meaning(
    kind: type[Word], text: str, known: Mapping[str, Word], notes: Notes, at: str, *, subject: str = ""
) -> Word | None:
    """Return the word of a closed list that *text* means: the word itself, or one that is *known* to mean it.

    >>> read_meaning(Direction, "Aumento", DIRECTIONS, Notes("plan.xlsx"), "Logframe!E7")
    <Direction.INCREASE: 'increase'>
    """
    bare = _IN_BRACKETS.sub("", text).strip() or text.strip()
    words = bare if bare in known else plain(bare)
    return known[words] if words in known else read_word(kind, bare, notes, at, subject=subject)
