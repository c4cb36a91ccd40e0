"""The tree of errors, drawn once.

    EbbError
    ├── InputError          the user's file, key or option is wrong: say it in one line, change nothing
    ├── UnsafeError         going on would risk money: refuse to start or stop
    ├── ResourceError       disk, lock or process failed: fix the machine, then start again
    └── InvariantError      a law of the machine was broken: halt, it is a defect of Ebb

Leaves are named for the caller's next move. A refusal by risk is a value, not an exception, and the unknown
outcome of an order is a state of the order, not an exception.
"""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class EbbError(Exception):
    """Base of every error Ebb raises on purpose; its text is one line for a person."""

    exit_code = 1
mutants_xǁInputErrorǁ__init____mutmut: MutantDict = {}  # type: ignore


class InputError(EbbError):
    """Input is wrong: `what` was, what was `wanted`, `where`, and what to do (`fix`)."""

    exit_code = 2

    @_mutmut_mutated(mutants_xǁInputErrorǁ__init____mutmut)
    def __init__(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_orig(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_1(self, what: str, *, wanted: str = "XXXX", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_2(self, what: str, *, wanted: str = "", where: str = "XXXX", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_3(self, what: str, *, wanted: str = "", where: str = "", fix: str = "XXXX") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_4(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = None
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_5(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = None
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_6(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if (where) and False else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_7(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if (where) or True else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_8(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text = f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_9(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text -= f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_10(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if (wanted) and False else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_11(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if (wanted) or True else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_12(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else "XXXX"
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_13(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text = f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_14(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text -= f"; {fix}" if fix else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_15(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if (fix) and False else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_16(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if (fix) or True else ""
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_17(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else "XXXX"
        super().__init__(" ".join(text.split()))

    def xǁInputErrorǁ__init____mutmut_18(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(None)

    def xǁInputErrorǁ__init____mutmut_19(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__(" ".join(None))

    def xǁInputErrorǁ__init____mutmut_20(self, what: str, *, wanted: str = "", where: str = "", fix: str = "") -> None:
        self.what, self.wanted, self.where, self.fix = what, wanted, where, fix
        text = f"{where}: {what}" if where else what
        text += f"; expected {wanted}" if wanted else ""
        text += f"; {fix}" if fix else ""
        super().__init__("XX XX".join(text.split()))

mutants_xǁInputErrorǁ__init____mutmut['_mutmut_orig'] = InputError.xǁInputErrorǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_1'] = InputError.xǁInputErrorǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_2'] = InputError.xǁInputErrorǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_3'] = InputError.xǁInputErrorǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_4'] = InputError.xǁInputErrorǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_5'] = InputError.xǁInputErrorǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_6'] = InputError.xǁInputErrorǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_7'] = InputError.xǁInputErrorǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_8'] = InputError.xǁInputErrorǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_9'] = InputError.xǁInputErrorǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_10'] = InputError.xǁInputErrorǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_11'] = InputError.xǁInputErrorǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_12'] = InputError.xǁInputErrorǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_13'] = InputError.xǁInputErrorǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_14'] = InputError.xǁInputErrorǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_15'] = InputError.xǁInputErrorǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_16'] = InputError.xǁInputErrorǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_17'] = InputError.xǁInputErrorǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_18'] = InputError.xǁInputErrorǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_19'] = InputError.xǁInputErrorǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁInputErrorǁ__init____mutmut['xǁInputErrorǁ__init____mutmut_20'] = InputError.xǁInputErrorǁ__init____mutmut_20 # type: ignore # mutmut generated


class UnsafeError(EbbError):
    """Going on would be unsafe (for example: liquidation nearer than the stop)."""

    exit_code = 3


class ResourceError(EbbError):
    """A resource of the host failed: disk full, lock held, child process died."""

    exit_code = 4


class InvariantError(EbbError):
    """A law of the machine does not hold; carries the law, what was, and what was wanted."""

    exit_code = 5
