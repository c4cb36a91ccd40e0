"""LightGBM as a learner: small trees that cannot learn a row, a fixed number of rounds."""

import time
from dataclasses import dataclass

import lightgbm
import numpy as np
import numpy.typing as npt

from bot.artifacts.card import Kind, NoveltyCard
from research.dataset import Dataset
from research.learners import Parts, Watcher, novelty_of, row_weights, thinned
from strategies.models.novelty import Novelty

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
FILE = "model.txt"
PROBED_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Boosting:
    """Implements `research.learners.Learner`.

    A fixed number of rounds: stopping early on a held-out tail was tried, and where the signal is this weak the tail
    stops after a handful of rounds, by chance, and the folds' AUC falls (docs/decisions). One thread is the default: on
    a busy host two wait for one another (300,000 rows on two shared cores: 6 s by one, 35 s by two).
    """

    rounds: int = 150
    seed: int = 1
    threads: int = 1
    max_rows: int = 60_000
    kind: Kind = "lightgbm"

    def settings(self) -> dict[str, object]:
        """Return all that the fitted numbers depend on; the number of threads is no part of it."""
        fixed = self._parameters(0) | {"num_threads": 1, "min_data_in_leaf": "rows"}
        return {"rounds": self.rounds, "max_rows_per_fit": self.max_rows, "settings": fixed,
                "lightgbm": lightgbm.__version__}  # fmt: skip

    def fit(self, data: Dataset, rows: Ints, watch: Watcher) -> "Boosted":
        """Fit on these rows."""
        rows = thinned(rows, self.max_rows)
        booster = self._train(data, rows, self.rounds, watch)
        return Boosted(
            booster, self.rounds, self.threads, data.features, novelty_of(data.vectors[rows])
        )

    def seconds(self, data: Dataset, rows: Ints) -> float:
        """Return what a fit will take here."""
        rows = thinned(rows, self.max_rows)
        started = time.perf_counter()
        self._train(data, rows, PROBED_ROUNDS, lambda done, most: None)
        return (time.perf_counter() - started) / PROBED_ROUNDS * self.rounds

    def _train(self, data: Dataset, rows: Ints, rounds: int, watch: Watcher) -> lightgbm.Booster:
        settings = self._parameters(rows.size)
        table = lightgbm.Dataset(
            data.vectors[rows],
            data.label[rows],
            weight=row_weights(data, rows),
            feature_name=list(data.features),
            params=settings,
        )

        def tell(state: lightgbm.callback.CallbackEnv) -> None:
            watch(state.iteration + 1, rounds)

        return lightgbm.train(settings, table, num_boost_round=rounds, callbacks=[tell])

    def _parameters(self, rows: int) -> dict[str, object]:
        return {
            "objective": "binary",
            "learning_rate": 0.05,
            "num_leaves": 15,
            "min_data_in_leaf": max(20, min(200, rows // 50)),
            "feature_fraction": 0.7,
            "bagging_fraction": 0.7,
            "bagging_freq": 1,
            "lambda_l2": 5.0,
            "max_bin": 63,
            "deterministic": True,
            "force_row_wise": True,
            "num_threads": self.threads,
            "seed": self.seed,
            "verbosity": -1,
        }


@dataclass(frozen=True, slots=True)
class Boosted:
    """Implements `research.learners.Fitted`."""

    booster: lightgbm.Booster
    rounds: int
    threads: int
    features: tuple[str, ...]
    novelty: NoveltyCard

    def log_odds(self, data: Dataset, rows: Ints) -> Floats:
        """Return the raw log odds; NaN outside the training range."""
        vectors = data.vectors[rows]
        said = np.asarray(
            self.booster.predict(vectors, raw_score=True, num_threads=self.threads), np.float64
        )
        card = self.novelty
        novelty = Novelty(np.array(card.centre), np.array(card.scale), card.limit)
        return np.where(novelty.scores(vectors) <= card.limit, said, np.nan)

    def parts(self) -> Parts:
        """Return what is kept of it."""
        text = self.booster.model_to_string(num_iteration=self.rounds)
        # Without the record of its settings, which names the threads of a host.
        content = text.partition("\nparameters:\n")[0].encode("ascii") + b"\n"
        return Parts(
            FILE,
            content,
            self.features,
            1,
            self.rounds,
            f"lightgbm {lightgbm.__version__}",
            None,
            self.novelty,
        )
