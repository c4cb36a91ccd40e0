"""The list file: what it may say, and one clear line with file and number for what it may not."""

from pathlib import Path

import pytest

from bot.feeds.crowd.listing import Listed, read_list
from core.errors import InputError

EXAMPLE = Path(__file__).resolve().parents[4] / "docs" / "examples" / "crowd.txt"


def read(tmp_path: Path, text: str | bytes) -> tuple[Listed, ...]:
    path = tmp_path / "crowd.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_list(path)


def test_every_kind_is_read_with_weight_and_all(tmp_path: Path) -> None:
    text = """
    # whom we hear
    rss https://www.reddit.com/r/litecoin/new/.rss 1.5 all  # a subreddit
    rss https://mastodon.social/@litecoin.rss
    bluesky whale-alert.bsky.social 3
    bluesky search:litecoin
    x @whale_alert 3
    telegram @whale_alert_io 2 all
    fear_greed https://api.alternative.me/fng/
    """
    assert read(tmp_path, text) == (
        Listed("rss", "https://www.reddit.com/r/litecoin/new/.rss", 1.5, about=True),
        Listed("rss", "https://mastodon.social/@litecoin.rss"),
        Listed("bluesky", "whale-alert.bsky.social", 3.0),
        Listed("bluesky", "search:litecoin"),
        Listed("x", "@whale_alert", 3.0),
        Listed("telegram", "@whale_alert_io", 2.0, about=True),
        Listed("fear_greed", "https://api.alternative.me/fng/"),
    )


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("rss", "'rss'; expected KIND ADDRESS [WEIGHT] [all]"),
        ("all", "'all'; expected KIND ADDRESS"),
        (
            "twitter whale_alert",
            "expected KIND ADDRESS [WEIGHT] [all], with a kind of rss, bluesky",
        ),
        ("x whale_alert 3 3 3", "expected KIND ADDRESS"),
        ("x whale_alert heavy", "weight 'heavy'; expected a number above 0 to 100"),
        ("x whale_alert 0", "weight '0'"),
        ("x whale_alert -1", "weight '-1'"),
        ("x whale_alert nan", "weight 'nan'"),
        ("x whale_alert inf", "weight 'inf'"),
        ("x whale_alert 101", "weight '101'"),
        ("x whale-alert", "expected a name on x, like whale_alert"),
        ("x a_name_of_more_than_15", "expected a name on x"),
        ("telegram @ab", "expected a name on telegram"),
        ("bluesky whale", "expected a name on bluesky"),
        ("rss ftp://host/feed", "expected an address like https://host/path"),
        ("rss https://", "expected an address like"),
        ("rss https://me:CANARY@host/feed", "an address with a name or a password in it"),
        ("rss https://[::1/feed", "expected an address like"),
        ("rss https://host:99999/feed", "expected an address like"),
        ("fear_greed api.alternative.me", "expected an address like"),
    ],
)
def test_a_wrong_line_is_named_with_file_and_number(tmp_path: Path, line: str, said: str) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, f"# a list\nx good\n{line}\n")
    text = str(caught.value)
    assert text.startswith(f"{tmp_path / 'crowd.txt'}:3: ")
    assert said in text
    assert "\n" not in text
    assert "CANARY" not in text


def test_one_who_is_listed_twice_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"crowd\.txt:2: @Good is listed twice; keep one of them"):
        read(tmp_path, "x good\nx @Good 2\n")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "0 lines name somebody; expected 1 to 200"),
        ("# nobody\n", "0 lines name somebody"),
        ("\n".join(f"x name{n}" for n in range(201)), "201 lines name somebody"),
        (b"\xff\xfe", "not UTF-8 text"),
        (b"#" * 70_000, "at most 65536 bytes"),
    ],
)
def test_a_list_of_nobody_of_too_many_or_of_no_text_is_refused(
    tmp_path: Path, content: str | bytes, said: str
) -> None:
    with pytest.raises(InputError, match=said):
        read(tmp_path, content)


def test_a_list_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"cannot be read \(No such file"):
        read_list(tmp_path / "none.txt")


def test_the_example_that_is_shipped_is_read() -> None:
    kinds = {one.kind for one in read_list(EXAMPLE)}
    assert kinds == {"rss", "bluesky", "fear_greed"}
