"""The table a model learns from: features beside the fate of a short, one row a decision bar.

A row is kept when its whole horizon lies on the tape without a gap and every feature that must
speak does. A feature whose source is absent altogether (no BTC candles, say) is kept as a column
of NaN and named in `absent`. It must not know how models are fitted.
"""

import hashlib
import json
from dataclasses import asdict, dataclass, field
from typing import Self

import numpy as np
import numpy.typing as npt

from core.calendar import bar_text_of
from core.errors import InputError
from research.features import compute
from research.labels import Barriers, Labels, Path, triple_barrier
from research.store import Candles, Funding, Kind, Series, Store
from simulator.market.tape import Tape
from strategies.features.catalogue import NAMES, WARM_UP_BARS, fingerprint, lookup

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

BTC = "BTCUSDT"
# Sources that a decision bar always brings along.
OWN_SOURCES = ("bars", "clock")
LEARNED_SILENCE = 0.01


@dataclass(frozen=True, slots=True)
class History:
    """What was known of one market: its candles, its funding (may be empty), BTC beside it."""

    exchange: str
    candles: Candles
    funding: Funding
    btc: Candles | None

    @classmethod
    def of_store(
        cls,
        store: Store,
        series: Series,
        from_ms: int | None = None,
        to_ms: int | None = None,
        cross_symbol: str | None = BTC,
    ) -> Self:
        """Read bars that open in [from_ms, to_ms), with funding and BTC where they are stored.

        `cross_symbol` is the market that is read as BTC, None for none.

        Raises `InputError` when the candles are absent, damaged, or none lies in the period.
        """
        exchange, symbol, bar_ms = series.exchange, series.symbol, series.bar_ms
        candles = store.read_candles(exchange, symbol, bar_ms, from_ms, to_ms)
        if not len(candles):
            raise InputError(
                f"no {series} in the period asked for",
                wanted="dates within the stored history, see `ebb data list`",
                where=str(store.path_of(series)),
            )
        funding = Funding(symbol, np.empty(0, dtype=np.int64), np.empty(0))
        if store.has(Series(Kind.FUNDING, exchange, symbol)):
            # A settlement on the last close belongs to the period, as that close does.
            until_ms = None if to_ms is None else to_ms + 1
            funding = store.read_funding(exchange, symbol, from_ms, until_ms)
        btc = None
        if cross_symbol and store.has(Series(Kind.CANDLES, exchange, cross_symbol, bar_ms)):
            btc = store.read_candles(exchange, cross_symbol, bar_ms, from_ms, to_ms)
        return cls(exchange, candles, funding, btc)

    @classmethod
    def of_tape(cls, tape: Tape, symbol: str, exchange: str = "embedded") -> Self:
        """Take the embedded market's tape; it has funding and no BTC."""
        columns = ("open_time_ms", "open", "high", "low", "close", "volume")
        candles = Candles.of(symbol, tape.bar_ms, {name: getattr(tape, name) for name in columns})
        return cls(
            exchange, candles, Funding(symbol, tape.funding_time_ms, tape.funding_rate), None
        )

    def path(self) -> Path:
        """Return the tape that labels are read from."""
        bars = self.candles
        return Path(
            bar_ms=bars.bar_ms,
            close_time_ms=bars.open_time_ms + bars.bar_ms,
            open=bars.open,
            high=bars.high,
            low=bars.low,
            close=bars.close,
            funding_time_ms=self.funding.time_ms,
            funding_rate=self.funding.rate,
        )


@dataclass(frozen=True, slots=True)
class Dataset:
    """Rows in time order: X `vectors` (n, k), y `label` (1.0 or 0.0), `pnl_bps` net of costs.

    `decision_time_ms` is the close of the decision bar, `label_end_ms` the close of the bar in
    which the short ended, int ms UTC. `series` (bars, k) holds the vector of every bar of the tape,
    kept or not, and `at` the bar of each row: the window of a row is what ends there. Bars that
    follow one another in `series` follow one another in time wherever no feature of bars is NaN,
    since each hole starts their warm-up again. `fingerprint` is the SHA-256 of all of it, that of the
    `recording` behind the columns of sources included; "" where there are none.
    """

    exchange: str
    symbol: str
    bar_ms: int
    barriers: Barriers
    features: tuple[str, ...]
    feature_fingerprint: str
    may_be_missing: tuple[str, ...]
    absent: tuple[str, ...]
    vectors: Floats
    label: Floats
    pnl_bps: Floats
    decision_time_ms: Ints
    label_end_ms: Ints
    series: Floats = field(default_factory=lambda: np.empty((0, 0)))
    at: Ints = field(default_factory=lambda: np.empty(0, dtype=np.int64))
    fingerprint: str = ""
    recording: str = ""

    def stamped(self) -> Self:
        """Return the dataset with its fingerprint in it."""
        told = {
            "exchange": self.exchange,
            "symbol": self.symbol,
            "bar_ms": self.bar_ms,
            "barriers": asdict(self.barriers),
            "features": self.features,
            "feature_fingerprint": self.feature_fingerprint,
            "may_be_missing": self.may_be_missing,
            "absent": self.absent,
        }
        if self.recording:
            told["recording"] = self.recording
        digest = hashlib.sha256(json.dumps(told, sort_keys=True).encode())
        rows = (self.vectors, self.label, self.pnl_bps, self.decision_time_ms, self.label_end_ms)
        for array in (*rows, self.series, self.at):
            digest.update(str((array.dtype.str, array.shape)).encode())
            digest.update(np.ascontiguousarray(array).tobytes())
        fields = {name: getattr(self, name) for name in self.__slots__}
        return type(self)(**{**fields, "fingerprint": digest.hexdigest()})


@dataclass(frozen=True, slots=True)
class SourceColumns:
    """What optional sources said at the close of every bar: `values` (bars, k), NaN where they were silent.

    `names` stand in the order of the catalogue; `recording` is the fingerprint of what was heard.
    """

    names: tuple[str, ...]
    values: Floats
    recording: str


NO_SOURCES = SourceColumns((), np.empty((0, 0)), "")


def build(
    history: History, barriers: Barriers, from_ms: int = 0, beside: SourceColumns = NO_SOURCES
) -> Dataset:
    """Join features and labels of one market, for the bars that open from `from_ms` on.

    Earlier bars only warm the features up. The columns `beside` stand behind the features of bars.
    Raises `InputError` when no row can be used.
    """
    vectors = compute(history.candles, history.funding, history.btc)
    labels = triple_barrier(history.path(), barriers)
    wanted = labels.whole & np.isfinite(labels.label) & (history.candles.open_time_ms >= from_ms)
    return join(history, vectors, labels, barriers, wanted, beside)


def join(
    history: History,
    vectors: Floats,
    labels: Labels,
    barriers: Barriers,
    wanted: Flags,
    beside: SourceColumns = NO_SOURCES,
) -> Dataset:
    """Keep those of the `wanted` rows that can teach. Raises `InputError` when there is none.

    `vectors`: (bars, features) in the order of the catalogue, without those `beside`. A feature of
    bars or the clock must speak in every row. One of another source may be silent when it is so in at least
    `LEARNED_SILENCE` of the rows: then the model has seen what silence means. Else it must speak.
    """
    names = (*NAMES, *beside.names)
    if beside.names:
        vectors = np.column_stack((vectors, beside.values))
    silent = np.isnan(vectors)
    own = np.array([lookup(name).source in OWN_SOURCES for name in names])
    usable = wanted & ~silent[:, own].any(axis=1)
    share = silent[usable].mean(axis=0) if usable.any() else np.zeros(len(names))
    may_be_missing = ~own & (share >= LEARNED_SILENCE)
    kept = np.flatnonzero(wanted & ~silent[:, ~may_be_missing].any(axis=1))
    bars = history.candles
    if not kept.size:
        raise InputError(
            f"none of {len(bars)} bars of {bars.symbol} {bar_text_of(bars.bar_ms)} can be labelled",
            wanted=f"{WARM_UP_BARS} bars of warm-up and {barriers.time_exit_bars} of horizon",
            fix="use a longer period",
        )
    close_time_ms = bars.open_time_ms + bars.bar_ms
    return Dataset(
        exchange=history.exchange,
        symbol=bars.symbol,
        bar_ms=bars.bar_ms,
        barriers=barriers,
        features=names,
        feature_fingerprint=fingerprint(names),
        may_be_missing=_chosen(names, may_be_missing),
        # What spoke in no row that teaches is absent, though it may have spoken elsewhere.
        absent=_chosen(names, np.asarray(silent[kept].all(axis=0))),
        vectors=np.ascontiguousarray(vectors[kept]),
        label=labels.label[kept],
        pnl_bps=labels.pnl_bps[kept],
        decision_time_ms=close_time_ms[kept],
        label_end_ms=close_time_ms[labels.exit_index[kept]],
        series=vectors,
        at=kept,
        recording=beside.recording,
    ).stamped()


def _chosen(names: tuple[str, ...], which: Flags) -> tuple[str, ...]:
    return tuple(name for name, chosen in zip(names, which, strict=True) if chosen)
