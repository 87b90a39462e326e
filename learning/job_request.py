"""From a job's JSON to a checked request: a frozen dataclass says which parameters a task takes, of which type and
range.

A parameter is called as its field, in capitals (`TILE_SIZE`), as in the algorithms' own inputs; small letters mean the
same. One that is null, "" or [] counts as left out.
"""

from __future__ import annotations

import os
import sys
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from types import UnionType
from typing import Annotated, Any, Callable, Iterable, Mapping, TypeVar, Union, get_args, get_origin, get_type_hints

from ..core.errors import InputError

Request = TypeVar("Request")
LEFT_OUT: tuple[Any, ...] = (None, "", [], ())


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= sys.float_info.max


# By type: what of JSON it is made of, how, and how a message calls it.
SCALARS: dict[Any, tuple[Callable[[Any], bool], Callable[[Any], Any], str]] = {
    bool: (lambda value: isinstance(value, bool), bool, "true or false"),
    int: (lambda value: _is_number(value) and value == int(value), int, "a whole number"),
    float: (_is_number, float, "a number"),
    str: (lambda value: isinstance(value, str), str, "a text"),
    Path: (lambda value: isinstance(value, (str, os.PathLike)), Path, "the path of a file"),
    dict: (lambda value: isinstance(value, Mapping), dict, "an object of names and values"),
}


@dataclass(frozen=True)
class Between:
    """A number's range, ends included."""

    low: float
    high: float


@dataclass(frozen=True)
class OneOf:
    """The words that a text may be."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class Called:
    """The parameter's name where it is not the field's."""

    key: str


@dataclass(frozen=True)
class Parameter:
    """What one field takes: its key, type, limits, and whether it must be given."""

    field: str
    key: str
    kind: Any
    limits: tuple[Any, ...]
    required: bool


def read_request(kind: type[Request], parameters: Mapping[str, Any], task: str) -> Request:
    """The request that a job's parameters describe; `task` names it in messages ("detection").

    Raises InputError that names an unknown, missing or wrong parameter and what is right.
    """
    return kind(**checked_fields(kind, parameters, task))


def checked_fields(
    kind: type[Any], parameters: Mapping[str, Any], task: str, without: Iterable[str] = ()
) -> dict[str, Any]:
    """The values of a dataclass's fields, but those in `without`; fields whose parameter is left out are not among
    them.
    """
    known = {parameter.key: parameter for parameter in parameters_of(kind) if parameter.field not in set(without)}
    given = by_key(parameters, known, task)
    absent = [key for key, parameter in known.items() if parameter.required and key not in given]
    if absent:
        raise InputError(f"The {task} job lacks {', '.join(absent)}. Add what is missing to the job's parameters.")
    return {known[key].field: _checked(known[key], value) for key, value in given.items()}


def by_key(parameters: Mapping[str, Any], known: Iterable[str], task: str) -> dict[str, Any]:
    """What is given, by key in capitals; raises InputError for a parameter that is unknown or given twice."""
    keys, given = list(known), dict[str, Any]()
    for name, value in parameters.items():
        key = str(name).upper()
        if key not in keys:
            raise InputError(f"The {task} job has the unknown parameter {name}. It knows: {', '.join(keys)}.")
        if key in given:
            raise InputError(f"The {task} job gives {key} twice, in capitals and in small letters. Keep one.")
        given[key] = value
    return {key: value for key, value in given.items() if not _is_left_out(value)}


def keys_of(kind: type[Any]) -> list[str]:
    """The keys that a dataclass takes."""
    return [parameter.key for parameter in parameters_of(kind)]


def parameters_of(kind: type[Any]) -> list[Parameter]:
    """What the fields of a dataclass take, in their order."""
    hints = get_type_hints(kind, include_extras=True)
    found = []
    for field in fields(kind):
        hint: Any = hints[field.name]
        limits: tuple[Any, ...] = ()
        if get_origin(hint) is Annotated:
            hint, *extras = get_args(hint)
            limits = tuple(extras)
        key = next((limit.key for limit in limits if isinstance(limit, Called)), field.name.upper())
        required = field.default is MISSING and field.default_factory is MISSING
        found.append(Parameter(field.name, key, hint, limits, required))
    return found


def _is_left_out(value: Any) -> bool:
    return any(value is empty or (isinstance(value, (str, list, tuple)) and value == empty) for empty in LEFT_OUT)


def _checked(parameter: Parameter, value: Any) -> Any:
    result = _converted(parameter, parameter.kind, value)
    for limit in parameter.limits:
        if isinstance(limit, Between) and not limit.low <= result <= limit.high:
            raise _wrong(parameter, value, f"a number from {limit.low:g} to {limit.high:g}")
        if isinstance(limit, OneOf):
            for word in result if isinstance(result, tuple) else (result,):
                if word not in limit.words:
                    raise _wrong(parameter, value, f"one of {', '.join(limit.words)}")
    return result


def _converted(parameter: Parameter, kind: Any, value: Any) -> Any:
    if get_origin(kind) in (Union, UnionType):  # only `X | None` occurs, and what is None counts as left out
        kind = next(part for part in get_args(kind) if part is not type(None))
    if get_origin(kind) is tuple:
        return _converted_list(parameter, get_args(kind), value)
    fits, convert, words = SCALARS[get_origin(kind) or kind]
    if not fits(value):
        raise _wrong(parameter, value, words)
    return convert(value)


def _converted_list(parameter: Parameter, parts: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    """A list, a single entry, or names with commas or semicolons between."""
    if isinstance(value, str) and parts[0] is str:
        entries: list[Any] = [name.strip() for name in value.replace(";", ",").split(",") if name.strip()]
    elif isinstance(value, (list, tuple)):
        entries = list(value)
    else:
        entries = [value]
    if parts[-1] is not Ellipsis and len(entries) != len(parts):
        raise _wrong(parameter, value, f"a list of {len(parts)}")
    return tuple(_converted(parameter, parts[0], entry) for entry in entries)


def _wrong(parameter: Parameter, value: Any, right: str) -> InputError:
    return InputError(f"{parameter.key} is {value!r}. Use {right}.")
