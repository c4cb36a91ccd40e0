"""One small trained model on disk, with the features that the bot really computes."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import lightgbm
import numpy as np
import pytest

from bot.artifacts.card import Calibration, Decile, LabelCard, ModelCard, Scores
from bot.artifacts.load import Expected
from bot.artifacts.save import save_model
from strategies.features.catalogue import NAMES, fingerprint

EXPECTED = Expected(NAMES, fingerprint(), 3_600_000)


def text_of(names: tuple[str, ...], seed: int = 5) -> bytes:
    rng = np.random.default_rng(seed)
    vectors = rng.normal(size=(400, len(names)))
    label = (vectors[:, 0] + rng.normal(size=400) > 0).astype(np.float64)
    settings = {"objective": "binary", "num_leaves": 7, "verbosity": -1, "num_threads": 1}
    data = lightgbm.Dataset(vectors, label, feature_name=list(names), params=settings)
    return lightgbm.train(settings, data, 5).model_to_string().encode("ascii")


def card_of(model: bytes, model_id: str = "lightgbm-20231231-00000000") -> ModelCard:
    return ModelCard(
        model_id=model_id,
        kind="lightgbm",
        features=NAMES,
        feature_fingerprint=fingerprint(),
        may_be_missing=("btc_return_1",),
        absent=(),
        label=LabelCard(
            stop_loss_pct_of_price=3.0,
            take_profit_pct_of_price=3.0,
            time_exit_bars=24,
            taker_fee_bps=5.5,
            slippage_bps=2.0,
            stop_overshoot_pct=10.0,
        ),
        horizon_bars=24,
        bar_ms=3_600_000,
        exchange="binance",
        symbol="LTCUSDT",
        trained_from_ms=1_578_528_000_000,
        trained_until_ms=1_704_067_200_000,
        rows=400,
        dataset_fingerprint="0" * 64,
        rounds=5,
        scores=Scores(
            folds=5,
            rows=200,
            base_rate=0.48,
            auc=0.512,
            log_loss=0.69,
            brier=0.25,
            brier_of_base_rate=0.25,
            brier_skill=0.0,
            threshold=0.55,
            trades=0,
            mean_pnl_bps=None,
            standard_error_bps=None,
            always_short_mean_pnl_bps=-14.3,
            edge_shown=False,
            deciles=(Decile(mean_forecast=0.4, observed_rate=0.5, rows=20),),
        ),
        calibration=Calibration(
            applied=True,
            slope=0.5,
            intercept=0.1,
            log_loss_raw=0.7,
            log_loss_calibrated=0.69,
            trades_raw=3,
            trades_calibrated=0,
            note="applied",
        ),
        model_file="model.txt",
        model_sha256=hashlib.sha256(model).hexdigest(),
        model_bytes=len(model),
        made_with=f"lightgbm {lightgbm.__version__}",
        note="made for a test",
    ).sealed()


def card_with(model: bytes, model_id: str, names: tuple[str, ...]) -> ModelCard:
    """Return the card of a model on other features; those of optional sources may be missing."""
    more = tuple(name for name in names if name not in NAMES)
    changed = {
        "features": names,
        "feature_fingerprint": fingerprint(names),
        "may_be_missing": ("btc_return_1", *more),
    }
    return card_of(model, model_id).model_copy(update=changed).sealed()


Saver = Callable[[bytes], Path]


@pytest.fixture(scope="session")
def model() -> bytes:
    return text_of(NAMES)


@pytest.fixture
def saved(tmp_path: Path, model: bytes) -> Path:
    """A home with one sound model."""
    save_model(tmp_path, card_of(model), model)
    return tmp_path
