"""One reason to differ, and the records it holds for."""

from __future__ import annotations

from dataclasses import dataclass


def _fits(pattern: str, text: str) -> bool:
    return text.startswith(pattern[:-1]) if pattern.endswith("*") else text == pattern


@dataclass(frozen=True)
class Difference:
    """One reason to differ. A `*` at the end of a line stands for any rest."""

    reason: str
    differences: tuple[str, ...]
    """What may differ, as the test names it: `refused FIELD CODE`, `body.PATH`, `query NAME`, …"""
    cases: tuple[str, ...] = ()
    """The only records it holds for; without them, it holds for all."""

    def used(self, case: str, what: str) -> set[str]:
        """Give the lines that explain this difference of this record, if there are any."""
        lines = {line for line in self.differences if _fits(line, what)}
        cases = {line for line in self.cases if _fits(line, case)}
        return lines | cases if lines and (cases or not self.cases) else set()
