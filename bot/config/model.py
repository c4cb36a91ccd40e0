"""What can be set: the sections of config.yaml as types, with their units, ranges and defaults.

`ConfigFile` is the shape of the file, `Config` what it means. The limits of risk, the tolerances of
execution and the costs are declared in their own rooms and only named here. Nobody below
bot/compose.py sees any of it.
"""

import hashlib
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

import orjson
from annotated_types import Ge, Gt, Le, MaxLen, MinLen, doc
from pydantic import BaseModel, ConfigDict

from bot.config.sources import LatencySection, Name, SourcesSection
from bot.folders import state_name
from core.calendar import bar_ms_of
from core.execution.settings import Settings
from core.plugs import Strategy
from core.urgent import UrgentSettings
from risk.guard import GuardSettings
from risk.limits import Limits
from simulator.rules import Costs

Mode: TypeAlias = Literal["paper", "testnet", "demo", "live"]
LIVE_CONFIRMATION = "I trade real money"
"""What `live_confirmation` must say, word for word, before live starts."""


@dataclass(frozen=True, slots=True)
class InstrumentSection:
    """What is traded, at which rhythm, and with which leverage on the exchange."""

    symbol: Annotated[Name, doc("the perpetual that is shorted")] = "LTCUSDT"
    bar: Annotated[
        Name, doc("length of a bar, one decision each; divides a day, like 5s, 1m, 15m, 1h")
    ] = "1h"
    leverage: Annotated[
        float, Ge(1), Le(10), doc("leverage set on the exchange; decides where liquidation lies")
    ] = 10.0

    @property
    def bar_ms(self) -> int:
        """Return the bar's length (ms). Raises InputError when it is none."""
        return bar_ms_of(self.bar)


@dataclass(frozen=True, slots=True)
class ExchangeSection:
    """How orders reach the exchange in testnet, demo and live, and which server stands in for it."""

    client: Annotated[
        Literal["bybit", "ccxt"], doc("bybit speaks through pybit, ccxt through ccxt")
    ] = "bybit"
    endpoint: Annotated[
        Name | None,
        doc("a simulator of this machine in place of the exchange, like http://127.0.0.1:8080"),
    ] = None
    ws_endpoint: Annotated[
        Name | None, doc("its WebSocket address, when that has another port; else null")
    ] = None
    secrets_file: Annotated[
        Name | None,
        doc("a file of mode 0600 with the key and secret; null looks into .env beside this file"),
    ] = None


@dataclass(frozen=True, slots=True)
class DataSection:
    """Which stored history is used."""

    exchange: Annotated[Name, doc("whose imported history train and replay read")] = "binance"
    cross_symbol: Annotated[
        Name | None, doc("a second market that features look at; null for none")
    ] = "BTCUSDT"


@dataclass(frozen=True, slots=True)
class MarketSection:
    """Where prices come from while trading on paper, and what the embedded market is."""

    source: Annotated[
        Literal["embedded", "bybit"],
        doc("embedded is a synthetic market, no network and no key; bybit is its public data"),
    ] = "embedded"
    seed: Annotated[int, Ge(0), Le(2**31 - 1), doc("the embedded market; same seed, same tape")] = 7
    minutes_per_bar: Annotated[
        Annotated[float, Gt(0), Le(240)] | None,
        doc("minutes of LTC movement in a bar; null is the bar's own length"),
    ] = None
    edge_strength: Annotated[
        float, Ge(0), Le(2), doc("drift planted in the tape, in sigmas a bar; 0 has none to find")
    ] = 0.0
    history_bars: Annotated[
        int, Ge(0), Le(1_000_000), doc("bars that are already over when the bot starts")
    ] = 600
    start: Annotated[date, doc("first day of the tape, UTC")] = date(2025, 1, 1)
    tape_shift_ms: Annotated[
        Annotated[int, Ge(0), Le(2**53)] | None,
        doc("exchange time less tape time where a loopback simulator plays this tape; else null"),
    ] = None

    @property
    def start_ms(self) -> int:
        """Return 00:00 UTC of `start` (ms)."""
        midnight = datetime(self.start.year, self.start.month, self.start.day, tzinfo=UTC)
        return int(midnight.timestamp()) * 1000


@dataclass(frozen=True, slots=True)
class AccountSection:
    """The account of paper trading and replay."""

    initial_equity_usdt: Annotated[
        float, Gt(0), Le(1e9), doc("wallet balance at the start, in USDT")
    ] = 1000.0


@dataclass(frozen=True, slots=True)
class TrainingSection:
    """How a model is trained and judged."""

    folds: Annotated[int, Ge(2), Le(50), doc("test blocks of the walk-forward split")] = 6
    embargo_bars: Annotated[
        int, Ge(0), Le(100_000), doc("bars left out between a training window and its test block")
    ] = 24
    rounds: Annotated[int, Ge(1), Le(10_000), doc("most boosting rounds of one fit")] = 150
    min_train_rows: Annotated[
        int, Ge(100), Le(10_000_000), doc("rows of the first training window, never tested")
    ] = 8760
    seed: Annotated[int, Ge(0), Le(2**31 - 1), doc("chance in training; same seed, same model")] = 1
    retrain_every_days: Annotated[
        float,
        Ge(0),
        Le(3650),
        doc("days after which a running bot trains a challenger; 0 is never"),
    ] = 7.0
    models: Annotated[
        Name, doc("kinds to train, with commas: lightgbm, logistic, lstm, transformer")
    ] = "lightgbm"
    fast_bar: Annotated[
        Name | None, doc("a faster bar that more members look at, like 5m; null for none")
    ] = None
    fast_models: Annotated[Name, doc("kinds to train on bars of fast_bar, with commas")] = "lstm"
    window_bars: Annotated[
        int, Ge(16), Le(512), doc("bars that a net looks back on; a multiple of 8")
    ] = 64
    epochs: Annotated[int, Ge(1), Le(1000), doc("most passes of a net over its rows")] = 6
    max_rows_per_net: Annotated[
        int, Ge(500), Le(10_000_000), doc("rows of one fit of a net; more are thinned evenly")
    ] = 20_000
    threads: Annotated[int, Ge(1), Le(64), doc("processor threads of one fit")] = 1
    device: Annotated[
        Literal["auto", "cpu", "cuda"], doc("where nets are trained; auto is cuda if there is one")
    ] = "auto"


@dataclass(frozen=True, slots=True)
class EnsembleSection:
    """How the weights of several models follow what came true."""

    half_life_outcomes: Annotated[
        float, Gt(0), Le(1e6), doc("outcomes after which an older one counts half")
    ] = 500.0
    floor: Annotated[float, Ge(0), Le(0.5), doc("least weight of a member that speaks")] = 0.05
    cap: Annotated[float, Gt(0), Le(1), doc("most weight of one member among several")] = 0.9
    answer_ms: Annotated[
        float, Gt(0), Le(60_000), doc("a member that takes longer three times in a row sits out")
    ] = 20.0
    rest_bars: Annotated[
        int, Ge(1), Le(100_000), doc("bars after which a member that was too slow is tried again")
    ] = 24


@dataclass(frozen=True, slots=True)
class RemoteSection:
    """A model on another machine that is asked first; the strategy's own model is its fallback."""

    url: Annotated[
        Annotated[str, MinLen(1), MaxLen(500)] | None,
        doc(
            "server that speaks the Open Inference Protocol v2, like http://127.0.0.1:8080; null is none"
        ),
    ] = None
    model: Annotated[Name, doc("the model's name on that server")] = "ebb"
    budget_ms: Annotated[
        int, Ge(5), Le(5_000), doc("time an answer may take; ends before the decision")
    ] = 150
    max_failures: Annotated[
        int, Ge(1), Le(100), doc("failures in a row after which it is left alone for a while")
    ] = 3
    pause_s: Annotated[
        float, Ge(1), Le(3600), doc("that while; it doubles with every probe that fails")
    ] = 60.0


@dataclass(frozen=True, slots=True)
class ReversalSection:
    """The second, fast forecast that may close a short before its stop; off unless a model is named."""

    model: Annotated[
        Name | None, doc("id of the reversal head, latest for the newest; null switches it off")
    ] = None


@dataclass(frozen=True, slots=True)
class AssessSection:
    """What `ebb assess` holds the evidence against."""

    tolerated_drawdown_pct: Annotated[
        float, Gt(0), Le(100), doc("fall of equity that you would sit through, in percent")
    ] = 25.0
    latency_budget_ms: Annotated[
        float, Gt(0), Le(60_000), doc("time from market data to order that you allow")
    ] = 200.0
    min_trades: Annotated[
        int, Ge(20), Le(100_000), doc("out-of-sample trades below which nothing is proved")
    ] = 50
    max_stop_rate_pct: Annotated[
        float, Gt(0), Le(100), doc("share of shorts that may end at their stop, in percent")
    ] = 60.0
    valid_days: Annotated[
        float, Gt(0), Le(366), doc("days after which a verdict has to be made again")
    ] = 30.0


@dataclass(frozen=True, slots=True)
class LoopSection:
    """The rhythm of the running bot."""

    decision_delay_ms: Annotated[
        int, Ge(0), Le(60_000), doc("wait after a bar's close before the decision is asked for")
    ] = 250
    status_every_s: Annotated[
        float, Ge(1), Le(86_400), doc("pause between two lines that say how the bot stands")
    ] = 60.0


@dataclass(frozen=True, slots=True)
class LogSection:
    """What the log says and how; the journal records everything in any case."""

    format: Annotated[
        Literal["console", "json"], doc("console for a person, json for a machine")
    ] = "console"
    level: Annotated[
        Literal["debug", "info", "warning", "error"], doc("least severe event that is written")
    ] = "info"
    file: Annotated[
        Name | None,
        doc("a file for the log, relative to home; null tells it to stderr, and so to journald"),
    ] = None
    max_mb: Annotated[
        int, Ge(1), Le(100_000), doc("size (MB) of the file and its three predecessors together")
    ] = 200


@dataclass(frozen=True, slots=True)
class JournalSection:
    """How much of the past the journal keeps; decisions, orders and fills stay in any case."""

    keep_days: Annotated[
        float, Gt(0), Le(3650), doc("days after which the market's tape leaves the journal")
    ] = 14.0
    max_mb: Annotated[
        int, Ge(16), Le(1_000_000), doc("size (MB) beyond which it leaves sooner")
    ] = 1000


class ConfigFile(BaseModel):
    """Every key of config.yaml; a key that is absent has its default."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)

    home: Annotated[
        Name, doc("folder of all that Ebb writes; relative to the folder of this file")
    ] = "./var"
    mode: Annotated[
        Mode, doc("paper needs no key; testnet and demo trade play money; live trades real money")
    ] = "paper"
    live_confirmation: Annotated[
        str, MaxLen(200), doc(f"live starts only when this says: {LIVE_CONFIRMATION}")
    ] = ""
    strategy: Annotated[
        Name, doc("a file of strategies/ by its name, or a path beside this file")
    ] = "threshold"
    instrument: InstrumentSection = InstrumentSection()
    exchange: ExchangeSection = ExchangeSection()
    data: DataSection = DataSection()
    market: MarketSection = MarketSection()
    account: AccountSection = AccountSection()
    costs: Costs = Costs()
    risk: Limits = Limits()
    execution: Settings = Settings()
    training: TrainingSection = TrainingSection()
    ensemble: EnsembleSection = EnsembleSection()
    reversal: ReversalSection = ReversalSection()
    remote: RemoteSection = RemoteSection()
    assess: AssessSection = AssessSection()
    sources: SourcesSection = SourcesSection()
    latency: LatencySection = LatencySection()
    urgent: UrgentSettings = UrgentSettings()
    loop: LoopSection = LoopSection()
    guard: GuardSettings = GuardSettings()
    journal: JournalSection = JournalSection()
    log: LogSection = LogSection()


@dataclass(frozen=True, slots=True)
class StrategyChoice:
    """The strategy that is asked: its file, its kind, and the rule itself."""

    file: Path
    kind: str
    rule: Strategy


@dataclass(frozen=True, slots=True)
class Config:
    """The settings in force: paths are absolute, every value is within its range."""

    path: Path | None
    home: Path
    mode: Mode
    live_confirmation: str
    strategy: StrategyChoice
    instrument: InstrumentSection
    exchange: ExchangeSection
    data: DataSection
    market: MarketSection
    account: AccountSection
    costs: Costs
    risk: Limits
    execution: Settings
    training: TrainingSection
    ensemble: EnsembleSection
    reversal: ReversalSection
    remote: RemoteSection
    assess: AssessSection
    sources: SourcesSection
    latency: LatencySection
    urgent: UrgentSettings
    loop: LoopSection
    guard: GuardSettings
    journal: JournalSection
    log: LogSection

    def to_dict(self) -> dict[str, Any]:
        """Return the settings as plain values, the strategy's own among them."""
        values = asdict(self)
        rule = values["strategy"]["rule"]
        return values | {
            "path": str(self.path) if self.path else None,
            "home": str(self.home),
            "strategy": {"file": str(self.strategy.file), "kind": self.strategy.kind} | rule,
        }

    @property
    def state(self) -> str:
        """Return the name of the folder under home that holds the journal of these settings."""
        return state_name(self.mode, self.market.source, self.exchange.endpoint)

    @property
    def fingerprint(self) -> str:
        """Return the SHA-256 of all that can change a decision: not paths, log, mode or how orders travel.

        So what was assessed on history or tried on paper has the fingerprint that live asks for.
        """
        settings = self.to_dict()
        for name in ("path", "home", "log", "journal", "mode", "live_confirmation", "exchange"):
            del settings[name]
        del settings["market"]["tape_shift_ms"]
        del settings["strategy"]["file"]
        return hashlib.sha256(orjson.dumps(settings, option=orjson.OPT_SORT_KEYS)).hexdigest()
