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
    # charts
    "earlier period": ("période antérieure", "périodes antérieures"),
    "more outcome": ("autre effet", "autres effets"),
    "more output": ("autre produit", "autres produits"),
    "more place or reporter": ("autre lieu ou source de rapports", "autres lieux ou sources de rapports"),
    "more row": ("autre ligne", "autres lignes"),
    "more target": ("autre cible", "autres cibles"),
    "value": ("valeur", "valeurs"),
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
    "And {more}, in the table.": "Et {more}, dans le tableau.",
    "As of {day}. The scale is the way from each baseline to its target.": (
        "Au {day}. L’échelle est le chemin qui va de chaque situation de référence à sa cible."
    ),
    "Figures for {when} differ, and none was chosen: {values}.": (
        "Des chiffres divergent pour {when}, et aucun n’a été choisi : {values}."
    ),
    "For {what}.": "Pour {what}.",
    "How many reported, of those expected": "Combien ont communiqué leurs chiffres, sur ceux qui étaient attendus",
    "In all {total}.": "En tout {total}.",
    "In all {total}; the picture holds those counted by age and gender together.": (
        "En tout {total} ; l’image montre ceux qui ont été comptés par âge et par genre à la fois."
    ),
    "In the table alone, for want of a date or of a number: {values}.": (
        "Dans le tableau seulement, faute de date ou de nombre : {values}."
    ),
    "Leading nowhere, as far as is recorded: {outputs}.": (
        "Ne mènent nulle part, d’après ce qui est consigné : {outputs}."
    ),
    "No figure is a number with a date, so that none is drawn.": (
        "Aucun chiffre n’est un nombre daté : aucun n’est donc dessiné."
    ),
    "No pyramid: age and gender were counted side by side, so that who is both is not known.": (
        "Pas de pyramide : l’âge et le genre ont été comptés séparément, on ignore donc comment ils se croisent."
    ),
    "No total here has a period.": "Aucun total n’a ici de période.",
    "No total here is by age or by gender.": "Aucun total n’est ici ventilé par âge ou par genre.",
    "Not drawn: {indicators} without a target.": "Non dessinés, faute de cible : {indicators}.",
    "Outputs against outcomes: how well each path is borne out": (
        "Produits et effets : à quel point chaque chemin est étayé"
    ),
    "Progress of {subject}": "Progrès de {subject}",
    "Rated by {scheme}.": "Noté selon {scheme}.",
    "The figures of {others} are in the table.": "Les chiffres de {others} sont dans le tableau.",
    "Where nobody says who should report, there is a number and no bar.": (
        "Là où personne ne dit qui devait communiquer ses chiffres, il y a un nombre et pas de barre."
    ),
    "age": "âge",
    "baseline": "situation de référence",
    "baseline {value}": "référence {value}",
    "figure": "chiffre",
    "gender": "genre",
    "how many expected": "combien étaient attendus",
    "how many reported": "combien ont communiqué leurs chiffres",
    "leads to outcomes that the table holds": "mène à des effets qui sont dans le tableau",
    "leads nowhere, as far as is recorded": "ne mène nulle part, d’après ce qui est consigné",
    "no figure": "aucun chiffre",
    "of whom or where": "de qui ou d’où",
    "target {value}": "cible {value}",
    "{actual} of {target}": "{actual} sur {target}",
    "{held}, from {baseline}": "{held}, à partir de {baseline}",
    "{low} to {high}": "{low} à {high}",
    "{reported} of {expected}": "{reported} sur {expected}",
    "{share}: {verdict}": "{share} : {verdict}",
    "{some} of {all} lead to an outcome, by a path that is as strong as its weakest link.": (
        "{some} sur {all} mènent à un effet, par un chemin aussi solide que son lien le plus faible."
    ),
    "{title}, by age and gender": "{title}, par âge et par genre",
    "{verdict}: {rating}": "{verdict} : {rating}",
    # cli
}
"""What mande says, by its English; the fields in braces keep their names."""
