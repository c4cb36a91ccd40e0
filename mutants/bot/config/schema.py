"""JSON Schemas for editors, made from the same types that check the files.

One for config.yaml, one for each kind of strategy file. It must not know any key by name.
"""

from collections.abc import Mapping
from typing import Any

import orjson
from pydantic import TypeAdapter

from bot.config.keys import Keys, keys_of
from bot.config.model import ConfigFile
from strategies.registry import BUILT_IN

_DRAFT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]


def schemas() -> Mapping[str, bytes]:
    """Return every schema by its path from the root of the repository, as it must stand there."""
    files = {"schema/config.schema.json": _config_schema()}
    for kind in sorted(BUILT_IN):
        files[f"strategies/schema/{kind}.schema.json"] = _strategy_schema(kind)
    return {name: _text(schema) for name, schema in files.items()}


def _config_schema() -> Schema:
    schema = ConfigFile.model_json_schema()
    keys = keys_of(ConfigFile)
    sections = schema.pop("$defs")
    properties = _described(schema["properties"], keys, ())
    for name, entry in properties.items():
        if "$ref" in entry:
            section = sections[entry["$ref"].rpartition("/")[2]]
            inner = _described(section["properties"], keys, (name,))
            properties[name] = _closed(inner, keys[(name,)].meaning)
    return {"$schema": _DRAFT, "title": "Ebb: config.yaml"} | _closed(
        properties, "Settings of Ebb; a key that is absent has its default."
    )


def _strategy_schema(kind: str) -> Schema:
    plugged = BUILT_IN[kind]
    meaning = (plugged.__doc__ or "").partition("\n")[0]
    found = TypeAdapter(plugged).json_schema().get("properties", {})
    named = {"kind": {"const": kind, "description": "which rule this file sets up"}}
    properties = named | _described(found, keys_of(plugged), ())
    schema = {"$schema": _DRAFT, "title": f"Ebb: a strategy of kind {kind}"}
    return schema | _closed(properties, meaning) | {"required": ["kind"]}


def _closed(properties: Schema, meaning: str) -> Schema:
    return {
        "description": meaning,
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
    }


def _described(properties: Schema, keys: Keys, above: tuple[str, ...]) -> Schema:
    described = {}
    for name, entry in properties.items():
        kept = {word: value for word, value in entry.items() if word != "title"}
        key = keys[(*above, name)]
        described[name] = kept if key.is_section else {"description": key.meaning} | kept
    return described


def _text(schema: Schema) -> bytes:
    return orjson.dumps(schema, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
