"""Journal and exchange compared: equal to 1e-8, or every difference named."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal as D
from pathlib import Path
from typing import Any

import pytest

from bot.bybit.reply import ReadError
from bot.journal.journal import Journal
from bot.reconciling import EXACT, Reconciled, executions, reconcile
from core.calendar import DAY_MS
from core.events import Fill, FillKind, FillReason, FundingPaid, PositionReport, WalletReport

T0 = 1_795_564_800_000


def row(name: str, time: int, side: str, size: str, price: str, **more: str) -> dict[str, Any]:
    fee = str(D(size) * D(price) * D("0.00055"))
    plain = {"symbol": "LTCUSDT", "execId": name, "execType": "Trade", "execTime": str(time)}
    sizes = {"side": side, "execQty": size, "execPrice": price, "execFee": fee, "seq": 1}
    return plain | sizes | {"orderId": "o", "orderLinkId": "ebb-x-1"} | more


SHORT = [
    row("e1", T0 + 1000, "Sell", "3", "100"),
    row("e2", T0 + 9000, "Buy", "1", "103.1"),
    row("e3", T0 + 9001, "Buy", "2", "103.2"),
]
PAID = row("f1", T0 + 5000, "Sell", "3", "100", execType="Funding") | {"execFee": "-0.03"}
GROSS = D(3) * D(100) - D("103.1") - D(2) * D("103.2")
FEES = (D(300) + D("103.1") + D("206.4")) * D("0.00055")


@dataclass
class Account:
    """An exchange that answers from lists; a page holds two rows."""

    rows: list[dict[str, Any]] = field(default_factory=lambda: [*SHORT, PAID])
    wallet: D = D(1000) + GROSS - FEES + D("0.03")
    closed: list[D] = field(default_factory=lambda: [GROSS - FEES])
    size: str = "0"
    asked: list[tuple[str, int]] = field(default_factory=list)

    def get_signed(self, path: str, **params: str | int) -> Mapping[str, Any]:
        if path == "/v5/account/wallet-balance":
            return {"list": [{"coin": [{"coin": "USDT", "walletBalance": str(self.wallet)}]}]}
        if path == "/v5/position/list":
            return {"list": [{"side": "Sell" if self.size != "0" else "", "size": self.size}]}
        start, end = int(params["startTime"]), int(params["endTime"])
        self.asked.append((path, start))
        assert end - start < 7 * DAY_MS
        if path == "/v5/position/closed-pnl":
            return {"list": [{"closedPnl": str(one)} for one in self.closed if start == T0]}
        within = [one for one in self.rows if start <= int(one["execTime"]) <= end]
        at = int(params.get("cursor", 0))
        more = str(at + 2) if at + 2 < len(within) else ""
        return {"list": within[at : at + 2], "nextPageCursor": more}


def journal_of(folder: Path, rows: list[dict[str, Any]], held: D = D(0)) -> Journal:
    """A journal that saw the account first at T0 and has `rows` since."""
    journal = Journal(folder / "journal.sqlite", environment="testnet, user 7")
    none = (D(100), D(10), D(100), None, None, None)
    journal.append(PositionReport(T0, T0, "LTCUSDT", held, *none))
    journal.append(WalletReport(T0, T0, D(1000), D(1000), D(1000)))
    for one in rows:
        journal.append(event_of(one))
    journal.commit()
    return journal


def event_of(one: dict[str, Any]) -> Fill | FundingPaid:
    time = int(one["execTime"])
    if one["execType"] == "Funding":
        return FundingPaid(time, time, one["execId"], D(0), -D(one["execFee"]))
    quantity = D(one["execQty"]) * (-1 if one["side"] == "Sell" else 1)
    reason = FillReason.ENTRY if quantity < 0 else FillReason.STOP_LOSS
    return Fill(
        time, time, one["execId"], one["orderLinkId"], "o", D(one["execPrice"]), quantity,
        D(one["execFee"]), FillKind.TRADE, reason,
    )  # fmt: skip


def compared(folder: Path, account: Account, rows: list[dict[str, Any]]) -> Reconciled:
    with journal_of(folder, rows) as journal:
        return reconcile(journal, account, "LTCUSDT", T0 + 20_000)


def test_a_whole_short_with_its_funding_agrees(tmp_path: Path) -> None:
    found = compared(tmp_path, Account(), [*SHORT, PAID])
    assert found.differences == []
    assert (found.fills, found.settlements) == (3, 1)
    assert (found.journal.realised, found.journal.fees) == (GROSS, FEES)
    assert found.journal.net == found.wallet_now - D(1000)


def test_a_short_that_is_held_agrees_too(tmp_path: Path) -> None:
    entry_fee = D(300) * D("0.00055")
    account = Account(SHORT[:1], D(1000) - entry_fee, [], "3")
    assert compared(tmp_path, account, SHORT[:1]).differences == []


@pytest.mark.parametrize("lost", ["e1", "e2", "f1"])
def test_an_execution_that_the_journal_lacks_is_named(tmp_path: Path, lost: str) -> None:
    kept = [one for one in [*SHORT, PAID] if one["execId"] != lost]
    found = compared(tmp_path, Account(), kept)
    assert any(
        f"execution {lost} (" in one and "not in the journal" in one for one in found.differences
    )
    assert not found.agrees


def test_an_execution_that_the_exchange_lacks_is_named(tmp_path: Path) -> None:
    found = compared(tmp_path, Account([*SHORT]), [*SHORT, PAID])
    assert "execution f1 is in the journal and not at the exchange" in found.differences


@pytest.mark.parametrize("name", ["execPrice", "execFee", "execQty"])
@pytest.mark.parametrize(("off", "agrees"), [("1e-8", True), ("2e-8", False)])
def test_a_number_may_differ_by_1e_8_and_no_more(
    tmp_path: Path, name: str, off: str, agrees: bool
) -> None:
    bent = SHORT[1] | {name: str(D(SHORT[1][name]) + D(off))}
    found = compared(tmp_path, Account([SHORT[0], bent, SHORT[2], PAID]), [*SHORT, PAID])
    assert (
        any(one.startswith("execution e2: the journal has") for one in found.differences) != agrees
    )


def test_a_wallet_that_changed_otherwise_is_named(tmp_path: Path) -> None:
    account = Account()
    account.wallet += 2 * EXACT
    (said,) = compared(tmp_path, account, [*SHORT, PAID]).differences
    assert said.startswith("the wallet changed by")


def test_a_closed_pnl_that_differs_is_named(tmp_path: Path) -> None:
    (said,) = compared(tmp_path, Account(closed=[D(5)]), [*SHORT, PAID]).differences
    assert said.startswith("the exchange's closed PnL is 5")


def test_a_position_that_differs_is_named(tmp_path: Path) -> None:
    found = compared(tmp_path, Account(size="2"), [*SHORT, PAID])
    assert "the journal holds 0, the exchange -2" in found.differences


def test_a_short_that_was_adopted_counts_from_its_average_entry(tmp_path: Path) -> None:
    wallet = D(1000) + GROSS - FEES + D(300) * D("0.00055")
    account = Account(SHORT[1:], wallet, [GROSS - FEES])
    with journal_of(tmp_path, SHORT[1:], held=D(-3)) as journal:
        found = reconcile(journal, account, "LTCUSDT", T0 + 20_000)
    assert found.differences == []
    assert found.journal.realised == GROSS


def test_weeks_are_asked_for_in_windows_and_pages(tmp_path: Path) -> None:
    late = [row(f"l{n}", T0 + 10 * DAY_MS + n, "Sell", "1", "100") for n in range(5)]
    account = Account([*SHORT, *late])
    found = executions(account, "LTCUSDT", T0, T0 + 20 * DAY_MS)
    assert [one.execId for one in found] == ["e1", "e2", "e3", "l0", "l1", "l2", "l3", "l4"]
    assert len({start for _, start in account.asked}) == 3


def test_an_exchange_that_does_not_answer_is_no_difference(tmp_path: Path) -> None:
    class Silent(Account):
        def get_signed(self, path: str, **params: str | int) -> Mapping[str, Any]:
            raise ReadError(f"{path}: no answer")

    with pytest.raises(ReadError):
        compared(tmp_path, Silent(), SHORT)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"size": None}, "position/list, LTCUSDT: size is None, expected a number; nothing was"),
        ({"side": None, "size": "1"}, "position/list, LTCUSDT: side is None, expected Buy or Sell"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_with_its_place(
    tmp_path: Path, changed: dict[str, object], said: str
) -> None:
    class Bent(Account):
        def get_signed(self, path: str, **params: str | int) -> Mapping[str, Any]:
            result = super().get_signed(path, **params)
            if path == "/v5/position/list":
                return {"list": [{**result["list"][0], **changed}]}
            return result

    with pytest.raises(ReadError, match=said):
        compared(tmp_path, Bent(SHORT), SHORT)
