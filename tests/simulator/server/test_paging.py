"""Pages: everything that was there once, nothing twice, whatever arrives or leaves in between."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.server.paging import page, sorted_page
from simulator.server.parameters import Params
from tests.fakes.exchange_server import serving

Item = tuple[int, str]


def _same(item: Item) -> Item:
    return item


@given(st.integers(0, 40), st.integers(1, 7), st.data())
def test_a_walk_sees_what_was_there_once_while_more_arrives(
    count: int, limit: int, data: st.DataObject
) -> None:
    items = [(1_000 - at // 3, f"id{at}") for at in range(count)]
    there, seen, cursor = list(items), list[Item](), ""
    while True:
        shown, cursor = page(items, Params({"cursor": cursor}), limit, _same)
        seen += shown
        if not cursor:
            break
        for _ in range(data.draw(st.integers(0, 3))):
            items.insert(0, (2_000 + len(items), f"new{len(items)}"))
    assert seen == there


@given(st.integers(0, 40), st.integers(1, 7), st.data())
def test_a_walk_through_orders_sees_each_that_stays_once_though_others_leave(
    count: int, limit: int, data: st.DataObject
) -> None:
    items = {(1_000 - at // 3, f"id{at:02}") for at in range(count)}
    gone, seen, cursor = set[Item](), list[Item](), ""
    while True:
        shown, cursor = sorted_page(items, Params({"cursor": cursor}), limit, _same)
        seen += shown
        if not cursor:
            break
        leaving = data.draw(st.sets(st.sampled_from(sorted(items)), max_size=3)) if items else set()
        gone |= leaving
        items -= leaving
        items.add((3_000 + len(seen), "new"))
    old = [item for item in seen if item[1] != "new"]
    assert len(old) == len(set(old))
    assert {(1_000 - at // 3, f"id{at:02}") for at in range(count)} - gone <= set(old)


def test_open_orders_are_paged_while_orders_arrive_and_are_cancelled() -> None:
    with serving() as exchange:
        client = exchange.client()
        links = [f"page-{number}" for number in range(23)]
        for link in links:
            assert client.limit_order("Sell", "0.1", "88.5", orderLinkId=link).code == 0
        seen, cursor = list[str](), ""
        while True:
            reply = client.linear("/v5/order/realtime", limit=5, cursor=cursor)
            seen += [row["orderLinkId"] for row in reply.rows]
            cursor = reply.result["nextPageCursor"]
            if not cursor:
                break
            client.limit_order("Sell", "0.1", "88.5", orderLinkId=f"late-{len(seen)}")
            client.post(
                "/v5/order/cancel", category="linear", symbol="LTCUSDT", orderLinkId=seen[-1]
            )
        assert sorted(seen) == sorted(links)


def test_executions_are_paged_while_more_happen() -> None:
    with serving() as exchange:
        client = exchange.client()
        for number in range(7):
            client.order("Sell", "0.1", orderLinkId=f"fill-{number}")
        there = {row["execId"] for row in client.linear("/v5/execution/list").rows}
        assert len(there) >= 7
        seen, cursor = list[str](), ""
        while True:
            reply = client.linear("/v5/execution/list", limit=2, cursor=cursor)
            seen += [row["execId"] for row in reply.rows]
            cursor = reply.result["nextPageCursor"]
            if not cursor:
                break
            client.order("Sell", "0.1")
        assert len(seen) == len(set(seen))
        assert set(seen) == there


def test_a_cursor_nobody_gave_is_a_parameter_error() -> None:
    with serving() as exchange:
        assert exchange.client().linear("/v5/order/realtime", cursor="nonsense").code == 10001
