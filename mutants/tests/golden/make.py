"""Make the golden tape anew: `python -m tests.golden.make`. Look at the difference before committing it.

tape.jsonl holds market events (embedded market with its planted edge), model.txt a small model trained on another
stretch of that market, journal.jsonl what the machine made of them.
"""

from pathlib import Path

import orjson

from bot.journal.codec import CODEC
from core.events import Bar, Event, FundingRate
from research.dataset import History, build
from research.labels import Barriers
from research.train import TrainRequest, train
from risk.limits import Limits
from simulator.market.spec import PLANTED, MarketSpec
from simulator.market.stream import generate
from simulator.rules import Costs
from tests.golden.play import HERE, journal_lines

BARS, ROUNDS = 600, 20


def events() -> list[Event]:
    """Return the tape: hourly bars and funding, in order."""
    spec = MarketSpec(seed=11, edge_strength=PLANTED)
    tape = generate(spec, BARS)
    columns = (tape.open, tape.high, tape.low, tape.close, tape.volume)
    opens = tape.open_time_ms.tolist()
    bars = [
        Bar(at + tape.bar_ms, 0, spec.symbol, tape.bar_ms, *row)
        for at, *row in zip(opens, *(column.tolist() for column in columns), strict=True)
    ]
    settled = zip(tape.funding_time_ms.tolist(), tape.funding_rate.tolist(), strict=True)
    funding = [FundingRate(at, 0, spec.symbol, rate) for at, rate in settled]
    return sorted([*bars, *funding], key=lambda event: (event.time, isinstance(event, FundingRate)))


def main() -> None:
    """Write tape, model and journal."""
    before = generate(MarketSpec(seed=12, edge_strength=PLANTED), 8_000)
    limits = Barriers.of(Limits(), Costs())
    data = build(History.of_tape(before, "LTCUSDT"), limits)
    trained = train(TrainRequest(HERE / "tmp", data, folds=2, rounds=ROUNDS, min_train_rows=2000))
    (HERE / "model.txt").write_bytes((trained.path / trained.card.model_file).read_bytes())
    missing = list(trained.card.may_be_missing)
    (HERE / "model.json").write_bytes(
        orjson.dumps({"fingerprint": trained.card.feature_fingerprint, "may_be_missing": missing})
    )
    (HERE / "tape.jsonl").write_bytes(b"".join(CODEC.encode(event) + b"\n" for event in events()))
    work = Path(trained.path).parent / "golden.sqlite"
    (HERE / "journal.jsonl").write_text(journal_lines(work))


if __name__ == "__main__":
    main()
