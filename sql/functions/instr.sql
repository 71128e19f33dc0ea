-- PostgreSQL only: SQLite's instr(text, part), where `part` first stands in `text`, from 1; 0 where it does not.
create or replace function instr(whole text, part text) returns integer
language sql immutable strict
as $$ select strpos(whole, part) $$;
