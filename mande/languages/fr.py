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
    "activity": ("activité", "activités"),
    "actual end of an activity": ("fin réelle d’une activité", "fins réelles d’activités"),
    "aggregation status of a result": ("statut d’agrégation d’un résultat", "statuts d’agrégation de résultats"),
    "aggregation status of an indicator": ("statut d’agrégation d’un indicateur", "statuts d’agrégation d’indicateurs"),
    "attribute or element from elsewhere": (
        "attribut ou élément d’une autre origine",
        "attributs ou éléments d’une autre origine",
    ),
    "baseline": ("situation de référence", "situations de référence"),
    "cell": ("cellule", "cellules"),
    "claim": ("affirmation", "affirmations"),
    "code": ("code", "codes"),
    "cohort": ("cohorte", "cohortes"),
    "detail of a document": (
        "détail d’un document",
        "détails de documents (catégories, langues, dates et descriptions)",
    ),
    "element beside the results of an activity (its budgets, transactions, organisations, sectors and the like)": (
        "élément d’une activité hors résultats (budgets, transactions, organisations, secteurs, etc.)",
        "éléments d’activités hors résultats (budgets, transactions, organisations, secteurs, etc.)",
    ),
    "figure": ("chiffre", "chiffres"),
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
    "target": ("cible", "cibles"),
    "thing": ("élément", "éléments"),
    "value": ("valeur", "valeurs"),
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
    "one": "un nombre",
    "other": "un autre",
    "reasons": "les raisons possibles",
    "looked for": "ce qui est cherché",
    "what": "l’élément",
    "subject": "l’objet",
    "first": "un premier endroit",
    "kept": "ce qui a été gardé",
    "count": "un nombre",
    "k": "k",
    "examples": "des exemples",
    "figures": "des chiffres",
    "version": "version",
    "marker": "la marque",
    "wanted": "ce qui est attendu",
    "lost": "ce qui est perdu",
    "field": "champ",
    "times": "tant de",
    "line": "ligne",
    "found": "ce qui s’y trouve",
    "expected": "ce qui est attendu",
    "left out": "ce qui est laissé de côté",
    "name": "nom",
    "column": "colonne",
    "columns": "des colonnes",
    "at least": "au moins",
    "how": "comment",
    "children": "éléments du dessous",
    "parents": "éléments du dessus",
    "done": "ce qui a été fait",
    "measure": "type de mesure",
    "rows": "les lignes",
    "dimension": "dimension",
    "title": "titre",
    "steps": "les échelons",
    "there": "ce qui s’y trouve",
    "start": "le début",
    "end": "la fin",
    "most": "le maximum",
    "codelist": "la liste de codes",
    "parts": "les parties",
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
    "{count} marked as deleted, and left out.": "{count}\u00a0: marqué comme supprimé, et laissé de côté.",
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
    "{seen} holds control characters that no XML document may hold; each was written as U+FFFD.": (
        "{seen} contient des caractères de contrôle qu’aucun document XML ne peut contenir\u202f; chacun a "
        "été écrit comme U+FFFD."
    ),
    "{what} {have} in mande (the first at {first}).": (
        "{what}\u00a0: {have} dans mande (le premier cas\u00a0: {first})."
    ),
    "have no place": "sans place",
    # formats
    "This": "Cet élément",
    "A baseline": "Une situation de référence",
    "The baseline": "La situation de référence",
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
    "Framework '{code}'": "Le cadre de résultats «\u202f{code}\u202f»",
    "Data element '{title}'": "L’élément de données «\u202f{title}\u202f»",
    "Organisation unit '{title}'": "L’unité d’organisation «\u202f{title}\u202f»",
    "The column '{name}'": "La colonne «\u202f{name}\u202f»",
    "The heading '{name}'": "L’en-tête «\u202f{name}\u202f»",
    "The heading '{text}'": "L’en-tête «\u202f{text}\u202f»",
    "The code '{code}'": "Le code «\u202f{code}\u202f»",
    "The code '{key}'": "Le code «\u202f{key}\u202f»",
    "The title {title}": "Le titre {title}",
    "The identifier '{code}'": "L’identifiant «\u202f{code}\u202f»",
    "The baseline of '{figure}'": "La situation de référence de «\u202f{figure}\u202f»",
    "The period of the activity": "La période de l’activité",
    "A target for {period}": "Une cible pour {period}",
    "A target for no period": "Une cible sans période",
    "A column for the {field}": "Une colonne pour «\u202f{field}\u202f»",
    "The {name} of {title} for {of}": "{title}, pour {of} ({name})",
    "all": "tous",
    "An actual of {title} for the same time and people": (
        "Une réalisation de {title} pour la même période et les mêmes personnes"
    ),
    "This {what}": "Cet élément ({what})",
    "The figures of this row": "Les chiffres de cette ligne",
    "What mande carries beside this": "Ce que mande transporte à côté de ceci",
    "What mande carries of '{name}'": "Ce que mande transporte de «\u202f{name}\u202f»",
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
    " and ": " et ",
    " or ": " ou ",
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
    "This row and {more} more are": "Cette ligne et {more} autres sont masquées",
    "read all the same": "lecture faite tout de même",
    "; those beyond were not read": "\u202f; ce qui dépasse n’a pas été lu",
    "figures were read without a period": "les chiffres ont été lus sans période",
    "{of} indicators share one row, and nothing says which of them this is of, so it was not read": (
        "{of} indicateurs partagent une ligne, et rien n’indique duquel il s’agit\u00a0: non lu"
    ),
    "a row above": "une ligne au-dessus",
    "a data element": "un élément de données",
    " Did you mean '{near}'?": " Vouliez-vous dire «\u202f{near}\u202f»\u202f?",
    "Did you mean '{near}'?": "Vouliez-vous dire «\u202f{near}\u202f»\u202f?",
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
    "{why} There are: {known}.": "{why} Existent\u00a0: {known}.",
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
    "these lie within one another: {several}.": "ces éléments se contiennent les uns les autres\u00a0: {several}.",
    "a row of totals": "une ligne de totaux",
    "a note on the table": "une note sur le tableau",
    "a plan has no more than {most} rows": "un plan n’a pas plus de {most} lignes",
    "more than {most} cells hold something": "plus de {most} cellules sont remplies",
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
        "Les valeurs de {refs} ensemble ont été lues comme celles d’un seul lieu, «\u202f{code}\u202f»."
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
    "a workbook": "classeur",
    "a document": "document",
    "text": "texte",
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
    "a cell": "une cellule",
    "Write 'gender=female, age=18-24'.": "Écrivez «\u202fgender=female, age=18-24\u202f».",
    "an age band": "une tranche d’âge",
    "Write '15-17', '17' or '31+'.": "Écrivez «\u202f15-17\u202f», «\u202f17\u202f» ou «\u202f31+\u202f».",
    "a period": "une période",
    "a day": "un jour",
    "Write '2009-05-31'.": "Écrivez «\u202f2009-05-31\u202f».",
    "a value": "une valeur",
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
    "of {element}": "de {element}",
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
    "baselines without a value or a date": "situations de référence sans valeur ou sans date",
    "targets without a value or a date": "cibles sans valeur ou sans date",
    "figures without a value, a period or an indicator in IATI": (
        "chiffres sans valeur, sans période ou sans indicateur dans IATI"
    ),
    "the baseline of {code}": "la situation de référence de {code}",
    "activity-date of {codes}": "activity-date de {codes}",
    "a sex": "un sexe",
    "an age": "un âge",
    "a phone number": "un numéro de téléphone",
    "an identity": "une identité",
    "a signature": "une signature",
    "a nationality": "une nationalité",
    "indicator": "indicateur",
    "Indicator": "Indicateur",
    "result": "résultat",
    "Result": "Résultat",
    "framework": "cadre de résultats",
    "Framework": "Cadre de résultats",
    "Indicator library": "Bibliothèque d’indicateurs",
    "indicator library": "bibliothèque d’indicateurs",
    "unit": "unité",
    "category": "catégorie",
    "Category": "Catégorie",
    "breakdown": "ventilation",
    "period": "période",
    "Period": "Période",
    "precision": "précision",
    "severity": "gravité",
    "design": "conception",
    "strength": "solidité",
    "level": "niveau",
    "order": "ordre",
    "verdict": "verdict",
    "addressee": "destinataire",
    "criterion": "critère",
    "quality": "qualité",
    "role": "rôle",
    "independence": "indépendance",
    "says": "ce que dit la preuve",
    "link kind": "type de lien",
    "stated by": "mode d’énoncé",
    "assumption status": "état de l’hypothèse",
    "qualifier": "qualificatif",
    "target kind": "type de cible",
    "statistic": "statistique",
    "accumulation": "mode de cumul",
    "direction": "sens",
    "counting": "mode de comptage",
    "reach": "portée",
    "frequency": "fréquence",
    "additivity": "additivité",
    "study kind": "type d’étude",
    "input kind": "type d’intrant",
    "basis": "base",
    "sensitivity": "sensibilité",
    "cost basis": "base des coûts",
    "reason": "raison",
    "claim kind": "type d’affirmation",
    "status": "statut",
    "stated as": "énoncé",
    "form": "forme",
    "result type": "type de résultat",
    "indicator measure": "mesure de l’indicateur",
    "portfolio": "portefeuille",
    "Portfolio": "Portefeuille",
    "amount": "quantité",
    "Amount": "Quantité",
    "population": "population",
    "Population": "Population",
    "sum": "somme",
    "Sum": "Somme",
    "accepted": "lacune acceptée",
    "Accepted": "Lacune acceptée",
    "other service": "autre service",
    "Other service": "Autre service",
    "link": "lien",
    "Link": "Lien",
    "outcome": "effet",
    "Outcome": "Effet",
    "output": "produit",
    "Output": "Produit",
    "impact": "impact",
    "Impact": "Impact",
    "activity": "activité",
    "Activity": "Activité",
    "input": "intrant",
    "Input": "Intrant",
    "not followed up": "suivi non effectué",
    "Not followed up": "Suivi non effectué",
    "absence": "absence",
    "Absence": "Absence",
    "scale": "échelle",
    "Scale": "Échelle",
    "partner": "partenaire",
    "Partner": "Partenaire",
    "observations": "observations",
    "Observations": "Observations",
    "need": "besoin",
    "Need": "Besoin",
    "stage": "stade",
    "Stage": "Stade",
    "variance": "écart",
    "Variance": "Écart",
    "place": "lieu",
    "Place": "Lieu",
    "At least": "Au moins",
    "exchange rate": "taux de change",
    "Exchange rate": "Taux de change",
    "revision": "révision",
    "Revision": "Révision",
    "requirement": "exigence",
    "Requirement": "Exigence",
    "target": "cible",
    "Target": "Cible",
    "actual": "réalisation",
    "verification": "vérification",
    "Verification": "Vérification",
    "monitoring plan": "plan de suivi",
    "Monitoring plan": "Plan de suivi",
    "baseline": "situation de référence",
    "Baseline": "Situation de référence",
    "ratio": "ratio",
    "Ratio": "Ratio",
    "cell": "cellule",
    "Cell": "Cellule",
    "contribution": "contribution",
    "Contribution": "Contribution",
    "risk": "risque",
    "Risk": "Risque",
    "funnel": "entonnoir",
    "Funnel": "Entonnoir",
    "evidence": "preuve",
    "Evidence": "Preuve",
    "observation": "observation",
    "Observation": "Observation",
    "stated": "énoncé d’une autre source",
    "Stated": "Énoncé d’une autre source",
    "money": "montant",
    "Money": "Montant",
    "study": "étude",
    "Study": "Étude",
    "age band": "tranche d’âge",
    "Age band": "Tranche d’âge",
    "share": "part",
    "Share": "Part",
    "source": "source",
    "Source": "Source",
    "Dimension": "Dimension",
    "cohort": "cohorte",
    "Cohort": "Cohorte",
    "score": "score",
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
    "claim": "affirmation",
    "Claim": "Affirmation",
    "target groups": "groupes cibles",
    "objectives": "objectifs",
    "needs": "besoins",
    "inputs": "intrants",
    "activities": "activités",
    "outputs": "produits",
    "outcomes": "effets",
    "impacts": "impacts",
    "context": "contexte",
    "links": "liens",
    "dimensions": "dimensions",
    "places": "lieux",
    "populations": "populations",
    "required breakdowns": "ventilations exigées",
    "sources": "sources",
    "partners": "partenaires",
    "others": "autres",
    "risks": "risques",
    "rates": "taux",
    "relations": "relations",
    "absences": "absences",
    # reports
    # results chain
    # charts
    # cli
}
"""What mande says, by its English; the fields in braces keep their names."""
