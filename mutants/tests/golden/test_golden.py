"""The golden tape: the same events give the same journal, today and after every change."""

from pathlib import Path

from tests.golden.play import HERE, journal_lines, play


def test_two_runs_on_one_tape_write_byte_equal_journals(tmp_path: Path) -> None:
    first, second = tmp_path / "first" / "j.sqlite", tmp_path / "second" / "j.sqlite"
    play(first)
    play(second)
    assert first.read_bytes() == second.read_bytes()


def test_the_golden_tape_still_gives_the_golden_journal(tmp_path: Path) -> None:
    lines = journal_lines(tmp_path / "j.sqlite").splitlines()
    golden = (HERE / "journal.jsonl").read_text().splitlines()
    different = next(
        (k for k, (ours, kept) in enumerate(zip(lines, golden, strict=False)) if ours != kept), None
    )
    message = (
        ""
        if different is None
        else f"row {different + 1}:\nis   {lines[different]}\nwas  {golden[different]}"
    )
    assert different is None, message
    assert len(lines) == len(golden)


def test_the_golden_journal_holds_a_whole_life() -> None:
    text = (HERE / "journal.jsonl").read_text()
    for word in (
        '"Decision"',
        '"PlaceOrder"',
        '"Fill"',
        '"PositionReport"',
        '"refused"',
        '"ClosePosition"',
    ):
        assert word in text
