"""What the codes of IATI's result lists mean, and what mande calls the same thing (IATI-Codelists-NonEmbedded 2.03)."""

from __future__ import annotations

from collections.abc import Mapping

RESULT_TYPES: Mapping[str, str] = {"1": "Output", "2": "Outcome", "3": "Impact", "9": "Other"}
"""ResultType: what kind of result it is."""

MEASURES: Mapping[str, str] = {"1": "Unit", "2": "Percentage", "3": "Nominal", "4": "Ordinal", "5": "Qualitative"}
"""IndicatorMeasure: what kind of figure an indicator gives."""

RESULT_VOCABULARIES: Mapping[str, str] = {"99": "Reporting Organisation"}
"""ResultVocabulary: whose list a reference of a result is from."""

INDICATOR_VOCABULARIES: Mapping[str, str] = {
    "1": "WHO Registry",
    "2": "Sphere Handbook",
    "3": "US Foreign Assistance Framework",
    "4": "World Bank World Development Indicators",
    "5": "UN Millennium Development Goals Indicators",
    "6": "UNOCHA Humanitarian Response Indicators",
    "7": "HIV/AIDS Indicator Registry",
    "8": "Harmonized Indicators for Private Sector (HIPSO)",
    "9": "UN Sustainable Development Goals (SDG) Indicators",
    "99": "Reporting Organisation",
}
"""IndicatorVocabulary: whose list a reference of an indicator is from."""

SHORT_VOCABULARIES: Mapping[str, str] = {
    "1": "WHO",
    "2": "Sphere",
    "3": "USFAF",
    "4": "WDI",
    "5": "MDG",
    "6": "OCHA",
    "7": "HIV",
    "8": "HIPSO",
    "9": "SDG",
    "99": "own",
}
"""How a reference to each vocabulary begins where mande shows it: `SDG 8.8.2`."""

OUTPUT, OUTCOME, IMPACT, OTHER = RESULT_TYPES
UNIT, PERCENTAGE, NOMINAL, ORDINAL, QUALITATIVE = MEASURES
NON_QUALITATIVE = frozenset({UNIT, PERCENTAGE, NOMINAL, ORDINAL})
"""The measures whose values IATI wants as numbers."""


def on_list(code: str | None, codelist: Mapping[str, str]) -> str | None:
    """Return *code* where it is on *codelist*, the code of the word that it is (as until 1.05), or None.

    >>> on_list("1", RESULT_TYPES), on_list("Output", RESULT_TYPES), on_list("xx", RESULT_TYPES)
    ('1', '1', None)
    """
    plain = (code or "").strip()
    if plain in codelist:
        return plain
    return next((known for known, word in codelist.items() if word.casefold() == plain.casefold()), None)
