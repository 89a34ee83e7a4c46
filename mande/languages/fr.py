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
    "indicator": ("indicateur", "indicateurs"),
    "more row": ("ligne de plus", "lignes de plus"),
    "reporter": ("rapporteur", "rapporteurs"),
    "study": ("étude", "études"),
    # measures, rollup, progress
    "target": ("cible", "cibles"),
    "cost": ("coût", "coûts"),
    "total": ("total", "totaux"),
    "more total": ("total de plus", "totaux de plus"),
    # reconciliation
    "discrepancy": ("désaccord", "désaccords"),
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
    "breakdowns that do not show the unknown": "ventilations qui ne montrent pas les inconnus",
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
    "Percentages of {subject} {why}.": "Pourcentages de {subject}\u00a0: {why}.",
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
        "Pourcentages de {subject} par {dimension}\u00a0: la somme {parts} ({parts_at}) donne {total}\u202f%."
    ),
    "Look for a row that is missing, or one that was rounded wrongly.": (
        "Cherchez une ligne qui manque, ou une ligne mal arrondie."
    ),
    "Does every thing belong in one category only?": "Chaque chose n’appartient-elle qu’à une seule catégorie\u202f?",
    "things that stand in two categories": "choses rangées dans deux catégories",
    "one thing is listed in the labels of two categories of a dimension that is said to be exclusive": (
        "une même chose figure dans les libellés de deux catégories d’une dimension dite exclusive"
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
    "Is everybody accounted for who came in?": "Sait-on ce qu’il en est de tous ceux qui sont entrés\u202f?",
    "groups of people not all accounted for": "groupes de personnes au compte inexact",
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
        "Dites ce qu’il en est des autres\u00a0: en attente, partis, refus, inconnu."
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
        "that differ by more than the threshold and than their digits allow"
    ): (
        "deux montants donnés dans les deux mêmes monnaies, ou un seul et un taux enregistré, impliquent "
        "des taux dont l’écart dépasse le seuil et ce que permet leur précision"
    ),
    "{lowest} is {low} {quote} for 1 {base}, and {highest} is {high}.": (
        "{lowest}\u00a0: {low} {quote} pour 1 {base}\u202f; {highest}\u00a0: {high}."
    ),
    "Record the rate, its day and its source, and convert by it.": (
        "Enregistrez le taux, sa date et sa source, et convertissez à ce taux."
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
        "{says} est dit de {of}\u00a0: {counted}, soit {percent}, ce qui n’est pas une majorité."
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
    "Is it recorded how every estimate was made?": "Est-il indiqué comment chaque estimation a été faite\u202f?",
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
    "{of} is {value}: {why}.": "{of}\u00a0: {value}\u202f; or {why}.",
    "Correct it; a rate that may exceed 100 percent has statistic='rate'.": (
        "Corrigez\u202f; un taux qui peut dépasser 100 pour cent porte statistic='rate'."
    ),
    "Does every thing have one name?": "Chaque chose n’a-t-elle qu’un seul nom\u202f?",
    "names that may be of one thing": "noms qui peuvent désigner la même chose",
    (
        "two places, partners, populations or reporters have names that are one letter apart, or the same "
        "but for case, spaces and signs, or a source words a title or the target groups in another way; "
        "names that differ in a number are two"
    ): (
        "deux lieux, partenaires, populations ou déclarants ont des noms qui diffèrent d’une lettre, ou "
        "seulement par les majuscules, les espaces et les signes, ou une source formule autrement un titre "
        "ou les groupes cibles\u202f; des noms qui diffèrent par un nombre sont deux noms"
    ),
    "{names} may be the same ({what}).": "{names} sont peut-être la même chose ({what}).",
    "Use one name, or leave both where they are two.": (
        "Employez un seul nom, ou laissez les deux s’il s’agit de deux choses."
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
        "{claim} est affirmé de {subject}, dont la plus longue série a {number} des {points} chiffres "
        "demandés\u00a0: {figures_told}."
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
        "un partenaire communique des chiffres, et aucun n’est indiqué comme vérifié"
    ),
    ("This framework does not record that any figure of {subject} was checked ({number}: {figures_told})."): (
        "Ce cadre n’indique pas qu’un chiffre de {subject} ait été vérifié ({number}\u00a0: {figures_told})."
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
        "Les cibles de {subject} pour ses périodes donnent {steps}\u202f; {end_of}\u00a0: {end}. L’écart "
        "est de {apart}."
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
        "counting, counting rule or definition"
    ): (
        "un indicateur qui contribue à l’un de ceux de la bibliothèque (contributes_to) a une autre unité, "
        "une autre mesure, un autre mode de comptage, une autre règle de comptage ou une autre définition"
    ),
    "{subject} counts towards {library}, and differs from it in {what}: {words}.": (
        "{subject} compte pour {library}, et en diffère ({what})\u00a0: {words}."
    ),
    "Align the two, or write how='not additive'.": "Alignez les deux, ou écrivez how='not additive'.",
    # reconciliation
    "a category has no value": "une catégorie n’a pas de valeur",
    "whether its categories overlap, or leave somebody out, is not recorded": (
        "il n’est pas indiqué si ses catégories se recoupent, ou laissent quelqu’un de côté"
    ),
    "the total and its categories are of different sources": (
        "le total et ses catégories viennent de sources différentes"
    ),
    "{scope} by {dimension}, {sum}": "{scope} par {dimension}, {sum}",
    "some": "un certain nombre",
    "too few": "de moins",
    "too many": "de trop",
    "one of the two days is not recorded": "l’une des deux dates n’est pas indiquée",
    "the two have no figures of the same people and place with their days": (
        "les deux n’ont pas de chiffres datés pour les mêmes personnes et le même lieu"
    ),
    "when the change is said to have come about": "la date à laquelle le changement se serait produit",
    "when it was claimed": "la date à laquelle il a été affirmé",
    "when the cohort entered": "l’entrée de la cohorte",
    "when its support ended": "la fin de son appui",
    "{one} is before {other}": "{one} est avant {other}",
    "when {activity} was done": "la réalisation de {activity}",
    "the start of work": "le début des travaux",
    "the start of the programme": "le début du programme",
    "when {who} checked it": "la vérification par {who}",
    "the day {source} was published": "la date de publication de {source}",
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
        "son unité, sa règle de comptage ou sa définition n’est pas indiquée"
    ),
    "MND405 asks about bands of age": "MND405 interroge les tranches d’âge",
    "none is named": "aucun n’est nommé",
    "this framework does not record what it calls it itself": "ce cadre n’indique pas le nom qu’il lui donne lui-même",
    "it is not added to the library's": "il n’est pas additionné à celui de la bibliothèque",
    "the indicator library was not handed over": "la bibliothèque d’indicateurs n’a pas été transmise",
    "it fires when {fires}": "elle se déclenche quand {fires}",
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
    "the baseline of {indicator}": "la valeur de référence de {indicator}",
    "the target of {indicator}": "la cible de {indicator}",
    "{amounts} ({of}; {where})": "{amounts} ({of}\u202f; {where})",
    "the rate of {day}": "le taux du {day}",
    "no money is added": "aucun argent n’est additionné",
    "the currency of a figure is not recorded": "la monnaie d’un chiffre n’est pas indiquée",
    "only one rate is implied": "un seul taux est impliqué",
    "{lowest}: {low}; {highest}: {high}": "{lowest}\u00a0: {low}\u202f; {highest}\u00a0: {high}",
    "its part, or a whole, of the same place and days is not recorded": (
        "son numérateur, ou un dénominateur, pour le même lieu et les mêmes jours n’est pas indiqué"
    ),
    "its categories may overlap, or leave somebody out": (
        "ses catégories peuvent se recouper, ou laisser quelqu’un de côté"
    ),
    "whether these are parts of one whole, or a rate for each group, is not recorded": (
        "il n’est pas indiqué si ce sont les parties d’un même tout, ou un taux pour chaque groupe"
    ),
    "{percent} of {whole} ({of}; {where})": "{percent} de {whole} ({of}\u202f; {where})",
    "{part} / {whole} = {percent}": "{part} / {whole} = {percent}",
    "are taken on different wholes in one table: {wholes}": (
        "ils sont calculés sur des dénominateurs différents dans un même tableau\u00a0: {wholes}"
    ),
    "stand as {figures}, and this framework does not record the part and the whole": (
        "ils figurent comme {figures}, et ce cadre n’indique ni le numérateur ni le dénominateur"
    ),
    "{whole} ({where}) for {figure}": "{whole} ({where}) pour {figure}",
    "these are rates, one for each group": "ce sont des taux, un pour chaque groupe",
    "no figure": "aucun chiffre",
    "this framework": "ce cadre",
    "{field} of {code}": "{field} de {code}",
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
    "Whether the figures of {programme} agree, on {day}": "Concordance des chiffres de {programme}, au {day}",
    "Whether the figures of {programme} agree, on no particular day": (
        "Concordance des chiffres de {programme}, sans date particulière"
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
    "Accepted": "Accepté",
    "by": "par",
    "on": "le",
    "Accepted, and no disagreement today: closed since, or misspelt": (
        "Accepté, et sans désaccord aujourd’hui\u00a0: réglé depuis, ou mal orthographié"
    ),
    "Thresholds": "Seuils",
    "{where}: {message}": "{where}\u00a0: {message}",
    "and {more} more like it. To do: {remedy}": "et {more} autres du même ordre. À faire\u00a0: {remedy}",
    "To do: {remedy}": "À faire\u00a0: {remedy}",
    "how many entered, or were followed, is not recorded": (
        "il n’est pas indiqué combien sont entrés, ou ont été suivis"
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
        "il n’est pas indiqué combien ont été perdus de vue, ou n’ont pas été suivis"
    ),
    "a side of the ratio is not known": "l’un des termes du rapport n’est pas connu",
    "who left on the way is not counted": "ceux qui sont partis en route ne sont pas comptés",
    "{number} not accounted for": "il reste {number} à expliquer",
    "{number} too many": "{number} de trop",
    "carried over in {scope}": "reportés dans {scope}",
    "the part of {ratio}": "le numérateur de {ratio}",
    "the whole of {ratio}": "le dénominateur de {ratio}",
    "source not recorded": "source non indiquée",
    "'{text}'": "«\u202f{text}\u202f»",
    "{sum}, against {whole}": "{sum}, contre {whole}",
    "{sum} = {total}": "{sum} = {total}",
    "{number} points": "{number} points",
    "{sum}: {where}": "{sum}\u00a0: {where}",
    "and {more} more": "et {more} autres",
    "what is stated of it there is not of one kind: days, a number, or words": (
        "ce qui en est dit là n’est pas d’une même sorte\u00a0: des dates, un nombre ou des mots"
    ),
    "what is stated of a list is of one thing in it, and nobody knows which": (
        "ce qui est dit d’une liste concerne l’un de ses éléments, et nul ne sait lequel"
    ),
    "the days that a figure speaks for are not recorded, or not known well enough": (
        "les jours sur lesquels porte un chiffre ne sont pas indiqués, ou pas assez bien connus"
    ),
    "{scope}, checked": "{scope}, vérifié",
    "the plan itself does not record it": "le plan lui-même ne l’indique pas",
    " in one source": " dans une même source",
    ", and nothing says by whom": ", sans que rien ne dise de qui",
    ": they differ by {apart}": "\u202f; l’écart est de {apart}",
    "stated in two currencies: MND510 asks about the rate": "donné en deux monnaies\u00a0: MND510 interroge le taux",
    "the target of {indicator} ({period})": "la cible de {indicator} ({period})",
    "no target is for the whole of the others' time": "aucune cible ne couvre tout le temps des autres",
    "the targets are no numbers of one kind": "les cibles ne sont pas des nombres d’une même sorte",
    "its targets neither add up nor run on": "ses cibles ne s’additionnent pas et ne se cumulent pas",
    "the targets of periods do not cover the whole once": (
        "les cibles des périodes ne couvrent pas l’ensemble une seule fois"
    ),
    "no target of a period ends with the whole": "aucune cible de période ne se termine avec l’ensemble",
    "no targets of several periods": "pas de cibles pour plusieurs périodes",
    "periods": "périodes",
    "whether these are all its places is not recorded": "il n’est pas indiqué si ce sont là tous ses lieux",
    "whether these are all who report is not recorded": "il n’est pas indiqué si ce sont là tous les déclarants",
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
        "les mêmes personnes peuvent être dans plusieurs de ses parties\u00a0: MND504 et MND505 les interrogent"
    ),
    "parts": "parties",
    "cohorts": "cohortes",
    "cohort {cohort}": "cohorte {cohort}",
    "{sum} - {carried} carried over": "{sum} - {carried} en report",
    ": between {least} and {most} people, by {sum} ({where})": (
        "\u00a0: entre {least} et {most} personnes, d’après {sum} ({where})"
    ),
    "the whole has no figure, or no part has": "le tout n’a pas de chiffre, ou aucune partie n’en a",
    "its parts count services: MND513 asks about them": "ses parties comptent des services\u00a0: MND513 les interroge",
    "{number} missing": "il manque {number}",
    "fewer": "moins de",
    "{sum} - {carried} = {once}": "{sum} - {carried} = {once}",
    "nobody is said to be carried over": "personne n’est dit reporté",
    "how many entered a cohort is not recorded": "il n’est pas indiqué combien sont entrés dans une cohorte",
    "nobody is counted by two": "personne n’est compté par deux",
    "no sum of people": "pas une somme de personnes",
    "the unit of a part is not recorded": "l’unité d’une partie n’est pas indiquée",
    "no indicator of the outcome has two figures in time that can be compared": (
        "aucun indicateur de l’effet n’a deux chiffres dans le temps qui puissent être comparés"
    ),
    "the outcome's figures move both ways, and which of them is meant is not recorded": (
        "les chiffres de l’effet évoluent dans les deux sens, et il n’est pas indiqué lesquels sont visés"
    ),
    "the outcome's figures move by no more than their digits allow": (
        "les chiffres de l’effet n’évoluent pas plus que leur précision ne le permet"
    ),
    "the claim": "l’affirmation",
    "({words}, {where})": "({words}, {where})",
    "the day of a figure is not recorded": "la date d’un chiffre n’est pas indiquée",
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
    "all whose {dimension} is known": "tous ceux dont {dimension} est connu",
    ": ": "\u00a0: ",
    "whether the number behind the words is more than half is not known well enough": (
        "on ne sait pas assez bien si le nombre qui appuie ces mots dépasse la moitié"
    ),
    "the number": "le nombre",
    "the word beside it": "le mot qui l’accompagne",
    "{part} of {whole}": "{part} sur {whole}",
    "nobody speaks of a majority": "personne ne parle d’une majorité",
    "the number behind the words is not recorded": "le nombre qui appuie ces mots n’est pas indiqué",
    "{part} of {whole} ({where})": "{part} sur {whole} ({where})",
    "of what it is the majority is not recorded": "il n’est pas indiqué de quoi c’est la majorité",
    "{indicator} ({narrowed})": "{indicator} ({narrowed})",
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
    "assessed": "évalué",
    "met or not": "atteinte ou non",
    "no target": "pas de cible",
    "not yet due": "pas encore échu",
    "nothing reported": "rien de communiqué",
    "reported, but not for this target": "communiqué, mais pas pour cette cible",
    "reported in parts": "communiqué par parties",
    "cannot be added up": "ne peut pas être additionné",
    "no detectable change": "pas de changement décelable",
    "baseline unknown": "valeur de référence inconnue",
    "a change in percent of a baseline that is not above zero": (
        "une variation en pour cent d’une valeur de référence qui n’est pas supérieure à zéro"
    ),
    "target zero without a baseline": "cible nulle sans valeur de référence",
    "target against the direction": "cible contraire au sens d’évolution",
    "qualified so that nothing bounds it": "nuancé au point que rien ne le borne",
    "not a number": "pas un nombre",
    "units differ": "unités différentes",
    "currencies differ": "monnaies différentes",
    "only a bound": "seulement une borne",
    "no count of what was reached": "pas un nombre de ce qui a été atteint",
    "nothing spent is recorded": "aucune dépense n’est indiquée",
    "what was spent cannot be told": "ce qui a été dépensé ne peut pas être établi",
    "currencies differ without a dated rate": "monnaies différentes sans taux daté",
    "nothing reached is recorded": "rien n’est indiqué comme atteint",
    "what was reached cannot be told": "ce qui a été atteint ne peut pas être établi",
    "reached zero": "zéro atteint",
    "not known to be of the same time": "pas connu comme portant sur le même temps",
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
    "{code} '{title}': {answer}.": "{code} «\u202f{title}\u202f»\u00a0: {answer}.",
    "{actual} of {target}": "{actual} sur {target}",
    "figures differ ({values}), between {least} and {most}, unrated": (
        "les chiffres diffèrent ({values}), entre {least} et {most}, sans notation"
    ),
    "figures differ ({values}), unrated": "les chiffres diffèrent ({values}), sans notation",
    "({actual} - {start}) / ({end} - {start}) = {quotient} = {share}": (
        "({actual} - {start}) / ({end} - {start}) = {quotient} = {share}"
    ),
    "a change of {number} percent from {start}": "une variation de {number} pour cent à partir de {start}",
    "a change of {number} points from {start}": "une variation de {number} points à partir de {start}",
    "{value} ({kind})": "{value} ({kind})",
    "{value} in {period}": "{value} en {period}",
    "{against}, {share}": "{against}, {share}",
    "{against} from {start}, {share}": "{against} à partir de {start}, {share}",
    "{actual}, against {target}": "{actual}, contre {target}",
    "{against}, {share} of the ceiling": "{against}, {share} du plafond",
    "{least} to {most}": "{least} à {most}",
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
    "of {whom}": "de {whom}",
    "of another population, {population}": "d’une autre population, {population}",
    "of {place}": "de {place}",
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
    "Progress of {programme}, on {day}": "Avancement de {programme}, au {day}",
    "Progress of {programme}, on no particular day": "Avancement de {programme}, sans date particulière",
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
    "reached": "atteint",
    "partly reached": "en partie atteint",
    "nearly reached": "presque atteint",
    "not reached": "non atteint",
    "above the target": "au-dessus de la cible",
    "on target": "conforme à la cible",
    "below the target": "en dessous de la cible",
    ("All that was spent stands over each count: the costs are not parts of one another, and do not add up."): (
        "Toute la dépense est rapportée à chaque nombre\u00a0: les coûts ne sont pas des parties les uns "
        "des autres, et ne s’additionnent pas."
    ),
    "Where overhead is not stated, a cost compares with nobody else's. Write Framework(cost_basis=...).": (
        "Si les frais généraux ne sont pas précisés, un coût ne se compare à aucun autre. Écrivez "
        "Framework(cost_basis=...)."
    ),
    "not recorded": "non indiqué",
    "overhead not stated": "frais généraux non précisés",
    "in": "inclus",
    "out": "exclus",
    "not stated": "non précisés",
    "{spent} over {reached}, {cost} for each {one}, {overhead}": (
        "{spent} pour {reached}, soit {cost} par {one}, {overhead}"
    ),
    "contact": "contact",
    "one": "unité",
    "{one} reached indirectly": "{one} (atteinte indirecte)",
    "{answer}, so that it compares with nobody else's": "{answer}, si bien que ce coût ne se compare à aucun autre",
    "Unit costs of {programme}, on {day}": "Coûts unitaires de {programme}, au {day}",
    "Unit costs of {programme}, on no particular day": "Coûts unitaires de {programme}, sans date particulière",
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
    "  left out: {figure}, since {why}": "  non pris en compte\u00a0: {figure}, car {why}",
    "No indicator counts people reached, or outcomes.": (
        "Aucun indicateur ne compte des personnes atteintes, ou des effets."
    ),
    "{start} to {end}": "{start} à {end}",
    "{start} to {end} or earlier": "{start} à {end} ou avant",
    "Spent over reached": "Dépensé rapporté à l’atteint",
    "Without a cost": "Sans coût",
    "indicators": "indicateurs",
    "How to read them": "Comment les lire",
    "of them, {number} were there before": "parmi eux, {number} étaient là avant",
    "how many there were before: {reason}": "combien il y en avait avant\u00a0: {reason}",
    "how many there were before is not recorded": "il n’est pas indiqué combien il y en avait avant",
    "{value} is no number of them": "{value} n’en est pas un nombre",
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
        "{input}, car aucune dépense n’en est indiquée\u00a0: {amount} ont été donnés, ce qui n’est pas ce "
        "qui a été dépensé{at}"
    ),
    "{input}, since nothing spent of it is recorded{at}": "{input}, car aucune dépense n’en est indiquée{at}",
    "{amounts}, with no one rate into {currency}": "{amounts}, sans un taux unique vers {currency}",
    "{amounts}; currency= is to say into which of them": (
        "{amounts}\u202f; currency= doit dire vers laquelle de ces monnaies"
    ),
    "{input}: {answer}": "{input}\u00a0: {answer}",
    "no money": "pas d’argent",
    "{amount} is less than nothing": "{amount} est inférieur à zéro",
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
    "none recorded": "rien d’indiqué",
    "results": "résultats",
    "with an indicator": "avec un indicateur",
    "with a baseline": "avec une situation de référence",
    "with a target": "avec une cible",
    "Framework {code}: {title}": "Cadre de résultats {code}\u00a0: {title}",
    "Framework {code}": "Cadre de résultats {code}",
    "What it holds": "Ce qu’il contient",
    "How it is measured": "Comment il est mesuré",
    "Portfolio {code}: {title}": "Portefeuille {code}\u00a0: {title}",
    "Portfolio {code}": "Portefeuille {code}",
    "library {code}: {indicators}": "bibliothèque {code}\u00a0: {indicators}",
    "and {rows}": "et {rows}",
    "{code}: {title}": "{code}\u00a0: {title}",
    "{value}, {kind}": "{value}, {kind}",
    "{value} ({period})": "{value} ({period})",
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
    "objectives": "objectifs",
    "dimensions": "dimensions",
    "sources": "sources",
    "studies": "études",
    # remarks on documents
    # formats
    # reports
    # results chain
    # charts
    # cli
}
"""What mande says, by its English; the fields in braces keep their names."""
