"""The words of this market for VADER's lexicon, on its scale from -4 (worst) to 4 (best): a table, and no more.

VADER learned from posts of 2014 about everything: it does not know `rekt`, and takes a `block` for an insult and
`interest` for praise. WORDS adds to it and puts right, 0 makes a word neutral; PHRASES are read as one word before
anything else; EMOJI likewise. The values are our own judgement, by the scale of the lexicon's own words (good 1.9,
great 3.1, bad -2.5, terrible -2.1). A word is about the price: what makes it rise is above 0.
"""

WORDS: dict[str, float] = {
    # up
    "accumulate": 1.4, "accumulating": 1.6, "accumulation": 1.4, "adoption": 1.4, "approved": 1.8, "ath": 2.2,
    "bounce": 1.2, "bounced": 1.2, "breakout": 2.0, "bull": 1.6, "bullish": 2.6, "bulls": 1.4, "buy": 1.2,
    "buying": 1.2, "climbs": 1.4, "etf": 0.8, "gem": 1.4, "green": 1.2, "halving": 0.8, "higher": 1.2, "hodl": 1.4,
    "hodling": 1.4, "inflow": 1.2, "inflows": 1.2, "lambo": 1.8, "long": 0.8, "longing": 1.2, "longs": 0.6,
    "moon": 2.2, "mooning": 2.8, "moonshot": 2.4, "oversold": 1.0, "parabolic": 2.0, "pump": 1.6, "pumped": 1.4,
    "pumping": 1.8, "pumps": 1.4, "rallied": 2.0, "rallies": 2.0, "rally": 2.2, "rallying": 2.2, "rebound": 1.6,
    "rebounds": 1.6, "recover": 1.4, "recovering": 1.4, "recovery": 1.4, "rise": 1.2, "rises": 1.2, "rising": 1.2,
    "rocket": 2.0, "skyrocket": 2.6, "skyrockets": 2.6, "soar": 2.4, "soared": 2.4, "soaring": 2.4, "soars": 2.4,
    "stacking": 1.2, "surge": 2.2, "surged": 2.2, "surges": 2.2, "surging": 2.2, "undervalued": 1.8, "uptrend": 2.0,
    "wagmi": 1.8,
    # down
    "bagholder": -1.8, "bagholders": -1.8, "ban": -2.4, "banned": -2.4, "bankrupt": -3.0, "bankruptcy": -3.0,
    "bear": -1.6, "bearish": -2.6, "bears": -1.4, "bleed": -2.0, "bleeding": -2.2, "breakdown": -2.0, "bubble": -1.4,
    "capitulate": -2.4, "capitulated": -2.4, "capitulating": -2.6, "capitulation": -2.6, "collapse": -2.8,
    "collapsed": -2.8, "collapses": -2.8, "collapsing": -2.8, "correction": -1.2, "crash": -3.0, "crashed": -3.0,
    "crashes": -3.0, "crashing": -3.0, "dead": -2.4, "delist": -2.6, "delisted": -2.6, "delisting": -2.6, "dip": -1.0,
    "dips": -1.0, "downtrend": -2.0, "drop": -1.4, "dropped": -1.4, "dropping": -1.6, "drops": -1.4, "dump": -2.6,
    "dumped": -2.6, "dumping": -2.8, "dumps": -2.6, "exploit": -2.4, "exploited": -2.6, "fall": -1.2, "falling": -1.4,
    "falls": -1.2, "fell": -1.2, "fud": -1.4, "hack": -2.8, "hacked": -3.0, "insolvent": -3.0, "lawsuit": -1.8,
    "liquidated": -2.2, "liquidation": -2.0, "liquidations": -2.0, "lower": -1.2, "ngmi": -2.0, "outage": -1.8,
    "outflow": -1.2, "outflows": -1.2, "overbought": -1.0, "overvalued": -1.8, "panic": -2.4, "plummet": -2.8,
    "plummeted": -2.8, "plummets": -2.8, "plunge": -2.6, "plunged": -2.6, "plunges": -2.6, "plunging": -2.6,
    "ponzi": -3.0, "red": -1.0, "rejected": -1.6, "rejection": -1.6, "rekt": -2.8, "resistance": -0.4, "rug": -2.6,
    "rugged": -3.0, "rugpull": -3.2, "scam": -3.0, "sec": -0.4, "sell": -1.4, "selling": -1.4, "selloff": -2.4,
    "sells": -1.4, "short": -1.0, "shorting": -1.6, "shorts": -0.6, "shitcoin": -2.8, "slump": -2.2, "slumps": -2.2,
    "tank": -2.2, "tanked": -2.4, "tanking": -2.6, "tanks": -2.2, "underperform": -1.6, "unlock": -0.6, "weak": -1.8,
    "wrecked": -2.4,
    # neither, whatever they are elsewhere
    "alert": 0.0, "block": 0.0, "blocked": 0.0, "blocks": 0.0, "crude": 0.0, "demand": 0.0, "energy": 0.0,
    "free": 0.0, "interest": 0.0, "join": 0.0, "like": 0.0, "please": 0.0, "securities": 0.0, "security": 0.0,
    "share": 0.0, "shared": 0.0, "shares": 0.0, "sharing": 0.0, "stop": 0.0, "support": 0.4, "top": 0.0,
    "treasure": 0.0, "treasury": 0.0, "trust": 0.0, "value": 0.0,
}  # fmt: skip

PHRASES: dict[str, float] = {
    "all time high": 2.2, "all-time high": 2.2, "bear market": -2.2, "bear trap": 1.4, "bull market": 2.2,
    "bull run": 2.6, "bull trap": -1.8, "buy the dip": 1.8, "buying the dip": 1.8, "bought the dip": 1.6,
    "dead cat bounce": -2.2, "death cross": -2.4, "diamond hands": 1.8, "exit scam": -3.2, "going to zero": -3.2,
    "golden cross": 2.2, "higher low": 1.4, "higher lows": 1.4, "lower high": -1.4, "lower highs": -1.4,
    "long squeeze": -2.2, "lost support": -2.0, "new low": -2.0, "new lows": -2.0, "paper hands": -1.4,
    "pump and dump": -2.8, "rug pull": -3.2, "sell off": -2.4, "sell-off": -2.4, "sell wall": -1.4, "buy wall": 1.4,
    "short squeeze": 2.2, "stop loss": 0.0, "take profit": 0.0, "to the moon": 2.8, "to zero": -2.8,
}  # fmt: skip

EMOJI: dict[str, float] = {
    "\U0001f680": 2.0, "\U0001f4c8": 1.8, "\U0001f7e2": 1.0, "\U0001f402": 1.4, "\U0001f48e": 1.4, "\U0001f315": 1.6,
    "\U0001f525": 1.0, "\U0001f4c9": -2.0, "\U0001f534": -1.0, "\U0001f43b": -1.6, "\U0001fa78": -2.0,
    "\U0001f480": -1.8, "\u26a0": -0.8,
}  # fmt: skip
"""Rocket, chart up, green, ox, gem, moon, fire; chart down, red, bear, blood, skull, warning."""
