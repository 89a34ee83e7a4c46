"""French."""

MARKS = {",": "\u202f", ".": ",", "%": "\u202f%"}
"""What stands for the marks of an English number."""


def form(number: int) -> int:
    """Return which form of a noun *number* asks for: French takes one thing's for none as well."""
    return int(abs(number) >= 2)


NOUNS = {
    # wording and rules
    "gap": ("lacune", "lacunes"),
    "error": ("erreur", "erreurs"),
    "major": ("majeure", "majeures"),
    "minor": ("mineure", "mineures"),
    "info": ("info", "infos"),
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
    "{severity}: {message} [{code}]": "{severity}\u00a0: {message} [{code}]",
    "{severity}: {message} {remedy} [{code}]": "{severity}\u00a0: {message} {remedy} [{code}]",
    "{subject} '{title}'": "{subject} «\u202f{title}\u202f»",
    "{code} {name}: {thresholds}": "{code} {name}\u00a0: {thresholds}",
    "the source does not say": "la source ne le dit pas",
    "no day was given: pass on=": "aucun jour n’a été donné\u00a0: indiquez on=",
    "the period is not recorded": "la période n’est pas consignée",
    "no observations were handed over": "aucune observation n’a été fournie",
    "not yet due": "pas encore échu",
    "none": "néant",
    "how many": "combien",
    "may be": "seraient peut-être",
    "such as": "par exemple",
    "rule": "règle",
    "Rules": "Règles",
    "is the code of {times} different rules": "est le code de {times} règles différentes",
    "Give each its own.": "Donnez à chacune le sien.",
    "It fires when {fires}.": "Elle se déclenche dans ce cas\u00a0: {fires}.",
    "It says: {message}": "Elle dit\u00a0: {message}",
    "What to do: {remedy}": "Que faire\u00a0: {remedy}",
    (
        "In an extract, made from somebody else's report, what the source does not mention is not a "
        "gap: the rule then cannot tell, and says so. A gap that you decide to live with can be "
        "accepted, with the reason: {accepted}."
    ): (
        "Dans un extrait, tiré du rapport de quelqu’un d’autre, ce que la source ne mentionne pas "
        "n’est pas une lacune\u00a0: la règle ne peut alors pas conclure, et le dit. Une lacune dont "
        "vous décidez de vous accommoder peut être acceptée, avec sa raison\u00a0: {accepted}."
    ),
    "{severity}, or {graver} in its worse cases": "{severity}, ou {graver} dans les cas les plus graves",
    "{verb}, and only when it is handed over": "{verb}, et seulement quand la règle est fournie",
    "what it finds": "ce qu’elle trouve",
    "how grave": "gravité",
    "when it is asked": "quand elle est posée",
    "who can act on it": "qui peut agir",
    "evaluation criterion": "critère d’évaluation",
    "data quality": "qualité des données",
    "thresholds": "seuils",
    "run by": "exécutée par",
    "the evaluation it comes from": "l’évaluation dont elle vient",
    "also from": "aussi tirée de",
    "general practice": "pratique générale",
    "akvo-rsr and Tola users' requests": "demandes des utilisateurs d’akvo-rsr et de Tola",
    "# The rules": "# Les règles",
    (
        "Each rule asks one question of a programme. It fires, it passes, it is not applicable (or not "
        "yet due), or it cannot tell; what cannot be told is listed, and never counted as passed."
    ): (
        "Chaque règle pose une question à un programme. Elle se déclenche, elle est respectée, elle "
        "est sans objet (ou pas encore échue), ou elle ne peut pas conclure\u202f; ce sur quoi on ne "
        "peut pas conclure est énuméré, et n’est jamais compté comme respecté."
    ),
    "code": "code",
    "name": "nom",
    "question": "question",
    "when": "quand",
    "When a rule is asked:": "Quand une règle est posée\u00a0:",
    "- **{due}**: {when}": "- **{due}**\u00a0: {when}",
    "{due}, off": "{due}, désactivée",
    "off": "désactivée",
    "only when it is handed over, {call}": "seulement quand elle est fournie, {call}",
    "always, on any day": "toujours, quel que soit le jour",
    (
        "once the thing's own planned day has passed; without one, a claim when it is made, what was "
        "found against an assumption at once, figures that are held against each other as soon as they "
        "are in, anything else when the period, as extended, is over"
    ): (
        "une fois passé le jour prévu pour la chose elle-même\u202f; sans lui, une affirmation quand "
        "elle est faite, ce qui a été constaté contre une hypothèse aussitôt, des chiffres mis en "
        "regard dès qu’ils sont là, tout le reste quand la période, telle que prolongée, est terminée"
    ),
    "from the last fourth of the period, as extended, on": (
        "à partir du dernier quart de la période, telle que prolongée"
    ),
    "once support has ended and the time that the outcome needs has passed": (
        "une fois l’appui terminé et passé le temps qu’il faut à l’effet"
    ),
    "code and title": "code et titre",
    "all": "tous",
    "day": "jour",
    "planned or reported": "prévu ou communiqué",
    "achieved": "réalisation",
    "actor": "acteur",
    "actual": "réalisé",
    "ages": "âges",
    "band": "tranche",
    "best": "meilleur",
    "budget": "budget",
    "capacity": "capacité",
    "dimension": "dimension",
    "ended": "fin",
    "ends": "fin",
    "fieldwork": "collecte de terrain",
    "framework": "cadre",
    "funds": "fonds",
    "gaps": "interruptions",
    "time gone by": "temps écoulé",
    "group": "groupe",
    "what is missing": "ce qui manque",
    "horizon": "horizon",
    "how well it is known": "degré de précision",
    "level": "niveau",
    "what is missed": "ce qui est manqué",
    "number": "nombre",
    "one": "l’un",
    "other": "l’autre",
    "part": "partie",
    "people": "personnes",
    "percent": "pourcentage",
    "period": "période",
    "place": "lieu",
    "published": "publication",
    "qualifier": "nuance",
    "rate": "rythme",
    "ratio": "rapport",
    "reached": "résultat",
    "reads as": "se lit comme",
    "reason": "raison",
    "said": "ce qui est dit",
    "says": "ce qui est dit",
    "served": "lieux servis",
    "source": "source",
    "sources": "sources",
    "started": "début",
    "structure": "structure",
    "target": "cible",
    "test": "d’une vérification",
    "text": "texte",
    "title": "titre",
    "until": "échéance",
    "value": "valeur",
    "what": "quoi",
    "whole": "total",
    "wider": "indicateur plus large",
    "lacks": "ce qui manque",
    "half": "la moitié qui manque",
    "known": "ce qui est connu",
    "missed": "ce qui manque",
    "gone": "temps écoulé",
    "due": "échéance",
    "list": "liste",
    "apart": "écart",
    "axis": "axe",
    "base": "monnaie de base",
    "bounds": "bornes",
    "carried": "reportés",
    "claim": "affirmation",
    "counted": "compté",
    "currencies": "monnaies",
    "each": "par unité",
    "end": "fin",
    "end of": "cible finale",
    "exact": "chiffre exact",
    "figures told": "chiffres",
    "first": "premier",
    "first of": "premier élément",
    "high": "taux élevé",
    "highest": "montant au taux le plus élevé",
    "kept": "valeur gardée",
    "least": "minimum",
    "library": "bibliothèque",
    "low": "taux bas",
    "lowest": "montant au taux le plus bas",
    "names": "noms",
    "once": "comptés une fois",
    "one of": "le premier",
    "other of": "l’autre",
    "part of": "partie",
    "parts": "parties",
    "parts at": "où elles sont lues",
    "percents": "pourcentages",
    "points": "points",
    "printed": "imprimé",
    "printed of": "pourcentage imprimé",
    "quote": "autre monnaie",
    "rest": "reste",
    "second": "second",
    "second of": "second élément",
    "services": "services",
    "statements": "valeurs données",
    "status": "statut",
    "steps": "étapes",
    "thing": "chose",
    "total": "total",
    "way": "sens",
    "whole of": "total",
    "why": "raison",
    "words": "mots",
    # closed lists
    "info": "info",
    "minor": "mineure",
    "major": "majeure",
    "error": "erreur",
    "cannot tell": "ne peut conclure",
    "fired": "déclenchée",
    "passed": "respectée",
    "office": "bureau",
    "partner": "partenaire",
    "headquarters": "siège",
    "donor": "bailleur",
    "relevance": "pertinence",
    "coherence": "cohérence",
    "effectiveness": "efficacité",
    "efficiency": "efficience",
    "impact": "impact",
    "sustainability": "durabilité",
    "validity": "validité",
    "integrity": "intégrité",
    "precision": "précision",
    "reliability": "fiabilité",
    "timeliness": "actualité",
    "completeness": "exhaustivité",
    "design": "conception",
    "closing": "clôture",
    "after": "après",
    "check_coverage": "check_coverage",
    "reconcile": "reconcile",
    "contributes": "contribue",
    "feedback": "rétroaction",
    "layout": "mise en page",
    "untested": "non vérifiée",
    "supported": "confirmée",
    "mixed": "mitigée",
    "contradicted": "contredite",
    "count": "nombre",
    "amount": "quantité",
    "money": "montant",
    "percentage": "pourcentage",
    "score": "score",
    "stage": "étape",
    "yes no": "oui ou non",
    "nominal": "nominale",
    "narrative": "récit",
    "mean": "moyenne",
    "median": "médiane",
    "incremental": "nouveaux",
    "cumulative": "cumulé",
    "snapshot": "état à une date",
    "increase": "hausse",
    "decrease": "baisse",
    "maintain": "maintien",
    "new persons": "nouvelles personnes",
    "persons present": "personnes présentes",
    "contacts": "contacts",
    "direct": "directe",
    "indirect": "indirecte",
    "monthly": "mensuelle",
    "quarterly": "trimestrielle",
    "half-yearly": "semestrielle",
    "yearly": "annuelle",
    "not additive": "non additif",
    "input": "intrant",
    "activity": "activité",
    "output": "produit",
    "outcome": "effet",
    "immediate": "immédiat",
    "intermediate": "intermédiaire",
    "ultimate": "ultime",
    "assertion": "assertion",
    "opinion": "avis",
    "record": "relevé",
    "observed after": "observé après",
    "before and after": "avant et après",
    "substantiated": "corroboré",
    "comparison": "comparaison",
    "randomised": "randomisé",
    "supports": "confirme",
    "contradicts": "contredit",
    "inconclusive": "ne permet pas de conclure",
    "contested": "contesté",
    "recorded": "consigné",
    "observed change": "changement observé",
    "compared": "comparé",
    "needs assessment": "évaluation des besoins",
    "baseline": "situation de référence",
    "review": "revue",
    "evaluation": "évaluation",
    "tracer": "étude de suivi",
    "research": "recherche",
    "grant": "subvention",
    "staff": "personnel",
    "in kind": "en nature",
    "partners": "partenaires",
    "goods": "biens",
    "plan": "plan",
    "extract": "extrait",
    "standard": "ordinaire",
    "overhead in": "frais généraux compris",
    "overhead out": "frais généraux exclus",
    "ceiling": "plafond",
    "range": "fourchette",
    "percent change": "variation en pourcentage",
    "point change": "variation en points",
    "change": "changement",
    "contribution": "contribution",
    "attribution": "attribution",
    "unsafe": "dangereux",
    "declined": "refus",
    "untraceable": "introuvable",
    "measured": "mesuré",
    "reported": "communiqué",
    "estimated": "estimé",
    "projected": "projeté",
    "derived": "dérivé",
    "preliminary": "provisoire",
    "revised": "révisé",
    "met": "atteint",
    "not met": "non atteint",
    "met or not": "atteint ou non",
    "no target": "pas de cible",
    "nothing reported": "rien de communiqué",
    "reported, but not for this target": "communiqué, mais pas pour cette cible",
    "reported in parts": "communiqué par parties",
    "cannot be added up": "ne peut être additionné",
    "no detectable change": "pas de changement décelable",
    "baseline unknown": "valeur de référence inconnue",
    "a change in percent of a baseline that is not above zero": (
        "une variation en pourcentage d’une valeur de référence qui n’est pas supérieure à zéro"
    ),
    "target zero without a baseline": "cible zéro sans valeur de référence",
    "target against the direction": "cible contraire au sens d’évolution",
    "qualified so that nothing bounds it": "nuancé de sorte que rien ne le borne",
    "not a number": "pas un nombre",
    "units differ": "les unités diffèrent",
    "currencies differ": "les monnaies diffèrent",
    "assessed": "évalué",
    "only a bound": "seulement une borne",
    "no count of what was reached": "pas de décompte de ce qui a été atteint",
    "nothing spent is recorded": "aucune dépense n’est consignée",
    "what was spent cannot be told": "on ne peut dire ce qui a été dépensé",
    "currencies differ without a dated rate": "les monnaies diffèrent, sans taux daté",
    "nothing reached is recorded": "rien d’atteint n’est consigné",
    "what was reached cannot be told": "on ne peut dire ce qui a été atteint",
    "reached zero": "zéro atteint",
    "not known to be of the same time": "pas connus comme étant du même moment",
    "green": "vert",
    "amber": "orange",
    "red": "rouge",
    "grey": "gris",
    "sum": "somme",
    "pool": "mise en commun",
    "distribution": "répartition",
    "time": "temps",
    "project": "projet",
    "implementer": "exécutant",
    "participant": "participant",
    "government": "administration publique",
    "evaluator": "évaluateur",
    "researcher": "chercheur",
    "self": "soi-même",
    "funded": "financé",
    "commissioned": "commandité",
    "independent": "indépendant",
    "year": "année",
    "quarter": "trimestre",
    "month": "mois",
    "json": "json",
    "values": "valeurs",
    "metadata": "métadonnées",
    "csv": "csv",
    # rules of coverage
    "Does every output lead to an outcome?": "Chaque produit mène-t-il à un effet\u202f?",
    "outputs that lead to no outcome": "produits qui ne mènent à aucun effet",
    "no path of links leads from an output to any outcome; a path through other outputs will do": (
        "aucun chemin de liens ne mène d’un produit à un effet\u202f; un chemin passant par d’autres produits suffit"
    ),
    "This framework does not record how output {named} leads to any outcome.": (
        "Ce cadre n’indique pas comment le produit {named} mène à un effet."
    ),
    (
        "Link it to an outcome, with the mechanism you expect, or mark it as for management only, with "
        "the reason (management_only)."
    ): (
        "Reliez-le à un effet, avec le mécanisme attendu, ou marquez-le comme relevant de la seule "
        "gestion, avec le motif (management_only)."
    ),
    "Is every planned outcome brought about by some output?": "Chaque effet prévu est-il amené par un produit\u202f?",
    "planned outcomes that no output leads to": "effets prévus auxquels aucun produit ne mène",
    "no output has a path of links to a planned outcome": "aucun produit n’a de chemin de liens vers un effet prévu",
    "This framework does not record any output that leads to outcome {named}.": (
        "Ce cadre n’indique aucun produit qui mène à l’effet {named}."
    ),
    "Link the output that is meant to bring it about, or mark the outcome as not planned (planned=False).": (
        "Reliez le produit censé l’amener, ou marquez l’effet comme non prévu (planned=False)."
    ),
    "Would every objective be seen in some outcome?": "Chaque objectif se verrait-il dans un effet\u202f?",
    "objectives without an outcome": "objectifs sans effet",
    "an objective that was not dropped names no outcome": (
        "un objectif qui n’a pas été abandonné ne nomme aucun effet"
    ),
    "This framework does not record an outcome for objective {named}.": (
        "Ce cadre n’indique pas d’effet pour l’objectif {named}."
    ),
    "Name the outcome that would show it reached, or record when and why it was dropped.": (
        "Nommez l’effet qui montrerait qu’il est atteint, ou consignez quand et pourquoi il a été abandonné."
    ),
    "Is every output and outcome kept at the level its wording belongs to?": (
        "Chaque produit et chaque effet est-il classé au niveau auquel appartient sa formulation\u202f?"
    ),
    "results that read as of a lower level": "résultats formulés comme d’un niveau inférieur",
    "a person judged (reads_as) that the wording of an output or outcome belongs to a lower level": (
        "une personne a jugé (reads_as) que la formulation d’un produit ou d’un effet appartient à un niveau inférieur"
    ),
    "'{title}' is kept as an {level} and reads as an {reads_as}.": (
        "«\u202f{title}\u202f» est classé au niveau «\u202f{level}\u202f» et se lit comme relevant du "
        "niveau «\u202f{reads_as}\u202f»."
    ),
    "Move it to the level it belongs to, or word the change that it stands for.": (
        "Déplacez-le au niveau auquel il appartient, ou formulez le changement qu’il représente."
    ),
    "Is any change in people kept as an output?": (
        "Un changement chez les personnes est-il classé comme produit\u202f?"
    ),
    "outputs that state a change in people": "produits qui énoncent un changement chez les personnes",
    "a person judged (reads_as) that an output states a change in people": (
        "une personne a jugé (reads_as) qu’un produit énonce un changement chez les personnes"
    ),
    "'{title}' is kept as an {level} and states an {reads_as}.": (
        "«\u202f{title}\u202f» est classé au niveau «\u202f{level}\u202f» et énonce un résultat du "
        "niveau «\u202f{reads_as}\u202f»."
    ),
    "Record it as an outcome, with its own indicator.": "Consignez-le comme effet, avec son propre indicateur.",
    "Does every step up to impact pass through an outcome?": (
        "Chaque pas vers l’impact passe-t-il par un effet\u202f?"
    ),
    "links to impact with no outcome between": "liens vers l’impact sans effet intermédiaire",
    "a link goes to an impact from below the outcomes": (
        "un lien mène à un impact depuis un niveau inférieur à celui des effets"
    ),
    "Link {subject} goes from {level} to impact, with no outcome between.": (
        "Le lien {subject} va du niveau «\u202f{level}\u202f» à l’impact, sans effet intermédiaire."
    ),
    "Add the outcome that has to come first.": "Ajoutez l’effet qui doit venir d’abord.",
    "Is what every activity delivers counted?": "Ce que fournit chaque activité est-il compté\u202f?",
    "activities without a counted output": "activités sans produit compté",
    (
        "no path of links leads from an activity to an output that is counted (by an indicator of "
        "measure count) or is for management only"
    ): (
        "aucun chemin de liens ne mène d’une activité à un produit qui est compté (par un indicateur "
        "mesuré comme un nombre) ou qui relève de la seule gestion"
    ),
    "This framework does not record a counted output of activity {named}.": (
        "Ce cadre n’indique pas de produit compté pour l’activité {named}."
    ),
    (
        "Count the service: calls, people housed, viewers, attendance; or mark the activity as for "
        "management only, with the reason (management_only)."
    ): (
        "Comptez le service\u00a0: appels, personnes hébergées, spectateurs, présences\u202f; ou "
        "marquez l’activité comme relevant de la seule gestion, avec le motif (management_only)."
    ),
    "Is it recorded how much of every input there is?": "Est-il consigné combien il y a de chaque intrant\u202f?",
    "inputs without an amount": "intrants sans montant ni quantité",
    "an input has no amount, no reason why none is stated, and is not given in kind": (
        "un intrant n’a ni montant, ni motif pour lequel aucun n’est donné, et n’est pas fourni en nature"
    ),
    "This framework does not record an amount for input {named}.": (
        "Ce cadre n’indique ni montant ni quantité pour l’intrant {named}."
    ),
    (
        "Write the amount with its currency or unit, mark it as given in kind (kind='in kind'), or "
        "give the reason why there is none, such as withheld (Missing.WITHHELD)."
    ): (
        "Écrivez le montant avec sa monnaie ou son unité, marquez l’intrant comme fourni en nature "
        "(kind='in kind'), ou donnez le motif pour lequel il n’y en a pas, par exemple «\u202fnon "
        "divulgué\u202f» (Missing.WITHHELD)."
    ),
    "Are the people reached those the programme is for?": (
        "Les personnes touchées sont-elles celles auxquelles le programme est destiné\u202f?"
    ),
    "counts that do not show the target groups reached": "décomptes où l’on ne voit pas les groupes cibles",
    (
        "of the people an output counts, fewer than the threshold belong to the programme's target "
        "groups, or it is not recorded to which group they belong"
    ): (
        "parmi les personnes que compte un produit, moins que le seuil appartiennent aux groupes "
        "cibles du programme, ou il n’est pas consigné à quel groupe elles appartiennent"
    ),
    "Of the people counted by {subject}, {reached} are recorded in the target groups ({group}).": (
        "Part des personnes comptées par {subject} qui sont consignées dans les groupes cibles "
        "({group})\u00a0: {reached}."
    ),
    "Record reach by target group; where it misses them, adapt the activity.": (
        "Consignez les personnes touchées par groupe cible\u202f; là où ils ne sont pas atteints, adaptez l’activité."
    ),
    "Is any outcome reported beside the outputs?": "Un effet est-il communiqué à côté des produits\u202f?",
    "programmes that report outputs and no outcome": "programmes qui communiquent des produits et aucun effet",
    (
        "outputs are reported and no outcome is, neither as a figure nor as a claim; or the source "
        "itself says that no outcome was reported, whatever is claimed"
    ): (
        "des produits sont communiqués et aucun effet ne l’est, ni par un chiffre ni par une "
        "affirmation\u202f; ou la source dit elle-même qu’aucun effet n’a été communiqué, quoi qu’on "
        "affirme"
    ),
    (
        "Outputs of {framework} are reported ({n} of their indicators), and this framework does not "
        "record a reported outcome."
    ): (
        "Des produits de {framework} sont communiqués ({n} de leurs indicateurs), et ce cadre "
        "n’indique aucun effet communiqué."
    ),
    "Report at least one value or finding for each planned outcome.": (
        "Communiquez au moins une valeur ou un constat pour chaque effet prévu."
    ),
    "Is every planned outcome measured by something?": "Chaque effet prévu est-il mesuré par quelque chose\u202f?",
    "outcomes that nobody measures": "effets que personne ne mesure",
    "a planned outcome has no indicator": "un effet prévu n’a pas d’indicateur",
    "This framework does not record an indicator for outcome {named}.": (
        "Ce cadre n’indique pas d’indicateur pour l’effet {named}."
    ),
    "Add one, with its definition, source, baseline and target.": (
        "Ajoutez-en un, avec sa définition, sa source, sa valeur de référence et sa cible."
    ),
    "Does every claim of an outcome cite something?": (
        "Chaque affirmation sur un effet cite-t-elle quelque chose\u202f?"
    ),
    "claims that cite no evidence": "affirmations qui ne citent aucune preuve",
    "a claim cites no evidence": "une affirmation ne cite aucune preuve",
    "This framework does not record any evidence for the claim on outcome {subject}, '{text}'.": (
        "Ce cadre n’indique aucune preuve à l’appui de l’affirmation sur l’effet {subject}, «\u202f{text}\u202f»."
    ),
    "Attach a source, or mark it as what it is, an assertion: Evidence(..., design='assertion').": (
        "Joignez une source, ou marquez l’affirmation pour ce qu’elle est, une simple assertion\u00a0: "
        "Evidence(..., design='assertion')."
    ),
    "Does anybody but the implementer bear the outcome out?": (
        "Quelqu’un d’autre que l’exécutant confirme-t-il l’effet\u202f?"
    ),
    "outcomes that nobody independent bears out": "effets que personne d’indépendant ne confirme",
    "every source for an outcome is the implementer or somebody the programme funds, and none is a participant": (
        "toutes les sources d’un effet sont l’exécutant ou des organismes financés par le programme, "
        "et aucune n’est un participant"
    ),
    "All evidence recorded for outcome {subject} ({n}: {sources}) is the implementer's or from those it funds.": (
        "Toutes les preuves consignées pour l’effet {subject} ({n}\u00a0: {sources}) viennent de "
        "l’exécutant ou de ceux qu’il finance."
    ),
    "Add an independent source, or the people served.": "Ajoutez une source indépendante, ou les personnes servies.",
    "Is the outcome borne out by more than somebody's word?": (
        "L’effet est-il confirmé par plus que la parole de quelqu’un\u202f?"
    ),
    "outcomes borne out by somebody's word alone": "effets confirmés par la seule parole de quelqu’un",
    "the best evidence for an outcome is an assertion or an opinion": (
        "la meilleure preuve d’un effet est une assertion ou un avis"
    ),
    "The best evidence recorded for outcome {subject} is an {best}.": (
        "La meilleure preuve consignée pour l’effet {subject} est du type «\u202f{best}\u202f»."
    ),
    "Plan a measure before and after, or have the claim substantiated by somebody independent.": (
        "Prévoyez une mesure avant et après, ou faites corroborer l’affirmation par quelqu’un d’indépendant."
    ),
    "Were the people served asked?": "Les personnes servies ont-elles été interrogées\u202f?",
    "outcomes without a word from the people served": "effets sans un mot des personnes servies",
    "no evidence on a claimed outcome comes from participants, and no reason is given why they were not asked": (
        "aucune preuve d’un effet affirmé ne vient des participants, et aucun motif n’est donné pour "
        "lequel ils n’ont pas été interrogés"
    ),
    "This framework does not record any feedback from the people served on outcome {named}.": (
        "Ce cadre n’indique aucun retour des personnes servies sur l’effet {named}."
    ),
    (
        "Ask them: with consent, only where contact is safe, through someone they trust; or record "
        "that it was unsafe, that they declined or could not be found, and how many."
    ): (
        "Interrogez-les\u00a0: avec leur consentement, uniquement là où le contact est sans danger, "
        "par une personne de confiance\u202f; ou consignez que c’était dangereux, qu’elles ont refusé "
        "ou n’ont pas été retrouvées, et combien."
    ),
    "Is every unplanned outcome written down in full?": "Chaque effet non prévu est-il consigné en entier\u202f?",
    "unplanned outcomes not written down in full": "effets non prévus consignés en partie seulement",
    ("the claim of an unplanned outcome lacks who changed, what, when, how the programme contributed, or evidence"): (
        "l’affirmation d’un effet non prévu ne dit pas qui a changé, quoi, quand, comment le programme "
        "y a contribué, ou sur quelle preuve"
    ),
    "The unplanned outcome {subject} is recorded without: {lacks}.": (
        "L’effet non prévu {subject} est consigné sans\u00a0: {lacks}."
    ),
    "Complete it, and keep it marked as not planned (planned=False).": (
        "Complétez-le, et laissez-le marqué comme non prévu (planned=False)."
    ),
    "Can every source have known what it is cited for?": (
        "Chaque source a-t-elle pu connaître ce pour quoi elle est citée\u202f?"
    ),
    "sources older than what they are cited for": "sources plus anciennes que ce pour quoi elles sont citées",
    "a source was published before the period of a figure it is cited for was over, or before a claim's began": (
        "une source a été publiée avant la fin de la période d’un chiffre pour lequel elle est citée, "
        "ou avant le début de celle d’une affirmation"
    ),
    "Source '{source}' ({published}) is older than what it is cited for: {subject}, {day}.": (
        "La source «\u202f{source}\u202f» ({published}) est plus ancienne que ce pour quoi elle est "
        "citée\u00a0: {subject}, {day}."
    ),
    "Correct the citation, or the date.": "Corrigez la citation, ou la date.",
    "Is every source that is cited defined?": "Chaque source citée est-elle définie\u202f?",
    "sources that are cited and not defined": "sources citées et non définies",
    "something cites a source that the framework does not define": (
        "quelque chose cite une source que le cadre ne définit pas"
    ),
    "Source '{subject}' is cited and not defined.": (
        "La source «\u202f{subject}\u202f» est citée et n’est pas définie."
    ),
    "Add it to the sources (sources=), or take the citation away.": (
        "Ajoutez-la aux sources (sources=), ou retirez la citation."
    ),
    "Is there a number behind every word for how many?": (
        "Y a-t-il un nombre derrière chaque mot qui dit combien\u202f?"
    ),
    "quantities said in a word, without a number": "quantités dites par un mot, sans nombre",
    "a claim says how many in a word (says) and gives no number (counted)": (
        "une affirmation dit combien par un mot (says) et ne donne aucun nombre (counted)"
    ),
    "The claim on outcome {subject} says '{says}' and gives no number.": (
        "L’affirmation sur l’effet {subject} dit «\u202f{says}\u202f» et ne donne aucun nombre."
    ),
    "Record how many of how many: counted=Ratio(n, N).": "Consignez combien sur combien\u00a0: counted=Ratio(n, N).",
    "Does the evidence point one way?": "Les preuves vont-elles dans le même sens\u202f?",
    "outcomes on which sources disagree": "effets sur lesquels les sources divergent",
    "sources on one outcome say opposite things, or claims on it have opposite directions": (
        "des sources sur un effet disent des choses opposées, ou des affirmations sur lui vont en sens opposé"
    ),
    "Sources disagree on outcome {subject}: {one}; {other}.": (
        "Les sources divergent sur l’effet {subject}\u00a0: {one}\u202f; {other}."
    ),
    "Show both, and say why one is preferred if it is.": (
        "Montrez les deux, et dites pourquoi l’une est préférée si elle l’est."
    ),
    "How many of all does the evidence cover?": "Quelle part de l’ensemble les preuves couvrent-elles\u202f?",
    "pieces of evidence that cover fewer than all": "preuves qui ne couvrent pas tout le monde",
    "a piece of evidence covers fewer than all of those it speaks of": (
        "une preuve couvre moins que l’ensemble de ceux dont elle parle"
    ),
    "Evidence on outcome {subject} from '{source}' covers {n} of {of} ({percent}).": (
        "La preuve sur l’effet {subject} tirée de «\u202f{source}\u202f» couvre {n} sur {of} ({percent})."
    ),
    "Say so wherever the outcome is claimed.": "Dites-le partout où l’effet est affirmé.",
    "Did anybody look again once support had ended?": (
        "Quelqu’un a-t-il regardé de nouveau une fois l’appui terminé\u202f?"
    ),
    "outcomes not observed once support had ended": "effets non observés une fois l’appui terminé",
    (
        "support has ended, the outcome's horizon has passed (the threshold, where none is recorded), "
        "and nothing observed of the outcome is later; a claim is observed where it cites more than an "
        "assertion, and never later than it was made"
    ): (
        "l’appui est terminé, l’horizon de l’effet est passé (le seuil, quand aucun n’est consigné), "
        "et rien de ce qui a été observé de l’effet n’est postérieur\u202f; une affirmation vaut "
        "observation quand elle cite plus qu’une assertion, et jamais pour un moment postérieur à "
        "celui où elle a été faite"
    ),
    "Support ended on {ended}; this framework does not record outcome {named} observed later.": (
        "L’appui s’est terminé le {ended}\u202f; ce cadre n’indique pas que l’effet {named} ait été observé plus tard."
    ),
    "Plan one six to twelve months later: with consent, only where contact is safe, through someone they trust.": (
        "Prévoyez une observation six à douze mois plus tard\u00a0: avec consentement, uniquement là "
        "où le contact est sans danger, par une personne de confiance."
    ),
    "Is it known where every indicator started?": "Sait-on d’où part chaque indicateur\u202f?",
    "indicators without a baseline": "indicateurs sans valeur de référence",
    (
        "an indicator of an outcome or an impact, or a snapshot, has no baseline value; an output's "
        "count starts at zero, and the context needs none"
    ): (
        "un indicateur d’effet ou d’impact, ou un état à une date, n’a pas de valeur de référence\u202f"
        "; le décompte d’un produit part de zéro, et le contexte n’en a pas besoin"
    ),
    "This framework does not record a baseline for {named}{reason}.": (
        "Ce cadre n’indique pas de valeur de référence pour {named}{reason}."
    ),
    "Measure it, or say that it is planned and not due yet (baseline=Missing.NOT_DUE).": (
        "Mesurez-la, ou dites qu’elle est prévue et pas encore attendue (baseline=Missing.NOT_DUE)."
    ),
    "Was every baseline measured before the work began?": (
        "Chaque valeur de référence a-t-elle été mesurée avant le début des travaux\u202f?"
    ),
    "baselines measured after the work began": "valeurs de référence mesurées après le début des travaux",
    "the fieldwork of a baseline ended after the work began; by more than the threshold, it is major": (
        "la collecte de terrain d’une valeur de référence s’est terminée après le début des "
        "travaux\u202f; au-delà du seuil, la gravité est majeure"
    ),
    "The fieldwork of the baseline of {subject} ({fieldwork}) went on after the work had started ({started}).": (
        "La collecte de terrain de la valeur de référence de {subject} ({fieldwork}) s’est poursuivie "
        "après le début des travaux ({started})."
    ),
    "Record the day of its fieldwork, and mark it as reconstructed if it was (reconstructed=True).": (
        "Consignez le jour de cette collecte, et marquez la valeur comme reconstituée si elle l’a été "
        "(reconstructed=True)."
    ),
    "Does every baseline cover the programme's own areas?": (
        "Chaque valeur de référence couvre-t-elle les zones du programme\u202f?"
    ),
    "baselines that cover a part of the areas": "valeurs de référence couvrant une partie des zones",
    (
        "a baseline covered fewer areas than the programme works in; whether the whole country is "
        "covered is another question"
    ): (
        "une valeur de référence a couvert moins de zones que celles où le programme travaille\u202f; "
        "savoir si tout le pays est couvert est une autre question"
    ),
    "The baseline of {subject} covers {part} of {whole} areas ({percent}).": (
        "La valeur de référence de {subject} couvre {part} zones sur {whole} ({percent})."
    ),
    "Extend it, or limit what is claimed to those areas.": "Étendez-la, ou limitez à ces zones ce qui est affirmé.",
    "Was everything that has a baseline measured again?": (
        "Tout ce qui a une valeur de référence a-t-il été mesuré de nouveau\u202f?"
    ),
    "baselines that were not measured again": "valeurs de référence qui n’ont pas été remesurées",
    (
        "an indicator has a baseline and no later value, once the study that measures it, its target, "
        "or the period is over"
    ): (
        "un indicateur a une valeur de référence et aucune valeur postérieure, une fois l’étude qui le "
        "mesure, l’échéance de sa cible ou la période passée"
    ),
    "This framework does not record a later value of {named}, which has a baseline.": (
        "Ce cadre n’indique pas de valeur postérieure pour {named}, qui a une valeur de référence."
    ),
    "Repeat the measure, in the same way.": "Répétez la mesure, de la même façon.",
    "Does every indicator have a target?": "Chaque indicateur a-t-il une cible\u202f?",
    "indicators without a target": "indicateurs sans cible",
    "an indicator outside the context has no target and no reason to be monitored only": (
        "un indicateur hors contexte n’a ni cible, ni motif d’être seulement suivi"
    ),
    "This framework does not record a target for {named}{reason}.": (
        "Ce cadre n’indique pas de cible pour {named}{reason}."
    ),
    "Set one with its day and reason, or write the reason why it is only monitored (monitor_only=).": (
        "Fixez-en une avec son échéance et sa raison, ou écrivez pourquoi l’indicateur est seulement "
        "suivi (monitor_only=)."
    ),
    "Is something reported against every target that is due?": (
        "Quelque chose est-il communiqué pour chaque cible échue\u202f?"
    ),
    "targets that are due, with no value reported": "cibles échues sans valeur communiquée",
    "the day of a target has passed and no value is reported for its period; zero is a value, a blank is not": (
        "l’échéance d’une cible est passée et aucune valeur n’est communiquée pour sa période\u202f; "
        "zéro est une valeur, un blanc n’en est pas une"
    ),
    "The target of {subject} ({target}) was due on {due}; no value is recorded{reason}.": (
        "La cible de {subject} ({target}) était due le {due}\u202f; aucune valeur n’est consignée{reason}."
    ),
    "Report it: 0 if there was none. A value that may not be published is withheld (Missing.WITHHELD).": (
        "Communiquez-la\u00a0: 0 s’il n’y en a pas eu. Une valeur qui ne peut être publiée est «\u202f"
        "non divulguée\u202f» (Missing.WITHHELD)."
    ),
    "Is it known by when every target is to be reached?": "Sait-on quand chaque cible doit être atteinte\u202f?",
    "targets without a day to reach them by": "cibles sans échéance connue",
    "a target has no period, or it runs for the programme's period and sources give several of those": (
        "une cible n’a pas de période, ou elle court sur la période du programme et les sources en donnent plusieurs"
    ),
    "It is not known by when the target of {subject} ({target}) is to be reached: {reason}.": (
        "On ne sait pas quand la cible de {subject} ({target}) doit être atteinte\u00a0: {reason}."
    ),
    "Give it a period, or settle which period is meant.": (
        "Donnez-lui une période, ou établissez de quelle période il s’agit."
    ),
    "Is it known which day every figure speaks for?": "Sait-on de quel jour parle chaque chiffre\u202f?",
    "figures without a day that they speak for": "chiffres sans le jour dont ils parlent",
    "a reported figure has no period, or the end of its period is known to the year alone": (
        "un chiffre communiqué n’a pas de période, ou la fin de sa période n’est connue qu’à l’année près"
    ),
    "The day that {subject} ({actual}) speaks for is {known}.": (
        "Jour dont parle {subject} ({actual})\u00a0: {known}."
    ),
    "Add the day, or the period as far as it is known.": "Ajoutez le jour, ou la période telle qu’elle est connue.",
    "Is it known what would meet every target that has a qualifier?": (
        "Sait-on ce qui satisferait chaque cible qui porte une nuance\u202f?"
    ),
    "targets with a qualifier and no kind": "cibles qui portent une nuance et n’ont pas de nature",
    "a target carries a qualifier such as 'up to' or 'about', and no kind": (
        "une cible porte une nuance telle que «\u202fjusqu’à\u202f» ou «\u202fenviron\u202f», et aucune nature"
    ),
    "The target of {subject} is '{qualifier} {target}', and it is not recorded what would meet it.": (
        "La cible de {subject} est «\u202f{qualifier} {target}\u202f», et il n’est pas consigné ce qui la satisferait."
    ),
    "Write its kind: ceiling, about or at least.": "Écrivez sa nature\u00a0: plafond, environ ou au moins.",
    "Was every target reached that is due?": "Chaque cible échue a-t-elle été atteinte\u202f?",
    "targets that were not reached": "cibles qui n’ont pas été atteintes",
    (
        "a target is due and was not reached, by its own kind and in the indicator's direction; a "
        "ceiling is never missed"
    ): (
        "une cible est échue et n’a pas été atteinte, selon sa propre nature et le sens de "
        "l’indicateur\u202f; un plafond n’est jamais manqué"
    ),
    "{subject} was due on {due}: {reached}.": "L’échéance de {subject} était le {due}\u00a0: {reached}.",
    "Say why, and what follows from it.": "Dites pourquoi, et ce qui en découle.",
    "Does every figure keep up with the time gone by?": "Chaque chiffre suit-il le temps écoulé\u202f?",
    "figures that lag behind the time gone by": "chiffres en retard sur le temps écoulé",
    (
        "a target is not yet due, and its achievement is below the share of the period gone by when "
        "its last figure ends, by more than the tolerance; the period is taken as extended, and the "
        "way as even (linear)"
    ): (
        "une cible n’est pas encore échue, et sa réalisation est inférieure à la part de la période "
        "écoulée à la fin de son dernier chiffre, de plus que la tolérance\u202f; la période est prise "
        "telle que prolongée, et la progression comme régulière (linéaire)"
    ),
    "By {by}, {subject} had reached {achieved} of its target, with {gone} gone by (linear).": (
        "Au {by}, {subject} avait atteint {achieved} de sa cible\u202f; temps écoulé\u00a0: {gone} (linéaire)."
    ),
    "Look at the pace; where the way is not even, set milestones.": (
        "Examinez le rythme\u202f; là où la progression n’est pas régulière, fixez des jalons."
    ),
    "Is every target within reach of what was done before?": (
        "Chaque cible est-elle à portée de ce qui a été fait auparavant\u202f?"
    ),
    "targets beyond what was done before": "cibles au-delà de ce qui a été fait auparavant",
    "the yearly rate of a target is more than the threshold times the best year on record": (
        "le rythme annuel d’une cible dépasse la meilleure année connue, multipliée par le seuil"
    ),
    "The target of {subject} asks for {rate} a year, {ratio} times the best year on record ({best}).": (
        "La cible de {subject} demande {rate} par an, {ratio} fois la meilleure année connue ({best})."
    ),
    "Give the reason, or lower the first years.": "Donnez la raison, ou abaissez les premières années.",
    "Is the most that could be done kept apart from what was promised?": (
        "Le maximum possible est-il distingué de ce qui a été promis\u202f?"
    ),
    "capacities that stand as targets": "capacités présentées comme cibles",
    "a target equals the capacity recorded for its indicator": (
        "une cible est égale à la capacité consignée pour son indicateur"
    ),
    "{capacity} is the capacity recorded for {subject}, and stands as its target.": (
        "{capacity} est la capacité consignée pour {subject}, et figure comme sa cible."
    ),
    "Keep the capacity apart (capacity=), and write the target that was promised.": (
        "Consignez la capacité à part (capacity=), et écrivez la cible qui a été promise."
    ),
    "Do the words about a target agree with its numbers?": (
        "Les mots sur une cible concordent-ils avec ses chiffres\u202f?"
    ),
    "targets whose words and numbers disagree": "cibles dont les mots et les chiffres ne concordent pas",
    "somebody entered that a target was met, or was not (stated_as), and the numbers say otherwise": (
        "quelqu’un a saisi qu’une cible était atteinte, ou ne l’était pas (stated_as), et les chiffres "
        "disent autre chose"
    ),
    "{subject} is stated as {said}, and the numbers give {reached}.": (
        "{subject}\u00a0: déclaré «\u202f{said}\u202f», et les chiffres donnent {reached}."
    ),
    "Correct one of the two.": "Corrigez l’un des deux.",
    "Is every change of a target declared?": "Chaque modification d’une cible est-elle déclarée\u202f?",
    "targets changed without a revision": "cibles modifiées sans révision",
    "a target for the same period has two values or two meanings, and no revision says why": (
        "une cible pour la même période a deux valeurs ou deux sens, et aucune révision ne dit pourquoi"
    ),
    "The target of {subject} stands as {one} and as {other}, and no revision is recorded.": (
        "La cible de {subject} figure comme {one} et comme {other}, et aucune révision n’est consignée."
    ),
    "Record a revision with its day and reason: Target(..., revisions=[Revision(...)]).": (
        "Consignez une révision avec son jour et sa raison\u00a0: Target(..., revisions=[Revision(...)])."
    ),
    "Is it known which way is better?": "Sait-on quel sens est le meilleur\u202f?",
    "indicators without a direction": "indicateurs sans sens d’évolution",
    "an indicator that can rise or fall does not say which is better": (
        "un indicateur qui peut monter ou descendre ne dit pas ce qui est préférable"
    ),
    "This framework does not record whether more or less of {named} is better.": (
        "Ce cadre n’indique pas s’il vaut mieux plus ou moins pour {named}."
    ),
    "Write which way is better (direction): 'increase', 'decrease' or 'maintain'.": (
        "Écrivez quel sens est préférable (direction)\u00a0: 'increase' (hausse), 'decrease' (baisse) "
        "ou 'maintain' (maintien)."
    ),
    "Is it known what exactly is counted?": "Sait-on exactement ce qui est compté\u202f?",
    "indicators that are not defined in full": "indicateurs qui ne sont pas entièrement définis",
    (
        "an indicator has no unit (major), no definition, or, where it counts persons, households or "
        "cases, no counting rule"
    ): (
        "un indicateur n’a pas d’unité (majeur), pas de définition ou, s’il compte des personnes, des "
        "ménages ou des cas, pas de règle de comptage"
    ),
    "This framework does not record the {lacks} of {named}.": "Pour {named}, ce cadre n’indique pas\u00a0: {lacks}.",
    "Say what counts, when it counts, and whether one may count twice.": (
        "Dites ce qui compte, quand cela compte, et si l’on peut compter deux fois."
    ),
    "Is it recorded why a target was missed, or far exceeded?": (
        "Est-il consigné pourquoi une cible a été manquée ou largement dépassée\u202f?"
    ),
    "targets missed or far exceeded without a reason": "cibles manquées ou largement dépassées sans raison",
    "a target that is due was missed, or exceeded beyond the threshold, and none of its figures has a variance": (
        "une cible échue a été manquée, ou dépassée au-delà du seuil, et aucun de ses chiffres n’a "
        "d’explication de l’écart"
    ),
    "This framework does not record why {subject} stands at {reached}.": (
        "Ce cadre n’indique pas pourquoi {subject} s’établit à {reached}."
    ),
    "Write why it differs (variance=Variance('...')); that it was asked and is unknown is an answer, too.": (
        "Écrivez pourquoi il y a un écart (variance=Variance('...'))\u202f; dire que la question a été "
        "posée et que la raison est inconnue est aussi une réponse."
    ),
    "Was every indicator reported as often as it was to be?": (
        "Chaque indicateur a-t-il été communiqué aussi souvent que prévu\u202f?"
    ),
    "indicators whose reports are overdue": "indicateurs dont les rapports sont en retard",
    (
        "an interval of an indicator's frequency (monthly, quarterly, half-yearly, yearly) is over, "
        "and no figure speaks for any day of it, nor is it said why"
    ): (
        "un intervalle de la fréquence d’un indicateur (mensuelle, trimestrielle, semestrielle, "
        "annuelle) est écoulé, et aucun chiffre n’en couvre un seul jour, et il n’est pas dit pourquoi"
    ),
    (
        "{named} is reported {frequency}; this framework does not record {missed} of the reports that "
        "were due, the first on {due}."
    ): (
        "{named}\u00a0: fréquence {frequency}\u202f; ce cadre n’indique pas {missed} des rapports qui "
        "étaient dus, le premier le {due}."
    ),
    "Report it, or give the reason why there is no value.": (
        "Communiquez le chiffre, ou donnez la raison pour laquelle il n’y a pas de valeur."
    ),
    "Does what was measured later compare with the baseline?": (
        "Ce qui a été mesuré ensuite se compare-t-il à la valeur de référence\u202f?"
    ),
    "baselines that later figures do not compare with": "valeurs de référence sans chiffre qui s’y compare",
    (
        "every later figure was made by another method, of another population, or, where a state is "
        "measured, in another season than the baseline"
    ): (
        "chaque chiffre postérieur a été établi par une autre méthode, sur une autre population ou, si "
        "un état est mesuré, en une autre saison que la valeur de référence"
    ),
    "The baseline of {named} and what was measured later differ in {what}.": (
        "La valeur de référence de {named} et ce qui a été mesuré ensuite diffèrent par\u00a0: {what}."
    ),
    "Say how the two compare, or measure again in the same way.": (
        "Dites comment les deux se comparent, ou mesurez de nouveau de la même façon."
    ),
    "Is every count of people broken down by gender?": "Chaque décompte de personnes est-il ventilé par genre\u202f?",
    "counts of people not broken down by gender": "décomptes de personnes non ventilés par genre",
    (
        "an indicator of persons outside the context, a share too, does not plan a breakdown by gender "
        "or sex, or, once it is due, is not reported by one; a population that is of one gender by "
        "design needs none"
    ): (
        "un indicateur de personnes hors contexte, une part aussi, ne prévoit pas de ventilation par "
        "genre ou par sexe ou, une fois échu, n’est communiqué par aucune des deux\u202f; une "
        "population d’un seul genre par conception n’en a pas besoin"
    ),
    "{named} counts people, and this framework does not record them as {when} by gender.": (
        "{named} compte des personnes, et ce cadre n’indique rien de {when} qui les ventile par genre."
    ),
    "Collect female, male, other and unknown, as people say it themselves.": (
        "Recueillez femmes, hommes, autre et inconnu, tels que les personnes le disent elles-mêmes."
    ),
    "Is every count of people broken down by age?": "Chaque décompte de personnes est-il ventilé par âge\u202f?",
    "counts of people not broken down by age": "décomptes de personnes non ventilés par âge",
    (
        "an indicator of persons outside the context, a share too, does not plan a breakdown by age, "
        "or once it is due, is not reported by one; a population of one age band by design needs none"
    ): (
        "un indicateur de personnes hors contexte, une part aussi, ne prévoit pas de ventilation par "
        "âge ou, une fois échu, n’est pas communiqué par âge\u202f; une population d’une seule tranche "
        "d’âge par conception n’en a pas besoin"
    ),
    "{named} counts people, and this framework does not record them as {when} by age.": (
        "{named} compte des personnes, et ce cadre n’indique rien de {when} qui les ventile par âge."
    ),
    "Use age bands with an edge at 18, so that children can be told apart.": (
        "Utilisez des tranches d’âge avec une limite à 18 ans, afin de distinguer les enfants."
    ),
    "Are results broken down as the people enrolled are?": (
        "Les résultats sont-ils ventilés comme les personnes inscrites\u202f?"
    ),
    "results not broken down as enrolment is": "résultats non ventilés comme les inscriptions",
    (
        "an indicator is declared part of another (Subset, Funnel) that is reported by a dimension, "
        "and is not itself reported by it"
    ): (
        "un indicateur est déclaré comme partie d’un autre (Subset, Funnel) qui est communiqué selon "
        "une dimension, et n’est pas lui-même communiqué selon elle"
    ),
    (
        "Those counted by {wider} ({number}) are reported by {dimensions}; this framework does not "
        "record that of {subject}."
    ): (
        "Les personnes comptées par {wider} ({number}) sont communiquées par {dimensions}\u202f; ce "
        "cadre ne l’indique pas pour {subject}."
    ),
    "Break each result down as enrolment is.": "Ventilez chaque résultat comme les inscriptions.",
    "Is every age between the bands in one of them?": (
        "Chaque âge entre les tranches est-il dans l’une d’elles\u202f?"
    ),
    "lists of age bands with gaps": "listes de tranches d’âge avec des trous",
    "an age between the first and the last band is in none": (
        "un âge entre la première et la dernière tranche n’est dans aucune"
    ),
    "No band of {subject} holds age {ages}.": "Aucune tranche de {subject} ne contient l’âge {ages}.",
    "Correct the edges, so that each band begins where the one before it ends.": (
        "Corrigez les limites, afin que chaque tranche commence là où finit la précédente."
    ),
    "Is every age in one band only?": "Chaque âge est-il dans une seule tranche\u202f?",
    "lists of age bands that overlap": "listes de tranches d’âge qui se chevauchent",
    "an age is in two bands": "un âge est dans deux tranches",
    "Age {ages} is in two bands of {subject}.": "L’âge {ages} est dans deux tranches de {subject}.",
    "Correct the edges.": "Corrigez les limites.",
    "Can children be told apart from adults?": "Peut-on distinguer les enfants des adultes\u202f?",
    "lists of age bands without an edge at 18": "listes de tranches d’âge sans limite à 18 ans",
    "a band holds both 17 and 18": "une tranche contient à la fois 17 et 18 ans",
    "The band {band} of {subject} holds children and adults alike.": (
        "La tranche {band} de {subject} contient à la fois des enfants et des adultes."
    ),
    "Add an edge at 18.": "Ajoutez une limite à 18 ans.",
    "Is every group that the programme names served?": "Chaque groupe que le programme nomme est-il servi\u202f?",
    "named groups with no service recorded": "groupes nommés sans service consigné",
    "the period is over, and nothing is reported for a population that target_groups names": (
        "la période est passée, et rien n’est communiqué pour une population que nomme target_groups"
    ),
    "This framework does not record any service to {named}.": "Ce cadre n’indique aucun service à {named}.",
    "Plan one, or say why there is none.": "Prévoyez-en un, ou dites pourquoi il n’y en a pas.",
    "Are targets set by what actuals are reported by?": (
        "Les cibles sont-elles fixées selon les mêmes dimensions que les chiffres réalisés\u202f?"
    ),
    "targets not broken down as figures are": "cibles non ventilées comme les chiffres",
    "figures are reported by a dimension, and no target has a cell of it": (
        "des chiffres sont communiqués selon une dimension, et aucune cible n’en a de case"
    ),
    "{subject} is reported by {dimensions}; this framework does not record its target by it.": (
        "{subject} est communiqué par {dimensions}\u202f; ce cadre n’indique pas sa cible selon cette ventilation."
    ),
    "Set targets by it too.": "Fixez aussi les cibles selon elle.",
    "Are breakdowns crossed with one another?": "Les ventilations sont-elles croisées entre elles\u202f?",
    "breakdowns that are not crossed": "ventilations qui ne sont pas croisées",
    "two breakdowns of one indicator are reported side by side, and no figure crosses them": (
        "deux ventilations d’un indicateur sont communiquées côte à côte, et aucun chiffre ne les croise"
    ),
    "{subject} is reported by {dimensions} side by side, not crossed.": (
        "{subject} est communiqué par {dimensions} côte à côte, sans croisement."
    ),
    "Cross them, where the cells are not so small that somebody could be recognised.": (
        "Croisez-les, là où les cases ne sont pas si petites que quelqu’un puisse être reconnu."
    ),
    "Does every category and place stand in its list?": (
        "Chaque catégorie et chaque lieu figurent-ils dans leur liste\u202f?"
    ),
    "categories and places that are in no list": "catégories et lieux qui ne figurent dans aucune liste",
    (
        "a figure, target or baseline has a category that its dimension does not list, a dimension "
        "that is not declared, or a place that is not defined"
    ): (
        "un chiffre, une cible ou une valeur de référence a une catégorie que sa dimension ne liste "
        "pas, une dimension qui n’est pas déclarée, ou un lieu qui n’est pas défini"
    ),
    "'{value}' of {subject} is not in the list {list}.": (
        "«\u202f{value}\u202f», pour {subject}, n’est pas dans la liste {list}."
    ),
    "Correct it, or extend the list.": "Corrigez-le, ou complétez la liste.",
    "Is every breakdown planned that a donor asks for?": (
        "Chaque ventilation demandée par un bailleur est-elle prévue\u202f?"
    ),
    "breakdowns asked for by a donor and not planned": "ventilations demandées par un bailleur et non prévues",
    (
        "a donor's list (required_breakdowns) asks for a breakdown, and an indicator outside the "
        "context that counts one of its units neither plans nor reports it; sex answers gender, any "
        "age bands answer age, and a population that is of one category by design needs none"
    ): (
        "la liste d’un bailleur (required_breakdowns) demande une ventilation, et un indicateur hors "
        "contexte qui compte l’une de ses unités ne la prévoit ni ne la communique\u202f; le sexe "
        "répond au genre, toute tranche d’âge répond à l’âge, et une population d’une seule catégorie "
        "par conception n’en a pas besoin"
    ),
    "{donor} asks for {dimension}, and this framework does not record {named} as planned by it.": (
        "{donor} demande {dimension}, et ce cadre n’indique pas que {named} soit prévu selon cette ventilation."
    ),
    "Plan it (breakdowns), or accept the gap with the reason why it is not collected.": (
        "Prévoyez-la (breakdowns), ou acceptez la lacune avec la raison pour laquelle elle n’est pas recueillie."
    ),
    "Is it written what must hold for every link?": "Est-il écrit ce qui doit être vrai pour chaque lien\u202f?",
    "links without an assumption": "liens sans hypothèse",
    "a link from an output or from higher up states no assumption; feedback is left out": (
        "un lien partant d’un produit ou de plus haut n’énonce aucune hypothèse\u202f; les "
        "rétroactions sont laissées de côté"
    ),
    "This framework does not record any assumption behind link {subject}.": (
        "Ce cadre n’indique aucune hypothèse derrière le lien {subject}."
    ),
    "Write what must hold for it: Link(..., assumptions=[Assumption('...', planned_test='2011-03')]).": (
        "Écrivez ce qui doit être vrai pour lui\u00a0: Link(..., assumptions=[Assumption('...', "
        "planned_test='2011-03')])."
    ),
    "Was every assumption tested, or is it to be?": (
        "Chaque hypothèse a-t-elle été vérifiée, ou va-t-elle l’être\u202f?"
    ),
    "assumptions without the result of a test": "hypothèses sans résultat de vérification",
    (
        "an assumption is untested, and no test of it is planned, or the planned one is over; it is "
        "graver once the planned test is over, or from the last fourth of the period, as extended, on. "
        "Only its own status says that it was tested, not the evidence on its link"
    ): (
        "une hypothèse n’est pas vérifiée, et aucune vérification n’en est prévue, ou celle qui "
        "l’était est passée\u202f; le cas est plus grave une fois la vérification prévue passée, ou à "
        "partir du dernier quart de la période, telle que prolongée. Seul son propre statut dit "
        "qu’elle a été vérifiée, et non les preuves sur son lien"
    ),
    "Link {subject} rests on '{text}', and this framework does not record the result of {test}.": (
        "Le lien {subject} repose sur «\u202f{text}\u202f», et ce cadre n’indique pas le résultat {test}."
    ),
    "Say when it will be tested (planned_test), by whom (owner), and write what was found as its status.": (
        "Dites quand elle sera vérifiée (planned_test), par qui (owner), et consignez ce qui a été "
        "constaté comme son statut."
    ),
    "Does every link still rest on what was found to hold?": (
        "Chaque lien repose-t-il encore sur ce qui s’est révélé vrai\u202f?"
    ),
    "links that rest on what was found not to hold": "liens reposant sur ce qui s’est révélé faux",
    (
        "an assumption was found not to hold (its status is contradicted), and its link is still "
        "there; of one that held in part (mixed) it cannot be told"
    ): (
        "une hypothèse s’est révélée fausse (son statut est «\u202fcontredite\u202f»), et son lien est "
        "toujours là\u202f; pour celle qui ne s’est vérifiée qu’en partie («\u202fmitigée\u202f»), on "
        "ne peut le dire"
    ),
    "Evidence speaks against '{text}', on which link {subject} rests.": (
        "Des preuves vont à l’encontre de «\u202f{text}\u202f», sur quoi repose le lien {subject}."
    ),
    "Revise the link: another mechanism, another cause, or none; or do what makes it hold, and test it again.": (
        "Révisez le lien\u00a0: un autre mécanisme, une autre cause, ou aucune\u202f; ou faites ce qui "
        "la rend vraie, et vérifiez-la de nouveau."
    ),
    "Does every outcome show more than how many people were reached?": (
        "Chaque effet montre-t-il plus que le nombre de personnes touchées\u202f?"
    ),
    "outcome indicators that count only people reached": (
        "indicateurs d’effet qui ne comptent que les personnes touchées"
    ),
    (
        "an outcome or impact is measured by nothing but counts of the people reached: each has a "
        "reach, or counts contacts. Titles are not read: of a count of people that says neither, of a "
        "share of those reached and of work done it cannot be told"
    ): (
        "un effet ou un impact n’est mesuré que par des décomptes de personnes touchées\u00a0: chacun "
        "indique une portée (reach), ou compte des contacts. Les titres ne sont pas lus\u00a0: pour un "
        "décompte de personnes qui ne dit ni l’un ni l’autre, une part des personnes touchées ou un "
        "travail accompli, on ne peut le dire"
    ),
    "{named} counts people reached, which does not show what changed for them.": (
        "{named} compte des personnes touchées, ce qui ne montre pas ce qui a changé pour elles."
    ),
    "Add an indicator of what changed for them.": "Ajoutez un indicateur de ce qui a changé pour elles.",
    "Is every risk watched by somebody or something?": (
        "Chaque risque est-il surveillé par quelqu’un ou par quelque chose\u202f?"
    ),
    "risks that nobody watches": "risques que personne ne surveille",
    "a risk has neither an owner nor an indicator": "un risque n’a ni responsable ni indicateur",
    "This framework does not record who or what watches for a risk: '{text}'.": (
        "Ce cadre n’indique ni qui ni quoi surveille un risque\u00a0: «\u202f{text}\u202f»."
    ),
    "Name who watches it (owner), or what would show it (indicator).": (
        "Nommez qui le surveille (owner), ou ce qui le montrerait (indicator)."
    ),
    "Is every claim to have caused a change argued, or held against those without the programme?": (
        "Chaque affirmation d’avoir causé un changement est-elle argumentée, ou comparée à ceux qui "
        "n’ont pas eu le programme\u202f?"
    ),
    "claims of a cause that are not argued": "affirmations de causalité sans argument",
    (
        "a claim of attribution has no evidence for it from a comparison, a randomised trial or an "
        "independent substantiation, and does not say how the programme contributed (contribution)"
    ): (
        "une affirmation d’attribution n’a pour preuve ni comparaison, ni essai randomisé, ni "
        "corroboration indépendante, et ne dit pas comment le programme a contribué (contribution)"
    ),
    (
        "'{text}' says that the programme caused it; this framework does not record, for outcome "
        "{subject}, a comparison, or how the programme contributed."
    ): (
        "«\u202f{text}\u202f» dit que le programme en est la cause\u202f; ce cadre n’indique, pour "
        "l’effet {subject}, ni comparaison, ni comment le programme a contribué."
    ),
    (
        "Say 'associated with' (kind='contribution'), write how the programme contributed beside other "
        "causes, or compare with people it did not reach."
    ): (
        "Dites «\u202fassocié à\u202f» (kind='contribution'), écrivez comment le programme a contribué "
        "à côté d’autres causes, ou comparez avec des personnes qu’il n’a pas touchées."
    ),
    "Is there a plan of monitoring and evaluation?": "Y a-t-il un plan de suivi-évaluation\u202f?",
    "programmes without a monitoring plan": "programmes sans plan de suivi",
    "a programme has no monitoring plan, an empty one, or, though it does monitor, none that is written down": (
        "un programme n’a pas de plan de suivi, en a un vide ou, bien qu’il fasse du suivi, n’en a pas d’écrit"
    ),
    "This framework does not record a plan of monitoring and evaluation for {named}.": (
        "Ce cadre n’indique pas de plan de suivi-évaluation pour {named}."
    ),
    "Write one: who reports, on which indicators, from what sources, when; and the studies that will be done.": (
        "Écrivez-en un\u00a0: qui rend compte, sur quels indicateurs, à partir de quelles sources, "
        "quand\u202f; et les études qui seront faites."
    ),
    "Does monitoring go on once support has ended?": "Le suivi continue-t-il une fois l’appui terminé\u202f?",
    "programmes whose monitoring ends with support": "programmes dont le suivi s’arrête avec l’appui",
    (
        "monitoring ends on or before the day support does, and neither a follow-up nor a later study "
        "is planned; or the source itself says that nobody is followed up (monitoring.follow_up)"
    ): (
        "le suivi se termine au plus tard le jour où se termine l’appui, et ni suivi ultérieur ni "
        "étude postérieure ne sont prévus\u202f; ou la source dit elle-même que personne n’est suivi "
        "ensuite (monitoring.follow_up)"
    ),
    "Monitoring of {named} ends {until}.": "Fin du suivi de {named}\u00a0: {until}.",
    "Fund some follow-up after support: with consent, only where contact is safe, through someone they trust.": (
        "Financez un suivi après l’appui\u00a0: avec consentement, uniquement là où le contact est "
        "sans danger, par une personne de confiance."
    ),
    "Was anybody followed up who had left support?": (
        "A-t-on suivi quelqu’un parmi ceux qui étaient sortis de l’appui\u202f?"
    ),
    "cohorts that nobody followed up": "cohortes que personne n’a suivies",
    (
        "support of a cohort has ended, the horizon of its outcome has passed (the threshold, where "
        "none is recorded), nobody of it was followed up, no later study measures what its indicators "
        "do, and it is not recorded why not and how many"
    ): (
        "l’appui à une cohorte est terminé, l’horizon de son effet est passé (le seuil, quand aucun "
        "n’est consigné), personne n’y a été suivi, aucune étude postérieure ne mesure ce que mesurent "
        "ses indicateurs, et il n’est consigné ni pourquoi ni combien"
    ),
    "This framework does not record that any of the {people} of cohort {named} was followed up after {ended}.": (
        "Ce cadre n’indique pas qu’une seule des {people} de la cohorte {named} ait été suivie après le {ended}."
    ),
    (
        "Plan to trace them: with consent, only where contact is safe, through someone they trust; or "
        "record that it was unsafe, that they declined or could not be found, and how many."
    ): (
        "Prévoyez de les retrouver\u00a0: avec consentement, uniquement là où le contact est sans "
        "danger, par une personne de confiance\u202f; ou consignez que c’était dangereux, qu’elles ont "
        "refusé ou n’ont pas été retrouvées, et combien."
    ),
    "Has the programme been evaluated, or will it be?": "Le programme a-t-il été évalué, ou le sera-t-il\u202f?",
    "programmes without an evaluation": "programmes sans évaluation",
    "a programme comes to its end, and no evaluation or review of it was done or is planned": (
        "un programme arrive à sa fin, et aucune évaluation ni revue n’en a été faite ou n’est prévue"
    ),
    "This framework does not record an evaluation or a review of {named}, done or planned.": (
        "Ce cadre n’indique ni évaluation ni revue de {named}, faite ou prévue."
    ),
    "Plan one, and name it in the monitoring plan: Study(..., kind='evaluation').": (
        "Prévoyez-en une, et nommez-la dans le plan de suivi\u00a0: Study(..., kind='evaluation')."
    ),
    "Does the programme rest on an assessment of needs?": (
        "Le programme repose-t-il sur une évaluation des besoins\u202f?"
    ),
    "programmes without a needs assessment": "programmes sans évaluation des besoins",
    (
        "no needs assessment is among the studies of a programme, or it was over only once the work "
        "had begun; where the start of work is not recorded, once the period was over"
    ): (
        "aucune évaluation des besoins ne figure parmi les études d’un programme, ou elle ne s’est "
        "terminée qu’une fois les travaux commencés\u202f; si le début des travaux n’est pas consigné, "
        "une fois la période passée"
    ),
    "This framework does not record a needs assessment made before {named} began.": (
        "Ce cadre n’indique pas d’évaluation des besoins faite avant le début de {named}."
    ),
    "Do one, or name the one you rely on: Study(..., kind='needs assessment').": (
        "Faites-en une, ou nommez celle sur laquelle vous vous appuyez\u00a0: Study(..., kind='needs assessment')."
    ),
    "Do the people served take part in design or monitoring?": (
        "Les personnes servies prennent-elles part à la conception ou au suivi\u202f?"
    ),
    "programmes without participation on record": "programmes sans participation consignée",
    "nothing says how the people served take part in the design of the programme or in its monitoring": (
        "rien ne dit comment les personnes servies prennent part à la conception du programme ou à son suivi"
    ),
    "This framework does not record how the people served take part in the design or monitoring of {named}.": (
        "Ce cadre n’indique pas comment les personnes servies prennent part à la conception ou au suivi de {named}."
    ),
    "Involve them, and write down how: MonitoringPlan(participation='...').": (
        "Associez-les, et écrivez comment\u00a0: MonitoringPlan(participation='...')."
    ),
    "Is something decided on what studies find?": (
        "Décide-t-on quelque chose d’après ce que constatent les études\u202f?"
    ),
    "studies that nothing was decided on": "études dont rien n’a été décidé",
    (
        "a review, evaluation or other study was done, and neither a response to it nor what becomes "
        "of findings is recorded"
    ): (
        "une revue, une évaluation ou une autre étude a été faite, et ni réponse ni suite donnée aux "
        "constats n’est consignée"
    ),
    "This framework does not record what was decided on the findings of {named}.": (
        "Ce cadre n’indique pas ce qui a été décidé d’après les constats de {named}."
    ),
    "Record the decision, who carries it out and by when: Study(..., response='...').": (
        "Consignez la décision, qui l’exécute et pour quand\u00a0: Study(..., response='...')."
    ),
    "Was every study done when it was planned?": "Chaque étude a-t-elle été faite quand elle était prévue\u202f?",
    "planned studies that are overdue": "études prévues qui sont en retard",
    (
        "the time planned for a study has passed, and it is not recorded as done by the day looked at, "
        "nor any figure it was to measure"
    ): (
        "le moment prévu pour une étude est passé, et il n’est pas consigné qu’elle ait été faite au "
        "jour considéré, ni aucun chiffre qu’elle devait mesurer"
    ),
    "Study {named} was planned for {planned}; this framework does not record that it was done.": (
        "L’étude {named} était prévue pour {planned}\u202f; ce cadre n’indique pas qu’elle ait été faite."
    ),
    "Report it with its day, or plan it anew.": "Communiquez-la avec son jour, ou prévoyez-la de nouveau.",
    "Is the programme long enough for its outcomes to be seen?": (
        "Le programme est-il assez long pour que ses effets se voient\u202f?"
    ),
    "outcomes that the programme is too short to see": "effets que le programme est trop court pour voir",
    (
        "a programme, as extended, is over before the months have passed that an outcome needs to show "
        "once support has ended (its horizon), and neither monitoring nor a study that measures it "
        "lasts until then"
    ): (
        "un programme, tel que prolongé, est terminé avant que soient passés les mois qu’il faut à un "
        "effet pour se voir une fois l’appui terminé (son horizon), et ni le suivi ni une étude qui le "
        "mesure ne dure jusque-là"
    ),
    "Outcome {named} needs {horizon} months after {ended} to show, and {framework} ends on {ends}.": (
        "L’effet {named} met {horizon} mois après le {ended} à se voir, et {framework} se termine le {ends}."
    ),
    "Plan for longer, or for a measure after the end: a study that names the outcome's indicator.": (
        "Prévoyez plus long, ou une mesure après la fin\u00a0: une étude qui nomme l’indicateur de l’effet."
    ),
    "Is it known from what, how, how often and by whom every indicator is measured?": (
        "Sait-on à partir de quoi, comment, à quelle fréquence et par qui chaque indicateur est mesuré\u202f?"
    ),
    "indicators without a full reference sheet": "indicateurs sans fiche de référence complète",
    "an indicator lacks its means of verification, method, frequency or the person responsible": (
        "il manque à un indicateur ses moyens de vérification, sa méthode, sa fréquence ou la personne responsable"
    ),
    "Fill in the indicator's reference sheet.": "Remplissez la fiche de référence de l’indicateur.",
    "Is monitoring cheap beside what it watches over?": (
        "Le suivi est-il peu coûteux au regard de ce qu’il surveille\u202f?"
    ),
    "programmes with a high cost of monitoring": "programmes dont le suivi coûte cher",
    "the monitoring budget is more than the threshold's share of the funds recorded": (
        "le budget du suivi dépasse la part des fonds consignés que fixe le seuil"
    ),
    "Monitoring costs {budget}, {percent} of the funds recorded ({funds}).": (
        "Le suivi coûte {budget}, soit {percent} des fonds consignés ({funds})."
    ),
    "Look at how often and in what form you monitor, and say why if it is worth it.": (
        "Examinez à quelle fréquence et sous quelle forme vous faites le suivi, et dites pourquoi si "
        "cela en vaut la peine."
    ),
    "Does anybody independent monitor services in which people could come to harm?": (
        "Quelqu’un d’indépendant suit-il les services où des personnes pourraient subir un préjudice\u202f?"
    ),
    "programmes that nobody independent monitors": "programmes que personne d’indépendant ne suit",
    "a programme of high sensitivity names nobody who monitors it independently": (
        "un programme de sensibilité élevée ne nomme personne qui le suive de façon indépendante"
    ),
    "This framework does not record anybody who monitors {named} independently.": (
        "Ce cadre n’indique personne qui suive {named} de façon indépendante."
    ),
    "Arrange it, and name who does it: MonitoringPlan(independent='...').": (
        "Organisez-le, et nommez qui le fait\u00a0: MonitoringPlan(independent='...')."
    ),
    "Are services that others give too coordinated with theirs?": (
        "Les services que d’autres rendent aussi sont-ils coordonnés avec les leurs\u202f?"
    ),
    "services that others give too, not coordinated": "services que d’autres rendent aussi, sans coordination",
    (
        "another actor gives the same service in a place, nothing says how the two are coordinated, "
        "and nothing that the programme does not work there (served=False)"
    ): (
        "un autre acteur rend le même service dans un lieu, rien ne dit comment les deux se "
        "coordonnent, ni que le programme n’y travaille pas (served=False)"
    ),
    "{actor} gives a service like {subject} in {place}; this framework does not record how they coordinate.": (
        "{actor} rend un service comme {subject} à {place}\u202f; ce cadre n’indique pas comment ils se coordonnent."
    ),
    "Agree who does what, and write it down: OtherService(..., coordinated='...').": (
        "Convenez de qui fait quoi, et écrivez-le\u00a0: OtherService(..., coordinated='...')."
    ),
    "Do all known cases stand in the register?": "Tous les cas connus figurent-ils dans le registre\u202f?",
    "figures of cases outside the register": "chiffres de cas hors du registre",
    (
        "a figure counts cases that are known and do not stand in the register they belong in "
        "(registered=False); the cells of such a figure are told with it"
    ): (
        "un chiffre compte des cas qui sont connus et ne figurent pas dans le registre auquel ils "
        "appartiennent (registered=False)\u202f; les cases d’un tel chiffre sont dites avec lui"
    ),
    "{n} known cases of {subject} stand outside the register.": (
        "{n} cas connus de {subject} se trouvent hors du registre."
    ),
    "Agree how cases reach the register, and enter these.": (
        "Convenez de la façon dont les cas parviennent au registre, et saisissez ceux-ci."
    ),
    "Does anybody look whether the bodies that were set up still work?": (
        "Quelqu’un vérifie-t-il que les structures mises en place fonctionnent encore\u202f?"
    ),
    "bodies set up that nobody watched afterwards": "structures mises en place que personne n’a suivies",
    "support has ended, and nothing was observed since of a body that an output set up or brought back to work": (
        "l’appui est terminé, et rien n’a été observé depuis d’une structure qu’un produit a mise en "
        "place ou remise en marche"
    ),
    "Output {named} set up {structure}; this framework does not record that anybody watched it after {ended}.": (
        "Le produit {named} a mis en place {structure}\u202f; ce cadre n’indique pas que quelqu’un "
        "l’ait suivi après le {ended}."
    ),
    "Look at what it does each period, and record it.": "Regardez ce qu’elle fait à chaque période, et consignez-le.",
    "Does a strategy of several years cover the programme?": (
        "Une stratégie pluriannuelle couvre-t-elle le programme\u202f?"
    ),
    "programmes without a strategy of several years": "programmes sans stratégie pluriannuelle",
    (
        "no strategy is recorded, or the one recorded does not cover the whole period, as extended, or "
        "is of a single year"
    ): (
        "aucune stratégie n’est consignée, ou celle qui l’est ne couvre pas toute la période, telle "
        "que prolongée, ou ne porte que sur une année"
    ),
    "This framework does not record a strategy of several years that covers {period}{reason}.": (
        "Ce cadre n’indique pas de stratégie pluriannuelle qui couvre {period}{reason}."
    ),
    "Write one, or name the years of the one that it belongs to: Framework(strategy='2007/2011').": (
        "Écrivez-en une, ou nommez les années de celle dont il relève\u00a0: Framework(strategy='2007/2011')."
    ),
    "Can it be said what an outcome cost?": "Peut-on dire ce qu’un effet a coûté\u202f?",
    "programmes whose cost of an outcome is not known": "programmes dont on ne sait ce que coûte un effet",
    (
        "a programme comes to its end, and there is money without a value of any outcome since it "
        "began, or such a value without money; or neither, and its source says that the cost of "
        "outcomes is not known"
    ): (
        "un programme arrive à sa fin, et il y a de l’argent sans valeur d’aucun effet depuis son "
        "début, ou une telle valeur sans argent\u202f; ou ni l’un ni l’autre, et sa source dit que le "
        "coût des effets n’est pas connu"
    ),
    "What an outcome of {subject} cost cannot be worked out: this framework does not record {half}.": (
        "Ce qu’un effet de {subject} a coûté ne peut être calculé\u00a0: ce cadre n’indique pas {half}."
    ),
    "Record the half that is missing: money as an input, a value as an observation of an outcome's indicator.": (
        "Consignez la moitié qui manque\u00a0: l’argent comme intrant, une valeur comme observation de "
        "l’indicateur d’un effet."
    ),
    "Is it known whether the money has overhead in it?": "Sait-on si l’argent comprend les frais généraux\u202f?",
    "programmes that do not say what overhead they bear": "programmes qui ne disent rien de leurs frais généraux",
    "funding is recorded, and not whether the office's own cost is part of it": (
        "un financement est consigné, et non si le coût propre du bureau en fait partie"
    ),
    (
        "This framework does not record whether the money of {named} has overhead in it, so that what "
        "it cost for each person or result compares with nobody else's."
    ): (
        "Ce cadre n’indique pas si l’argent de {named} comprend les frais généraux, si bien que ce "
        "qu’il a coûté par personne ou par résultat ne se compare à celui de personne d’autre."
    ),
    ("Say whether it has (cost_basis='overhead in' or 'overhead out'); better, keep the two as inputs of their own."): (
        "Dites s’il les comprend (cost_basis='overhead in' ou 'overhead out')\u202f; mieux, faites des "
        "deux des intrants distincts."
    ),
    "Is it recorded what pays for the programme?": "Est-il consigné ce qui paie le programme\u202f?",
    "programmes without recorded funding": "programmes sans financement consigné",
    (
        "no input of a programme is money for it as a whole: funds or a grant, be it said how much or "
        "not. What each person is given is paid out of that, and what is given in kind pays for nothing"
    ): (
        "aucun intrant d’un programme n’est de l’argent pour l’ensemble\u00a0: fonds ou subvention, "
        "que le montant soit dit ou non. Ce que reçoit chaque personne est payé là-dessus, et ce qui "
        "est donné en nature ne paie rien"
    ),
    "This framework does not record any funding of {named}.": "Ce cadre n’indique aucun financement de {named}.",
    (
        "Add it as an input of kind funds, with its amount, or with the reason why there is none, such "
        "as withheld (Missing.WITHHELD)."
    ): (
        "Ajoutez-le comme intrant de type fonds, avec son montant, ou avec le motif pour lequel il n’y "
        "en a pas, par exemple «\u202fnon divulgué\u202f» (Missing.WITHHELD)."
    ),
    "Did anybody look whether what is said to last has lasted?": (
        "Quelqu’un a-t-il vérifié si ce qu’on dit durable a duré\u202f?"
    ),
    "outcomes claimed to last, and not seen to": "effets dits durables sans qu’on l’ait vu",
    (
        "an outcome is claimed to last, support has ended, the outcome's horizon has passed (the "
        "threshold, where none is recorded), and nothing observed of it is later; a claim is observed "
        "where it cites more than an assertion, and never later than it was made"
    ): (
        "un effet est dit durable, l’appui est terminé, l’horizon de l’effet est passé (le seuil, "
        "quand aucun n’est consigné), et rien de ce qui en a été observé n’est postérieur\u202f; une "
        "affirmation vaut observation quand elle cite plus qu’une assertion, et jamais pour un moment "
        "postérieur à celui où elle a été faite"
    ),
    "Outcome {named} is claimed to last; this framework does not record it observed after {ended}.": (
        "L’effet {named} est dit durable\u202f; ce cadre n’indique pas qu’il ait été observé après le {ended}."
    ),
    "Measure it, with consent and only where contact is safe; or say that it is not known.": (
        "Mesurez-le, avec consentement et uniquement là où le contact est sans danger\u202f; ou dites "
        "que ce n’est pas connu."
    ),
    "How many of all in need does the programme cover?": (
        "Quelle part des personnes dans le besoin le programme couvre-t-il\u202f?"
    ),
    "needs that are covered in part": "besoins couverts en partie",
    "the programme covers less than the whole of a need": "le programme couvre moins que la totalité d’un besoin",
    "Of {named}, {part} of {whole} ({percent}) are covered.": (
        "Pour {named}, {part} sur {whole} ({percent}) sont couverts."
    ),
    "Say so wherever results are claimed for all of them.": (
        "Dites-le partout où des résultats sont affirmés pour tous."
    ),
    "Does the programme work where the cases come from?": (
        "Le programme travaille-t-il là d’où viennent les cas\u202f?"
    ),
    "programmes that work away from where cases are": "programmes qui travaillent loin d’où viennent les cas",
    (
        "fewer of the known cases than the threshold come from places in which the programme works; "
        "cases of a place that none of its parts accounts for come from the rest of it"
    ): (
        "une part des cas connus inférieure au seuil vient de lieux où le programme travaille\u202f; "
        "les cas d’un lieu dont aucune de ses parties ne rend compte viennent du reste de ce lieu"
    ),
    "{subject} works in {served}; {part} of {whole} known cases come from elsewhere: {missed}.": (
        "{subject} travaille à {served}\u202f; {part} des {whole} cas connus viennent d’ailleurs\u00a0: {missed}."
    ),
    "Say why it works where it does, or move the work to where the cases are.": (
        "Dites pourquoi il travaille là où il le fait, ou déplacez le travail là où sont les cas."
    ),
    "Does one period of funding follow the other?": "Les périodes de financement se suivent-elles\u202f?",
    "programmes with a gap in their funding": "programmes avec une interruption de financement",
    "there are days between two periods of funding that no funds are given for": (
        "il y a, entre deux périodes de financement, des jours pour lesquels aucun fonds n’est donné"
    ),
    "Nothing funds {named} {gaps}.": "Rien ne finance {named} {gaps}.",
    "Show what the gap did to the targets.": "Montrez ce que l’interruption a fait aux cibles.",
    "totals that differ from their breakdowns": "totaux qui diffèrent de leurs ventilations",
    "breakdowns that exceed their totals": "ventilations qui dépassent leur total",
    "breakdowns that do not show the unknown": "ventilations qui ne montrent pas les inconnus",
    "percentages without a known whole": "pourcentages dont le total n’est pas connu",
    "percentages that do not add to 100": "pourcentages dont la somme n’est pas 100",
    "things that stand in two categories": "éléments qui figurent dans deux catégories",
    "totals that differ from their parts": "totaux qui diffèrent de leurs parties",
    "figures that one source states in two ways": "chiffres qu’une source donne de deux façons",
    "groups of people not all accounted for": "groupes dont tout le monde n’est pas retrouvé",
    "totals that count some people in two periods": "totaux qui comptent des personnes dans deux périodes",
    "totals below the sum of what partners count": "totaux inférieurs à la somme des partenaires",
    "parts that exceed their wholes": "parties qui dépassent leur tout",
    "days that are out of order": "jours qui ne sont pas dans l’ordre",
    "figures that belong together, of other days": "chiffres qui vont ensemble, de jours différents",
    "sums of money in several currencies": "sommes d’argent en plusieurs monnaies",
    "pairs of amounts that imply different rates": "paires de montants aux taux implicites différents",
    "majorities that are half or less": "majorités qui sont la moitié ou moins",
    "approximate numbers that stand as exact": "nombres approximatifs donnés comme exacts",
    "sums that add services as if they were people": "sommes qui additionnent des services comme des personnes",
    "zeros and blanks that stand for one another": "zéros et blancs mis l’un pour l’autre",
    "figures on which sources disagree": "chiffres sur lesquels les sources divergent",
    "estimates without a method": "estimations sans méthode",
    "figures that cannot be": "chiffres impossibles",
    "names that may be of one thing": "noms qui désignent peut-être une même chose",
    "counts below what is declared of them": "décomptes inférieurs à ce qui en est déclaré",
    "trends with too few figures behind them": "tendances fondées sur trop peu de chiffres",
    "claims that the figures run against": "affirmations que les chiffres contredisent",
    "partners of whom no figure was checked": "partenaires dont aucun chiffre n’a été vérifié",
    "targets of periods that miss that of the whole": "cibles de périodes qui manquent celle de l’ensemble",
    "running totals that fall": "totaux cumulés qui baissent",
    "printed percentages that fit no whole": "pourcentages imprimés qui ne vont avec aucun total",
    "indicators defined otherwise than the library's": "indicateurs définis autrement que dans la bibliothèque",
    # coverage
    "a test": "d’une vérification",
    "a test planned for {planned}": "d’une vérification prévue pour {planned}",
    " (recorded as {reason})": " (consigné comme «\u202f{reason}\u202f»)",
    "no period": "pas de période",
    "the period stands as {periods}": "la période figure comme {periods}",
    "not recorded": "non consigné",
    "known to the year alone ({year})": "connu à l’année près seulement ({year})",
    "{value} ({kind})": "{value} ({kind})",
    "planned": "prévu",
    "those": "ceux-ci",
    "places": "lieux",
    "populations": "populations",
    "dimensions": "dimensions",
    "counts nothing that {donor} asks about": "ne compte rien de ce que {donor} demande",
    "an unrecorded share": "non consignée",
    "{least} to {most}": "de {least} à {most}",
    "a value of any outcome": "de valeur d’un effet",
    "what it cost": "ce que le programme a coûté",
    "what it cost, nor a value of any outcome": "ce que le programme a coûté, ni de valeur d’un effet",
    "the rest of {place}": "reste de {place}",
    "from {start} to {end}": "du {start} au {end}",
    "{sources} support it": "pour\u00a0: {sources}",
    "{sources} contradict it": "contre\u00a0: {sources}",
    "who": "qui",
    "evidence": "preuves",
    "unit": "unité",
    "definition": "définition",
    "counting rule": "règle de comptage",
    "means of verification": "moyens de vérification",
    "method": "méthode",
    "frequency": "fréquence",
    "responsible": "responsable",
    "with support": "avec l’appui",
    "{ends}; support ends on {support}": "{ends}\u202f; l’appui se termine le {support}",
    "{number} people": "{number} personnes",
    ": the one it names is of {strategy}": "\u00a0: celle qu’il nomme est de {strategy}",
    "{actual} against {target}": "{actual} pour une cible de {target}",
    "{actual} against {target} ({share})": "{actual} pour une cible de {target} ({share})",
    "population": "population",
    "season": "saison",
    "Gaps in the framework of {subject}, {when}": "Lacunes du cadre de {subject}, {when}",
    "Gaps in the frameworks of {subject}, {when}": "Lacunes des cadres de {subject}, {when}",
    "on {day}": "au {day}",
    "on no particular day": "sans jour précis",
    "In order": "En ordre",
    "Gaps ({count})": "Lacunes ({count})",
    "severity": "gravité",
    "Accepted": "Acceptées",
    "by": "par",
    "on": "le",
    "Accepted, and no gap today: closed since, or misspelt": (
        "Acceptées, et sans lacune aujourd’hui\u00a0: comblées depuis, ou mal orthographiées"
    ),
    "Could not be judged: {why}": "Impossible de conclure\u00a0: {why}",
    "Outputs against outcomes, by the weakest link of the strongest path": (
        "Produits en regard des effets, selon le maillon le plus faible du chemin le plus solide"
    ),
    "Somebody has to decide": "Quelqu’un doit décider",
    "and {more} more: .questions": "et {more} autres\u00a0: .questions",
    "Thresholds": "Seuils",
    "{rules} passed by everything asked: {codes}": "{rules} sans aucune lacune\u00a0: {codes}",
    "and {more} more like it. To do: {remedy}": "et {more} autres semblables. À faire\u00a0: {remedy}",
    "To do: {remedy}": "À faire\u00a0: {remedy}",
    "{subject}: {first}, or {last}.": "{subject}\u00a0: {first}, ou {last}.",
    "link it (to which outcome, and by what mechanism?)": "le relier (à quel effet, et par quel mécanisme\u202f?)",
    "mark it management-only (for what reason?)": (
        "le marquer comme relevant de la seule gestion (pour quel motif\u202f?)"
    ),
    "stop delivering it": "cesser de le fournir",
    "link an output to it (which, and by what mechanism?)": (
        "lui relier un produit (lequel, et par quel mécanisme\u202f?)"
    ),
    "record that nobody planned it": "consigner que personne ne l’a prévu",
    "stop promising it": "cesser de le promettre",
    "name the outcome that would show it reached": "nommer l’effet qui le montrerait atteint",
    "record when and why it was dropped": "consigner quand et pourquoi il a été abandonné",
    "add the outcome that has to come first (which?)": "ajouter l’effet qui doit venir d’abord (lequel\u202f?)",
    "take the link away": "retirer le lien",
    "count what it delivers (in which unit?)": "compter ce qui est fourni (dans quelle unité\u202f?)",
    "stop doing it": "y mettre fin",
    "choose an indicator for it (measured by whom, how and when?)": (
        "lui choisir un indicateur (mesuré par qui, comment et quand\u202f?)"
    ),
    "{share} by {rule}": "{share}, selon {rule}",
    "  in order: {codes}": "  en ordre\u00a0: {codes}",
    "  not in order: {codes}": "  pas en ordre\u00a0: {codes}",
    "  cannot be told: {codes}": "  sans conclusion possible\u00a0: {codes}",
    "no {things} to ask whether {what}": "{what}\u00a0: rien à examiner",
    "at least {part} of {whole} {what} ({untold} cannot be told)": (
        "{what}\u00a0: au moins {part} sur {whole} (sans conclusion possible\u00a0: {untold})"
    ),
    "{part} of {whole} {what} ({percent})": "{what}\u00a0: {part} sur {whole} ({percent})",
    "outputs lead to an outcome": "produits menant à un effet",
    "planned outcomes have an output": "effets prévus dotés d’un produit",
    "objectives have an outcome": "objectifs dotés d’un effet",
    "activities have a counted output": "activités dotées d’un produit compté",
    "planned outcomes have an indicator": "effets prévus dotés d’un indicateur",
    "indicators that need a baseline have one": "indicateurs dotés de la valeur de référence qu’il leur faut",
    "indicators have a target": "indicateurs dotés d’une cible",
    "counts of people are broken down by gender, or of one by design": (
        "décomptes de personnes ventilés par genre, ou d’un seul genre par conception"
    ),
    "counts of people are broken down by age, or of one band by design": (
        "décomptes de personnes ventilés par âge, ou d’une seule tranche par conception"
    ),
    "no step up from an output": "ne part pas d’un produit vers le haut",
    "whether a test is planned is not in the source": "la source ne dit pas si une vérification est prévue",
    "whether the link can rest on what held only in part is not recorded": (
        "il n’est pas consigné si le lien peut reposer sur ce qui ne s’est vérifié qu’en partie"
    ),
    "not tested": "pas vérifié",
    "counts no people": "ne compte pas de personnes",
    "whether those reached are measured, or what changed, is not recorded": (
        "il n’est pas consigné si l’on mesure les personnes touchées, ou ce qui a changé"
    ),
    "claims no cause": "n’affirme pas de cause",
    "how its evidence was made is not recorded": "il n’est pas consigné comment ses preuves ont été établies",
    "context": "contexte",
    "recorded as not applicable": "consigné comme sans objet",
    "starts at zero, or needs none": "part de zéro, ou n’en a pas besoin",
    "the day of its fieldwork is not recorded": "le jour de sa collecte de terrain n’est pas consigné",
    "the start of work is not recorded": "le début des travaux n’est pas consigné",
    "the days are not known well enough to say which came first": (
        "les jours ne sont pas assez précis pour dire lequel est venu d’abord"
    ),
    "how many of the programme's areas it covered is not recorded": (
        "il n’est pas consigné combien des zones du programme ont été couvertes"
    ),
    "which of baseline and figure is the later is not recorded": (
        "il n’est pas consigné lequel, de la valeur de référence ou du chiffre, est postérieur"
    ),
    "counts no persons of its own": "ne compte pas de personnes en propre",
    "nothing wider is broken down, or nothing is reported": (
        "rien de plus large n’est ventilé, ou rien n’est communiqué"
    ),
    "has no age bands": "n’a pas de tranches d’âge",
    "nothing is broken down": "rien n’est ventilé",
    "fewer than two breakdowns are reported": "moins de deux ventilations sont communiquées",
    "management only": "relève de la seule gestion",
    "unplanned": "non prévu",
    "dropped": "abandonné",
    "nobody has judged which level its wording belongs to (reads_as)": (
        "personne n’a jugé à quel niveau appartient sa formulation (reads_as)"
    ),
    "not a step up to impact": "pas un pas vers l’impact",
    "no target group is named": "aucun groupe cible n’est nommé",
    "nobody is reported": "personne n’est communiqué",
    "what was read may leave the target groups out": "ce qui a été lu peut laisser de côté les groupes cibles",
    "how many of those reached are in the target groups is not known": (
        "on ne sait pas combien des personnes touchées sont dans les groupes cibles"
    ),
    "whether the populations reached overlap is not known": "on ne sait pas si les populations touchées se recoupent",
    "neither cost nor outcome is recorded": "ni coût ni effet n’est consigné",
    "what it cost is withheld": "ce qu’il a coûté n’est pas divulgué",
    "no money is recorded": "aucun argent n’est consigné",
    "how many of how many it covers is not recorded": "il n’est pas consigné combien, sur combien, sont couverts",
    "no cases are recorded by place": "aucun cas n’est consigné par lieu",
    "where the programme works is not recorded": "il n’est pas consigné où le programme travaille",
    "whether it works in all of these places is not recorded": (
        "il n’est pas consigné s’il travaille dans tous ces lieux"
    ),
    "funded once, or not recorded as funded": "financé une seule fois, ou sans financement consigné",
    "for which period each of its funds is given is not recorded": (
        "il n’est pas consigné pour quelle période chacun de ses fonds est donné"
    ),
    "the day on which its funds end is not known well enough": (
        "le jour où ses fonds s’arrêtent n’est pas connu assez précisément"
    ),
    "no output is reported": "aucun produit n’est communiqué",
    "no evidence is cited for it": "aucune preuve n’est citée pour lui",
    "how independent its sources are is not recorded": (
        "il n’est pas consigné à quel point ses sources sont indépendantes"
    ),
    "a projection, or a figure without a period": "une projection, ou un chiffre sans période",
    "when the change came about is not recorded": "il n’est pas consigné quand le changement s’est produit",
    "when its source was published is not recorded": "il n’est pas consigné quand sa source a été publiée",
    "no word for a quantity": "aucun mot de quantité",
    "one voice only": "une seule voix",
    "counts nobody": "ne compte personne",
    "out of how many is not recorded": "il n’est pas consigné sur combien",
    "the day of what was observed last is not known well enough": (
        "le jour de la dernière observation n’est pas connu assez précisément"
    ),
    "neither way is better": "aucun sens n’est préférable",
    "no monitoring plan is recorded": "aucun plan de suivi n’est consigné",
    "the day on which monitoring ends is not recorded, or not known well enough": (
        "le jour où le suivi se termine n’est pas consigné, ou pas connu assez précisément"
    ),
    "nobody entered": "personne n’est entré",
    "whether what was seen later is of these people is not recorded": (
        "il n’est pas consigné si ce qui a été vu plus tard concerne ces personnes"
    ),
    "whether its needs assessment or the work came first is not recorded": (
        "il n’est pas consigné ce qui est venu d’abord, de l’évaluation des besoins ou des travaux"
    ),
    "it goes into the plan itself": "elle entre dans le plan lui-même",
    "not recorded as done": "pas consignée comme faite",
    "no time was planned": "aucun moment n’était prévu",
    "the day on which it was done is not known well enough": (
        "le jour où elle a été faite n’est pas connu assez précisément"
    ),
    "how many months it needs (horizon) is not recorded": (
        "il n’est pas consigné combien de mois il lui faut (horizon)"
    ),
    "until when it is watched is not recorded, or not known well enough": (
        "il n’est pas consigné jusqu’à quand il est suivi, ou pas assez précisément"
    ),
    "what monitoring costs is not recorded": "il n’est pas consigné ce que coûte le suivi",
    "no funds are recorded beside it": "aucun fonds n’est consigné en regard",
    "the amounts are in several currencies, and no rate is given": (
        "les montants sont en plusieurs monnaies, et aucun taux n’est donné"
    ),
    "not marked as sensitive": "pas marqué comme sensible",
    "the programme does not work there": "le programme n’y travaille pas",
    "where the other actor gives it is not recorded": "il n’est pas consigné où l’autre acteur le rend",
    "no register": "pas de registre",
    "no cases": "pas de cas",
    "whether these cases stand in the register is not recorded": (
        "il n’est pas consigné si ces cas figurent dans le registre"
    ),
    "part of a figure that is asked about": "partie d’un chiffre déjà examiné",
    "sets up no body": "ne met en place aucune structure",
    "nothing is reported, which is MND306's to say": "rien n’est communiqué, ce que dit MND306",
    "a target of this kind has no verdict, or its figure is only a bound": (
        "une cible de cette nature ne reçoit pas de verdict, ou son chiffre n’est qu’une borne"
    ),
    "the last figure in the source ends before the target is due": (
        "le dernier chiffre de la source s’arrête avant l’échéance de la cible"
    ),
    "the target is due, or nothing is reported yet": "la cible est échue, ou rien n’est encore communiqué",
    "the target has no period": "la cible n’a pas de période",
    "the day of its figure is not known well enough": "le jour de son chiffre n’est pas connu assez précisément",
    "nobody says whether it is met": "personne ne dit si elle est atteinte",
    "neither missed nor far exceeded": "ni manquée ni largement dépassée",
    "no frequency is recorded": "aucune fréquence n’est consignée",
    "how many months lie between two reports is not recorded": (
        "il n’est pas consigné combien de mois séparent deux rapports"
    ),
    "the days of what was reported are not recorded": "les jours de ce qui a été communiqué ne sont pas consignés",
    "no figure to compare": "aucun chiffre à comparer",
    "how the figures were made, when and of whom is not recorded": (
        "il n’est pas consigné comment les chiffres ont été établis, quand et sur qui"
    ),
    "monitored only": "seulement suivi",
    "the day of what was reported is not known well enough": (
        "le jour de ce qui a été communiqué n’est pas connu assez précisément"
    ),
    "no value": "pas de valeur",
    "no qualifier": "pas de nuance",
    "not a count that is to grow over time": "pas un décompte appelé à croître",
    "no whole year is on record before it": "aucune année entière n’est connue auparavant",
    "the best year on record is zero": "la meilleure année connue est à zéro",
    "no capacity beside a target": "pas de capacité en regard d’une cible",
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
