"""The texts that raster work, the engine and the worker tell a person, as templates with named gaps.

They are plain English in the code, without a call that translates; core/language/ recognises them when they reach
QGIS. An f-string becomes a template: `f"Pixel: {choices.resolution:g} m"` is "Pixel: {resolution} m".
"""

from __future__ import annotations

import ast
import json
import struct
from itertools import product
from pathlib import Path
from typing import Iterable, Iterator

Texts = dict[str, dict[str, None]]  # context -> texts, in the order of the code

MESSAGES, ERRORS = "Messages", "Errors"
ROOMS = ("core", "rasters", "learning", "models", "engine", "algorithms")
TELLING = {
    "message",
    "warning",
    "caution",
    "because",
    "in_users_language",
}  # of a feedback, and of the choices of 'Map my area'
REFUSING = {"LandslideMapperError", "InputError", "OutputError", "EngineError"}
SHOWING = {  # what puts a text on a page: single words count, too
    *("Page", "lead", "section", "paragraph", "note", "figure", "picture", "table", "tiles", "legend", "shown"),
    *("line_chart", "Line", "Mark", "bar_chart", "Bar", "heat_map", "Step", "ErrorClass", "in_users_language"),
}
SAYING = (  # modules whose sentences all reach a person, wherever in the module they stand
    "algorithms/scene",
    "learning/data/missing_share.py",
    "learning/tile_export/assignment.py",
    "learning/training/plan.py",
    "learning/training/preparation.py",
    "learning/training/results/evaluation.py",
    "learning/training/results/outputs.py",
    "learning/training/results/report.py",
    "learning/explanation/report.py",
    "learning/comparison/report.py",
    "learning/factor_analysis/report.py",
    "rasters/accuracy",
    "rasters/factors/sar/change_report.py",
    "rasters/factors/deformation/report.py",
    "rasters/factors/deformation/components_report.py",
    "rasters/size_statistics/report.py",
    "rasters/sampling/report.py",
)
NAMING = ("core/report/page.py", "core/labels.py")  # modules with single words that stand on a page
EXPLAINING = ("algorithms/support/boundary.py", "core/failures", "engine/worker_answer.py")  # the same, of errors
WEIGHTS = "models/weights"
CARD_KEY = "landslide_mapper"
MIN_LETTERS = 3
MARKUP = ("|", ".*", "<", "{", "}", "\\", "landslide:", "native:", "://", "#")
MAX_VARIANTS = 16


def told_texts(root: Path) -> Texts:
    """The messages, with what stands in reports and cards of models, and the errors; each text once, in the order of
    the files.
    """
    messages: dict[str, None] = {}
    errors: dict[str, None] = {}
    for room in ROOMS:
        for path in sorted((root / room).rglob("*.py")):
            name = path.relative_to(root).as_posix()
            tree = ast.parse(path.read_text(encoding="utf-8"))
            messages.update(texts_in(tree, TELLING, is_one_of(name, SAYING)))
            errors.update(texts_in(tree, REFUSING, is_one_of(name, EXPLAINING)))
            if is_one_of(name, SAYING) or name in NAMING:
                messages.update(dict.fromkeys(shown_words(tree)))
    for weights in sorted((root / WEIGHTS).glob("*.safetensors")):
        messages.update(dict.fromkeys(card_texts(weights)))
    return {
        MESSAGES: {text: None for text in messages if is_told(text)},
        ERRORS: {text: None for text in errors if is_told(text) and text not in messages},
    }


def is_one_of(name: str, modules: Iterable[str]) -> bool:
    return any(name == one or name.startswith(f"{one}/") for one in modules)


def texts_in(tree: ast.Module, calls: set[str], says_all: bool) -> dict[str, None]:
    nodes = list(told_nodes(tree, calls, says_all))
    whole = [text.strip() for node in nodes for text in templates_of(node)]
    return dict.fromkeys([*whole, *pieces_in(tree, nodes)])


def pieces_in(tree: ast.Module, told: Iterable[ast.expr]) -> Iterator[str]:
    """What a variable brings into a text: strings of several words, given to a name that stands in one of its gaps."""
    gaps = {
        part.value.id
        for node in told
        for part in ast.walk(node)
        if isinstance(part, ast.FormattedValue) and isinstance(part.value, ast.Name)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id in gaps:
            yield from (text.strip() for text in templates_of(node.value) if " " in text.strip())


def told_nodes(tree: ast.Module, calls: set[str], says_all: bool) -> Iterator[ast.expr]:
    """The arguments of the calls; where a module `says_all`, also each string of several words but docstrings."""
    quiet = {id(part) for node in ast.walk(tree) for part in not_told(node, set() if calls is REFUSING else REFUSING)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) in calls:
            yield from (argument for argument in node.args if id(argument) not in quiet)
        elif says_all and isinstance(node, (ast.Constant, ast.JoinedStr)) and id(node) not in quiet:
            yield from (node for text in templates_of(node)[:1] if " " in text.strip())


def not_told(node: ast.AST, elsewhere: set[str]) -> Iterator[ast.AST]:
    """Strings below a node that are no text of their own: docstrings, pieces of f-strings, keys, what tr or a call
    `elsewhere` has.
    """
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value
    if isinstance(node, ast.JoinedStr):
        for part in node.values:
            yield from (
                [part] if isinstance(part, ast.Constant) else ast.walk(getattr(part, "format_spec", None) or part)
            )
    if isinstance(node, ast.Call) and name_of(node.func) in (
        "tr",
        "tr_shared",
        "translate",
        "execute",
        "compile",
        *elsewhere,
    ):
        yield from ast.walk(node)
    if isinstance(node, ast.Subscript):
        yield from ast.walk(node.slice)


def shown_words(tree: ast.Module) -> Iterator[str]:
    """The texts, single words too, given to what builds a page."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node.func) in SHOWING:
            for argument in [*node.args, *(keyword.value for keyword in node.keywords if keyword.arg == "label")]:
                yield from (text.strip() for part in texts_within(argument) for text in templates_of(part))


def texts_within(node: ast.AST) -> Iterator[ast.expr]:
    """Strings in lists and tuples below an argument, not those in calls and keys."""
    if isinstance(node, (ast.Constant, ast.JoinedStr, ast.IfExp)):
        yield node
    elif isinstance(node, (ast.List, ast.Tuple)):
        for element in node.elts:
            yield from texts_within(element)
    elif isinstance(node, (ast.ListComp, ast.GeneratorExp)):
        yield from texts_within(node.elt)


def templates_of(node: ast.expr) -> list[str]:
    """The templates that an expression can become: one for each way its conditions go; none for no string."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.IfExp):
        return [*templates_of(node.body), *templates_of(node.orelse)]
    if isinstance(node, ast.JoinedStr):
        ways = [alternatives(part) for part in node.values]
        return [named(way) for way in product(*ways)] if length(ways) <= MAX_VARIANTS else []
    return []


def alternatives(part: ast.expr) -> list[tuple[str, bool]]:
    """What a piece of an f-string can be: words (False), or the name of a gap (True)."""
    if isinstance(part, ast.Constant):
        return [(str(part.value), False)]
    value = part.value if isinstance(part, ast.FormattedValue) else part
    if isinstance(value, ast.IfExp):
        chosen = [value.body, value.orelse]
        if all(isinstance(choice, ast.Constant) and isinstance(choice.value, str) for choice in chosen):
            return [(str(ast.literal_eval(choice)), False) for choice in chosen]
    return [(gap_name(value), True)]


def gap_name(value: ast.expr) -> str:
    """A gap is called as what stands in it: the last name of the expression."""
    if isinstance(value, ast.Name):
        return value.id.strip("_").lower()
    if isinstance(value, ast.Attribute):
        return value.attr.strip("_").lower()
    if isinstance(value, ast.Call):
        inner = [gap_name(argument) for argument in value.args[:1]]
        return next((name for name in inner if name != "value"), name_of(value.func).strip("_") or "value")
    if isinstance(value, ast.Subscript):
        return gap_name(value.value)
    if isinstance(value, ast.BinOp):
        return next((name for name in (gap_name(value.left), gap_name(value.right)) if name != "value"), "value")
    return "value"


def named(way: Iterable[tuple[str, bool]]) -> str:
    """Words and gaps as a template; gaps side by side are one, those of the same name are numbered."""
    text, seen, after_gap = "", {}, False
    for piece, is_gap in way:
        if not is_gap:
            text, after_gap = text + piece, after_gap and not piece
        elif not after_gap:
            seen[piece] = seen.get(piece, 0) + 1
            text += "{" + piece + (str(seen[piece]) if seen[piece] > 1 else "") + "}"
            after_gap = True
    return text


def card_texts(path: Path) -> list[str]:
    """What the card of a bundled model says of it, and of what it was judged on."""
    with path.open("rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
    card = json.loads(header["__metadata__"][CARD_KEY])
    return [card["description"], card["metrics"]["on"]]


def is_told(text: str) -> bool:
    """Whether a person reads it: words outside the gaps, no markup, no identifier."""
    words = "".join(part.partition("}")[2] if index else part for index, part in enumerate(text.split("{")))
    letters = sum(character.isalpha() for character in words)
    return letters >= MIN_LETTERS and not any(mark in words for mark in MARKUP) and (" " in text or "_" not in words)


def length(ways: list[list[tuple[str, bool]]]) -> int:
    number = 1
    for way in ways:
        number *= len(way)
    return number


def name_of(function: ast.expr) -> str:
    return str(getattr(function, "attr", getattr(function, "id", "")))
