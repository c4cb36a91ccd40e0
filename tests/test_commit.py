"""A page names the commit that it is of, and says when the files were others."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.commit import commit


def test_outside_a_repository_the_commit_is_unknown(tmp_path: Path) -> None:
    assert commit(tmp_path) == "unknown"


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_a_changed_file_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("1")
    who = ["-c", "user.name=a", "-c", "user.email=a@b.c"]
    for command in (["init", "-q"], ["add", "a"], [*who, "commit", "-qm", "a"]):
        subprocess.run(["git", "-C", str(tmp_path), *command], check=True)
    clean = commit(tmp_path)
    file.write_text("2")
    assert clean
    assert "-" not in clean
    assert commit(tmp_path) == f"{clean}-dirty"
