"""The settings of a soak: small and frequent shorts on minute bars, and a journal that forgets after a day."""

SETTINGS_FILE = "soak.yaml"
SETTINGS = """home: .
strategy: soak-strategy.yaml
instrument: {bar: 1m}
data: {exchange: embedded, cross_symbol: null}
market: {seed: 11, edge_strength: 0.35, minutes_per_bar: 5, history_bars: 2000}
account: {initial_equity_usdt: 100000}
risk: {stop_loss_pct_of_price: 3.0, take_profit_pct_of_price: 1.5, time_exit_bars: 8, max_entries_per_day: 1000,
  max_notional_usdt: 1000, max_daily_loss_pct_of_equity: 100, max_drawdown_pct_of_equity: 100}
journal: {keep_days: 1}
"""
STRATEGY = "kind: threshold\nenter_above: 0.55\nexit_below: 0.3\nmin_hold_bars: 4\nmodel: latest\n"
