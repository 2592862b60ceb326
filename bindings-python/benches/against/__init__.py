"""praticable against what a data engineer would pick instead: the rules they share, and one module a peer.

This package imports nothing that is not Python's own, so that the process that measures stays small: on Linux a child
begins with its parent's peak memory.
"""
