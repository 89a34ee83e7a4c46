"""French, as those who monitor and evaluate programmes write it.

One word for each term, in every message:

- outcome: effet (résultat only among Canada’s own terms); output: produit; input: intrant; activity: activité;
  objective: objectif; link: lien (the weakest of a path: maillon); assumption: hypothèse, vérifiée or not, never testée
- baseline: valeur de référence (the study: étude de référence); target: cible, which is atteinte or not, échue or not
  yet; milestone: jalon; actual: réalisation, réalisé; achievement: taux de réalisation; progress: avancement
- figure: chiffre; count: décompte or nombre; share: proportion; part and whole: numérateur and dénominateur of a share,
  otherwise partie and tout; breakdown: ventilation; cell: cellule; sample: échantillon; running total: total cumulé
- to report: communiquer; who reports: déclarant; to record: consigner; "this framework does not record": ce cadre
  n’indique pas, and never "le projet n’a pas"; to hand over: fournir
- evidence: preuve; claim: affirmation; finding (of a study): constat; source: source; study: étude
- gap: lacune (of funding: interruption); disagreement: désaccord, sources divergent, figures ne concordent pas
- severity: gravité, and its words agree with it: info, mineure, majeure, erreur; a rule is appliquée, se déclenche, is
  respectée, or ne peut conclure; in order: en règle; off: sur demande
- people reached: personnes touchées; people served: personnes bénéficiaires; implementer: organisme d’exécution;
  donor: bailleur; support: appui; overhead: frais généraux; management only: relève de la seule gestion
"""

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
    "indicator": ("indicateur", "indicateurs"),
    "reporter": ("déclarant", "déclarants"),
    "study": ("étude", "études"),
    # measures, rollup, progress
    "target": ("cible", "cibles"),
    "project": ("projet", "projets"),
    "cost": ("coût", "coûts"),
    "total": ("total", "totaux"),
    "more total": ("total de plus", "totaux de plus"),
    # reconciliation
    "discrepancy": ("désaccord", "désaccords"),
    # formats and errors
    "activity": ("activité", "activités"),
    "actual end of an activity": ("fin réelle d’une activité", "fins réelles d’activités"),
    "aggregation status of a result": ("statut d’agrégation d’un résultat", "statuts d’agrégation de résultats"),
    "aggregation status of an indicator": ("statut d’agrégation d’un indicateur", "statuts d’agrégation d’indicateurs"),
    "attribute or element from elsewhere": (
        "attribut ou élément d’une autre origine",
        "attributs ou éléments d’une autre origine",
    ),
    "baseline": ("valeur de référence", "valeurs de référence"),
    "cell": ("cellule", "cellules"),
    "claim": ("affirmation", "affirmations"),
    "code": ("code", "codes"),
    "cohort": ("cohorte", "cohortes"),
    "detail of a document": (
        "détail d’un document",
        "détails de documents (catégories, langues, dates et descriptions)",
    ),
    "element": ("élément", "éléments"),
    "element beside the results of an activity (its budgets, transactions, organisations, sectors and the like)": (
        "élément d’une activité hors résultats (budgets, transactions, organisations, secteurs, etc.)",
        "éléments d’activités hors résultats (budgets, transactions, organisations, secteurs, etc.)",
    ),
    "figure": ("chiffre", "chiffres"),
    "framework": ("cadre", "cadres"),
    "further description of an activity": ("autre description d’une activité", "autres descriptions d’activités"),
    "impact": ("impact", "impacts"),
    "input": ("intrant", "intrants"),
    "link": ("lien", "liens"),
    "location of a value without a reference": ("lieu d’une valeur sans référence", "lieux de valeurs sans référence"),
    "need": ("besoin", "besoins"),
    "objective": ("objectif", "objectifs"),
    "outcome": ("effet", "effets"),
    "output": ("produit", "produits"),
    "population": ("population", "populations"),
    "reference of a result": ("référence d’un résultat", "références de résultats"),
    "result": ("résultat", "résultats"),
    "thing": ("élément", "éléments"),
    # reports
    "question": ("question", "questions"),
    "record": ("enregistrement", "enregistrements"),
    "row": ("ligne", "lignes"),
    "problem": ("problème", "problèmes"),
    # charts
    "earlier period": ("période antérieure", "périodes antérieures"),
    "more outcome": ("autre effet", "autres effets"),
    "more output": ("autre produit", "autres produits"),
    "more place or reporter": ("autre lieu ou déclarant", "autres lieux ou déclarants"),
    "more row": ("autre ligne", "autres lignes"),
    "more target": ("autre cible", "autres cibles"),
    "other place": ("autre lieu", "autres lieux"),
    "value": ("valeur", "valeurs"),
    # testing
    "finding": ("constat", "constats"),
    "more figure": ("autre chiffre", "autres chiffres"),
    # cli
    "answer": ("réponse", "réponses"),
    "other reason": ("autre raison", "autres raisons"),
}
"""What is counted, by its English: one of it, and several."""

SENSES = {
    "Additivity.all": "en totalité",
    "Additivity.part": "en partie",
    "Answer.disputed": "chiffres contestés",
    "CostAnswer.assessed": "évalué",
    "Due.after": "après l’appui",
    "Measure.money": "montant",
    "Sensitivity.high": "élevée",
    "Statistic.rate": "taux",
    "Strength.untested": "non vérifié",
    "StudyKind.baseline": "étude de référence",
    "TargetKind.exact": "exactement",
}
"""Words out of closed lists, by list and word, that French says otherwise than the same word elsewhere."""

WORDS = {
    # wording and rules
    "{first} and {last}": "{first} et {last}",
    "{first} and {more} more": "{first} et {more} de plus",
    "nothing is promised": "rien n’est promis",
    "{severity}: {message} [{code}]": "{severity}\u00a0: {message} [{code}]",
    "{severity}: {message} {remedy} [{code}]": "{severity}\u00a0: {message} {remedy} [{code}]",
    "{subject} '{title}'": "{subject} «\u202f{title}\u202f»",
    "{code} {name}: {thresholds}": "{code} {name}\u00a0: {thresholds}",
    "the source does not say": "la source ne le dit pas",
    "no day was given: pass on=": "aucun jour n’a été donné\u00a0: indiquez on=",
    "the period is not recorded": "la période n’est pas consignée",
    "may be": "seraient peut-être",
    "Rules": "Règles",
    "profile": "profil",
    "{rule} judged nothing called {subject}": "{rule} n’a rien jugé qui s’appelle {subject}",
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
        "Dans un extrait, tiré du rapport de quelqu’un d’autre, ce que la source ne mentionne pas n’est "
        "pas une lacune\u00a0: la règle ne peut alors pas conclure, et le dit. Une lacune dont vous "
        "décidez de vous accommoder peut être acceptée, avec le motif\u00a0: {accepted}."
    ),
    "{severity}, or {graver} in its worse cases": "{severity}, ou {graver} dans les cas les plus graves",
    "{verb}, and only when it is handed over": "{verb}, et seulement quand la règle est fournie",
    "what it finds": "ce qu’elle signale",
    "how grave": "gravité",
    "when it is asked": "quand elle est appliquée",
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
    "question": "question",
    "when": "quand",
    "When a rule is asked:": "Quand une règle est appliquée\u00a0:",
    "- **{due}**: {when}": "- **{due}**\u00a0: {when}",
    "{due}, off": "{due}, sur demande",
    "off": "sur demande",
    "only when it is handed over, {call}": "seulement quand elle est fournie, {call}",
    "always, on any day": "toujours, quel que soit le jour",
    (
        "once the thing's own planned day has passed; without one, a claim when it is made, what was "
        "found against an assumption at once, figures that are held against each other as soon as they "
        "are in, anything else when the period, as extended, is over"
    ): (
        "une fois passé le jour prévu pour l’élément lui-même\u202f; à défaut, une affirmation quand elle "
        "est faite, ce qui a été constaté contre une hypothèse aussitôt, des chiffres comparés entre eux "
        "dès qu’ils sont là, tout le reste quand la période, telle que prolongée, est terminée"
    ),
    "from the last fourth of the period, as extended, on": (
        "à partir du dernier quart de la période, telle que prolongée"
    ),
    "once support has ended and the time that the outcome needs has passed": (
        "une fois l’appui terminé et passé le temps qu’il faut à l’effet"
    ),
    "code and title": "code et titre",
    "one of them": "l’un d’eux",
    "the other": "l’autre",
    "first day": "premier jour",
    "second day": "second jour",
    "all": "ensemble",
    "day": "jour",
    "planned or reported": "prévu ou communiqué",
    "actor": "acteur",
    "ages": "âges",
    "band": "tranche",
    "best": "meilleur",
    "budget": "budget",
    "capacity": "capacité",
    "fieldwork": "collecte de terrain",
    "funds": "fonds",
    "gaps": "interruptions",
    "group": "groupe",
    "what is missing": "ce qui manque",
    "how well it is known": "degré de précision",
    "level": "niveau",
    "number": "nombre",
    "part": "partie",
    "people": "personnes",
    "percent": "pourcentage",
    "qualifier": "nuance",
    "rate": "rythme",
    "ratio": "ratio",
    "reads as": "se lit comme",
    "reason": "raison",
    "said": "ce qui est dit",
    "says": "ce qui est dit",
    "served": "lieux servis",
    "source": "source",
    "sources": "sources",
    "structure": "structure",
    "test": "d’une vérification",
    "text": "texte",
    "until": "échéance",
    "whole": "total",
    "wider": "indicateur plus large",
    "missed": "ce qui manque",
    "due": "échéance",
    "apart": "écart",
    "axis": "axe",
    "base": "monnaie de base",
    "bounds": "bornes",
    "carried": "reportés",
    "claim": "affirmation",
    "currencies": "monnaies",
    "each": "par unité",
    "end of": "nom de la cible finale",
    "exact": "chiffre exact",
    "figures told": "chiffres",
    "first of": "nom du premier",
    "high": "taux élevé",
    "highest": "montant au taux le plus élevé",
    "least": "minimum",
    "library": "bibliothèque",
    "low": "taux bas",
    "lowest": "montant au taux le plus bas",
    "names": "noms",
    "once": "comptés une fois",
    "one of": "nom du premier",
    "other of": "nom de l’autre",
    "part of": "nom de la partie",
    "parts at": "où elles sont lues",
    "percents": "pourcentages",
    "points": "points",
    "printed": "imprimé",
    "printed of": "nom du pourcentage",
    "quote": "autre monnaie",
    "rest": "reste",
    "second of": "nom du second",
    "services": "services",
    "statements": "valeurs données",
    "status": "statut",
    "thing": "élément",
    "total": "total",
    "way": "sens",
    "whole of": "nom du total",
    "words": "mots",
    # closed lists
    "fewest": "le moins",
    "answer": "réponse",
    "tone": "ton",
    "sign": "signe",
    "grouping": "regroupement",
    "audience": "public visé",
    "colour": "couleur",
    "cost answer": "réponse sur les coûts",
    "verb": "verbe",
    "opinion": "avis",
    "record": "registre",
    "substantiated": "corroboré",
    "strength": "solidité",
    "recorded": "enregistré",
    "ultimate outcome": "résultat ultime",
    "overall objective": "objectif général",
    "specific objective": "objectif spécifique",
    "purpose": "objectif spécifique",
    "goal": "objectif global",
    "order": "rang",
    "role": "rôle",
    "implementer": "organisme d’exécution",
    "government": "pouvoirs publics",
    "independence": "indépendance",
    "self": "le programme lui-même",
    "commissioned": "commandé",
    "target kind": "type de cible",
    "range": "intervalle",
    "score": "score",
    "nominal": "nominal",
    "incremental": "incrémental",
    "cumulative": "cumulatif",
    "snapshot": "état à une date",
    "direction": "sens",
    "direct": "direct",
    "indirect": "indirect",
    "additivity": "additivité",
    "supports": "appuie",
    "link kind": "type de lien",
    "stated by": "énoncé par",
    "assumption status": "statut de l’hypothèse",
    "study kind": "type d’étude",
    "tracer": "étude de suivi des sortants",
    "input kind": "type d’intrant",
    "basis": "fondement",
    "sensitivity": "sensibilité",
    "standard": "standard",
    "cost basis": "base de coût",
    "overhead in": "frais généraux inclus",
    "claim kind": "type d’affirmation",
    "stated as": "énoncé comme",
    "combining": "combinaison",
    "pool": "regroupement",
    "met": "atteinte",
    "not met": "non atteinte",
    "info": "info",
    "minor": "mineure",
    "major": "majeure",
    "error": "erreur",
    "cannot tell": "ne peut conclure",
    "fired": "déclenchée",
    "passed": "respectée",
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
    "layout": "disposition",
    "untested": "non vérifiée",
    "supported": "étayée",
    "mixed": "mitigée",
    "contradicted": "contredite",
    "count": "nombre",
    "amount": "quantité",
    "percentage": "pourcentage",
    "stage": "étape",
    "yes no": "oui ou non",
    "narrative": "récit",
    "mean": "moyenne",
    "median": "médiane",
    "increase": "hausse",
    "decrease": "baisse",
    "maintain": "maintien",
    "new persons": "nouvelles personnes",
    "persons present": "personnes présentes",
    "contacts": "contacts",
    "monthly": "mensuelle",
    "quarterly": "trimestrielle",
    "half-yearly": "semestrielle",
    "yearly": "annuelle",
    "not additive": "non additif",
    "input": "intrant",
    "activity": "activité",
    "output": "produit",
    "immediate": "immédiat",
    "intermediate": "intermédiaire",
    "ultimate": "ultime",
    "assertion": "assertion",
    "observed after": "observé après",
    "before and after": "avant et après",
    "comparison": "comparaison",
    "randomised": "randomisé",
    "contradicts": "contredit",
    "inconclusive": "non concluante",
    "contested": "contesté",
    "observed change": "changement observé",
    "compared": "comparé",
    "needs assessment": "évaluation des besoins",
    "baseline": "valeur de référence",
    "review": "revue",
    "evaluation": "évaluation",
    "research": "recherche",
    "grant": "subvention",
    "staff": "personnel",
    "in kind": "en nature",
    "partners": "partenaires",
    "goods": "biens",
    "plan": "plan",
    "extract": "extrait",
    "overhead out": "frais généraux exclus",
    "ceiling": "plafond",
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
    "derived": "dérivé",
    "preliminary": "provisoire",
    "revised": "révisé",
    "distribution": "répartition",
    "time": "temps",
    "participant": "participant",
    "evaluator": "évaluateur",
    "researcher": "chercheur",
    "funded": "financé",
    "independent": "indépendant",
    "year": "année",
    "quarter": "trimestre",
    "month": "mois",
    "json": "json",
    "values": "valeurs",
    "metadata": "métadonnées",
    "csv": "csv",
    "gap": "lacune",
    "minor gap": "lacune mineure",
    "note": "note",
    "right": "vers la droite",
    "down": "vers le bas",
    "plain": "neutre",
    "in order": "en règle",
    "not known": "inconnu",
    "internal": "interne",
    "public": "public",
    "criterion": "critère",
    "addressed to": "destinataire",
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
    "Is every planned outcome brought about by some output?": "Chaque effet prévu découle-t-il d’un produit\u202f?",
    "planned outcomes that no output leads to": "effets prévus auxquels aucun produit ne mène",
    "no output has a path of links to a planned outcome": "aucun produit n’a de chemin de liens vers un effet prévu",
    "This framework does not record any output that leads to outcome {named}.": (
        "Ce cadre n’indique aucun produit qui mène à l’effet {named}."
    ),
    "Link the output that is meant to bring it about, or mark the outcome as not planned (planned=False).": (
        "Reliez le produit censé y conduire, ou marquez l’effet comme non prévu (planned=False)."
    ),
    "Would every objective be seen in some outcome?": "Chaque objectif se traduirait-il par un effet\u202f?",
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
        "quelqu’un a jugé (reads_as) que la formulation d’un produit ou d’un effet appartient à un niveau inférieur"
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
        "quelqu’un a jugé (reads_as) qu’un produit énonce un changement chez les personnes"
    ),
    "'{title}' is kept as an {level} and states an {reads_as}.": (
        "«\u202f{title}\u202f» est classé au niveau «\u202f{level}\u202f» et énonce un résultat du "
        "niveau «\u202f{reads_as}\u202f»."
    ),
    "Record it as an outcome, with its own indicator.": "Consignez-le comme effet, avec son propre indicateur.",
    "Does every step up to impact pass through an outcome?": "Tout lien vers l’impact passe-t-il par un effet\u202f?",
    "links to impact with no outcome between": "liens vers l’impact sans effet intermédiaire",
    "a link goes to an impact from below the outcomes": (
        "un lien mène à un impact depuis un niveau inférieur à celui des effets"
    ),
    "Link {subject} goes from {level} to impact, with no outcome between.": (
        "Le lien {subject} va du niveau «\u202f{level}\u202f» à l’impact, sans effet intermédiaire."
    ),
    "Add the outcome that has to come first.": "Ajoutez l’effet qui doit se produire d’abord.",
    "Is what every activity delivers counted?": "Ce que chaque activité fournit est-il compté\u202f?",
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
    "Is it recorded how much of every input there is?": (
        "Le montant ou la quantité de chaque intrant sont-ils consignés\u202f?"
    ),
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
    "counts that do not show the target groups reached": "décomptes qui ne montrent pas les groupes cibles touchés",
    (
        "of the people an output counts, fewer than the threshold belong to the programme's target "
        "groups, or it is not recorded to which group they belong"
    ): (
        "parmi les personnes que compte un produit, moins que le seuil appartiennent aux groupes "
        "cibles du programme, ou il n’est pas consigné à quel groupe elles appartiennent"
    ),
    "Of the people counted by {subject}, {reached} are recorded in the target groups ({group}).": (
        "Parmi les personnes comptées par {subject}, part consignée dans les groupes cibles ({group})\u00a0: {reached}."
    ),
    "Record reach by target group; where it misses them, adapt the activity.": (
        "Consignez les personnes touchées par groupe cible\u202f; là où ils ne sont pas atteints, adaptez l’activité."
    ),
    "Is any outcome reported beside the outputs?": "Un effet est-il communiqué en plus des produits\u202f?",
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
        "Des produits du programme {framework} sont communiqués ({n} de leurs indicateurs), et ce cadre "
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
        "Quelqu’un d’autre que l’organisme d’exécution confirme-t-il l’effet\u202f?"
    ),
    "outcomes that nobody independent bears out": "effets que personne d’indépendant ne confirme",
    "every source for an outcome is the implementer or somebody the programme funds, and none is a participant": (
        "toutes les sources d’un effet sont l’organisme d’exécution ou des organismes financés par le "
        "programme, et aucune n’est un participant"
    ),
    "All evidence recorded for outcome {subject} ({n}: {sources}) is the implementer's or from those it funds.": (
        "Toutes les preuves consignées pour l’effet {subject} ({n}\u00a0: {sources}) viennent de "
        "l’organisme d’exécution ou de ceux qu’il finance."
    ),
    "Add an independent source, or the people served.": (
        "Ajoutez une source indépendante, ou les personnes bénéficiaires."
    ),
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
    "Were the people served asked?": "Les personnes bénéficiaires ont-elles été interrogées\u202f?",
    "outcomes without a word from the people served": (
        "effets sur lesquels les personnes bénéficiaires ne s’expriment pas"
    ),
    "no evidence on a claimed outcome comes from participants, and no reason is given why they were not asked": (
        "aucune preuve d’un effet affirmé ne vient des participants, et aucun motif n’est donné pour "
        "lequel ils n’ont pas été interrogés"
    ),
    "This framework does not record any feedback from the people served on outcome {named}.": (
        "Ce cadre n’indique aucun retour des personnes bénéficiaires sur l’effet {named}."
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
        "L’effet non prévu {subject} est consigné sans ces éléments\u00a0: {lacks}."
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
    "Is there a number behind every word for how many?": "Y a-t-il un nombre derrière chaque mot de quantité\u202f?",
    "quantities said in a word, without a number": "quantités dites par un mot, sans nombre",
    "a claim says how many in a word (says) and gives no number (counted)": (
        "une affirmation dit une quantité par un mot (says) et ne donne aucun nombre (counted)"
    ),
    "The claim on outcome {subject} says '{says}' and gives no number.": (
        "L’affirmation sur l’effet {subject} dit «\u202f{says}\u202f» et ne donne aucun nombre."
    ),
    "Record how many of how many: counted=Ratio(n, N).": "Consignez combien sur combien\u00a0: counted=Ratio(n, N).",
    "Does the evidence point one way?": "Les preuves vont-elles dans le même sens\u202f?",
    "outcomes on which sources disagree": "effets sur lesquels les sources divergent",
    "sources on one outcome say opposite things, or claims on it have opposite directions": (
        "des sources disent le contraire l’une de l’autre sur un même effet, ou des affirmations à son "
        "sujet vont en sens opposé"
    ),
    "Sources disagree on outcome {subject}: {one}; {other}.": (
        "Les sources divergent sur l’effet {subject}\u00a0: {one}\u202f; {other}."
    ),
    "Show both, and say why one is preferred if it is.": (
        "Montrez les deux, et dites pourquoi l’une est préférée si elle l’est."
    ),
    "How many of all does the evidence cover?": "Quelle part de l’ensemble les preuves couvrent-elles\u202f?",
    "pieces of evidence that cover fewer than all": "preuves qui ne couvrent pas l’ensemble",
    "a piece of evidence covers fewer than all of those it speaks of": (
        "une preuve couvre moins que l’ensemble de ceux dont elle parle"
    ),
    "Evidence on outcome {subject} from '{source}' covers {n} of {of} ({percent}).": (
        "La preuve de «\u202f{source}\u202f» sur l’effet {subject} couvre {n} sur {of} ({percent})."
    ),
    "Say so wherever the outcome is claimed.": "Dites-le partout où l’effet est affirmé.",
    "Did anybody look again once support had ended?": (
        "Quelqu’un est-il revenu observer une fois l’appui terminé\u202f?"
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
        "La collecte de terrain de la valeur de référence de l’indicateur {subject} ({fieldwork}) s’est "
        "poursuivie après le début des travaux ({started})."
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
        "La valeur de référence de l’indicateur {subject} couvre {part} zones sur {whole} ({percent})."
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
        "La cible de l’indicateur {subject} ({target}) est arrivée à échéance le {due}\u202f; aucune "
        "valeur n’est consignée{reason}."
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
        "On ne sait pas quand la cible de l’indicateur {subject} ({target}) doit être atteinte\u00a0: {reason}."
    ),
    "Give it a period, or settle which period is meant.": "Donnez-lui une période, ou précisez de laquelle il s’agit.",
    "Is it known which day every figure speaks for?": "Sait-on sur quelle date porte chaque chiffre\u202f?",
    "figures without a day that they speak for": "chiffres sans date sur laquelle ils portent",
    "a reported figure has no period, or the end of its period is known to the year alone": (
        "un chiffre communiqué n’a pas de période, ou seule l’année est connue pour la fin de celle-ci"
    ),
    "The day that {subject} ({actual}) speaks for is {known}.": (
        "Date sur laquelle porte {subject} ({actual})\u00a0: {known}."
    ),
    "Add the day, or the period as far as it is known.": "Ajoutez la date, ou la période telle qu’elle est connue.",
    "Is it known what would meet every target that has a qualifier?": (
        "Sait-on à quelles conditions serait atteinte chaque cible assortie d’une nuance\u202f?"
    ),
    "targets with a qualifier and no kind": "cibles assorties d’une nuance et sans type",
    "a target carries a qualifier such as 'up to' or 'about', and no kind": (
        "une cible est assortie d’une nuance telle que «\u202fjusqu’à\u202f» ou «\u202fenviron\u202f», et "
        "n’a pas de type"
    ),
    "The target of {subject} is '{qualifier} {target}', and it is not recorded what would meet it.": (
        "La cible de l’indicateur {subject} est «\u202f{qualifier} {target}\u202f», et il n’est pas "
        "consigné à quelles conditions elle serait atteinte."
    ),
    "Write its kind: ceiling, about or at least.": (
        "Écrivez son type (kind=)\u00a0: 'ceiling' (plafond), 'about' (environ) ou 'at least' (au moins)."
    ),
    "Was every target reached that is due?": "Chaque cible échue a-t-elle été atteinte\u202f?",
    "targets that were not reached": "cibles qui n’ont pas été atteintes",
    (
        "a target is due and was not reached, by its own kind and in the indicator's direction; a "
        "ceiling is never missed"
    ): (
        "une cible est échue et n’a pas été atteinte, selon son type et le sens de l’indicateur\u202f; un "
        "plafond n’est jamais manqué"
    ),
    "{subject} was due on {due}: {reached}.": "{subject}, échéance du {due}\u00a0: {reached}.",
    "Say why, and what follows from it.": "Dites pourquoi, et ce qui en découle.",
    "Does every figure keep up with the time gone by?": "Chaque chiffre suit-il le temps écoulé\u202f?",
    "figures that lag behind the time gone by": "chiffres en retard sur le temps écoulé",
    (
        "a target is not yet due, and its achievement is below the share of the period gone by when "
        "its last figure ends, by more than the tolerance; the period is taken as extended, and the "
        "way as even (linear), and a ceiling is nothing to keep up with"
    ): (
        "une cible n’est pas encore échue, et sa réalisation est inférieure à la part de la période "
        "écoulée à la fin de son dernier chiffre, de plus que la tolérance\u202f; la période est prise "
        "telle que prolongée, et la progression comme régulière (linéaire), et un plafond n’est pas un "
        "rythme à suivre"
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
        "La cible de l’indicateur {subject} demande {rate} par an, {ratio} fois la meilleure année connue ({best})."
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
        "{capacity} est la capacité consignée pour {subject}, et y figure comme cible."
    ),
    "Keep the capacity apart (capacity=), and write the target that was promised.": (
        "Consignez la capacité à part (capacity=), et écrivez la cible qui a été promise."
    ),
    "Do the words about a target agree with its numbers?": (
        "Ce qui est dit d’une cible concorde-t-il avec ses chiffres\u202f?"
    ),
    "targets whose words and numbers disagree": "cibles dont les mots et les chiffres ne concordent pas",
    "somebody entered that a target was met, or was not (stated_as), and the numbers say otherwise": (
        "quelqu’un a saisi qu’une cible était atteinte, ou ne l’était pas (stated_as), et les chiffres "
        "disent autre chose"
    ),
    "{subject} is stated as {said}, and the numbers give {reached}.": (
        "{subject}\u00a0: cible dite «\u202f{said}\u202f», alors que les chiffres donnent «\u202f{reached}\u202f»."
    ),
    "Correct one of the two.": "Corrigez l’un des deux.",
    "Is every change of a target declared?": "Chaque modification d’une cible est-elle déclarée\u202f?",
    "targets changed without a revision": "cibles modifiées sans révision",
    "a target for the same period has two values or two meanings, and no revision says why": (
        "une cible pour la même période a deux valeurs ou deux sens, et aucune révision ne dit pourquoi"
    ),
    "The target of {subject} stands as {one} and as {other}, and no revision is recorded.": (
        "La cible de l’indicateur {subject} figure comme {one} et comme {other}, et aucune révision n’est consignée."
    ),
    "Record a revision with its day and reason: Target(..., revisions=[Revision(...)]).": (
        "Consignez une révision avec sa date et sa raison\u00a0: Target(..., revisions=[Revision(...)])."
    ),
    "Is it known which way is better?": "Sait-on quel sens d’évolution est préférable\u202f?",
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
        "Est-il consigné pourquoi une cible a été manquée, ou largement dépassée\u202f?"
    ),
    "targets missed or far exceeded without a reason": "cibles manquées ou largement dépassées sans motif",
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
        "{named}\u00a0: fréquence {frequency}\u202f; rapports attendus que ce cadre n’indique pas\u00a0: "
        "{missed}, le premier au {due}."
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
        "La valeur de référence de l’indicateur {named} et ce qui a été mesuré ensuite diffèrent par\u00a0: {what}."
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
        "un indicateur de personnes hors contexte, proportion comprise, ne prévoit pas de ventilation par "
        "genre ou par sexe ou, une fois échu, n’est pas communiqué avec une telle ventilation\u202f; une "
        "population d’un seul genre par conception n’en a pas besoin"
    ),
    "{named} counts people, and this framework does not record them as {when} by gender.": (
        "{named} compte des personnes, et ce cadre n’indique pas que cet indicateur soit {when} par genre."
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
        "un indicateur de personnes hors contexte, proportion comprise, ne prévoit pas de ventilation par "
        "âge ou, une fois échu, n’est pas communiqué par âge\u202f; une population d’une seule tranche "
        "d’âge par conception n’en a pas besoin"
    ),
    "{named} counts people, and this framework does not record them as {when} by age.": (
        "{named} compte des personnes, et ce cadre n’indique pas que cet indicateur soit {when} par âge."
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
        "un indicateur est déclaré comme partie d’un autre (Subset, Funnel) qui est communiqué selon une "
        "dimension, et ne l’est pas lui-même selon celle-ci"
    ),
    (
        "Those counted by {wider} ({number}) are reported by {dimensions}; this framework does not "
        "record that of {subject}."
    ): (
        "Les personnes comptées par {wider} ({number}) sont communiquées selon {dimensions}\u202f; ce "
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
    "No band of {subject} holds age {ages}.": "Aucune tranche de la dimension {subject} ne contient l’âge {ages}.",
    "Correct the edges, so that each band begins where the one before it ends.": (
        "Corrigez les limites, afin que chaque tranche commence là où finit la précédente."
    ),
    "Is every age in one band only?": "Chaque âge est-il dans une seule tranche\u202f?",
    "lists of age bands that overlap": "listes de tranches d’âge qui se chevauchent",
    "an age is in two bands": "un âge est dans deux tranches",
    "Age {ages} is in two bands of {subject}.": "L’âge {ages} est dans deux tranches de la dimension {subject}.",
    "Correct the edges.": "Corrigez les limites.",
    "Can children be told apart from adults?": "Peut-on distinguer les enfants des adultes\u202f?",
    "lists of age bands without an edge at 18": "listes de tranches d’âge sans limite à 18 ans",
    "a band holds both 17 and 18": "une tranche contient à la fois 17 et 18 ans",
    "The band {band} of {subject} holds children and adults alike.": (
        "La tranche {band} de la dimension {subject} contient à la fois des enfants et des adultes."
    ),
    "Add an edge at 18.": "Ajoutez une limite à 18 ans.",
    "Is every group that the programme names served?": (
        "Chaque groupe que nomme le programme bénéficie-t-il d’un service\u202f?"
    ),
    "named groups with no service recorded": "groupes nommés sans service consigné",
    "the period is over, and nothing is reported for a population that target_groups names": (
        "la période est terminée, et rien n’est communiqué pour une population que nomme target_groups"
    ),
    "This framework does not record any service to {named}.": "Ce cadre n’indique aucun service rendu à {named}.",
    "Plan one, or say why there is none.": "Prévoyez-en un, ou dites pourquoi il n’y en a pas.",
    "Are targets set by what actuals are reported by?": (
        "Les cibles sont-elles fixées selon les mêmes ventilations que les réalisations\u202f?"
    ),
    "targets not broken down as figures are": "cibles non ventilées comme les chiffres",
    "figures are reported by a dimension, and no target has a cell of it": (
        "des chiffres sont communiqués selon une dimension, et aucune cible n’en a de cellule"
    ),
    "{subject} is reported by {dimensions}; this framework does not record its target by it.": (
        "{subject} est communiqué selon {dimensions}\u202f; ce cadre n’indique pas de cible selon cette ventilation."
    ),
    "Set targets by it too.": "Fixez aussi les cibles selon cette ventilation.",
    "it counts no people": "il ne compte pas de personnes",
    "nothing is reported of it": "rien n’en est communiqué",
    "this framework does not record what it counts": "ce cadre n’indique pas ce qu’il compte",
    "Is nobody recognisable in the figures?": "Personne n’est-il reconnaissable dans les chiffres\u202f?",
    "figures of people few enough to be recognised": "chiffres de personnes assez peu nombreuses pour être reconnues",
    "a figure that counts people, or cases of one person each, counts from 1 to fewer than 5 of them (11 where the framework's sensitivity is high); of a share, its part, its whole and the rest are asked about; none at all is no small number, and what is withheld is seen by nobody": (
        "un chiffre qui compte des personnes, ou des cas d’une personne chacun, en compte de 1 à moins de 5 (11 si la "
        "sensibilité du cadre est élevée)\u202f; d’une proportion, le numérateur, le dénominateur et le reste sont examinés"
        "\u202f; zéro n’est pas un petit nombre, et ce qui est retenu n’est vu de personne"
    ),
    "{named}: {number} of fewer than {least} people ({figures_told}). Do not publish them as they are.": (
        "{named}\u00a0: {number} de moins de {least} personnes ({figures_told}). Ne les publiez pas tels quels."
    ),
    "Withhold them with what they could be worked out from: m.publish or `mande convert --publish` for the whole programme, m.suppress for a table. Or merge categories or months, or keep the table to those who need it.": (
        "Retenez-les avec ce qui permettrait de les retrouver\u00a0: m.publish ou `mande convert --publish` pour tout le "
        "programme, m.suppress pour un tableau. Ou regroupez des catégories ou des mois, ou réservez le tableau à ceux "
        "qui en ont besoin."
    ),
    "Are breakdowns crossed with one another?": "Les ventilations sont-elles croisées entre elles\u202f?",
    "breakdowns that are not crossed": "ventilations qui ne sont pas croisées",
    "two breakdowns of one indicator are reported side by side, and no figure crosses them": (
        "deux ventilations d’un indicateur sont communiquées côte à côte, et aucun chiffre ne les croise"
    ),
    "{subject} is reported by {dimensions} side by side, not crossed.": (
        "{subject} est communiqué selon {dimensions} côte à côte, sans croisement."
    ),
    "Cross them, where the cells are not so small that somebody could be recognised.": (
        "Croisez-les, sauf si les cellules sont si petites que quelqu’un pourrait être reconnu."
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
    "Is it written what must hold for every link?": "Ce qui doit être vrai pour chaque lien est-il écrit\u202f?",
    "links without an assumption": "liens sans hypothèse",
    "a link from an output or from higher up states no assumption; feedback is left out": (
        "un lien partant d’un produit ou de plus haut n’énonce aucune hypothèse\u202f; les rétroactions ne "
        "sont pas concernées"
    ),
    "This framework does not record any assumption behind link {subject}.": (
        "Ce cadre n’indique aucune hypothèse derrière le lien {subject}."
    ),
    "Write what must hold for it: Link(..., assumptions=[Assumption('...', planned_test='2011-03')]).": (
        "Écrivez ce qui doit être vrai pour lui\u00a0: Link(..., assumptions=[Assumption('...', "
        "planned_test='2011-03')])."
    ),
    "Was every assumption tested, or is it to be?": (
        "Chaque hypothèse a-t-elle été vérifiée, ou doit-elle l’être\u202f?"
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
        "Chaque lien repose-t-il encore sur ce qui s’est vérifié\u202f?"
    ),
    "links that rest on what was found not to hold": "liens reposant sur ce qui ne s’est pas vérifié",
    (
        "an assumption was found not to hold (its status is contradicted), and its link is still "
        "there; of one that held in part (mixed) it cannot be told"
    ): (
        "une hypothèse ne s’est pas vérifiée (son statut est «\u202fcontredite\u202f»), et son lien est "
        "toujours là\u202f; pour celle qui ne s’est vérifiée qu’en partie («\u202fmitigée\u202f»), on ne "
        "peut pas conclure"
    ),
    "Evidence speaks against '{text}', on which link {subject} rests.": (
        "Des preuves vont à l’encontre de «\u202f{text}\u202f», sur quoi repose le lien {subject}."
    ),
    "Revise the link: another mechanism, another cause, or none; or do what makes it hold, and test it again.": (
        "Révisez le lien\u00a0: un autre mécanisme, une autre cause, ou aucune\u202f; ou faites en sorte "
        "que l’hypothèse soit vraie, et vérifiez-la de nouveau."
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
        "décompte de personnes qui ne dit ni l’un ni l’autre, une proportion des personnes touchées ou un "
        "travail accompli, on ne peut pas conclure"
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
        "Ce cadre n’indique pas de plan de suivi-évaluation pour le programme {named}."
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
    "Monitoring of {named} ends {until}.": "Fin du suivi du programme {named}\u00a0: {until}.",
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
        "Ce cadre n’indique pas que l’une des {people} de la cohorte {named} ait été suivie après le {ended}."
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
        "Ce cadre n’indique ni évaluation ni revue du programme {named}, faite ou prévue."
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
        "Ce cadre n’indique pas d’évaluation des besoins faite avant le début du programme {named}."
    ),
    "Do one, or name the one you rely on: Study(..., kind='needs assessment').": (
        "Faites-en une, ou nommez celle sur laquelle vous vous appuyez\u00a0: Study(..., kind='needs assessment')."
    ),
    "Do the people served take part in design or monitoring?": (
        "Les personnes bénéficiaires prennent-elles part à la conception ou au suivi\u202f?"
    ),
    "programmes without participation on record": "programmes sans participation consignée",
    "nothing says how the people served take part in the design of the programme or in its monitoring": (
        "rien ne dit comment les personnes bénéficiaires prennent part à la conception du programme ou à son suivi"
    ),
    "This framework does not record how the people served take part in the design or monitoring of {named}.": (
        "Ce cadre n’indique pas comment les personnes bénéficiaires prennent part à la conception ou au "
        "suivi du programme {named}."
    ),
    "Involve them, and write down how: MonitoringPlan(participation='...').": (
        "Associez-les, et écrivez comment\u00a0: MonitoringPlan(participation='...')."
    ),
    "Is something decided on what studies find?": "Les constats des études donnent-ils lieu à des décisions\u202f?",
    "studies that nothing was decided on": "études qui n’ont donné lieu à aucune décision",
    (
        "a review, evaluation or other study was done, and neither a response to it nor what becomes "
        "of findings is recorded"
    ): (
        "une revue, une évaluation ou une autre étude a été faite, et ni la réponse qui y est donnée ni la "
        "suite réservée aux constats n’est consignée"
    ),
    "This framework does not record what was decided on the findings of {named}.": (
        "Ce cadre n’indique pas ce qui a été décidé d’après les constats de l’étude {named}."
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
        "le moment prévu pour une étude est passé, et il n’est pas consigné qu’elle ait été faite à la "
        "date considérée, ni aucun chiffre qu’elle devait mesurer"
    ),
    "Study {named} was planned for {planned}; this framework does not record that it was done.": (
        "L’étude {named} était prévue (moment\u00a0: {planned})\u202f; ce cadre n’indique pas qu’elle ait été faite."
    ),
    "Report it with its day, or plan it anew.": "Communiquez-la avec sa date, ou prévoyez-la de nouveau.",
    "Is the programme long enough for its outcomes to be seen?": (
        "Le programme est-il assez long pour que ses effets se voient\u202f?"
    ),
    "outcomes that the programme is too short to see": "effets pour lesquels le programme est trop court",
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
        "Il faut {horizon} mois après le {ended} pour que l’effet {named} se voie, et {framework} se termine le {ends}."
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
        "Le coût du suivi est-il modeste au regard de ce qui est suivi\u202f?"
    ),
    "programmes with a high cost of monitoring": "programmes dont le suivi coûte cher",
    "the monitoring budget is more than the threshold's share of the funds recorded": (
        "le budget du suivi dépasse la part des fonds consignés que fixe le seuil"
    ),
    "Monitoring costs {budget}, {percent} of the funds recorded ({funds}).": (
        "Le suivi coûte {budget}, soit {percent} des fonds consignés ({funds})."
    ),
    "Look at how often and in what form you monitor, and say why if it is worth it.": (
        "Revoyez la fréquence et la forme du suivi, ou dites pourquoi ce coût est justifié."
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
        "{actor} rend un service comme {subject} (lieu\u00a0: {place})\u202f; ce cadre n’indique pas "
        "comment les deux se coordonnent."
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
        "un chiffre compte des cas qui sont connus et ne figurent pas dans le registre dont ils relèvent "
        "(registered=False)\u202f; les cellules d’un tel chiffre sont signalées avec lui"
    ),
    "{n} known cases of {subject} stand outside the register.": (
        "{subject}, cas connus qui se trouvent hors du registre\u00a0: {n}."
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
        "Structure mise en place par le produit {named}\u00a0: {structure}\u202f; ce cadre n’indique pas "
        "que quelqu’un l’ait suivie après le {ended}."
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
    "Can it be said what an outcome cost?": "Peut-on dire ce qu’a coûté un effet\u202f?",
    "programmes whose cost of an outcome is not known": "programmes dont on ignore ce qu’a coûté un effet",
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
        "Ce qu’a coûté un effet du programme {subject} ne peut pas être calculé\u00a0: ce cadre n’indique pas {half}."
    ),
    "Record the half that is missing: money as an input, a value as an observation of an outcome's indicator.": (
        "Consignez la moitié qui manque\u00a0: l’argent comme intrant, une valeur comme observation de "
        "l’indicateur d’un effet."
    ),
    "Is it known whether the money has overhead in it?": "Sait-on si l’argent comprend des frais généraux\u202f?",
    "programmes that do not say what overhead they bear": "programmes qui ne disent rien de leurs frais généraux",
    "funding is recorded, and not whether the office's own cost is part of it": (
        "un financement est consigné, mais non le fait qu’il comprenne ou non les coûts propres du bureau"
    ),
    (
        "This framework does not record whether the money of {named} has overhead in it, so that what "
        "it cost for each person or result compares with nobody else's."
    ): (
        "Ce cadre n’indique pas si l’argent du programme {named} comprend des frais généraux\u202f; son "
        "coût par personne ou par résultat ne peut donc être comparé à aucun autre."
    ),
    ("Say whether it has (cost_basis='overhead in' or 'overhead out'); better, keep the two as inputs of their own."): (
        "Dites s’il les comprend (cost_basis='overhead in' ou 'overhead out')\u202f; mieux, faites des "
        "deux des intrants distincts."
    ),
    "Is it recorded what pays for the programme?": "Le financement du programme est-il consigné\u202f?",
    "programmes without recorded funding": "programmes sans financement consigné",
    (
        "no input of a programme is money for it as a whole: funds or a grant, be it said how much or "
        "not. What each person is given is paid out of that, and what is given in kind pays for nothing"
    ): (
        "aucun intrant d’un programme n’est de l’argent pour l’ensemble\u00a0: fonds ou subvention, que le "
        "montant soit dit ou non. Ce que reçoit chaque personne est prélevé sur ces fonds, et ce qui est "
        "donné en nature ne paie rien"
    ),
    "This framework does not record any funding of {named}.": (
        "Ce cadre n’indique aucun financement du programme {named}."
    ),
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
    "outcomes claimed to last, and not seen to": "effets dits durables sans avoir été observés comme tels",
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
    "How many of all in need does the programme cover?": "Quelle part des besoins le programme couvre-t-il\u202f?",
    "needs that are covered in part": "besoins couverts en partie",
    "the programme covers less than the whole of a need": "le programme couvre moins que la totalité d’un besoin",
    "Of {named}, {part} of {whole} ({percent}) are covered.": (
        "{named}, part couverte\u00a0: {part} sur {whole} ({percent})."
    ),
    "Say so wherever results are claimed for all of them.": (
        "Dites-le partout où des résultats sont affirmés pour tous."
    ),
    "Does the programme work where the cases come from?": (
        "Le programme travaille-t-il là d’où viennent les cas\u202f?"
    ),
    "programmes that work away from where cases are": (
        "programmes qui travaillent loin des lieux d’où viennent les cas"
    ),
    (
        "fewer of the known cases than the threshold come from places in which the programme works; "
        "cases of a place that none of its parts accounts for come from the rest of it"
    ): (
        "une part des cas connus inférieure au seuil vient de lieux où le programme travaille\u202f; "
        "les cas d’un lieu dont aucune de ses parties ne rend compte viennent du reste de ce lieu"
    ),
    "{subject} works in {served}; {part} of {whole} known cases come from elsewhere: {missed}.": (
        "Lieux où travaille {subject}\u00a0: {served}\u202f; {part} des {whole} cas connus viennent "
        "d’ailleurs\u00a0: {missed}."
    ),
    "Say why it works where it does, or move the work to where the cases are.": (
        "Dites pourquoi il travaille là, ou déplacez le travail là où sont les cas."
    ),
    "Does one period of funding follow the other?": "Les périodes de financement se suivent-elles\u202f?",
    "programmes with a gap in their funding": "programmes avec une interruption de financement",
    "there are days between two periods of funding that no funds are given for": (
        "il y a, entre deux périodes de financement, des jours pour lesquels aucun fonds n’est donné"
    ),
    "Nothing funds {named} {gaps}.": "Aucun fonds pour {named} {gaps}.",
    "Show what the gap did to the targets.": "Montrez ce que l’interruption a fait aux cibles.",
    # coverage
    "a test": "d’une vérification",
    "a test planned for {planned}": "d’une vérification prévue pour {planned}",
    "{value} {unit} = {number} {into}": "{value} {unit} = {number} {into}",
    "{value}, of which only part counts": "{value}, dont une partie seulement compte",
    " (only a projection)": " (seulement une projection)",
    " (recorded as {reason})": " (motif consigné\u00a0: «\u202f{reason}\u202f»)",
    "no period": "aucune période",
    "the period stands as {periods}": "la période figure comme {periods}",
    "known to the year alone ({year})": "seule l’année est connue ({year})",
    "planned": "prévu",
    "those": "nombre non connu",
    "dimensions": "dimensions",
    "counts nothing that {donor} asks about": "ne compte rien de ce que demande {donor}",
    "an unrecorded share": "non consignée",
    "a value of any outcome": "de valeur d’un effet",
    "what it cost": "ce que le programme a coûté",
    "what it cost, nor a value of any outcome": "ce que le programme a coûté, ni de valeur d’un effet",
    "the rest of {place}": "reste du lieu {place}",
    "from {start} to {end}": "du {start} au {end}",
    "{sources} support it": "pour\u00a0: {sources}",
    "{sources} contradict it": "contre\u00a0: {sources}",
    "evidence": "preuves",
    "frequency": "fréquence",
    "with support": "avec l’appui",
    "{ends}; support ends on {support}": "{ends}\u202f; l’appui se termine le {support}",
    "{number} people": "{number} personnes",
    ": the one it names is of {strategy}": ", et celle qu’il nomme est de {strategy}",
    "{actual} against {target}": "{actual} pour une cible de {target}",
    "{actual} against {target} ({share})": "{actual} pour une cible de {target} ({share})",
    "season": "saison",
    "Gaps in the framework of {subject}, {when}": "Lacunes du cadre\u00a0: {subject}, {when}",
    "Gaps in the frameworks of {subject}, {when}": "Lacunes des cadres\u00a0: {subject}, {when}",
    "on {day}": "au {day}",
    "on no particular day": "sans date précise",
    "In order": "En règle",
    "Gaps ({count})": "Lacunes ({count})",
    "Accepted, and no gap today: closed since, or misspelt": (
        "Acceptées, et sans lacune aujourd’hui\u00a0: comblées depuis, ou mal orthographiées"
    ),
    "Outputs against outcomes, by the weakest link of the strongest path": (
        "Produits en regard des effets, selon le maillon le plus faible du chemin le plus solide"
    ),
    "Somebody has to decide": "Quelqu’un doit décider",
    "and {more} more: .questions": "et {more} de plus\u00a0: .questions",
    "{rules} passed by everything asked: {codes}": "{rules} sans lacune dans tout ce qui a été examiné\u00a0: {codes}",
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
    "add the outcome that has to come first (which?)": "ajouter l’effet qui doit se produire d’abord (lequel\u202f?)",
    "take the link away": "retirer le lien",
    "count what it delivers (in which unit?)": "compter ce qui est fourni (dans quelle unité\u202f?)",
    "stop doing it": "y mettre fin",
    "choose an indicator for it (measured by whom, how and when?)": (
        "lui choisir un indicateur (mesuré par qui, comment et quand\u202f?)"
    ),
    "{share} by {rule}": "{share}, selon {rule}",
    "  in order: {codes}": "  en règle\u00a0: {codes}",
    "  not in order: {codes}": "  pas en règle\u00a0: {codes}",
    "  cannot be told: {codes}": "  sans conclusion possible\u00a0: {codes}",
    "nothing to ask whether {what}": "{what}\u00a0: rien à examiner",
    "no outputs to ask whether outputs lead to an outcome": (
        "aucun produit dont on puisse demander s’il mène à un effet"
    ),
    "no planned outcomes to ask whether planned outcomes have an output": (
        "aucun effet prévu dont on puisse demander s’il a un produit"
    ),
    "no objectives to ask whether objectives have an outcome": (
        "aucun objectif dont on puisse demander s’il a un effet"
    ),
    "no activities to ask whether activities have a counted output": (
        "aucune activité dont on puisse demander si elle a un produit compté"
    ),
    "no planned outcomes to ask whether planned outcomes have an indicator": (
        "aucun effet prévu dont on puisse demander s’il a un indicateur"
    ),
    "no indicators that need a baseline to ask whether indicators that need a baseline have one": (
        "aucun indicateur qui ait besoin d’une valeur de référence"
    ),
    "no indicators to ask whether indicators have a target": (
        "aucun indicateur dont on puisse demander s’il a une cible"
    ),
    "no counts of people to ask whether counts of people are broken down by gender, or of one by design": (
        "aucun décompte de personnes dont on puisse demander s’il est ventilé par genre"
    ),
    "no counts of people to ask whether counts of people are broken down by age, or of one band by design": (
        "aucun décompte de personnes dont on puisse demander s’il est ventilé par âge"
    ),
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
    "no step up from an output": "ne monte pas à partir d’un produit",
    "whether a test is planned is not in the source": "la source ne dit pas si une vérification est prévue",
    "whether the link can rest on what held only in part is not recorded": (
        "il n’est pas consigné si le lien peut reposer sur ce qui ne s’est vérifié qu’en partie"
    ),
    "not tested": "pas vérifiée",
    "counts no people": "ne compte pas de personnes",
    "whether those reached are measured, or what changed, is not recorded": (
        "il n’est pas consigné si l’on mesure les personnes touchées, ou ce qui a changé"
    ),
    "claims no cause": "n’affirme pas de cause",
    "how its evidence was made is not recorded": "il n’est pas consigné comment ses preuves ont été établies",
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
    "nobody has judged which level its wording belongs to (reads_as)": (
        "personne n’a jugé à quel niveau appartient sa formulation (reads_as)"
    ),
    "not a step up to impact": "ne mène pas à l’impact",
    "no target group is named": "aucun groupe cible n’est nommé",
    "nobody is reported": "aucun chiffre de personnes n’est communiqué",
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
    "it goes into the plan itself": "elle alimente le plan lui-même",
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
    "nothing is reported, which is MND306's to say": "rien n’est communiqué, ce que signale MND306",
    "a ceiling is nothing to keep up with": "un plafond n’est pas un rythme à suivre",
    "only a bound of its achievement is known": "on ne connaît qu’une borne de son taux de réalisation",
    "a target of this kind has no verdict, or its figure is only a bound": (
        "une cible de ce type ne reçoit pas de verdict, ou son chiffre n’est qu’une borne"
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
    "Does every breakdown add up to its total?": "Chaque ventilation correspond-elle à son total\u202f?",
    "totals that differ from their breakdowns": "totaux qui diffèrent de leurs ventilations",
    (
        "the categories of a dimension that is exclusive add to more than the total, or add to less though "
        "those whose category is unknown are shown; where no total is reported, it is what another "
        "breakdown adds up to"
    ): (
        "les catégories d’une dimension exclusive donnent plus que le total, ou moins alors que les "
        "personnes dont la catégorie est inconnue y figurent\u202f; si aucun total n’est communiqué, la "
        "somme d’une autre ventilation en tient lieu"
    ),
    "{what} by {dimension} is {parts} ({parts_at}); {whole_of} is {whole}: {apart} {way}.": (
        "{what} par {dimension}\u00a0: {parts} ({parts_at})\u202f; {whole_of}\u00a0: {whole}, soit {apart} {way}."
    ),
    ("Correct it, show those who are missing as 'unknown', or write exclusive=False where categories overlap."): (
        "Corrigez, indiquez ceux qui manquent comme «\u202funknown\u202f», ou écrivez exclusive=False si "
        "les catégories se recoupent."
    ),
    "Is it said of every breakdown that exceeds its total that categories overlap?": (
        "Est-il dit de chaque ventilation qui dépasse son total que ses catégories se recoupent\u202f?"
    ),
    "breakdowns that exceed their totals": "ventilations qui dépassent leur total",
    (
        "categories add to more than the total, and the dimension is not declared, so that nothing says "
        "whether they overlap"
    ): (
        "les catégories donnent plus que le total, et la dimension n’est pas déclarée, de sorte que rien "
        "ne dit si elles se recoupent"
    ),
    (
        "{what} by {dimension} is {parts} ({parts_at}); {whole_of} is {whole}: {apart} too many, and "
        "nothing says whether its categories overlap."
    ): (
        "{what} par {dimension}\u00a0: {parts} ({parts_at})\u202f; {whole_of}\u00a0: {whole}, soit {apart} "
        "de trop, et rien ne dit si les catégories se recoupent."
    ),
    "Declare the dimension, with exclusive=False where one person may be in several categories.": (
        "Déclarez la dimension, avec exclusive=False si une même personne peut être dans plusieurs catégories."
    ),
    "Does every breakdown show those whose category is not known?": (
        "Chaque ventilation montre-t-elle ceux dont la catégorie n’est pas connue\u202f?"
    ),
    "breakdowns that do not show the unknown": "ventilations qui ne montrent pas la catégorie inconnue",
    (
        "the categories of an exclusive and exhaustive dimension add to less than the total, and no row "
        "shows those whose category is not known"
    ): (
        "les catégories d’une dimension exclusive et exhaustive donnent moins que le total, et aucune "
        "ligne ne montre ceux dont la catégorie n’est pas connue"
    ),
    "{what} by {dimension} is known for {parts} ({parts_at}), of {whole}; {apart} not shown.": (
        "{what} par {dimension}\u00a0: connu pour {parts} ({parts_at}), sur {whole}\u202f; il en manque {apart}."
    ),
    "Add the rows that are missing, 'unknown' among them.": (
        "Ajoutez les lignes qui manquent, dont «\u202funknown\u202f»."
    ),
    "Is it known what every percentage was taken on?": "Sait-on sur quoi chaque pourcentage a été calculé\u202f?",
    "percentages without a known whole": "pourcentages au dénominateur inconnu",
    (
        "a percentage is reported without its part and whole, and no relation says what it was taken on "
        "(Share), or the percentages of one table were taken on different wholes"
    ): (
        "un pourcentage est communiqué sans numérateur ni dénominateur et aucune relation ne dit sur quoi "
        "il a été calculé (Share), ou les pourcentages d’un même tableau ont été calculés sur des "
        "dénominateurs différents"
    ),
    "Percentages of {subject} {why}.": "Pourcentages ({subject})\u00a0: {why}.",
    "Report part and whole, Ratio(190, 275), or say beside each block what it was taken on.": (
        "Communiquez le numérateur et le dénominateur, Ratio(190, 275), ou dites à côté de chaque bloc sur "
        "quoi il a été calculé."
    ),
    "Do printed percentages of one whole add to 100?": (
        "Les pourcentages imprimés d’un même tout totalisent-ils 100\u202f?"
    ),
    "percentages that do not add to 100": "pourcentages dont la somme n’est pas 100",
    (
        "percentages by a dimension that parts everybody, and that were taken on one whole, add to "
        "something that the rounding of each does not explain (half of its last digit a row)"
    ): (
        "des pourcentages selon une dimension qui répartit tout le monde, et calculés sur un même "
        "dénominateur, donnent une somme que leurs arrondis n’expliquent pas (une demi-unité du dernier "
        "chiffre par ligne)"
    ),
    "Percentages of {subject} by {dimension}, {parts} ({parts_at}), add to {total}%.": (
        "Pourcentages par {dimension} ({subject})\u00a0: la somme {parts} ({parts_at}) donne {total} %."
    ),
    "Look for a row that is missing, or one that was rounded wrongly.": (
        "Cherchez une ligne qui manque, ou une ligne mal arrondie."
    ),
    "Does every thing belong in one category only?": "Chaque élément n’appartient-il qu’à une seule catégorie\u202f?",
    "things that stand in two categories": "éléments rangés dans deux catégories",
    "one thing is listed in the labels of two categories of a dimension that is said to be exclusive": (
        "un même élément figure dans les libellés de deux catégories d’une dimension dite exclusive"
    ),
    "In {subject}, '{thing}' is in {one} and in {other}.": (
        "Dans {subject}, «\u202f{thing}\u202f» figure dans {one} et dans {other}."
    ),
    "Make the categories apart, or write exclusive=False.": "Séparez les catégories, ou écrivez exclusive=False.",
    "Is every total the sum of its parts?": "Chaque total est-il la somme de ses parties\u202f?",
    "totals that differ from their parts": "totaux qui diffèrent de leurs parties",
    (
        "a total differs from the sum of its declared parts (Sum), or of the places, periods or reporters "
        "that make it up without overlap, by more than the rounding of each explains; where sources differ "
        "on one of them, each figure is compared by itself; where people may be in several parts, only a "
        "total above their sum, or below the largest, does"
    ): (
        "un total diffère de la somme de ses parties déclarées (Sum), ou de celle des lieux, périodes ou "
        "déclarants qui le composent sans se recouper, de plus que les arrondis ne l’expliquent\u202f; si "
        "des sources divergent sur l’un d’eux, chaque chiffre est comparé séparément\u202f; si des "
        "personnes peuvent être dans plusieurs parties, seul compte un total supérieur à leur somme, ou "
        "inférieur à la plus grande"
    ),
    "{whole_of} is {whole}; its {axis}, {parts} ({parts_at}): {apart}.": (
        "{whole_of}\u00a0: {whole}\u202f; {axis}\u00a0: {parts} ({parts_at})\u202f; {apart}."
    ),
    "Find the part that is missing or counted twice; change no figure to make it fit.": (
        "Trouvez la partie qui manque ou qui est comptée deux fois\u202f; ne changez aucun chiffre pour "
        "que le compte tombe juste."
    ),
    "Does every source say the same of one thing each time?": (
        "Chaque source dit-elle chaque fois la même chose d’un même élément\u202f?"
    ),
    "figures that one source states in two ways": "chiffres qu’une même source donne de deux façons",
    (
        "one source states one figure, of the same people, place and days, or one part of the plan, in two "
        "ways that their digits do not explain; a declared revision explains it"
    ): (
        "une même source donne un chiffre, pour les mêmes personnes, lieu et jours, ou un élément du plan, "
        "de deux façons que la précision des chiffres n’explique pas\u202f; une révision déclarée "
        "l’explique"
    ),
    "{what} stands as {statements}{by}{apart}.": "{what} figure comme {statements}{by}{apart}.",
    ("Find out which is meant, and keep both with their lines until then; a correction has status='revised'."): (
        "Cherchez laquelle des valeurs est la bonne, et gardez d’ici là les deux avec leurs lignes\u202f; "
        "une correction porte status='revised'."
    ),
    "Is everybody accounted for who came in?": "Sait-on ce que sont devenus tous ceux qui sont entrés\u202f?",
    "groups of people not all accounted for": "groupes de personnes dont le compte ne tombe pas juste",
    (
        "those in the last stage of a funnel and those who left on the way (left=) do not add up to its "
        "first stage, or those of a cohort who were followed, lost or not followed up do not add up to "
        "those who entered"
    ): (
        "les personnes à la dernière étape d’un parcours et celles qui l’ont quitté en route (left=) ne "
        "donnent pas en tout la première étape, ou celles d’une cohorte qui ont été suivies, perdues de "
        "vue ou non suivies ne donnent pas en tout celles qui y sont entrées"
    ),
    "{whole_of} is {whole}; {parts} = {total} ({parts_at}): {rest}.": (
        "{whole_of}\u00a0: {whole}\u202f; {parts} = {total} ({parts_at})\u202f; {rest}."
    ),
    "Account for the rest: still waiting, left, declined, not known.": (
        "Dites ce que sont devenus les autres\u00a0: en attente, partis, refus, inconnu."
    ),
    "Is everybody counted once over time?": "Chaque personne n’est-elle comptée qu’une fois au fil du temps\u202f?",
    "totals that count some people in two periods": "totaux qui comptent des personnes sur deux périodes",
    (
        "a total is the bare sum of its periods or cohorts, though some people are said to be in two of "
        "them (carried_over=); that people stay from one period to the next is no fault"
    ): (
        "un total est la simple somme de ses périodes ou cohortes, alors que des personnes sont dites "
        "présentes dans deux d’entre elles (carried_over=)\u202f; que des personnes restent d’une période "
        "à la suivante n’est pas une erreur"
    ),
    ("{whole_of} is {whole}, the sum of {parts} ({parts_at}), with {carried} who are in two: {once} people."): (
        "{whole_of}\u00a0: {whole}, somme de {parts} ({parts_at}), avec {carried} en double, soit {once} personnes."
    ),
    "Report the people, each once, beside the sum of the periods.": (
        "Communiquez le nombre de personnes, chacune comptée une fois, à côté de la somme des périodes."
    ),
    "Is everybody counted by one partner only?": "Chaque personne n’est-elle comptée que par un seul partenaire\u202f?",
    "totals below the sum of what partners count": "totaux inférieurs à la somme des partenaires",
    (
        "what several reporters say of a count of people, or what was counted at several partners (a "
        "breakdown by partners, exclusive=False), adds to more than the count for all of them, and the "
        "indicator does not declare that nobody is counted by two (unique_across)"
    ): (
        "ce que plusieurs déclarants disent d’un nombre de personnes, ou ce qui a été compté chez "
        "plusieurs partenaires (une ventilation par partenaires, exclusive=False), donne plus que le "
        "nombre pour tous, et l’indicateur ne déclare pas que personne n’est compté par deux d’entre eux "
        "(unique_across)"
    ),
    "{whole_of} is {whole}; its {axis} count {parts} ({parts_at}), {apart} more: some are with several.": (
        "{whole_of}\u00a0: {whole}\u202f; {axis}\u00a0: {parts} ({parts_at}), soit {apart} de plus\u00a0: "
        "certaines personnes relèvent de plusieurs."
    ),
    "Report both, the people and what was done for them, each with its unit.": (
        "Communiquez les deux, les personnes et ce qui a été fait pour elles, chacun avec son unité."
    ),
    "Is every part no more than its whole?": "Chaque partie est-elle au plus égale à son tout\u202f?",
    "parts that exceed their wholes": "parties qui dépassent leur tout",
    (
        "a declared part (Subset, a stage of a Funnel, the part of a share, one of several overlapping "
        "categories, those carried over) is more than its whole of the same people, place and days"
    ): (
        "une partie déclarée (Subset, une étape d’un Funnel, le numérateur d’une proportion, une catégorie "
        "parmi d’autres qui se recoupent, les personnes reportées) dépasse son tout pour les mêmes "
        "personnes, lieu et jours"
    ),
    "{part_of} is {part}, more than {whole_of}, {whole}: {apart} too many.": (
        "{part_of}\u00a0: {part}, plus que {whole_of}, {whole}, soit {apart} de trop."
    ),
    "Check which whole is meant, and whether both count the same people, place and days.": (
        "Vérifiez de quel tout il s’agit, et si les deux comptent les mêmes personnes, lieu et jours."
    ),
    "Are all days in order?": "Toutes les dates sont-elles dans l’ordre\u202f?",
    "days that are out of order": "dates qui ne sont pas dans l’ordre",
    (
        "work starts after the programme is over, support ends before it starts, an activity or output is "
        "counted before the start, or before the one that another source states, an output is counted "
        "before the activity that is linked to it, a text that is two years has the later one first, a "
        "figure speaks for days after its source was published, or after it was checked, a change is "
        "claimed before it came about, or a cohort's support ends before the cohort entered"
    ): (
        "les travaux commencent après la fin du programme, l’appui prend fin avant leur début, une "
        "activité ou un produit est compté avant le début, ou avant celui qu’indique une autre source, un "
        "produit est compté avant l’activité qui lui est liée, un texte fait de deux années donne la plus "
        "tardive en premier, un chiffre porte sur des jours postérieurs à la publication de sa source, ou "
        "à sa vérification, un changement est affirmé avant de s’être produit, ou l’appui d’une cohorte "
        "prend fin avant l’entrée de celle-ci"
    ),
    "{first_of} is {first}, and {second_of}, {second}, comes before it.": (
        "{first_of}\u00a0: {first}\u202f; {second_of}\u00a0: {second}, ce qui est antérieur."
    ),
    "Correct the day that was misread or mistyped.": "Corrigez la date mal lue ou mal saisie.",
    "Do figures that belong together speak for the same days?": (
        "Les chiffres qui vont ensemble portent-ils sur les mêmes jours\u202f?"
    ),
    "figures that belong together, of other days": "chiffres liés qui portent sur d’autres jours",
    (
        "two indicators of one relation (Sum, Subset, AtLeast, Share), the parts of a sum that nobody "
        "states among them, or a total and a breakdown of some of its days, have figures of the same "
        "people and place, and never of the same days"
    ): (
        "deux indicateurs d’une même relation (Sum, Subset, AtLeast, Share), y compris les parties d’une "
        "somme que personne n’énonce, ou un total et une ventilation portant sur une partie de ses jours, "
        "ont des chiffres pour les mêmes personnes et le même lieu, et jamais pour les mêmes jours"
    ),
    "{one_of} is {one}, and {other_of}, which belongs with it, is {other}: they speak for other days.": (
        "{one_of}\u00a0: {one}\u202f; {other_of}, qui va avec\u00a0: {other}. Ces chiffres ne portent pas "
        "sur les mêmes jours."
    ),
    "Report both for the same days, or say beside each which days it is for.": (
        "Communiquez les deux pour les mêmes jours, ou dites à côté de chacun sur quels jours il porte."
    ),
    "Is every sum of money in one currency, or has it a rate?": (
        "Chaque somme d’argent est-elle dans une seule monnaie, ou a-t-elle un taux\u202f?"
    ),
    "sums of money in several currencies": "sommes d’argent en plusieurs monnaies",
    (
        "a declared sum (Sum) holds money in two currencies, and no dated rate (Framework(rates=...)) "
        "joins them; budgets of several donors in their own currencies are no sum"
    ): (
        "une somme déclarée (Sum) contient de l’argent en deux monnaies, et aucun taux daté "
        "(Framework(rates=...)) ne les relie\u202f; les budgets de plusieurs bailleurs, chacun dans sa "
        "monnaie, ne sont pas une somme"
    ),
    "The sum {subject} holds {currencies}, with no dated rate between them: {figures_told}.": (
        "La somme {subject} contient {currencies}, sans taux daté entre ces monnaies\u00a0: {figures_told}."
    ),
    "Write rates=[ExchangeRate(...)] with its day and source, or add each currency apart.": (
        "Écrivez rates=[ExchangeRate(...)] avec sa date et sa source, ou additionnez chaque monnaie à part."
    ),
    "Do amounts stated in two currencies imply one rate?": (
        "Les montants donnés en deux monnaies impliquent-ils un même taux\u202f?"
    ),
    "pairs of amounts that imply different rates": "paires de montants qui impliquent des taux différents",
    (
        "two amounts that are stated in the same two currencies, or one and a recorded rate, imply rates "
        "that differ by more than the threshold and than their digits allow; rates that are recorded for several "
        "days may differ, and an amount is to fit one of them"
    ): (
        "deux montants donnés dans les deux mêmes monnaies, ou un seul et un taux consigné, impliquent des "
        "taux dont l’écart dépasse le seuil et ce que permet leur précision\u202f; des taux consignés pour plusieurs "
        "jours peuvent différer, et un montant doit correspondre à l’un d’eux"
    ),
    "{lowest} is {low} {quote} for 1 {base}, and {highest} is {high}.": (
        "{lowest}\u00a0: {low} {quote} pour 1 {base}\u202f; {highest}\u00a0: {high}."
    ),
    "Record the rate, its day and its source, and convert by it.": (
        "Consignez le taux, sa date et sa source, et convertissez à ce taux."
    ),
    "Is every majority one?": "Chaque majorité en est-elle une\u202f?",
    "majorities that are half or less": "majorités qui sont la moitié ou moins",
    (
        "somebody entered that a claim or a figure speaks of a majority or of most (says=), and the number "
        "behind it is half or less: what was counted for the claim (counted=), the figure as a share, or "
        "that of a category against that of the wider group"
    ): (
        "quelqu’un a noté qu’une affirmation ou un chiffre parle d’une majorité ou de la plupart (says=), "
        "et le nombre qui l’appuie est la moitié ou moins\u00a0: ce qui a été compté pour l’affirmation "
        "(counted=), le chiffre en tant que proportion, ou celui d’une catégorie rapporté à celui du "
        "groupe plus large"
    ),
    "{says} is said of {of}: {counted} is {percent}, no majority.": (
        "{of}, dit {says}\u00a0: {counted}, soit {percent}, ce qui n’est pas une majorité."
    ),
    "Say 'the largest group', or give the number.": (
        "Dites «\u202fle groupe le plus nombreux\u202f», ou donnez le nombre."
    ),
    "Does every approximate number stay one?": "Chaque nombre approximatif le reste-t-il\u202f?",
    "approximate numbers that stand as exact": "nombres approximatifs donnés comme exacts",
    (
        "one number, of the same people, place and days, stands once with a word before it ('about', "
        "'over') and once without"
    ): (
        "un même nombre, pour les mêmes personnes, lieu et jours, figure une fois précédé d’un mot "
        "(«\u202fenviron\u202f», «\u202fplus de\u202f») et une fois sans"
    ),
    "{what} is {kept}, and stands as {exact} too.": "{what} figure comme {kept}, et aussi comme {exact}.",
    "Keep the word with the number: qualifier=.": "Gardez le mot avec le nombre\u00a0: qualifier=.",
    "Does every sum of people add people?": "Chaque somme de personnes additionne-t-elle des personnes\u202f?",
    "sums that add services as if they were people": "sommes qui comptent des services comme des personnes",
    (
        "a declared sum of people (Sum) has parts that count services to them, by their unit or their "
        "counting, or that are of populations which overlap"
    ): (
        "une somme déclarée de personnes (Sum) a des parties qui comptent les services rendus à ces "
        "personnes, d’après leur unité ou leur mode de comptage, ou qui portent sur des populations qui se "
        "recoupent"
    ),
    "The sum {subject} adds what counts services to the same people, {services}{bounds}.": (
        "La somme {subject} additionne ce qui compte des services aux mêmes personnes, {services}{bounds}."
    ),
    "Report each service, and the people once.": "Communiquez chaque service, et les personnes une seule fois.",
    "Is every zero a zero, and every gap a gap?": "Chaque zéro est-il un zéro, et chaque blanc un blanc\u202f?",
    "zeros and blanks that stand for one another": "zéros et blancs mis l’un pour l’autre",
    (
        "a zero stands where the source prints a blank, a reason for a missing value where it prints a "
        "zero (printed=), or one source has both for one thing; a blank alone is never asked about"
    ): (
        "un zéro figure là où la source laisse un blanc, le motif d’une donnée manquante là où elle "
        "imprime un zéro (printed=), ou une même source a les deux pour un même élément\u202f; un blanc "
        "seul n’est jamais mis en question"
    ),
    "{what} is {kept}, and {other}: a blank is no 0.": "{what}\u00a0: {kept}\u202f; {other}. Un blanc n’est pas un 0.",
    "Keep 0 if that was counted, or else the reason why there is no value.": (
        "Gardez 0 si c’est ce qui a été compté, sinon le motif pour lequel il n’y a pas de valeur."
    ),
    "Do all sources of one figure agree?": "Toutes les sources d’un même chiffre concordent-elles\u202f?",
    "figures on which sources disagree": "chiffres sur lesquels les sources divergent",
    (
        "two sources state one figure, of the same people, place and days, or one part of the plan, and "
        "differ by more than their digits and words allow; so does a figure from what was found when it "
        "was checked"
    ): (
        "deux sources donnent un même chiffre, pour les mêmes personnes, lieu et jours, ou un même élément "
        "du plan, et diffèrent de plus que ne le permettent leur précision et leurs mots\u202f; ou un "
        "chiffre diffère ainsi de ce qui a été trouvé lors de sa vérification"
    ),
    "{what} is {statements}{apart}.": "{what}\u00a0: {statements}{apart}.",
    ("Compare period, population and definition; where they are the same, say which you rely on, and why."): (
        "Comparez la période, la population et la définition\u202f; si elles sont les mêmes, dites sur "
        "quelle valeur vous vous appuyez, et pourquoi."
    ),
    "Is it recorded how every estimate was made?": "Est-il consigné comment chaque estimation a été faite\u202f?",
    "estimates without a method": "estimations sans méthode",
    "a figure is estimated or projected, and neither its sample nor its indicator has a method": (
        "un chiffre est estimé ou projeté, et ni son échantillon ni son indicateur n’ont de méthode"
    ),
    "{what}, {said}, is {status}, and this framework does not record how.": (
        "{what}, {said}, est un chiffre {status}, et ce cadre n’indique pas comment il a été obtenu."
    ),
    "Write how it was made, method=; keep it out of sums until then.": (
        "Écrivez comment il a été obtenu, method=\u202f; d’ici là, ne le mettez dans aucune somme."
    ),
    "Can every figure be?": "Chaque chiffre est-il possible\u202f?",
    "figures that cannot be": "chiffres impossibles",
    "a share is below 0 or above 100 percent, or a count is negative or no whole number": (
        "une proportion est inférieure à 0 ou supérieure à 100 pour cent, ou ce qui est compté est négatif "
        "ou n’est pas un nombre entier"
    ),
    "{of} is {value}: {why}.": "{of}\u00a0: {value}, or {why}.",
    "Correct it; a rate that may exceed 100 percent has statistic='rate'.": (
        "Corrigez\u202f; un taux qui peut dépasser 100 pour cent porte statistic='rate'."
    ),
    "Does every thing have one name?": "Chaque élément n’a-t-il qu’un seul nom\u202f?",
    "names that may be of one thing": "noms qui désignent peut-être le même élément",
    (
        "two places, partners, populations or reporters have names that are one letter apart, or the same "
        "but for case, spaces and signs, or a source words a title or the target groups in another way; "
        "names that differ in a number are two"
    ): (
        "deux lieux, partenaires, populations ou déclarants ont des noms qui diffèrent d’une lettre, ou "
        "seulement par les majuscules, les espaces et les signes, ou une source formule autrement un titre "
        "ou les groupes cibles\u202f; des noms qui diffèrent par un nombre sont deux noms"
    ),
    "{names} may be the same ({what}).": "{names} désignent peut-être le même élément ({what}).",
    "Use one name, or leave both where they are two.": (
        "Employez un seul nom, ou laissez les deux s’il s’agit de deux éléments."
    ),
    "Is every count at least as large as what is declared of it?": (
        "Chaque nombre est-il au moins aussi grand que ce qui en est déclaré\u202f?"
    ),
    "counts below what is declared of them": "nombres inférieurs à ce qui en est déclaré",
    (
        "a count is below so many times another, as a declared relation (AtLeast) says it cannot be; one "
        "that nobody states is what a declared sum (Sum) leaves for it, where all else in that sum has a "
        "figure"
    ): (
        "un nombre est inférieur à tant de fois un autre, ce qu’une relation déclarée (AtLeast) "
        "exclut\u202f; celui que personne n’énonce est ce que lui laisse une somme déclarée (Sum), si tout "
        "le reste de cette somme a un chiffre"
    ),
    ("{whole_of} is {whole}; {part_of}, {part}, at {each} for each, is at least {least}: {apart} too few."): (
        "{whole_of}\u00a0: {whole}\u202f; {part_of}, {part}, à raison de {each} pour chacun, fait au moins "
        "{least}\u00a0: il manque {apart}."
    ),
    "Check what each of the two counts, and where.": "Vérifiez ce que compte chacun des deux, et où.",
    "Do enough figures stand behind every trend?": "Assez de chiffres appuient-ils chaque tendance\u202f?",
    "trends with too few figures behind them": "tendances appuyées par trop peu de chiffres",
    (
        "somebody entered a claim of a trend (an increase or decrease over several years, or one called a "
        "trend), and no indicator of its outcome has as many figures in time as the threshold asks for"
    ): (
        "quelqu’un a noté l’affirmation d’une tendance (une hausse ou une baisse sur plusieurs années, ou "
        "appelée tendance), et aucun indicateur de l’effet n’a autant de chiffres dans le temps que le "
        "seuil en demande"
    ),
    ("{claim} is claimed of {subject}, and its longest series has {number} of {points} figures: {figures_told}."): (
        "Affirmé pour {subject}\u00a0: {claim}\u202f; sa plus longue série a {number} des {points} "
        "chiffres demandés\u00a0: {figures_told}."
    ),
    "Call it a difference, or add the figures of the years between.": (
        "Parlez de différence, ou ajoutez les chiffres des années intermédiaires."
    ),
    "Do figures move the way that is said?": "Les chiffres évoluent-ils dans le sens qui est dit\u202f?",
    "claims that the figures run against": "affirmations que les chiffres contredisent",
    (
        "somebody entered a claim with direction increase or decrease, and the figures of its outcome all "
        "go the other way, from the first to the last"
    ): (
        "quelqu’un a noté une affirmation de hausse (increase) ou de baisse (decrease), et les chiffres de "
        "l’effet vont tous dans l’autre sens, du premier au dernier"
    ),
    "{subject} is said to {direction} {claim}; {one_of} is {one}, and {other_of} is {other}.": (
        "{subject}\u00a0: évolution affirmée, «\u202f{direction}\u202f» {claim}\u202f; {one_of}\u00a0: "
        "{one}, et {other_of}\u00a0: {other}."
    ),
    "Correct one of the two; where it is a share that moves, and not a count, say so.": (
        "Corrigez l’un des deux\u202f; si c’est une proportion qui évolue, et non un nombre, dites-le."
    ),
    "Is something checked of what every partner counts?": (
        "Vérifie-t-on une part de ce que compte chaque partenaire\u202f?"
    ),
    "partners of whom no figure was checked": "partenaires dont aucun chiffre n’a été vérifié",
    "a partner reports figures, and none of them is recorded as verified": (
        "un partenaire communique des chiffres, et aucun n’est consigné comme vérifié"
    ),
    ("This framework does not record that any figure of {subject} was checked ({number}: {figures_told})."): (
        "Ce cadre n’indique pas qu’un chiffre du partenaire {subject} ait été vérifié ({number}\u00a0: {figures_told})."
    ),
    "Check some of them on the spot, and record who did, when, and what was found: Verification(...).": (
        "Vérifiez-en quelques-uns sur place, et notez qui l’a fait, quand, et ce qui a été trouvé\u00a0: "
        "Verification(...)."
    ),
    "Do the targets of the periods lead to the target of the whole?": (
        "Les cibles des périodes mènent-elles à la cible de l’ensemble\u202f?"
    ),
    "targets of periods that miss that of the whole": "cibles de périodes qui ne mènent pas à celle de l’ensemble",
    (
        "the targets of periods that cover a whole once do not add up to its target, where each period's "
        "figure is new (incremental), or the last of them is another than the target of the whole, where "
        "figures run on (cumulative)"
    ): (
        "les cibles de périodes qui couvrent une seule fois un ensemble ne donnent pas en tout sa cible, "
        "si le chiffre de chaque période est nouveau (incremental), ou la dernière d’entre elles diffère "
        "de la cible de l’ensemble, si les chiffres se cumulent (cumulative)"
    ),
    "The targets of {subject} for its periods give {steps}; {end_of} is {end}: they differ by {apart}.": (
        "Les cibles de l’indicateur {subject} pour ses périodes donnent {steps}\u202f; {end_of}\u00a0: "
        "{end}. L’écart est de {apart}."
    ),
    "Correct one of them, or write the accumulation that is meant.": (
        "Corrigez l’une d’elles, ou écrivez le mode de cumul voulu."
    ),
    "Does every running total rise, or stay?": "Chaque total cumulé augmente-t-il, ou reste-t-il égal\u202f?",
    "running totals that fall": "totaux cumulés qui baissent",
    (
        "a figure of a cumulative indicator is below an earlier one of the same source, people and place, "
        "and neither is marked as revised"
    ): (
        "un chiffre d’un indicateur cumulatif est inférieur à un chiffre antérieur de la même source, des "
        "mêmes personnes et du même lieu, et aucun des deux n’est marqué comme révisé"
    ),
    "{other_of} is {other}, {apart} below {one_of}, {one}: a running total does not fall.": (
        "{other_of}\u00a0: {other}, soit {apart} de moins que {one_of}, {one}\u00a0: un total cumulé ne baisse pas."
    ),
    "Correct it, mark it status='revised', or call the indicator a snapshot.": (
        "Corrigez-le, marquez-le status='revised', ou déclarez l’indicateur comme un état à un moment donné (snapshot)."
    ),
    "Does every printed percentage fit its part and a whole?": (
        "Chaque pourcentage imprimé correspond-il à son numérateur et à un dénominateur\u202f?"
    ),
    "printed percentages that fit no whole": "pourcentages imprimés qui ne correspondent à aucun tout",
    (
        "a printed percentage with a declared part and wholes (Share) fits none of them: not the total, "
        "nor a wider group, nor all those whose category is known, as far as its digits go"
    ): (
        "un pourcentage imprimé dont le numérateur et les dénominateurs sont déclarés (Share) ne "
        "correspond à aucun d’eux\u00a0: ni au total, ni à un groupe plus large, ni à tous ceux dont la "
        "catégorie est connue, dans la limite de sa précision"
    ),
    "{printed_of} is printed as {printed}; its part, {part}, is {percents}.": (
        "{printed_of}, valeur imprimée\u00a0: {printed}\u202f; son numérateur, {part}, fait {percents}."
    ),
    "Check the whole it was taken on, and the part.": (
        "Vérifiez le dénominateur sur lequel il a été calculé, et le numérateur."
    ),
    "Is every indicator defined as the library's is, to which it counts?": (
        "Chaque indicateur est-il défini comme celui de la bibliothèque auquel il contribue\u202f?"
    ),
    "indicators defined otherwise than the library's": "indicateurs définis autrement que dans la bibliothèque",
    (
        "an indicator that contributes to one of the library (contributes_to) has another unit, measure, "
        "counting, counting rule or definition; a unit that can be turned into the library's is no other"
    ): (
        "un indicateur qui contribue à l’un de ceux de la bibliothèque (contributes_to) a une autre unité, "
        "une autre mesure, un autre mode de comptage, une autre règle de comptage ou une autre définition\u202f; une "
        "unité qui peut être convertie en celle de la bibliothèque n’en est pas une autre"
    ),
    "{subject} counts towards {library}, and differs from it in {what}: {words}.": (
        "{subject} compte pour {library}, et en diffère ({what})\u00a0: {words}."
    ),
    "Align the two, or write how='not additive'.": "Alignez les deux, ou écrivez how='not additive'.",
    # reconciliation
    "actuals": "réalisations",
    "breakdowns": "ventilations",
    "cases": "cas",
    "indicators": "indicateurs",
    "limitations": "limites",
    "links": "liens",
    "mechanism": "mécanisme",
    "a category has no value": "une catégorie n’a pas de valeur",
    "whether its categories overlap, or leave somebody out, is not recorded": (
        "il n’est pas consigné si ses catégories se recoupent, ou laissent quelqu’un de côté"
    ),
    "; ": "\u202f; ",
    "the total and its categories are of different sources, or came about differently": (
        "le total et ses catégories viennent de sources différentes, ou ont été obtenus autrement"
    ),
    "{scope} by {dimension}, {sum}": "{scope} par {dimension}, {sum}",
    "some": "un certain nombre",
    "too few": "de moins",
    "too many": "de trop",
    "one of the two days is not recorded": "l’une des deux dates n’est pas consignée",
    "the two have no figures of the same people and place with their days": (
        "les deux n’ont pas de chiffres datés pour les mêmes personnes et le même lieu"
    ),
    "when the change is said to have come about": "la date à laquelle le changement se serait produit",
    "when it was claimed": "la date à laquelle il a été affirmé",
    "when the cohort entered": "l’entrée de la cohorte",
    "when its support ended": "la fin de son appui",
    "{one} is before {other}": "{one} est avant {other}",
    "when {activity} was done": "la réalisation ({activity})",
    "the start of work": "le début des travaux",
    "the start of the programme": "le début du programme",
    "when {who} checked it": "la vérification par {who}",
    "the day {source} was published": "la date de publication de la source {source}",
    "{value} ({where})": "{value} ({where})",
    "its breakdown by {dimension} ({period})": "sa ventilation par {dimension} ({period})",
    "the end of the programme": "la fin du programme",
    "the end of support": "la fin de l’appui",
    "one of them has no figure": "l’un d’eux n’a pas de chiffre",
    "the start of {part}": "{part}, début",
    "the end of {part}": "{part}, fin",
    "no total of any of the days of a breakdown": "aucun total pour aucun des jours d’une ventilation",
    "{start}, printed {words},": "{start}, imprimé {words}",
    "nothing with a day was delivered": "rien de daté n’a été réalisé",
    "places": "lieux",
    "populations": "populations",
    "reporters": "déclarants",
    "the library": "la bibliothèque",
    "{of} is {value}": "{of}\u00a0: {value}",
    "its unit, counting rule or definition is not recorded": (
        "son unité, sa règle de comptage ou sa définition n’est pas consignée"
    ),
    "MND405 asks about bands of age": "MND405 porte sur les tranches d’âge",
    "none is named": "aucun n’est nommé",
    "this framework does not record what it calls it itself": "ce cadre n’indique pas le nom qu’il lui donne lui-même",
    "it is not added to the library's": "il n’est pas additionné à celui de la bibliothèque",
    "the indicator library was not handed over": "la bibliothèque d’indicateurs n’a pas été fournie",
    "it fires when {fires}": "elle se déclenche dans ce cas\u00a0: {fires}",
    "{asked} ({thresholds})": "{asked} ({thresholds})",
    "{severity}: {rule}": "{severity}\u00a0: {rule}",
    "  {message}": "  {message}",
    "  rule: {asked}": "  règle\u00a0: {asked}",
    "  to do: {remedy}": "  à faire\u00a0: {remedy}",
    "  expected: {value}": "  attendu\u00a0: {value}",
    "  found: {value}": "  trouvé\u00a0: {value}",
    "  difference: {value}": "  écart\u00a0: {value}",
    "  arithmetic: {arithmetic}": "  calcul\u00a0: {arithmetic}",
    "  figure: {of}: {figure}": "  chiffre\u00a0: {of}\u00a0: {figure}",
    "  figure: {figure}": "  chiffre\u00a0: {figure}",
    "a part of a whole is never less than nothing": "une partie d’un tout n’est jamais inférieure à zéro",
    "a count is never less than nothing": "ce qui est compté n’est jamais inférieur à zéro",
    "what is counted comes in whole numbers": "ce qui est compté se dit en nombres entiers",
    "a share lies between 0 and 100 percent": "une proportion se situe entre 0 et 100 pour cent",
    "the baseline of {indicator}": "la valeur de référence de l’indicateur {indicator}",
    "the target of {indicator}": "la cible de l’indicateur {indicator}",
    "{amounts} ({of}; {where})": "{amounts} ({of}\u202f; {where})",
    "the rate of {day}": "le taux du {day}",
    "no money is added": "aucun argent n’est additionné",
    "the currency of a figure is not recorded": "la monnaie d’un chiffre n’est pas consignée",
    "no amount is stated in both currencies": "aucun montant n’est donné dans les deux monnaies",
    "only one rate is implied": "un seul taux est impliqué",
    "{lowest}: {low}; {highest}: {high}": "{lowest}\u00a0: {low}\u202f; {highest}\u00a0: {high}",
    "its part, or a whole, of the same place and days is not recorded": (
        "son numérateur, ou un dénominateur, pour le même lieu et les mêmes jours n’est pas consigné"
    ),
    "its categories may overlap, or leave somebody out": (
        "ses catégories peuvent se recouper, ou laisser quelqu’un de côté"
    ),
    "whether these are parts of one whole, or a rate for each group, is not recorded": (
        "il n’est pas consigné si ce sont les parties d’un même tout, ou un taux pour chaque groupe"
    ),
    "{percent} of {whole} ({of}; {where})": "{percent} de {whole} ({of}\u202f; {where})",
    "{part} / {whole} = {percent}": "{part} / {whole} = {percent}",
    "are taken on different wholes in one table: {wholes}": (
        "ils sont calculés sur des dénominateurs différents dans un même tableau\u00a0: {wholes}"
    ),
    "others that are withheld": "d’autres qui ne sont pas divulgués",
    "stand as {figures}, and this framework does not record the part and the whole": (
        "ils figurent comme {figures}, et ce cadre n’indique ni le numérateur ni le dénominateur"
    ),
    "{whole} ({where}) for {figure}": "{whole} ({where}) pour {figure}",
    "these are rates, one for each group": "ce sont des taux, un pour chaque groupe",
    "no figure": "aucun chiffre",
    "this framework": "ce cadre",
    "{field} of {code}": "{field} ({code})",
    "context": "contexte",
    "cost": "coût",
    "counted": "effectif compté",
    "extended to": "prolongation",
    "followed": "effectif suivi",
    "funding": "financement",
    "horizon": "horizon",
    "kind": "type",
    "lost": "effectif perdu de vue",
    "made": "date de l’affirmation",
    "means of verification": "moyen de vérification",
    "method": "méthode",
    "monitoring.budget": "budget du suivi",
    "monitoring.ends": "fin du suivi",
    "monitoring.reporters": "déclarants du suivi",
    "needs": "besoins",
    "owner": "responsable",
    "published": "date de publication",
    "responsible": "responsable",
    "scale": "échelle",
    "started": "démarrage",
    "strategy": "stratégie",
    "support ends": "fin de l’appui",
    "target": "cible",
    "target groups": "groupes cibles",
    "title": "titre",
    "weight": "poids",
    "who": "personnes concernées",
    "within": "lieu englobant",
    "Whether the figures of {programme} agree, on {day}": "Concordance des chiffres\u00a0: {programme}, au {day}",
    "Whether the figures of {programme} agree, on no particular day": (
        "Concordance des chiffres\u00a0: {programme}, sans date précise"
    ),
    "rules passed by everything asked: {rules}": "règles respectées par tout ce qui a été examiné\u00a0: {rules}",
    "rules passed by everything asked: none": "règles respectées par tout ce qui a été examiné\u00a0: aucune",
    "Disagreements ({count})": "Désaccords ({count})",
    "Disagreements (none)": "Désaccords (aucun)",
    "Could not be judged: {why}": "N’a pas pu être jugé\u00a0: {why}",
    "In agreement": "Ce qui concorde",
    "{count} {severity}": "{severity}\u00a0: {count}",
    "severity": "gravité",
    "what": "objet",
    "rule": "règle",
    "Accepted": "Ce qui a été accepté",
    "by": "par",
    "on": "le",
    "Accepted, and no disagreement today: closed since, or misspelt": (
        "Acceptés, et sans désaccord aujourd’hui\u00a0: réglés depuis, ou mal orthographiés"
    ),
    "Thresholds": "Seuils",
    "{where}: {message}": "{where}\u00a0: {message}",
    "and {more} more like it. To do: {remedy}": "et {more} de plus du même ordre. À faire\u00a0: {remedy}",
    "To do: {remedy}": "À faire\u00a0: {remedy}",
    "how many entered, or were followed, is not recorded": (
        "il n’est pas consigné combien sont entrés, ou ont été suivis"
    ),
    "their figures are not of the same people, place and days": (
        "leurs chiffres ne portent pas sur les mêmes personnes, lieu et jours"
    ),
    "entered": "effectif entré",
    "what is stated is no number of one kind": "les valeurs données ne sont pas des nombres d’une même sorte",
    "{who}, cohort {cohort}": "{who}, cohorte {cohort}",
    "{times} x {part}": "{times} × {part}",
    "not followed up, {reason}": "effectif non suivi, {reason}",
    "how many were lost, or not followed up, is not recorded": (
        "il n’est pas consigné combien ont été perdus de vue, ou n’ont pas été suivis"
    ),
    "a side of the ratio is not known": "l’un des termes du ratio n’est pas connu",
    "who left on the way is not counted": "ceux qui sont partis en route ne sont pas comptés",
    "{number} not accounted for": "il reste {number} à expliquer",
    "{number} too many": "{number} de trop",
    "carried over in {scope}": "reportés dans {scope}",
    "the part of {ratio}": "le numérateur de {ratio}",
    "the whole of {ratio}": "le dénominateur de {ratio}",
    "source not recorded": "source non consignée",
    "'{text}'": "«\u202f{text}\u202f»",
    "{sum}, against {whole}": "{sum}, contre {whole}",
    "{sum} = {total}": "{sum} = {total}",
    "{number} points": "{number} points",
    "{sum}: {where}": "{sum}\u00a0: {where}",
    "and {more} more": "et {more} de plus",
    "what is stated of it there is not of one kind: days, a number, or words": (
        "ce qui en est dit là n’est pas d’une même sorte\u00a0: des dates, un nombre ou des mots"
    ),
    "what is stated of a list is of one thing in it, and nobody knows which": (
        "ce qui est dit d’une liste concerne l’un de ses éléments, et nul ne sait lequel"
    ),
    "the days that a figure speaks for are not recorded, or not known well enough": (
        "les jours sur lesquels porte un chiffre ne sont pas consignés, ou pas assez bien connus"
    ),
    "{scope}, checked": "{scope}, vérifié",
    "the plan itself does not record it": "le plan lui-même ne l’indique pas",
    " in one source": " dans une même source",
    ", and nothing says by whom": ", sans que rien ne dise de qui",
    ": they differ by {apart}": "\u202f; l’écart est de {apart}",
    "stated in two currencies: MND510 asks about the rate": "donné en deux monnaies\u00a0: MND510 porte sur le taux",
    "the target of {indicator} ({period})": "la cible de l’indicateur {indicator} ({period})",
    "no target is for the whole of the others' time": "aucune cible ne couvre tout le temps des autres",
    "the targets are no numbers of one kind": "les cibles ne sont pas des nombres d’une même sorte",
    "its targets neither add up nor run on": "ses cibles ne s’additionnent pas et ne se cumulent pas",
    "the targets of periods do not cover the whole once": (
        "les cibles des périodes ne couvrent pas l’ensemble une seule fois"
    ),
    "no target of a period ends with the whole": "aucune cible de période ne se termine avec l’ensemble",
    "no targets of several periods": "pas de cibles pour plusieurs périodes",
    "periods": "périodes",
    "whether these are all its places is not recorded": "il n’est pas consigné si ce sont là tous ses lieux",
    "whether these are all who report is not recorded": "il n’est pas consigné si ce sont là tous les déclarants",
    "no figure of some of its days": "aucun chiffre pour certains de ses jours",
    "the partners' figures are of some of the days only": (
        "les chiffres des partenaires ne portent que sur une partie des jours"
    ),
    "no figure by {missed}": "aucun chiffre communiqué par {missed}",
    "no figure of {missed}": "aucun chiffre pour {missed}",
    "a total and its parts are of different sources, or came about differently": (
        "un total et ses parties viennent de sources différentes, ou ont été obtenus autrement"
    ),
    "the figures of its parts are not of the same people, place and days": (
        "les chiffres de ses parties ne portent pas sur les mêmes personnes, lieu et jours"
    ),
    "the same people may be in several of its parts: MND504 and MND505 ask about them": (
        "les mêmes personnes peuvent être dans plusieurs de ses parties\u00a0: MND504 et MND505 s’en occupent"
    ),
    "parts": "parties",
    "cohorts": "cohortes",
    "cohort {cohort}": "cohorte {cohort}",
    "{sum} - {carried} carried over": "{sum} - {carried} en report",
    ": between {least} and {most} people, by {sum} ({where})": (
        "\u00a0: entre {least} et {most} personnes, d’après {sum} ({where})"
    ),
    "the whole has no figure, or no part has": "le tout n’a pas de chiffre, ou aucune partie n’en a",
    "its parts count services: MND513 asks about them": "ses parties comptent des services\u00a0: MND513 s’en occupe",
    "{number} missing": "il manque {number}",
    "fewer": "moins de",
    "{sum} - {carried} = {once}": "{sum} - {carried} = {once}",
    "nobody is said to be carried over": "personne n’est dit reporté",
    "a number of its people is {reason}": "un nombre de ses personnes est «\u202f{reason}\u202f»",
    "how many entered a cohort is withheld": "le nombre de personnes entrées dans une cohorte n’est pas divulgué",
    "how many entered a cohort is not recorded": "il n’est pas consigné combien sont entrés dans une cohorte",
    "nobody is counted by two": "personne n’est compté par deux",
    "no sum of people": "pas une somme de personnes",
    "the unit of a part is not recorded": "l’unité d’une partie n’est pas consignée",
    "no indicator of the outcome has two figures in time that can be compared": (
        "aucun indicateur de l’effet n’a deux chiffres dans le temps qui puissent être comparés"
    ),
    "the outcome's figures move both ways, and which of them is meant is not recorded": (
        "les chiffres de l’effet évoluent dans les deux sens, et il n’est pas consigné lesquels sont visés"
    ),
    "the outcome's figures move by no more than their digits allow": (
        "les chiffres de l’effet n’évoluent pas plus que leur précision ne le permet"
    ),
    "the claim": "l’affirmation",
    "({words}, {where})": "({words}, {where})",
    "the day of a figure is not recorded": "la date d’un chiffre n’est pas consignée",
    "({where})": "({where})",
    "not cumulative": "non cumulatif",
    "{direction} over {period}": "{direction} sur {period}",
    "the day of a figure is not known well enough": "la date d’un chiffre n’est pas assez bien connue",
    "no increase or decrease is claimed": "ni hausse ni baisse n’est affirmée",
    "no trend is claimed": "aucune tendance n’est affirmée",
    "the outcome has no indicator": "l’effet n’a pas d’indicateur",
    "no indicator of the outcome has a figure in time": "aucun indicateur de l’effet n’a de chiffre daté",
    "{figure} in {scope}": "{figure} dans {scope}",
    "the source prints {words} there": "la source y imprime {words}",
    "a blank": "un blanc",
    "what the source prints is not kept": "ce que la source imprime n’est pas conservé",
    "what the source prints is neither a blank nor a zero": "ce que la source imprime n’est ni un blanc ni un zéro",
    "{scope}, as printed": "{scope}, tel qu’imprimé",
    "{of}, {figure}": "{of}, {figure}",
    "neither estimated nor projected": "ni estimé ni projeté",
    "all whose {dimension} is known": "tous ceux dont la catégorie est connue ({dimension})",
    "{whose}: {sum}": "{whose}\u00a0: {sum}",
    "whether the number behind the words is more than half is not known well enough": (
        "on ne sait pas assez bien si le nombre qui appuie ces mots dépasse la moitié"
    ),
    "the number": "le nombre",
    "the word beside it": "le mot qui l’accompagne",
    "{part} of {whole}": "{part} sur {whole}",
    "nobody speaks of a majority": "personne ne parle d’une majorité",
    "the number behind the words is not recorded": "le nombre qui appuie ces mots n’est pas consigné",
    "{part} of {whole} ({where})": "{part} sur {whole} ({where})",
    "of what it is the majority is not recorded": "il n’est pas consigné de quoi c’est la majorité",
    # rollup
    "all places": "tous les lieux",
    "sources differ": "les sources divergent",
    "figures of one source differ": "les chiffres d’une même source divergent",
    "its day is not recorded, so it may be in the others": (
        "sa date n’est pas consignée, il est donc peut-être compris dans les autres"
    ),
    "the last": "le dernier chiffre",
    "sum": "somme",
    "parts and wholes summed apart": "parties et touts additionnés séparément",
    "how many stand where": "répartition entre les échelons",
    "list": "liste",
    "{name}: {value}": "{name}\u00a0: {value}",
    ", {number} of them in an earlier figure": ", dont {number} dans un chiffre antérieur",
    ", n {number}, weight {weight}": ", n {number}, poids {weight}",
    "{number} reporters in {places} places": "{number} déclarants dans {places} lieux",
    ", n {number}": ", n {number}",
    "{low} to {high}": "de {low} à {high}",
    "{number} reporters": "{number} déclarants",
    "{number} places": "{number} lieux",
    "{how} over {number} projects": "{how} sur {number} projets",
    "{how} over {who}": "{how} sur {who}",
    "{over}: {why}, so between the greatest and the sum of all": (
        "{over}\u00a0: {why}, donc entre le plus grand et la somme de tous"
    ),
    "{over}, which one reporter is taken to count apart": (
        "{over}, qu’un même déclarant est supposé compter séparément"
    ),
    "{over}, declared to count nobody twice": "{over}, déclarés ne compter personne deux fois",
    "mean by n": "moyenne pondérée par n",
    "mean by weight": "moyenne pondérée par le poids",
    "in all": "au total",
    "{how} over {number} projects: {why}": "{how} sur {number} projets\u00a0: {why}",
    "{how} of {number} periods": "{how} sur {number} périodes",
    "by {dimensions}{twice}{some}": "ventilé par {dimensions}{twice}{some}",
    "stated for the whole, not added: {figure}": "donné pour l’ensemble, non additionné\u00a0: {figure}",
    "left out: {figure}, since {why}": "non pris en compte\u00a0: {figure}, car {why}",
    "{value}, carried forward": "{value}, repris d’un pas antérieur",
    "{of_periods}: {note}, so between bounds": "{of_periods}\u00a0: {note}, donc entre des bornes",
    ", where some may be counted twice": ", où certains peuvent être comptés deux fois",
    ", of which some is not told": ", dont une partie n’est pas indiquée",
    "different reporters may have counted the same people": "différents déclarants ont pu compter les mêmes personnes",
    "what one reporter gives for all places, and what all give for one of them, may be the same": (
        "ce qu’un déclarant donne pour tous les lieux, et ce que tous donnent pour l’un d’eux, peut être la même chose"
    ),
    "more was stated for the whole, and who else belongs to it is not known": (
        "un chiffre plus élevé a été donné pour l’ensemble, et l’on ne sait pas qui d’autre en fait partie"
    ),
    "some days are in none of its figures": "certains jours ne sont couverts par aucun de ses chiffres",
    "measure": "mesure",
    "unit": "unité",
    "what it is divided by": "ce par quoi on divise",
    "counting": "mode de comptage",
    "reach": "portée",
    "counting rule": "règle de comptage",
    "definition": "définition",
    "{what}: {here}, and {there} in the library": "{what}\u00a0: {here}, et {there} dans la bibliothèque",
    "it differs from {other} in {differences}": "il diffère de l’indicateur {other} ({differences})",
    "it is declared not to add to {code}": "il est déclaré ne pas s’ajouter à {code}",
    "only part of it counts towards {code}, and of what does not add up there is no part": (
        "seule une partie en compte pour {code}, et ce qui ne s’additionne pas n’a pas de partie"
    ),
    "it differs from {other} in {differences} there": "il diffère là de l’indicateur {other} ({differences})",
    "statistic": "statistique",
    "accumulation": "mode de cumul",
    "{what}: {here}, and {there}": "{what}\u00a0: {here}, et {there}",
    "no observations were handed over": "aucune observation n’a été fournie",
    "a figure that would tell is withheld": "un chiffre qui le dirait n’est pas divulgué",
    "nothing was reported": "rien n’a été communiqué",
    "no figure of it was read": "aucun chiffre n’en a été lu",
    "a part, a whole or a weight is not known, and shares are never averaged": (
        "une partie, un tout ou un poids n’est pas connu, et l’on ne fait jamais la moyenne de proportions"
    ),
    "people counted in one period may be counted in the next": (
        "des personnes comptées dans une période peuvent l’être aussi dans la suivante"
    ),
    "those carried over may have been counted before the step, and not in it": (
        "les personnes reportées ont pu être comptées avant ce pas de temps, et non pendant celui-ci"
    ),
    "their periods overlap": "leurs périodes se chevauchent",
    "a share cannot be cumulative": "une proportion ne peut pas être cumulative",
    "whether later figures hold earlier ones is not said": (
        "il n’est pas dit si les chiffres ultérieurs contiennent les précédents"
    ),
    "which of them is the last is not known": "on ne sait pas lequel d’entre eux est le dernier",
    "different projects may have counted the same people": "différents projets ont pu compter les mêmes personnes",
    "none of what was reported can be added": "rien de ce qui a été communiqué ne peut être additionné",
    "its projects count in different units: write one for the indicator of the library": (
        "ses projets comptent en unités différentes\u00a0: écrivez-en une pour l’indicateur de la bibliothèque"
    ),
    "some of its projects leave open in which unit: give it to the indicator of the library": (
        "certains de ses projets ne disent pas dans quelle unité\u00a0: donnez-la à l’indicateur de la bibliothèque"
    ),
    "its projects count in different currencies: pass currency= and dated rates=": (
        "ses projets comptent en monnaies différentes\u00a0: indiquez currency= et des rates= datés"
    ),
    "it contributes to no indicator of the library": "il ne contribue à aucun indicateur de la bibliothèque",
    "it contributes to none, since the portfolio has no library": (
        "il ne contribue à aucun indicateur commun, car le portefeuille n’a pas de bibliothèque"
    ),
    "only part of it counts towards {code}, and how much is not said": (
        "seule une partie en compte pour {code}, et il n’est pas dit combien"
    ),
    "it is a projection, and was not seen": "c’est une projection, qui n’a pas été observée",
    " = {amount} at {rate}{source}": " = {amount} à raison de {rate}{source}",
    "{value} is no number": "{value} n’est pas un nombre",
    "it is of another population, {population}": "il porte sur une autre population, {population}",
    "it is from {source}, and {chosen} was chosen": "il vient de {source}, et {chosen} a été choisi",
    "{value} is no money, since it names no currency": (
        "{value} n’est pas un montant, car aucune monnaie n’est indiquée"
    ),
    "it is in one of several currencies: pass currency= and dated rates=": (
        "il est dans l’une de plusieurs monnaies\u00a0: indiquez currency= et des rates= datés"
    ),
    "it is in {currency}, and no one dated rate turns it into {other}": (
        "il est en {currency}, et aucun taux daté et unique ne le convertit en {other}"
    ),
    "it is from no source, and {chosen} was chosen": "il ne vient d’aucune source indiquée, et {chosen} a été choisi",
    "it is in {currency}, and too long in {other}: {refusal}": (
        "il est en {currency}, et trop long en {other}\u00a0: {refusal}"
    ),
    "it is in {unit}, and the indicator in {other}: {refusal}": (
        "il est en {unit}, et l’indicateur en {other}\u00a0: {refusal}"
    ),
    "it was revised": "il a été révisé",
    "there is no value: it is {reason}": "il n’y a pas de valeur ({reason})",
    "its day is not recorded": "sa date n’est pas consignée",
    "January": "janvier",
    "February": "février",
    "March": "mars",
    "April": "avril",
    "May": "mai",
    "June": "juin",
    "July": "juillet",
    "August": "août",
    "September": "septembre",
    "October": "octobre",
    "November": "novembre",
    "December": "décembre",
    "life": "durée du programme",
    "half-year": "semestre",
    "year from {month}": "année à partir de {month}",
    "step of time": "pas de temps",
    " over {axes}": " – agrégés selon {axes}",
    "{axis} (by {step})": "{axis} (par {step})",
    "it lies outside the life of the programme": "il est en dehors de la durée du programme",
    "the programme's period is not recorded": "la période du programme n’est pas consignée",
    "it begins before the life of the programme": "il commence avant la durée du programme",
    "it reaches over more than one step": "il s’étend sur plus d’un pas de temps",
    "a mapping of axes onto steps": "une correspondance entre axes et pas",
    'Write into={{"time": "year"}}.': 'Écrivez into={{"time": "year"}}.',
    "into": "into",
    "is no step of projects": "n’est pas un pas pour les projets",
    "Write over=['project'].": "Écrivez over=['project'].",
    "it lies in none of the places asked for": "il ne se trouve dans aucun des lieux demandés",
    "period": "période",
    "cell": "cellule",
    "{reported} of {expected}": "{reported} sur {expected}",
    "{number} carried forward": "{number} repris d’un pas antérieur",
    "{number} withheld": "{number} non divulgués",
    "another figure for the same is withheld, which may differ from it": (
        "un autre chiffre de la même chose, qui peut en différer, n’est pas divulgué"
    ),
    " ({beside})": " ({beside})",
    "{share} ({ratio})": "{share} ({ratio})",
    ", on {day}": ", au {day}",
    "Totals of {subject}{over}{when}": "Totaux\u00a0: {subject}{over}{when}",
    "stated for the whole": "donné pour l’ensemble",
    "left out": "non pris en compte",
    "and {more}, in the sequence": "et {more}, dans la séquence",
    "Totals": "Totaux",
    "Why some are not exact": "Pourquoi certains ne sont pas exacts",
    "Not added across projects": "Non additionnés entre projets",
    "how many": "combien",
    "why": "pourquoi",
    "such as": "par exemple",
    # progress
    "Observation({figure})": "Observation({figure})",
    "Revision({value})": "{value}",
    "Revision({value}, on={day})": "{value}, au {day}",
    "  left out: {figure}{at}, since {why}": "  non pris en compte\u00a0: {figure}{at}, car {why}",
    "assessed": "évaluée",
    "met or not": "atteinte ou non",
    "no target": "pas de cible",
    "not yet due": "pas encore échue",
    "nothing reported": "rien de communiqué",
    "reported, but not for this target": "chiffres communiqués, mais pas pour cette cible",
    "reported in parts": "chiffres communiqués par parties",
    "cannot be added up": "addition impossible",
    "no detectable change": "pas de changement décelable",
    "baseline unknown": "valeur de référence inconnue",
    "baseline withheld": "valeur de référence non divulguée",
    "a change in percent of a baseline that is not above zero": (
        "variation en pour cent d’une valeur de référence qui n’est pas supérieure à zéro"
    ),
    "target zero without a baseline": "cible nulle sans valeur de référence",
    "target against the direction": "cible contraire au sens d’évolution",
    "qualified so that nothing bounds it": "nuance qui ne fixe aucune borne",
    "not a number": "pas un nombre",
    "units differ": "unités différentes",
    "currencies differ": "monnaies différentes",
    "only a bound": "seulement une borne",
    "no count of what was reached": "ne compte pas ce qui a été atteint",
    "nothing spent is recorded": "aucune dépense n’est consignée",
    "what was spent cannot be told": "ce qui a été dépensé ne peut pas être établi",
    "currencies differ without a dated rate": "monnaies différentes sans taux daté",
    "nothing reached is recorded": "rien d’atteint n’est consigné",
    "what was reached cannot be told": "ce qui a été atteint ne peut pas être établi",
    "reached zero": "aucun atteint (zéro)",
    "not known to be of the same time": "rien ne dit que les deux portent sur la même période",
    "green": "vert",
    "amber": "orange",
    "red": "rouge",
    "grey": "gris",
    "it begins before the target's period": "il commence avant la période de la cible",
    "it begins before the target's period, and others in it do not": (
        "il commence avant la période de la cible, et d’autres qu’il contient non"
    ),
    "it ends after the target is due": "il finit après l’échéance de la cible",
    "it ends after the target is due, and others in it do not": (
        "il finit après l’échéance de la cible, et d’autres qu’il contient non"
    ),
    "a later figure is withheld": "un chiffre plus récent n’est pas divulgué",
    "it contains others": "il en contient d’autres",
    "it is only what {reporter} reports": "c’est seulement ce que communique {reporter}",
    "it is no total": "ce n’est pas un total",
    "some of what it belongs to is not known": "une partie de ce à quoi il appartient n’est pas connue",
    "it is only of {whom}": "il ne porte que sur {whom}",
    "from the baseline, the target is no {direction}, which the indicator is to show": (
        "à partir de la valeur de référence, la cible ne va pas dans le sens que l’indicateur doit montrer "
        "({direction})"
    ),
    "no verdict": "pas de verdict",
    "none": "néant",
    "{value}, undated": "{value}, sans date",
    "{code}: {answer}.": "{code}\u00a0: {answer}.",
    "{name}, {whom}": "{name}, {whom}",
    "{code}, {whom}: {answer}.": "{code}, {whom}\u00a0: {answer}.",
    "{code} '{title}', {whom}: {answer}.": "{code} «\u202f{title}\u202f», {whom}\u00a0: {answer}.",
    "{code} '{title}': {answer}.": "{code} «\u202f{title}\u202f»\u00a0: {answer}.",
    "{actual} of {target}": "{actual} sur {target}",
    "figures differ ({values}), between {least} and {most}, unrated": (
        "les chiffres divergent ({values}), entre {least} et {most}, sans notation"
    ),
    "figures differ ({values}), unrated": "les chiffres divergent ({values}), sans notation",
    "({actual} - {start}) / ({end} - {start}) = {quotient} = {share}": (
        "({actual} - {start}) / ({end} - {start}) = {quotient} = {share}"
    ),
    "a change of {number} percent from {start}": "une variation de {number} pour cent à partir de {start}",
    "a change of {number} points from {start}": "une variation de {number} points à partir de {start}",
    "{value} ({kind})": "{value} ({kind})",
    "{value} in {period}": "{value} ({period})",
    "{against}, {share}": "{against}, {share}",
    "{against} from {start}, {share}": "{against} à partir de {start}, {share}",
    "{actual}, against {target}": "{actual}, cible\u00a0: {target}",
    "{against}, {share} of the ceiling": "{against}, {share} du plafond",
    "{least} to {most}": "de {least} à {most}",
    "  figure: {figure}{at}": "  chiffre\u00a0: {figure}{at}",
    "  left out: {figure}, since {why}{at}": "  non pris en compte\u00a0: {figure}, car {why}{at}",
    "  {note}": "  {note}",
    "with {pace} gone by": "temps écoulé\u00a0: {pace}",
    "{reason} ({why})": "{reason} ({why})",
    "  target: {target}{at}": "  cible\u00a0: {target}{at}",
    "    revised: {revision}{at}": "    révision\u00a0: {revision}{at}",
    "  time gone by: {pace}": "  temps écoulé\u00a0: {pace}",
    "  due: {day}": "  échéance\u00a0: {day}",
    "  rated by {scheme}": "  notation selon {scheme}",
    "  actual: {sum} = {total}": "  réalisé\u00a0: {sum} = {total}",
    "  target: {value} is {number}": "  cible\u00a0: {value}, soit {number}",
    "  {quotient}": "  {quotient}",
    "  against the original target: {quotient}": "  par rapport à la cible initiale\u00a0: {quotient}",
    "  actual: {value} is {number}": "  réalisé\u00a0: {value}, soit {number}",
    "baseline: zero, where every count of what a programme itself makes starts": (
        "valeur de référence\u00a0: zéro, d’où part tout décompte de ce qu’un programme produit lui-même"
    ),
    "the change is within the margin of error, {margins} points": (
        "le changement est dans la marge d’erreur, {margins} points"
    ),
    "of {whom}": "du groupe {whom}",
    "of another population, {population}": "d’une autre population, {population}",
    "of {place}": "du lieu {place}",
    "of all places": "de tous les lieux",
    "its baselines differ: {values}": "ses valeurs de référence diffèrent\u00a0: {values}",
    "the baseline is {whose}, which the target is not": (
        "la valeur de référence est celle {whose}, ce qui n’est pas le cas de la cible"
    ),
    "{share} of {period}": "{share} de {period}",
    "{planned} ({extended})": "{planned} ({extended})",
    "{planned}, {extended} (linear)": "{planned}, {extended} (linéaire)",
    "{planned} (linear)": "{planned} (linéaire)",
    "mean {share} ({counted} of {number} with an achievement)": (
        "moyenne {share} ({counted} sur {number} avec un taux de réalisation)"
    ),
    "weighted mean {share} ({counted} of {number} with an achievement)": (
        "moyenne pondérée {share} ({counted} sur {number} avec un taux de réalisation)"
    ),
    "Progress of {programme}, on {day}": "Avancement\u00a0: {programme}, au {day}",
    "Progress of {programme}, on no particular day": "Avancement\u00a0: {programme}, sans date précise",
    "actual": "réalisé",
    "achieved": "taux de réalisation",
    "time gone by": "temps écoulé",
    "verdict": "verdict",
    "{verdict}: {rating}": "{verdict}\u00a0: {rating}",
    "Held against their targets": "Par rapport aux cibles",
    "Without a share": "Sans taux de réalisation",
    "Rated by": "Notation",
    "UNDP report card (2014)": "Bulletin du PNUD (2014)",
    "ClearPoint example": "Exemple de ClearPoint",
    "Tola, 15 points either side": "Tola, 15 points de part et d’autre",
    "{words} ({colour}) from {share}": "{words} ({colour}) à partir de {share}",
    "{share} of the way": "{share} du chemin",
    "{words} ({colour})": "{words} ({colour})",
    "{title}: {steps}; below that {below}": "{title}\u00a0: {steps}\u202f; en dessous {below}",
    "no data": "pas de données",
    "reached": "réalisé",
    "partly reached": "réalisé en partie",
    "nearly reached": "presque réalisé",
    "not reached": "non réalisé",
    "above the target": "au-dessus de la cible",
    "on target": "conforme à la cible",
    "below the target": "en dessous de la cible",
    "a rating of scheme '{code}'": "une notation selon le barème «\u202f{code}\u202f»",
    "Write Rating('{code}', ...).": "Écrivez Rating('{code}', ...).",
    "Scheme '{code}', thresholds": "Barème «\u202f{code}\u202f», seuils",
    "do not go down": "ne vont pas en descendant",
    "rating scheme": "barème de notation",
    ("All that was spent stands over each count: the costs are not parts of one another, and do not add up."): (
        "Toute la dépense est rapportée à chaque nombre\u00a0: les coûts ne sont pas des parties les uns "
        "des autres, et ne s’additionnent pas."
    ),
    "Where overhead is not stated, a cost compares with nobody else's. Write Framework(cost_basis=...).": (
        "Si les frais généraux ne sont pas précisés, un coût ne se compare à aucun autre. Écrivez "
        "Framework(cost_basis=...)."
    ),
    "not recorded": "non consigné",
    "overhead not stated": "frais généraux non précisés",
    "in": "inclus",
    "out": "exclus",
    "not stated": "non précisés",
    "{spent} over {reached}, {cost} for each {one}, {overhead}": (
        "{spent} pour {reached}, soit {cost} par {one}, {overhead}"
    ),
    "contact": "contact",
    "one": "unité",
    "{one} reached indirectly": "{one} (de façon indirecte)",
    "{answer}, so that it compares with nobody else's": "{answer}, si bien que ce coût ne se compare à aucun autre",
    "Unit costs of {programme}, on {day}": "Coûts unitaires\u00a0: {programme}, au {day}",
    "Unit costs of {programme}, on no particular day": "Coûts unitaires\u00a0: {programme}, sans date précise",
    "spent": "dépensé",
    "for each": "par",
    "overhead": "frais généraux",
    "the money: {money}; the count: {count}": "l’argent\u00a0: {money}\u202f; le nombre\u00a0: {count}",
    "dated in part": "daté en partie",
    "not dated": "non daté",
    "  neither side is dated: both are taken to be of the whole programme": (
        "  aucun des deux n’est daté\u00a0: les deux sont réputés porter sur tout le programme"
    ),
    "reached: {number}": "atteint\u00a0: {number}",
    "No indicator counts people reached, or outcomes.": (
        "Aucun indicateur ne compte des personnes touchées, ou des effets."
    ),
    "{start} to {end}": "{start} à {end}",
    "{start} to {end} or earlier": "{start} à {end} ou avant",
    "Spent over reached": "Dépense rapportée à ce qui a été atteint",
    "Without a cost": "Sans coût",
    "How to read them": "Comment les lire",
    "of them, {number} were there before": "parmi eux, {number} étaient là avant",
    "how many there were before: {reason}": "combien il y en avait avant\u00a0: {reason}",
    "how many there were before is not recorded": "il n’est pas consigné combien il y en avait avant",
    "{value} is no number of them": "{value} n’est pas un nombre",
    "it is to fall, and what is left was not reached": "il doit baisser, et ce qui reste n’a pas été atteint",
    "a state on one day leaves out who came and went": (
        "un état à un jour donné laisse de côté ceux qui sont venus et repartis"
    ),
    "{answer}: {values}": "{answer}\u00a0: {values}",
    "spent: {amount}": "dépensé\u00a0: {amount}",
    "left out: {what}": "non pris en compte\u00a0: {what}",
    "  {input}: {amount}": "  {input}\u00a0: {amount}",
    "    figure: {figure}": "    chiffre\u00a0: {figure}",
    "    left out: {figure}, since {why}": "    non pris en compte\u00a0: {figure}, car {why}",
    "{figure}, {amount} at {rate}{at}": "{figure}, {amount} au taux {rate}{at}",
    "{input}, {price} for each {one}{at}, since a price is not what was spent in all": (
        "{input}, {price} par {one}{at}, car un prix n’est pas ce qui a été dépensé en tout"
    ),
    "{input}, {amounts}{at}, since what goes on {kind} is paid out of the funds": (
        "{input}, {amounts}{at}, car ce qui va à l’intrant «\u202f{kind}\u202f» est payé sur les fonds"
    ),
    ("{input}, since nothing spent of it is recorded: {amount} was given, which is not what was spent{at}"): (
        "{input}, car aucune dépense n’en est consignée\u00a0: {amount} ont été donnés, ce qui n’est pas "
        "ce qui a été dépensé{at}"
    ),
    "{input}, since nothing spent of it is recorded{at}": "{input}, car aucune dépense n’en est consignée{at}",
    "{amounts}, with no one rate into {currency}": "{amounts}, sans un taux unique vers {currency}",
    "{amounts}; currency= is to say into which of them": (
        "{amounts}\u202f; currency= doit dire vers laquelle de ces monnaies"
    ),
    "{input}: {answer}": "{input}\u00a0: {answer}",
    "no money": "pas d’argent",
    "{amount} is less than nothing": "{amount} est inférieur à zéro",
    # frames
    "There is something in {columns}, and a figure is one of them.": (
        "Il y a quelque chose dans {columns}, et un chiffre n’est que l’un d’eux."
    ),
    "There is no figure, nor why there is none. Fill value, missing or text.": (
        "Il n’y a ni chiffre ni raison de son absence. Remplissez value, missing ou text."
    ),
    "Ask about the frameworks of a portfolio one by one.": "Interrogez un par un les cadres d’un portefeuille.",
    "a mapping of columns": "une correspondance de colonnes",
    'Write columns={{"indicator": "Indicator code"}}.': 'Écrivez columns={{"indicator": "Code de l’indicateur"}}.',
    (
        "{codes} look at every row, which is refused where there are more than {most}, and there are {number}. Ask for "
        "other rules, or hand over a part of the frame."
    ): (
        "{codes} examinent chaque ligne, ce qui est refusé au-delà de {most} lignes, et il y en a {number}. Demandez "
        "d’autres règles, ou fournissez une partie du tableau."
    ),
    "An explanation is text. Leave --explain out, or --format {form}.": (
        "Une explication est du texte. Retirez --explain, ou --format {form}."
    ),
    "they may be of each of {titles}, which share a cell": (
        "ils peuvent se rapporter à chacun de {titles}, qui partagent une cellule"
    ),
    "The frame": "Le tableau de données",
    "there is no column with the codes of indicators.{near} Call one so, or map it: {write}": (
        "aucune colonne ne porte les codes des indicateurs.{near} Nommez-en une ainsi, ou indiquez-la\u00a0: {write}"
    ),
    "there is no column with figures.{near} Call one so, or map it: {write}": (
        "aucune colonne ne porte de chiffres.{near} Nommez-en une ainsi, ou indiquez-la\u00a0: {write}"
    ),
    "column of the long table": "colonne du tableau long",
    "column in the frame": "colonne dans le tableau de données",
    "it is called as a dimension is, and holds none as it is called. Call it {column}, or map it: {write}": (
        "elle s’appelle comme une dimension, et n’en porte aucune sous ce nom. Appelez-la {column}, ou indiquez-la\u00a0: "
        "{write}"
    ),
    "Adding up figures where they are": "Additionner des chiffres là où ils sont",
    (
        "Figures in Parquet, or in a large table, are added up where they are, and not explained one by one. Leave "
        "--explain out, or hand over those in question in a document."
    ): (
        "Les chiffres en Parquet, ou dans un grand tableau, s’additionnent là où ils sont, et ne s’expliquent pas un par "
        "un. Omettez --explain, ou fournissez ceux dont il s’agit dans un document."
    ),
    "Some figures stand in Parquet or a large table, and some in a document. Hand over the ones or the others.": (
        "Des chiffres sont en Parquet ou dans un grand tableau, et d’autres dans un document. Fournissez les uns ou les "
        "autres."
    ),
    "Some figures stand in Parquet and some in CSV. Hand over the ones or the others.": (
        "Des chiffres sont en Parquet et d’autres en CSV. Fournissez les uns ou les autres."
    ),
    "There are figures alone, and a plan is needed beside them: name its document too.": (
        "Il n’y a que des chiffres, et il faut un plan à côté\u00a0: nommez aussi son document."
    ),
    "Answering from dataframes": "Répondre à partir de tableaux de données",
    "A frame of {engine}": "Un tableau de données de {engine}",
    "is of an engine whose answers are not held to mande's": (
        "relève d’un moteur dont les réponses ne sont pas vérifiées sur celles de mande"
    ),
    "Hand over one of {known}.": "Fournissez-en un parmi {known}.",
    "a dataframe": "un tableau de données",
    "kind of frame": "sorte de tableau de données",
    "needs a connection or a session": "exige une connexion ou une session",
    "Hand over a frame of its own, and one like it comes back.": (
        "Fournissez un tableau de ce moteur\u00a0: un autre du même genre revient."
    ),
    "A cell": "Une cellule",
    "is neither yes nor no": "n’est ni oui ni non",
    "line {line} has another number of cells than there are headings: {cells}, not {headings}. Mend it, or put a cell "
    "that holds {mark} in quotation marks.": (
        "la ligne {line} n’a pas autant de cellules qu’il y a d’en-têtes\u00a0: {cells}, et non {headings}. Corrigez-la, ou "
        "mettez entre guillemets la cellule qui contient {mark}."
    ),
    "the row that begins in line {line} has a cell of more than {most} characters. Close the quotation mark that is "
    "opened there, or shorten the cell.": (
        "la rangée qui commence à la ligne {line} a une cellule de plus de {most} caractères. Fermez le guillemet qui y est "
        "ouvert, ou raccourcissez la cellule."
    ),
    "the quotation marks of the row that begins in line {line} do not match. Close each that is opened, and write one "
    "within a cell twice.": (
        "les guillemets de la rangée qui commence à la ligne {line} ne vont pas par paires. Fermez chacun de ceux qui sont "
        "ouverts, et doublez celui qui se trouve dans une cellule."
    ),
    "{text} holds half of a character, which cannot be written anywhere. Write it anew.": (
        "{text} contient la moitié d’un caractère, qu’on ne peut écrire nulle part. Écrivez-le de nouveau."
    ),
    "it holds {kind}, where numbers belong": "elle contient {kind}, là où il faut des nombres",
    "it holds numbers with a point, where codes belong: 15 would be read as 15.0. Make it text.": (
        "elle contient des nombres à virgule, là où il faut des codes\u00a0: 15 serait lu 15.0. Mettez-la en texte."
    ),
    "several columns are called so, or are to an engine that sees no capitals, and nobody knows which is meant. "
    "Call each otherwise.": (
        "plusieurs colonnes portent ce nom, ou le portent pour un moteur qui ne voit pas les majuscules, et nul ne sait "
        "laquelle est visée. Donnez à chacune un autre nom."
    ),
    "it holds {kind}, where codes and words belong. Make it text.": (
        "elle contient {kind}, là où il faut des codes et des mots. Mettez-la en texte."
    ),
    "it holds {kind}, and whether a day, a month or a year is meant does not show. "
    "Make it text: '2009-05-31', '2009-05', '2009-Q2' or '2009'.": (
        "elle contient {kind}, et rien ne dit si c’est un jour, un mois ou une année. "
        "Mettez-la en texte\u00a0: «\u202f2009-05-31\u202f», «\u202f2009-05\u202f», «\u202f2009-Q2\u202f» ou "
        "«\u202f2009\u202f»."
    ),
    # strategies
    "A strategy": "Une stratégie",
    "Ask for one, or for one_of(...) of the two.": "Demandez l’un des deux, ou one_of(...) des deux.",
    "Making up values for tests": "L’invention de valeurs pour des essais",
    "cannot be both": "ne peut être les deux à la fois",
    # disclosure
    "Withholding the fewest figures": "Retenir le moins de chiffres possible",
    "totals": "des totaux",
    "Write roll_up(...).": "Écrivez roll_up(...).",
    "More may be withheld than it takes, since to find the fewest was too much work.": (
        "Peut-être plus de chiffres que nécessaire sont-ils retenus\u00a0: trouver le moins aurait demandé trop de calculs."
    ),
    "Of some of what is withheld it was not found that it could be any other number.": (
        "Pour certains des chiffres retenus, il n’a pas été établi qu’ils pourraient être un autre nombre."
    ),
    "What was published before lets such a number be worked out, or nearly, whatever is withheld now.": (
        "Ce qui a été publié auparavant permet de retrouver un tel nombre, ou presque, quoi que l’on retienne maintenant."
    ),
    "is no whole number from 2": "n’est pas un nombre entier à partir de 2",
    "Numbers of people are rounded to {base}, each by itself, so that they need not add up.": (
        "Les nombres de personnes sont arrondis à {base} près, chacun pour soi\u00a0: leur somme peut ne pas concorder."
    ),
    "holds those of {age} and some who are younger": "comprend ceux de {age} ans et d’autres plus jeunes",
    "Choose an age at which a band begins.": "Choisissez un âge auquel commence une tranche.",
    "{programme} for everybody: {count} withheld, of fewer than {k} people or such that one of these could be worked out.": (
        "{programme} pour tout le monde\u00a0: {count} non divulgués, de moins de {k} personnes ou permettant d’en déduire un."
    ),
    "Figures": "Chiffres",
    "is no number of people from 1": "n’est pas un nombre de personnes à partir de 1",
    "totals or observations": "des totaux ou des observations",
    "Write Observations([...]), or roll_up(...).": "Écrivez Observations([...]), ou roll_up(...).",
    "{count} withheld, so that nobody can be recognised: it counts fewer than {k} people, or would let such a number be worked out.": (
        "{count}, non publiés pour que personne ne puisse être reconnu\u00a0: ils comptent moins de {k} personnes, ou "
        "permettraient de retrouver un tel nombre."
    ),
    "are not the parts of something else, each once": "ne sont pas, chacune une seule fois, les parties d’autre chose",
    "Figure": "Chiffre",
    "shows nothing, or costs nothing": "ne montre rien, ou ne coûte rien",
    "was both published and withheld": "a été à la fois publié et retenu",
    "Width": "Largeur",
    "Count": "Décompte",
    "is not a whole number from 0": "n’est pas un nombre entier à partir de 0",
    "is not among the values": "ne figure pas parmi les valeurs",
    "does not hold": "n’est pas vérifiée",
    "Least": "Minimum",
    "is not at or below each count": "n’est pas inférieur ou égal à chaque décompte",
    # measures and dimensions
    "{qualifier} {number}": "{qualifier} {number}",
    "exactly": "exactement",
    "about": "environ",
    "at least": "au moins",
    "up to": "jusqu’à",
    "over": "plus de",
    "under": "moins de",
    "yes": "oui",
    "no": "non",
    "a number too long to show": "un nombre trop long pour être affiché",
    "not due": "pas encore attendu",
    "not reported": "non communiqué",
    "not collected": "non collecté",
    "unknown": "inconnu",
    "not applicable": "sans objet",
    "withheld": "non divulgué",
    "not in source": "absent de la source",
    "disputed": "contesté",
    "Its time has not come: nothing was to be reported yet.": (
        "Le moment n’est pas venu\u00a0: rien n’était encore à communiquer."
    ),
    "It was due, and nobody sent it.": "La valeur était attendue, et personne ne l’a envoyée.",
    "It could have been gathered, and was not.": "La valeur aurait pu être recueillie, et ne l’a pas été.",
    "It was asked, and the answer is not known.": "La question a été posée, et la réponse n’est pas connue.",
    "There can be no such value.": "Il ne peut pas y avoir de telle valeur.",
    "It exists, and is not released.": "La valeur existe, et n’est pas rendue publique.",
    "What we read does not say.": "Ce que nous avons lu ne le dit pas.",
    "Sources state different values, and none was chosen.": (
        "Les sources donnent des valeurs différentes, et aucune n’a été choisie."
    ),
    "1 {base} = {rate} {quote} on {day}": "1 {base} = {rate} {quote} au {day}",
    "The digits to show": "Les chiffres à afficher",
    "are not between 0 and {most}": "ne sont pas entre 0 et {most}",
    "an amount": "une quantité",
    "Write a number and a unit, like '5 hectare'.": ("Écrivez un nombre et une unité, comme «\u202f5 hectare\u202f»."),
    "money": "un montant",
    "Write an amount and a currency, like '3100000 USD'.": (
        "Écrivez un montant et une monnaie, comme «\u202f3100000 USD\u202f»."
    ),
    "the day of an exchange rate": "le jour d’un taux de change",
    "Write a date, or '2009-05-31'.": "Écrivez une date, ou «\u202f2009-05-31\u202f».",
    "is between a currency and itself": "lie une monnaie à elle-même",
    "is {rate}, not more than zero": "vaut {rate}, qui n’est pas supérieur à zéro",
    "the source of an exchange rate": "la source d’un taux de change",
    "a value": "une valeur",
    "If there is none, write the reason: Missing.NOT_REPORTED, Missing.NOT_COLLECTED, ...": (
        "S’il n’y en a pas, écrivez-en la raison\u00a0: Missing.NOT_REPORTED, Missing.NOT_COLLECTED, ..."
    ),
    "Write a number, a text, a Ratio, an Amount, Money or a Missing reason.": (
        "Écrivez un nombre, un texte, un Ratio, un Amount, Money ou une raison Missing."
    ),
    "Ratio, whole": "Ratio, whole",
    "is less than nothing": "est inférieur à zéro",
    "a ratio": "un ratio",
    "Write a part and a whole, like '30/40' or '12/unknown'.": (
        "Écrivez une partie et un tout, comme «\u202f30/40\u202f» ou «\u202f12/unknown\u202f»."
    ),
    "Pool": "Regroupement",
    "holds no ratio": "ne contient aucun ratio",
    "Pool only where something was reported.": "Ne regroupez que là où quelque chose a été communiqué.",
    "reason for a missing value": "raison d’une valeur manquante",
    "Sample, n": "Sample, n",
    "is more than all there are, {of}": "dépasse le total existant, {of}",
    "Sample, margin": "Sample, margin",
    "is not between 0 and 100 percentage points": "n’est pas entre 0 et 100 points de pourcentage",
    "Sample, weight": "Sample, weight",
    "is not more than zero": "n’est pas supérieur à zéro",
    "Sample, confidence": "Sample, confidence",
    "is not a percentage under 100": "n’est pas un pourcentage inférieur à 100",
    "Write 95.": "Écrivez 95.",
    "Sample, {name}": "Sample, {name}",
    "is not a number of people or things that were asked": (
        "n’est pas un nombre de personnes ou de choses interrogées"
    ),
    "it is not a string": "ce n’est pas une chaîne",
    "a pint registry": "un registre pint",
    "Write registry=pint.UnitRegistry().": "Écrivez registry=pint.UnitRegistry().",
    "Units, physical": "Units, physical",
    "came with a registry": "est accompagné d’un registre",
    "Define them there: registry.define('...').": "Définissez-les là-bas\u00a0: registry.define('...').",
    "Write 'latrine', or 'child = children' where the plural is irregular.": (
        "Écrivez «\u202flatrine\u202f», ou «\u202fchild = children\u202f» quand le pluriel est irrégulier."
    ),
    "it does not say how many of a known unit one of it is": "elle ne dit pas combien d’une unité connue elle vaut",
    "nothing is zero of another unit": "rien ne vaut zéro d’une autre unité",
    "what it is made of cancels out": "ses composantes s’annulent",
    "it is not one line of text": "ce n’est pas une seule ligne de texte",
    "it is longer than {most} characters": "elle dépasse {most} caractères",
    "no unit is called '{known}'": "aucune unité ne s’appelle «\u202f{known}\u202f»",
    "'{word}' cannot be the name of a unit": "«\u202f{word}\u202f» ne peut pas être le nom d’une unité",
    "'{name}' is a unit already": "«\u202f{name}\u202f» est déjà une unité",
    "Write the steps as words, the lowest first, like ['draft', 'approved', 'in use'] or ['1', '2', '3'].": (
        "Écrivez les échelons comme des mots, le plus bas d’abord, par exemple ['draft', 'approved', 'in use'] "
        "ou ['1', '2', '3']."
    ),
    "a scale": "une échelle",
    "Scale '{code}', steps": "Échelle «\u202f{code}\u202f», steps",
    "are fewer than two": "comptent moins de deux échelons",
    "stands there twice": "y figure deux fois",
    "step": "échelon",
    " on scale '{code}'": " sur l’échelle «\u202f{code}\u202f»",
    "Write Scale('readiness', ['draft', 'in use']).": "Écrivez Scale('readiness', ['draft', 'in use']).",
    "is not a word": "n’est pas un mot",
    "a population": "une population",
    "the population that '{code}' lies within": "la population qui contient «\u202f{code}\u202f»",
    "a population that '{code}' overlaps": "une population que «\u202f{code}\u202f» recoupe",
    "Population": "Population",
    "is said to overlap itself": "est dite se recouper elle-même",
    "Name the others that may hold the same people.": "Nommez les autres qui peuvent contenir les mêmes personnes.",
    "Write 'gender=female, age=18-24', or 'total'.": (
        "Écrivez «\u202fgender=female, age=18-24\u202f», ou «\u202ftotal\u202f»."
    ),
    "{code} has a comma or an equals sign, which stand between the codes of a cell": (
        "{code} contient une virgule ou un signe égal, qui séparent les codes d’une cellule"
    ),
    "a cell": "une cellule",
    'Write {{"gender": "female"}}.': 'Écrivez {{"gender": "female"}}.',
    "a dimension in a cell": "une dimension dans une cellule",
    "a category in a cell": "une catégorie dans une cellule",
    "Cell": "Cellule",
    "names {dimension} twice": "nomme {dimension} deux fois",
    "Name one category of each dimension.": "Nommez une seule catégorie de chaque dimension.",
    "a place": "un lieu",
    "the place that '{code}' lies within": "le lieu qui contient «\u202f{code}\u202f»",
    "Place '{code}', cases": "Lieu «\u202f{code}\u202f», cases",
    "Place '{code}', served": "Lieu «\u202f{code}\u202f», served",
    "a period": "une période",
    "Write a string, like '2009', '2009-05' or '2007-02/2010-01'.": (
        "Écrivez une chaîne, comme «\u202f2009\u202f», «\u202f2009-05\u202f» ou «\u202f2007-02/2010-01\u202f»."
    ),
    "a category": "une catégorie",
    "Write its code, a Category or an AgeBand.": "Écrivez son code, une Category ou une AgeBand.",
    "category": "catégorie",
    " in dimension '{code}'": " dans la dimension «\u202f{code}\u202f»",
    "Age bands": "Tranches d’âge",
    "are not edges that rise": "ne sont pas des bornes croissantes",
    "Write age_bands(0, 15, 18, 25, 31).": "Écrivez age_bands(0, 15, 18, 25, 31).",
    "Age": "Âge",
    "is no whole number of years from 0 to {most}": "n’est pas un nombre entier d’années de 0 à {most}",
    "Write AgeBand(15, 18).": "Écrivez AgeBand(15, 18).",
    "an age band": "une tranche d’âge",
    "Write '15-17', '17' or '31+'.": "Écrivez «\u202f15-17\u202f», «\u202f17\u202f» ou «\u202f31+\u202f».",
    "a dimension": "une dimension",
    "Age band": "Tranche d’âge",
    "holds no age": "ne contient aucun âge",
    "AgeBand(15, 18) holds those of 15, 16 and 17.": "AgeBand(15, 18) contient ceux de 15, 16 et 17 ans.",
    "Dimension '{code}'": "Dimension «\u202f{code}\u202f»",
    "is there twice": "y figure deux fois",
    "Give each category a code of its own.": "Donnez à chaque catégorie son propre code.",
    "of {population}": "pour {population}",
    "by {reporter}": "par {reporter}",
    "projected": "projeté",
    "Gender": "Genre",
    "Sex": "Sexe",
    "Disability": "Handicap",
    "Female": "Féminin",
    "Male": "Masculin",
    "Other": "Autre",
    "Not known": "Non connu",
    "Not applicable": "Sans objet",
    "No difficulty": "Aucune difficulté",
    "Some difficulty": "Quelques difficultés",
    "A lot of difficulty": "Beaucoup de difficultés",
    "Cannot do at all": "Ne peut pas du tout",
    "The four values of ISO/IEC 5218.": "Les quatre valeurs de la norme ISO/CEI 5218.",
    "Washington Group Short Set: the greatest difficulty in any of six domains, asked from the age of five.": (
        "Questionnaire court du Groupe de Washington\u00a0: la plus grande difficulté dans l’un de six domaines, "
        "demandée dès l’âge de cinq ans."
    ),
    # tables
    "form of table": "forme de tableau",
    "none recorded": "rien de consigné",
    "results": "résultats",
    "with an indicator": "avec un indicateur",
    "with a baseline": "avec une valeur de référence",
    "with a target": "avec une cible",
    "Framework {code}: {title}": "Cadre de résultats {code}\u00a0: {title}",
    "Framework {code}": "Cadre de résultats {code}",
    "What it holds": "Ce qu’il contient",
    "How it is measured": "Comment il est mesuré",
    "Portfolio {code}: {title}": "Portefeuille {code}\u00a0: {title}",
    "Portfolio {code}": "Portefeuille {code}",
    "library {code}: {indicators}": "bibliothèque {code}\u00a0: {indicators}",
    "and {rows}": "et {rows}",
    "{value}, {kind}": "{value}, {kind}",
    "{value} ({period})": "{value} ({period})",
    # errors
    "{what}: {value} {why}.": "{what}\u00a0: {value} {why}.",
    "{value} ({type}) is not {kind}.": "{value} ({type}) n’est pas {kind}.",
    "The unit definition {definition} cannot be read: {why}.": (
        "La définition d’unité {definition} est illisible\u00a0: {why}."
    ),
    "Nothing is called {code}.": "Rien ne s’appelle {code}.",
    "No {noun} is called {code}{where}.{question}": "Introuvable{where}\u00a0: {noun} {code}.{question}",
    "{path}: {message}": "{path}\u00a0: {message}",
    "{why} Name one: format='...', of {known}.": "{why} Nommez-en un\u00a0: format='...', parmi {known}.",
    " Did you mean '{near}'?": " Vouliez-vous dire «\u202f{near}\u202f»\u202f?",
    "Did you mean '{near}'?": "Vouliez-vous dire «\u202f{near}\u202f»\u202f?",
    "{value} is one string where a list belongs. Write [{value}].": (
        "{value} est une seule chaîne là où il faut une liste. Écrivez [{value}]."
    ),
    "{value} ({kind}) is one thing where a list belongs. Write [...] around it.": (
        "{value} ({kind}) est une seule chose là où il faut une liste. Entourez-la de [...]."
    ),
    '{value} is not a text. Write a string, or {{"en": "...", "fr": "..."}}.': (
        '{value} n’est pas un texte. Écrivez une chaîne, ou {{"en": "...", "fr": "..."}}.'
    ),
    "is not a number of people": "n’est pas un nombre de personnes",
    "is neither True nor False": "n’est ni True ni False",
    "'{step}' is on scale '{scale}' and '{other_step}' on '{other_scale}': they have no common order.": (
        "«\u202f{step}\u202f» est sur l’échelle «\u202f{scale}\u202f» et «\u202f{other_step}\u202f» sur "
        "«\u202f{other_scale}\u202f»\u00a0: les deux n’ont pas d’ordre commun."
    ),
    "{value} is only ever computed. Write each figure with its own source, and leave the rest to mande.": (
        "{value} n’est jamais que calculé. Écrivez chaque chiffre avec sa propre source, et laissez le reste à mande."
    ),
    "'{name}' stands in {owners}. Write '{first}/{name}', or project='{first}'.": (
        "«\u202f{name}\u202f» figure dans {owners}. Écrivez «\u202f{first}/{name}\u202f», ou project='{first}'."
    ),
    "'{code}' is written with project={project}. Name one project, and once.": (
        "«\u202f{code}\u202f» est écrit avec project={project}. Nommez un seul projet, et une seule fois."
    ),
    "Cohort '{cohort}' names neither its project nor its indicators. Write project=, or indicators=.": (
        "La cohorte «\u202f{cohort}\u202f» ne nomme ni son projet ni ses indicateurs. Écrivez project=, ou indicators=."
    ),
    "The code of {what} cannot be used: {fault}. Write something short, like 'bazaars-held'.": (
        "Code inutilisable pour {what}\u00a0: {fault}. Écrivez quelque chose de court, comme "
        "«\u202fbazaars-held\u202f»."
    ),
    (
        "{value} is a float, and cannot be told from the numbers beside it. Write Decimal('{value}'), with the "
        "digits that were reported."
    ): (
        "{value} est un nombre à virgule flottante (float), qui ne se distingue pas des nombres voisins. Écrivez "
        "Decimal('{value}'), avec les chiffres qui ont été communiqués."
    ),
    "{value} is not a number that can be reported. If the value is not known, write a Missing reason.": (
        "{value} n’est pas un nombre qui puisse être communiqué. Si la valeur n’est pas connue, écrivez une "
        "raison Missing."
    ),
    "A number of {digits} digits was given; at most {most} are read.": (
        "Un nombre de {digits} chiffres a été donné\u202f; {most} au plus sont lus."
    ),
    (
        "{value} ({kind}) is not an exact number. Write an int or a Decimal, or a Missing reason such as "
        "Missing.NOT_REPORTED."
    ): (
        "{value} ({kind}) n’est pas un nombre exact. Écrivez un int ou un Decimal, ou une raison Missing comme "
        "Missing.NOT_REPORTED."
    ),
    "{text} is not a number. Write plain digits, like '1234', '-3' or '70.9'.": (
        "{text} n’est pas un nombre. Écrivez de simples chiffres, comme «\u202f1234\u202f», «\u202f-3\u202f» ou "
        "«\u202f70.9\u202f»."
    ),
    (
        "A missing value ('{reason}') is neither true nor false, so that a gap never becomes a zero. Ask "
        "isinstance(value, Missing)."
    ): (
        "Une valeur manquante («\u202f{reason}\u202f») n’est ni vraie ni fausse, pour qu’un vide ne devienne "
        "jamais un zéro. Demandez isinstance(value, Missing)."
    ),
    (
        "No unit is called {unit}.{question} Units of your own: Framework(units=Units(counted=['latrine'], "
        "physical=['bigha = 1338 m**2']))."
    ): (
        "Aucune unité ne s’appelle {unit}.{question} Vos propres unités\u00a0: "
        "Framework(units=Units(counted=['latrine'], physical=['bigha = 1338 m**2']))."
    ),
    "'{one}' cannot be turned into '{other}': they measure different things.": (
        "«\u202f{one}\u202f» ne peut pas être converti en «\u202f{other}\u202f»\u00a0: les deux mesurent des "
        "choses différentes."
    ),
    (
        "'{unit}' is no multiple of another unit: its zero is not nothing. Turn the values into one that is, "
        "like 'kelvin', before they are handed over."
    ): (
        "«\u202f{unit}\u202f» n’est le multiple d’aucune autre unité\u00a0: son zéro n’est pas l’absence "
        "de quantité. Convertissez les valeurs dans une unité qui l’est, comme «\u202fkelvin\u202f», avant "
        "de les fournir."
    ),
    (
        "{unit} is not a unit: a percentage is a share of things that are counted. Write what they are, like "
        "unit='person' with measure='percentage'."
    ): (
        "{unit} n’est pas une unité\u00a0: un pourcentage est une part de choses que l’on compte. Écrivez "
        "lesquelles, comme unit='person' avec measure='percentage'."
    ),
    (
        "Units with a pint registry of their own cannot be pickled or copied: pint cannot write its registries. "
        "Write what is needed as definitions: Units(physical=['bigha = 1338 m**2'])."
    ): (
        "Des unités qui ont leur propre registre pint ne peuvent être ni sérialisées ni copiées\u00a0: pint ne "
        "sait pas écrire ses registres. Écrivez le nécessaire sous forme de définitions\u00a0: "
        "Units(physical=['bigha = 1338 m**2'])."
    ),
    "{currency} is not a currency code. Write three capital letters of ISO 4217, like 'USD'.": (
        "{currency} n’est pas un code de monnaie. Écrivez trois lettres majuscules de la norme ISO 4217, "
        "comme «\u202fUSD\u202f»."
    ),
    "{one} and {other} cannot be combined: no exchange rate with a date was given.": (
        "{one} et {other} ne peuvent pas être combinés\u00a0: aucun taux de change daté n’a été donné."
    ),
    "The rate {base} to {quote} {why}. Write ExchangeRate('USD', 'BDT', 69, on='2009-05-31').": (
        "Le taux de {base} vers {quote} {why}. Écrivez ExchangeRate('USD', 'BDT', 69, on='2009-05-31')."
    ),
    "A rate between {base} and {quote} does not exchange {currency}.": (
        "Un taux entre {base} et {quote} ne permet pas de changer {currency}."
    ),
    "A period cannot end ({end}) before it starts ({start}).": (
        "Une période ne peut pas finir ({end}) avant de commencer ({start})."
    ),
    "{text} is not a period. Write '2009', '2009-Q2', '2009-05', '2009-05-31' or '2007-02/2010-01'.": (
        "{text} n’est pas une période. Écrivez «\u202f2009\u202f», «\u202f2009-Q2\u202f», «\u202f2009-05\u202f», "
        "«\u202f2009-05-31\u202f» ou «\u202f2007-02/2010-01\u202f»."
    ),
    "{text} names a day that the calendar does not have. Write one that it has, like '2009-05-31'.": (
        "{text} désigne un jour que le calendrier n’a pas. Écrivez-en un qu’il a, comme «\u202f2009-05-31\u202f»."
    ),
    "{value} ({kind}) is not a day. Write '2009-05-31' or date(2009, 5, 31).": (
        "{value} ({kind}) n’est pas un jour. Écrivez «\u202f2009-05-31\u202f» ou date(2009, 5, 31)."
    ),
    "{value} has a time, and which day that is depends on the place. Write its date().": (
        "{value} comporte une heure, et le jour que cela désigne dépend du lieu. Écrivez sa date()."
    ),
    "An end known only to its {unit} is written as the last day of it: {last}, not {end}.": (
        "Une fin qui n’est connue que par son unité ({unit}) s’écrit par le dernier jour de celle-ci\u00a0: "
        "{last}, et non {end}."
    ),
    "There are: {known}.": "Choix possibles\u00a0: {known}.",
    "There is no {noun}.": "Il n’en existe aucun ({noun}).",
    "{subject} has {problems}:": "{subject}\u00a0: {problems}\u00a0:",
    "{what} needs packages that are not installed. Run: pip install 'mande[{extra}]'": (
        "{what}\u00a0: il manque des paquets qui ne sont pas installés. Exécutez\u00a0: pip install 'mande[{extra}]'"
    ),
    "and {more} more; `problems` holds them all": "et {more} de plus\u202f; `problems` les contient tous",
    "Write 'bigha = 1338 m**2'.": "Écrivez «\u202fbigha = 1338 m**2\u202f».",
    " and ": " et ",
    " or ": " ou ",
    "a number of {bits} bits": "un nombre de {bits} bits",
    "{code} is not a string": "{code} n’est pas une chaîne",
    "it is empty": "il est vide",
    "it has {length} characters, more than {most}": "il a {length} caractères, plus de {most}",
    "{code} has space around it": "{code} est entouré d’espaces",
    "{code} has a slash, which stands between a project and a code": (
        "{code} contient une barre oblique, qui se place entre un projet et un code"
    ),
    "{code} has a character that does not print": "{code} contient un caractère qui ne s’imprime pas",
    "{code} is written with letters and accents apart, so that it looks like another code": (
        "{code} est écrit avec les lettres et les accents séparés, si bien qu’il ressemble à un autre code"
    ),
    "a {kind} too long to show": "un {kind} trop long pour être affiché",
    "what {where}[{place}] holds": "ce que doit contenir {where}[{place}]",
    "Write {named}(...).": "Écrivez {named}(...).",
    "the code of a source": "le code d’une source",
    "Write Evidence('fgd-2010').": "Écrivez Evidence('fgd-2010').",
    "Evidence from '{source}', {name}": "Preuve de «\u202f{source}\u202f», {name}",
    "is more than the {of} there are": "dépasse les {of} qui existent",
    "a framework": "un cadre de résultats",
    "a monitoring plan": "un plan de suivi",
    "Write MonitoringPlan(...).": "Écrivez MonitoringPlan(...).",
    "a set of units": "un jeu d’unités",
    "Write Units(counted=['latrine']).": "Écrivez Units(counted=['latrine']).",
    "Framework '{code}'": "Cadre de résultats «\u202f{code}\u202f»",
    "result": "résultat",
    " in framework '{code}'": " dans le cadre de résultats «\u202f{code}\u202f»",
    "indicator": "indicateur",
    "a unit": "une unité",
    "Write its name, like 'person'.": "Écrivez son nom, comme «\u202fperson\u202f».",
    "an indicator": "un indicateur",
    "Indicator '{code}', scale": "Indicateur «\u202f{code}\u202f», scale",
    "cannot order a {measure}": "ne permet pas d’ordonner cette mesure ({measure})",
    "Write scale=Scale('readiness', ['draft', 'approved', 'in use']).": (
        "Écrivez scale=Scale('readiness', ['draft', 'approved', 'in use'])."
    ),
    "an input and an indicator are both called '{code}', and observations may name either.": (
        "un intrant et un indicateur s’appellent tous deux «\u202f{code}\u202f», et des observations peuvent "
        "nommer l’un ou l’autre."
    ),
    "dimension": "dimension",
    "Link '{cause}' -> '{effect}' is written twice. Put its evidence on one.": (
        "Le lien «\u202f{cause}\u202f» -> «\u202f{effect}\u202f» est écrit deux fois. Réunissez ses "
        "preuves sur un seul."
    ),
    "More codes stand here that nothing has.": "D’autres codes figurent ici que rien ne porte.",
    "these links go round in a loop: {loop}. Write kind='feedback' on the one that closes it.": (
        "ces liens tournent en boucle\u00a0: {loop}. Écrivez kind='feedback' sur celui qui la ferme."
    ),
    "population": "population",
    "place": "lieu",
    "Declare it: Framework(dimensions=[...]).": "Déclarez-la\u00a0: Framework(dimensions=[...]).",
    "the target is in '{unit}', and '{code}' has no unit.": (
        "la cible est en «\u202f{unit}\u202f», et «\u202f{code}\u202f» n’a pas d’unité."
    ),
    "the target is in '{unit}', which does not turn into '{other}', the unit of '{code}'.": (
        "la cible est en «\u202f{unit}\u202f», qui ne se convertit pas en «\u202f{other}\u202f», l’unité de "
        "«\u202f{code}\u202f»."
    ),
    "these lie within one another: {loop}.": "ceux-ci se contiennent les uns les autres\u00a0: {loop}.",
    "{extended} is before the end of the period it extends, {period}.": (
        "{extended} précède la fin de la période prolongée, {period}."
    ),
    "{ends} is before the period begins, {period}.": "{ends} précède le début de la période, {period}.",
    "{extended} extends no period. Write period= too.": (
        "{extended} ne prolonge aucune période. Écrivez aussi period=."
    ),
    "{times} {several} are called '{code}'. Give each its own code.": (
        "le code «\u202f{code}\u202f» est donné {times} fois ({several}). Donnez à chacun le sien."
    ),
    "Link '{cause}' -> '{effect}' runs down from {upper} to {lower}. Turn it round, or write kind='feedback'.": (
        "Le lien «\u202f{cause}\u202f» -> «\u202f{effect}\u202f» descend d’un niveau à l’autre ({upper}, "
        "{lower}). Retournez-le, ou écrivez kind='feedback'."
    ),
    "the target is {value}, and '{code}' is a {measure}.": (
        "la cible est {value}, et «\u202f{code}\u202f» se mesure autrement ({measure})."
    ),
    "it is written {times} times that it contributes to '{code}'. Write one Contribution.": (
        "il est écrit {times} fois qu’il contribue à «\u202f{code}\u202f». Écrivez une seule Contribution."
    ),
    "outcome": "effet",
    "'{value}' is on scale '{scale}', which is not that of '{code}'.": (
        "«\u202f{value}\u202f» est sur l’échelle «\u202f{scale}\u202f», qui n’est pas celle de «\u202f{code}\u202f»."
    ),
    "set of terms": "jeu de termes",
    "the cause of a link": "la cause d’un lien",
    "the effect of a link": "l’effet d’un lien",
    "a study": "une étude",
    "a budget": "un budget",
    "an amount of an input": "un montant d’un intrant",
    "Write Money(5000, 'USD') or Amount(3, 'person'), or why there is none.": (
        "Écrivez Money(5000, 'USD') ou Amount(3, 'person'), ou la raison pour laquelle il n’y en a pas."
    ),
    "Write Money(5000, 'USD'), or why there is none.": (
        "Écrivez Money(5000, 'USD'), ou la raison pour laquelle il n’y en a pas."
    ),
    "an objective": "un objectif",
    "a need": "un besoin",
    "a part of a whole": "une partie d’un tout",
    "Write Ratio(22, 64).": "Écrivez Ratio(22, 64).",
    "a partner": "un partenaire",
    "the service that another actor gives too": "le service qu’un autre acteur fournit aussi",
    "{list} have no field that '{rest}' ends with.{question} Their fields are {fields}.": (
        "aucun champ de la liste {list} ne termine «\u202f{rest}\u202f».{question} Les champs sont {fields}."
    ),
    "a framework has no list called '{name}'.{question} Its lists are {lists}.": (
        "un cadre de résultats n’a pas de liste «\u202f{name}\u202f».{question} Ses listes sont {lists}."
    ),
    "nothing in {list} is called '{code}'.{question}": (
        "rien dans {list} ne s’appelle «\u202f{code}\u202f».{question}"
    ),
    "framework": "cadre de résultats",
    " in portfolio '{code}'": " dans le portefeuille «\u202f{code}\u202f»",
    "an indicator library": "une bibliothèque d’indicateurs",
    "Indicator library '{code}'": "Bibliothèque d’indicateurs «\u202f{code}\u202f»",
    "a portfolio": "un portefeuille",
    "Write IndicatorLibrary(...).": "Écrivez IndicatorLibrary(...).",
    "Portfolio '{code}'": "Portefeuille «\u202f{code}\u202f»",
    "{times} indicators are called '{code}'. Give each its own code.": (
        "{times} indicateurs s’appellent «\u202f{code}\u202f». Donnez à chacun son propre code."
    ),
    "{times} frameworks are called '{code}'. Give each its own code.": (
        "{times} cadres de résultats s’appellent «\u202f{code}\u202f». Donnez à chacun son propre code."
    ),
    "library indicator": "indicateur de la bibliothèque",
    "Write Share('female-share', part='female', wholes=['all']).": (
        "Écrivez Share('female-share', part='female', wholes=['all'])."
    ),
    "Sum": "Sum",
    "has no parts": "n’a pas de parties",
    "Write Sum('reached', parts=['women', 'men']).": "Écrivez Sum('reached', parts=['women', 'men']).",
    "Funnel": "Funnel",
    "has fewer than two stages": "a moins de deux étapes",
    "Write Funnel('invited', 'chosen').": "Écrivez Funnel('invited', 'chosen').",
    "AtLeast, each": "AtLeast, each",
    "is not a whole number from 1": "n’est pas un nombre entier à partir de 1",
    "Share": "Share",
    "was taken on no whole": "n’est calculé sur aucun tout",
    "Requirement of '{donor}', units": "Exigence de «\u202f{donor}\u202f», units",
    "the name of a donor": "le nom d’un bailleur",
    "Write Requirement('Norad', 'gender').": "Écrivez Requirement('Norad', 'gender').",
    "the dimension that '{donor}' requires": "la dimension qu’exige «\u202f{donor}\u202f»",
    "asks it of no figure": "ne l’exige d’aucun chiffre",
    "Write units=['person'].": "Écrivez units=['person'].",
    "on any level": "d’un niveau connu",
    "Write an Input, Activity, Output, Outcome or Impact.": "Écrivez un Input, Activity, Output, Outcome ou Impact.",
    "an {level}": "un élément de ce niveau ({level})",
    "Outcome '{code}', horizon": "Effet «\u202f{code}\u202f», horizon",
    "is not a number of months": "n’est pas un nombre de mois",
    "a path": "un chemin",
    "Write it as a string, like 'outputs.film.links'.": (
        "Écrivez-le comme une chaîne, par exemple «\u202foutputs.film.links\u202f»."
    ),
    "Accepted({rule}, {subject}), reason": "Accepted({rule}, {subject}), reason",
    "says nothing": "ne dit rien",
    "Target": "Cible",
    "is one end of a range": "est une borne d’un intervalle",
    "Write kind='range' and upper= together.": "Écrivez kind='range' et upper= ensemble.",
    "Target, upper": "Cible, upper",
    "is below the lower end, {value}": "est sous la borne inférieure, {value}",
    "the code of an outcome": "le code d’un effet",
    "Not followed up ({reason})": "Effectif non suivi ({reason})",
    "a cohort": "une cohorte",
    "Cohort '{code}', {name}": "Cohorte «\u202f{code}\u202f», {name}",
    "a framework or a portfolio": "un cadre de résultats ou un portefeuille",
    "Write Framework(...), or Portfolio(...).": "Écrivez Framework(...), ou Portfolio(...).",
    "a collection of observations": "un ensemble d’observations",
    "Write Observations([...]).": "Écrivez Observations([...]).",
    "What was observed": "Ce qui a été observé",
    "project": "projet",
    "Observation of '{indicator}', carried_over": "Observation de «\u202f{indicator}\u202f», carried_over",
    "Observation of '{indicator}', registered": "Observation de «\u202f{indicator}\u202f», registered",
    "the code of an indicator": "le code d’un indicateur",
    "what a source prints": "ce qu’imprime une source",
    "Write it as a string; a blank is ''.": "Écrivez-le comme une chaîne\u202f; un blanc s’écrit ''.",
    "a sample": "un échantillon",
    "Write Sample(400, of=12000).": "Écrivez Sample(400, of=12000).",
    "a variance": "une explication d’écart",
    "Write Variance('Shelters closed').": "Écrivez Variance('Shelters closed').",
    "a verification": "une vérification",
    "Write Verification('IOM Dhaka'), True or False.": "Écrivez Verification('IOM Dhaka'), True ou False.",
    "a place in a source": "un endroit dans une source",
    "Write it as a string, like 'L317-319' or 'p. 12'.": (
        "Écrivez-le comme une chaîne, par exemple «\u202fL317-319\u202f» ou «\u202fp. 12\u202f»."
    ),
    "a source": "une source",
    "Source '{code}', published": "Source «\u202f{code}\u202f», published",
    "is not a date": "n’est pas une date",
    "Write it as far as it is known: '2009', '2009-09' or '2009-09-30'.": (
        "Écrivez-la aussi précisément qu’elle est connue\u00a0: «\u202f2009\u202f», «\u202f2009-09\u202f» ou "
        "«\u202f2009-09-30\u202f»."
    ),
    "objectives": "objectifs",
    "studies": "études",
    # remarks on documents
    "{document}, {place}: {message}": "{document}, {place}\u00a0: {message}",
    "{document}: {message}": "{document}\u00a0: {message}",
    "sheet '{name}'": "feuille «\u202f{name}\u202f»",
    "line {number}": "ligne {number}",
    "row {number}": "ligne {number}",
    "column '{name}'": "colonne «\u202f{name}\u202f»",
    "column {number}": "colonne {number}",
    "And {count} more of this kind.": "Et {count} de plus de ce type.",
    "It costs nothing: it says what was read, and how.": (
        "Rien n’est perdu\u00a0: la remarque dit ce qui a été lu, et comment."
    ),
    "A document of which this is said is refused where it is to be read strictly (`strict=True`, `--strict`).": (
        "Un document qui fait l’objet de cette remarque est refusé lorsqu’il doit être lu strictement "
        "(`strict=True`, `--strict`)."
    ),
    "What to do: {remedy}\n\n": "Que faire\u00a0: {remedy}\n\n",
    "# {code} {name}\n\nIt says: {message}\n\n{remedy}How grave: {severity}. {cost}\n": (
        "# {code} {name}\n\nLa remarque\u00a0: {message}\n\n{remedy}Gravité\u00a0: {severity}. {cost}\n"
    ),
    (
        "# What is said of documents\n\nReaders and writers say what they could not take as it stands, "
        "where it stands (line, cell, path), and what to do about it. What is said with **info** costs "
        "nothing: it tells what was read, and how. With `strict=True`, or `--strict` at the prompt, a "
        "document of which anything graver is said is refused.\n\n| code | name | how grave | what it says "
        "| what to do |\n|---|---|---|---|---|\n{rows}\n"
    ): (
        "# Les remarques sur les documents\n\nÀ la lecture et à l’écriture, mande signale ce qui n’a pas "
        "pu être repris tel quel, où cela se trouve (ligne, cellule, chemin) et que faire. Une remarque de "
        "gravité **info** ne coûte rien\u00a0: elle dit ce qui a été lu, et comment. Avec `strict=True`, "
        "ou `--strict` à l’invite de commande, un document qui fait l’objet d’une remarque plus grave est "
        "refusé.\n\n| code | nom | gravité | remarque | que faire |\n|---|---|---|---|---|\n{rows}\n"
    ),
    "what stands there": "ce qui s’y trouve",
    "what is known": "ce qui est connu",
    "such thing": "élément attendu",
    "what is wrong": "ce qui ne va pas",
    "format": "format",
    "instead": "ce qu’il faut faire",
    "reasons": "les raisons possibles",
    "looked for": "ce qui est cherché",
    "subject": "l’objet",
    "first": "un premier endroit",
    "kept": "ce qui a été gardé",
    "k": "k",
    "examples": "des exemples",
    "figures": "des chiffres",
    "version": "version",
    "marker": "la marque",
    "wanted": "ce qui est attendu",
    "field": "champ",
    "times": "tant de",
    "line": "ligne",
    "found": "ce qui s’y trouve",
    "expected": "ce qui est attendu",
    "name": "nom",
    "column": "colonne",
    "columns": "des colonnes",
    "how": "comment",
    "children": "éléments du dessous",
    "parents": "éléments du dessus",
    "done": "ce qui a été fait",
    "rows": "les lignes",
    "steps": "les échelons",
    "there": "ce qui s’y trouve",
    "start": "le début",
    "end": "la fin",
    "most": "le maximum",
    "codelist": "la liste de codes",
    "before": "ceux d’avant",
    "value": "valeur",
    "type": "type",
    "example": "exemple",
    "suffix": "la fin du nom",
    "code": "code",
    "fields": "des champs",
    "This cannot be read as {format}: {why}.": "Lecture impossible comme {format}\u00a0: {why}.",
    "{instead}": "{instead}",
    "It begins with a byte-order mark, which was taken off.": (
        "Le document commence par une marque d’ordre des octets, qui a été retirée."
    ),
    "Nothing need be done.": "Il n’y a rien à faire.",
    "{seen} is not a version of this format that is known here; {known} are.": (
        "{seen} n’est pas une version connue de ce format\u202f; les versions connues sont\u00a0: {known}."
    ),
    "Write it with one of those, or read it with a later mande.": (
        "Écrivez-le dans l’une de ces versions, ou lisez-le avec une version plus récente de mande."
    ),
    "size": "taille",
    "Only the first {count} were read: a document of this size ({size} bytes) is not read to more than that.": (
        "Lecture arrêtée après {count}\u00a0: un document de cette taille ({size} octets) n’est pas lu au-delà."
    ),
    "Unpack it, or hand it over in several documents; or read it as a dataframe, and ask mande.frames.": (
        "Décompressez-le, ou fournissez-le en plusieurs documents, ou lisez-le comme tableau de données, et interrogez "
        "mande.frames."
    ),
    "From here on nothing was read: {count} before were told, and a document of this size is not heard out for more.": (
        "À partir d’ici, rien n’a été lu\u00a0: {count} avant ont été signalées, et un document de cette taille n’est "
        "pas lu au-delà."
    ),
    "Correct what is told above, which may be one thing throughout, and read it again.": (
        "Corrigez ce qui est signalé plus haut, qui peut être une même chose partout, puis relisez-le."
    ),
    "documents in which too much is wrong to read on": "documents où trop de choses sont fausses pour lire plus loin",
    "it has more than {most}, which are shorter than any that people write": (
        "il a plus de {most}, plus courtes que toutes celles qu’on écrit"
    ),
    "Write it as JSON, and read that.": "Écrivez-le en JSON, et lisez cela.",
    "documents that were not read to their end": "documents non lus jusqu’au bout",
    "Nothing here is called {seen}, so it was not read.{near}": "Rien ici ne s’appelle {seen}\u00a0: non lu.{near}",
    "Correct the name, or take it out.": "Corrigez le nom, ou supprimez-le.",
    "{seen} is not a number.": "{seen} n’est pas un nombre.",
    "Write plain digits, like 1234 or 70.9, or the reason why there is none, like 'not reported'.": (
        "Écrivez de simples chiffres, comme 1234 ou 70.9, ou la raison pour laquelle il n’y en a pas, "
        "comme 'not reported'."
    ),
    "{seen} may be {one} or {other}, and neither was chosen.": (
        "{seen} peut se lire {one} ou {other}, et aucune des deux lectures n’a été choisie."
    ),
    "Write plain digits, or say what marks the decimals: decimal=',' or decimal='.', or --decimal at the prompt.": (
        "Écrivez de simples chiffres, ou dites ce qui marque les décimales\u00a0: decimal=',' ou decimal='.', ou"
        " --decimal à l’invite de commande."
    ),
    "{seen} is not a period, so it was left out.": "{seen} n’est pas une période\u00a0: laissé de côté.",
    "Write '2009', '2009-Q2', '2009-05', '2009-05-31' or '2007-02/2010-01'.": (
        "Écrivez «\u202f2009\u202f», «\u202f2009-Q2\u202f», «\u202f2009-05\u202f», "
        "«\u202f2009-05-31\u202f» ou «\u202f2007-02/2010-01\u202f»."
    ),
    "{seen} is no {noun}, so it was left out.{near}": (
        "{seen} n’est pas admis ici ({noun})\u00a0: laissé de côté.{near}"
    ),
    "Write one of: {known}.": "Écrivez l’un de ceux-ci\u00a0: {known}.",
    "{why} What names it was left out.": "{why} Ce qui y renvoie a été laissé de côté.",
    "Correct the code, or define what it names.": "Corrigez le code, ou définissez ce qu’il désigne.",
    "{why} It was left out.": "{why} Laissé de côté.",
    "Correct it where it is written.": "Corrigez-le là où il est écrit.",
    "{what} was left out: {why}": "{what} (laissé de côté)\u00a0: {why}",
    "Correct it.": "À corriger.",
    "{seen} does not say why there is no value; it was read as 'unknown'.": (
        "{seen} ne dit pas pourquoi il n’y a pas de valeur\u202f; lu comme «\u202finconnu\u202f» ('unknown')."
    ),
    "Write the reason: {reasons}.": "Écrivez la raison\u00a0: {reasons}.",
    "No row here names the columns; looked for {looked_for}.{near}": (
        "Aucune ligne ne nomme ici les colonnes\u202f; éléments cherchés\u00a0: {looked_for}.{near}"
    ),
    "Give the table one row of headings, above its first row of figures.": (
        "Donnez au tableau une ligne d’en-têtes, au-dessus de sa première ligne de chiffres."
    ),
    "The column {seen} was not read. Did you mean '{field}'? The figures were read as if nothing told it.": (
        "La colonne {seen} n’a pas été lue. Vouliez-vous dire «\u202f{field}\u202f»\u00a0? Les chiffres"
        " ont été lus comme si rien ne l’indiquait."
    ),
    "Correct the heading, or give the column another name if it is something else.": (
        "Corrigez l’en-tête, ou donnez à la colonne un autre nom si c’est autre chose."
    ),
    "columns whose headings may be misspelt": "colonnes dont l’en-tête est peut-être mal écrit",
    "The column {seen} was not read: nothing here is called so.{near}": (
        "La colonne {seen} n’a pas été lue\u00a0: rien ici ne s’appelle ainsi.{near}"
    ),
    "Rename it, if it holds something that should be read.": (
        "Renommez-la, si elle contient quelque chose qui doit être lu."
    ),
    "This looks like one person a row ({why}), and was not read: nobody's name belongs in a results framework.": (
        "Ce tableau semble contenir une personne par ligne ({why}), et n’a pas été lu\u00a0: aucun nom de "
        "personne n’a sa place dans un cadre de résultats."
    ),
    "Count the people, and hand over the counts.": "Comptez les personnes, et fournissez les effectifs.",
    "Not written, since {format} has no place for this: {what} of {subject}.": (
        "Non écrit, faute de place prévue ({format})\u00a0: {what} – {subject}."
    ),
    "Keep a copy in JSON or TOML, which hold everything.": "Gardez une copie en JSON ou en TOML, qui conservent tout.",
    "{what} stands here and at {first}; {kept}.": "{what} figure ici et à un autre endroit ({first})\u202f; {kept}.",
    "Keep one of them.": "N’en gardez qu’un.",
    "{count} written here count fewer than {k} persons ({examples}), who could be recognised.": (
        "{count} écrits ici portent sur moins de {k} personnes ({examples}), qui pourraient être reconnues."
    ),
    "Before it is published, withhold or merge these.": "Avant la publication, masquez ou regroupez ces chiffres.",
    "There is no value here, and no reason why; nothing was read, and not zero.": (
        "Il n’y a ici ni valeur ni raison de son absence\u202f; rien n’a été lu, pas même zéro."
    ),
    "Write the value, or the reason: {reasons}.": "Écrivez la valeur, ou la raison\u00a0: {reasons}.",
    "{figures} went unread: {why}.": "{figures} – non lus\u00a0: {why}.",
    "Nothing at the top says that mande wrote this, or for which version; it was read as version {version}.": (
        "Rien au début n’indique que mande a écrit ce document, ni pour quelle version\u202f; il a été lu "
        "comme version {version}."
    ),
    "Write {marker} = '{version}' at the top.": "Écrivez {marker} = '{version}' au début.",
    "{seen} stands where {wanted} belongs; {lost} was left out.": (
        "{seen} se trouve là où il faut {wanted}\u202f; laissé de côté\u00a0: {lost}."
    ),
    "Write {wanted} there.": "Mettez-y {wanted}.",
    "{what} without its '{field}' says nothing, and was left out.": (
        "{what}\u00a0: sans «\u202f{field}\u202f», cet élément ne dit rien et a été laissé de côté."
    ),
    "Write its '{field}'.": "Écrivez son champ «\u202f{field}\u202f».",
    "{seen} stands in quotes, and was read as a text.": "{seen} est entre guillemets, et a été lu comme un texte.",
    "Take off the quotes if it is a number.": "Retirez les guillemets si c’est un nombre.",
    "This field is written {times} times, as {seen}; none was chosen, and {lost} was left out.": (
        "Ce champ est écrit {times} fois ({seen})\u202f; rien n’a été choisi\u202f; laissé de côté\u00a0: {lost}."
    ),
    "This is not UTF-8, and was read as Windows-1252: {seen} on line {line} is the first letter that differs.": (
        "Ce texte n’est pas en UTF-8, et a été lu en Windows-1252\u00a0: {seen}, à la ligne {line}, est la "
        "première lettre qui diffère."
    ),
    "Save it as 'CSV UTF-8', if letters come out wrong.": (
        "Enregistrez-le au format «\u202fCSV UTF-8\u202f», si des lettres sont mal rendues."
    ),
    "This row has {found} where the headings have {expected}{left_out}.": (
        "Cette ligne a {found}, et la ligne d’en-têtes {expected}{left_out}."
    ),
    "Put quotation marks round a text that holds a separator, or complete the row.": (
        "Mettez entre guillemets tout texte qui contient un séparateur, ou complétez la ligne."
    ),
    "A quotation mark that begins here is never closed, so that all the rest is in one cell.": (
        "Un guillemet ouvert ici n’est jamais fermé, si bien que tout le reste est dans une seule cellule."
    ),
    "Close it, or write it twice where it is part of a text.": "Fermez-le, ou doublez-le s’il fait partie d’un texte.",
    "What stands here is not as it was written ({why}), so nothing of it was read.": (
        "Ce qui se trouve ici n’est plus tel qu’il avait été écrit ({why})\u00a0: rien n’en a été lu."
    ),
    "Leave this as it was, or make it blank.": "Laissez cette cellule comme elle était, ou videz-la.",
    "The columns of '{name}' say something else than 'more' does; the columns were read.": (
        "Les colonnes de «\u202f{name}\u202f» disent autre chose que «\u202fmore\u202f»\u202f; ce sont les "
        "colonnes qui ont été lues."
    ),
    "Take '{name}' out of 'more', if the columns say all there is.": (
        "Retirez «\u202f{name}\u202f» de «\u202fmore\u202f», si les colonnes disent tout."
    ),
    "This row has no {column}, so it was left out.": "Il manque {column} sur cette ligne, qui a été laissée de côté.",
    "Write it; a code is something short, like 'bazaars-held'.": (
        "Écrivez-le\u202f; un code est court, comme «\u202fbazaars-held\u202f»."
    ),
    ("There is something in {columns}, and a figure is one of them; it was read as unknown, and neither was chosen."): (
        "Plusieurs colonnes sont remplies ({columns}), alors qu’un chiffre n’en occupe qu’une\u202f; la "
        "valeur a été lue comme inconnue, et rien n’a été choisi."
    ),
    "Leave the one that holds, and make the others blank.": "Laissez celle qui est valable, et videz les autres.",
    "{why} The indicator was kept, as one that belongs to no result.": (
        "{why} L’indicateur a été gardé, sans résultat auquel le rattacher."
    ),
    "Correct the code, or give the result a row.": "Corrigez le code, ou donnez une ligne au résultat.",
    "{seen} is no tag, so its column was not read: {why}.": (
        "{seen} n’est pas une étiquette, et sa colonne n’a pas été lue\u00a0: {why}."
    ),
    "Write a tag and its attributes like '#reached +f +age0_17'.": (
        "Écrivez une étiquette et ses attributs, comme «\u202f#reached +f +age0_17\u202f»."
    ),
    "{columns} were not read: {why}.": "Colonnes non lues – {columns}\u00a0: {why}.",
    "Tag them, where something in them should be read.": "Étiquetez-les, si quelque chose doit y être lu.",
    "The formula here comes to {seen}, so nothing was read.": "La formule donne ici {seen}\u00a0: rien n’a été lu.",
    "Mend the formula, or write the value itself.": "Réparez la formule, ou écrivez la valeur elle-même.",
    "There is a formula here, and the file keeps no value of it, so nothing was read.": (
        "Il y a ici une formule, dont le fichier ne conserve aucune valeur\u00a0: rien n’a été lu."
    ),
    "Open the file in a spreadsheet program and save it there, which works out its formulas.": (
        "Ouvrez le fichier dans un tableur et enregistrez-le\u00a0: les formules seront calculées."
    ),
    "The sheet goes on below {at_least}, and nothing below was read: {why}.": (
        "La feuille continue sous {at_least}, et rien n’a été lu plus bas\u00a0: {why}."
    ),
    "Delete the empty rows and columns around the table, or hand over one sheet at a time.": (
        "Supprimez les lignes et les colonnes vides autour du tableau, ou fournissez une feuille à la fois."
    ),
    "Nothing says {what}; {how}.": "Rien n’indique {what}\u202f; {how}.",
    "If that is not so, write it in {instead}": "Si ce n’est pas exact, dites-le {instead}",
    "This assumption stands beside '{subject}', from which no step leads upward; it was kept as a note on it.": (
        "Cette hypothèse figure à côté de «\u202f{subject}\u202f», dont aucun lien ne part vers le "
        "haut\u202f; elle a été gardée comme note."
    ),
    "Write what it contributes to, and the assumption becomes that step's.": (
        "Écrivez à quoi l’élément contribue, et l’hypothèse sera celle de ce lien."
    ),
    ("A list of {children} stands below one of {parents}: nothing says which belongs to which, so no link was read."): (
        "Une liste ({children}) suit une autre liste ({parents})\u00a0: rien n’indique ce qui dépend de "
        "quoi, et aucun lien n’a été lu."
    ),
    "Put each under the one it contributes to, number them 1.1, 1.2, 2.1, or write a column 'Contributes to'.": (
        "Placez chaque élément sous celui auquel il contribue, numérotez-les 1.1, 1.2, 2.1, ou ajoutez une "
        "colonne «\u202fContributes to\u202f»."
    ),
    "{seen} stands here; {done}.": "{seen} se trouve ici\u202f; {done}.",
    "Give each a row of its own.": "Donnez à chacun sa propre ligne.",
    "Nothing says on which level {seen} stands{why}, so it was left out; indicators beside it were kept.": (
        "Rien n’indique le niveau de {seen}{why}\u00a0: laissé de côté\u202f; les indicateurs voisins ont été gardés."
    ),
    "Write the level beside it: impact, outcome, output, activity or input.": (
        "Écrivez le niveau à côté\u00a0: impact, outcome (effet), output (produit), activity (activité) ou "
        "input (intrant)."
    ),
    "{seen} is a percentage, and '{subject}' is a {measure}; it was read as unknown.": (
        "{seen} est un pourcentage, et «\u202f{subject}\u202f» est d’un autre type ({measure})\u202f; lu comme inconnu."
    ),
    "Correct the figure, or the measure of the indicator.": (
        "Corrigez le chiffre, ou le type de mesure de l’indicateur."
    ),
    "{what} hidden, and {done}.": "{what}\u00a0: {done}.",
    "Show what should be read, and delete what should not.": (
        "Affichez ce qui doit être lu, et supprimez ce qui ne doit pas l’être."
    ),
    "There is no {column} here, so that nobody can tell {what}; {done}.": (
        "Il manque ici «\u202f{column}\u202f», et personne ne peut dire {what}\u202f; {done}."
    ),
    "Write it, or take the row out.": "Écrivez-le, ou supprimez la ligne.",
    "{column} is blank in {count} of {rows} rows ({examples}): nothing was read there, and not zero.": (
        "«\u202f{column}\u202f» est vide dans {count} lignes sur {rows} ({examples})\u00a0: rien n’y a été "
        "lu, pas même zéro."
    ),
    "Write the value, or the reason why there is none.": (
        "Écrivez la valeur, ou la raison pour laquelle il n’y en a pas."
    ),
    "{column} holds groups of people and no figures; those are in {figures}.": (
        "«\u202f{column}\u202f» contient des groupes de personnes et non des chiffres\u202f; ceux-ci sont "
        "dans «\u202f{figures}\u202f»."
    ),
    "{column} is blank in all {rows} rows, so nothing says {what}.": (
        "«\u202f{column}\u202f» est vide dans les {rows} lignes, et rien n’indique {what}."
    ),
    ("{count} figures are written as text ({examples}). They were read as numbers, and what was written was kept."): (
        "{count} chiffres sont écrits comme du texte ({examples}). Ils ont été lus comme des nombres, et "
        "l’écriture d’origine a été gardée."
    ),
    (
        "Nothing says that nobody is in two of the {count} groups of {dimension} ({examples}), or that "
        "they are everyone, so that they are never added up."
    ): (
        "Rien n’indique que les {count} groupes de la dimension {dimension} ({examples}) ne se recoupent "
        "pas, ni qu’ils couvrent tout le monde\u202f; ils ne sont donc jamais additionnés."
    ),
    (
        "{count} indicators are marked as plain numbers, and their titles do not say that they count "
        "({examples}). They were read as means or rates, which are never added up."
    ): (
        "{count} indicateurs sont marqués comme de simples nombres, et leurs titres ne disent pas qu’ils "
        "comptent ({examples}). Ils ont été lus comme des moyennes ou des taux, qui ne s’additionnent "
        "jamais."
    ),
    (
        "{title} is put on a scale that is not in the file. The steps that occur were taken for all there are: {steps}."
    ): (
        "{title} est placé sur une échelle qui n’est pas dans le fichier. Les échelons rencontrés ont été "
        "tenus pour complets\u00a0: {steps}."
    ),
    (
        "{title} is marked as ordered, and nothing says in which order its steps stand ({steps}). They "
        "were read as names."
    ): (
        "{title} est marqué comme ordonné, et rien n’indique l’ordre de ses échelons ({steps}). Ils ont "
        "été lus comme des noms."
    ),
    "Write its steps as numbers, like 1, 2 and 3.": "Écrivez ses échelons en nombres, comme 1, 2 et 3.",
    "The template requires {column}, and {there}; nothing was read for it.": (
        "Le modèle exige {column}, et {there}\u202f; rien n’a été lu à cet endroit."
    ),
    "Write it, or keep the column and write the reason why there is none.": (
        "Remplissez la colonne, ou gardez-la et écrivez-y la raison pour laquelle il n’y a rien."
    ),
    "Reading ended here, before the end of the document: {why}. What stands before it was read.": (
        "La lecture s’est arrêtée ici, avant la fin du document\u00a0: {why}. Ce qui précède a été lu."
    ),
    "Ask for the whole document, or mend it here.": "Demandez le document entier, ou réparez-le à cet endroit.",
    ("{what} is refused: it can make a small file endless, or fetch what is elsewhere. Nothing behind it was read."): (
        "{what}\u00a0: refusé, car cela peut rendre sans fin un petit fichier, ou aller chercher ce qui "
        "est ailleurs. Rien de ce qui suit n’a été lu."
    ),
    "Take it out: no IATI document needs one.": "Supprimez-le\u00a0: aucun document IATI n’en a besoin.",
    "{why}, by the schema of IATI 2.03.": "{why}, selon le schéma d’IATI 2.03.",
    ("This is written in IATI {seen}, and was read as 2.03; what differs outside results stays as it was written."): (
        "Ceci est écrit en IATI {seen}, et a été lu comme 2.03\u202f; ce qui diffère hors des résultats reste tel quel."
    ),
    "Ask for it in 2.03.": "Demandez-le en 2.03.",
    "This activity is written in IATI {seen}, and others before it in {before}.": (
        "Cette activité est écrite en IATI {seen}, et d’autres avant elle en {before}."
    ),
    "Write them all in 2.03.": "Écrivez-les toutes en 2.03.",
    (
        "The period from {start} to {end} stands here again, as it had to before 2.03, and was read as one "
        "with the first."
    ): (
        "La période du {start} au {end} figure ici une nouvelle fois, comme il le fallait avant 2.03, et "
        "n’en fait qu’une avec la première."
    ),
    "Elements stand in one another more than {most} deep in this activity; what is deeper was not read.": (
        "Dans cette activité, des éléments sont imbriqués sur plus de {most} niveaux\u202f; ce qui est "
        "plus profond n’a pas été lu."
    ),
    "Take them out.": "Supprimez-les.",
    "{seen} is no code of IATI's list {codelist}.{near}": "{seen} n’est pas un code de la liste IATI {codelist}.{near}",
    (
        "The dimensions of this {what} hold numbers ({parts}) that add to its value, {seen}, where "
        "categories belong. It was read as the total, without them."
    ): (
        "Les dimensions de cette valeur ({what}) contiennent des nombres ({parts}) dont la somme est sa "
        "valeur, {seen}, là où il faut des catégories. Elle a été lue comme le total, sans eux."
    ),
    "Write one {what} for each part: its number in @value, and in the dimension what it is a part of.": (
        "Écrivez un élément ({what}) par partie\u00a0: son nombre dans @value, et dans la dimension ce "
        "dont il est une partie."
    ),
    "Keep the file.": "Conservez le fichier.",
    "{how}": "{how}",
    "IATI asks this of every activity, and mande does not hold it, so that it was left blank: {what}.": (
        "IATI le demande pour chaque activité, et mande ne le connaît pas\u202f; laissé vide\u00a0: {what}."
    ),
    "Write publisher=Publisher(...) and a period, or fill these in before the file is published.": (
        "Écrivez publisher=Publisher(...) et une période, ou complétez ces champs avant de publier le fichier."
    ),
    (
        "Since mande wrote this, another tool has changed what it says of '{field}'. What stands in IATI's "
        "own elements was read, and what mande had beside them was not: {lost}."
    ): (
        "Depuis que mande a écrit ceci, un autre outil a modifié ce qui concerne «\u202f{field}\u202f». "
        "Les éléments propres à IATI ont été lus, et non ce que mande avait mis à côté\u00a0: {lost}."
    ),
    "Look whether what was left out still holds, and write it again.": (
        "Vérifiez si ce qui a été laissé de côté est encore valable, et réécrivez-le."
    ),
    (
        "{what}: IATI has no place for them. They stand in what mande carries beside it, where other tools do not look."
    ): (
        "{what}\u00a0: IATI n’a pas de place pour cela. Ces éléments se trouvent dans ce que mande "
        "transporte à côté, où les autres outils ne regardent pas."
    ),
    "Where they are not for everybody's eyes, write carry=False.": (
        "S’ils ne doivent pas être vus de tous, écrivez carry=False."
    ),
    "{seen} is no period of DHIS2, so the value {value} was left out.": (
        "{seen} n’est pas une période de DHIS2, et la valeur {value} a été laissée de côté."
    ),
    "Write it as DHIS2 does: 2018, 2016Q3, 201912, 2021W7, 20210131, 2021S1, 2015Oct.": (
        "Écrivez-la comme DHIS2\u00a0: 2018, 2016Q3, 201912, 2021W7, 20210131, 2021S1, 2015Oct."
    ),
    "This has no {field}, so it was left out.": "Champ manquant ({field})\u00a0: laissé de côté.",
    "Write what it belongs to: a data value has a data element, a period, an organisation unit and a value.": (
        "Écrivez à quoi la valeur se rapporte\u00a0: une valeur a un élément de données, une période, une "
        "unité d’organisation et une valeur."
    ),
    "The metadata has no {what} {seen}; {kept}.": "Les métadonnées ne contiennent pas {seen} ({what})\u202f; {kept}.",
    "Hand over metadata that has it: metadata=[...] takes several files.": (
        "Fournissez des métadonnées qui le contiennent\u00a0: metadata=[...] accepte plusieurs fichiers."
    ),
    "{what} ({count}: {examples}): {why}": "{what} ({count}\u00a0: {examples})\u00a0: {why}",
    "'{title}' was not made a relation between indicators: {why}": (
        "«\u202f{title}\u202f» n’a pas été repris comme relation entre indicateurs\u00a0: {why}"
    ),
    "{count} say who entered or changed them; nobody's name was kept.": (
        "{count} avec mention de qui a saisi ou modifié\u202f; aucun nom n’a été gardé."
    ),
    "{count} marked as deleted, and left out.": "{count} avec la marque «\u202fsupprimé\u202f»\u202f; laissé de côté.",
    (
        "There is no metadata here: data elements, places and breakdowns go by their identifiers, and "
        "nothing is known of what the figures are."
    ): (
        "Il n’y a pas ici de métadonnées\u00a0: les éléments de données, les lieux et les ventilations "
        "portent leurs identifiants, et rien n’indique ce que sont les chiffres."
    ),
    "Hand over an export of the metadata too: read(file, metadata='metadata.json').": (
        "Fournissez aussi un export des métadonnées\u00a0: read(file, metadata='metadata.json')."
    ),
    "{seen} is not what its data element holds ({type}); it was read as 'unknown'.": (
        "{seen} ne correspond pas à ce que contient son élément de données ({type})\u202f; lu comme "
        "«\u202finconnu\u202f» ('unknown')."
    ),
    "Correct the value.": "Corrigez la valeur.",
    "{seen} stands where {expected} belongs, so it was left out.": (
        "{seen} se trouve là où il faut {expected}\u00a0: laissé de côté."
    ),
    "Export it from DHIS2 anew.": "Exportez-le de nouveau depuis DHIS2.",
    "This is in no format that is known; known are {known}.": (
        "Ce document n’est dans aucun format connu\u202f; les formats connus sont\u00a0: {known}."
    ),
    "If it is one of these all the same, say which: format='{example}', or --from {example} at the prompt.": (
        "S’il est tout de même dans l’un d’eux, dites lequel\u00a0: format='{example}', ou --from "
        "{example} à l’invite de commande."
    ),
    "This is {title}, and was not read.": "Ce document n’a pas été lu\u00a0: {title}.",
    "Its name ends with {suffix}, and it holds {title}; it was read as that.": (
        "Son nom se termine par {suffix}, et il contient ceci\u00a0: {title}\u202f; il a été lu comme tel."
    ),
    "Give it a name that says so, or say which format it is: format='...', or --from at the prompt.": (
        "Donnez-lui un nom qui le dise, ou dites quel est son format\u00a0: format='...', ou --from à "
        "l’invite de commande."
    ),
    "This holds the same as {first}, and was taken once.": (
        "Ce document contient la même chose que {first}, et n’a été pris qu’une fois."
    ),
    "Hand over one of them.": "N’en fournissez qu’un.",
    "{what} '{code}' stands here and in {first}, and differs in {fields}; that of {first} was taken.": (
        "{what} «\u202f{code}\u202f»\u00a0: présent ici et dans {first}, avec des différences "
        "({fields})\u202f; la version de {first} a été prise."
    ),
    "Hand over the one that holds.": "Fournissez celui qui est valable.",
    "This is {what}, and was not read.": "Non lu\u00a0: {what}.",
    "Nothing need be done, unless it says something of the programme.": (
        "Il n’y a rien à faire, sauf si cette ligne dit quelque chose du programme."
    ),
    "This period starts on {start}, after its end on {end}.": (
        "Cette période commence le {start}, après sa fin le {end}."
    ),
    "Correct one of the two days.": "Corrigez l’un des deux jours.",
    "This {what} has no value, and its indicator is not qualitative (measure {measure}).": (
        "Cet élément ({what}) n’a pas de valeur, et son indicateur n’est pas qualitatif (measure {measure})."
    ),
    "Write the number in @value, or leave the {what} out until there is one.": (
        "Écrivez le nombre dans @value, ou omettez l’élément ({what}) tant qu’il n’y en a pas."
    ),
    "The value of this {what}, {seen}, is no plain number, and its indicator is not qualitative.": (
        "La valeur de cet élément ({what}), {seen}, n’est pas un simple nombre, et son indicateur n’est pas qualitatif."
    ),
    "Write digits alone, with a point before the decimals: no percent sign, no comma, no words.": (
        "Écrivez seulement des chiffres, avec un point avant les décimales\u00a0: ni signe de pourcentage, "
        "ni virgule, ni mots."
    ),
    "This {what} has the value {seen}, and its indicator is qualitative (measure 5).": (
        "Cet élément ({what}) a la valeur {seen}, et son indicateur est qualitatif (measure 5)."
    ),
    "Write it in the comment, and leave @value out.": "Écrivez-la dans le commentaire, et omettez @value.",
    "This indicator has a reference ({seen}), and so has the result it belongs to ({other}).": (
        "Cet indicateur a une référence ({seen}), et le résultat auquel il appartient aussi ({other})."
    ),
    "Keep the reference of the result, or those of its indicators.": (
        "Gardez la référence du résultat, ou celles de ses indicateurs."
    ),
    "documents, or parts of one, that could not be read": "documents ou parties de documents illisibles",
    "documents in a version that is not known": "documents dans une version inconnue",
    "fields that are not known": "champs inconnus",
    "values that are not numbers": "valeurs qui ne sont pas des nombres",
    "figures that could be read two ways": "chiffres qui se lisent de deux façons",
    "dates that are not periods": "dates qui ne sont pas des périodes",
    "words that are in no list": "mots qui ne sont dans aucune liste",
    "codes that nothing has": "codes que rien ne porte",
    "things that do not fit together": "éléments qui ne vont pas ensemble",
    "values that cannot be": "valeurs impossibles",
    "missing values without a clear reason": "valeurs manquantes sans raison claire",
    "tables without headings that are known": "tableaux sans en-têtes connus",
    "columns that were not read": "colonnes non lues",
    "lists of persons that were not read": "listes de personnes non lues",
    "things that the format has no place for": "éléments sans place dans le format",
    "things that are written twice": "éléments écrits deux fois",
    "sets of figures in which persons could be recognised": "ensembles de chiffres où reconnaître des personnes",
    "blank values without a reason": "valeurs vides sans raison",
    "marks of byte order at the beginning": "marques d’ordre des octets au début",
    "documents that do not say their version": "documents qui ne disent pas leur version",
    "things of another kind than belongs there": "éléments d’une autre nature qu’attendu",
    "things without a field that they need": "éléments sans un champ nécessaire",
    "numbers in quotes": "nombres entre guillemets",
    "fields that are written more than once": "champs écrits plus d’une fois",
    "texts that are not in UTF-8": "textes qui ne sont pas en UTF-8",
    "rows that do not fit under their headings": "lignes qui ne tiennent pas sous leurs en-têtes",
    "quotation marks that are never closed": "guillemets jamais fermés",
    "cells with JSON that cannot be read": "cellules dont le JSON est illisible",
    "columns that say something else than 'more'": "colonnes qui disent autre chose que «\u202fmore\u202f»",
    "rows without a code": "lignes sans code",
    "figures with two answers": "chiffres à deux réponses",
    "indicators whose result is not known": "indicateurs dont le résultat est inconnu",
    "tags that cannot be read": "étiquettes illisibles",
    "sets of columns that were not read": "ensembles de colonnes non lues",
    "formulas that come to an error": "formules qui donnent une erreur",
    "formulas without a value": "formules sans valeur",
    "sheets that were not read to their end": "feuilles non lues jusqu’au bout",
    "things that were assumed": "éléments supposés",
    "assumptions beside no step": "hypothèses à côté d’aucun lien",
    "lists of results that may be linked in several ways": "listes de résultats aux liens incertains",
    "cells that hold several things": "cellules qui contiennent plusieurs choses",
    "results on no level that is known": "résultats sans niveau connu",
    "percentages where a count belongs": "pourcentages là où il faut un effectif",
    "hidden sheets and rows": "feuilles et lignes masquées",
    "rows that do not say what they are of": "lignes qui ne disent pas sur quoi elles portent",
    "columns with blank cells": "colonnes avec des cellules vides",
    "columns whose heading misleads": "colonnes à l’en-tête trompeur",
    "columns that are blank throughout": "colonnes entièrement vides",
    "sets of figures that are written as text": "ensembles de chiffres écrits comme du texte",
    "sets of groups that may overlap": "ensembles de groupes qui se recoupent peut-être",
    "sets of plain numbers that may not be counts": "ensembles de nombres qui ne comptent peut-être pas",
    "scales that are not in the file": "échelles absentes du fichier",
    "scales whose order is not known": "échelles dont l’ordre est inconnu",
    "required columns that are blank or not there": "colonnes exigées, vides ou absentes",
    "documents that break off": "documents interrompus",
    "documents with markup that is refused": "documents au balisage refusé",
    "departures from the schema of IATI": "écarts au schéma d’IATI",
    "activities in an older version of IATI": "activités dans une version plus ancienne d’IATI",
    "activities in another version than those before": "activités dans une autre version que les précédentes",
    "periods that were read as one": "périodes lues comme une seule",
    "texts with characters that XML cannot hold": "textes avec des caractères impossibles en XML",
    "activities that are nested too deep": "activités trop profondément imbriquées",
    "codes that are not in the list of IATI": "codes absents de la liste d’IATI",
    "values with numbers where categories belong": "valeurs avec des nombres au lieu de catégories",
    "kinds of things that mande has no place for": "types d’éléments sans place dans mande",
    "things that were read as something near": "éléments lus comme quelque chose d’approchant",
    "sets of facts that IATI asks for and that were left blank": "ensembles de champs demandés par IATI, laissés vides",
    "fields that another tool has changed": "champs modifiés par un autre outil",
    "sets of things that IATI carries beside its own": "ensembles d’éléments transportés à côté d’IATI",
    "values whose period DHIS2 does not have": "valeurs dont la période n’existe pas dans DHIS2",
    "values that are not complete": "valeurs incomplètes",
    "names that the metadata does not have": "noms absents des métadonnées",
    "kinds of things with no place in a framework": "types d’éléments sans place dans un cadre de résultats",
    "rules that were not made relations": "règles non reprises comme relations",
    "sets of values that name persons, not kept": "ensembles de valeurs nommant des personnes",
    "sets of values marked as deleted": "ensembles de valeurs marquées comme supprimées",
    "exports without their metadata": "exports sans leurs métadonnées",
    "values that are not of their type": "valeurs qui ne sont pas de leur type",
    "things of another shape than belongs there": "éléments d’une autre forme qu’attendu",
    "documents in no format that is known": "documents dans aucun format connu",
    "documents in a format that is not read": "documents dans un format qui n’est pas lu",
    "documents for everybody, with something withheld": ("documents publics dont quelque chose a été retiré"),
    "documents whose name says another format": "documents dont le nom annonce un autre format",
    "documents that were handed over twice": "documents fournis deux fois",
    "programmes that differ between documents": "programmes qui diffèrent d’un document à l’autre",
    "sets of figures that were not read": "ensembles de chiffres non lus",
    "rows that stand apart from the table": "lignes à part du tableau",
    "periods that end before they start": "périodes qui finissent avant de commencer",
    "baselines without a value": "valeurs de référence laissées vides",
    "baselines that are not plain numbers": "valeurs de référence qui ne sont pas de simples nombres",
    "qualitative baselines with a value": "valeurs de référence qualitatives munies d’un chiffre",
    "targets without a value": "cibles sans valeur",
    "targets that are not plain numbers": "cibles qui ne sont pas de simples nombres",
    "qualitative targets with a value": "cibles qualitatives munies d’un chiffre",
    "actuals without a value": "réalisations sans valeur",
    "actuals that are not plain numbers": "réalisations qui ne sont pas de simples nombres",
    "qualitative actuals with a value": "réalisations qualitatives munies d’un chiffre",
    "references at a result and its indicator both": "références au résultat et à son indicateur",
    "{seen} holds control characters that no XML document may hold; each was written as U+FFFD.": (
        "{seen} contient des caractères de contrôle qu’aucun document XML ne peut contenir\u202f; chacun a "
        "été écrit comme U+FFFD."
    ),
    "{what} {have} in mande (the first at {first}).": (
        "{what}\u00a0: {have} dans mande (le premier cas\u00a0: {first})."
    ),
    "have no place": "sans place",
    "one number": "un nombre",
    "another": "un autre",
    "what is lost": "ce qui est perdu",
    "what was left out": "ce qui a été laissé de côté",
    "so many": "tant",
    "{count} of people withheld: of fewer than {k}, or such that one of these could be worked out. What people told, notes and quotes are left out as well.": (
        "{count} sur des personnes non divulgués\u00a0: de moins de {k}, ou permettant d’en déduire un. Ce que des personnes "
        "ont raconté, les notes et les citations sont retirés aussi."
    ),
    "Keep what it was written from: that holds the whole, and is not for everybody.": (
        "Conservez ce dont il a été tiré\u00a0: l’ensemble s’y trouve, et n’est pas public."
    ),
    # formats
    "This": "Cet élément",
    "A baseline": "Une valeur de référence",
    "The baseline": "La valeur de référence",
    "A target": "Une cible",
    "The target": "La cible",
    "An actual": "Une réalisation",
    "The figure": "Le chiffre",
    "This value": "Cette valeur",
    "A result": "Un résultat",
    "The result": "Le résultat",
    "An indicator": "Un indicateur",
    "The indicator": "L’indicateur",
    "This indicator": "Cet indicateur",
    "An input": "Un intrant",
    "A link": "Un lien",
    "The scale": "L’échelle",
    "The framework": "Le cadre de résultats",
    "The portfolio": "Le portefeuille",
    "The breakdown": "La ventilation",
    "The units": "Les unités",
    "This row": "Cette ligne",
    "The figure {value}": "Le chiffre {value}",
    "The {level}": "L’élément du niveau «\u202f{level}\u202f»",
    "'{name}'": "«\u202f{name}\u202f»",
    "Indicator '{code}'": "L’indicateur «\u202f{code}\u202f»",
    "Indicator '{title}'": "L’indicateur «\u202f{title}\u202f»",
    "Result '{code}'": "Le résultat «\u202f{code}\u202f»",
    "Data element '{title}'": "L’élément de données «\u202f{title}\u202f»",
    "Organisation unit '{title}'": "L’unité d’organisation «\u202f{title}\u202f»",
    "The column '{name}'": "La colonne «\u202f{name}\u202f»",
    "The heading '{name}'": "L’en-tête «\u202f{name}\u202f»",
    "The heading '{text}'": "L’en-tête «\u202f{text}\u202f»",
    "The code '{code}'": "Le code «\u202f{code}\u202f»",
    "The code '{key}'": "Le code «\u202f{key}\u202f»",
    "The title {title}": "Le titre {title}",
    "The identifier '{code}'": "L’identifiant «\u202f{code}\u202f»",
    "The baseline of '{figure}'": "La valeur de référence de «\u202f{figure}\u202f»",
    "The period of the activity": "La période de l’activité",
    "A target for {period}": "Une cible pour {period}",
    "A target for no period": "Une cible sans période",
    "A column for the {field}": "Une colonne pour «\u202f{field}\u202f»",
    "The {name} of {title} for {of}": "{title}, pour {of} ({name})",
    "An actual of {title} for the same time and people": (
        "Une réalisation de l’indicateur {title} pour la même période et les mêmes personnes"
    ),
    "This {what}": "Cet élément ({what})",
    "The figures of this row": "Les chiffres de cette ligne",
    "What mande carries beside this": "Ce que mande transporte à côté de ceci",
    "What mande carries of '{name}'": "Ce que mande transporte de «\u202f{name}\u202f»",
    "a number has an exponent beyond all measure": "un nombre a un exposant au-delà de toute mesure",
    "elements of IATI tell what they are": "ce sont des éléments d’IATI qui disent ce qu’il en est",
    "What mande carries of the portfolio": "Ce que mande transporte du portefeuille",
    "what mande carries in IATI": "ce que mande transporte dans IATI",
    "it": "l’élément",
    "It": "L’élément",
    "the {noun}": "l’élément de type «\u202f{noun}\u202f»",
    "The {noun}": "L’élément de type «\u202f{noun}\u202f»",
    "its '{field}'": "son champ «\u202f{field}\u202f»",
    "Its '{field}'": "Son champ «\u202f{field}\u202f»",
    "all of it": "l’ensemble",
    "a {noun}": "une valeur admise ({noun})",
    "{why}.": "{why}.",
    "'{name}': {fault}": "«\u202f{name}\u202f»\u00a0: {fault}",
    "{name} ({count})": "{name} ({count})",
    "{count} ({examples})": "{count} ({examples})",
    "{count} {what}": "{count} {what}",
    "{measure} ({codes})": "{measure} ({codes})",
    "{heading} (column {number})": "{heading} (colonne {number})",
    "{field} {number} of {subject}": "{field} {number} ({subject})",
    "{indicator} in {period}": "{indicator} ({period})",
    "'{name}' of {things}": "«\u202f{name}\u202f» ({things})",
    "the latter was read": "c’est la dernière qui a été lue",
    "the first was kept": "le premier a été gardé",
    "the first was read": "le premier a été lu",
    "only the first was read": "seul le premier a été lu",
    "the data element was read": "l’élément de données a été lu",
    "both were kept": "les deux ont été gardés",
    "both were kept, and neither chosen": "les deux ont été gardés, sans choix entre eux",
    "this one is now '{code}'": "celui-ci s’appelle désormais «\u202f{code}\u202f»",
    "both were read, and this one is called '{code}-{number}'": (
        "les deux ont été lus, et celui-ci s’appelle «\u202f{code}-{number}\u202f»"
    ),
    "the first was kept, and the results of both were read as one programme": (
        "le premier a été gardé, et les résultats des deux ont été lus comme un seul programme"
    ),
    "it was read once": "lu une seule fois",
    "they differ ({first} and {text}), and both were kept": (
        "ils diffèrent ({first} et {text}), et les deux ont été gardés"
    ),
    "it stands for itself": "le nom est gardé tel quel",
    "it stands for itself, and nothing is known of what it counts": (
        "le nom est gardé tel quel, et rien n’indique ce qu’il compte"
    ),
    "it goes by that name": "il garde ce nom",
    "it was not read": "la ligne n’a pas été lue",
    "This sheet is": "Cette feuille est masquée",
    "was not read": "elle n’a pas été lue",
    "This row is": "Cette ligne est masquée",
    "This row and {more} more are": "Cette ligne et {more} de plus sont masquées",
    "read all the same": "lecture faite tout de même",
    "; those beyond were not read": "\u202f; ce qui dépasse n’a pas été lu",
    "figures were read without a period": "les chiffres ont été lus sans période",
    "{of} indicators share one row, and nothing says which of them this is of, so it was not read": (
        "{of} indicateurs partagent une ligne, et rien n’indique duquel il s’agit\u00a0: non lu"
    ),
    "a row above": "une ligne au-dessus",
    "a data element": "un élément de données",
    " '{cell}' is like '{close}'.": " «\u202f{cell}\u202f» ressemble à «\u202f{close}\u202f».",
    " The table '{other}' has such a column.": " La table «\u202f{other}\u202f» a une telle colonne.",
    " The first row has {shown}.": " La première ligne contient {shown}.",
    " The nearest is '{close}'.": " Le plus proche est «\u202f{close}\u202f».",
    " The nearest is row {number} of sheet '{name}', which has {words}.": (
        " La plus proche est la ligne {number} de la feuille «\u202f{name}\u202f», qui contient {words}."
    ),
    " Row {number} nearly matches: it has {shown}.": (
        " La ligne {number} convient presque\u00a0: elle contient {shown}."
    ),
    " It was read as {meant}, {known}.": " Lu comme {meant}, {known}.",
    " of breakdown '{code}'": " de la ventilation «\u202f{code}\u202f»",
    "{why} There are: {known}.": "{why} Choix possibles\u00a0: {known}.",
    "none is defined yet": "rien n’est encore défini",
    "sheets {names}": "feuilles {names}",
    "sheet '{name}', columns {columns}": "feuille «\u202f{name}\u202f», colonnes {columns}",
    "the document": "le document",
    "the documents together": "l’ensemble des documents",
    "it leads out of the folder": "il mène hors du dossier",
    "it holds {count} files of {size} bytes": "il contient {count} fichiers de {size} octets",
    "its path leads out of the package": "son chemin mène hors du paquet",
    "it is locked with a password": "il est protégé par un mot de passe",
    "{word} is no number": "{word} n’est pas un nombre",
    "it is no table of fields": "ce n’est pas une table de champs",
    "it is nested too deep": "l’imbrication est trop profonde",
    "it holds half of a letter": "il s’y trouve une moitié de lettre",
    "it is nested too deeply": "l’imbrication est trop profonde",
    "it names {path}, and there is no such file here": "il nomme {path}, et ce fichier n’est pas ici",
    "it has {told}": "les colonnes sont\u00a0: {told}",
    "there are columns for {told}": "il y a des colonnes pour\u00a0: {told}",
    "nothing here is called {columns}": "rien ici ne s’appelle {columns}",
    "it is not text": "ce n’est pas du texte",
    "its letters are cut off or mixed up": "ses lettres sont coupées ou mêlées",
    "it ends in the middle of a letter": "il finit au milieu d’une lettre",
    "a dict belongs here": "il faut ici une table",
    "a list belongs here": "il faut ici une liste",
    "No framework is called '{code}'.": "Aucun cadre de résultats ne s’appelle «\u202f{code}\u202f».",
    "No indicator is called {code}.": "Aucun indicateur ne s’appelle {code}.",
    "This row does not say its framework.": "Cette ligne n’indique pas son cadre de résultats.",
    "This row has no code.": "Cette ligne n’a pas de code.",
    "This row names no {noun}.": "Cette ligne ne nomme rien ici ({noun}).",
    "These assumptions belong to no step: nothing is written that it contributes to.": (
        "Ces hypothèses ne se rattachent à aucun lien\u00a0: rien n’est écrit à quoi l’élément contribuerait."
    ),
    ": '{level}' is no level": "\u00a0: «\u202f{level}\u202f» n’est pas un niveau",
    ", as its level is not known": ", car son niveau n’est pas connu",
    "An {level} has no '{heading}'.": "Au niveau «\u202f{level}\u202f», il n’y a pas de champ «\u202f{heading}\u202f».",
    "A {level} has no '{heading}'.": "Au niveau «\u202f{level}\u202f», il n’y a pas de champ «\u202f{heading}\u202f».",
    "{text} is no amount with its currency or unit, like 50000 USD.": (
        "{text} n’est pas un montant avec sa monnaie, ni une quantité avec son unité, comme 50000 USD."
    ),
    "these lie within one another: {several}.": "ces éléments se contiennent les uns les autres\u00a0: {several}.",
    "a row of totals": "une ligne de totaux",
    "a note on the table": "une note sur le tableau",
    "a plan has no more than {most} figures": "un plan n’a pas plus de {most}\u00a0chiffres",
    "a plan has no more than {most} rows, with no more than {cells} cells": (
        "un plan n’a pas plus de {most} lignes, avec pas plus de {cells} cellules"
    ),
    "more than {most} rows and cells hold something": "plus de {most} lignes et cellules sont remplies",
    "a row of it stands within a cell": "une de ses lignes se trouve dans une cellule",
    "more than {most} ranges of cells are merged": "plus de {most} plages de cellules sont fusionnées",
    "more than {most} cells are merged": "plus de {most} cellules sont fusionnées",
    "its elements stand within one another more than {most} deep": (
        "ses éléments sont imbriqués sur plus de {most} niveaux"
    ),
    "it has more than {most} looks of a cell": "il a plus de {most} mises en forme de cellule",
    "the workbook has more than {most} elements": "le classeur a plus de {most} éléments",
    "{why}, and which of its cells are merged was not read either": (
        "{why}, et les fusions de ses cellules n’ont pas été lues non plus"
    ),
    "a sheet has {rows} rows and {columns} columns": "une feuille a {rows} lignes et {columns} colonnes",
    "their headings say nothing that is known here": "leurs en-têtes ne disent rien de connu ici",
    "they stand beside no indicator": "ils ne sont à côté d’aucun indicateur",
    "it stands in no row called Planned or Achieved.": "sa ligne ne s’appelle ni Planned ni Achieved.",
    "no result stands above it.": "il n’y a pas de résultat au-dessus.",
    "no indicator stands in its row.": "il n’y a pas d’indicateur sur sa ligne.",
    "no figure stands below its headings": "il n’y a pas de chiffre sous ses en-têtes",
    "no indicator stands below its headings": "il n’y a pas d’indicateur sous ses en-têtes",
    "there is no such column": "cette colonne n’y est pas",
    "it is blank here": "elle est vide ici",
    "it is protected by a password, or in the format of Excel before 2007": (
        "il est protégé par un mot de passe, ou dans le format d’Excel d’avant 2007"
    ),
    "it is not a workbook": "ce n’est pas un classeur",
    "it has no sheet of cells": "il n’a pas de feuille de cellules",
    "it has {parts} parts, more than {most}": "il a {parts} parties, plus de {most}",
    "its {packed} bytes unpack to {unpacked}": "ses {packed} octets en donnent {unpacked} une fois décompressés",
    "it is in another format than .xlsx": "il est dans un autre format que .xlsx",
    "{part} declares entities, which no workbook needs": "{part} déclare des entités, dont aucun classeur n’a besoin",
    "it has no {part}": "il y manque {part}",
    "{part} is not well-formed XML ({fault})": "{part} n’est pas du XML bien formé ({fault})",
    "one text in {part} is longer than any cell can hold": (
        "un texte dans {part} est plus long que ce que peut contenir une cellule"
    ),
    "the file is damaged or cut short": "le fichier est endommagé ou tronqué",
    "it is written in UTF-16": "il est écrit en UTF-16",
    "byte {start} is not UTF-8": "l’octet {start} n’est pas de l’UTF-8",
    "letter {start} is half of one": "la lettre {start} n’est que la moitié d’une lettre",
    "byte {start} cannot be decoded": "l’octet {start} ne peut pas être décodé",
    "{seen} holds half of a letter, which no file can.": (
        "{seen} contient la moitié d’une lettre, ce qu’aucun fichier ne peut contenir."
    ),
    "it has a number of more than {most} digits": "il contient un nombre de plus de {most} chiffres",
    "no number": "aucun nombre",
    "a tag is '#', a letter, and then letters, digits or '_'": (
        "une étiquette est «\u202f#\u202f», une lettre, puis des lettres, des chiffres ou «\u202f_\u202f»"
    ),
    "an attribute is a letter and then letters, digits or '_', and '+{part}' is not": (
        "un attribut est une lettre, puis des lettres, des chiffres ou «\u202f_\u202f», et "
        "«\u202f+{part}\u202f» n’en est pas un"
    ),
    "they have no tag": "elles n’ont pas d’étiquette",
    "nothing here holds what they say": "rien ici ne peut contenir ce qu’elles disent",
    "versions up to {version}": "jusqu’à la version {version}",
    "which known units these are: {units}": "à quelles unités connues correspondent\u00a0: {units}",
    "they were read as units of the programme's own, each a kind of its own": (
        "elles ont été lues comme des unités propres au programme, chacune d’un genre à part"
    ),
    "what kind of figures these are": "de quel type de chiffres il s’agit",
    "by how they are written they were read as {measures}": "d’après leur écriture, ils ont été lus comme {measures}",
    "on which level these results stand": "à quel niveau se situent ces résultats",
    "by their numbering they were read as {levels}": "d’après leur numérotation, ils ont été lus comme {levels}",
    "by their indentation they were read as {levels}": "d’après leur retrait, ils ont été lus comme {levels}",
    "how many days begin on the date of a row": "combien de jours commencent à la date d’une ligne",
    "what the figure of this row is of": "sur quoi porte le chiffre de cette ligne",
    "what the figures of this row are of": "sur quoi portent les chiffres de cette ligne",
    "what this row reports": "ce que cette ligne communique",
    "that figures of several operations may be added, and none are": (
        "que les chiffres de plusieurs opérations peuvent s’additionner, et aucun ne l’est"
    ),
    "whether more or less of anything is better": "s’il vaut mieux avoir plus ou moins",
    "The identifier {identifier} cannot be a code, and was read as '{code}'.": (
        "L’identifiant {identifier} ne peut pas être un code, et a été lu comme «\u202f{code}\u202f»."
    ),
    "The period was read as {period}, from the days that are given: not all of them were planned ones.": (
        "La période lue est {period}, d’après les jours donnés\u00a0: tous n’étaient pas des jours prévus."
    ),
    "'{code}' is ordinal, and IATI gives no scale, so that its values were read as words that nobody compares.": (
        "«\u202f{code}\u202f» est ordinal, et IATI ne donne pas d’échelle\u202f; ses valeurs ont été lues "
        "comme des mots, qui ne se comparent pas."
    ),
    "Every value of '{code}' is at most 1 ({several}), and was read as percent all the same.": (
        "Toutes les valeurs de «\u202f{code}\u202f» sont d’au plus 1 ({several}), et ont tout de même été "
        "lues comme des pourcentages."
    ),
    "A result of another kind than output, outcome and impact, {title}, was read as context.": (
        "Un résultat d’un autre type que produit, effet et impact, {title}, a été lu comme contexte."
    ),
    "Values for {refs} together were read as for one place, '{code}'.": (
        "Les valeurs des lieux {refs} ensemble ont été lues comme celles d’un seul lieu, «\u202f{code}\u202f»."
    ),
    "it is for two categories of '{code}', {one} and {other}": (
        "elle porte sur deux catégories de «\u202f{code}\u202f», {one} et {other}"
    ),
    "its dimension {fault}, and without it this would be taken for the total": (
        "sa dimension {fault}, et sans elle la valeur passerait pour le total"
    ),
    "its location has a reference that cannot be used, and without it this would be taken for everywhere": (
        "son lieu a une référence inutilisable, et sans elle la valeur passerait pour celle de l’ensemble"
    ),
    "has no name": "n’a pas de nom",
    "has a name that cannot be used": "a un nom inutilisable",
    "has no value": "n’a pas de valeur",
    "has a value that cannot be used": "a une valeur inutilisable",
    "has ages of which the last is below the first": "a des âges dont le dernier est inférieur au premier",
    "has no place": "sans place",
    "A document type (<!DOCTYPE ...>), and with it any entity,": (
        "Un type de document (<!DOCTYPE ...>), et avec lui toute entité"
    ),
    "a tag or a comment is longer than {most} megabytes": "une balise ou un commentaire dépasse {most} mégaoctets",
    "it begins with {name} and not with 'iati-activities'": (
        "il commence par {name} et non par «\u202fiati-activities\u202f»"
    ),
    "'{element}' has no element called {name}": "«\u202f{element}\u202f» n’a pas d’élément appelé {name}",
    "'{element}' has no attribute called {name}": "«\u202f{element}\u202f» n’a pas d’attribut appelé {name}",
    "'{element}' has no '{name}', which it must have": (
        "«\u202f{element}\u202f» n’a pas de «\u202f{name}\u202f», qui est obligatoire"
    ),
    "'{element}' has a second '{name}', and may have one": (
        "«\u202f{element}\u202f» a un deuxième «\u202f{name}\u202f», et ne peut en avoir qu’un"
    ),
    "'{name}' stands behind {before}, and belongs before it": "«\u202f{name}\u202f» suit {before}, et doit le précéder",
    "{name}={value} of '{element}' is not {kind}": (
        "{name}={value} de «\u202f{element}\u202f» n’est pas du type voulu ({kind})"
    ),
    "'{element}' holds no text, like {text}, which was left out": (
        "«\u202f{element}\u202f» ne contient pas de texte, comme {text}, qui a été laissé de côté"
    ),
    "'{element}' holds text, and no element like {name}": (
        "«\u202f{element}\u202f» contient du texte, et aucun élément comme {name}"
    ),
    "'{element}' takes no attributes of other namespaces, like {name}": (
        "«\u202f{element}\u202f» n’accepte pas d’attributs d’autres espaces de noms, comme {name}"
    ),
    "The order is: {names}.": "L’ordre est\u00a0: {names}.",
    "Add one. {order}": "Ajoutez-en un. {order}",
    "Take it out, or give it a namespace of your own.": (
        "Supprimez-le, ou donnez-lui un espace de noms qui vous soit propre."
    ),
    "Put it into an element of that namespace.": "Mettez-le dans un élément de cet espace de noms.",
    "Put it into a narrative.": "Mettez-le dans un élément «\u202fnarrative\u202f».",
    "Keep the text alone.": "Gardez le texte seul.",
    'Write {name}="...".': 'Écrivez {name}="...".',
    'Write "true" or "false".': 'Écrivez "true" ou "false".',
    "a date": "une date",
    "Write year, month and day, like 2009-02-28.": "Écrivez l’année, le mois et le jour, comme 2009-02-28.",
    "a year": "une année",
    "Write the year alone, like 2009.": "Écrivez l’année seule, comme 2009.",
    "an address": "une adresse",
    "Write it like https://example.org/plan.pdf.": "Écrivez-la comme https://example.org/plan.pdf.",
    "a language": "une langue",
    "Write its code, like en or pt-BR.": "Écrivez son code, comme en ou pt-BR.",
    "default or preserve": "default ou preserve",
    'Write "preserve", or nothing.': 'Écrivez "preserve", ou rien.',
    "a name": "un nom",
    "Begin with a letter, and leave out spaces.": "Commencez par une lettre, et n’utilisez pas d’espaces.",
    "a name in XML": "un nom en XML",
    "Write letters, digits and hyphens, like 'period-start'.": (
        "Écrivez des lettres, des chiffres et des traits d’union, comme «\u202fperiod-start\u202f»."
    ),
    "Pack the tables and datapackage.json anew.": "Recréez le paquet avec les tables et datapackage.json.",
    "a line above the table": "une ligne au-dessus du tableau",
    "each is of a part of its indicator (by {columns}), and would be taken for the total": (
        "chacun ne porte que sur une partie de son indicateur (par {columns}) et passerait pour le total"
    ),
    "Hand them over as CSV, or in the workbook that mande gives, where a figure has a place and a category.": (
        "Remettez-les en CSV, ou dans le classeur fourni par mande, où un chiffre a un lieu et une catégorie."
    ),
    "Give each figure a row of its own, with its category or its month in a column.": (
        "Donnez à chaque chiffre sa propre ligne, avec sa catégorie ou son mois dans une colonne."
    ),
    "Put it beside it.": "Placez-le à côté.",
    "What stands before was read; fetch the file again, for its end is missing.": (
        "Ce qui précède a été lu\u202f; récupérez de nouveau le fichier, dont la fin manque."
    ),
    "Save the sheet as 'CSV UTF-8'.": "Enregistrez la feuille au format «\u202fCSV UTF-8\u202f».",
    "Save it again as UTF-8.": "Enregistrez-le de nouveau en UTF-8.",
    "Save it as UTF-8.": "Enregistrez-le en UTF-8.",
    "Export data values or metadata as JSON.": "Exportez des valeurs ou des métadonnées en JSON.",
    "Export it anew.": "Exportez-le de nouveau.",
    "Name the indicator in its column.": "Nommez l’indicateur dans sa colonne.",
    "words that are known: person, household, event, item, ...": (
        "par des mots connus\u00a0: person, household, event, item, ..."
    ),
    "Say in the heading what they are: 'Baseline (2020)', 'Target 2024', 'Actual 2024-01', ...": (
        "Dites dans l’en-tête ce qu’ils sont\u00a0: «\u202fBaseline (2020)\u202f», «\u202fTarget "
        "2024\u202f», «\u202fActual 2024-01\u202f», ..."
    ),
    "a column 'Measure': count, percentage, money, yes no, narrative, ...": (
        "dans une colonne «\u202fMeasure\u202f»\u00a0: count, percentage, money, yes no, narrative, ..."
    ),
    "a column 'Level', or before each result: 'Output 1.1: ...'.": (
        "dans une colonne «\u202fLevel\u202f», ou devant chaque résultat\u00a0: «\u202fOutput 1.1: ...\u202f»."
    ),
    "Fill it in, and read it again.": "Remplissez-le, puis relisez-le.",
    "Save it as .xlsx, and read that.": "Enregistrez-le en .xlsx, et lisez ce fichier.",
    "Fetch it again, or open it in a spreadsheet program and save it there.": (
        "Récupérez-le de nouveau, ou ouvrez-le dans un tableur et enregistrez-le."
    ),
    "Write it again.": "Réécrivez-le.",
    "Write one value for each place, where there is one.": "Écrivez une valeur par lieu, s’il y en a une.",
    'Read a document that begins with <iati-activities version="2.03">.': (
        'Lisez un document qui commence par <iati-activities version="2.03">.'
    ),
    "Give the planned start and end.": "Donnez le début et la fin prévus.",
    "Give it a scale in mande.": "Donnez-lui une échelle dans mande.",
    "Write 45 for 45 percent, not 0.45.": "Écrivez 45 pour 45 pour cent, et non 0.45.",
    "Give it one of these types, where it has one.": "Donnez-lui l’un de ces types, s’il en a un.",
    "Mend it there, and read it again.": "Réparez-le à cet endroit, puis relisez-le.",
    "Write it with fewer levels.": "Écrivez-le avec moins de niveaux.",
    "Write it with plain numbers.": "Écrivez-le avec de simples nombres.",
    "a data package": "paquet de données",
    "an Excel workbook": "classeur Excel",
    "a sheet": "feuille de calcul",
    "a workbook": "classeur",
    "a document": "document",
    "IATI without an activity": "IATI sans activité",
    "DHIS2 (JSON or CSV)": "DHIS2 (JSON ou CSV)",
    "HXL (CSV with tags)": "HXL (CSV avec étiquettes)",
    "FCDO logframe": "cadre logique du FCDO",
    "USAID HFR submission": "soumission HFR de l’USAID",
    "Tola import template": "modèle d’import Tola",
    "indicator tracking table": "tableau de suivi des indicateurs",
    "UNHCR results export": "export de résultats du HCR",
    "UNICEF sheet with a row of tags": "feuille UNICEF avec une ligne d’étiquettes",
    "the lock that Excel keeps while a workbook is open": "le verrou que garde Excel tant qu’un classeur est ouvert",
    "Close the workbook, or leave this file out.": "Fermez le classeur, ou laissez ce fichier de côté.",
    "a workbook of Excel 97-2003 (.xls), or one that is protected by a password": (
        "un classeur d’Excel 97-2003 (.xls), ou protégé par un mot de passe"
    ),
    "Open it in Excel, take the password off if it has one, and save it as .xlsx.": (
        "Ouvrez-le dans Excel, retirez le mot de passe s’il y en a un, et enregistrez-le en .xlsx."
    ),
    "a workbook in binary form (.xlsb)": "un classeur en format binaire (.xlsb)",
    "Open it in Excel, and save it as .xlsx.": "Ouvrez-le dans Excel, et enregistrez-le en .xlsx.",
    "a Word document": "un document Word",
    "Copy its table into a workbook, and save that as .xlsx.": (
        "Copiez son tableau dans un classeur, et enregistrez celui-ci en .xlsx."
    ),
    "a presentation": "une présentation",
    "an OpenDocument file (LibreOffice)": "un fichier OpenDocument (LibreOffice)",
    "Open it in LibreOffice, and save it as .xlsx.": "Ouvrez-le dans LibreOffice, et enregistrez-le en .xlsx.",
    "a workbook in XML (Excel 2003)": "un classeur en XML (Excel 2003)",
    "a PDF": "un PDF",
    "Ask for the workbook or the Word document it was made from.": (
        "Demandez le classeur ou le document Word dont il est tiré."
    ),
    "compressed (gzip)": "fichier compressé (gzip)",
    "compressed": "fichier compressé",
    "Unpack it, and read what is inside.": "Décompressez-le, et lisez ce qu’il contient.",
    "a text in Rich Text Format": "un texte au format RTF",
    "an image": "une image",
    "Ask for the document it was made from.": "Demandez le document dont elle est tirée.",
    "a database of SQLite": "une base de données SQLite",
    "Export its tables as CSV.": "Exportez ses tables en CSV.",
    "a web page": "une page web",
    (
        "Download the data itself, as CSV, JSON or XML; a workbook that was saved as a page is opened in "
        "Excel, and saved as .xlsx."
    ): (
        "Téléchargez les données elles-mêmes, en CSV, JSON ou XML\u202f; un classeur enregistré comme page "
        "s’ouvre dans Excel, et s’enregistre en .xlsx."
    ),
    "a folder without a package of CSV files": "un dossier sans paquet de fichiers CSV",
    "Name the documents in it, one by one: mande check plans/a.xlsx plans/b.xlsx.": (
        "Nommez un par un les documents qu’il contient\u00a0: mande check plans/a.xlsx plans/b.xlsx."
    ),
    "SDMX-CSV, which is written and not read": "SDMX-CSV, qui s’écrit et ne se lit pas",
    "Keep the plan in JSON, TOML or a workbook.": "Gardez le plan en JSON, en TOML ou dans un classeur.",
    "format that is written": "format écrit par mande",
    "format that is read": "format lu par mande",
    "One CSV file holds one table, and this takes several: write a folder of them ('plan/'), or 'plan.zip'.": (
        "Un fichier CSV contient une table, et il en faut plusieurs\u00a0: écrivez un dossier de fichiers "
        "(«\u202fplan/\u202f»), ou «\u202fplan.zip\u202f»."
    ),
    "Its name ends with none of {endings} (a slash: a folder of CSV files).": (
        "Son nom ne se termine par aucun de ceux-ci\u00a0: {endings} (une barre oblique\u00a0: un dossier "
        "de fichiers CSV)."
    ),
    "'indicator' with 'value' or 'missing' (observations), or the columns of one of the tables of a plan": (
        "«\u202findicator\u202f» avec «\u202fvalue\u202f» ou «\u202fmissing\u202f» (observations), ou les "
        "colonnes de l’une des tables d’un plan"
    ),
    "a row of hashtags, like '#org', '#adm1' and '#reached +f'": (
        "une ligne d’étiquettes, comme «\u202f#org\u202f», «\u202f#adm1\u202f» et «\u202f#reached +f\u202f»"
    ),
    "headings such as 'Result', 'Indicator', 'Baseline', 'Target', 'Assumptions'": (
        "des en-têtes comme «\u202fResult\u202f», «\u202fIndicator\u202f», «\u202fBaseline\u202f», "
        "«\u202fTarget\u202f», «\u202fAssumptions\u202f»"
    ),
    "yes or no": "oui ou non",
    "true or false": "vrai ou faux",
    "one of its options": "l’une de ses options",
    "a plain number": "un simple nombre",
    "an object with lists such as dataValues": "un objet avec des listes comme dataValues",
    "a list": "une liste",
    "an object": "un objet",
    "a table of fields": "une table de champs",
    "a table of {names}": "une table avec {names}",
    "what belongs here": "ce qui convient ici",
    "a text": "un texte",
    "Write it in quotes.": "Écrivez-le entre guillemets.",
    "a whole number": "un nombre entier",
    "Write plain digits, like 12.": "Écrivez de simples chiffres, comme 12.",
    "Write true or false.": "Écrivez true ou false.",
    "Write 'gender=female, age=18-24'.": "Écrivez «\u202fgender=female, age=18-24\u202f».",
    "a day": "un jour",
    "Write '2009-05-31'.": "Écrivez «\u202f2009-05-31\u202f».",
    "Write a number, a text, or a table such as {{ part = 30, whole = 40 }}.": (
        "Écrivez un nombre, un texte, ou une table comme {{ part = 30, whole = 40 }}."
    ),
    "Write a number, a text, or the reason why there is none.": (
        "Écrivez un nombre, un texte, ou la raison pour laquelle il n’y en a pas."
    ),
    "a relation": "une relation",
    "kind of relation": "type de relation",
    "Give it a kind: {kinds}.": "Donnez-lui un type\u00a0: {kinds}.",
    "dimension of mande's own": "dimension propre à mande",
    "Write it with at most {most} lists in one another.": "Écrivez-le avec au plus {most} listes imbriquées.",
    "a code": "un code",
    "Write one string, which is the same in every language.": (
        "Écrivez une seule chaîne, la même dans toutes les langues."
    ),
    "What marks the decimals": "Ce qui marque les décimales",
    "is neither a point nor a comma": "n’est ni un point ni une virgule",
    "a file": "un fichier",
    "Write a path, or a file that is open for reading.": "Écrivez un chemin, ou un fichier ouvert en lecture.",
    "Write a path, or a file that is open for writing.": "Écrivez un chemin, ou un fichier ouvert en écriture.",
    "anything that a document holds": "ce que contient un document",
    "Write a Framework, a Portfolio, Observations, or Document(programme, observations).": (
        "Écrivez un Framework, un Portfolio, des Observations, ou Document(programme, observations)."
    ),
    "one programme": "un seul programme",
    "Write a workbook for each of its projects, or all of it as JSON.": (
        "Écrivez un classeur pour chacun de ses projets, ou le tout en JSON."
    ),
    "Writing a workbook": "L’écriture d’un classeur",
    "Writing TOML": "L’écriture en TOML",
    "categories for the combination": "catégories de la combinaison",
    "data element": "élément de données",
    "organisation unit": "unité d’organisation",
    "category combination": "combinaison de catégories",
    "attribute combination": "combinaison d’attributs",
    "value type of DHIS2": "type de valeur de DHIS2",
    "aggregation type of DHIS2": "type d’agrégation de DHIS2",
    "DHIS2 counts each yes, and mande tells how many said yes": (
        "DHIS2 compte chaque oui, et mande dit combien ont dit oui"
    ),
    "DHIS2 scales it to a year": "DHIS2 le ramène à une année",
    "DHIS2 takes the average over time, and mande the last figure": (
        "DHIS2 prend la moyenne dans le temps, et mande le dernier chiffre"
    ),
    "DHIS2 takes the first over time, and mande the last figure": (
        "DHIS2 prend le premier dans le temps, et mande le dernier chiffre"
    ),
    "DHIS2 takes the greatest over time, and mande the last figure": (
        "DHIS2 prend le plus grand dans le temps, et mande le dernier chiffre"
    ),
    "DHIS2 takes the least over time, and mande the last figure": (
        "DHIS2 prend le plus petit dans le temps, et mande le dernier chiffre"
    ),
    "DHIS2 takes the last over places, and mande adds up what is a total": (
        "DHIS2 prend le dernier sur les lieux, et mande additionne ce qui est un total"
    ),
    "DHIS2 counts the values, and mande has no such total": "DHIS2 compte les valeurs, et mande n’a pas de tel total",
    "DHIS2 takes the least, and mande has no such total": "DHIS2 prend le plus petit, et mande n’a pas de tel total",
    "DHIS2 takes the greatest, and mande has no such total": "DHIS2 prend le plus grand, et mande n’a pas de tel total",
    "DHIS2 takes the standard deviation, and mande has no such total": (
        "DHIS2 prend l’écart-type, et mande n’a pas de tel total"
    ),
    "DHIS2 takes the variance, and mande has no such total": "DHIS2 prend la variance, et mande n’a pas de tel total",
    "what DHIS2 does with it is not in the file": "ce qu’en fait DHIS2 n’est pas dans le fichier",
    "DHIS2 adds nothing up, and mande adds what is a total": (
        "DHIS2 n’additionne rien, et mande additionne ce qui est un total"
    ),
    "Data elements of yes and no that are summed": "Éléments de données oui/non qui sont additionnés",
    "several data sets ask for them, each as often as it says": (
        "plusieurs ensembles de données les demandent, chacun à sa fréquence"
    ),
    "Indicators with a factor": "Indicateurs avec un facteur",
    "mande shows a part per whole, and not per {factor}": "mande montre une partie pour un tout, et non pour {factor}",
    "Annualized indicators": "Indicateurs annualisés",
    "Data elements aggregated by {aggregation}": "Éléments de données agrégés par {aggregation}",
    "How often data elements are reported": "Fréquence de communication des éléments de données",
    "Lists of other things": "Listes d’autres éléments",
    "they have no place in a results framework, and were not read": (
        "ils n’ont pas de place dans un cadre de résultats, et n’ont pas été lus"
    ),
    "DHIS2 has no results chain, and groups were not taken for one": (
        "DHIS2 n’a pas de chaîne de résultats, et les groupes n’ont pas été pris pour une chaîne"
    ),
    "none of its lists is here, such as {one} or {other}": "aucune de ses listes n’est ici, comme {one} ou {other}",
    "a relation bounds one data element by another, and no sums": (
        "une relation borne un élément de données par un autre, et non des sommes"
    ),
    "no relation says {operator}": "aucune relation ne dit cela\u00a0: {operator}",
    "nothing": "rien",
    "'{expression}' is not a sum of data elements": (
        "«\u202f{expression}\u202f» n’est pas une somme d’éléments de données"
    ),
    "'{expression}' names a part of a data element, which no relation does": (
        "«\u202f{expression}\u202f» nomme une partie d’un élément de données, ce que ne fait aucune relation"
    ),
    "'{expression}' names what is not among the data elements here": (
        "«\u202f{expression}\u202f» nomme ce qui n’est pas parmi les éléments de données"
    ),
    "{values} is": "{values}",
    "{values} are": "{values}",
    "of {element}": "de l’élément {element}",
    "figures of '{indicator}'": "chiffres de «\u202f{indicator}\u202f»",
    "framework '{code}'": "cadre de résultats «\u202f{code}\u202f»",
    "dimension '{code}'": "dimension «\u202f{code}\u202f»",
    "place '{code}'": "lieu «\u202f{code}\u202f»",
    "indicator '{code}'": "indicateur «\u202f{code}\u202f»",
    "partner '{code}'": "partenaire «\u202f{code}\u202f»",
    "the scale": "l’échelle",
    "the value": "la valeur",
    "the value '{value}'": "la valeur «\u202f{value}\u202f»",
    "the value, for want of a place,": "la valeur, faute de lieu",
    "the value, for want of a period that DHIS2 has,": "la valeur, faute d’une période que DHIS2 connaisse",
    "the value, of which others say another,": "la valeur, que d’autres disent différente",
    "the value, a share that no plain digits say,": "la valeur, une part que de simples chiffres ne peuvent dire",
    "the value, which has no period,": "la valeur, qui n’a pas de période",
    "the value, which is no number,": "la valeur, qui n’est pas un nombre",
    "the value, one of {times} for the same thing,": "la valeur, l’une de {times} pour le même objet",
    "the end, which is not known to the day,": "la fin, qui n’est pas connue au jour près",
    "the spelling": "l’orthographe",
    "all else that is promised": "tout ce qui est promis par ailleurs",
    "a blank text": "un texte vide",
    "the part and the whole": "la partie et le tout",
    "the currency": "la monnaie",
    "the unit": "l’unité",
    "what is written as {name}": "ce qui est écrit dans «\u202f{name}\u202f»",
    "that it takes part": "sa participation",
    "the title": "le titre",
    "what its categories are titled": "les titres de ses catégories",
    "the kind": "le type",
    "the note": "la note",
    "the references": "les références",
    "how it accumulates, and what totals it,": "le mode de cumul, et ce qui en fait le total",
    "that it is {measure}": "le type de mesure ({measure})",
    "the limitations": "les limites",
    "the counting rule": "la règle de comptage",
    "the breakdowns": "les ventilations",
    "what must hold between indicators": "ce qui doit être vrai entre indicateurs",
    "that it is a part, and not only as many at most,": "le fait que c’est une partie, et non seulement un maximum",
    "the frequency": "la fréquence",
    "the second indicator of one code": "le second indicateur du même code",
    "the project": "le projet",
    "the claims": "les affirmations",
    "the cohorts": "les cohortes",
    "the metadata": "les métadonnées",
    "the programme": "le programme",
    "the observations": "les observations",
    "the portfolio": "le portefeuille",
    "what was observed": "ce qui a été observé",
    "everything": "tout",
    "{results} without an indicator": "{results} sans indicateur",
    "baselines without a value or a date": "valeurs de référence vides ou sans date",
    "targets without a value or a date": "cibles sans valeur ou sans date",
    "figures without a value, a period or an indicator in IATI": (
        "chiffres sans valeur, sans période ou sans indicateur dans IATI"
    ),
    "the baseline of {code}": "la valeur de référence de l’indicateur {code}",
    "activity-date of {codes}": "activity-date de {codes}",
    "a sex": "un sexe",
    "an age": "un âge",
    "a phone number": "un numéro de téléphone",
    "an identity": "une identité",
    "a signature": "une signature",
    "a nationality": "une nationalité",
    "Indicator": "Indicateur",
    "Framework": "Cadre de résultats",
    "Indicator library": "Bibliothèque d’indicateurs",
    "indicator library": "bibliothèque d’indicateurs",
    "Category": "Catégorie",
    "breakdown": "ventilation",
    "Period": "Période",
    "addressee": "destinataire",
    "quality": "qualité",
    "form": "forme",
    "result type": "type de résultat",
    "indicator measure": "mesure de l’indicateur",
    "portfolio": "portefeuille",
    "Portfolio": "Portefeuille",
    "Amount": "Quantité",
    "accepted": "lacune acceptée",
    "other service": "autre service",
    "Other service": "Autre service",
    "link": "lien",
    "Link": "Lien",
    "Outcome": "Effet",
    "Output": "Produit",
    "Impact": "Impact",
    "Activity": "Activité",
    "Input": "Intrant",
    "not followed up": "effectif non suivi",
    "Not followed up": "Effectif non suivi",
    "absence": "absence",
    "Absence": "Absence",
    "Scale": "Échelle",
    "Partner": "Partenaire",
    "observations": "observations",
    "Observations": "Observations",
    "need": "besoin",
    "Need": "Besoin",
    "Stage": "Étape",
    "variance": "explication d’écart",
    "Variance": "Explication d’écart",
    "Place": "Lieu",
    "At least": "Au moins",
    "exchange rate": "taux de change",
    "Exchange rate": "Taux de change",
    "revision": "révision",
    "Revision": "Révision",
    "requirement": "exigence",
    "Requirement": "Exigence",
    "verification": "vérification",
    "Verification": "Vérification",
    "monitoring plan": "plan de suivi",
    "Monitoring plan": "Plan de suivi",
    "Baseline": "Valeur de référence",
    "Ratio": "Ratio",
    "Contribution": "Contribution",
    "risk": "risque",
    "Risk": "Risque",
    "funnel": "parcours",
    "Evidence": "Preuve",
    "observation": "observation",
    "Observation": "Observation",
    "stated": "énoncé d’une autre source",
    "Stated": "Énoncé d’une autre source",
    "Money": "Montant",
    "study": "étude",
    "Study": "Étude",
    "age band": "tranche d’âge",
    "share": "proportion",
    "Source": "Source",
    "Dimension": "Dimension",
    "cohort": "cohorte",
    "Cohort": "Cohorte",
    "Score": "Score",
    "sample": "échantillon",
    "Sample": "Échantillon",
    "assumption": "hypothèse",
    "Assumption": "Hypothèse",
    "subset": "sous-ensemble",
    "Subset": "Sous-ensemble",
    "units": "unités",
    "Units": "Unités",
    "objective": "objectif",
    "Objective": "Objectif",
    "Claim": "Affirmation",
    "inputs": "intrants",
    "activities": "activités",
    "outputs": "produits",
    "outcomes": "effets",
    "impacts": "impacts",
    "required breakdowns": "ventilations exigées",
    "others": "autres",
    "risks": "risques",
    "rates": "taux",
    "relations": "relations",
    "absences": "absences",
    # reports
    "{words}; accepted: {accepted}": "{words}\u202f; lacunes acceptées\u00a0: {accepted}",
    "No figures were compared": "Aucun chiffre n’a été comparé",
    "{indicator}: {count}": "{indicator}\u00a0: {count}",
    "language": "langue",
    "question of the narrative": "question du récit",
    "targets without a verdict": "cibles sans verdict",
    "The report as a Word document": "Le rapport en document Word",
    "The report as HTML": "Le rapport en HTML",
    "The report as a workbook": "Le rapport en classeur",
    "A chart": "Un graphique",
    "A chart of altair's": "Un graphique d’Altair",
    "{count} {verdict}": "{verdict}\u00a0: {count}",
    "'{programme}' is about people whom it could hurt to be recognised (sensitivity='high'). Say who is to read the report: audience='internal' or 'public'.": (
        "«\u202f{programme}\u202f» concerne des personnes à qui il pourrait nuire d’être reconnues "
        "(sensitivity='high'). Indiquez à qui le rapport est destiné\u00a0: audience='internal' ou 'public'."
    ),
    "Draw those of a portfolio one by one: [svg(each, coverage) for each in portfolio.frameworks].": "Dessinez ceux d’un portefeuille un par un\u00a0: [svg(each, coverage) for each in portfolio.frameworks].",
    "{held}, {when}": "{held}, {when}",
    "{reason} ({actual})": "{reason} ({actual})",
    "{value} ({source})": "{value} ({source})",
    "{title} ({unit})": "{title} ({unit})",
    "Internal: small numbers of people": "Usage interne\u00a0: petits nombres de personnes",
    "For everybody: small numbers of people are withheld": "Public\u00a0: les petits nombres de personnes ne sont pas divulgués",
    "Withheld: figures of fewer than {k} people, others from which these could be worked out, and what people told": (
        "Non divulgués\u00a0: les chiffres de moins de {k} personnes, d’autres dont on pourrait les déduire, et ce que des "
        "personnes ont raconté"
    ),
    "{title}": "{title}",
    "As of {day}": "Au {day}",
    "Period: {period}": "Période\u00a0: {period}",
    "Extended to {day}": "Prolongée jusqu’au {day}",
    "From {first} to {last}": "Du {first} au {last}",
    "How the figures come about": "D’où viennent les chiffres",
    "{baseline}": "{baseline}",
    "{title} ({code})": "{title} ({code})",
    "not recorded, counted from {start}": "non consignée, compté à partir de {start}",
    "{words} [{note}]": "{words} [{note}]",
    "What changed for the people served, who says so, and what else may have brought it about?": (
        "Qu’est-ce qui a changé pour les personnes bénéficiaires, qui le dit, et quelles autres causes "
        "peuvent l’expliquer\u202f?"
    ),
    "What will be done about the gaps, by whom and by when?": "Que fera-t-on pour combler les lacunes, qui s’en chargera et pour quand\u202f?",
    "How far can these figures be trusted, and what do they not show?": "Jusqu’où peut-on se fier à ces chiffres, et que ne montrent-ils pas\u202f?",
    "Accepted gaps": "Lacunes acceptées",
    "Gaps that somebody decided to live with": "Lacunes que quelqu’un a décidé d’accepter",
    "everyone": "toutes les personnes",
    "By gender, by age and by what else": "Par genre, par âge et autres ventilations",
    "By {dimensions}": "Ventilation\u00a0: {dimensions}",
    "What leads to what, as far as it is recorded. Lines say how well each link is borne out.": (
        "Ce qui mène à quoi, pour autant que ce soit consigné. Les traits disent à quel point chaque lien est étayé."
    ),
    "The results chain of {title}": "La chaîne de résultats\u00a0: {title}",
    "The results chain": "La chaîne de résultats",
    "what does not agree": "ce qui ne concorde pas",
    "one says": "l’un indique",
    "the other says": "l’autre indique",
    "difference": "écart",
    "read at": "lu à",
    "Figures that disagree": "Chiffres qui ne concordent pas",
    "{severity}: {findings}: {count} [{code}]": "{severity}\u00a0: {findings}\u00a0: {count} [{code}]",
    "{findings}: {count} [{code}]": "{findings}\u00a0: {count} [{code}]",
    "No figures that disagree were found.": "Aucun chiffre discordant n’a été trouvé.",
    "No figures that disagree were found, and some could not be compared.": (
        "Aucun chiffre discordant n’a été trouvé, et certains n’ont pas pu être comparés."
    ),
    "Gaps by how grave they are": "Lacunes par gravité",
    "Gaps by evaluation criterion": "Lacunes par critère d’évaluation",
    "Gaps by who can act on them": "Lacunes selon qui peut y remédier",
    "What is missing": "Ce qui manque",
    "{kind}: {gaps}": "{kind}\u00a0: {gaps}",
    "what to do": "que faire",
    "Addressed to {who}; touches {criterion}": "Destinataire\u00a0: {who}\u202f; critère\u00a0: {criterion}",
    "Nothing that was asked of this programme is missing.": (
        "Rien de ce qui a été examiné dans ce programme ne manque."
    ),
    "Each cell says how well the strongest path is borne out, by its weakest link. Blank: no path is recorded.": (
        "Chaque cellule dit à quel point le chemin le plus solide est étayé, selon son maillon le plus "
        "faible. Vide\u00a0: aucun chemin n’est consigné."
    ),
    "Outputs against outcomes": "Produits et effets",
    "In the words of those who did the work": "Avec les mots de celles et ceux qui ont fait le travail",
    "{reason}: {indicators}": "{reason}\u00a0: {indicators}",
    "How far along": "Où en est-on",
    "From the baseline to the target; the table has the same.": "De la valeur de référence à la cible\u202f; le tableau dit la même chose.",
    "{indicator}, over time": "{indicator}, au fil du temps",
    "Over time; the table has the same.": "Au fil du temps\u202f; le tableau dit la même chose.",
    "Not drawn over time, to keep this short: {indicators}.": "Sans graphique dans le temps, pour faire court\u00a0: {indicators}.",
    "Figures of everybody who is to report: {some} of {whole}": "Chiffres de tous ceux qui doivent les communiquer\u00a0: {some} sur {whole}",
    "Figures that lack somebody": "Chiffres auxquels il manque quelqu’un",
    "Period by period; the table has the figures that lack somebody.": "Période par période\u202f; le tableau donne les chiffres auxquels il manque quelqu’un.",
    "Period by period; no figure lacks anybody.": "Période par période\u202f; il ne manque personne à aucun chiffre.",
    "Who reported": "Qui a communiqué ses chiffres",
    "By age and gender; the table has the same.": "Par âge et par genre\u202f; le tableau dit la même chose.",
    "Without a target to hold them against": "Sans cible à laquelle les comparer",
    "Rated by {scheme}": "Notation selon {scheme}",
    "who speaks": "qui parle",
    "Sources": "Sources",
    "Who states what": "Qui indique quoi",
    "Outcomes of which no figure is reported: {some} of {whole}": (
        "Effets pour lesquels aucun chiffre n’est communiqué\u00a0: {some} sur {whole}"
    ),
    "no figure of {what}": "aucun chiffre pour {what}",
    "Figures that raise another question: {count}": "Chiffres qui soulèvent une autre question\u00a0: {count}",
    "Disagreements between figures: {count}": "Désaccords entre chiffres\u00a0: {count}",
    "At a glance": "En un coup d’œil",
    "Outputs that lead to no outcome: {some} of {whole}": "Produits qui ne mènent à aucun effet\u00a0: {some} sur {whole}",
    "Outputs without a recorded path to an outcome: {some} of {whole}; the source does not say if there is one": (
        "Produits sans chemin consigné vers un effet\u00a0: {some} sur {whole}\u202f; la source ne dit pas "
        "s’il y en a un"
    ),
    "A figure is reported of every outcome ({whole})": "Un chiffre est communiqué pour chaque effet ({whole})",
    "{words}; without an indicator: {without}": "{words}\u202f; sans indicateur\u00a0: {without}",
    "No figures that disagree were found, and some could not be compared": "Aucun chiffre discordant n’a été trouvé, et certains n’ont pas pu être comparés",
    "Questions that could not be answered from what is recorded: {count}": (
        "Questions auxquelles ce qui est consigné ne permet pas de répondre\u00a0: {count}"
    ),
    "and {left_out} more": "et {left_out} de plus",
    "Targets: {count} ({verdicts})": "Cibles\u00a0: {count} ({verdicts})",
    "indicators without a recorded target: {count}": "indicateurs sans cible consignée\u00a0: {count}",
    "No figures that disagree were found": "Aucun chiffre discordant n’a été trouvé",
    "Every output leads to an outcome ({whole})": "Chaque produit mène à un effet ({whole})",
    "what was asked": "question posée",
    "What could not be judged": "Ce qui n’a pas pu être jugé",
    "{why}: {questions}": "{why}\u00a0: {questions}",
    "period of the target": "période de la cible",
    "why there is no share": "pourquoi il n’y a pas de taux",
    "how it comes about": "d’où cela vient",
    "{title}: {stamp}": "{title}\u00a0: {stamp}",
    "Indicators": "Indicateurs",
    "From the baseline to the target": "De la valeur de référence à la cible",
    "Chart of progress": "Graphique d’avancement",
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
    "{words}; {expected} of the time gone by": "{words}\u202f; {expected} du temps écoulé",
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
    "{words}; of {undecided} it is not known": "{words}\u202f; pour {undecided}, on ne sait pas",
    "not judged": "non jugé",
    "no outcome is recorded": "aucun effet n’est consigné",
    "no figures were handed over": "aucun chiffre n’a été fourni",
    "no target is recorded": "aucune cible n’est consignée",
    "The drawing of {picture} cannot stand in a page: {fault}.": (
        "Ce dessin ({picture}) ne peut figurer dans une page\u00a0: {fault}."
    ),
    "it declares a document type": "il déclare un type de document",
    "it cannot be read ({why})": "il est illisible ({why})",
    "it is no SVG": "ce n’est pas un SVG",
    "it holds {what}": "il contient {what}",
    "it acts ({attribute})": "il déclenche une action ({attribute})",
    "it loads {what}": "il charge {what}",
    "its style loads something": "son style charge quelque chose",
    "its style leaves the picture": "son style sort de l’image",
    # results chain
    "The coverage to draw": "L’examen à dessiner",
    "is not of framework '{framework}'": "n’est pas celui du cadre «\u202f{framework}\u202f»",
    "Check that framework: check_coverage(framework).": "Examinez ce cadre\u00a0: check_coverage(framework).",
    "no path to an outcome recorded": "aucun chemin vers un effet n’est consigné",
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
    "nothing recorded from the people served": "rien n’est consigné de la part des personnes bénéficiaires",
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
    "{gaps} more": "{gaps} de plus",
    "{gap} (accepted)": "{gap} (lacune acceptée)",
    "{what} ({number})": "{what} ({number})",
    "{what} ({rules})": "{what} ({rules})",
    "{code}: {title}": "{code}\u00a0: {title}",
    "{cause} → {effect}: {words}": "{cause} → {effect}\u00a0: {words}",
    "contested: something speaks against it": "contesté\u00a0: quelque chose s’y oppose",
    "untested: nothing shows it yet": "non vérifié\u00a0: rien ne le montre encore",
    "reported: people say so": "communiqué\u00a0: des personnes le disent",
    "recorded: it stands in records": "enregistré\u00a0: cela figure dans des registres",
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
    "Outcomes, order not recorded": "Effets, rang non consigné",
    "Objectives": "Objectifs",
    "would show it reached": "le montrerait atteint",
    "for management only": "relève de la seule gestion",
    "not planned": "non prévu",
    "dropped": "abandonné",
    "feedback, {strength}": "rétroaction, {strength}",
    "{heading}: {number}": "{heading}\u00a0: {number}",
    "{number} {strength}": "{strength} ({number})",
    "Links: {links}": "Liens\u00a0: {links}",
    "Marked with a gap: {number}": "Marqués d’une lacune\u00a0: {number}",
    "Marked with a minor gap: {number}": "Marqués d’une lacune mineure\u00a0: {number}",
    "hollow head: stated by the layout of the plan alone": (
        "pointe creuse\u00a0: indiqué par la seule disposition du plan"
    ),
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
        "Au {day}. L’échelle est le chemin qui va de chaque valeur de référence à sa cible."
    ),
    "Figures for {when} differ, and none was chosen: {values}.": (
        "Les chiffres pour {when} divergent, et aucun n’a été choisi\u00a0: {values}."
    ),
    "For {what}.": "Pour {what}.",
    "How many reported, of those expected": "Combien ont communiqué leurs chiffres, sur ceux qui étaient attendus",
    "In all {total}.": "En tout {total}.",
    "In all {total}; the picture holds those counted by age and gender together.": (
        "En tout {total}\u202f; l’image montre ceux qui ont été comptés par âge et par genre à la fois."
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
    "Not in it: {places}.": "Hors de l’image : {places}.",
    "Outputs against outcomes: how well each path is borne out": (
        "Produits et effets : à quel point chaque chemin est étayé"
    ),
    "Progress of {subject}": "Avancement\u00a0: {subject}",
    "Rated by {scheme}.": "Notation selon {scheme}.",
    "The figures of {others} are in the table.": "Les chiffres de {others} sont dans le tableau.",
    "Where nobody says who should report, there is a number and no bar.": (
        "Là où personne ne dit qui devait communiquer ses chiffres, il y a un nombre et pas de barre."
    ),
    "age": "âge",
    "baseline {value}": "valeur de référence {value}",
    "figure": "chiffre",
    "gender": "genre",
    "how many expected": "combien étaient attendus",
    "how many reported": "combien ont communiqué leurs chiffres",
    "leads to outcomes that the table holds": "mène à des effets qui sont dans le tableau",
    "leads nowhere, as far as is recorded": "ne mène nulle part, d’après ce qui est consigné",
    "projected {value}": "projeté {value}",
    "of whom or where": "de qui, ou de quel lieu",
    "target {value}": "cible {value}",
    "{held}, from {baseline}": "{held}, à partir de {baseline}",
    "{share}: {verdict}": "{share} : {verdict}",
    "{some} of {all} lead to an outcome, by a path that is as strong as its weakest link.": (
        "{some} sur {all} mènent à un effet, par un chemin aussi solide que son maillon le plus faible."
    ),
    "{value}, at first {first}": "{value}, au départ {first}",
    "{title}, by age and gender": "{title}, par âge et par genre",
    # testing
    "{total}, reporters": "{total}, déclarants",
    "{total}, its cells together": "{total}, ses cellules ensemble",
    "all totals": "tous les totaux",
    "an exact number": "un nombre exact",
    "a reason, and no number": "un motif, et aucun nombre",
    "none of the two": "aucun des deux",
    "{least} or more apart": "au moins {least} d’écart",
    "{value}, or withheld": "{value}, ou non divulgué",
    "{what}: found {found}, and by the law {expected}.": (
        "{what}\u00a0: {found} a été trouvé, et selon la loi {expected}."
    ),
    "{name} ({of})": "{name} ({of})",
    "{total} over {axes}": "{total}, sur {axes}",
    "{total}, {cell}: {value}, {reported} reported": (
        "{total}, {cell}\u00a0: {value}, dont {reported} ont communiqué un chiffre"
    ),
    "{total}: {value}, {reported} reported": "{total}\u00a0: {value}, dont {reported} ont communiqué un chiffre",
    "The law '{law}' does not hold. {statement}": "La loi «\u202f{law}\u202f» n’est pas respectée. {statement}",
    "The least that shows it, in {framework}:": "Le moins qui le montre, dans {framework}\u00a0:",
    "and {more}": "et {more}",
    "no figures": "aucun chiffre",
    "gaps with a link from {cause} to {effect}": "les lacunes avec un lien de {cause} à {effect}",
    "gaps with an indicator of {outcome}": "les lacunes avec un indicateur de {outcome}",
    "progress of {indicator} the other way round": "l’avancement de {indicator} dans l’autre sens",
    "nothing new": "rien de nouveau",
    "the framework, written and read": "le cadre, écrit puis lu",
    "the observations, written and read": "les observations, écrites puis lues",
    "what is said of the document": "ce qui est dit du document",
    "what was found": "ce qui a été trouvé",
    "{subject} has {findings} of severity {severity} or graver:": (
        "{subject} a {findings} de gravité {severity} ou plus\u00a0:"
    ),
    "There is no programme in it.": "Il ne contient aucun programme.",
    "{severity}: {message} [{code} {name}]": "{severity}\u00a0: {message} [{code} {name}]",
    "At: {places}": "Où\u00a0: {places}",
    "Or accept it: {entry}": "Ou acceptez-la\u00a0: {entry}",
    "{code} {subject}: {message} {remedy}": "{code} {subject}\u00a0: {message} {remedy}",
    # cli
    "{part} of {whole} {what}": "{what}\u00a0: {part} sur {whole}",
    "{question} Yes": "{question} Oui",
    "{value} is none of these: {known}.{near}": "{value} n’est aucun de ceux-ci\u00a0: {known}.{near}",
    "Settings of {file}: {names}.": "Réglages ({file})\u00a0: {names}.",
    "Usage: ": "Utilisation\u00a0: ",
    "Options": "Options\u00a0",
    "Commands": "Commandes\u00a0",
    "Show this message and exit.": "Afficher cette aide.",
    "{file}, {setting}": "{file}, {setting}",
    "Settings '{file}' cannot be read: {why}.": (
        "Les réglages «\u202f{file}\u202f» ne peuvent pas être lus\u00a0: {why}."
    ),
    "Settings '{file}' are not TOML: {why}. Mend them, or leave them aside: --no-config at the prompt.": (
        "Les réglages «\u202f{file}\u202f» ne sont pas du TOML\u00a0: {why}. Corrigez-les, ou laissez-les de "
        "côté\u00a0: --no-config à l’invite de commande."
    ),
    "profile and select both choose the rules. Set one of them.": (
        "profile et select choisissent tous deux les règles. N’en fixez qu’un."
    ),
    "There is no such setting.{near} There are: {known}.": (
        "Ce réglage n’existe pas.{near} Choix possibles\u00a0: {known}."
    ),
    'This takes a list of words: {key} = ["...", "..."].': (
        'Il faut ici une liste de mots\u00a0: {key} = ["...", "..."].'
    ),
    'This takes one word: {key} = "...".': 'Il faut ici un seul mot\u00a0: {key} = "...".',
    "'{name}' is the document that is read. Give the new one another name.": (
        "«\u202f{name}\u202f» est le document lu. Donnez un autre nom au nouveau."
    ),
    "Nothing was read of '{name}', so nothing was written.": (
        "Rien n’a été lu de «\u202f{name}\u202f», donc rien n’a été écrit."
    ),
    "'{name}' does not say which format to write. {why}": "«\u202f{name}\u202f» ne dit pas quel format écrire. {why}",
    "Standard output has no name that says which format to write. Give one: --to json": (
        "La sortie standard n’a pas de nom qui dise quel format écrire. Donnez-en un\u00a0: --to json"
    ),
    "'{name}' is there already. To write over it: --force": (
        "«\u202f{name}\u202f» existe déjà. Pour le remplacer\u00a0: --force"
    ),
    "All of it, with what to do: mande check --full. What a code means: mande rules {code}": (
        "Le tout, avec ce qu’il faut faire\u00a0: mande check --full. Le sens d’un code\u00a0: mande rules {code}"
    ),
    "First look at {code} '{title}' on {on}: {found}.": (
        "Premier examen, {code} «\u202f{title}\u202f», au {on}\u00a0: {found}."
    ),
    "First look at {code} on {on}: {found}.": "Premier examen, {code}, au {on}\u00a0: {found}.",
    "{found}; {number} accepted": "{found}\u202f; acceptées\u00a0: {number}",
    "nothing to say": "rien à signaler",
    "{headline}: {examples}": "{headline}\u00a0: {examples}",
    "{count} {headline}: {examples}": "{count} {headline}\u00a0: {examples}",
    "and {more} more kinds: {codes}": "et d’autres sortes ({more})\u00a0: {codes}",
    "Cannot be told: {count} of {codes}, since {why}": (
        "Sans conclusion possible\u00a0: {count} pour {codes}, car {why}"
    ),
    "{told}, and for {reasons}": "{told}, et pour {reasons}",
    "{first}; and {more} more": "{first}\u202f; et {more} de plus",
    "In order: nothing of what was asked.": "En règle\u00a0: rien de ce qui a été examiné.",
    "In order: {what}": "En règle\u00a0: {what}",
    "A plan to fill in is a workbook (.xlsx), .toml, .json, or a folder (plan/), and not {format}.": (
        "Un plan à remplir est un classeur (.xlsx), .toml, .json ou un dossier (plan/), et non {format}."
    ),
    "'{name}' is there to be filled in. Then: mande check {name}": (
        "«\u202f{name}\u202f» est prêt à être rempli. Ensuite\u00a0: mande check {name}"
    ),
    "The documents ({count})": "Les documents ({count})",
    "and {more} more like it.": "et {more} de plus du même ordre.",
    (
        "There is no programme in {names}: a plan or a framework is needed beside the figures. To begin one: "
        "mande new plan.xlsx"
    ): (
        "Il n’y a pas de programme dans {names}\u00a0: il faut un plan ou un cadre à côté des chiffres. Pour en "
        "commencer un\u00a0: mande new plan.xlsx"
    ),
    "Error: {why}": "Erreur\u00a0: {why}",
    "No command is called '{name}'.{near} There are: {known}.": (
        "Aucune commande ne s’appelle «\u202f{name}\u202f».{near} Choix possibles\u00a0: {known}."
    ),
    "Stopped.": "Arrêté.",
    "{value} is the name of no file.": "{value} n’est le nom d’aucun fichier.",
    "not everything could be read or written: {why}.": "tout n’a pas pu être lu ou écrit\u00a0: {why}.",
    "'{name}' cannot be read or written: {why}.": "«\u202f{name}\u202f» ne peut être ni lu ni écrit\u00a0: {why}.",
    "There is no file called '{name}'.{near}": "Aucun fichier ne s’appelle «\u202f{name}\u202f».{near}",
    "There is no file called '{name}'. There is no folder '{folder}'.": (
        "Aucun fichier ne s’appelle «\u202f{name}\u202f». Le dossier «\u202f{folder}\u202f» n’existe pas."
    ),
    "'{name}' may not be read or written: {why}. Is it open in another program?": (
        "«\u202f{name}\u202f» ne peut être ni lu ni écrit\u00a0: {why}. Est-il ouvert dans un autre programme\u202f?"
    ),
    "Standard input can be read once. Write '-' once, and name the others as files.": (
        "L’entrée standard ne se lit qu’une fois. Écrivez «\u202f-\u202f» une fois, et nommez les autres comme "
        "fichiers."
    ),
    "Missing argument {name}.": "Il manque l’argument {name}.",
    "Option {name} is missing.": "Il manque l’option {name}.",
    "{option}: {why}": "{option}\u00a0: {why}",
    "No option is called '{name}'.": "Aucune option ne s’appelle «\u202f{name}\u202f».",
    "No option is called '{name}'. Did you mean '{near}'?": (
        "Aucune option ne s’appelle «\u202f{name}\u202f». Vouliez-vous dire «\u202f{near}\u202f»\u202f?"
    ),
    (
        "'{programme}' is about people whom it could hurt to be recognised. Say who is to read the report: "
        "--audience internal, or public"
    ): (
        "«\u202f{programme}\u202f» concerne des personnes à qui il pourrait nuire d’être reconnues. "
        "Indiquez à qui le rapport est destiné\u00a0: --audience internal, ou public"
    ),
    "'{name}' does not say what to write. Its name may end with {endings}.": (
        "«\u202f{name}\u202f» ne dit pas quoi écrire. Son nom peut finir par {endings}."
    ),
    "Writing the report ...": "Écriture du rapport ...",
    "A folder holds pages. Write a file instead: report{ending}": (
        "Un dossier contient des pages. Écrivez plutôt un fichier\u00a0: report{ending}"
    ),
    "'{name}' is written.": "«\u202f{name}\u202f» est écrit.",
    "'{name}' is not TOML: {why}.": "«\u202f{name}\u202f» n’est pas du TOML\u00a0: {why}.",
    "'{name}', {code}: this takes a text: {code} = \"...\"": (
        '«\u202f{name}\u202f», {code}\u00a0: il faut ici un texte\u00a0: {code} = "..."'
    ),
    "'{entry}' does not say what to add up to. Write each axis once: time=quarter": (
        "«\u202f{entry}\u202f» ne dit pas jusqu’où additionner. Écrivez chaque axe une fois\u00a0: time=quarter"
    ),
    "{when}, off": "{when}, sur demande",
    "What is asked of a programme": "Ce qui est examiné dans un programme",
    "What is said of a document": "Les remarques sur un document",
    "not installed: {names}": "non installés\u00a0: {names}",
    "Reading {count} documents": "Lecture de {count} documents",
    "Working through {count} figures ...": "Traitement de {count} chiffres ...",
    "Read results frameworks and figures, and say what is missing and what does not agree.": (
        "Lire des cadres de résultats et des chiffres, et dire ce qui manque et ce qui ne concorde pas."
    ),
    "The language to answer in; English (en) unless another is asked for.": (
        "La langue de la réponse\u202f; l’anglais (en), sauf demande contraire."
    ),
    "Show the version and exit.": "Afficher la version.",
    "Say what is missing in a programme, and what does not agree.": (
        "Dire ce qui manque à un programme, et ce qui ne concorde pas."
    ),
    (
        "The plan and its figures may stand in one document or in several: mande check plan.xlsx actuals.csv. "
        "What is written wrongly in them is told first. `-` is standard input."
    ): (
        "Le plan et ses chiffres peuvent se trouver dans un seul document ou dans plusieurs\u00a0: mande check "
        "plan.xlsx actuals.csv. Ce qui y est mal écrit est dit d’abord. `-` est l’entrée standard."
    ),
    "Which rules to ask; first-look by default.": "Les règles à appliquer\u202f; first-look par défaut.",
    "Ask these rules instead: MND101, or all of MND3.": (
        "Appliquer plutôt ces règles\u00a0: MND101, ou toutes celles de MND3."
    ),
    "Leave these rules and remarks out: MND402, or MND9.": (
        "Laisser de côté ces règles et remarques\u00a0: MND402, ou MND9."
    ),
    "Show what was found whole, with what to do, instead of a first look.": (
        "Montrer tous les constats, avec ce qu’il faut faire, au lieu d’un premier examen."
    ),
    "The day to look at it from, like 2026-06-30; today by default.": (
        "La date à laquelle se placer, comme 2026-06-30\u202f; aujourd’hui par défaut."
    ),
    "How to answer; text by default.": "La forme de la réponse\u202f; text par défaut.",
    "Tell what is at least this grave, and end with 1 where there is any; minor by default.": (
        "Signaler ce qui est au moins aussi grave, et finir par 1 s’il y en a\u202f; minor par défaut."
    ),
    "The format to read, where name and content do not say.": (
        "Le format à lire, si ni le nom ni le contenu ne le disent."
    ),
    "What marks the decimals in the documents: ',' or '.'.": (
        "Ce qui marque les décimales dans les documents\u00a0: «\u202f,\u202f» ou «\u202f.\u202f»."
    ),
    "Take a document as it stands, or not at all.": "Prendre un document tel quel, ou pas du tout.",
    "What the figures of DHIS2 are: an export of its metadata.": (
        "Ce que sont les chiffres de DHIS2\u00a0: un export de ses métadonnées."
    ),
    "Take settings from this file instead of mande.toml or pyproject.toml.": (
        "Prendre les réglages de ce fichier au lieu de mande.toml ou pyproject.toml."
    ),
    "Take settings from no file.": "Ne prendre de réglages d’aucun fichier.",
    "Say how far along each indicator is, held against its targets.": (
        "Dire où en est chaque indicateur par rapport à ses cibles."
    ),
    "It ends with 0 whether or not they are met, and with 2 where something could not be read.": (
        "La commande finit par 0, que les cibles soient atteintes ou non, et par 2 si quelque chose n’a pas pu être lu."
    ),
    "Rate what was achieved by this scheme; unrated without.": (
        "Noter ce qui est atteint selon ce barème\u202f; sans lui, rien n’est noté."
    ),
    "Where sources differ, take the figures of this one.": (
        "Si les sources diffèrent, prendre les chiffres de celle-ci."
    ),
    "Show how the answers for this indicator came about, down to each figure.": (
        "Montrer d’où viennent les réponses pour cet indicateur, chiffre par chiffre."
    ),
    "Say which figures do not agree, and by how much.": "Dire quels chiffres ne concordent pas, et de combien.",
    (
        "Each is held against its parts, other sources and what is said of it. Both figures are told, with the "
        "difference and where they stand. Nothing is repaired, and nothing chosen."
    ): (
        "Chacun est comparé à ses parties, aux autres sources et à ce qui en est dit. Les deux chiffres sont "
        "donnés, avec l’écart et l’endroit où ils se trouvent. Rien n’est corrigé, et rien n’est choisi."
    ),
    "Show what each disagreement stands on, down to the figures.": (
        "Montrer sur quoi repose chaque désaccord, chiffre par chiffre."
    ),
    "Add up figures over time, places or projects.": (
        "Additionner les chiffres dans le temps, entre lieux ou entre projets."
    ),
    (
        "What is added to what is decided by what each figure is: mande rollup plan.xlsx actuals.csv --into "
        "time=year. What cannot be added is told, with the reason. Without --over and --into, over time. Figures in "
        "Parquet, and in CSV from 200 MB on, are added up where they are, however many: mande rollup plan.toml "
        "actuals/*.parquet --over time,place."
    ): (
        "La nature de chaque chiffre décide de ce qui s’additionne\u00a0: mande rollup plan.xlsx actuals.csv "
        "--into time=year. Ce qui ne peut s’additionner est dit, avec la raison. Sans --over ni --into, dans le "
        "temps. Les chiffres en Parquet, et en CSV à partir de 200\u00a0Mo, s’additionnent là où ils sont, quel qu’en "
        "soit le nombre\u00a0: mande rollup plan.toml actuals/*.parquet --over time,place."
    ),
    "Add these away: time, place, project; several by commas.": (
        "Additionner sur ces axes\u00a0: time, place, project\u202f; plusieurs avec des virgules."
    ),
    "Add up to this step: time=quarter, time=year, place=BD,NG.": (
        "Additionner jusqu’à ce pas\u00a0: time=quarter, time=year, place=BD,NG."
    ),
    "Take the last figure of an earlier step where one has none.": (
        "Prendre le dernier chiffre d’un pas antérieur là où il n’y en a pas."
    ),
    "Turn money into this currency, by the dated rates of the programme.": (
        "Convertir les montants dans cette monnaie, aux taux datés du programme."
    ),
    "Write a report for people to hand on.": "Écrire un rapport à transmettre.",
    (
        "It says what is missing, how far along each indicator is, and what disagrees. OUT is named after what "
        "it is to be: report.html, .docx, .xlsx, .md, .tex or .json; a folder (end it with a slash) holds a page "
        "for each project, and one that leads to them. Where people could be hurt by being recognised, "
        "--audience says who is to read it."
    ): (
        "Il dit ce qui manque, où en est chaque indicateur et ce qui ne concorde pas. OUT porte le nom de ce "
        "qu’il doit être\u00a0: report.html, .docx, .xlsx, .md, .tex ou .json\u202f; un dossier (finissez-le par "
        "une barre oblique) contient une page par projet, et une qui y mène. Là où il pourrait nuire à des "
        "personnes d’être reconnues, --audience dit qui doit le lire."
    ),
    "What to write: report.html, or .docx, .xlsx, .md.": (
        "Ce qu’il faut écrire\u00a0: report.html, ou .docx, .xlsx, .md."
    ),
    "The form to write, where the name of OUT does not say.": "La forme à écrire, si le nom de OUT ne le dit pas.",
    "Who is to read it.": "Qui doit le lire.",
    "Which rules to ask; all that are not off by default.": (
        "Les règles à appliquer\u202f; par défaut toutes, sauf celles sur demande."
    ),
    "How gaps are put together; by severity.": "Comment grouper les lacunes\u202f; par gravité.",
    "What people have to say, in TOML: change, decisions and limits.": (
        "Ce que des personnes ont à dire, en TOML\u00a0: change, decisions et limits."
    ),
    "Write over what is there already.": "Remplacer ce qui existe déjà.",
    "Withhold what could show a single person, so that everybody may read it.": (
        "Retirer ce qui pourrait faire reconnaître une personne, pour que tout le monde puisse le lire."
    ),
    "Write the document IN as OUT, in another format.": "Écrire le document IN comme OUT, dans un autre format.",
    (
        "It is the format that OUT is named after. What is wrong in IN, and what OUT has no place for, is told "
        "on standard error. `-` is standard input, or standard output. IATI and SDMX are for everybody, so that what "
        "could show a single person is withheld from them; --publish withholds it from any other format, "
        "and so does --published, which names what was published before."
    ): (
        "C’est le format que dit le nom de OUT. Ce qui ne va pas dans IN, et ce que OUT ne peut contenir, est "
        "dit sur la sortie d’erreur. `-` est l’entrée standard, ou la sortie standard. IATI et SDMX sont publics\u00a0: "
        "ce qui pourrait faire reconnaître une personne n’y est pas écrit\u00a0; --publish le retire de tout autre format, "
        "et de même --published, qui nomme ce qui a été publié auparavant."
    ),
    "The format to write, where the name does not say.": "Le format à écrire, si le nom ne le dit pas.",
    "What was published before, the latest last: what it withholds stays withheld.": (
        "Ce qui a été publié auparavant, le plus récent en dernier\u00a0: ce qui n’y est pas publié ne le sera pas."
    ),
    "What was published before bears on a report for everybody: --audience public": (
        "Ce qui a été publié auparavant concerne un rapport pour tout le monde\u00a0: --audience public"
    ),
    "Write a plan to fill in.": "Écrire un plan à remplir.",
    (
        "It holds a worked example to write over. FILE is a workbook (.xlsx), .toml, .json, or a folder of CSV "
        "files: end its name with a slash."
    ): (
        "Il contient un exemple complet à remplacer. FILE est un classeur (.xlsx), .toml, .json ou un dossier de "
        "fichiers CSV\u00a0: finissez alors son nom par une barre oblique."
    ),
    "Explain a rule, or list them all.": "Expliquer une règle, ou les énumérer toutes.",
    (
        "CODE is that of a rule or of a remark on documents, like MND101. The beginning of one lists those that "
        "begin so: mande rules MND4."
    ): (
        "CODE est celui d’une règle ou d’une remarque sur les documents, comme MND101. Un début de code énumère "
        "ceux qui commencent ainsi\u00a0: mande rules MND4."
    ),
    "Say which mande this is, and what it stands on.": "Afficher la version de mande et de ce dont il dépend.",
    "Hand it over with a report of what went wrong.": "À joindre quand vous signalez ce qui ne va pas.",
}
"""What mande says, by its English; the fields in braces keep their names."""
