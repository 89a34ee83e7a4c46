"""Whether mande holds nothing that runs what a document says, fetches what it names, or calls another program."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import mande

HOME = Path(mande.__file__).parent
MODULES = sorted(path.relative_to(HOME).as_posix() for path in HOME.rglob("*.py"))

RUNS = frozenset({"eval", "exec", "compile", "__import__", "breakpoint", "input"})
"""What turns a text into something that runs, or waits for one."""

UNPACKS_PROGRAMS = frozenset({"pickle", "marshal", "shelve", "dbm", "copyreg", "yaml", "code", "codeop", "runpy"})
"""What reads programs out of data."""

CALLS_OTHERS = frozenset({"subprocess", "multiprocessing", "pty", "ctypes", "webbrowser", "cffi"})
"""What calls other programs, or what is no Python."""

FETCHES = frozenset(
    {
        *("socket", "ssl", "http", "urllib.request", "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc"),
        *("asyncio", "socketserver", "requests", "httpx", "aiohttp", "urllib3"),
    }
)
"""What speaks with other machines."""

OPENS_ARCHIVES = frozenset({"extract", "extractall"})
"""What puts the members of an archive where their names say."""

STARTS = frozenset({"system", "popen", "startfile", "execv", "execve", "execvp", "spawnv", "fork"})
"""What os starts other programs with."""


def complaints(source: str) -> Iterator[str]:
    """Yield what is wrong with a module, each with its line."""
    for node in ast.walk(ast.parse(source)):
        for name in named(node):
            yield f"line {getattr(node, 'lineno', 0)}: {name}"


def named(node: ast.AST) -> Iterator[str]:
    """Yield what *node* names that no module may."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        targets = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        for target in targets:
            steps = [target.rsplit(".", cut)[0] for cut in range(target.count(".") + 1)]
            yield from (step for step in steps if step in UNPACKS_PROGRAMS | CALLS_OTHERS | FETCHES)
    elif isinstance(node, ast.Name) and node.id in RUNS:
        yield node.id
    elif isinstance(node, ast.Attribute) and node.attr in OPENS_ARCHIVES:
        yield node.attr
    elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "os":
        yield from (name for name in (node.attr,) if name in STARTS)


@pytest.mark.parametrize("module", MODULES)
def test_nothing_dangerous_is_named(module: str) -> None:
    """No module can run a text, read a program out of data, fetch anything, or unpack an archive onto the disk."""
    assert list(complaints((HOME / module).read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("import pickle", "line 1: pickle"),
        ("from urllib.request import urlopen", "line 1: urllib.request"),
        ("import xml.etree, http.client", "line 1: http"),
        ("x = eval(text)", "line 1: eval"),
        ("import os\nos.system(text)", "line 2: system"),
        ("archive.extractall(folder)", "line 1: extractall"),
        ("from urllib.parse import quote\nre.compile(text)\nvalue.compile", None),
    ],
)
def test_what_is_dangerous_is_seen(source: str, told: str | None) -> None:
    """A name that may not be there is found by its line, and one that only looks like it is left alone."""
    assert list(complaints(source)) == ([told] if told else [])


def test_what_runs_without_looking_is_seen_when_it_is_read() -> None:
    """Reading every kind of document opens no connection and starts no program: Python tells of both, and none is."""
    import sys
    from io import BytesIO

    told: list[str] = []
    is_listening = [True]

    def listen(event: str, _arguments: object) -> None:
        if is_listening[0] and event.startswith(
            ("socket.", "subprocess.", "os.system", "os.exec", "pickle.", "urllib.")
        ):
            told.append(event)

    sys.addaudithook(listen)  # it stays until the process ends, and hears nothing when this test is over
    try:
        for content in (
            b'{"mande": "1", "code": "w", "note": "https://x.example/"}',
            b'<!DOCTYPE a SYSTEM "https://x.example/a.dtd"><iati-activities version="2.03"/>',
            b'<iati-activities xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="https://x.example/"/>',
            b'{"resources": [{"name": "observations", "path": "https://x.example/a.csv"}]}',
            b"indicator,value\n=WEBSERVICE(1),3\n",
        ):
            mande.read(BytesIO(content))
    finally:
        is_listening[0] = False

    assert told == []
