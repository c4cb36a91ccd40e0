"""The simulator's books: one wallet, one isolated short, its margin, and where it is liquidated."""

from dataclasses import dataclass, field
from decimal import Decimal

from core.events import Fill, PositionReport, WalletReport
from core.instrument import Instrument
from core.margin import bankruptcy_price, initial_margin, liquidation_price
from core.money import ZERO, ceil_to
from core.position import Position


@dataclass(slots=True)
class Ledger:
    """Wallet (USDT), position and its attached protection. Isolated margin at one leverage.

    `ordered_size` (LTC, positive) and `ordered_margin_usdt` belong to sells that wait in the book.
    """

    instrument: Instrument
    leverage: Decimal
    taker_fee: Decimal
    wallet_usdt: Decimal
    position: Position = field(default_factory=Position)
    stop_price: Decimal | None = None
    take_profit_price: Decimal | None = None
    liquidation: Decimal | None = None
    ordered_size: Decimal = ZERO
    ordered_margin_usdt: Decimal = ZERO

    def book(self, fill: Fill) -> None:
        """Apply one fill to position and wallet; protection dies with the position."""
        realised = self.position.apply(fill)
        self.wallet_usdt += realised - fill.fee
        if self.position.is_flat:
            self.stop_price = self.take_profit_price = self.liquidation = None
            return
        raw = liquidation_price(
            self.instrument, self.position.size, self.position.entry_price, self.leverage
        )
        self.liquidation = None if raw is None else ceil_to(raw, self.instrument.tick_size)

    def restore(self, report: PositionReport) -> None:
        """Take over a position from an earlier run's last report."""
        self.position.quantity = report.quantity
        self.position.entry_value_usdt = -report.quantity * report.entry_price
        self.stop_price, self.take_profit_price = report.stop_price, report.take_profit_price
        self.liquidation = report.liquidation_price

    def bankruptcy(self) -> Decimal:
        """Return the price at which a liquidated short is taken over (USDT), rounded up to the tick."""
        return ceil_to(
            bankruptcy_price(self.position.entry_price, self.leverage), self.instrument.tick_size
        )

    def margin_usdt(self) -> Decimal:
        """Return the margin the position ties up."""
        if self.position.is_flat:
            return ZERO
        return initial_margin(
            self.position.size, self.position.entry_price, self.leverage, self.taker_fee
        )

    def entry_cost_usdt(self, size: Decimal, price: Decimal) -> Decimal:
        """Return what a sell of `size` (positive) ties up or costs: margin and opening fee."""
        margin = initial_margin(size, price, self.leverage, self.taker_fee)
        return margin + size * price * self.taker_fee

    def available_usdt(self) -> Decimal:
        """Return what is free for new margin. Isolated: unrealised PnL neither adds nor takes."""
        return self.wallet_usdt - self.margin_usdt() - self.ordered_margin_usdt

    def pay_funding(self, rate: Decimal, mark_price: Decimal) -> Decimal:
        """Book funding of the position's value at `mark_price`; return what the short received (USDT)."""
        amount = self.position.size * mark_price * rate
        self.wallet_usdt += amount
        self.position.funding_usdt += amount
        return amount

    def position_report(self, time: int, mark_price: Decimal) -> PositionReport:
        """Return the position's row, also when flat."""
        return PositionReport(
            time=time,
            time_received=time,
            symbol=self.instrument.symbol,
            quantity=self.position.quantity,
            entry_price=self.position.entry_price,
            leverage=self.leverage,
            mark_price=mark_price,
            liquidation_price=self.liquidation,
            stop_price=self.stop_price,
            take_profit_price=self.take_profit_price,
        )

    def wallet_report(self, time: int, mark_price: Decimal) -> WalletReport:
        """Return wallet, equity and what is available."""
        equity = self.wallet_usdt + self.position.unrealised_pnl_usdt(mark_price)
        return WalletReport(time, time, self.wallet_usdt, equity, self.available_usdt())
