"""Where news of Litecoin's chain comes from: each source turns one protocol into `bot.chain.news`."""
