"""Which commit a generated page is of: a figure without one is of nobody knows what. As a module it is said aloud."""

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def commit(root: Path = ROOT) -> str:
    """Return the short name of what is checked out, `-dirty` behind it where files differ, or `unknown`."""
    git = shutil.which("git")
    if git is None:
        return "unknown"
    command = [git, "-C", str(root), "describe", "--always", "--dirty", "--exclude=*"]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    return said.stdout.strip() or "unknown"


if __name__ == "__main__":
    sys.stdout.write(f"{commit()}\n")
