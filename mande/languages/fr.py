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
    "reporter": ("rapporteur", "rapporteurs"),
    "study": ("étude", "études"),
    # measures, rollup, progress
    "total": ("total", "totaux"),
    "more total": ("total de plus", "totaux de plus"),
    # reconciliation
    # formats and errors
    "problem": ("problème", "problèmes"),
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
    "precision": "précision",
    "year": "année",
    "quarter": "trimestre",
    "month": "mois",
    "day": "jour",
    "design": "méthode de collecte",
    "assertion": "affirmation",
    "opinion": "opinion",
    "record": "registre",
    "observed after": "observé après",
    "before and after": "avant et après",
    "substantiated": "étayé",
    "comparison": "comparaison",
    "randomised": "randomisé",
    "strength": "solidité",
    "contested": "contesté",
    "untested": "non testé",
    "reported": "communiqué",
    "recorded": "enregistré",
    "observed change": "changement observé",
    "compared": "comparé",
    "level": "niveau",
    "input": "intrant",
    "activity": "activité",
    "output": "produit",
    "impact": "impact",
    "ultimate outcome": "résultat ultime",
    "overall objective": "objectif général",
    "specific objective": "objectif spécifique",
    "purpose": "objectif spécifique",
    "goal": "objectif global",
    "order": "rang",
    "immediate": "immédiat",
    "intermediate": "intermédiaire",
    "ultimate": "ultime",
    "qualifier": "qualificatif",
    "role": "rôle",
    "implementer": "organisme d’exécution",
    "partner": "partenaire",
    "participant": "participant",
    "government": "gouvernement",
    "evaluator": "évaluateur",
    "researcher": "chercheur",
    "donor": "bailleur",
    "independence": "indépendance",
    "self": "le programme lui-même",
    "funded": "financé",
    "commissioned": "commandé",
    "independent": "indépendant",
    "target kind": "type de cible",
    "exact": "exact",
    "ceiling": "plafond",
    "range": "intervalle",
    "maintain": "maintien",
    "percent change": "variation en pourcentage",
    "point change": "variation en points",
    "count": "dénombrement",
    "amount": "quantité",
    "percentage": "pourcentage",
    "ratio": "rapport",
    "score": "note",
    "stage": "étape",
    "yes no": "oui ou non",
    "nominal": "nominal",
    "narrative": "récit",
    "total": "total",
    "mean": "moyenne",
    "median": "médiane",
    "rate": "taux",
    "incremental": "incrémental",
    "cumulative": "cumulatif",
    "snapshot": "instantané",
    "direction": "sens",
    "increase": "hausse",
    "decrease": "baisse",
    "new persons": "nouvelles personnes",
    "persons present": "personnes présentes",
    "contacts": "contacts",
    "direct": "direct",
    "indirect": "indirect",
    "frequency": "fréquence",
    "monthly": "mensuel",
    "quarterly": "trimestriel",
    "half-yearly": "semestriel",
    "yearly": "annuel",
    "additivity": "additivité",
    "all": "tous",
    "part": "partie",
    "not additive": "non additif",
    "says": "ce que dit l’élément probant",
    "supports": "appuie",
    "contradicts": "contredit",
    "mixed": "mitigé",
    "inconclusive": "non concluant",
    "link kind": "type de lien",
    "contributes": "contribue",
    "feedback": "rétroaction",
    "stated by": "énoncé par",
    "text": "texte",
    "layout": "mise en page",
    "assumption status": "état de l’hypothèse",
    "supported": "confirmé",
    "contradicted": "contredit",
    "study kind": "type d’étude",
    "needs assessment": "évaluation des besoins",
    "baseline": "situation de référence",
    "review": "revue",
    "evaluation": "évaluation",
    "tracer": "enquête de suivi",
    "research": "recherche",
    "input kind": "type d’intrant",
    "funds": "fonds",
    "grant": "subvention",
    "staff": "personnel",
    "in kind": "en nature",
    "partners": "partenaires",
    "goods": "biens",
    "basis": "fondement",
    "plan": "plan",
    "extract": "extrait",
    "sensitivity": "sensibilité",
    "standard": "standard",
    "high": "élevé",
    "cost basis": "base de coût",
    "overhead in": "frais généraux inclus",
    "overhead out": "frais généraux exclus",
    "reason": "raison",
    "unsafe": "dangereux",
    "declined": "refus",
    "untraceable": "introuvable",
    "claim kind": "type d’affirmation",
    "change": "changement",
    "contribution": "contribution",
    "attribution": "attribution",
    "sustainability": "durabilité",
    "status": "statut",
    "measured": "mesuré",
    "estimated": "estimé",
    "derived": "dérivé",
    "preliminary": "provisoire",
    "revised": "révisé",
    "stated as": "énoncé comme",
    "met": "atteint",
    "not met": "non atteint",
    "combining": "combinaison",
    "pool": "regroupement",
    "distribution": "répartition",
    "axis": "axe",
    "time": "temps",
    # rules of coverage
    # coverage
    # rules of reconciliation
    # reconciliation
    # rollup
    "all places": "tous les lieux",
    "sources differ": "les sources divergent",
    "its day is not recorded, so it may be in the others": (
        "son jour n’est pas indiqué, il est donc peut-être compris dans les autres"
    ),
    "the last": "le dernier chiffre",
    "sum": "somme",
    "parts and wholes summed apart": "parties et touts additionnés séparément",
    "how many stand where": "répartition entre les échelons",
    "list": "liste",
    "{name}: {value}": "{name}\u00a0: {value}",
    ", {number} of them in an earlier figure": ", dont {number} dans un chiffre antérieur",
    ", n {number}, weight {weight}": ", n {number}, poids {weight}",
    "{number} reporters in {places} places": "{number} rapporteurs dans {places} lieux",
    ", n {number}": ", n {number}",
    "{low} to {high}": "{low} à {high}",
    "{number} reporters": "{number} rapporteurs",
    "{number} places": "{number} lieux",
    "{how} over {number} projects": "{how} sur {number} projets",
    "{how} over {who}{taken}": "{how} sur {who}{taken}",
    ": {why}, so between the greatest and the sum of all": (
        "\u00a0: {why}, donc entre le plus grand et la somme de tous"
    ),
    ", which one reporter is taken to count apart": ", qu’un même rapporteur est supposé compter séparément",
    ", declared to count nobody twice": ", déclarés ne compter personne deux fois",
    "mean by n": "moyenne pondérée par n",
    "mean by weight": "moyenne pondérée par le poids",
    "in all": "au total",
    "{how} over {number} projects: {why}": "{how} sur {number} projets\u00a0: {why}",
    "{how} of {number} periods": "{how} sur {number} périodes",
    "by {dimensions}{twice}{some}": "ventilé par {dimensions}{twice}{some}",
    "stated for the whole, not added: {figure}": "annoncé pour l’ensemble, non additionné\u00a0: {figure}",
    "left out: {figure}, since {why}": "laissé de côté\u00a0: {figure}, car {why}",
    "{value}, carried forward": "{value}, report d’une étape antérieure",
    "{of_periods}: {note}, so between bounds": "{of_periods}\u00a0: {note}, donc entre des bornes",
    ", where some may be counted twice": ", où certains peuvent être comptés deux fois",
    ", of which some is not told": ", dont une partie n’est pas indiquée",
    "different reporters may have counted the same people": (
        "différents rapporteurs ont pu compter les mêmes personnes"
    ),
    "what one reporter gives for all places, and what all give for one of them, may be the same": (
        "ce qu’un rapporteur donne pour tous les lieux, et ce que tous donnent pour l’un d’eux, peut être la même chose"
    ),
    "more was stated for the whole, and who else belongs to it is not known": (
        "un chiffre plus élevé a été annoncé pour l’ensemble, et l’on ne sait pas qui d’autre en fait partie"
    ),
    "some days are in none of its figures": "certains jours ne sont couverts par aucun de ses chiffres",
    "measure": "mesure",
    "unit": "unité",
    "what it is divided by": "ce par quoi on divise",
    "counting": "façon de compter",
    "reach": "portée",
    "counting rule": "règle de comptage",
    "definition": "définition",
    "{what}: {here}, and {there} in the library": "{what}\u00a0: {here}, et {there} dans la bibliothèque",
    "it differs from {other} in {differences}": "il diffère de {other} ({differences})",
    "it is declared not to add to {code}": "il est déclaré ne pas s’ajouter à {code}",
    "only part of it counts towards {code}, and of what does not add up there is no part": (
        "seule une partie en compte pour {code}, et ce qui ne s’additionne pas n’a pas de partie"
    ),
    "it differs from {other} in {differences} there": (
        "il diffère de {other}, où ce n’est pas la même chose ({differences})"
    ),
    "statistic": "statistique",
    "accumulation": "accumulation",
    "{what}: {here}, and {there}": "{what}\u00a0: {here}, et {there}",
    "no observations were handed over": "aucune observation n’a été transmise",
    "nothing was reported": "rien n’a été communiqué",
    "no figure of it was read": "aucun chiffre n’en a été lu",
    "a part, a whole or a weight is not known, and shares are never averaged": (
        "une partie, un tout ou un poids n’est pas connu, et l’on ne fait jamais la moyenne de parts"
    ),
    "people counted in one period may be counted in the next": (
        "des personnes comptées dans une période peuvent l’être aussi dans la suivante"
    ),
    "those carried over may have been counted before the step, and not in it": (
        "les personnes reprises ont pu être comptées avant l’étape, et non pendant celle-ci"
    ),
    "their periods overlap": "leurs périodes se chevauchent",
    "a share cannot be cumulative": "une part ne peut pas être cumulative",
    "whether later figures hold earlier ones is not said": (
        "il n’est pas dit si les chiffres ultérieurs contiennent les précédents"
    ),
    "which of them is the last is not known": "on ne sait pas lequel d’entre eux est le dernier",
    "different projects may have counted the same people": "différents projets ont pu compter les mêmes personnes",
    "none of what was reported can be added": "rien de ce qui a été communiqué ne peut être additionné",
    "its projects count in different currencies: pass currency= and dated rates=": (
        "ses projets comptent en monnaies différentes\u00a0: passez currency= et des rates= datés"
    ),
    "it contributes to no indicator of the library": "il ne contribue à aucun indicateur de la bibliothèque",
    "it contributes to none, since the portfolio has no library": (
        "il ne contribue à aucun indicateur commun, car le portefeuille n’a pas de bibliothèque"
    ),
    "only part of it counts towards {code}, and how much is not said": (
        "seule une partie en compte pour {code}, et il n’est pas dit laquelle"
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
        "il est dans l’une de plusieurs monnaies\u00a0: passez currency= et des rates= datés"
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
    "its day is not recorded": "son jour n’est pas indiqué",
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
    " over {axes}": ", agrégés sur {axes}",
    "{axis} (by {step})": "{axis} (par {step})",
    "it lies outside the life of the programme": "il est en dehors de la durée du programme",
    "the programme's period is not recorded": "la période du programme n’est pas indiquée",
    "it begins before the life of the programme": "il commence avant la durée du programme",
    "it reaches over more than one step": "il s’étend sur plus d’une étape",
    "a mapping of axes onto steps": "une correspondance entre axes et étapes",
    'Write into={{"time": "year"}}.': 'Écrivez into={{"time": "year"}}.',
    "into": "into",
    "is no step of projects": "n’est pas une étape de projets",
    "Write over=['project'].": "Écrivez over=['project'].",
    "it lies in none of the places asked for": "il ne se trouve dans aucun des lieux demandés",
    "period": "période",
    "cell": "cellule",
    "{reported} of {expected}": "{reported} sur {expected}",
    "{number} carried forward": "{number} repris d’une étape antérieure",
    " ({beside})": " ({beside})",
    "{share} ({ratio})": "{share} ({ratio})",
    ", on {day}": ", au {day}",
    "Totals of {subject}{over}{when}": "Totaux de {subject}{over}{when}",
    "stated for the whole": "annoncé pour l’ensemble",
    "left out": "laissés de côté",
    "and {more}, in the sequence": "et {more}, dans la séquence",
    "Totals": "Totaux",
    "Why some are not exact": "Pourquoi certains ne sont pas exacts",
    "Not added across projects": "Non additionnés entre projets",
    "how many": "combien",
    "why": "pourquoi",
    "such as": "par exemple",
    # progress
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
    "a ratio": "un rapport",
    "Write a part and a whole, like '30/40' or '12/unknown'.": (
        "Écrivez une partie et un tout, comme «\u202f30/40\u202f» ou «\u202f12/unknown\u202f»."
    ),
    "Pool": "Regroupement",
    "holds no ratio": "ne contient aucun rapport",
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
    # errors
    "{what}: {value} {why}.": "{what}\u00a0: {value} {why}.",
    "{value} ({type}) is not {kind}.": "{value} ({type}) n’est pas {kind}.",
    "The unit definition {definition} cannot be read: {why}.": (
        "La définition d’unité {definition} est illisible\u00a0: {why}."
    ),
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
        "«\u202f{unit}\u202f» n’est le multiple d’aucune autre unité\u00a0: son zéro n’est pas l’absence de "
        "quantité. Convertissez les valeurs dans une unité qui l’est, comme «\u202fkelvin\u202f», avant de les "
        "transmettre."
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
        "{currency} n’est pas un code de monnaie. Écrivez trois lettres capitales de la norme ISO 4217, comme "
        "«\u202fUSD\u202f»."
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
    "There are: {known}.": "Il y a\u00a0: {known}.",
    "There is no {noun}.": "Il n’y en a aucun ({noun}).",
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
    "what {where}[{place}] holds": "ce que contient {where}[{place}]",
    "Write {named}(...).": "Écrivez {named}(...).",
    "the code of a source": "le code d’une source",
    "Write Evidence('fgd-2010').": "Écrivez Evidence('fgd-2010').",
    "Evidence from '{source}', {name}": "Élément probant de «\u202f{source}\u202f», {name}",
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
        "Le lien «\u202f{cause}\u202f» -> «\u202f{effect}\u202f» est écrit deux fois. Réunissez ses éléments "
        "probants sur un seul."
    ),
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
        "le code «\u202f{code}\u202f» est donné {times} fois dans {several}. Donnez à chacun le sien."
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
        "aucun champ de {list} ne termine «\u202f{rest}\u202f».{question} Les champs sont {fields}."
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
    "Not followed up ({reason})": "Non suivis ({reason})",
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
    "a variance": "un écart",
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
    # remarks on documents
    # formats
    # reports
    # results chain
    # charts
    # cli
}
"""What mande says, by its English; the fields in braces keep their names."""
