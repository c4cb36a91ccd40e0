"""The strategy file: found by name or path, its kind looked up, its keys checked.

A kind is a name in a registry, never a path to code. It must not know what a strategy does.
"""

import re
from collections.abc import Mapping
from dataclasses import is_dataclass
from importlib.metadata import entry_points
from pathlib import Path

import strategies
from bot.config.document import read_document
from bot.config.model import StrategyChoice
from bot.config.validate import validated_dataclass
from core.errors import InputError
from core.plugs import Strategy
from strategies.registry import BUILT_IN

GROUP = "ebb.strategies"
PACKAGED = Path(strategies.__file__ or "").parent
_NAME = re.compile(r"[A-Za-z0-9_-]+")


def load_strategy(choice: str, folder: Path, where: str) -> StrategyChoice:
    """Return the strategy that `choice` names; `where` is the place of the name, for errors.

    A name is looked up in `folder`/strategies, then among those that come with Ebb. A path must
    lie within `folder`. Raises InputError.
    """
    file = _find(choice, folder, where)
    document = read_document(file)
    kind = document.values.get("kind")
    if not isinstance(kind, str):
        said = "is missing" if kind is None else f"{kind} is no text"
        raise InputError(
            said, wanted=_listed(BUILT_IN), where=document.where(("kind",)), fix="it names the rule"
        )
    rule = validated_dataclass(_class_of(kind, document.where(("kind",))), document, "kind")
    return StrategyChoice(file.resolve(), kind, rule)


def _find(choice: str, folder: Path, where: str) -> Path:
    if _NAME.fullmatch(choice):
        places = [folder / "strategies" / f"{choice}.yaml", PACKAGED / f"{choice}.yaml"]
        for place in places:
            if place.is_file() and _inside(place, place.parent):
                return _as_written(place)
        known = {file.stem for place in places for file in place.parent.glob("*.yaml")}
        raise InputError(f"no strategy {choice!r}", wanted=_listed(known), where=where)
    if "\0" in choice or not _inside(folder / choice, folder):
        raise InputError(
            f"{choice!r} leads out of {folder.resolve()}",
            wanted="a name, or a path within the folder of the config",
            where=where,
        )
    if not (folder / choice).is_file():
        raise InputError(f"no file {choice!r}", wanted="a strategy file", where=where)
    return _as_written(folder / choice)


def _inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())


def _as_written(path: Path) -> Path:
    """Return `path` as a person here would write it, for errors."""
    here = Path.cwd()
    return path.relative_to(here) if path.is_relative_to(here) else path


def _class_of(kind: str, where: str) -> type[Strategy]:
    if kind in BUILT_IN:
        return BUILT_IN[kind]
    others = {point.name: point for point in entry_points(group=GROUP)}
    if kind not in others:
        wanted = _listed({**BUILT_IN, **others})
        raise InputError(f"no strategy of kind {kind!r}", wanted=wanted, where=where)
    found: type[Strategy] = others[kind].load()
    if not is_dataclass(found):
        raise InputError(
            f"{others[kind].value} is no dataclass",
            wanted="a frozen dataclass with a method decide(view)",
            where=where,
        )
    return found


def _listed(names: Mapping[str, object] | set[str]) -> str:
    return " or ".join(sorted(names))
