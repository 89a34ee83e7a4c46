"""Documents that are as bad as their size allows, one after another, for every format that is read.

Each is made of as many small things as fit: records, wrong records, codes, links, columns, sheets, or levels. A real
document holds a little of each; whoever wants to stop a server holds all of one.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator, Mapping
from io import BytesIO
from itertools import count
from types import MappingProxyType
from typing import Any, NamedTuple

Tree = dict[str, Any]

PROGRAMME: Tree = {"mande": "1", "code": "p", "title": "P"}


class Hostile(NamedTuple):
    """One document: the format it is in, what is bad about it, the name of its file, and what makes it of a size."""

    format: str
    what: str
    file: str
    make: Callable[[int], bytes]


def repeated(before: str, item: Callable[[int], str], after: str = "", between: str = "") -> Callable[[int], bytes]:
    """Return what makes a document of as many items as fit into a number of bytes."""

    def make(size: int) -> bytes:
        parts: list[str] = []
        left = size - len(before) - len(after)
        for number in count():
            text = (between if number else "") + item(number)
            left -= len(text.encode())
            if left < 0:
                break
            parts.append(text)
        return f"{before}{''.join(parts)}{after}".encode()

    return make


def _short(number: int) -> str:
    """Return the shortest code that no other number has."""
    letters = "abcdefghijklmnopqrstuvwxyz0123456789"
    text = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 36)
        text = letters[rest] + text
    return f"a{text}"


# Trees, in JSON and in TOML.


class Rows(NamedTuple):
    """A list in a tree: the fields around it, its name, and what one of its items is."""

    what: str
    name: str
    item: Callable[[int], Any]
    around: Mapping[str, Any] = MappingProxyType({})


OUTPUT = {"outputs": [{"code": "o", "indicators": [{"code": "i"}]}]}
OUTCOMES = {"outcomes": [{"code": f"r{number}"} for number in range(1000)]}
INDICATORS = {"context": [{"code": f"i{number}", "unit": "person"} for number in range(2000)]}

LISTS: tuple[Rows, ...] = (
    Rows("tiny figures", "observations", lambda _: {"indicator": "i", "value": 1}, OUTPUT),
    Rows("figures of nobody", "observations", lambda _: {"indicator": "j", "value": 1}, OUTPUT),
    Rows("figures of many codes", "observations", lambda n: {"indicator": f"i{n % 2000}x", "value": 1}, INDICATORS),
    Rows("figures in quotes", "observations", lambda _: {"indicator": "i", "value": "1"}, OUTPUT),
    Rows("figures with a field too many", "observations", lambda n: {"indicator": "i", "value": 1, "x": n}, OUTPUT),
    Rows("figures without a value", "observations", lambda _: {"indicator": "i"}, OUTPUT),
    Rows("figures with a bad period", "observations", lambda n: {"indicator": "i", "value": n, "period": "x"}, OUTPUT),
    Rows(
        "figures with a period each",
        "observations",
        lambda n: {"indicator": "i", "value": n, "period": f"{1000 + n % 8000}-{1 + n % 12:02}"},
        OUTPUT,
    ),
    Rows(
        "figures with a cell each",
        "observations",
        lambda n: {"indicator": "i", "value": n, "cell": {"gender": "female", "age": _short(n)}},
        OUTPUT,
    ),
    Rows(
        "figures of places that are not there",
        "observations",
        lambda n: {"indicator": "i", "value": n, "place": _short(n)},
        OUTPUT | {"places": [{"code": f"p{number}"} for number in range(2000)]},
    ),
    Rows(
        "figures whose codes are nearly those of others",
        "observations",
        lambda n: {"indicator": "a" * 90 + "b" * 90 + _short(n), "value": 1},
        {"context": [{"code": "ab" * 90 + f"x{number}"} for number in range(1000)]},
    ),
    Rows("numbers for figures", "observations", lambda _: 1, OUTPUT),
    Rows("tiny frameworks", "frameworks", lambda n: {"code": _short(n)}),
    Rows("frameworks that have one code", "frameworks", lambda _: {"code": "a"}),
    Rows("frameworks without a code", "frameworks", lambda _: {"title": "a"}),
    Rows("numbers for frameworks", "frameworks", lambda _: 1),
    Rows("tiny outputs", "outputs", lambda n: {"code": _short(n)}),
    Rows("outputs that have one code", "outputs", lambda _: {"code": "a"}),
    Rows("outputs that cannot be", "outputs", lambda n: {"code": f"{_short(n)} -> "}),
    Rows("numbers for outputs", "outputs", lambda _: 1),
    Rows("tiny indicators", "context", lambda n: {"code": _short(n)}),
    Rows("indicators that have one code", "context", lambda _: {"code": "a"}),
    Rows("indicators of units unknown", "context", lambda n: {"code": _short(n), "unit": _short(n)}),
    Rows("indicators that count nothing known", "context", lambda n: {"code": _short(n), "measure": "conut"}),
    Rows("indicators by breakdowns unknown", "context", lambda n: {"code": _short(n), "breakdowns": [_short(n)]}),
    Rows("indicators of populations unknown", "context", lambda n: {"code": _short(n), "population": _short(n)}),
    Rows("links along a chain", "links", lambda n: {"cause": f"r{n % 999}", "effect": f"r{n % 999 + 1}"}, OUTCOMES),
    Rows(
        "links in loops",
        "links",
        lambda n: {"cause": f"r{n % 1000}", "effect": f"r{(n * 7 + n // 1000 + 1) % 1000}"},
        OUTCOMES,
    ),
    Rows("links to nothing", "links", lambda n: {"cause": f"r{n % 1000}", "effect": _short(n)}, OUTCOMES),
    Rows("links from themselves", "links", lambda n: {"cause": f"r{n % 1000}", "effect": f"r{n % 1000}"}, OUTCOMES),
    Rows("places in a chain", "places", lambda n: {"code": f"p{n}", "within": f"p{n + 1}"}),
    Rows(
        "places in a chain that holds", "places", lambda n: {"code": f"p{n}"} | ({"within": f"p{n - 1}"} if n else {})
    ),
    Rows("places within themselves", "places", lambda n: {"code": f"p{n}", "within": f"p{n}"}),
    Rows("places in loops of two", "places", lambda n: {"code": f"p{n}", "within": f"p{n ^ 1}"}),
    Rows("populations in a chain", "populations", lambda n: {"code": f"p{n}"} | ({"within": f"p{n - 1}"} if n else {})),
    Rows("populations that overlap", "populations", lambda n: {"code": f"p{n}", "overlaps": [f"p{n - 1}"]}),
    Rows("tiny dimensions", "dimensions", lambda n: {"code": _short(n), "categories": ["a"]}),
    Rows("sources that have one code", "sources", lambda _: {"code": "a"}),
    Rows("tiny sources", "sources", lambda n: {"code": _short(n)}),
    Rows(
        "sums of what is not there", "relations", lambda n: {"kind": "sum", "whole": _short(n), "parts": ["i"]}, OUTPUT
    ),
    Rows(
        "sums of sums",
        "relations",
        lambda n: {"kind": "sum", "whole": f"i{n % 1999}", "parts": [f"i{n % 1999 + 1}"]},
        INDICATORS,
    ),
    Rows(
        "subsets in loops",
        "relations",
        lambda n: {"kind": "subset", "part": f"i{n % 2000}", "of": f"i{(n * 7) % 2000}"},
        INDICATORS,
    ),
    Rows("relations of no kind", "relations", lambda n: {"kind": _short(n)}, OUTPUT),
    Rows("absences of nothing", "absences", lambda n: {"path": f"outputs.{_short(n)}.links"}, OUTPUT),
    Rows("stated of nothing", "stated", lambda n: {"path": f"outputs.{_short(n)}.title", "value": 1}, OUTPUT),
    Rows("claims of nothing", "claims", lambda n: {"outcome": _short(n), "says": "a"}, OUTCOMES),
    Rows("tiny claims", "claims", lambda n: {"outcome": f"r{n % 1000}", "says": "a"}, OUTCOMES),
    Rows("tiny cohorts", "cohorts", lambda n: {"code": _short(n), "entered": 1}),
    Rows("rates", "rates", lambda n: {"from": "USD", "to": "EUR", "rate": 1, "on": "2009-01-01"}),
    Rows("tiny inputs", "inputs", lambda n: {"code": _short(n)}),
    Rows("accepted gaps", "accepted", lambda n: {"rule": "MND101", "subject": _short(n), "reason": "a"}),
)
"""Lists at the top of a document."""


def _in_one(name: str, item: Callable[[int], str], around: str) -> Callable[[int], bytes]:
    """Return what makes a document in JSON with one thing that has a very long list called *name*."""
    before, after = around.split("@")
    return repeated(f'{before}"{name}":[', item, f"]{after}", ",")


_P = '{"mande":"1","code":"p",'

JSON: tuple[tuple[str, Callable[[int], bytes]], ...] = (
    ("targets of one indicator", _in_one("targets", lambda _: "1", _P + '"context":[{"code":"i",@}]}')),
    (
        "targets with a period each",
        _in_one("targets", lambda n: f'{{"value":1,"period":"{n % 9000 + 1000}"}}', _P + '"context":[{"code":"i",@}]}'),
    ),
    ("targets that are nothing", _in_one("targets", lambda _: '"1"', _P + '"context":[{"code":"i",@}]}')),
    (
        "categories of one dimension",
        _in_one("categories", lambda n: f'"{_short(n)}"', _P + '"dimensions":[{"code":"d",@}]}'),
    ),
    ("categories that are one", _in_one("categories", lambda _: '"a"', _P + '"dimensions":[{"code":"d",@}]}')),
    ("age bands", _in_one("bands", lambda n: f'"{n}-{n}"', _P + '"dimensions":[{"code":"age",@}]}')),
    (
        "categories of ages",
        _in_one(
            "categories", lambda n: f'{{"code":"a{n}","band":"{n}-{n + 9}"}}', _P + '"dimensions":[{"code":"age",@}]}'
        ),
    ),
    (
        "breakdowns of one indicator",
        _in_one("breakdowns", lambda n: f'"{_short(n)}"', _P + '"context":[{"code":"i",@}]}'),
    ),
    (
        "parts of one sum",
        _in_one("parts", lambda n: f'"{_short(n)}"', _P + '"relations":[{"kind":"sum","whole":"a",@}]}'),
    ),
    (
        "stages of one funnel",
        _in_one("stages", lambda _: '"i"', _P + '"context":[{"code":"i"}],"relations":[{"kind":"funnel",@}]}'),
    ),
    (
        "assumptions of one link",
        _in_one(
            "assumptions",
            lambda _: '{"text":"a"}',
            _P + '"outcomes":[{"code":"r"},{"code":"s"}],"links":[{"cause":"r","effect":"s",@}]}',
        ),
    ),
    (
        "evidence of one link",
        _in_one(
            "evidence",
            lambda n: f'{{"source":"{_short(n)}"}}',
            _P + '"outcomes":[{"code":"r"},{"code":"s"}],"links":[{"cause":"r","effect":"s",@}]}',
        ),
    ),
    (
        "studies",
        _in_one("studies", lambda n: f'{{"code":"{_short(n)}","kind":"evaluation"}}', _P + '"monitoring":{@}}'),
    ),
    ("reporters", _in_one("reporters", lambda n: f'"{_short(n)}"', _P + '"monitoring":{@}}')),
    (
        "outcomes of one objective",
        _in_one("outcomes", lambda n: f'"{_short(n)}"', _P + '"objectives":[{"code":"o",@}]}'),
    ),
    ("fields that nobody knows", repeated(_P[:-1], lambda n: f',"{_short(n)}":1', "}")),
    ("one field again and again", repeated(_P[:-1], lambda _: ',"code":1', "}")),
    ("fields like one another", repeated(_P[:-1], lambda n: f',"outputs{n}":1', "}")),
    (
        "lists within lists",
        lambda size: (_P + '"outputs":' + "[" * (size // 2 - 20) + "]" * (size // 2 - 20) + "}").encode(),
    ),
    (
        "tables within tables",
        lambda size: (_P + '"a":' + '{"a":' * (size // 6 - 20) + "1" + "}" * (size // 6 - 20) + "}").encode(),
    ),
    (
        "stated lists within lists",
        lambda size: (
            _P + '"stated":[{"path":"title","value":' + ("[" * 19 + "1" + "]" * 19 + ",")[:-1] + "}]}"
        ).encode(),
    ),
    ("one long title", lambda size: (_P + '"title":"' + "é" * (size // 2 - 50) + '"}').encode()),
    ("one long code", lambda size: ('{"mande":"1","code":"' + "a" * (size - 50) + '"}').encode()),
    ("one long number", lambda size: (_P + '"period":' + "1" * (size - 50) + "}").encode()),
    ("escapes", lambda size: (_P + '"title":"' + "\\u00e9" * (size // 6 - 20) + '"}').encode()),
    ("half letters", lambda size: (_P + '"title":"' + "\\ud800" * (size // 6 - 20) + '"}').encode()),
    (
        "long numbers as figures",
        _in_one(
            "observations", lambda _: f'{{"indicator":"i","value":{"9" * 60}}}', _P + '"context":[{"code":"i"}],@}'
        ),
    ),
    (
        "numbers with exponents",
        _in_one("observations", lambda _: '{"indicator":"i","value":1e99999}', _P + '"context":[{"code":"i"}],@}'),
    ),
    (
        "cut in its middle",
        lambda size: repeated(_P + '"observations":[', lambda _: '{"indicator":"i","value":1}', "", ",")(size),
    ),
    ("nothing but brackets", lambda size: b"[" * size),
    ("nothing but quotes", lambda size: b'{"' + b'\\"' * (size // 2 - 2)),
    ("nothing but colons", lambda size: b'{"a' + b":" * (size - 4)),
    ("nothing but blanks", lambda size: b" " * size),
    (
        "one unknown code a place",
        _in_one(
            "frameworks",
            lambda n: f'{{"code":"{_short(n)}","links":[{{"cause":"a","effect":"b"}}]}}',
            '{"mande":"1","code":"p",@}',
        ),
    ),
    (
        "contributions to nothing",
        _in_one(
            "context",
            lambda n: f'{{"code":"{_short(n)}","contributes_to":[{{"indicator":"x"}}]}}',
            '{"mande":"1","code":"p","library":{"indicators":[{"code":"l"}]},"frameworks":[{"code":"f",@}]}',
        ),
    ),
)
"""What only a document in JSON is made for; most of it could be written in TOML as well."""


def _json_list(rows: Rows) -> Callable[[int], bytes]:
    top = {**PROGRAMME, **rows.around}
    before = json.dumps(top, separators=(",", ":"))[:-1] + f',"{rows.name}":['
    return repeated(before, lambda n: json.dumps(rows.item(n), separators=(",", ":")), "]}", ",")


def _inline(tree: Any) -> str:
    if isinstance(tree, dict):
        return "{" + ",".join(f"{name}={_inline(held)}" for name, held in tree.items()) + "}"
    return "[" + ",".join(map(_inline, tree)) + "]" if isinstance(tree, list) else json.dumps(tree)


def _toml_list(rows: Rows) -> Callable[[int], bytes]:
    top = {**PROGRAMME, **rows.around}
    before = "".join(f"{name}={_inline(held)}\n" for name, held in top.items())
    return repeated(f"{before}{rows.name}=[", lambda n: _inline(rows.item(n)), "]\n", ",")


TOML: tuple[tuple[str, Callable[[int], bytes]], ...] = (
    ("tables of a list", repeated('mande="1"\ncode="p"\n', lambda n: f'[[outputs]]\ncode="{_short(n)}"\n')),
    ("figures a table", repeated('mande="1"\ncode="p"\n', lambda _: '[[observations]]\nindicator="i"\nvalue=1\n')),
    (
        "tables within tables",
        lambda size: ('mande="1"\n[' + ".".join("a" for _ in range(size // 2 - 20)) + "]\n").encode(),
    ),
    ("a dotted key each", repeated('mande="1"\n', lambda n: f"a.b.c.d.e.f.{_short(n)}=1\n")),
    ("long dotted keys", repeated('mande="1"\n', lambda n: ".".join("a" * 500) + f".{_short(n)}=1\n")),
    (
        "lists within lists",
        lambda size: ('mande="1"\noutputs=' + "[" * (size // 2 - 20) + "]" * (size // 2 - 20)).encode(),
    ),
    (
        "inline tables within one another",
        lambda size: ('mande="1"\nx=' + "{a=" * (size // 4 - 20) + "1" + "}" * (size // 4 - 20)).encode(),
    ),
    ("comments", repeated('mande="1"\ncode="p"\n', lambda _: "#\n")),
    ("blank lines", repeated('mande="1"\ncode="p"\n', lambda _: "\n")),
    ("one long text", lambda size: ('mande="1"\ncode="p"\ntitle="""' + '"\n' * (size // 2 - 30) + '"""').encode()),
    ("escapes", lambda size: ('mande="1"\ncode="p"\ntitle="' + "\\n" * (size // 2 - 30) + '"').encode()),
    ("fields that nobody knows", repeated('mande="1"\ncode="p"\n', lambda n: f"{_short(n)}=1\n")),
    ("one long number", lambda size: ('mande="1"\ncode="p"\nx=' + "1" * (size - 40)).encode()),
    ("one number with many parts", lambda size: ('mande="1"\ncode="p"\nx=' + "1_" * (size // 2 - 40) + "1").encode()),
    ("cut in its middle", repeated('mande="1"\ncode="p"\nobservations=[', lambda _: '{indicator="i",value=1},')),
    ("dates", repeated('mande="1"\ncode="p"\nx=[', lambda _: "2009-01-01,", "]")),
    ("floats", repeated('mande="1"\ncode="p"\nx=[', lambda _: "1.5,", "]")),
)


# Tables of text.

CSV: tuple[tuple[str, str, Callable[[int], bytes]], ...] = (
    ("rows of 4 bytes", "a.csv", repeated("indicator,value\n", lambda _: "i,1\n")),
    ("rows of 13 bytes", "a.csv", repeated("indicator,period,value\n", lambda _: "dug,2009,123\n")),
    (
        "rows with a place and a cell",
        "a.csv",
        repeated(
            "indicator,period,place,by_gender,value\n", lambda n: f"dug,2009-{n % 12 + 1:02},p{n % 99},female,{n}\n"
        ),
    ),
    ("rows with an indicator each", "a.csv", repeated("indicator,value\n", lambda n: f"{_short(n)},1\n")),
    (
        "rows with a period each",
        "a.csv",
        repeated("indicator,period,value\n", lambda n: f"i,{1000 + n % 8000}-{n % 12 + 1},1\n"),
    ),
    ("rows with a place each", "a.csv", repeated("indicator,place,value\n", lambda n: f"i,{_short(n)},1\n")),
    ("rows with a category each", "a.csv", repeated("indicator,by_group,value\n", lambda n: f"i,{_short(n)},1\n")),
    ("rows without an indicator", "a.csv", repeated("indicator,value\n", lambda _: ",1\n")),
    ("rows without a value", "a.csv", repeated("indicator,value\n", lambda _: "i,\n")),
    ("values that are no numbers", "a.csv", repeated("indicator,value\n", lambda _: "i,x\n")),
    ("values that differ and are no numbers", "a.csv", repeated("indicator,value\n", lambda n: f"i,{_short(n)}\n")),
    ("values with a sign each", "a.csv", repeated("indicator;value\n", lambda n: f"i;{n},5%\n")),
    ("values read two ways", "a.csv", repeated("indicator;value\n", lambda n: f'i;"{n % 900 + 1},000"\n')),
    ("periods that are none", "a.csv", repeated("indicator,period,value\n", lambda _: "i,x,1\n")),
    ("periods that are none, each", "a.csv", repeated("indicator,period,value\n", lambda n: f"i,{_short(n)},1\n")),
    ("two answers", "a.csv", repeated("indicator,value,missing\n", lambda _: "i,1,x\n")),
    ("reasons unclear", "a.csv", repeated("indicator,value,missing\n", lambda _: "i,,x\n")),
    ("rows too long", "a.csv", repeated("indicator,value\n", lambda _: "i,1,1\n")),
    ("rows too short", "a.csv", repeated("indicator,value,note\n", lambda _: "i,1\n")),
    ("words of no list", "a.csv", repeated("indicator,value,status\n", lambda n: f"i,1,{_short(n)}\n")),
    ("blank rows", "a.csv", repeated("indicator,value\n", lambda _: "\n")),
    ("rows of commas", "a.csv", repeated("indicator,value\n", lambda _: ",\n")),
    ("columns nobody knows", "a.csv", lambda size: b"indicator,value," + b"x," * (size // 2 - 200) + b"x\ni,1\n"),
    (
        "columns with a name each",
        "a.csv",
        lambda size: repeated("indicator,value", lambda n: f",{_short(n)}", "\ni,1\n")(size),
    ),
    (
        "columns of categories",
        "a.csv",
        lambda size: repeated("indicator,value", lambda n: f",by_{_short(n)}", "\ni,1\n")(size),
    ),
    ("columns twice", "a.csv", lambda size: repeated("indicator", lambda _: ",value", "\ni,1\n")(size)),
    (
        "columns in other languages",
        "a.csv",
        lambda size: repeated("indicator,value", lambda n: f",note:{_short(n)}", "\ni,1\n")(size),
    ),
    ("unknown columns of figures", "a.csv", repeated("indicator,value,jan,feb,mar,apr\n", lambda _: "i,1,2,3,4,5\n")),
    ("nothing but separators", "a.csv", lambda size: b"indicator,value\n" + b"," * (size - 20)),
    ("nothing but quotes", "a.csv", lambda size: b"indicator,value\n" + b'"' * (size - 20)),
    ("an open quote", "a.csv", lambda size: b'indicator,value\ni,"' + b"1\n" * (size // 2 - 20)),
    ("one long cell", "a.csv", lambda size: b"indicator,value\ni," + b"1" * (size - 20)),
    ("one long cell of words", "a.csv", lambda size: b"indicator,value\ni," + b"about " * (size // 6 - 20)),
    ("long cells of digits", "a.csv", repeated("indicator,value\n", lambda _: "i," + "1 " * 200 + "\n")),
    ("one line", "a.csv", lambda size: b"x" * size),
    ("carriage returns", "a.csv", lambda size: b"indicator,value\r" + b"i,1\r" * (size // 4 - 20)),
    ("not UTF-8", "a.csv", lambda size: b"indicator,value\n" + b"\xe9,1\n" * (size // 4 - 20)),
    ("two bytes a letter", "a.csv", lambda size: ("indicator,value\n" + "i,1\n" * (size // 8 - 20)).encode("utf-16")),
    ("formulas", "a.csv", repeated("indicator,value\n", lambda _: "i,=1\n")),
    ("JSON in the last column", "a.csv", repeated("indicator,value,more\n", lambda _: 'i,1,"{""note"":""a""}"\n')),
    ("JSON that is none", "a.csv", repeated("indicator,value,more\n", lambda _: "i,1,{\n")),
    ("indicators of a plan", "indicators.csv", repeated("code\n", lambda n: f"{_short(n)}\n")),
    ("indicators that have one code", "indicators.csv", repeated("code\n", lambda _: "a\n")),
    ("results of a plan", "results.csv", repeated("code,level\n", lambda n: f"{_short(n)},output\n")),
    ("results that have one code", "results.csv", repeated("code,level\n", lambda _: "a,output\n")),
    ("results on no level", "results.csv", repeated("code,level\n", lambda _: "a,x\n")),
    ("links to nothing", "links.csv", repeated("cause,effect\n", lambda n: f"{_short(n)},b\n")),
    ("targets of nothing", "targets.csv", repeated("indicator,value\n", lambda n: f"{_short(n)},1\n")),
    ("frameworks", "framework.csv", repeated("code\n", lambda n: f"{_short(n)}\n")),
    ("frameworks that have one code", "framework.csv", repeated("code\n", lambda _: "a\n")),
    ("places in a chain", "places.csv", repeated("code,within\n", lambda n: f"p{n},p{n + 1}\n")),
    ("sources", "sources.csv", repeated("code\n", lambda n: f"{_short(n)}\n")),
    ("categories", "breakdowns.csv", repeated("dimension,code\n", lambda n: f"d,{_short(n)}\n")),
    ("sources with a day that is none", "sources.csv", repeated("code,kind,published\n", lambda _: "a,x,y\n")),
    ("dimensions", "breakdowns.csv", repeated("dimension,code\n", lambda n: f"{_short(n)},a\n")),
)

HXL: tuple[tuple[str, Callable[[int], bytes]], ...] = (
    ("rows of 4 bytes", repeated("#adm1,#reached\n", lambda _: "i,1\n")),
    ("one column of figures", repeated("#adm1,#reached\n", lambda n: f"{_short(n)},1\n")),
    ("rows of figures alone", repeated("#affected,#reached\n", lambda _: "1,1\n")),
    (
        "twenty columns of figures",
        repeated(",".join(f"#affected+x{n}" for n in range(20)) + "\n", lambda _: "1," * 19 + "1\n"),
    ),
    (
        "very many columns of figures",
        lambda size: (
            ",".join(f"#affected+x{n}" for n in range(1500)) + "\n" + ("1," * 1499 + "1\n") * ((size - 25_000) // 3000)
        ).encode(),
    ),
    ("more columns than rows", lambda size: repeated("#affected", lambda n: f",#affected+x{n}", "\n1,1\n")(size)),
    ("figures that are none", repeated("#affected,#reached\n", lambda _: "x,x\n")),
    ("dates that are none", repeated("#date,#reached\n", lambda n: f"{_short(n)},1\n")),
    ("a date each", repeated("#date,#reached\n", lambda n: f"{1000 + n % 8000}-{n % 12 + 1:02},1\n")),
    ("places within places", repeated("#adm1,#adm2,#adm3,#reached\n", lambda n: f"a,{_short(n // 9)},{_short(n)},1\n")),
    ("activities", repeated("#activity,#reached\n", lambda n: f"{_short(n)},1\n")),
    (
        "who does what",
        repeated("#org,#activity,#adm1\n", lambda n: f"{_short(n % 99)},{_short(n % 999)},{_short(n)}\n"),
    ),
    ("indicators", repeated("#indicator,#value\n", lambda n: f"{_short(n)},1\n")),
    ("targets", repeated("#adm1,#targeted\n", lambda n: f"{_short(n % 999)},1\n")),
    ("baselines", repeated("#indicator,#value+baseline\n", lambda n: f"i,{n % 9}\n")),
    ("names that are made alike", repeated("#activity,#reached\n", lambda n: f"{'x' * 60}{n},1\n")),
    ("columns without a tag", lambda size: repeated("#adm1,#reached", lambda _: ",x", "\na,1,1\n")(size)),
    ("tags that are none", lambda size: repeated("#adm1,#reached", lambda n: f",#{n}", "\na,1,1\n")(size)),
    (
        "one tag with many attributes",
        lambda size: repeated("#adm1,#reached", lambda n: f"+{_short(n)}", "\na,1\n")(size),
    ),
    ("blank rows", repeated("#adm1,#reached\n", lambda _: ",\n")),
)

# DHIS2.

_DV = '{"dataElement":"abcdefghij1","period":"201901","orgUnit":"abcdefghij1","value":"1"}'

DHIS2: tuple[tuple[str, str, Callable[[int], bytes]], ...] = (
    ("tiny values, CSV", "d.csv", repeated("dataelement,period,orgunit,value\n", lambda n: f"{_short(n)},2019,b,1\n")),
    ("values that are one, CSV", "d.csv", repeated("dataelement,period,orgunit,value\n", lambda _: "a,2019,b,1\n")),
    ("rows too short, CSV", "d.csv", repeated("dataelement,period,orgunit,value\n", lambda _: "a\n")),
    (
        "periods that are none, CSV",
        "d.csv",
        repeated("dataelement,period,orgunit,value\n", lambda n: f"a,{_short(n)},b,1\n"),
    ),
    (
        "values that are none, CSV",
        "d.csv",
        repeated("dataelement,period,orgunit,value\n", lambda n: f"{_short(n)},2019,b,\n"),
    ),
    (
        "values that are texts, CSV",
        "d.csv",
        repeated("dataelement,period,orgunit,value\n", lambda n: f"{_short(n)},2019,b,x\n"),
    ),
    (
        "combinations, CSV",
        "d.csv",
        repeated("dataelement,period,orgunit,categoryoptioncombo,value\n", lambda n: f'a,2019,b,"{_short(n)}, F",1\n'),
    ),
    (
        "columns nobody knows, CSV",
        "d.csv",
        lambda size: repeated("dataelement,period,orgunit,value", lambda n: f",{_short(n)}", "\na,2019,b,1\n")(size),
    ),
    (
        "tiny values",
        "d.json",
        repeated(
            '{"dataValues":[',
            lambda n: f'{{"dataElement":"{_short(n)}","period":2019,"orgUnit":"b","value":1}}',
            "]}",
            ",",
        ),
    ),
    (
        "values with an element that is known",
        "d.json",
        repeated(
            '{"dataElements":[{"id":"abcdefghij1","name":"A","valueType":"NUMBER","aggregationType":"SUM"}],"dataValues":[',
            lambda n: _DV.replace("201901", str(1000 + n)),
            "]}",
            ",",
        ),
    ),
    ("values without anything", "d.json", repeated('{"dataValues":[', lambda _: "{}", "]}", ",")),
    ("numbers for values", "d.json", repeated('{"dataValues":[', lambda _: "1", "]}", ",")),
    ("tiny elements", "d.json", repeated('{"dataElements":[', lambda n: f'{{"id":"{_short(n)}"}}', "]}", ",")),
    ("elements that have one code", "d.json", repeated('{"dataElements":[', lambda _: '{"id":"a"}', "]}", ",")),
    (
        "units in a chain",
        "d.json",
        repeated('{"organisationUnits":[', lambda n: f'{{"id":"p{n}","parent":{{"id":"p{n + 1}"}}}}', "]}", ","),
    ),
    (
        "units in loops",
        "d.json",
        repeated('{"organisationUnits":[', lambda n: f'{{"id":"p{n}","parent":{{"id":"p{n ^ 1}"}}}}', "]}", ","),
    ),
    (
        "combinations of options",
        "d.json",
        repeated('{"categoryOptionCombos":[', lambda n: f'{{"id":"{_short(n)}","name":"{_short(n)}, F"}}', "]}", ","),
    ),
    (
        "category options",
        "d.json",
        repeated('{"categoryOptions":[', lambda n: f'{{"id":"{_short(n)}","name":"{n}-{n + 5}"}}', "]}", ","),
    ),
    (
        "options of one category",
        "d.json",
        repeated(
            '{"categories":[{"id":"c","name":"C","categoryOptions":[', lambda n: f'{{"id":"{_short(n)}"}}', "]}]}", ","
        ),
    ),
    (
        "indicators",
        "d.json",
        repeated(
            '{"dataElements":[{"id":"abcdefghij1","name":"A"}],"indicators":[',
            lambda n: f'{{"id":"{_short(n)}","numerator":"#{{abcdefghij1}}","denominator":"1"}}',
            "]}",
            ",",
        ),
    ),
    (
        "one long expression",
        "d.json",
        repeated(
            '{"dataElements":[{"id":"abcdefghij1","name":"A"}],"indicators":[{"id":"b","numerator":"',
            lambda _: "#{abcdefghij1}+",
            '1","denominator":"1"}]}',
        ),
    ),
    (
        "brackets in an expression",
        "d.json",
        lambda size: (
            '{"dataElements":[{"id":"abcdefghij1","name":"A"}],"indicators":[{"id":"b","numerator":"'
            + "(" * (size // 2 - 100)
            + "1"
            + ")" * (size // 2 - 100)
            + '","denominator":"1"}]}'
        ).encode(),
    ),
    (
        "rules",
        "d.json",
        repeated(
            '{"dataElements":[{"id":"abcdefghij1","name":"A"}],"validationRules":[',
            lambda n: (
                f'{{"id":"{_short(n)}","operator":"equal_to","leftSide":{{"expression":"#{{abcdefghij1}}"}},"rightSide":{{"expression":"#{{abcdefghij1}}"}}}}'
            ),
            "]}",
            ",",
        ),
    ),
    ("lists of other things", "d.json", repeated('{"dataElements":[]', lambda n: f',"{_short(n)}":[1]', "}")),
    (
        "lists within lists",
        "d.json",
        lambda size: ('{"dataValues":' + "[" * (size // 2 - 20) + "]" * (size // 2 - 20) + "}").encode(),
    ),
)

# IATI.

_A, _Z = '<iati-activities version="2.03">', "</iati-activities>"
_ONE = _A + "<iati-activity><iati-identifier>XM-1</iati-identifier>"
_END = "</iati-activity>" + _Z


def _nested(before: str, tag: str, after: str) -> Callable[[int], bytes]:
    def make(size: int) -> bytes:
        depth = (size - len(before) - len(after)) // (2 * len(tag) + 5)
        return f"{before}{f'<{tag}>' * depth}{f'</{tag}>' * depth}{after}".encode()

    return make


_INDICATOR = (
    _ONE
    + '<result type="1"><title><narrative>R</narrative></title><indicator measure="1"><title><narrative>I</narrative></title>'
)
_OF_INDICATOR = "</indicator></result>" + _END
_PERIOD = '<period><period-start iso-date="2009-01-01"/><period-end iso-date="2009-12-31"/>'

IATI: tuple[tuple[str, Callable[[int], bytes]], ...] = (
    ("tiny activities", repeated(_A, lambda _: "<iati-activity/>", _Z)),
    (
        "activities with a code each",
        repeated(_A, lambda n: f"<iati-activity><iati-identifier>{_short(n)}</iati-identifier></iati-activity>", _Z),
    ),
    (
        "activities that have one code",
        repeated(_A, lambda _: "<iati-activity><iati-identifier>a</iati-identifier></iati-activity>", _Z),
    ),
    ("tiny results", repeated(_ONE, lambda _: "<result/>", _END)),
    (
        "results with a title",
        repeated(_ONE, lambda n: f'<result type="1"><title><narrative>{_short(n)}</narrative></title></result>', _END),
    ),
    ("tiny indicators", repeated(_ONE + '<result type="1">', lambda _: "<indicator/>", "</result>" + _END)),
    (
        "indicators with a title",
        repeated(
            _ONE + '<result type="1">',
            lambda n: f'<indicator measure="1"><title><narrative>{_short(n)}</narrative></title></indicator>',
            "</result>" + _END,
        ),
    ),
    ("tiny periods", repeated(_INDICATOR, lambda _: "<period/>", _OF_INDICATOR)),
    ("tiny actuals", repeated(_INDICATOR + _PERIOD, lambda _: '<actual value="1"/>', "</period>" + _OF_INDICATOR)),
    (
        "tiny targets",
        repeated(_INDICATOR + _PERIOD, lambda n: f'<target value="{n % 9}"/>', "</period>" + _OF_INDICATOR),
    ),
    ("actuals without a value", repeated(_INDICATOR + _PERIOD, lambda _: "<actual/>", "</period>" + _OF_INDICATOR)),
    (
        "actuals that are no numbers",
        repeated(_INDICATOR + _PERIOD, lambda n: f'<actual value="{_short(n)}"/>', "</period>" + _OF_INDICATOR),
    ),
    (
        "actuals with a dimension each",
        repeated(
            _INDICATOR + _PERIOD,
            lambda n: f'<actual value="1"><dimension name="a" value="{_short(n)}"/></actual>',
            "</period>" + _OF_INDICATOR,
        ),
    ),
    (
        "one actual of many dimensions",
        repeated(
            _INDICATOR + _PERIOD + '<actual value="1">',
            lambda n: f'<dimension name="{_short(n)}" value="a"/>',
            "</actual></period>" + _OF_INDICATOR,
        ),
    ),
    (
        "actuals with a location each",
        repeated(
            _INDICATOR + _PERIOD,
            lambda n: f'<actual value="1"><location ref="{_short(n)}"/></actual>',
            "</period>" + _OF_INDICATOR,
        ),
    ),
    (
        "periods with a value",
        repeated(
            _INDICATOR,
            lambda n: (
                f'<period><period-start iso-date="{n % 8000 + 1000}-01-01"/><period-end iso-date="{n % 8000 + 1000}-12-31"/><actual value="1"/></period>'
            ),
            _OF_INDICATOR,
        ),
    ),
    ("baselines", repeated(_INDICATOR, lambda n: f'<baseline year="2009" value="{n}"/>', _OF_INDICATOR)),
    ("elements nobody knows", repeated(_ONE, lambda _: "<x/>", _END)),
    ("elements nobody knows in a result", repeated(_ONE + "<result>", lambda _: "<x/>", "</result>" + _END)),
    ("elements with a name each", repeated(_ONE + "<result>", lambda n: f"<{_short(n)}/>", "</result>" + _END)),
    ("elements out of order", repeated(_ONE, lambda _: "<title/><iati-identifier/>", _END)),
    ("attributes", repeated(_A + "<iati-activity", lambda n: f' {_short(n)}=""', "/>" + _Z)),
    ("attributes of a result", repeated(_ONE + "<result", lambda n: f' {_short(n)}=""', "/>" + _END)),
    ("elements within one another", _nested(_ONE, "x", _END)),
    ("results within one another", _nested(_ONE, "result", _END)),
    ("activities within one another", _nested(_A, "iati-activity", _Z)),
    ("namespaces", repeated(_A, lambda n: f'<iati-activity xmlns:{_short(n)}="{n}"/>', _Z)),
    ("namespaces of one element", repeated("<iati-activities", lambda n: f' xmlns:{_short(n)}="{n}"', "/>")),
    (
        "one long text",
        lambda size: (_ONE + "<title><narrative>" + "x" * (size - 200) + "</narrative></title>" + _END).encode(),
    ),
    ("comments", repeated(_ONE, lambda _: "<!---->", _END)),
    ("references to letters", repeated(_ONE + "<title><narrative>", lambda _: "&lt;", "</narrative></title>" + _END)),
    ("stray text", repeated(_ONE + "<result>", lambda _: "x<title/>", "</result>" + _END)),
    ("narratives", repeated(_ONE + "<title>", lambda _: "<narrative>a</narrative>", "</title>" + _END)),
    ("documents of a result", repeated(_ONE + "<result>", lambda _: "<document-link/>", "</result>" + _END)),
    (
        "references of an indicator",
        repeated(_INDICATOR, lambda n: f'<reference vocabulary="1" code="{n}"/>', _OF_INDICATOR),
    ),
    (
        "older version",
        repeated(
            '<iati-activities version="1.05">',
            lambda _: "<iati-activity><result><title>a</title></result></iati-activity>",
            _Z,
        ),
    ),
    ("entities", lambda size: ('<!DOCTYPE x [<!ENTITY a "' + "a" * (size - 100) + '">]><iati-activities/>').encode()),
    ("locations of an activity", repeated(_ONE, lambda n: f'<location ref="{_short(n)}"/>', _END)),
)

# Workbooks.

_BOOK = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{}</sheets></workbook>'
_RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData>{}</worksheet>'


def workbook(sheets: dict[str, str], strings: str = "", extra: dict[str, str] = {}) -> bytes:  # noqa: B006 - not changed
    """Return a workbook of *sheets*, each the XML of its rows."""
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        named = "".join(f'<sheet name="{name}" sheetId="{n}" r:id="r{n}"/>' for n, name in enumerate(sheets, 1))
        archive.writestr("xl/workbook.xml", _BOOK.format(named))
        related = "".join(
            f'<Relationship Id="r{n}" Target="worksheets/s{n}.xml" Type="t"/>' for n, _ in enumerate(sheets, 1)
        )
        archive.writestr("xl/_rels/workbook.xml.rels", _RELATIONS.format(related))
        if strings:
            archive.writestr("xl/sharedStrings.xml", f"<sst>{strings}</sst>")
        for number, rows in enumerate(sheets.values(), 1):
            body, _, after = rows.partition("@@")
            archive.writestr(f"xl/worksheets/s{number}.xml", _SHEET.format(body, after))
        for name, text in extra.items():
            archive.writestr(name, text)
    return held.getvalue()


def _row(*cells: object) -> str:
    return "<row>" + "".join(_cell(cell) for cell in cells) + "</row>"


def _cell(cell: object) -> str:
    if isinstance(cell, str):
        return f'<c t="str"><v>{cell}</v></c>' if cell else "<c/>"
    return f"<c><v>{cell}</v></c>"


def _grown(make: Callable[[int], bytes], most: int) -> Callable[[int], bytes]:
    """Return what makes the largest workbook of those that *make* makes of a number of rows, up to *most* of them."""

    def grown(size: int) -> bytes:
        few = most // 40
        first, second = len(make(few)), len(make(2 * few))
        a_row = max(second - first, 1) / few
        return make(min(most * size // 999_000, max(1, int(few + (size - first) / a_row * 0.97))))

    return grown


def _rows(
    headings: tuple[str, ...], item: Callable[[int], tuple[object, ...]], most: int = 200_000, sheet: str = "Logframe"
) -> Callable[[int], bytes]:
    return _grown(lambda rows: workbook({sheet: _row(*headings) + "".join(_row(*item(n)) for n in range(rows))}), most)


EXCEL: tuple[tuple[str, Callable[[int], bytes]], ...] = (
    (
        "one cell a million times",
        _grown(
            lambda n: workbook(
                {"a": "".join(_row(*[(k * 1000 + c) * 7919 % 9973 for c in range(1000)]) for k in range(n // 1000))}
            ),
            1_100_000,
        ),
    ),
    (
        "very many rows of one cell",
        _grown(lambda n: workbook({"a": "".join(_row(k * 7919 % 9973) for k in range(n))}), 1_100_000),
    ),
    ("very many blank cells", _grown(lambda n: workbook({"a": "<row>" + "<c/>" * n + "</row>"}), 8_000_000)),
    ("very many empty rows", _grown(lambda n: workbook({"a": "<row/>" * n}), 8_000_000)),
    (
        "shared strings",
        _grown(
            lambda n: workbook({"a": _row("a")}, "".join(f"<si><t>{k * 7919 % 9973}</t></si>" for k in range(n))),
            1_000_000,
        ),
    ),
    (
        "cells of one shared string",
        _grown(
            lambda n: workbook(
                {"a": ("<row>" + '<c t="s"><v>0</v></c>' * 1000 + "</row>") * (n // 1000)},
                f"<si><t>{'a' * 30_000}</t></si>",
            ),
            1_000_000,
        ),
    ),
    (
        "logframe of indicators",
        _rows(("Level", "Result", "Indicator", "Baseline", "Target"), lambda n: ("Output", f"R{n}", f"I{n}", 1, 2)),
    ),
    (
        "logframe with one indicator",
        _rows(("Level", "Result", "Indicator", "Baseline", "Target"), lambda _: ("Output", "R", "I", 1, 2)),
    ),
    ("logframe of outputs", _rows(("Level", "Result", "Indicator"), lambda n: ("Output", f"R{n}", ""))),
    (
        "logframe of assumptions",
        _rows(("Level", "Result", "Indicator", "Assumptions"), lambda n: ("Output", f"R{n % 50}", "", f"A{n}")),
    ),
    (
        "results on no level",
        _rows(("Result", "Indicator", "Baseline", "Target"), lambda n: (f"R{n}", f"I{n}", "x", "y")),
    ),
    ("indicators that are figures", _rows(("Indicator", "Baseline", "Target"), lambda n: (n, "x", "y"))),
    (
        "targets that are none",
        _rows(
            ("Level", "Result", "Indicator", "Baseline", "Target"),
            lambda n: ("Output", f"R{n}", f"I{n}", f"x{n}", f"y{n}"),
        ),
    ),
    (
        "targets in words",
        _rows(
            ("Level", "Result", "Indicator", "Target"),
            lambda n: ("Output", "R", f"I{n}", "at least 3 of 4 about " * 20),
        ),
    ),
    (
        "columns of years",
        _grown(
            lambda n: workbook(
                {
                    "a": _row("Indicator", *[f"Target {1000 + k % 9000}" for k in range(2000)])
                    + "".join(_row(f"I{k}", *range(2000)) for k in range(n // 2000))
                }
            ),
            400_000,
        ),
    ),
    (
        "columns with a name each",
        _grown(
            lambda n: workbook(
                {
                    "a": _row("Indicator", "Baseline", "Target", *[f"x{k}" for k in range(min(n, 16_000))])
                    + _row("I", 1, 2)
                }
            ),
            16_000,
        ),
    ),
    (
        "rows that look like headings",
        _grown(lambda n: workbook({"a": _row("Indicator", "Baseline", "Target") * n}), 200_000),
    ),
    ("figures a row", _rows(("Indicator", "Period", "Actual"), lambda n: ("I", "2009", n))),
    (
        "merged cells",
        _grown(
            lambda n: workbook(
                {
                    "a": _row("Indicator", "Baseline", "Target")
                    + _row("I", 1, 2) * 500
                    + "@@<mergeCells>"
                    + '<mergeCell ref="A1:XFD1048576"/>' * n
                    + "</mergeCells>"
                }
            ),
            500_000,
        ),
    ),
    (
        "merged cells apart",
        _grown(
            lambda n: workbook(
                {
                    "a": "".join(_row("Output", f"R{k}", f"I{k}") for k in range(1000))
                    + "@@<mergeCells>"
                    + "".join(f'<mergeCell ref="A{k % 1000 + 1}:C{k % 1000 + 2}"/>' for k in range(n))
                    + "</mergeCells>"
                }
            ),
            300_000,
        ),
    ),
    (
        "formulas that failed",
        _grown(
            lambda n: workbook(
                {
                    "a": _row("Indicator", "Baseline", "Target")
                    + '<row><c t="e"><f>1</f><v>#REF!</v></c><c><f>1</f></c></row>' * n
                }
            ),
            300_000,
        ),
    ),
    (
        "very many sheets",
        _grown(
            lambda n: workbook({f"s{k}": _row("Indicator", "Baseline", "Target") + _row("I", 1, 2) for k in range(n)}),
            5_000,
        ),
    ),
    (
        "very many parts",
        _grown(
            lambda n: workbook({"a": _row("Indicator", "Baseline", "Target")}, extra={f"x{k}": "" for k in range(n)}),
            9_000,
        ),
    ),
    (
        "styles",
        _grown(
            lambda n: workbook(
                {"a": _row("a")},
                extra={
                    "xl/styles.xml": "<styleSheet><numFmts>"
                    + "".join(f'<numFmt numFmtId="{k}" formatCode="0"/>' for k in range(n))
                    + '</numFmts><cellXfs count="1">'
                    + "<xf/>" * n
                    + "</cellXfs></styleSheet>"
                },
            ),
            300_000,
        ),
    ),
    (
        "dates",
        _grown(
            lambda n: workbook(
                {"a": ("<row>" + '<c s="0"><v>43586</v></c>' * 100 + "</row>") * (n // 100)},
                extra={"xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>'},
            ),
            1_000_000,
        ),
    ),
    (
        "decimals",
        _grown(
            lambda n: workbook({"a": ("<row>" + "<c><v>0.30000000000000004</v></c>" * 100 + "</row>") * (n // 100)}),
            1_000_000,
        ),
    ),
    ("elements within one another", _grown(lambda n: workbook({"a": "<x>" * n + "</x>" * n}), 1_000_000)),
    ("elements nobody knows", _grown(lambda n: workbook({"a": "<x/>" * n}), 4_000_000)),
    (
        "our own, actuals",
        _grown(
            lambda n: workbook(
                {
                    "About": _row("mande workbook", "1"),
                    "Actuals": _row("Indicator", "Period", "Value") + "".join(_row("i", "2009", k) for k in range(n)),
                    "Indicators": _row("Code", "Title") + _row("i", "I"),
                }
            ),
            200_000,
        ),
    ),
)

# Packages.


def _package(files: dict[str, bytes]) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return held.getvalue()


PACKAGES: tuple[tuple[str, Callable[[int], bytes]], ...] = (
    (
        "targets with a period that is none",
        _grown(
            lambda n: _package(
                {"indicators.csv": b"code\ni\n", "targets.csv": b"indicator,value,period\n" + b"i,1,y\n" * n}
            ),
            40_000_000,
        ),
    ),
    (
        "one row again and again",
        _grown(lambda n: _package({"observations.csv": b"indicator,value\n" + b"i,1\n" * n}), 40_000_000),
    ),
    (
        "very many tables",
        _grown(lambda n: _package({f"{k}/observations.csv": b"indicator,value\ni,1\n" for k in range(n)}), 10_000),
    ),
    (
        "very many other files",
        _grown(
            lambda n: _package({"observations.csv": b"indicator,value\ni,1\n"} | {f"{k}.txt": b"" for k in range(n)}),
            10_000,
        ),
    ),
    ("blanks", _grown(lambda n: _package({"observations.csv": b"indicator,value\n" + b" " * n}), 200_000_000)),
    (
        "a plan of many rows",
        _grown(
            lambda n: _package(
                {
                    "indicators.csv": b"code\n" + b"".join(b"%d\n" % k for k in range(n)),
                    "observations.csv": b"indicator,value\n" + b"".join(b"%d,1\n" % k for k in range(n)),
                }
            ),
            300_000,
        ),
    ),
)


def documents() -> Iterator[Hostile]:
    """Yield every one of them."""
    yield from (Hostile("json", rows.what, "a.json", _json_list(rows)) for rows in LISTS)
    yield from (Hostile("json", what, "a.json", make) for what, make in JSON)
    yield from (Hostile("toml", rows.what, "a.toml", _toml_list(rows)) for rows in LISTS)
    yield from (Hostile("toml", what, "a.toml", make) for what, make in TOML)
    yield from (Hostile("csv", what, file, make) for what, file, make in CSV)
    yield from (Hostile("csv", f"in a package: {what}", "a.zip", make) for what, make in PACKAGES)
    yield from (Hostile("hxl", what, "a.csv", make) for what, make in HXL)
    yield from (Hostile("dhis2", what, file, make) for what, file, make in DHIS2)
    yield from (Hostile("iati", what, "a.xml", make) for what, make in IATI)
    yield from (Hostile("excel", what, "a.xlsx", make) for what, make in EXCEL)
