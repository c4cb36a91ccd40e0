"""Four years of real LTC hours, through import, store, dataset and training."""

import time
from pathlib import Path

import pytest

from bot.config.load import load
from research.importing.importer import ImportRequest, import_file
from research.store import Kind, Store
from research.train import train
from research.train_job import train_request

DATA = Path(__file__).resolve().parents[2].parent / "shared" / "data"
FILES = (
    ("candles/binance_um_LTCUSDT_1h.parquet", Kind.CANDLES, "LTCUSDT"),
    ("candles/binance_um_BTCUSDT_1h.parquet", Kind.CANDLES, "BTCUSDT"),
    ("funding/binance_um_LTCUSDT_funding_8h.parquet", Kind.FUNDING, "LTCUSDT"),
)


@pytest.mark.slow
@pytest.mark.skipif(not DATA.is_dir(), reason="the real market data are not beside the project")
def test_four_years_of_hours_are_trained_within_a_minute(tmp_path: Path) -> None:
    store = Store(tmp_path / "store")
    for name, kind, symbol in FILES:
        import_file(store, ImportRequest(DATA / name, kind, "binance", symbol))
    config = load(None, tmp_path)
    started = time.perf_counter()
    trained = train(train_request(config, tmp_path, "2020-01-09", "2023-12-31"))
    assert time.perf_counter() - started < 60.0
    card = trained.card
    assert card.rows > 34_000
    assert card.absent == ()
    assert card.trained_until_ms == 1_704_067_200_000
    assert card.model_id.startswith("lightgbm-20231231-")
    # Whatever the market holds, nothing like this AUC is to be had from bars alone: a leak would.
    assert card.scores.auc < 0.56
