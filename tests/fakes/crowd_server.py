"""A local server that answers as RSS sites, Bluesky, X, Telegram and the fear and greed index document it.

    async with crowd_server(Crowd()) as (crowd, url): ...

What it answers with stands in `Crowd`; `crowd.asked` keeps every question. A path in `replies` answers with that once a
question, and the last for ever. The shapes are those of the documents that docs/crowd.md names, not recordings.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any
from xml.sax.saxutils import escape

from aiohttp import web

X_TOKEN, TELEGRAM_TOKEN = "CANARY-x-5fd1", "123456:CANARY-telegram-77aa"
HANDLE, PASSWORD, SESSION = "me.bsky.social", "CANARY-app-pass-31c9", "CANARY.jwt.9e2b"
CANARIES = (X_TOKEN, TELEGRAM_TOKEN, PASSWORD, SESSION, "CANARY")


@dataclass(frozen=True, slots=True)
class Said:
    """One post, of whichever network. `time` ms UTC."""

    time: int
    text: str
    account: str = "whale_alert"
    number: int = 1
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of its own: status, headers, body."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Question:
    """One question that came in."""

    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes


@dataclass
class Crowd:
    """What the networks say."""

    posts: list[Said] = field(default_factory=list)
    index: tuple[int, int] = (1_764_028_800, 27)
    """Unix seconds and value."""
    asked: list[Question] = field(default_factory=list)
    replies: dict[str, list[Reply]] = field(default_factory=dict)
    etag: str = ""
    confirmed: int = 0
    """Telegram's updates below it are gone."""
    ended: set[str] = field(default_factory=set)
    """Bluesky's sessions that have run out."""

    def paths(self) -> list[str]:
        """Return the paths that were asked for."""
        return [one.path for one in self.asked]


def iso(time: int) -> str:
    """Return ms UTC as Bluesky and X write it."""
    return (
        datetime.fromtimestamp(time / 1000, UTC)
        .isoformat(timespec="milliseconds")
        .replace("+00:00", "Z")
    )


def rss(posts: list[Said]) -> bytes:
    """RSS 2.0, as sites and Mastodon write it: HTML in the description, RFC 822 dates."""
    items = "".join(
        f"<item><guid isPermaLink='true'>https://a.test/@{one.account}/{one.number}</guid>"
        f"<link>https://a.test/@{one.account}/{one.number}</link>"
        f"<pubDate>{format_datetime(datetime.fromtimestamp(one.time / 1000, UTC))}</pubDate>"
        f"<description>{escape(f'<p>{escape(one.text)}</p>')}</description></item>"
        for one in posts
    )
    head = "<title>a</title><link>https://a.test</link><description>of a</description>"
    return f"<?xml version='1.0' encoding='UTF-8'?><rss version='2.0'><channel>{head}{items}</channel></rss>".encode()


def atom(posts: list[Said]) -> bytes:
    """Atom, as Reddit writes it: author, content of type html, published."""
    entries = "".join(
        f"<entry><author><name>/u/{one.account}</name></author><id>t3_{one.number}</id>"
        f"<content type='html'>{escape(f'<!-- SC_OFF --><div><p>{escape(one.text)}</p></div>')}</content>"
        f"<link href='https://r.test/{one.number}'/><updated>{iso(one.time)}</updated>"
        f"<published>{iso(one.time)}</published><title>{escape(one.text[:20])}</title></entry>"
        for one in posts
    )
    return f"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>r</title>{entries}</feed>".encode()


def bluesky_post(one: Said) -> dict[str, Any]:
    """app.bsky.feed.defs#postView."""
    record = {
        "$type": "app.bsky.feed.post", "createdAt": iso(one.time), "text": one.text, "langs": [one.language],
    }  # fmt: skip
    author = {"did": "did:plc:abc", "handle": one.account, "displayName": "A"}
    return {
        "uri": f"at://did:plc:abc/app.bsky.feed.post/{one.number}", "cid": "bafy", "author": author,
        "record": record, "indexedAt": iso(one.time + 900), "likeCount": 1,
    }  # fmt: skip


def x_answer(posts: list[Said]) -> dict[str, Any]:
    """GET /2/tweets/search/recent with author_id, created_at, lang and the users' names."""
    if not posts:
        return {"meta": {"result_count": 0}}
    rows = [
        {
            "id": str(one.number), "text": one.text, "created_at": iso(one.time), "lang": one.language,
            "author_id": f"9{one.account}", "edit_history_tweet_ids": [str(one.number)],
        }
        for one in posts
    ]  # fmt: skip
    users = [
        {"id": f"9{name}", "name": "A", "username": name} for name in {p.account for p in posts}
    ]
    numbers = [one.number for one in posts]
    meta = {
        "newest_id": str(max(numbers)),
        "oldest_id": str(min(numbers)),
        "result_count": len(rows),
    }
    return {"data": rows, "includes": {"users": users}, "meta": meta}


def telegram_update(one: Said) -> dict[str, Any]:
    """An Update with a channel_post."""
    chat = {"id": -1001, "title": "A", "username": one.account, "type": "channel"}
    post = {
        "message_id": one.number,
        "sender_chat": chat,
        "chat": chat,
        "date": one.time // 1000,
        "text": one.text,
    }
    return {"update_id": 500 + one.number, "channel_post": post}


@asynccontextmanager
async def crowd_server(crowd: Crowd, port: int = 0) -> AsyncIterator[str]:
    """Serve `crowd` on `port` of this machine, a free one for 0; yields http://127.0.0.1:PORT."""
    app = web.Application(client_max_size=1 << 20, middlewares=[_kept(crowd)])
    app.router.add_get("/feed.rss", _feed(crowd, rss))
    app.router.add_get("/tags/litecoin.rss", _feed(crowd, rss))
    app.router.add_get("/r/litecoin/new/.rss", _feed(crowd, atom))
    app.router.add_get("/fng/", _of(lambda _: _index(crowd)))
    app.router.add_get("/xrpc/app.bsky.feed.getAuthorFeed", _of(lambda _: _author_feed(crowd)))
    app.router.add_get("/xrpc/app.bsky.feed.searchPosts", _of(lambda ask: _search(crowd, ask)))
    app.router.add_post("/xrpc/com.atproto.server.createSession", _of(lambda _: _session()))
    app.router.add_get("/2/tweets/search/recent", _of(lambda ask: _recent(crowd, ask)))
    app.router.add_get("/bot{token}/getUpdates", _of(lambda ask: _updates(crowd, ask)))
    app.router.add_post("/v2/models/mood/infer", _moods)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    bound = runner.addresses[0][1]
    try:
        yield f"http://127.0.0.1:{bound}"
    finally:
        await runner.cleanup()


def _kept(crowd: Crowd) -> Any:
    @web.middleware
    async def keep(request: web.Request, handler: Any) -> web.StreamResponse:
        body = await request.read()
        crowd.asked.append(Question(request.path, dict(request.query), request.headers, body))
        replies = crowd.replies.get(request.path)
        if replies:
            one = replies.pop(0) if len(replies) > 1 else replies[0]
            return web.Response(status=one.status, headers=one.headers, body=one.body)
        answer: web.StreamResponse = await handler(request)
        return answer

    return keep


def _of(answer: Any) -> Any:
    async def handle(request: web.Request) -> web.Response:
        status, value = answer(request)
        return web.json_response(value, status=status)

    return handle


def _feed(crowd: Crowd, written: Any) -> Any:
    async def handle(request: web.Request) -> web.Response:
        if crowd.etag and request.headers.get("If-None-Match") == crowd.etag:
            return web.Response(status=304)
        headers = {"ETag": crowd.etag} if crowd.etag else {}
        return web.Response(
            body=written(crowd.posts), headers=headers, content_type="application/xml"
        )

    return handle


def _index(crowd: Crowd) -> tuple[int, Any]:
    time, value = crowd.index
    row = {"value": str(value), "value_classification": "Fear", "timestamp": str(time)}
    return 200, {"name": "Fear and Greed Index", "data": [row], "metadata": {"error": None}}


def _author_feed(crowd: Crowd) -> tuple[int, Any]:
    return 200, {"feed": [{"post": bluesky_post(one)} for one in crowd.posts], "cursor": "x"}


def _session() -> tuple[int, Any]:
    return 200, {"accessJwt": SESSION, "refreshJwt": "r", "handle": HANDLE, "did": "did:plc:me"}


def _search(crowd: Crowd, request: web.Request) -> tuple[int, Any]:
    held = request.headers.get("Authorization", "")
    if held != f"Bearer {SESSION}":
        return 403, {"error": "Forbidden", "message": f"not with {held!r}"}
    if crowd.ended and crowd.ended.pop():
        return 400, {"error": "ExpiredToken", "message": f"Token has expired: {held}"}
    return 200, {"posts": [bluesky_post(one) for one in crowd.posts], "hitsTotal": 1}


def _recent(crowd: Crowd, request: web.Request) -> tuple[int, Any]:
    held = request.headers.get("Authorization", "")
    if held != f"Bearer {X_TOKEN}":
        return 401, {"title": "Unauthorized", "type": "about:blank", "status": 401, "detail": held}
    since = int(request.query.get("since_id", "0"))
    return 200, x_answer([one for one in crowd.posts if one.number > since])


def _updates(crowd: Crowd, request: web.Request) -> tuple[int, Any]:
    if request.match_info["token"] != TELEGRAM_TOKEN:
        return 401, {"ok": False, "error_code": 401, "description": "Unauthorized"}
    crowd.confirmed = max(crowd.confirmed, int(request.query.get("offset", "0")))
    updates = [telegram_update(one) for one in crowd.posts]
    kept = [one for one in updates if one["update_id"] >= crowd.confirmed]
    return 200, {"ok": True, "result": kept[: int(request.query.get("limit", "100"))]}


async def _moods(request: web.Request) -> web.Response:
    """A model of the Open Inference Protocol v2 that feels the same about everything."""
    texts = (await request.json())["inputs"][0]["data"]
    output = {
        "name": "mood",
        "datatype": "FP64",
        "shape": [len(texts)],
        "data": [0.25] * len(texts),
    }
    return web.json_response({"outputs": [output]})
