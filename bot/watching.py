"""The watcher: a source of the chain, the machine, and the file that its alerts go to.

It runs until SIGTERM or Ctrl-C. What is wrong at the start ends it in one line; a node that is lost
later is said to be silent and asked again.
"""

import asyncio
import signal
from collections.abc import Callable
from pathlib import Path

from structlog.typing import FilteringBoundLogger

from bot.chain.machine import ChainMachine, Output
from bot.chain.news import Batch, SourceHealth
from bot.feeds.chain.choice import Source
from bot.feeds.chain.diary import Diary

_TIDY_EVERY_S = 60.0


class Watcher:
    """Runs one source through one machine into one file."""

    def __init__(
        self, source: Source, machine: ChainMachine, alerts: Path, log: FilteringBoundLogger
    ) -> None:
        self.on_ready: Callable[[], None] = lambda: None
        self._source, self._machine, self._alerts, self._log = source, machine, alerts, log
        self._stop = asyncio.Event()
        self._is_silent = False

    def stop(self) -> None:
        """Ask the watcher to end."""
        self._stop.set()

    async def run(self) -> None:
        """Watch until stopped. Raises what ended it when that was a failure."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.stop)
        stopped = asyncio.create_task(self._stop.wait())
        work = asyncio.create_task(self._work())
        try:
            await asyncio.wait((stopped, work), return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()
            work.cancel()
            await asyncio.gather(stopped, work, return_exceptions=True)
        if not work.cancelled() and (error := work.exception()) is not None:
            raise error

    async def _work(self) -> None:
        with Diary(self._alerts) as diary:
            diary.restore(self._machine)
            self._source.expect({alert.txid: alert.time for alert in self._machine.standing()})
            async for batch in self._source.history():
                diary.note_learned(self._machine.take(batch))
            tidy_at, is_first = asyncio.get_running_loop().time() + _TIDY_EVERY_S, True
            async for batch in self._source.batches():
                output = self._machine.take(batch)
                diary.write(output)
                if output.learned:
                    self._source.follow([learned.script for learned in output.learned])
                self._tell(batch, output)
                if is_first:
                    is_first = False
                    self.on_ready()
                if asyncio.get_running_loop().time() >= tidy_at:
                    self._machine.tidy()
                    tidy_at += _TIDY_EVERY_S

    def _tell(self, batch: Batch, output: Output) -> None:
        for news in batch.news:
            if isinstance(news, SourceHealth) and news.ok == self._is_silent:
                self._is_silent = not news.ok
                if news.ok:
                    self._log.info("chain source is back")
                else:
                    self._log.warning("chain source is silent", reason=news.reason)
        for alert in output.alerts:
            # They stand in the file; a reader of the log that falls behind must not hold them up.
            self._log.debug(
                "taken back" if alert.retract else "alert",
                kind=alert.kind.value,
                txid=alert.txid,
                exchange=alert.exchange,
            )
