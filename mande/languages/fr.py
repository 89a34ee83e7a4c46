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
    "no path to an outcome recorded": "aucun lien vers un effet n’est consigné",
    "no output recorded that leads here": "aucun produit consigné n’y mène",
    "no outcome recorded that would show it": "aucun effet consigné ne le montrerait",
    "reads as a lower level": "se lit comme un niveau inférieur",
    "reads as a change in people": "se lit comme un changement chez des personnes",
    "no outcome in between": "aucun effet entre les deux",
    "what it delivers is not counted": "ce qu’elle fournit n’est pas compté",
    "no amount recorded": "aucun montant consigné",
    "no indicator recorded": "aucun indicateur consigné",
    "a claim without evidence": "une affirmation sans preuve",
    "no independent evidence recorded": "aucune preuve indépendante consignée",
    "evidence from the programme alone": "preuves du programme seul",
    "nothing recorded from the people served": "rien de consigné de la part des bénéficiaires",
    "the evidence disagrees": "les preuves se contredisent",
    "not observed after support ended": "non observé après la fin de l’appui",
    "no baseline recorded": "aucune valeur de référence consignée",
    "no target recorded": "aucune cible consignée",
    "not broken down by gender": "non ventilé par genre",
    "not broken down by age": "non ventilé par âge",
    "no assumption recorded": "aucune hypothèse consignée",
    "an assumption is untested": "une hypothèse n’est pas vérifiée",
    "an assumption is contradicted": "une hypothèse est contredite",
    "others give the same service": "d’autres rendent le même service",
    "not monitored afterwards": "non suivi par la suite",
    "where it leads is not in the source": "où cela mène n’est pas dans la source",
    "what leads here is not in the source": "ce qui y mène n’est pas dans la source",
    "what would show it is not in the source": "ce qui le montrerait n’est pas dans la source",
    "whether it is measured is not in the source": "la source ne dit pas si cela est mesuré",
    "{gaps} of another kind": "{gaps} d’un autre genre",
    "{gap} (accepted)": "{gap} (accepté)",
    "{what} ({number})": "{what} ({number})",
    "{what} ({rules})": "{what} ({rules})",
    "{code}: {title}": "{code}\u00a0: {title}",
    "{cause} → {effect}: {words}": "{cause} → {effect}\u00a0: {words}",
    "contested: something speaks against it": "contesté\u00a0: quelque chose s’y oppose",
    "untested: nothing shows it yet": "non vérifié\u00a0: rien ne le montre encore",
    "reported: people say so": "rapporté\u00a0: des personnes le disent",
    "recorded: it stands in records": "consigné\u00a0: cela figure dans des registres",
    "observed after: seen afterwards": "observé après\u00a0: vu par la suite",
    "observed change: seen before and after": "changement observé\u00a0: vu avant et après",
    "compared: seen against a comparison": "comparé\u00a0: vu face à une comparaison",
    "Inputs": "Intrants",
    "Activities": "Activités",
    "Outputs": "Produits",
    "Outcomes": "Effets",
    "Impacts": "Impacts",
    "Immediate outcomes": "Effets immédiats",
    "Intermediate outcomes": "Effets intermédiaires",
    "Ultimate outcomes": "Effets ultimes",
    "Outcomes, order not recorded": "Effets, ordre non consigné",
    "Objectives": "Objectifs",
    "would show it reached": "le montrerait atteint",
    "for management only": "pour la gestion seule",
    "not planned": "non prévu",
    "dropped": "abandonné",
    "none recorded": "aucun n’est consigné",
    "feedback, {strength}": "rétroaction, {strength}",
    "{heading}: {number}": "{heading}\u00a0: {number}",
    "{number} {strength}": "{number} {strength}",
    "Links: {links}": "Liens\u00a0: {links}",
    "Marked with a gap: {number}": "Marqués d’une lacune\u00a0: {number}",
    "Marked with a minor gap: {number}": "Marqués d’une lacune mineure\u00a0: {number}",
    "hollow head: stated by the layout of the plan alone": "pointe vide\u00a0: dit par la seule disposition du plan",
    "feedback: may run back": "rétroaction\u00a0: peut revenir en arrière",
    "the outcome would show the objective reached": "l’effet montrerait l’objectif atteint",
    "a gap: something is not recorded, or needs a decision": (
        "une lacune\u00a0: quelque chose n’est pas consigné, ou demande une décision"
    ),
    "a minor gap: it falls short of good practice": "une lacune mineure\u00a0: en deçà des bonnes pratiques",
    "not in the source: nobody can tell": "pas dans la source\u00a0: personne ne peut le dire",
    "{number} in all, not drawn one by one": "{number} en tout, non dessinés un à un",
    "{number} of them with a gap": "dont {number} avec une lacune",
    "{heading}: {number} are counted and not drawn, nor are their links, so that the rest can be read.": (
        "{heading}\u00a0: {number} sont comptés et non dessinés, ni leurs liens, pour que le reste se lise."
    ),
    "Minor gaps of links, which are not marked one by one: {gaps}.": (
        "Lacunes mineures des liens, qui ne sont pas marquées une à une\u00a0: {gaps}."
    ),
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
