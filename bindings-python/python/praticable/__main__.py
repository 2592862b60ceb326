"""The command line of the wheel: ``praticable`` or ``python -m praticable``."""

import signal
import sys

from praticable._native import run_command


def main() -> int:
    """Run the command with the arguments of this process, and return its exit code."""
    # Python would only note Ctrl-C; the command has to end at once.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    return run_command(["praticable", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
