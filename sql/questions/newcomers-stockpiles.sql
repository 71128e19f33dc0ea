-- Which of the states that joined declared stockpiles?
-- Subject: Stockpiles
-- :since date = null : joined since this day; the last Review Conference before the newest paper when not given
with asked as (
    select
        coalesce(
            :since,
            (
                select max(meetings.ends_on)
                from meetings
                where
                    meetings.kind = 'review_conference'
                    and meetings.ends_on < (select max(as_of) from documents where superseded_by is null)
            )
        ) as day
),

newcomers as (
    select entries_into_force.iso3, entries_into_force.deposited_on, entries_into_force.entry_into_force
    from entries_into_force
    cross join asked
    where
        asked.day is null
        or coalesce(entries_into_force.deposited_on, entries_into_force.entry_into_force) >= asked.day
),

declared as (
    select
        *,
        row_number() over (partition by iso3 order by as_of, document_id, passage_id, statement_id) as choice
    from facts
    where
        fact_table = 'stockpiles'
        and kind in ('possesses', 'destruction_pending', 'destruction_in_progress', 'destruction_completed', 'overdue')
        and treaty = 'APLC'
)

select
    declared.iso3,
    declared.state,
    newcomers.deposited_on,
    newcomers.entry_into_force,
    declared.kind as status,
    declared.number as mines,
    declared.as_of,
    declared.certainty,
    declared.inferred,
    declared.symbol,
    declared.place as paragraph,
    declared.quote
from declared
inner join newcomers on declared.iso3 = newcomers.iso3
where declared.choice = 1
order by declared.iso3
