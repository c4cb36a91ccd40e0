"""From the settings to the crowd's sources: who is asked, with which token, and what is said of what is missing."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bot.config.load import load
from bot.feeds.crowd.roll import model_url
from bot.feeds.sources.source import Source
from bot.sourcing import build_sources
from core.errors import InputError

ALL = """
rss https://a.test/feed?key=CANARY
bluesky a.bsky.social
x one
x two 3
x three 1 all
telegram @aaaa
telegram @bbbb
fear_greed https://api.alternative.me/fng/
"""
KEYS = "EBB_X_TOKEN=CANARY-x\nEBB_TELEGRAM_TOKEN=1:CANARY-t\n"


def built(
    folder: Path,
    crowd: str,
    keys: str = "",
    environment: Mapping[str, str] | None = None,
    more: str = "",
) -> tuple[list[Source], list[str]]:
    (folder / "crowd.txt").write_text(crowd)
    (folder / "config.yaml").write_text(f"sources:\n  crowd: crowd.txt\n{more}")
    (folder / ".env").touch(mode=0o600)
    (folder / ".env").write_text(keys)
    said = list[str]()
    config = load(folder / "config.yaml")
    return build_sources(config, environment or {}, said.append), said


def test_one_source_a_feed_or_account_and_one_for_all_that_share_a_token(tmp_path: Path) -> None:
    sources, _ = built(tmp_path, ALL, KEYS)
    names = [one.name for one in sources]
    assert names[1:] == [
        "crowd.bluesky.a.bsky.social",
        "crowd.x.1",
        "crowd.x.three",
        "crowd.telegram",
        "crowd.fear_greed.api.alternative.me/fng",
    ]
    assert names[0].startswith("crowd.rss.a.test/feed?")
    assert "CANARY" not in repr((sources, names))


@pytest.mark.parametrize(
    ("crowd", "keys", "said"),
    [
        (
            "x one",
            "",
            "no EBB_X_TOKEN; expected a token, for crowd.txt lists accounts of x; add it",
        ),
        ("telegram @aaaa", "EBB_X_TOKEN=a", "no EBB_TELEGRAM_TOKEN"),
        ("x one", "EBB_X_TOKEN='CANARY b'", "EBB_X_TOKEN holds a letter that no token has"),
        ("telegram @aaaa", "EBB_TELEGRAM_TOKEN=CANARY/../x", "holds a letter that no token has"),
        ("bluesky search:a", "EBB_BLUESKY_HANDLE=a.b", "EBB_BLUESKY_APP_PASSWORD is missing"),
        ("bluesky search:a", "EBB_BLUESKY_APP_PASSWORD=CANARY", "EBB_BLUESKY_HANDLE is missing"),
        ("rss nowhere", "", "crowd.txt:1: 'nowhere'; expected an address"),
    ],
)
def test_what_is_missing_or_wrong_is_said_in_one_line_without_the_token(
    tmp_path: Path, crowd: str, keys: str, said: str
) -> None:
    with pytest.raises(InputError) as caught:
        built(tmp_path, crowd, keys)
    text = str(caught.value)
    assert said in text
    assert "CANARY" not in text
    assert "\n" not in text


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("  crowd_terms: ' , '\n", "sources.crowd_terms: no word in it"),
        ("  crowd_endpoint: https://evil.test\n", "sources.crowd_endpoint"),
        ("  mood_url: http://evil.test/v2/models/mood\n", "sources.mood_url"),
    ],
)
def test_a_setting_that_cannot_be_meant_is_refused(tmp_path: Path, more: str, said: str) -> None:
    with pytest.raises(InputError, match=said):
        built(tmp_path, "rss https://a.test/feed", more=more)


def test_a_token_from_the_environment_is_taken_with_a_warning_that_does_not_show_it(
    tmp_path: Path,
) -> None:
    sources, said = built(tmp_path, "x one", environment={"EBB_X_TOKEN": "CANARY"})
    assert [one.name for one in sources] == ["crowd.x.one"]
    assert len(said) == 1
    assert said[0].startswith("EBB_X_TOKEN comes from the environment")
    assert "CANARY" not in said[0]


@pytest.mark.parametrize(
    "url", ["https://a.test/v2/models/m", "http://127.0.0.1:80/v2/models/m", "http://[::1]:8080/m"]
)
def test_a_model_is_asked_over_https_or_on_this_machine(url: str) -> None:
    assert model_url(url) == url


@pytest.mark.parametrize(
    "url", ["a.test", "http://a.test/m", "https://me:pw@a.test/m", "https://[/"]
)
def test_a_model_anywhere_else_is_refused(url: str) -> None:
    with pytest.raises(InputError, match="mood_url"):
        model_url(url)
