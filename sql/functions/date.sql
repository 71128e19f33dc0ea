-- PostgreSQL only: SQLite's date(day, modifier, ...) as far as the views use it, so that one file serves both engines.
create or replace function date(day date, modifier text) returns date
language sql immutable strict
as $$
    select cast(
        case modifier
            when 'start of month' then date_trunc('month', cast(day as timestamp))
            else day + cast(modifier as interval)
        end as date
    )
$$;

create or replace function date(day text, modifier text) returns date
language sql immutable strict
as $$ select date(cast(day as date), modifier) $$;

create or replace function date(day date, modifier text, next_modifier text) returns date
language sql immutable strict
as $$ select date(date(day, modifier), next_modifier) $$;
