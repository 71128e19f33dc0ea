set transaction read write
set session characteristics as transaction read write
set statement_timeout = 0
set local statement_timeout = 0
set role postgres
set session authorization postgres
reset all
show all
select set_config('transaction_read_only', 'off', false)
select set_config('transaction_read_only', 'off', true)
select pg_read_file('/etc/passwd')
select pg_read_binary_file('/etc/passwd')
select pg_ls_dir('.')
select pg_stat_file('/etc/passwd')
select lo_import('/etc/passwd')
select lo_export(1, 'x')
select lo_create(0)
select lo_from_bytea(0, 'x')
copy states to '/tmp/aplc-hostile.csv'
copy states from '/etc/passwd'
copy states to program 'touch /tmp/aplc-hostile'
copy (select 1) to stdout
copy states to stdout
copy states from stdin
do $$ begin delete from states; end $$
do $$ begin null; end $$
create function f() returns int language sql as 'select 1'
create extension dblink
create schema evil
create role evil superuser
grant all on all tables in schema public to public
revoke all on states from public
call pg_catalog.nothing()
execute nothing
prepare p as delete from states
prepare p as select 1
declare c cursor with hold for select 1
declare c cursor for select 1
fetch 1 from aplc_query
close aplc_query
close all
listen evil
notify evil
lock table states in access exclusive mode
truncate states
refresh materialized view nothing
comment on table states is 'x'
security label on table states is 'x'
load 'evil'
checkpoint
discard all
select * from states for update
select * into t from states
with new as (insert into states (iso3) values ('ZZZ') returning iso3) select iso3 from new
with gone as (delete from states returning iso3) select * from gone
select nextval('nothing')
select setval('nothing', 1)
select pg_terminate_backend(pg_backend_pid())
select pg_reload_conf()
select pg_rotate_logfile()
select pg_switch_wal()
select pg_create_restore_point('x')
select pg_advisory_lock(7119970918)
explain analyze delete from states
select 1) to program 'id' --
