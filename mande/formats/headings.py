"""What a column holds, by the heading that somebody wrote above it, in English, French, Spanish or Portuguese."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple
from unicodedata import combining, normalize

from mande.dimensions.periods import Period
from mande.errors import PeriodError

LONGEST_HEADING = 120
"""Characters of the longest text that is read as a heading; what is longer is prose."""

LONGEST_COMPARED = 1_000
"""Characters of a title by which it is told from others."""

HEADINGS: Mapping[str, tuple[str, ...]] = {
    "level": (
        "level", "result level", "results level", "level of result", "logframe level", "type of result", "result type",
        "results chain level", "hierarchy", "niveau", "niveau de resultat", "nivel", "nivel de resultado",
        "tipo de resultado",
    ),
    "code": (
        "code", "no", "n°", "nº", "nr", "#", "number", "ref", "reference", "id", "result code", "result no",
        "result number", "output code", "outcome code", "numero", "codigo", "codigo del resultado",
        "code du resultat", "result id",
    ),
    "result": (
        "result", "results", "expected result", "expected results", "results chain", "result chain",
        "main expected results", "result statement", "results statement", "title", "intervention logic",
        "logic of intervention", "project description", "project summary", "narrative summary", "narrative description",
        "description of results", "summary of objectives", "hierarchy of objectives", "objectives", "objective",
        "objectives and results", "objective / results", "statement", "project structure", "strategy of intervention",
        "resultat", "resultats", "resultats attendus", "resultat attendu", "chaine de resultats",
        "logique d'intervention", "logique de l'intervention", "intitule", "enonce", "objectifs", "resultado",
        "resultados", "resultados esperados", "resultado esperado", "cadena de resultados", "logica de intervencion",
        "logica de la intervencion", "titulo", "resumen narrativo", "objetivos", "enunciado", "cadeia de resultados",
        "logica de intervencao", "logica da intervencao", "resumo narrativo", "descricao", "descripcion", "description",
    ),
    "impact": (
        "impact", "impacts", "goal", "overall objective", "overall goal", "general objective", "ultimate outcome",
        "development objective", "objectif general", "objectif global", "but", "finalite", "impacto",
        "objetivo general", "objetivo geral", "fin", "finalidad",
    ),
    "outcome": (
        "outcome", "outcomes", "purpose", "specific objective", "specific objectives", "intermediate outcome",
        "immediate outcome", "outcome statement", "project purpose", "effet", "effets", "objectif specifique",
        "objectifs specifiques", "efecto", "efectos", "objetivo especifico", "objetivos especificos", "proposito",
        "efeito", "efeitos",
    ),
    "output": (
        "output", "outputs", "output statement", "deliverable", "deliverables", "produit", "produits", "extrant",
        "extrants", "producto", "productos", "produto", "produtos", "component", "components",
        "componente", "componentes",
    ),
    "activity": (
        "activity", "activities", "key activities", "main activities", "activite", "activites", "actividad",
        "actividades", "atividade", "atividades",
    ),
    "input": ("input", "inputs", "resources", "intrant", "intrants", "ressources", "insumo", "insumos", "recursos"),
    "contributes_to": (
        "contributes to", "contributes to (codes)", "leads to", "linked to", "parent", "parent result", "parent code",
        "contribue a", "contribuye a", "contribui para",
    ),
    "objective": ("objective code",),
    "order": ("order of outcome", "outcome order"),
    "mechanism": ("mechanism", "why it works", "how it works", "mecanisme", "mecanismo"),
    "indicator": (
        "indicator", "indicators", "indicator title", "indicator name", "name of indicator", "performance indicator",
        "performance indicators", "objectively verifiable indicator", "objectively verifiable indicators", "ovi",
        "ovis", "indicators of achievement", "key performance indicator", "kpi", "measure of success", "indicateur",
        "indicateurs", "indicateurs objectivement verifiables", "iov", "intitule de l'indicateur", "indicador",
        "indicadores", "indicadores objetivamente verificables", "indicadores objetivamente verificaveis",
        "nombre del indicador", "nome do indicador", "indicator statement", "indicator description",
    ),
    "indicator_code": (
        "indicator code", "indicator no", "indicator number", "indicator id", "indicator ref", "indicator #",
        "code indicateur", "code de l'indicateur", "numero de l'indicateur", "codigo del indicador",
        "codigo do indicador", "codigo indicador",
    ),
    "unit": (
        "unit", "unit of measure", "unit of measurement", "units", "measurement unit", "unite", "unite de mesure",
        "unidad", "unidad de medida", "unidade", "unidade de medida",
    ),
    "measure": (
        "measure", "measure type", "type of measure", "indicator type", "type of indicator", "data type",
        "number (#) or percentage (%)", "# or %", "number or percentage", "type d'indicateur", "mesure",
        "tipo de indicador", "medida",
    ),
    "direction": (
        "direction", "direction of change", "desired direction", "sens", "sens du changement", "direccion",
        "direccion del cambio", "direcao", "direcao da mudanca",
    ),
    "accumulation": (
        "accumulation", "cumulative", "cumulative or not", "cumulative / non-cumulative", "cumulative?", "cumul",
        "cumule", "cumulatif", "acumulacion", "acumulado", "acumulacao", "acumulativo",
    ),
    "statistic": ("statistic", "statistique", "estadistica", "estatistica"),
    "per": ("per", "divided by", "denominator unit"),
    "counting": ("counting", "counted as"),
    "reach": ("reach",),
    "population": (
        "population", "target group", "target population", "beneficiaries", "groupe cible", "grupo objetivo",
        "grupo-alvo", "poblacion", "populacao", "beneficiaires", "beneficiarios",
    ),
    "breakdowns": (
        "breakdowns", "breakdown", "disaggregation", "disaggregated by", "disaggregations", "disaggregation type",
        "ventilation", "desagregation", "desagrege par", "desagregacion", "desagregado por", "desagregacao",
    ),
    "baseline": (
        "baseline", "base line", "baseline value", "baseline data", "baselines", "value at baseline", "starting value",
        "initial value", "valeur de base", "valeur de reference", "situation de reference", "ligne de base",
        "valeur initiale", "linea de base", "linea base", "valor de base", "valor inicial",
        "valor de referencia", "linha de base", "valor de referencia inicial",
    ),
    "baseline_date": (
        "baseline date", "baseline year", "baseline period", "baseline timeframe", "date of baseline",
        "year of baseline", "annee de base", "annee de reference", "date de reference", "ano de base", "ano base",
        "ano de la linea de base", "ano de linea de base", "fecha de la linea de base", "fecha de linea de base",
        "data da linha de base", "ano da linha de base",
    ),
    "baseline_source": ("baseline source", "source of baseline"),
    "target": (
        "target", "targets", "target value", "final target", "end target", "endline target", "overall target",
        "life of project target", "lop target", "life of programme target", "end of project target", "planned", "cible",
        "cibles", "valeur cible", "cible finale", "meta", "metas", "valor meta", "meta final", "valor objetivo",
        "valor alvo", "alvo",
    ),
    "target_date": (
        "target date", "target year", "target period", "date of target", "year of target", "annee cible", "date cible",
        "ano meta", "ano de la meta", "fecha de la meta", "ano da meta", "data da meta",
    ),
    "milestone": (
        "milestone", "milestones", "intermediate target", "interim target", "jalon", "jalons", "hito", "hitos", "marco",
        "marcos", "cible intermediaire", "meta intermedia",
    ),
    "actual": (
        "actual", "actuals", "achieved", "achievement", "current value", "current", "progress", "value", "actual value",
        "reported value", "value achieved", "final value", "result to date", "achieved to date", "latest value",
        "realise", "realisation", "realisations", "valeur actuelle", "valeur atteinte", "valeur", "atteint", "logro",
        "alcanzado", "valor actual", "valor alcanzado", "valor", "realizado", "valor atual", "alcancado",
        "valor alcancado",
    ),
    "achievement_rate": (
        "% met", "% achieved", "% of target", "achievement rate", "% achievement", "progress %", "taux de realisation",
        "% realise", "% alcanzado", "% alcancado",
    ),
    "period": (
        "period", "reporting period", "date", "year", "month", "quarter", "periode", "periode de rapport", "annee",
        "periodo", "periodo de reporte", "fecha", "ano", "data",
    ),
    "period_start": (
        "start", "start date", "period start", "from", "date de debut", "debut", "fecha de inicio", "inicio",
        "data de inicio", "report start",
    ),
    "period_end": (
        "end", "end date", "period end", "to", "date de fin", "fecha de fin", "fecha final", "data de fim",
        "report end",
    ),
    "means_of_verification": (
        "means of verification", "mov", "sources of verification", "source of verification", "verification source",
        "sources and means of verification", "sources of data", "data source", "data sources", "source of data",
        "sources of information", "moyens de verification", "sources de verification",
        "sources et moyens de verification", "sources de donnees", "source de donnees", "medios de verificacion",
        "fuentes de verificacion", "fuentes y medios de verificacion", "fuentes de datos", "fuente de datos",
        "fuente de verificacion", "meios de verificacao", "meio de verificacao", "fontes de verificacao",
        "fonte de verificacao", "medio de verificacion", "moyen de verification", "source de verification",
        "fontes de dados", "fonte de dados",
    ),
    "source": ("source", "sources", "source code", "fuente", "fuentes", "fonte", "fontes"),
    "at": ("page", "where in the source", "locator"),
    "assumptions": (
        "assumptions", "assumption", "key assumptions", "important assumptions", "hypotheses", "hypothese",
        "hypotheses importantes", "supuestos", "supuesto", "hipotesis", "pressupostos", "pressuposto", "hipoteses",
    ),
    "assumption_status": ("status of assumption", "assumption status"),
    "risks": ("risks", "risk", "risques", "risque", "riesgos", "riesgo", "riscos", "risco", "key risks"),
    "risk_rating": ("risk rating", "risk level", "niveau de risque", "nivel de riesgo", "nivel de risco"),
    "responsible": (
        "responsible", "responsibility", "responsible person", "person responsible", "responsible party", "who",
        "responsibilities", "responsable", "responsabilite", "responsabilidad", "responsavel", "responsabilidade",
    ),
    "frequency": (
        "frequency", "reporting frequency", "frequency of reporting", "frequency of collection",
        "data collection frequency", "collection frequency", "how often", "target frequency", "frequence",
        "periodicite", "frecuencia", "periodicidad", "frequencia", "periodicidade", "frequency of data collection",
    ),
    "definition": (
        "definition", "precise definition", "indicator definition", "definition de l'indicateur", "definicion",
        "definicao",
    ),
    "counting_rule": ("counting rule", "calculation", "calculation method", "regle de comptage", "regla de conteo"),
    "method": (
        "method", "methods", "data collection method", "data collection methods", "collection method",
        "method of data collection", "collection methods", "data collection", "methode", "methode de collecte",
        "methodes de collecte", "metodo", "metodo de recoleccion", "metodos de recoleccion", "metodo de coleta",
        "metodo de recolha",
    ),
    "limitations": ("limitations", "data limitations", "known limitations", "limites", "limitaciones", "limitacoes"),
    "references": ("references", "reference codes"),
    "monitor_only": ("monitor only", "why no target"),
    "capacity": ("capacity", "capacite", "capacidad", "capacidade"),
    "place": (
        "place", "location", "locations", "region", "district", "province", "country", "site", "lieu", "localisation",
        "pays", "lugar", "ubicacion", "pais", "localizacao", "local",
    ),
    "reporter": ("reporter", "reported by", "office", "partner", "partenaire", "socio", "parceiro"),
    "cell": ("category", "categories", "cell", "categorie", "categoria"),
    "status": ("status", "statut", "estado"),
    "kind": ("kind", "kind of target", "target kind"),
    "qualifier": ("qualifier",),
    "note": (
        "note", "notes", "comment", "comments", "remark", "remarks", "commentaire", "commentaires", "observations",
        "remarques", "comentario", "comentarios", "observaciones", "observacoes", "rationale for target",
    ),
    "management_only": ("management only",),
    "weight": ("weight", "impact weighting", "impact weighting (%)", "weighting"),
    "budget": ("budget", "cost", "amount", "presupuesto", "orcamento", "montant", "monto", "montante"),
}  # fmt: skip
"""What each field is called where people write it above a column, without accents and in small letters."""

PERSONAL: Mapping[str, tuple[str, ...]] = {
    "a name": (
        "name", "full name", "first name", "last name", "surname", "family name", "given name", "name of beneficiary",
        "beneficiary name", "participant name", "name of participant", "names", "nom", "prenom", "nom et prenom",
        "noms et prenoms", "nombre", "nombres", "apellido", "apellidos", "nombre completo", "nombre y apellidos",
        "nome", "nome completo", "sobrenome", "apelido", "father's name", "mother's name", "name of respondent",
        "beneficiary", "participant", "client", "victim", "survivor", "patient", "trainee", "nom de famille", "prenoms",
        "noms", "nom complet", "nombre y apellido", "nombres y apellidos", "primer nombre", "primeiro nome",
    ),
    "a sex": ("sex", "gender", "sexe", "genre", "sexo", "genero", "m/f", "f/m", "male/female"),
    "an age": (
        "age", "date of birth", "dob", "birth date", "birthdate", "year of birth", "date de naissance", "edad",
        "fecha de nacimiento", "idade", "data de nascimento", "ano de nacimiento", "age (years)",
    ),
    "a phone number": (
        "phone", "phone number", "telephone", "mobile", "mobile number", "contact number", "cell phone", "phone no",
        "numero de telephone", "telefono", "celular", "telefone", "telemovel", "contact", "email", "e-mail",
        "email address", "correo", "correo electronico",
    ),
    "an identity": (
        "id number", "national id", "id no", "passport", "passport number", "passport no", "case number", "case id",
        "case no", "beneficiary id", "registration number", "individual id", "progres id", "nid", "cedula", "dni",
        "numero d'identite", "piece d'identite", "numero de identidad", "bilhete de identidade", "cni",
        "participant id", "person id",
    ),
    "an address": (
        "address", "home address", "adresse", "direccion de domicilio", "domicilio", "endereco", "morada",
        "village of origin",
    ),
    "a signature": ("signature", "thumbprint", "firma", "assinatura", "emargement"),
    "a nationality": (
        "nationality", "nationalite", "nacionalidad", "nacionalidade", "marital status", "etat civil", "estado civil",
    ),
}  # fmt: skip
"""What is told of a person where each has a row of their own, and how its column is headed."""

LEVELS: Mapping[str, tuple[str, ...]] = {
    "impact": (
        *HEADINGS["impact"], "fins", "goals", "ultimate outcomes", "objectifs generaux", "impactos",
        "long-term outcome", "long term outcome",
    ),
    "outcome": (
        *HEADINGS["outcome"], "intermediate outcomes", "immediate outcomes", "short-term outcome",
        "medium-term outcome", "effet direct", "resultado intermedio", "sub-outcome", "sub outcome",
    ),
    "output": (*HEADINGS["output"], "other outputs", "result", "results", "resultat", "resultado"),
    "activity": (*HEADINGS["activity"], "sub-activity", "sub activity", "task"),
    "input": HEADINGS["input"],
}  # fmt: skip
"""What each level of the chain is called: the words of a level column, or those before a result's number."""

_FIELDS = {words: field for field, known in reversed([*HEADINGS.items()]) for words in known}
_LEVELS = {words: level for level, known in reversed([*LEVELS.items()]) for words in known}
_WHO = (
    r"(?:beneficiary|client|victim|survivor|child|patient|student|pupil|trainee|participant|attendee|respondent|"
    r"(?:head of (?:the )?)?household(?: head)?|caregiver|guardian|mother|father|parent|migrant|refugee|returnee|"
    r"person|individual|woman|girl|boy|farmer|member|beneficiaire|victime|enfant|patiente?|eleve|participante?|survivante?|"
    r"chef de menage|mere|pere|personne|beneficiari[oa]|victima|vitima|nin[oa]|crianca|paciente|alum?n[oa]|persona|"
    r"pessoa|so[bv]revivi?ente|jefe de hogar)"
)
_NAMES_A_PERSON = re.compile(
    rf"{_WHO}s?(?:'s|s')? (?:(?:full|first|last|family) )?names?"
    rf"|(?:full )?names? of (?:the |each )?{_WHO}s?"
    r"|(?:noms?(?: et prenoms?)?|nombres?(?: completo)?|nomes?(?: completo)?) "
    rf"d(?:e l'|e la |u |es |el |a |o |e ){_WHO}s?"
)
"""A heading that says whose name stands below it, in the words of `plain`."""

_PERSONAL = {words: what for what, known in PERSONAL.items() for words in known}
_BEGUN = frozenset(
    {
        *("result", "indicator", "baseline", "target", "milestone", "actual", "means_of_verification", "assumptions"),
        *("risks", "responsible", "frequency", "outcome", "output", "activity", "impact", "unit", "breakdowns"),
        *("definition", "direction", "contributes_to"),
    }
)  # Only these are told by how a heading begins: "From the start" is no column of starts.
_BY_LETTER: dict[str, list[str]] = {}  # what such headings begin with, by their first letter, the longest first
for _words in sorted((words for words, field in _FIELDS.items() if field in _BEGUN), key=len, reverse=True):
    _BY_LETTER.setdefault(_words[0], []).append(_words)
_APART = re.compile(r"\s*(?:/|&|;|\band\b|\bor\b|\bet\b|\bou\b|\by\b|\be\b|,|\n)\s*")
_IN_BRACKETS = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]")
_DAY = r"(?:19|20)[0-9]{2}(?:-(?:q[1-4]|(?:0[1-9]|1[0-2])(?:-[0-9]{2})?))?"
_YEAR = re.compile(rf"\b{_DAY}(?:/{_DAY})?\b")
_SAYS_WHEN = re.compile(r"\s+(?:by|in|for|at|as of|end of|fin|en|a|de|em)$")
_NUMBERED = re.compile(r"(.*?)[\s.#-]*\b([0-9]{1,2})\b\s*")


class Heading(NamedTuple):
    """What a column holds: the field, others that share its cells, and the period or number written beside it.

    `is_exact` says that the heading is written in just these words; otherwise it only begins with them.
    """

    field: str
    also: tuple[str, ...] = ()
    period: Period | None = None
    number: int | None = None
    is_exact: bool = True


@lru_cache(4096)  # what is asked of the cells of a workbook is asked again and again
def plain(text: str) -> str:
    """Return *text* in small letters, without accents, marks of a required column, or more space than it needs.

    >>> plain("Unité de  mesure* :")
    'unite de mesure'
    """
    bare = text[:LONGEST_COMPARED]
    if not bare.isascii():
        bare = "".join(letter for letter in normalize("NFD", bare) if not combining(letter))
    return " ".join(bare.casefold().replace("’", "'").split()).strip(" *:.–-")


@lru_cache(4096)
def read_heading(text: str) -> Heading | None:
    """Return what a column headed *text* holds, or None where nothing is called so.

    >>> read_heading("Baseline (2019)")
    Heading(field='baseline', also=(), period=Period('2019'), number=None, is_exact=True)
    >>> read_heading("Assumptions / Risks").also
    ('risks',)
    >>> read_heading("Indicateurs objectivement vérifiables*").field
    'indicator'
    """
    if not text or len(text) > LONGEST_HEADING:
        return None
    words = plain(text)
    if words in _FIELDS:
        return Heading(_FIELDS[words])
    period, bare = _without_period(words)
    number: int | None = None
    if bare not in _FIELDS and (numbered := _NUMBERED.fullmatch(bare)) and _FIELDS.get(numbered[1]) in _BEGUN:
        bare, number = numbered[1], int(numbered[2])
    fields = _fields_of(bare)
    if fields:
        return Heading(fields[0], tuple(fields[1:]), period, number)
    for known in _BY_LETTER.get(bare[:1], ()):
        if bare.startswith(known) and not bare[len(known) :][:1].isalnum():
            return Heading(_FIELDS[known], (), period, number, is_exact=False)
    return None


def read_level(text: str) -> str | None:
    """Return the level of the chain that *text* names, with or without a number behind it, or None.

    >>> read_level("Specific objective 1"), read_level("Produits"), read_level("Wells dug")
    ('outcome', 'output', None)
    """
    words = plain(text) if len(text) <= LONGEST_HEADING else ""
    bare = re.sub(r"[\s.:#-]*[0-9][0-9.]*[\s.:)-]*$", "", words)
    return _LEVELS.get(words) or _LEVELS.get(bare)


def personal(headings: Iterable[str]) -> tuple[str, ...]:
    """Return what *headings* tell of a person, each kind of thing once.

    >>> personal(["Full name", "Sex", "Date of birth", "Village"])
    ('a name', 'a sex', 'an age')
    >>> personal(["Nom de la victime", "Victim's name", "Name of indicator"])
    ('a name',)
    """
    said = (plain(text) for text in headings if len(text) <= LONGEST_HEADING)
    told = (_PERSONAL.get(words) or ("a name" if _NAMES_A_PERSON.fullmatch(words) else None) for words in said)
    return tuple(dict.fromkeys(what for what in told if what))


def known_headings() -> tuple[str, ...]:
    """Return every heading that is known, so that what is near to another can be offered."""
    return tuple(_FIELDS)


def _without_period(words: str) -> tuple[Period | None, str]:
    """Return the period in *words*, and the words without it and without what stands in brackets."""
    period: Period | None = None
    found = _YEAR.search(words)
    if found is not None:
        try:
            period = Period.parse(found[0].upper())
            words = words[: found.start()] + words[found.end() :]
        except PeriodError:
            period = None
    bare = _IN_BRACKETS.sub("", words).replace("()", "").strip(" *:.–-,/")
    return period, _SAYS_WHEN.sub("", bare) if period else bare


def _fields_of(words: str) -> list[str]:
    """Return the fields that *words* name, one after another, where each part of them names one."""
    if words in _FIELDS:
        return [_FIELDS[words]]
    parts = [part for part in _APART.split(words) if part]
    fields = [_FIELDS.get(part) for part in parts]
    return list(dict.fromkeys(field for field in fields if field)) if len(parts) > 1 and all(fields) else []
