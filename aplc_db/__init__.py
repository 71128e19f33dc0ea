"""aplc-db reads papers about the Anti-Personnel Mine Ban Convention into a database."""

__version__ = "0.1.0"
