"""Whether a text is English, by its commonest words. A rule of thumb, made for posts of a few words.

The words of a language that stand in no other list count for it; a text of which English has none, or another
language more, is not English. Words that are common in two (a, in, on, as, was, die) count for none. Where the network
says a post's language it is asked first (guards.py).
"""

import re

_LEAST_LETTERS = 0.7
"""Share of a text's letters that are a to z."""
_FEW = 4
"""Words up to which a text without any common word is let through, such as `LTC bullish breakout`."""
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019][^\W\d_]+)?")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ENGLISH = _words(
    "the and of to is are it this that for with from at by be has have will not but if you we they he she its "
    "my your our just now up down more all out new what when how why who can could would should about into over "
    "after before than then there here been being do does did don't i'm it's going get got still some any these "
    "those very only because"
)
_OTHERS = tuple(
    _words(words)
    for words in (
        "el la los las del que una por con para es se lo su sus pero est\u00e1 hoy muy m\u00e1s como todo ya",
        "le les des est une dans pour pas qui sur avec il je nous vous mais plus aux ce cette",
        "der das und ist nicht ein eine mit von zu auf f\u00fcr den dem sich auch wird sind wir ich jetzt bei",
        "os um uma n\u00e3o com mais est\u00e1 ao pelo pela j\u00e1 muito isso voc\u00ea agora",
        "il di che non per una sono della del con pi\u00f9 questo anche oggi ma nel alla",
        "het een van niet dat voor met zijn maar ook naar deze nu wordt",
        "ve bir bu i\u00e7in ile \u00e7ok de\u011fil olarak daha var \u015fimdi gibi ama",
        "yang dan untuk dengan ini itu tidak akan dari ada saya sudah",
        "och det att som \u00e4r inte p\u00e5 jag ett med nie jest si\u0119 na czy jak",
    )
)


def is_english(text: str) -> bool:
    """Return True for a text that is mostly English."""
    letters = [one for one in text.lower() if one.isalpha()]
    if not letters or sum("a" <= one <= "z" for one in letters) < _LEAST_LETTERS * len(letters):
        return False
    words = [word.replace("\u2019", "'") for word in _WORD.findall(text.lower())]
    english = sum(word in _ENGLISH for word in words)
    other = max(sum(word in known for word in words) for known in _OTHERS)
    return english > other or (len(words) <= _FEW and not other)
