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
    "target": ("cible", "cibles"),
    "cost": ("coût", "coûts"),
    # reconciliation
    "discrepancy": ("désaccord", "désaccords"),
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
    " and ": " et ",
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
    "partners": "partenaires",
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
    "accumulation": "mode de cumul",
    "amount": "montant",
    "baseline": "valeur de référence",
    "context": "contexte",
    "cost": "coût",
    "cost basis": "base des coûts",
    "counted": "effectif compté",
    "counting": "mode de comptage",
    "counting rule": "règle de comptage",
    "definition": "définition",
    "direction": "sens d’évolution",
    "extended to": "prolongation",
    "followed": "effectif suivi",
    "frequency": "fréquence",
    "funded": "financement accordé",
    "funding": "financement",
    "horizon": "horizon",
    "kind": "type",
    "lost": "effectif perdu de vue",
    "made": "date de l’affirmation",
    "means of verification": "moyen de vérification",
    "measure": "mesure",
    "method": "méthode",
    "monitoring.budget": "budget du suivi",
    "monitoring.ends": "fin du suivi",
    "monitoring.reporters": "déclarants du suivi",
    "needs": "besoins",
    "owner": "responsable",
    "period": "période",
    "place": "lieu",
    "population": "population",
    "published": "date de publication",
    "reach": "portée",
    "responsible": "responsable",
    "role": "rôle",
    "scale": "échelle",
    "started": "démarrage",
    "statistic": "statistique",
    "strategy": "stratégie",
    "support ends": "fin de l’appui",
    "target": "cible",
    "target groups": "groupes cibles",
    "title": "titre",
    "unit": "unité",
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
    "reason": "motif",
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
    "all": "tous",
    "of {population}": "de {population}",
    "by {reporter}": "selon {reporter}",
    "projected": "projeté",
    "{indicator} ({narrowed})": "{indicator} ({narrowed})",
    # rollup
    # progress
    "assessed": "évalué",
    "met or not": "atteinte ou non",
    "no target": "pas de cible",
    "not yet due": "pas encore échu",
    "nothing reported": "rien de communiqué",
    "no observations were handed over": "aucune observation n’a été transmise",
    "reported, but not for this target": "communiqué, mais pas pour cette cible",
    "reported in parts": "communiqué par parties",
    "cannot be added up": "ne peut pas être additionné",
    "disputed": "contesté",
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
    "its day is not recorded": "sa date n’est pas indiquée",
    "its day is not recorded, so it may be in the others": (
        "sa date n’est pas indiquée, et il peut donc être dans les autres"
    ),
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
    "there is no value: it is {reason}": "il n’y a pas de valeur\u00a0: {reason}",
    "their periods overlap": "leurs périodes se recoupent",
    "it is no total": "ce n’est pas un total",
    "some of what it belongs to is not known": "une partie de ce à quoi il appartient n’est pas connue",
    "it is only of {whom}": "il ne porte que sur {whom}",
    "it is a projection, and was not seen": "c’est une projection, qui n’a pas été constatée",
    "it is of another population, {population}": "il porte sur une autre population, {population}",
    "from the baseline, the target is no {direction}, which the indicator is to show": (
        "à partir de la valeur de référence, la cible ne va pas dans le sens que l’indicateur doit montrer "
        "({direction})"
    ),
    "met": "cible atteinte",
    "not met": "cible non atteinte",
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
    "overhead in": "frais généraux inclus",
    "overhead out": "frais généraux exclus",
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
    "indicator": "indicateur",
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
    "how many": "nombre",
    "why": "motif",
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
