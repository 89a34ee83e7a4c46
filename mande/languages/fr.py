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
    # results chain
    # charts
    # cli
}
"""What mande says, by its English; the fields in braces keep their names."""
