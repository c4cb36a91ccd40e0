"""Is a LightGBM text whole? A look at its frame, before LightGBM may see it.

The header says how many bytes each tree takes. A cut or shifted text is told by that alone, whereas
LightGBM reads on beyond its end: mostly it crashes, sometimes it takes what it finds for a tree. It
must not know cards.
"""

import re

_SIZES = re.compile(rb"^tree_sizes=([0-9 ]+)$", re.MULTILINE)


def is_whole(model: bytes) -> bool:
    """Say whether every tree begins where the header puts it, and the end follows the last."""
    found = _SIZES.search(model)
    at = model.find(b"\nTree=0\n") + 1
    if found is None or at == 0:
        return False
    for number, size in enumerate(found[1].split()):
        if not model.startswith(b"Tree=%d\n" % number, at):
            return False
        at += int(size)
    return model.startswith(b"end of trees\n", at)
