"""The commands of `aplc`, a module a group of them; `aplc_db.cli` imports the one that is called."""
