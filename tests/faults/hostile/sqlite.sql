attach 'other.db' as other
attach ':memory:' as other
attach 'file:other.db?mode=rwc' as other
attach database '/tmp/aplc-hostile.db' as other
detach main
vacuum into 'copy.db'
vacuum main into 'copy.db'
pragma journal_mode = delete
pragma writable_schema = on
pragma user_version = 7
pragma query_only = off
pragma table_info(states)
pragma hard_heap_limit = 0
pragma trusted_schema = on
pragma temp_store_directory = '/tmp'
pragma wal_checkpoint(truncate)
pragma optimize
pragma integrity_check
pragma database_list
select * from pragma_table_info('states')
select * from pragma_database_list
select load_extension('evil')
select load_extension('/tmp/evil.so', 'init')
select writefile('other.txt', 'x')
select readfile('/etc/passwd')
select edit('x')
select fts3_tokenizer('simple')
select fts3_tokenizer('simple', x'0000000000000000')
select sqlite_log(1, 'x')
create virtual table t using fts5(a)
create virtual table temp.t using csv(filename='/etc/passwd')
create trigger t after insert on states begin select 1; end
insert into passages_fts (passages_fts) values ('rebuild')
insert into passages_fts (passages_fts) values ('delete-all')
explain insert into states (iso3) values ('ZZZ')
update sqlite_master set sql = ''
delete from sqlite_sequence
