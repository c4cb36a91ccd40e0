"""How hypothesis draws, for every room: no deadlines, and under CI the same examples every time.

A deadline measures the machine's other work. A change under CI is judged by what it changed, never
by a draw of that day; whoever runs the tests by hand draws anew and may find more.
"""

import os

from hypothesis import settings

settings.register_profile("by hand", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "by hand")
