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
    "target": ("cible", "cibles"),
    "cost": ("coût", "coûts"),
    "total": ("total", "totaux"),
    "more total": ("total de plus", "totaux de plus"),
    # reconciliation
    "discrepancy": ("désaccord", "désaccords"),
    # formats and errors
    "problem": ("problème", "problèmes"),
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
    "{whose}: {sum}": "{whose}\u00a0: {sum}",
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
    "{document}, {place}: {message}": "{document}, {place}\u00a0: {message}",
    "{document}: {message}": "{document}\u00a0: {message}",
    "sheet '{name}'": "feuille «\u202f{name}\u202f»",
    "line {number}": "ligne {number}",
    "row {number}": "ligne {number}",
    "column '{name}'": "colonne «\u202f{name}\u202f»",
    "column {number}": "colonne {number}",
    "And {count} more of this kind.": "Et {count} autres remarques de ce type.",
    "It costs nothing: it says what was read, and how.": (
        "Elle ne coûte rien\u00a0: elle dit ce qui a été lu, et comment."
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
    "other": "un autre",
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
    "have": "…",
    "before": "ceux d’avant",
    "value": "valeur",
    "type": "type",
    "example": "exemple",
    "suffix": "la fin du nom",
    "code": "code",
    "fields": "des champs",
    "known as": "connu sous",
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
    "Write plain digits, or say what marks the decimals: decimal=',' or decimal='.'.": (
        "Écrivez de simples chiffres, ou dites ce qui marque les décimales\u00a0: decimal=',' ou decimal='.'."
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
    "Count the people, and hand over the counts.": "Comptez les personnes, et transmettez les effectifs.",
    "Not written, since {format} has no place for this: {what} of {subject}.": (
        "Non écrit, faute de place prévue ({format})\u00a0: {what} – {subject}."
    ),
    "Keep a copy in JSON or TOML, which hold everything.": "Gardez une copie en JSON ou en TOML, qui conservent tout.",
    "{what} stands here and at {first}; {kept}.": "{what} figure ici et à un autre endroit ({first})\u202f; {kept}.",
    "Keep one of them.": "N’en gardez qu’un.",
    "{count} written here count fewer than {k} persons ({examples}), who could be recognised.": (
        "{count} écrits ici portent sur moins de {k} personnes ({examples}), qui pourraient être reconnues."
    ),
    "Before it is published, withhold or merge these.": "Avant la publication, retenez ou regroupez ces chiffres.",
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
    "This row has no {column}, so it was left out.": "Cette ligne n’a pas de {column}\u00a0: laissée de côté.",
    "Write it; a code is something short, like 'bazaars-held'.": (
        "Écrivez-le\u202f; un code est court, comme «\u202fbazaars-held\u202f»."
    ),
    ("There is something in {columns}, and a figure is one of them; it was read as unknown, and neither was chosen."): (
        "Plusieurs colonnes sont remplies ({columns}), alors qu’un chiffre n’en occupe qu’une\u202f; la "
        "valeur a été lue comme inconnue, et rien n’a été choisi."
    ),
    "Leave the one that holds, and make the others blank.": "Laissez celle qui vaut, et videz les autres.",
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
        "Supprimez les lignes et les colonnes vides autour du tableau, ou transmettez une feuille à la fois."
    ),
    "Nothing says {what}; {how}.": "Rien n’indique {what}\u202f; {how}.",
    "If that is not so, write it in {instead}": "Si ce n’est pas exact, écrivez-le ainsi\u00a0: {instead}",
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
    "{what} hidden, and {done}.": "{what} – {done}.",
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
        "Rien n’indique que les {count} groupes de {dimension} ({examples}) ne se recoupent pas, ni qu’ils "
        "couvrent tout le monde\u202f; ils ne sont donc jamais additionnés."
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
    "{what} {have} no place in mande (the first at {first}).": (
        "{what}\u00a0: sans place dans mande (le premier cas\u00a0: {first})."
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
        "Vérifiez si ce qui a été laissé de côté vaut encore, et réécrivez-le."
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
        "{count} disent qui les a saisies ou modifiées\u202f; aucun nom n’a été gardé."
    ),
    "{count} marked as deleted, and left out.": "{count}, laissées de côté comme supprimées.",
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
    "Hand over the one that holds.": "Fournissez celui qui vaut.",
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
    "documents whose name says another format": "documents dont le nom annonce un autre format",
    "documents that were handed over twice": "documents fournis deux fois",
    "programmes that differ between documents": "programmes qui diffèrent d’un document à l’autre",
    "sets of figures that were not read": "ensembles de chiffres non lus",
    "rows that stand apart from the table": "lignes à part du tableau",
    "periods that end before they start": "périodes qui finissent avant de commencer",
    "baselines without a value": "situations de référence sans valeur",
    "baselines that are not plain numbers": "valeurs de référence qui ne sont pas de simples nombres",
    "qualitative baselines with a value": "situations de référence qualitatives avec une valeur",
    "targets without a value": "cibles sans valeur",
    "targets that are not plain numbers": "cibles qui ne sont pas de simples nombres",
    "qualitative targets with a value": "cibles qualitatives avec une valeur",
    "actuals without a value": "réalisations sans valeur",
    "actuals that are not plain numbers": "réalisations qui ne sont pas de simples nombres",
    "qualitative actuals with a value": "réalisations qualitatives avec une valeur",
    "references at a result and its indicator both": "références au résultat et à son indicateur",
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
    "{words}; of {undecided} it is not known": "{words}\u00a0; pour {undecided}, on ne sait pas",
    "not judged": "non jugé",
    "no outcome is recorded": "aucun effet n’est consigné",
    "no figures were handed over": "aucun chiffre n’a été remis",
    "no target is recorded": "aucune cible n’est consignée",
    "The drawing of {picture} cannot stand in a page: {fault}.": (
        "Le dessin de {picture} ne peut figurer dans une page\u00a0: {fault}."
    ),
    # results chain
    "The coverage to draw": "L’examen à dessiner",
    "is not of framework '{framework}'": "n’est pas celui du cadre «\u202f{framework}\u202f»",
    "Check that framework: check_coverage(framework).": "Examinez ce cadre\u00a0: check_coverage(framework).",
    "Draw those of a portfolio one by one: svg(portfolio.framework('a-code'), coverage).": (
        "Dessinez un à un ceux d’un portefeuille\u00a0: svg(portfolio.framework('a-code'), coverage)."
    ),
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
    "an assumption is untested": "une hypothèse n’est pas testée",
    "an assumption is contradicted": "une hypothèse est contredite",
    "others give the same service": "d’autres rendent le même service",
    "not monitored afterwards": "non suivi par la suite",
    "where it leads is not in the source": "où cela mène n’est pas dans la source",
    "what leads here is not in the source": "ce qui y mène n’est pas dans la source",
    "what would show it is not in the source": "ce qui le montrerait n’est pas dans la source",
    "whether it is measured is not in the source": "la source ne dit pas si cela est mesuré",
    "{gaps} more": "{gaps} de plus",
    "{gap} (accepted)": "{gap} (accepté)",
    "{what} ({number})": "{what} ({number})",
    "{what} ({rules})": "{what} ({rules})",
    "{code}: {title}": "{code}\u00a0: {title}",
    "{cause} → {effect}: {words}": "{cause} → {effect}\u00a0: {words}",
    "contested: something speaks against it": "contesté\u00a0: quelque chose s’y oppose",
    "untested: nothing shows it yet": "non testé\u00a0: rien ne le montre encore",
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
    "Outcomes, order not recorded": "Effets, ordre non consigné",
    "Objectives": "Objectifs",
    "would show it reached": "le montrerait atteint",
    "for management only": "pour la gestion seule",
    "not planned": "non prévu",
    "dropped": "abandonné",
    "none recorded": "aucun n’est consigné",
    "feedback, {strength}": "rétroaction, {strength}",
    "{heading}: {number}": "{heading}\u00a0: {number}",
    "{number} {strength}": "{strength} ({number})",
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
    "baseline {value}": "référence {value}",
    "figure": "chiffre",
    "gender": "genre",
    "how many expected": "combien étaient attendus",
    "how many reported": "combien ont communiqué leurs chiffres",
    "leads to outcomes that the table holds": "mène à des effets qui sont dans le tableau",
    "leads nowhere, as far as is recorded": "ne mène nulle part, d’après ce qui est consigné",
    "of whom or where": "de qui ou d’où",
    "target {value}": "cible {value}",
    "{held}, from {baseline}": "{held}, à partir de {baseline}",
    "{share}: {verdict}": "{share} : {verdict}",
    "{some} of {all} lead to an outcome, by a path that is as strong as its weakest link.": (
        "{some} sur {all} mènent à un effet, par un chemin aussi solide que son lien le plus faible."
    ),
    "{title}, by age and gender": "{title}, par âge et par genre",
    # cli
}
"""What mande says, by its English; the fields in braces keep their names."""
