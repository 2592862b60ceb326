"""The progress of a long check."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Protocol, TypeAlias, runtime_checkable


@runtime_checkable
class Bar(Protocol):
    """A progress bar with the interface of tqdm."""

    def update(self, n: int, /) -> object:
        """Advance by a number of bytes."""


Progress: TypeAlias = bool | Bar | type[Any] | Callable[[int, int | None], object]
"""``True`` for tqdm, a bar, a class of bars, or a callable given the bytes read and their total."""

Advance: TypeAlias = Callable[[int], None]


@contextmanager
def following(progress: Progress, size: int | None, unit: str) -> Iterator[Advance | None]:
    """The callback for the number of bytes or rows read; ``None`` without progress."""
    if progress is False:
        yield None
        return
    own = _own_bar(progress, size, unit)
    bar = progress if own is None else own
    done = 0

    def advance(byte: int) -> None:
        nonlocal done
        if isinstance(bar, Bar):
            bar.update(byte - done)
        elif callable(bar):
            bar(byte, size)
        done = byte

    try:
        yield advance
        if size is not None and size > done:
            advance(size)
    finally:
        if own is not None:
            own.close()


def _own_bar(progress: Progress, size: int | None, unit: str) -> Any:
    """A new bar, of tqdm's own choice or of the given class; ``None`` if the caller has made one."""
    bar: Any = progress
    if progress is True:
        try:
            from tqdm.auto import tqdm
        except ImportError:
            raise ValueError(
                "`progress=True` draws with tqdm, which is not installed: install it, or give a callable"
            ) from None
        bar = tqdm
    elif not isinstance(progress, type):
        return None
    return bar(total=size, unit=unit, unit_scale=True)
