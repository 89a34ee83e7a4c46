"""Which small mistakes a module could hold: every one that changes what it does, and none that changes what it says."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from copy import copy
from hashlib import sha256
from types import CodeType
from typing import NamedTuple

OTHER_COMPARISON: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
OTHER_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
OTHER_FUNCTION = {"min": "max", "max": "min", "any": "all", "all": "any"}

# What these are handed is what people read, what only types are for, or would raise at once and so prove nothing.
TEXTS = frozenset({"sentence", "phrases", "counted", "listing", "joined", "number", "print"})
NOT_SWAPPED = TEXTS | {"isinstance", "issubclass", "getattr", "hasattr", "cast", "max", "min", "range", "zip"}
TYPES = frozenset({"annotation", "returns", "decorator_list", "type_comment", "bases"})


class Mutant(NamedTuple):
    """One mistake: where it is made, what stood there and what stands there now.

    Its key names it by what it is and not by its line, so that it stays the same while other code moves; `nth` tells it
    from those that read the same in the same function.
    """

    module: str
    where: str
    kind: str
    before: str
    after: str
    nth: int
    first: int
    last: int
    around: str  # what tells whether the function or class that it is in, or the statement, is still the same

    @property
    def key(self) -> str:
        """Return the name of this mutant in ledgers and in the list of those that are explained."""
        nth = f" ({self.nth})" if self.nth > 1 else ""
        return f"{self.module}:{self.where}: {self.kind}: {self.before} -> {self.after}{nth}"


class _Change(NamedTuple):
    """A place in a tree, and what is put there."""

    parent: ast.AST
    field: str
    index: int | None
    old: ast.AST
    new: ast.AST
    kind: str
    where: str
    lines: tuple[int, int]

    def make(self) -> None:
        if self.index is None:
            setattr(self.parent, self.field, self.new)
        else:
            getattr(self.parent, self.field)[self.index] = self.new


def mutants_of(module: str, source: str) -> list[Mutant]:
    """Return every mutant of *module*, in the order of its lines."""
    return [mutant for mutant, _ in _named(module, ast.parse(source))]


def mutated(mutant: Mutant, source: str, filename: str) -> CodeType:
    """Return the code of a module with *mutant* in it."""
    tree = ast.parse(source, filename)
    change = next(change for each, change in _named(mutant.module, tree) if each.key == mutant.key)
    change.make()
    return compile(ast.fix_missing_locations(tree), filename, "exec", dont_inherit=True)


def _named(module: str, tree: ast.Module) -> Iterator[tuple[Mutant, _Change]]:
    seen: Counter[tuple[str, ...]] = Counter()
    whole = [sha256(ast.unparse(each).encode()).hexdigest()[:16] for each in tree.body]
    for place, around in enumerate(whole):
        statement = ast.Module(body=[tree.body[place]], type_ignores=[])
        for found in _changes(statement, "", (0, 0)):
            change = found._replace(parent=tree, index=place) if found.parent is statement else found
            name = (change.where or "module", change.kind, _short(change.old), _short(change.new))
            seen[name] += 1
            yield Mutant(module, *name, seen[name], *change.lines, around), change


def _short(node: ast.AST) -> str:
    text = " ".join(ast.unparse(node).split())
    return text if len(text) <= 100 else f"{text[:60]} ... {text[-35:]}"


def _changes(node: ast.AST, where: str, lines: tuple[int, int]) -> Iterator[_Change]:
    for field, value in ast.iter_fields(node):
        if field in TYPES:
            continue
        for index, child in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if not isinstance(child, ast.AST) or _is_left_alone(node, field, index, child):
                continue
            here = _scope(child, where)
            spans = _lines(child, lines)
            for kind, new in _mistakes(node, field, child):
                yield _Change(node, field, index, child, new, kind, here, spans)
            yield from _changes(child, here, spans)


def _scope(node: ast.AST, where: str) -> str:
    if isinstance(node, ast.FunctionDef | ast.ClassDef):
        return f"{where}.{node.name}" if where else node.name
    return where


def _lines(node: ast.AST, lines: tuple[int, int]) -> tuple[int, int]:
    """Return the lines of the statement that *node* is or is in; of one that holds others, only those of its head."""
    if isinstance(node, ast.stmt):
        body = getattr(node, "body", None)
        return node.lineno, max(node.lineno, body[0].lineno - 1) if body else node.end_lineno or node.lineno
    return lines


def _is_left_alone(parent: ast.AST, field: str, index: int | None, child: ast.AST) -> bool:
    """Return whether *child* is text, or is there for types alone."""
    if isinstance(child, ast.JoinedStr) or (isinstance(child, ast.Constant) and isinstance(child.value, str | bytes)):
        return True
    if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
        return True
    if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
        return True
    if isinstance(child, ast.AnnAssign) and ast.unparse(child.annotation) == "TypeAlias":
        return True
    called = _called(parent)
    if called == "zip" and field == "keywords":  # strict= is there to fail where what is written is wrong already
        return True
    return (called in ("isinstance", "issubclass") and index == 1) or (
        called in ("cast", "TypeVar") and field == "args"
    )


def _called(node: ast.AST) -> str | None:
    if not isinstance(node, ast.Call):
        return None
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", None)


def _mistakes(parent: ast.AST, field: str, node: ast.AST) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(node, ast.expr):
        yield from _decided_otherwise(parent, field, node)
        yield from _other_operator(node)
        yield from _other_value(node)
        if isinstance(node, ast.Call):
            yield from _other_call(node)
    elif isinstance(node, ast.stmt):
        yield from _other_statement(node)


def _decided_otherwise(parent: ast.AST, field: str, node: ast.expr) -> Iterator[tuple[str, ast.AST]]:
    if (isinstance(parent, ast.If | ast.IfExp) and field == "test") or field == "ifs":
        yield "always", ast.Constant(value=True)
        yield "never", ast.Constant(value=False)
    elif isinstance(parent, ast.While) and field == "test":
        yield "never", ast.Constant(value=False)


def _other_operator(node: ast.expr) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            ops: list[ast.cmpop] = [*node.ops]
            ops[index] = OTHER_COMPARISON[type(operator)]()
            yield "comparison", ast.Compare(left=node.left, ops=ops, comparators=node.comparators)
    elif isinstance(node, ast.BinOp):
        other = OTHER_ARITHMETIC.get(type(node.op))
        if other and not any(
            isinstance(side, ast.Constant | ast.JoinedStr) and _is_text(side) for side in _sides(node)
        ):
            yield "arithmetic", ast.BinOp(left=node.left, op=other(), right=node.right)
    elif isinstance(node, ast.BoolOp):
        yield "and or", ast.BoolOp(op=ast.Or() if isinstance(node.op, ast.And) else ast.And(), values=node.values)
        for index in range(len(node.values)):
            values = [*node.values[:index], *node.values[index + 1 :]]
            yield "left out", values[0] if len(values) == 1 else ast.BoolOp(op=node.op, values=values)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not | ast.USub):
        yield "sign", node.operand


def _sides(node: ast.BinOp) -> tuple[ast.expr, ast.expr]:
    return node.left, node.right


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _other_value(node: ast.expr) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, bool):
            yield "constant", ast.Constant(value=not node.value)
        elif isinstance(node.value, int):
            yield "constant", ast.Constant(value=node.value + 1)
    elif isinstance(node, ast.List | ast.Tuple) and not isinstance(node.ctx, ast.Load):
        return
    elif isinstance(node, ast.ListComp | ast.GeneratorExp) or (isinstance(node, ast.List) and node.elts):
        yield "emptied", ast.List(elts=[], ctx=ast.Load())
    elif isinstance(node, ast.SetComp) or (isinstance(node, ast.Set) and node.elts):
        yield "emptied", ast.Call(func=ast.Name(id="set", ctx=ast.Load()), args=[], keywords=[])
    elif isinstance(node, ast.DictComp) or (isinstance(node, ast.Dict) and node.keys):
        yield "emptied", ast.Dict(keys=[], values=[])
    elif isinstance(node, ast.Tuple) and any(isinstance(each, ast.Starred) for each in node.elts):
        yield "emptied", ast.Tuple(elts=[], ctx=ast.Load())
    elif isinstance(node, ast.Lambda) and not (isinstance(node.body, ast.Constant) and node.body.value is None):
        yield "returned", ast.Lambda(args=node.args, body=ast.Constant(value=None))


def _other_call(node: ast.Call) -> Iterator[tuple[str, ast.AST]]:
    called = _called(node)
    if isinstance(node.func, ast.Name) and called in OTHER_FUNCTION:
        yield "function", _with(node, func=ast.Name(id=OTHER_FUNCTION[called], ctx=ast.Load()))
    if called == "sorted":
        yield "unsorted", ast.Call(func=ast.Name(id="list", ctx=ast.Load()), args=node.args[:1], keywords=[])
    elif called == "reversed":
        yield "unsorted", node.args[0]
    if called in TEXTS:
        return
    if called not in NOT_SWAPPED and len(node.args) > 1 and not isinstance(node.args[0], ast.Starred):
        first, second, *rest = node.args
        if not isinstance(second, ast.Starred) and ast.unparse(first) != ast.unparse(second):
            yield "swapped", _with(node, args=[second, first, *rest])
    for index, keyword in enumerate(node.keywords):
        if keyword.arg is not None and called not in ("zip", "field"):
            yield "left out", _with(node, keywords=[*node.keywords[:index], *node.keywords[index + 1 :]])


def _with(node: ast.Call, **fields: object) -> ast.Call:
    changed = copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _other_statement(node: ast.stmt) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(node, ast.Return):
        if node.value is not None and not isinstance(node.value, ast.Constant):
            yield "returned", ast.Return(value=ast.Constant(value=None))
    elif isinstance(node, ast.AugAssign):
        yield "removed", ast.Pass()
        other = OTHER_ARITHMETIC.get(type(node.op))
        if other and not _is_text(node.value):
            yield "arithmetic", ast.AugAssign(target=node.target, op=other(), value=node.value)
    elif isinstance(node, ast.Break):
        yield "stopped", ast.Continue()
    elif isinstance(node, ast.Continue):
        yield "stopped", ast.Break()
    elif isinstance(node, ast.Raise | ast.Delete) or _is_done_for_its_effect(node):
        yield "removed", ast.Pass()


def _is_done_for_its_effect(node: ast.stmt) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Call | ast.Yield | ast.YieldFrom)
    if isinstance(node, ast.Assign):
        return isinstance(node.targets[0], ast.Attribute | ast.Subscript)
    return False
