from pathlib import Path
from typing import Any

import jsonschema
import orjson
import pytest

from bot.config.document import read_document
from bot.config.schema import schemas

ROOT = Path(__file__).resolve().parents[3]
FILES = [ROOT / "config.yaml", *sorted((ROOT / "strategies").glob("*.yaml"))]


def schema_of(path: Path) -> dict[str, Any]:
    first = path.read_text().splitlines()[0]
    start = "# yaml-language-server: $schema="
    assert first.startswith(start)
    schema: dict[str, Any] = orjson.loads((path.parent / first.removeprefix(start)).read_bytes())
    return schema


def test_committed_schemas_are_current() -> None:
    stale = [
        name
        for name, content in schemas().items()
        if not (ROOT / name).is_file() or (ROOT / name).read_bytes() != content
    ]
    assert not stale, "run `ebb config schema`"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_names_its_schema_and_fits_it(path: Path) -> None:
    schema = schema_of(path)
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(read_document(path).values, schema)


@pytest.mark.parametrize(
    "change", [{"risk": {"max_leverage": 25}}, {"risk": {"max_levrage": 1}}, {"mode": "real"}]
)
def test_a_schema_refuses_what_loading_refuses(change: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(change, schema_of(ROOT / "config.yaml"))


def test_every_property_is_described() -> None:
    def undescribed(schema: dict[str, Any]) -> list[str]:
        found = []
        for name, entry in schema.get("properties", {}).items():
            found += [name] * (not entry.get("description")) + undescribed(entry)
        return found

    for content in schemas().values():
        assert undescribed(orjson.loads(content)) == []
