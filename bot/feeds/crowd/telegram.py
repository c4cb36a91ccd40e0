"""Telegram: what is posted in channels that have made the user's bot an administrator, by the Bot API.

core.telegram.org/bots/api, getUpdates: updates are kept 24 hours, 100 an answer, and are gone once the next question
names a later one; one reader a bot (409 otherwise), and none while a webhook is set. So one question serves all
channels. A bot cannot read a channel that has not let it in: for those there is no way here.
"""

import json
from collections.abc import Sequence
from urllib.parse import quote, urlencode

from bot.feeds.crowd.listing import Listed
from bot.feeds.crowd.network import ODD, Answer, Request, Row, document, posts_in, rows_in
from bot.feeds.crowd.post import Post, name_of, plain
from bot.feeds.sources.source import SourceError

PUBLIC = "https://api.telegram.org"
_PAGE = 100


class Telegram:
    """Implements `Network` for all channels of the list."""

    least_s = 0.0
    name = "telegram"

    def __init__(self, listed: Sequence[Listed], token: str, endpoint: str = PUBLIC) -> None:
        self._listed = {one.address.lstrip("@").lower(): one for one in listed}
        self._token, self._endpoint = token, endpoint
        self._next = 0
        self.secrets = (token,)

    def request(self, now: int) -> Request:
        terms = {"timeout": 0, "limit": _PAGE, "allowed_updates": json.dumps(["channel_post"])}
        if self._next:
            terms["offset"] = self._next
        query = urlencode(terms, quote_via=quote)
        return Request(f"{self._endpoint}/bot{self._token}/getUpdates?{query}", secret=True)

    def answer(self, body: bytes, content_type: str, now: int) -> Answer:
        found = document(body, "telegram")
        if found.get("ok") is not True:
            raise SourceError(f"telegram: {name_of(found.get('description'), 100)}")
        rows = rows_in(found, "result", "telegram")
        posts = posts_in(rows, self._post, "telegram")
        self._next = max([self._next, *(_id_of(row) + 1 for row in rows)])
        return Answer(posts, again=len(rows) >= _PAGE)

    def refused(self, status: int, body: bytes) -> bool:
        return False

    def _post(self, row: Row) -> Post | None:
        post = row.get("channel_post")
        if post is None:
            return None
        chat = post["chat"]
        listed = self._listed.get(str(chat.get("username", "")).lower())
        if listed is None:
            return None
        text = plain(str(post.get("text") or post.get("caption") or ""))
        name = name_of(f"{chat['id']}/{post['message_id']}")
        time = int(post["date"]) * 1000
        account = listed.address.lstrip("@")
        return Post("telegram", account, name, time, text, listed.weight, "", listed.about)


def _id_of(row: Row) -> int:
    try:
        return int(row["update_id"])
    except ODD:
        return -1
