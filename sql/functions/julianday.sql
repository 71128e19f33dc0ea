-- PostgreSQL only: SQLite's julianday(day), the number of days since noon in Greenwich on 24 November 4714 BC.
create or replace function julianday(day date) returns double precision
language sql immutable strict
as $$ select (day - date '2000-01-01') + 2451544.5 $$;

create or replace function julianday(day text) returns double precision
language sql immutable strict
as $$ select julianday(cast(day as date)) $$;
