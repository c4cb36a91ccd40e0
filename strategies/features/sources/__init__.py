"""Numbers made of what optional sources say: ticks and book, other exchanges, the crowd. A silent one is NaN."""
