"""The page stands alone, says what the summary says, escapes everything, is written whole."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from html.parser import HTMLParser
from pathlib import Path

import pytest

from core.errors import ResourceError
from research.report.page import MOST_TRADES_LISTED, page_text, write_report
from research.report.refusals import group_refusals
from research.result import RefusalRecord, ReplayResult, summary

MakeResult = Callable[..., ReplayResult]
SECTIONS = [
    "headline",
    "price",
    "equity",
    "forecasts",
    "costs",
    "trade-list",
    "refusals",
    "assumptions",
    "reproduce",
]
HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{ 7*7 }}"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


class Reader(HTMLParser):
    """Collects tags, the figures' JSON, the numbers of the headline, and text outside scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.ids: list[str] = []
        self.text = ""
        self.figures = ""
        self.numbers: dict[str, str] = {}
        self._inside = ""
        self._key = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = dict(attrs)
        self.tags.append((tag, known))
        self.ids.append(known.get("id") or "")
        self._inside = f"{tag} {known.get('id') or ''}".strip()
        self._key = known.get("data-key") or ""

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._key = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script figures":
            self.figures += data
        elif not self._inside.startswith(("script", "style")):
            self.text += data
            if self._key:
                self.numbers[self._key] = data


def read(text: str) -> Reader:
    reader = Reader()
    reader.feed(text)
    reader.close()
    return reader


def number_in(text: str) -> float:
    return float(text.replace(",", "").replace("\u2212", "-").removesuffix("%"))


def test_page_refers_to_nothing_outside_itself(make_result: MakeResult) -> None:
    page = read(page_text(make_result()))
    assert not [tag for tag, _ in page.tags if tag in {"iframe", "object", "embed", "base"}]
    links = [
        value
        for _, attributes in page.tags
        for name, value in attributes.items()
        if name in {"src", "href", "srcset", "action", "data", "poster"}
    ]
    assert links == ["data:,"]
    policy = [attributes.get("content") for tag, attributes in page.tags if tag == "meta"]
    assert any(content and content.startswith("default-src 'none'") for content in policy)
    style = re.findall(r"<style>(.*?)</style>", page_text(make_result()), re.DOTALL)
    assert "url(" not in style[0]
    assert "@import" not in style[0]


def test_script_of_the_charts_is_embedded_once(make_result: MakeResult) -> None:
    text = page_text(make_result())
    assert text.count("Copyright 2012-") == 1
    assert len(text.encode()) < 6_000_000


def test_every_section_is_there_in_order_with_its_charts(make_result: MakeResult) -> None:
    page = read(page_text(make_result()))
    assert [name for name in page.ids if name in SECTIONS] == SECTIONS
    drawn = [name.removeprefix("chart-") for name in page.ids if name.startswith("chart-")]
    assert sorted(drawn) == sorted(json.loads(page.figures))
    assert len(drawn) == 6


def test_numbers_on_the_page_are_those_of_the_summary(make_result: MakeResult) -> None:
    result = make_result()
    found, page = summary(result), read(page_text(result))
    assert len(page.numbers) >= 10
    for key, text in page.numbers.items():
        expected = found[key]
        assert isinstance(expected, int | float)
        scale = 100.0 if text.endswith("%") else 1.0
        assert number_in(text) == pytest.approx(scale * expected, abs=0.051), key
    assert str(found["note"]) in page.text
    exact = {a["data-key"]: a["data-value"] for _, a in page.tags if "data-key" in a}
    assert exact["pnl_usdt"] == repr(found["pnl_usdt"])


def test_hostile_strings_stay_text(make_result: MakeResult) -> None:
    result = make_result()
    trade = replace(result.trades[0], decision_id=HOSTILE, exit_reason=HOSTILE)
    result = replace(
        result,
        trades=(trade, *result.trades[1:]),
        refusals=(RefusalRecord(0, HOSTILE, HOSTILE, HOSTILE, HOSTILE),),
        refusal_counts={HOSTILE: 1},
        symbol=HOSTILE,
        exchange=HOSTILE,
        strategy=HOSTILE,
        model_id=HOSTILE,
        model_note=HOSTILE,
        config_fingerprint=HOSTILE,
        data_fingerprint=HOSTILE,
        assumptions=(HOSTILE,),
        journal_path=HOSTILE,
    )
    plain, page = read(page_text(make_result())), read(page_text(result, [HOSTILE]))
    assert page.text.count(HOSTILE) >= 15
    assert "alert(" not in page.figures
    for tag in ("script", "img"):
        assert [name for name, _ in page.tags].count(tag) == [n for n, _ in plain.tags].count(tag)
    assert not [a for _, a in page.tags if any(name.startswith("on") for name in a)]


def test_nothing_happened_is_said_in_sentences(make_empty: MakeResult) -> None:
    page = read(page_text(make_empty()))
    assert [name for name in page.ids if name in SECTIONS] == SECTIONS
    assert not [name for name in page.ids if name.startswith("chart-")]
    assert json.loads(page.figures) == {}
    for sentence in ("No trade was closed.", "No entry was refused.", "No forecast was made"):
        assert sentence in page.text


def test_no_trades_still_draws_price_and_equity(make_result: MakeResult) -> None:
    page = read(page_text(make_result(500, 0)))
    assert {"chart-price", "chart-equity"} <= set(page.ids)
    assert "chart-costs" not in page.ids
    assert "No trade was made." in page.text


def test_unexplained_equity_is_said(make_result: MakeResult) -> None:
    result = make_result()
    moved = replace(result, final_equity_usdt=result.final_equity_usdt - Decimal(50))
    assert "beyond the closed trades" not in read(page_text(result)).text
    assert "\u221250.00 USDT beyond the closed trades" in read(page_text(moved)).text


def test_long_replays_are_thinned_and_capped_and_say_so(make_result: MakeResult) -> None:
    text = page_text(make_result(100_000, 3000))
    page = read(text)
    assert len(text.encode()) < 6_000_000
    assert "thinned from 100,000 points" in page.text
    assert "Only the last 1,000 of 3,000 trades are drawn" in page.text
    assert f"The last {MOST_TRADES_LISTED:,} of 3,000 trades" in page.text
    rows = re.search(r'<table id="trades">.*?</table>', text, re.DOTALL)
    assert rows is not None
    assert rows.group().count("<tr><td>") == MOST_TRADES_LISTED


def test_refusals_are_grouped_by_rule_with_counts_of_all() -> None:
    records = [
        RefusalRecord(time, f"d{time}", "funding_cost", Decimal("2.5"), 2.5 + time)
        for time in (3, 1, 2, 4)
    ]
    groups = group_refusals(records, {"daily_loss": 2, "funding_cost": 900})
    assert [(group.rule, group.count) for group in groups] == [
        ("funding_cost", 900),
        ("daily_loss", 2),
    ]
    assert (groups[0].limits, groups[0].actuals) == ("2.5", "3.5 to 6.5")
    assert groups[0].examples == ("d4", "d3", "d2")
    assert groups[1].latest is None


def test_refused_values_with_a_unit_are_a_range_and_words_are_listed() -> None:
    actuals = ("4.1 bps", "-3 bps", "120000 USDT", "stale", "NaN bps")
    records = [RefusalRecord(1, "d", "rule", "2.5 bps", actual) for actual in actuals]
    (group,) = group_refusals(records, {"rule": 5})
    assert group.limits == "2.5 bps"
    assert group.actuals == "\u22123 to 4.1 bps, 120,000 USDT, stale"


def test_report_is_written_whole_and_replaces_the_old(
    make_result: MakeResult, tmp_path: Path
) -> None:
    path = tmp_path / "reports" / "replay.html"
    assert write_report(make_result(), path, ["ebb replay --json"]) == path
    first = path.read_text(encoding="utf-8")
    assert first.startswith("<!doctype html>")
    assert first.rstrip().endswith("</html>")
    assert "ebb replay --json" in read(first).text
    write_report(make_result(500, 0), path)
    assert path.read_text(encoding="utf-8") != first
    assert [file.name for file in path.parent.iterdir()] == ["replay.html"]


def test_failed_write_leaves_the_old_report_and_no_rest(
    make_result: MakeResult, tmp_path: Path
) -> None:
    path = tmp_path / "replay.html"
    path.mkdir()
    (path / "kept").touch()
    with pytest.raises(ResourceError, match="could not be written"):
        write_report(make_result(500, 0), path)
    assert [file.name for file in tmp_path.iterdir()] == ["replay.html"]
    assert (path / "kept").exists()


@pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH")
@pytest.mark.parametrize("kind", ["full", "empty"])
def test_browser_draws_the_page_without_a_complaint(
    kind: str, make_result: MakeResult, make_empty: MakeResult, tmp_path: Path
) -> None:
    result = make_result() if kind == "full" else make_empty()
    path = write_report(result, tmp_path / "replay.html")
    sorting = "<script>document.querySelectorAll('#trades th button')[15]?.click();</script>"
    path.write_text(path.read_text(encoding="utf-8") + sorting, encoding="utf-8")
    options = "--headless --no-sandbox --disable-gpu --no-first-run --disable-sync --dump-dom"
    quiet = "--disable-background-networking --disable-component-update --disable-quic"
    logged = "--enable-logging=stderr --virtual-time-budget=3000"
    assert CHROMIUM is not None
    done = subprocess.run(
        [
            CHROMIUM,
            *f"{options} {quiet} {logged}".split(),
            f"--user-data-dir={tmp_path / 'profile'}",
            path.as_uri(),
        ],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert [line for line in done.stderr.splitlines() if "CONSOLE" in line] == []
    assert done.stdout.count('class="main-svg"') >= (6 if kind == "full" else 0)
    if kind == "full":
        rows = re.findall(r"<tr><td>(\d+)</td>", done.stdout.split('id="trades"')[1])
        best = max(result.trades, key=lambda trade: trade.pnl_usdt)
        assert int(rows[0]) == best.number
