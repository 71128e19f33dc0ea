"""`python -m aplc_db` is `aplc`."""

from aplc_db.cli import main

main()
