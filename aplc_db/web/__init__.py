"""Pages to read, ask and see: the same templates for `aplc serve` (a plugin of datasette) and `aplc report` (one file).

`reading` asks the database, a module a page (`home`, `paper`, `state`, `question`, `search`) makes of it what the
template of the same name shows, `rendering` fills the template, `plugin` answers requests and `guard` refuses them.
"""
