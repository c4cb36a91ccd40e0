"""Faults that happen once, at once: what others, or the exchange itself, do to the account and its contracts."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from math import prod

from core.instrument import Instrument, Tier
from core.money import floor_to
from simulator.exchange import clearing, control, liquidation, playing, rows, tpsl, trading
from simulator.exchange.floor import Floor
from simulator.exchange.hold import Hold
from simulator.exchange.levers import Standing
from simulator.exchange.listing import Listing, ListingStatus
from simulator.exchange.market import Market
from simulator.exchange.words import (
    CreateType,
    ExecType,
    NewOrder,
    Order,
    OrderStatus,
    OrderType,
    PositionChanged,
    PositionMode,
    PositionStatus,
    Refusal,
    Side,
)
from simulator.funding import funding_received

HIGHEST_MAINTENANCE = Decimal("0.99")
"""A rate of 1 or more has no liquidation price."""


class Levers:
    """Every lever of one exchange; `standing` holds those that stay."""

    def __init__(self, floor: Floor, listings: dict[str, Listing]) -> None:
        """Take the state to act on, and the listings that everybody reads."""
        self._floor, self._listings = floor, listings
        self._usual_tiers = {name: one.instrument.tiers for name, one in listings.items()}
        self._factors: dict[str, list[Decimal]] = {name: [] for name in listings}

    @property
    def standing(self) -> Standing:
        """Return the levers that stay where they are put."""
        return self._floor.standing

    def wick(self, symbol: str, ratio: Decimal, duration_ms: int = 1_000) -> None:
        """Move last, mark and index by `ratio` (0.05 = up 5 %) for `duration_ms`, then release them (FAULTS 26).

        Raises InputError, and moves nothing, where a price would leave the grid.
        """
        floor, grid = self._floor, self._floor.markets[symbol].grid
        market = floor.markets[symbol]
        last, mark, index = (
            grid.price(units) * (1 + ratio) for units in (market.last, market.mark, market.index)
        )
        control.hold_price(floor, symbol, last, mark, index, floor.now + duration_ms)

    def set_status(self, symbol: str, status: ListingStatus) -> None:
        """Put a contract into another status: not Trading refuses what opens (FAULTS 37)."""
        self._relist(symbol, lambda listing: replace(listing, status=status))

    def set_reduce_only(self, symbol: str, on: bool) -> None:
        """Let positions of `symbol` only shrink: isReduceOnly, 110023 (FAULTS 24, 37)."""
        self._floor.markets[symbol].is_reduce_only = on
        for hold in self._floor.holds_of(symbol):
            rows.tell_position(self._floor, hold)

    def change_filters(
        self,
        symbol: str,
        *,
        tick_size: Decimal | None = None,
        lot_step: Decimal | None = None,
        min_notional: Decimal | None = None,
    ) -> None:
        """Change the grid or the smallest notional while orders rest (FAULTS 13). `lot_step` is the minimum too."""

        def changed(instrument: Instrument) -> Instrument:
            return replace(
                instrument,
                tick_size=tick_size or instrument.tick_size,
                lot_step=lot_step or instrument.lot_step,
                min_quantity=lot_step or instrument.min_quantity,
                min_notional_usdt=min_notional or instrument.min_notional_usdt,
            )

        self._reinstrument(symbol, changed)
        market = self._floor.markets[symbol]
        market.regrid(market.listing)

    def raise_maintenance(self, symbol: str, factor: Decimal) -> None:
        """Multiply every tier's maintenance rate; liquidation prices come nearer at once (FAULTS 24)."""
        self._factors[symbol].append(factor)
        self._set_maintenance(symbol)

    def lower_maintenance(self, symbol: str, factor: Decimal) -> None:
        """Take a factor back that `raise_maintenance` brought."""
        self._factors[symbol].remove(factor)
        self._set_maintenance(symbol)

    def _set_maintenance(self, symbol: str) -> None:
        factor = prod(self._factors[symbol], start=Decimal(1))
        tiers = tuple(
            Tier(
                t.limit_usdt,
                min(t.maintenance_margin_rate * factor, HIGHEST_MAINTENANCE),
                t.max_leverage,
            )
            for t in self._usual_tiers[symbol]
        )
        self._reinstrument(symbol, lambda instrument: replace(instrument, tiers=tiers))
        for hold in self._floor.holds_of(symbol):
            hold.version += 1
            rows.tell_position(self._floor, hold)
        playing.check_all(self._floor)

    def adl(self, symbol: str, share: Decimal = Decimal(1)) -> None:
        """Deleverage that share of the position at the mark: AdlTrade (FAULTS 25)."""
        market = self._floor.markets[symbol]
        for hold in self._held(symbol):
            row = rows.position_row(self._floor, hold, PositionStatus.ADL)
            self._floor.notices.append(PositionChanged(row))
            lot = market.listing.instrument.lot_step
            quantity = min(hold.size, max(lot, floor_to(hold.size * share, lot)))
            liquidation.close_at(
                self._floor, hold, quantity, market.mark, CreateType.ADL, ExecType.ADL
            )

    def liquidate(self, symbol: str) -> None:
        """Liquidate the position now, whatever the mark: BustTrade (FAULTS 25)."""
        for hold in self._held(symbol):
            liquidation.liquidate(self._floor, hold, whatever=True)

    def foreign_fill(self, symbol: str, side: Side, quantity: Decimal) -> Order | Refusal:
        """Trade at market on the account as another client would (FAULTS 34); reduces, opens or flips."""
        index = self._index_of(side, closes=False)
        order = NewOrder(symbol, side, OrderType.MARKET, quantity, position_idx=index)
        return self._quietly(order)

    def shrink_position(self, symbol: str, quantity: Decimal | None = None) -> Order | Refusal:
        """Close `quantity` (None = everything) from outside (FAULTS 11)."""
        held = self._held(symbol)
        if not held or held[0].side is None:
            return Refusal(110017, "current position is zero")
        hold = held[0]
        order = NewOrder(
            symbol,
            Side.SELL if hold.is_long else Side.BUY,
            OrderType.MARKET,
            min(hold.size if quantity is None else quantity, hold.size),
            position_idx=hold.index,
            reduce_only=True,
            close_on_trigger=True,
        )
        return self._quietly(order)

    def foreign_order(
        self,
        symbol: str,
        side: Side,
        quantity: Decimal,
        price: Decimal | None = None,
        order_type: OrderType = OrderType.LIMIT,
    ) -> Order | Refusal:
        """Place an order on the account as another client would, without a link id (FAULTS 34)."""
        index = self._index_of(side, closes=False)
        order = NewOrder(symbol, side, order_type, quantity, price, position_idx=index)
        return self._quietly(order)

    def set_balance(self, balance: Decimal) -> None:
        """Bring the wallet to `balance` by a transfer in or out (FAULTS 10)."""
        clearing.transfer(self._floor, balance - self._floor.balance)
        rows.tell_wallet(self._floor)
        playing.check_all(self._floor)

    def remove_protection(self, symbol: str) -> None:
        """Cancel the position's stop and target, as a crash between cancel and place would leave it (FAULTS 18)."""
        floor = self._floor
        for hold in floor.holds_of(symbol):
            for working in tpsl.made_for(floor.markets[symbol], hold):
                floor.end(working, OrderStatus.CANCELLED, "CancelByUser")
            rows.tell_position(floor, hold)

    def hedge_account(self, on: bool = True) -> None:
        """Put the account into hedge mode, also while it holds something (FAULTS 32)."""
        self._floor.position_mode = PositionMode.HEDGE if on else PositionMode.ONE_WAY
        self._floor.make_holds()

    def settle_funding(self, symbol: str, rate: Decimal | None = None) -> None:
        """Settle funding once, now, outside the clock, at `rate` or the one that stands (FAULTS 29, 30)."""
        floor, market = self._floor, self._floor.markets[symbol]
        paid = market.funding.rate() if rate is None else rate
        mark = market.grid.price(market.mark)
        for hold in self._held(symbol):
            received = funding_received(hold.quantity, mark, paid)
            execution = clearing.pay_funding(floor, hold, paid, received)
            if floor.standing.duplicate_funding:
                clearing.tell_funding(floor, hold, execution)
            rows.tell_position(floor, hold)
        rows.tell_wallet(floor)

    def _held(self, symbol: str) -> list[Hold]:
        return [hold for hold in self._floor.holds_of(symbol) if hold.quantity]

    def _index_of(self, side: Side, *, closes: bool) -> int:
        if self._floor.position_mode is PositionMode.ONE_WAY:
            return 0
        return 1 if (side is Side.BUY) is not closes else 2

    def _quietly(self, order: NewOrder) -> Order | Refusal:
        """Place an order that the levers on a client's own orders do not touch."""
        standing = self._floor.standing
        refusals, slices = standing.refuse_place_count, standing.slices
        standing.refuse_place_count, standing.slices = 0, None
        try:
            return trading.place(self._floor, order)
        finally:
            standing.refuse_place_count, standing.slices = refusals, slices

    def _reinstrument(self, symbol: str, change: Callable[[Instrument], Instrument]) -> None:
        self._relist(symbol, lambda li: replace(li, instrument=change(li.instrument)))

    def _relist(self, symbol: str, change: Callable[[Listing], Listing]) -> Market:
        market = self._floor.markets[symbol]
        market.listing = self._listings[symbol] = change(market.listing)
        return market
