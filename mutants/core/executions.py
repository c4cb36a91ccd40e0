"""Which executions were told before: streams repeat themselves, and every fill counts once (FAULTS 7, 30, I17)."""

from dataclasses import dataclass, field

REMEMBERED = 4096


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁExecutionsǁis_new__mutmut: MutantDict = {}  # type: ignore


@dataclass(slots=True)
class Executions:
    """The newest REMEMBERED execution ids, oldest first."""

    seen: dict[str, None] = field(default_factory=dict)

    @_mutmut_mutated(mutants_xǁExecutionsǁis_new__mutmut)
    def is_new(self, execution_id: str) -> bool:
        """Return True the first time an execution is told."""
        if execution_id in self.seen:
            return False
        self.seen[execution_id] = None
        if len(self.seen) > REMEMBERED:
            del self.seen[next(iter(self.seen))]
        return True

    def xǁExecutionsǁis_new__mutmut_orig(self, execution_id: str) -> bool:
        """Return True the first time an execution is told."""
        if execution_id in self.seen:
            return False
        self.seen[execution_id] = None
        if len(self.seen) > REMEMBERED:
            del self.seen[next(iter(self.seen))]
        return True

    def xǁExecutionsǁis_new__mutmut_1(self, execution_id: str) -> bool:
        """Return True the first time an execution is told."""
        if execution_id not in self.seen:
            return False
        self.seen[execution_id] = None
        if len(self.seen) > REMEMBERED:
            del self.seen[next(iter(self.seen))]
        return True

    def xǁExecutionsǁis_new__mutmut_2(self, execution_id: str) -> bool:
        """Return True the first time an execution is told."""
        if execution_id in self.seen:
            return True
        self.seen[execution_id] = None
        if len(self.seen) > REMEMBERED:
            del self.seen[next(iter(self.seen))]
        return True

    def xǁExecutionsǁis_new__mutmut_3(self, execution_id: str) -> bool:
        """Return True the first time an execution is told."""
        if execution_id in self.seen:
            return False
        self.seen[execution_id] = ""
        if len(self.seen) > REMEMBERED:
            del self.seen[next(iter(self.seen))]
        return True

    def xǁExecutionsǁis_new__mutmut_4(self, execution_id: str) -> bool:
        """Return True the first time an execution is told."""
        if execution_id in self.seen:
            return False
        self.seen[execution_id] = None
        if len(self.seen) >= REMEMBERED:
            del self.seen[next(iter(self.seen))]
        return True

    def xǁExecutionsǁis_new__mutmut_5(self, execution_id: str) -> bool:
        """Return True the first time an execution is told."""
        if execution_id in self.seen:
            return False
        self.seen[execution_id] = None
        if len(self.seen) > REMEMBERED:
            del self.seen[next(iter(self.seen))]
        return False

mutants_xǁExecutionsǁis_new__mutmut['_mutmut_orig'] = Executions.xǁExecutionsǁis_new__mutmut_orig # type: ignore # mutmut generated
mutants_xǁExecutionsǁis_new__mutmut['xǁExecutionsǁis_new__mutmut_1'] = Executions.xǁExecutionsǁis_new__mutmut_1 # type: ignore # mutmut generated
mutants_xǁExecutionsǁis_new__mutmut['xǁExecutionsǁis_new__mutmut_2'] = Executions.xǁExecutionsǁis_new__mutmut_2 # type: ignore # mutmut generated
mutants_xǁExecutionsǁis_new__mutmut['xǁExecutionsǁis_new__mutmut_3'] = Executions.xǁExecutionsǁis_new__mutmut_3 # type: ignore # mutmut generated
mutants_xǁExecutionsǁis_new__mutmut['xǁExecutionsǁis_new__mutmut_4'] = Executions.xǁExecutionsǁis_new__mutmut_4 # type: ignore # mutmut generated
mutants_xǁExecutionsǁis_new__mutmut['xǁExecutionsǁis_new__mutmut_5'] = Executions.xǁExecutionsǁis_new__mutmut_5 # type: ignore # mutmut generated
