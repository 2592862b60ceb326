"""The command that the wheel brings along."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

SCRIPT = Path(sys.executable).with_name("praticable")


@pytest.mark.parametrize("command", [[str(SCRIPT)], [sys.executable, "-m", "praticable"]])
def test_the_command_exits_as_it_should(command: list[str], directory: Path) -> None:
    def run(*arguments: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)

    checked = run("check", str(directory))
    assert (checked.returncode, checked.stderr) == (1, "")
    assert checked.stdout.startswith("À corriger")
    helped = run("--help")
    assert (helped.returncode, helped.stderr) == (0, "")
    assert "Usage: praticable" in helped.stdout
    assert run("check", "absent.csv").returncode == 2
    mistyped = run("chek")
    assert (mistyped.returncode, mistyped.stdout) == (2, "")
    assert run("explain", "ACC-001", "--lang", "en").stdout.startswith("# ACC-001")


@pytest.mark.skipif(os.name != "posix", reason="signals are sent as on Unix")
def test_ctrl_c_ends_the_command() -> None:
    waiting = subprocess.Popen([SCRIPT, "check", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    time.sleep(1)
    waiting.send_signal(signal.SIGINT)
    assert waiting.wait(timeout=2) == -signal.SIGINT
    for stream in (waiting.stdin, waiting.stdout):
        assert stream
        stream.close()
