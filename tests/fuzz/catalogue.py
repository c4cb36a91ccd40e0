"""Every parser of outside bytes with good input of its own; the parsers and what they promise stand in parsers.py."""

from functools import partial

import orjson

from bot.artifacts.card import parse_card
from bot.artifacts.ensemble import MemberList
from bot.artifacts.structure import is_whole
from bot.bybit import wire
from bot.bybit.reply import reply_of
from bot.chain import chronicle
from bot.chain.address import script_of
from bot.chain.alerts import alert_of
from bot.chain.tx import parse_block, parse_tx
from bot.config.endpoint import loopback_url
from bot.feeds.chain import ltcspace
from bot.feeds.chain.electrum import heard_in
from bot.feeds.chain.zmq import announcement_of
from bot.feeds.crowd.mood import scores_in
from bot.inference.protocol import AnswerError, probability_in
from bot.journal.codec import CODEC
from core.calendar import bar_ms_of
from core.commands import Halt
from research.out_of_fold import of_bytes
from simulator.server.parameters import BadParameter, Params
from simulator.server.ws_request import milliseconds, read_request
from strategies.drift.reference import Reference
from tests.bot.exchange import rows_of_v5 as v5
from tests.fuzz import crowd_parsers as crowd
from tests.fuzz.parsers import (
    BAR,
    CANDLES,
    CSV,
    ROOT,
    Parser,
    champion,
    dotenv,
    execution_rows,
    imported,
    instrument_rows,
    journal_file,
    judged,
    labels,
    logistic,
    market_message,
    node,
    note,
    of_json,
    of_object,
    of_text,
    operator_word,
    parameters,
    private_message,
    reversal,
    settings,
    trade_answer,
    trials,
    verdict,
)
from tests.fuzz.seeds import (
    ACCOUNT,
    BOOK,
    DRIFT,
    ESPLORA,
    FORECASTS,
    KEY,
    KLINE,
    NODE,
    PRIVATE,
    REVERSAL,
    ROWS,
    TICKER,
    TRADE,
    TRIAL,
    dumped,
)

_REGTEST = ROOT / "tests" / "data" / "onchain" / "litecoin_regtest_tx_fixtures.json"


def _transactions() -> tuple[bytes, ...]:
    found = [bytes.fromhex(value) for value in _hexes(orjson.loads(_REGTEST.read_bytes()))]
    return tuple(sorted(found, key=len)[:20])


def _hexes(value: object) -> list[str]:
    """Every text of a JSON value that is a transaction in hexadecimal."""
    if isinstance(value, dict):
        return [one for inner in value.values() for one in _hexes(inner)]
    if isinstance(value, list):
        return [one for inner in value for one in _hexes(inner)]
    is_hex = (
        isinstance(value, str) and len(value) > 120 and not set(value) - set("0123456789abcdef")
    )
    return [str(value)] if is_hex and len(str(value)) % 2 == 0 else []


PARSERS = (
    Parser(
        "settings",
        settings,
        ((ROOT / "config.yaml").read_bytes(), b"risk: {max_leverage: 2}", b"a: &b [*b]"),
    ),
    Parser("dotenv", dotenv, (b"API_KEY=abc", b"export API_KEY='a b' # c", b"API_KEY=${X}")),
    Parser(
        "model card",
        lambda data: parse_card(data, "card.json"),
        ((ROOT / "tests/golden/model.json").read_bytes(),),
    ),
    Parser(
        "members of an ensemble",
        MemberList.model_validate_json,
        dumped({"members": []}),
        (ValueError,),
    ),
    Parser(
        "champion",
        champion,
        dumped([], {"reigns": []}, [{"model_id": "a", "since_ms": 1, "reason": ""}]),
    ),
    Parser("reversal card", reversal, (REVERSAL, *dumped({"reversal_id": "head"}))),
    Parser("logistic model", logistic, dumped({"coefficients": [0.1, 2], "intercept": 1}, [])),
    Parser("drift reference", lambda data: Reference.of_bytes(data, "drift.json"), (DRIFT,)),
    Parser("out-of-fold forecasts", lambda data: of_bytes(data, "out_of_fold.npz"), (FORECASTS,)),
    Parser("trials", trials, (TRIAL, TRIAL[:-20] + b"\n" + TRIAL)),
    Parser(
        "note of history", note, dumped({"rows": 1, "first_ms": 1, "last_ms": 2, "sources": []})
    ),
    Parser(
        "frame of a model",
        is_whole,
        ((ROOT / "tests/golden/model.txt").read_bytes()[:4000], b"tree_sizes=9\nTree=0\n"),
    ),
    Parser(
        "journal's record",
        CODEC.decode,
        (CODEC.encode(BAR), CODEC.encode(Halt("x")), b'{"type":"Decision"}'),
    ),
    Parser(
        "journal's file", journal_file, (b"\x00\x10\x00\xff", b"\x64\x00\x00\x01\x02"), slow=True
    ),
    Parser(
        "operator's word",
        operator_word,
        dumped({"action": "halt", "reason": "x"}, {"action": 1}, []),
    ),
    Parser("verdict", verdict, dumped({"verdict": "pass", "expires_at": 1}, [])),
    Parser(
        "labels",
        labels,
        (
            b"whale_ltc: 100\nexchanges: {a: {hot: [LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9]}}",
            b'{"whale_ltc": 1}',
        ),
    ),
    Parser("bar", of_text(bar_ms_of), (b"1h", b"5s", b"90m")),
    Parser(
        "endpoint",
        of_text(lambda text: loopback_url(text, ("http",), "here")),
        (b"http://127.0.0.1:80", b"http://[::1]:1"),
    ),
    Parser(
        "REST body",
        lambda data: reply_of(200, data).read("/x"),
        dumped({"retCode": 0, "result": {"list": []}}, [], 7),
    ),
    Parser("V5 rows", of_json(execution_rows), dumped(*ROWS, list(ROWS))),
    Parser("V5 instrument", of_object(instrument_rows), dumped({"list": [], "tiers": []})),
    Parser(
        "public trades", of_object(wire.stream_trades), dumped({"data": [TRADE]}, {"data": "x"})
    ),
    Parser(
        "recent trades",
        of_object(wire.recent_trades),
        dumped({"list": [{"execId": "a", "time": "1", "price": "1", "size": "1", "side": "Buy"}]}),
    ),
    Parser("ticker", of_object(partial(wire.merged_ticker, wire.Ticker())), dumped(TICKER)),
    Parser("book", of_object(wire.book_top), dumped(BOOK, {"data": {"b": [7], "a": [{}]}})),
    Parser(
        "stream candles",
        of_object(lambda value: wire.stream_klines(value, "LTCUSDT", 60_000)),
        dumped({"data": [KLINE]}),
    ),
    Parser(
        "REST candles",
        of_object(lambda value: wire.rest_bars(value, "LTCUSDT", 60_000)),
        dumped({"list": [["0", "1", "2", "1", "2", "3"]]}),
    ),
    Parser(
        "settled rates",
        of_object(wire.settled_rates),
        dumped({"list": [{"fundingRateTimestamp": "1", "fundingRate": "0.1"}]}),
    ),
    Parser(
        "market message",
        market_message,
        dumped(
            {"topic": "publicTrade.LTCUSDT", "data": [TRADE]},
            {"topic": "tickers.LTCUSDT", **TICKER},
            {"topic": "kline.1.LTCUSDT", "data": [KLINE]},
            {"topic": "orderbook.1.LTCUSDT", **BOOK},
            {"topic": 7},
        ),
    ),
    Parser("private message", of_json(private_message), PRIVATE),
    Parser(
        "trade socket's answer",
        of_object(trade_answer),
        dumped({"retCode": 0, "data": {"orderId": "a"}, "header": {"Timenow": "1"}}),
    ),
    Parser("key and account", of_json(judged), dumped(KEY, [v5.position()], ACCOUNT)),
    Parser(
        "exchange's time",
        of_object(lambda value: wire.integer(value, "timeNano")),
        dumped({"timeNano": "1700000000000000000"}),
    ),
    Parser(
        "inference answer",
        lambda data: probability_in(data, "1"),
        dumped({"id": "1", "outputs": [{"data": [0.5]}]}),
        (AnswerError,),
    ),
    Parser("chain transaction", parse_tx, _transactions()),
    Parser("chain block", parse_block, _transactions()[:5]),
    Parser(
        "address", of_text(script_of), (b"LVg2kJoFNg45Nbpy53h7Fe1wKyeXVRhMH9", b"ltc1qxyz", b"M")
    ),
    Parser(
        "chain history",
        lambda data: chronicle.read(data.split(b"\n")),
        dumped({"record": "confirmed", "t": 1, "txid": "a", "depth": 1}),
    ),
    Parser(
        "chain announcement",
        lambda data: announcement_of([b"sequence", data[4:], data[:4]]),
        (b"0000" + b"x" * 32 + b"A" + b"y" * 8,),
        (ValueError,),
    ),
    Parser("ltcspace transaction", of_json(ltcspace.tx_of), dumped(ESPLORA, {"vin": [1]})),
    Parser(
        "ltcspace block",
        of_json(ltcspace.block_of),
        dumped(
            {"status": {"confirmed": True, "block_height": 1, "block_hash": "a", "block_time": 1}}
        ),
    ),
    Parser(
        "alert",
        alert_of,
        (
            b'{"t":1.5,"txid":"a","kind":"deposit","amount":1,"exchange":null,"score":1,"retract":true}',
        ),
        (ValueError, KeyError, TypeError, ArithmeticError),
    ),
    Parser("node's answers", node, dumped(NODE, [{"id": 0, "result": NODE}], "00", 7)),
    Parser(
        "Electrum line",
        heard_in,
        dumped({"id": 1, "result": []}, {"method": "a", "params": ["b"]}, {"id": 1, "error": "c"}),
    ),
    Parser("ltcspace height", of_json(ltcspace.height_of), dumped({"block": {"height": 7}})),
    Parser(
        "ltcspace mempool",
        of_json(ltcspace.projected),
        dumped({ltcspace.PROJECTED: {"delta": {"added": [["a", 1, 2, 3]], "removed": []}}}),
    ),
    Parser("crowd's list", crowd.listed, crowd.LISTS),
    Parser("crowd's feed", crowd.feed, crowd.FEEDS),
    Parser("crowd's posts on Bluesky", crowd.bluesky, crowd.BLUESKY),
    Parser("crowd's search on Bluesky", crowd.bluesky_search, crowd.BLUESKY_SEARCH),
    Parser("crowd's posts on X", crowd.x, crowd.X_POSTS),
    Parser("crowd's posts on Telegram", crowd.telegram, crowd.TELEGRAM),
    Parser("fear and greed", crowd.fear_greed, crowd.INDEX),
    Parser("post", of_text(crowd.judged), (b"<p>LTC &amp; up</p>", b"RT @a: $LTC https://x.test")),
    Parser(
        "scores of moods",
        lambda data: scores_in(data, 1),
        dumped({"outputs": [{"data": [0.5]}]}),
        (ValueError, LookupError, TypeError),
    ),
    Parser(
        "simulator query",
        lambda data: parameters(Params.of_query(data.decode(errors="replace"))),
        (b"symbol=LTCUSDT&limit=50", b"qty=%31&a=%zz"),
    ),
    Parser(
        "simulator body",
        lambda data: parameters(Params.of_body(data)),
        dumped({"symbol": "LTCUSDT", "qty": "1"}),
        (BadParameter,),
    ),
    Parser(
        "simulator message",
        of_text(lambda text: milliseconds(getattr(read_request(text), "args", 0))),
        dumped({"op": "subscribe", "args": ["a"]}),
    ),
    Parser(
        "history, CSV",
        partial(imported, name="history.csv"),
        (CSV, CSV.replace(b",", b";"), CANDLES.encode()),
        slow=True,
    ),
    Parser(
        "history, parquet",
        partial(imported, name="history.parquet"),
        (b"PAR1" + b"\x00" * 40 + b"PAR1",),
        slow=True,
    ),
)
"""Every parser that outside bytes reach. A new one belongs here."""
