"""Settings become sources; wrong ones become one clear line."""

from pathlib import Path

import pytest

from bot.config.load import load
from bot.config.model import Config
from bot.feeds.flow.flow_source import FlowSource
from bot.sourcing import build_sources
from core.errors import InputError

URL = "ws://127.0.0.1:1/v5/public/linear"


def configured(folder: Path, text: str) -> Config:
    (folder / "config.yaml").write_text("home: .\n" + text)
    return load(folder / "config.yaml")


def names(config: Config, url: str | None = URL) -> list[tuple[str, int]]:
    return [(one.name, one.max_age_ms) for one in build_sources(config, {}, lambda _: None, url)]


def test_nothing_is_heard_unless_it_is_configured(tmp_path: Path) -> None:
    config = configured(tmp_path, "")
    assert names(config) == []
    assert config.sources.names == ()


def test_the_flow_is_heard_where_there_is_a_stream_with_its_limit(tmp_path: Path) -> None:
    config = configured(tmp_path, "sources: {flow: true, flow_max_age_s: 7}\n")
    assert names(config) == [("flow", 7000)]
    assert isinstance(build_sources(config, {}, lambda _: None, URL)[0], FlowSource)
    assert names(config, None) == []


def test_venues_are_named_one_by_one(tmp_path: Path) -> None:
    config = configured(tmp_path, "sources: {venues: ' okx, bitget,', venues_max_age_s: 45}\n")
    # Bybit's own funding is what theirs is compared with.
    named = ("venues.okx", "venues.bitget", "venues.bybit")
    assert names(config) == [(name, 45_000) for name in named]
    assert config.sources.names == ("venues",)
    assert config.sources.max_age_s("venues.okx") == 45


def test_a_list_of_accounts_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    config = configured(tmp_path, "sources: {crowd: nobody.yaml}\n")
    with pytest.raises(InputError, match=r"nobody\.yaml") as told:
        names(config)
    assert "\n" not in str(told.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("sources: {flow: sometimes}", "sources.flow"),
        ("sources: {flow_max_age_s: 0}", "sources.flow_max_age_s"),
        ("sources: {flow_sample_ms: -1}", "sources.flow_sample_ms"),
        ("sources: {flo: true}", "flo"),
        ("latency: {budget_ms: 0}", "latency.budget_ms"),
        ("urgent: {gap_s: 0}", "urgent.gap_s"),
        ("urgent: {max_per_day: 0}", "urgent.max_per_day"),
        ("urgent: {burst_bps: -5}", "urgent.burst_bps"),
    ],
)
def test_a_wrong_setting_names_its_key(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(InputError, match=said) as told:
        configured(tmp_path, text + "\n")
    assert len(str(told.value).splitlines()) == 1
