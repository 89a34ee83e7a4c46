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
    # reports as pages
    "Skip to the report": "Aller au rapport",
    "Contents": "Sommaire",
    "Somebody could be recognised in it. Hand it only to those who may know.": (
        "Quelqu’un pourrait y être reconnu. Ne le remettez qu’aux personnes autorisées."
    ),
    "What is folded away on the screen, and was not opened, is not printed.": (
        "Ce qui est replié à l’écran et n’a pas été ouvert n’est pas imprimé."
    ),
    "Nobody has written anything here yet.": "Personne n’a encore rien écrit ici.",
    "No number was changed, chosen or estimated. What is not known is said to be not known.": (
        "Aucun chiffre n’a été modifié, choisi ni estimé. Ce qui n’est pas connu est dit non connu."
    ),
    "All offices": "Tous les bureaux",
    "Offices": "Bureaux",
    "Offices side by side": "Les bureaux côte à côte",
    "{reached} of the way reached": "{reached} du chemin parcouru",
    "{words}; {expected} of the time gone by": "{words}\u00a0; {expected} du temps écoulé",
    "office": "bureau",
    "errors": "erreurs",
    "major gaps": "lacunes majeures",
    "minor gaps": "lacunes mineures",
    "outputs that lead to an outcome": "produits qui mènent à un effet",
    "outcomes with a figure": "effets dont un chiffre est donné",
    "targets met": "cibles atteintes",
    "targets not met": "cibles non atteintes",
    "targets not yet due": "cibles pas encore échues",
    "disagreements between figures": "désaccords entre les chiffres",
    "{part} of {whole}": "{part} sur {whole}",
    "{words}; of {undecided} it is not known": "{words}\u00a0; pour {undecided}, on ne sait pas",
    "not judged": "non jugé",
    "no outcome is recorded": "aucun effet n’est consigné",
    "no figures were handed over": "aucun chiffre n’a été remis",
    "no target is recorded": "aucune cible n’est consignée",
    "The drawing of {picture} cannot stand in a page: {fault}.": (
        "Le dessin de {picture} ne peut figurer dans une page\u00a0: {fault}."
    ),
    # results chain
    # charts
    # cli
}
"""What mande says, by its English; the fields in braces keep their names."""
