"""The keeper: a promoted model is taken up, a damaged one is not, and what a model went by is filed."""

import asyncio
import math
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import lightgbm
import numpy as np
import pytest

from bot.artifacts.card import Attachment, ModelCard
from bot.artifacts.ensemble import Weighing
from bot.artifacts.load import read_card, read_model_file
from bot.artifacts.mind import Market, Mind, load_mind
from bot.artifacts.registry import promote, rollback
from bot.artifacts.save import models_folder, save_model
from bot.keeper import DRIFT, Errands, Keeper, watch_of
from core.commands import Alert, StartTraining
from core.decision import Decision, Explanation, Stance
from core.events import Bar, Event, ModelHealth, ModelPromoted, OnChain, OnChainKind
from strategies.drift.reference import Reference
from strategies.features.catalogue import NAMES, names_with
from tests.bot.artifacts.conftest import card_of, card_with, text_of
from tests.fakes.running import Rig

OLD, NEW = "old-model", "new-model"
HOUR_MS = 3_600_000


@dataclass
class Kept:
    """A keeper with its loop, and who was noted to decide."""

    home: Path
    rig: Rig
    noted: list[str] = field(default_factory=list)
    trained: str = "kept the champion"
    covered: set[str] = field(default_factory=lambda: {OLD, NEW})
    kept_out: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.keeper = Keeper(self.rig.loop, self.home, self.load(), "latest", self.errands())
        self.rig.loop.keeper = self.keeper

    def load(self) -> Mind:
        market = Market("LTCUSDT", 3_600_000, None)
        return load_mind(self.home, "latest", market, Weighing(500, 0.05, 0.8))

    def errands(self) -> Errands:
        async def train() -> str:
            return self.trained

        def why_not(card: ModelCard) -> str:
            return "" if card.model_id in self.covered else "the verdict is of another model"

        return Errands(self.load, self.noted.append, train, 1000, why_not, self.kept_out.append)

    def take_all(self) -> list[Event]:
        """Let the loop take what is in its queue; return it."""
        taken = []
        while not self.rig.loop._queue.empty():
            event = self.rig.loop._queue.get_nowait()
            self.rig.loop.take(event)
            taken.append(event)
        self.rig.journal.commit()
        return taken


@pytest.fixture
def kept(tmp_path: Path) -> Kept:
    for seed, name in ((5, OLD), (6, NEW)):
        model = text_of(NAMES, seed)
        save_model(tmp_path, card_of(model, name), model)
    promote(tmp_path, OLD, "first", 1)
    return Kept(tmp_path, Rig(tmp_path))


def test_a_promoted_model_forecasts_from_the_event_on_that_tells_of_it(kept: Kept) -> None:
    promote(kept.home, NEW, "better", 2)
    asyncio.run(kept.keeper.look())
    assert kept.rig.engine.model is None, "not before its event"
    (event,) = kept.take_all()
    assert isinstance(event, ModelPromoted)
    assert event.model_id == NEW
    assert getattr(kept.rig.engine.model, "name", "") == NEW
    assert kept.rig.engine.state.model_trained_until == read_card(kept.home, NEW).trained_until_ms
    assert kept.noted == [NEW]
    assert [
        row.model_id for row in kept.rig.rows(ModelPromoted) if isinstance(row, ModelPromoted)
    ] == [NEW]


def test_nothing_is_taken_up_while_the_same_model_serves(kept: Kept) -> None:
    asyncio.run(kept.keeper.look())
    assert kept.take_all() == []


def test_a_promoted_model_without_a_verdict_waits_for_one_and_the_old_one_goes_on(
    kept: Kept,
) -> None:
    kept.covered = {OLD}
    promote(kept.home, NEW, "better", 2)
    for _ in range(3):
        asyncio.run(kept.keeper.look())
    assert kept.take_all() == []
    said = [values["model"] for _, text, values in kept.rig.log.lines if "not taken up" in text]
    assert said == [NEW], "once a model"
    assert kept.kept_out == ["", f"{NEW}: the verdict is of another model"]
    kept.covered = {NEW}
    asyncio.run(kept.keeper.look())
    kept.take_all()
    assert getattr(kept.rig.engine.model, "name", "") == NEW
    assert kept.kept_out[-1] == ""


def test_a_model_that_waited_is_forgotten_when_it_is_rolled_back(kept: Kept) -> None:
    kept.covered = {OLD}
    promote(kept.home, NEW, "better", 2)
    asyncio.run(kept.keeper.look())
    rollback(kept.home, 3)
    asyncio.run(kept.keeper.look())
    assert kept.kept_out[-1] == ""
    assert kept.take_all() == []


def heard(at: int) -> OnChain:
    return OnChain(at, at, OnChainKind.ALIVE, "", "", 100.0, 6.0, "poll")


def test_bars_are_remembered_for_a_model_to_come_however_much_the_sources_say(kept: Kept) -> None:
    bars = [
        Bar(k * HOUR_MS, k * HOUR_MS, "LTCUSDT", HOUR_MS, 80, 81, 79, 80, 1.0)
        for k in range(1, 401)
    ]
    kept.keeper.remember(bars, [])
    for at in range(30_000):
        kept.keeper.before(heard(400 * HOUR_MS + 1000 * at))
    promote(kept.home, NEW, "better", 2)
    asyncio.run(kept.keeper.look())
    kept.take_all()
    vector = dict(zip(NAMES, kept.rig.engine.features.vector(), strict=True))
    assert vector["return_1"] == 0.0


def test_features_of_sources_go_on_where_the_promoted_model_eats_the_same(tmp_path: Path) -> None:
    names = names_with(("chain",))
    for seed, name in ((5, OLD), (6, NEW)):
        model = text_of(names, seed)
        card = card_with(model, name, names)
        save_model(tmp_path, card, model)
    promote(tmp_path, OLD, "first", 1)
    rig = Rig(tmp_path)
    kept = Kept(tmp_path, rig)
    rig.engine.features = known = kept.load().features
    promote(tmp_path, NEW, "better", 2)
    asyncio.run(kept.keeper.look())
    kept.take_all()
    assert rig.engine.features is known
    assert getattr(rig.engine.model, "name", "") == NEW


def test_a_model_that_hears_sources_is_watched_in_its_own_columns(tmp_path: Path) -> None:
    names = names_with(("flow",))
    model, last = text_of(names), names[-1]
    tenth = tuple(k / 10 for k in range(1, 10))
    reference = Reference((last,), (tenth,), ((0.1,) * 10 + (0.0,),), 24, 1.0, 0.69, 0.1)
    raw = reference.to_bytes()
    card = card_with(model, OLD, names)
    card = card.model_copy(update={"attachments": (Attachment.of(DRIFT, raw),)}).sealed()
    save_model(tmp_path, card, model, {DRIFT: raw})
    promote(tmp_path, OLD, "first", 1)
    kept = Kept(tmp_path, Rig(tmp_path))
    odd = [0.0] * (len(names) - 1) + [5.0]
    earlier = [decided(k, [0.0] * len(NAMES)) for k in range(24)]
    kept.keeper.remember([], earlier)
    event = ModelHealth(7, 7, OLD, math.nan, "", math.nan, 0)
    said = [one for k in range(24) for one in kept.keeper.after(event, [decided(k, odd)])]
    assert [one.input_feature for one in said if isinstance(one, ModelHealth)] == [last]


def decided(time: int, vector: list[float]) -> Decision:
    return Decision(
        f"d{time}", time, 80.0, math.nan, Stance.FLAT, None, Decimal(0), vector, "flat", True
    )


def test_a_promoted_model_that_is_damaged_is_told_of_once_and_left(kept: Kept) -> None:
    promote(kept.home, NEW, "better", 2)
    path = models_folder(kept.home) / NEW / read_card(kept.home, NEW).model_file
    path.write_bytes(read_model_file(kept.home, read_card(kept.home, NEW))[:-30])
    for _ in range(3):
        asyncio.run(kept.keeper.look())
    assert kept.take_all() == []
    said = [
        values["model"] for level, text, values in kept.rig.log.lines if "cannot be loaded" in text
    ]
    assert said == [NEW]


def test_retraining_is_noted_when_it_begins_and_when_it_ends(kept: Kept) -> None:
    asyncio.run(kept.keeper.renew())
    assert kept.rig.rows(StartTraining) == [StartTraining("scheduled")]
    assert Alert("info", "retraining: kept the champion") in kept.rig.rows(Alert)


def test_retraining_goes_by_when_the_last_one_was(kept: Kept) -> None:
    now = kept.rig.clock.now_ms()
    names = {job.name: job for job in kept.keeper.jobs(now - 400)}
    assert names["retraining"].every_ms == 1000
    assert names["retraining"].first_in_ms >= 600
    assert "promotion" in names


def test_what_the_model_went_by_is_filed_under_the_decision(kept: Kept) -> None:
    vector = np.random.default_rng(1).normal(size=len(NAMES))
    mind = kept.load()
    assert mind.model is not None
    forecast = mind.model.forecast(vector.tolist())
    decision = Decision(
        "d7", 7, 80.0, forecast, Stance.SHORT, None, Decimal(0), vector.tolist(), "enter", False
    )

    async def run() -> None:
        kept.keeper.after(ModelHealth(7, 7, OLD, math.nan, "", math.nan, 0), [decision])
        await asyncio.gather(*kept.keeper._explaining)

    asyncio.run(run())
    kept.rig.journal.commit()
    (found,) = kept.rig.rows(Explanation)
    assert isinstance(found, Explanation)
    assert (found.decision_id, found.model_id, found.weight) == ("d7", OLD, 1.0)
    text = read_model_file(kept.home, read_card(kept.home, OLD)).decode()
    score = np.asarray(lightgbm.Booster(model_str=text).predict(vector[None], raw_score=True))
    assert found.bias + sum(found.added) == pytest.approx(float(score[0]), abs=1e-4)
    assert tuple(found.names) == NAMES


def test_a_quiet_decision_is_not_explained(kept: Kept) -> None:
    decision = Decision("d7", 7, 80.0, 0.4, Stance.FLAT, None, Decimal(0), (0.0,), "flat", True)

    async def run() -> None:
        kept.keeper.after(ModelHealth(7, 7, OLD, math.nan, "", math.nan, 0), [decision])
        assert not kept.keeper._explaining

    asyncio.run(run())


def test_drift_is_watched_in_the_features_of_sources_too(tmp_path: Path) -> None:
    names = names_with(("flow",))
    model, own = text_of(names), "book_spread_bps"
    edges, shares = tuple(float(k) for k in range(1, 10)), (0.1,) * 10 + (0.0,)
    reference = Reference((own,), (edges,), (shares,), 30, 1.0, 0.69, 0.1)
    raw = reference.to_bytes()
    card = card_with(model, NEW, names)
    card = card.model_copy(update={"attachments": (Attachment.of(DRIFT, raw),)}).sealed()
    save_model(tmp_path, card, model, {DRIFT: raw})
    watch = watch_of(tmp_path, card)
    assert watch is not None
    vector = [99.0 if name == own else math.nan for name in names]
    said = [
        watch.on_decision(
            Decision(f"d{k}", k, 80.0, 0.4, Stance.FLAT, None, Decimal(0), vector, "flat", True)
        )
        for k in range(60)
    ]
    (news,) = [one for one in said if one is not None and one.input_drift == one.input_drift]
    assert news.input_feature == own
    assert news.input_drift > 1.0
