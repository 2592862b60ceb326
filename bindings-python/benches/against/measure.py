"""One peer in a process of its own: ``python -m against.measure PEER FILE`` prints what it took, as JSON."""

from __future__ import annotations

import json
import resource
import sys
import time
from importlib.metadata import version
from pathlib import Path

from against.table import ABOUT


def main(name: str, path: str) -> None:
    """Measure what follows the imports: reading, checking, locating."""
    peer = next(about for about in ABOUT if about.name == name).load()
    start = time.perf_counter()
    found = peer.check(Path(path))
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # Bytes on macOS, kilobytes elsewhere.
    megabytes = peak / (1e6 if sys.platform == "darwin" else 1e3)
    tools = ", ".join(f"{package} {version(package)}" for package in peer.PACKAGES)
    print(json.dumps({"seconds": seconds, "megabytes": megabytes, "faults": found.faults, "tools": tools}))


if __name__ == "__main__":
    main(*sys.argv[1:])
