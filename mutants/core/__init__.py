"""The words and the two machines: pure, deterministic, no I/O."""


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
