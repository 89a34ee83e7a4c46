"""French."""

MARKS = {",": "\u202f", ".": ",", "%": "\u202f%"}
"""What stands for the marks of an English number."""


def form(number: int) -> int:
    """Return which form of a noun *number* asks for: French takes one thing's for none as well."""
    return int(abs(number) >= 2)


NOUNS = {
    # wording and rules
    "gap": ("lacune", "lacunes"),
    "rule": ("règle", "règles"),
    # framework
    # measures, rollup, progress
    # reconciliation
    # formats and errors
    # reports
    # cli
}
"""What is counted, by its English: one of it, and several."""

WORDS = {
    # wording and rules
    "{first} and {last}": "{first} et {last}",
    "{first} and {more} more": "{first} et {more} autres",
    "nothing is promised": "rien n’est promis",
    # closed lists
    # rules of coverage
    # coverage
    # rules of reconciliation
    # reconciliation
    # rollup
    # progress
    # measures and dimensions
    # tables
    # errors
    # remarks on documents
    # formats
    # reports
    # results chain
    # charts
    # cli
}
"""What mande says, by its English; the fields in braces keep their names."""
