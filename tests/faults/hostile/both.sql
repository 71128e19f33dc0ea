insert into states (iso3) values ('ZZZ')
replace into states (iso3) values ('ZZZ')
insert into documents select * from documents
update states set name = 'x'
update documents set symbol = symbol
delete from facts
delete from states
delete from documents where 1 = 0
create table t (a int)
create table t as select * from states
create temp table t (a int)
create temporary view t as select 1
create view v as select 1
create index i on states (name)
create unique index i on documents (title)
drop table states
drop table if exists documents
drop view facts
drop index ix_mentions_iso3
alter table states rename to t
alter table states rename column name to title
alter table states add column c int
begin
begin immediate
begin; delete from states; commit
commit
rollback
end
savepoint s
release savepoint s
analyze
reindex
vacuum
with gone as (select 1) insert into states (iso3) select 'ZZZ'
with gone as (select 1) delete from states
with gone as (select 1) update states set name = 'x'
explain delete from states
select 1; select 2
select 1; drop table states
select 1;;select 2
select 1 /* ; */ ; delete from states -- select
(select 1); delete from states
