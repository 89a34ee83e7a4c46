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
