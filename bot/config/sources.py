"""What may be heard beside the market, and how late that may be: `sources:` and `latency:` of config.yaml.

Names, units, ranges and defaults live here alone. It must not know how anything is heard.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_types import Ge, Gt, Le, MaxLen, MinLen, doc

from bot.config.venues import perpetuals_of

Name = Annotated[str, MinLen(1), MaxLen(200)]


@dataclass(frozen=True, slots=True)
class SourcesSection:
    """What is heard beside the market's bars and trades. Each is optional: a silent one is missing, never 0."""

    flow: Annotated[bool, doc("the book, liquidations and open interest of Bybit's stream")] = False
    flow_sample_ms: Annotated[
        int, Ge(0), Le(60_000), doc("least time between two looks at the book; 0 takes each change")
    ] = 250
    flow_max_age_s: Annotated[
        float, Gt(0), Le(3600), doc("silence after which the stream is opened again")
    ] = 10.0
    venues: Annotated[
        str,
        MaxLen(400),
        doc("exchanges by ccxt's ids, with commas, like binance, okx; empty for none"),
    ] = ""
    venues_every_s: Annotated[
        float,
        Ge(1),
        Le(50),
        doc("pause between two questions to one venue; a price counts for 60 s"),
    ] = 10.0
    venues_max_age_s: Annotated[
        float, Gt(0), Le(86_400), doc("silence after which a venue counts as lost")
    ] = 60.0
    crowd: Annotated[
        Name | None, doc("a file that lists feeds and accounts, see docs/crowd.md; null for none")
    ] = None
    crowd_every_s: Annotated[
        float, Ge(15), Le(600), doc("pause between two questions to one feed or account")
    ] = 300.0
    crowd_max_age_s: Annotated[
        float, Gt(0), Le(604_800), doc("silence after which one of them counts as lost")
    ] = 1800.0
    crowd_terms: Annotated[Name, doc("words, with commas, of which a post holds one to count")] = (
        "litecoin, ltc, ltcusdt, ltcusd"
    )
    crowd_endpoint: Annotated[
        Name | None, doc("a server of this machine instead of X, Telegram and Bluesky, for tests")
    ] = None
    mood_url: Annotated[
        Name | None, doc("a model that scores posts, Open Inference v2; null for the lexicon")
    ] = None
    chain: Annotated[
        Literal["node", "electrum", "ltcspace"] | None,
        doc("how Litecoin's chain is watched, see docs/chain.md; null does not"),
    ] = None
    chain_url: Annotated[
        Name | None, doc("where that is; null is http://127.0.0.1:9332 or litecoinspace's own")
    ] = None
    chain_cookie: Annotated[
        Name | None, doc("a node's .cookie file, or one of mode 0600 with name:password")
    ] = None
    chain_zmq: Annotated[
        Name | None, doc("a node's -zmqpubsequence, like tcp://127.0.0.1:28332; null polls it")
    ] = None
    chain_labels: Annotated[
        Name | None, doc("a file of exchanges' addresses, YAML or JSON, see docs/chain.md")
    ] = None
    chain_exchanges: Annotated[
        str, MaxLen(400), doc("exchanges of it with features of their own, with commas")
    ] = ""
    chain_history: Annotated[
        Name | None, doc("memory of `ebb chain watch` to learn from too; null for the bot's alone")
    ] = None
    chain_history_blocks: Annotated[
        int, Ge(0), Le(100_000), doc("blocks that a start reads to learn addresses")
    ] = 576
    chain_confirmations: Annotated[
        int, Ge(1), Le(100), doc("confirmations after which exchanges credit a deposit")
    ] = 6
    chain_max_age_s: Annotated[
        float, Ge(10), Le(3600), doc("silence after which the source is opened again")
    ] = 30.0

    @property
    def venue_ids(self) -> tuple[str, ...]:
        """Return the ids in `venues`, each once, as ccxt calls the exchange's perpetuals."""
        words = (word.strip() for word in self.venues.split(","))
        return tuple(dict.fromkeys(perpetuals_of(word) for word in words if word))

    @property
    def crowd_words(self) -> tuple[str, ...]:
        """Return the words in `crowd_terms`, in small letters."""
        words = (" ".join(word.split()).lower() for word in self.crowd_terms.split(","))
        return tuple(word for word in words if word)

    def max_age_s(self, source: str) -> float | None:
        """Return how long a source, like flow or venues.okx, may be silent; None for one that is not known."""
        limits = {
            "flow": self.flow_max_age_s,
            "venues": self.venues_max_age_s,
            "crowd": self.crowd_max_age_s,
        }
        return limits.get(source.partition(".")[0])

    @property
    def names(self) -> tuple[str, ...]:
        """Return which families of features are configured."""
        wanted = {"flow": self.flow, "venues": bool(self.venue_ids), "crowd": bool(self.crowd)}
        wanted |= {"chain": self.chain is not None}
        own = [f"chain:{name}" for name in self.chain_names if self.chain is not None]
        return (*(name for name, on in wanted.items() if on), *own)

    @property
    def chain_names(self) -> tuple[str, ...]:
        """Return the exchanges in `chain_exchanges`."""
        return tuple(word.strip() for word in self.chain_exchanges.split(",") if word.strip())


@dataclass(frozen=True, slots=True)
class LatencySection:
    """How late market data may be."""

    budget_ms: Annotated[
        float,
        Gt(0),
        Le(60_000),
        doc("age of the newest tick on arrival, beyond which none is opened"),
    ] = 200.0
