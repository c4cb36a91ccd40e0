"""Feeds from sites that nobody vouches for: bombs, paths, encodings, disguised words."""

import time
from pathlib import Path

import pytest

from bot.feeds.crowd.feed import MOST_TAGS, Feed, parsed, shown
from bot.feeds.crowd.listing import Listed
from bot.feeds.sources.source import SourceError
from tests.bot.feeds.crowd.hearing import NOW
from tests.fakes.crowd_server import Said, atom, rss

FEED = Feed(Listed("rss", "https://a.test/feed"))
LAUGHS = "".join(f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
_CHANNEL = "<rss version='2.0'><channel><title>&{};</title></channel></rss>"
BOMB = f"<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'ha'>{LAUGHS}]>{_CHANNEL.format('a9')}"
READER = f"<!DOCTYPE rss [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>{_CHANNEL.format('a')}"


@pytest.mark.parametrize("text", [BOMB, READER], ids=["laughs", "file"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-32-be"])
def test_a_feed_that_declares_entities_is_refused_before_it_is_read(
    text: str, encoding: str
) -> None:
    began = time.process_time()
    with pytest.raises(SourceError, match="declares entities"):
        FEED.answer(text.encode(encoding), "application/xml", NOW)
    assert time.process_time() - began < 0.1


def test_an_answer_that_is_the_path_of_a_file_opens_no_file(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_bytes(rss([Said(NOW, "a secret of this machine")]))
    with pytest.raises(SourceError, match="no RSS or Atom feed"):
        FEED.answer(str(path).encode(), "", NOW)


def test_a_feed_of_nothing_but_tags_is_refused_at_once() -> None:
    body = b"<rss version='2.0'><channel>" + b"<item>" * MOST_TAGS
    began = time.process_time()
    with pytest.raises(SourceError, match="more than 100000 tags"):
        FEED.answer(body, "", NOW)
    assert time.process_time() - began < 0.5


@pytest.mark.parametrize("written", [rss, atom])
def test_a_broken_feed_gives_what_can_be_read_of_it(written: object) -> None:
    assert callable(written)
    whole = written([Said(NOW - n, f"LTC is number {n}", number=n) for n in range(1, 9)])
    answer = FEED.answer(whole[: len(whole) * 3 // 4], "application/xml", NOW)
    assert 3 <= len(answer.posts) <= 7


def test_a_feed_in_another_encoding_is_read() -> None:
    body = rss([Said(NOW, "LTC \u00a3 up")]).decode().replace("UTF-8", "ISO-8859-1")
    (post,) = FEED.answer(body.encode("latin-1"), "text/xml", NOW).posts
    assert post.text == "LTC \u00a3 up"


def test_an_entry_without_a_time_is_left_out_and_those_beside_it_are_read() -> None:
    body = rss([Said(NOW, "one"), Said(NOW, "two", number=2)])
    first = body.index(b"<pubDate>")
    body = body[:first] + body[body.index(b"</pubDate>") + 10 :]
    assert [post.text for post in FEED.answer(body, "", NOW).posts] == ["two"]


def test_an_entry_of_atom_that_was_only_updated_has_that_time() -> None:
    body = atom([Said(NOW, "one")])
    first, end = body.index(b"<published>"), body.index(b"</published>") + len(b"</published>")
    (post,) = FEED.answer(body[:first] + body[end:], "", NOW).posts
    assert post.time == NOW


def test_a_time_that_cannot_be_read_is_no_time_and_no_warning() -> None:
    body = (
        rss([Said(NOW, "one"), Said(NOW, "two", number=2)])
        .replace(b"GMT", b"")
        .replace(b"+0000", b"x", 1)
    )
    body = body.replace(b"<pubDate>", b"<pubDate>soon ", 1)
    assert [post.text for post in FEED.answer(body, "", NOW).posts] == ["two"]


def test_a_feed_says_its_language() -> None:
    body = rss([Said(NOW, "one")]).replace(b"<channel>", b"<channel><language>de-DE</language>")
    assert FEED.answer(body, "", NOW).posts[0].language == "de-DE"


def test_a_key_in_an_address_is_not_shown() -> None:
    assert shown("https://www.reddit.com/r/a/.rss?feed=CANARY&user=me").startswith(
        "www.reddit.com/r/a/.rss?"
    )
    assert "CANARY" not in Feed(Listed("rss", "https://a.test/f?key=CANARY")).name
    assert shown("https://a.test/f?key=1") != shown("https://a.test/f?key=2")


def test_a_document_without_a_type_is_taken_for_xml() -> None:
    assert parsed(rss([]), "").version == "rss20"
