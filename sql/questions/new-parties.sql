-- Who has joined, when does the convention enter into force for it (Article 17), and which deadlines follow?
-- Subject: Membership
-- :since date = null : deposited since this day; the last Review Conference before the newest paper when not given
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
)

select
    entries_into_force.iso3,
    entries_into_force.state,
    entries_into_force.event,
    entries_into_force.deposited_on,
    entries_into_force.entry_into_force,
    entries_into_force.basis,
    date(entries_into_force.entry_into_force, '+180 days') as initial_report_due,
    date(entries_into_force.entry_into_force, '+4 years') as stockpile_deadline,
    date(entries_into_force.entry_into_force, '+10 years') as clearance_deadline,
    entries_into_force.certainty,
    entries_into_force.inferred,
    entries_into_force.symbol,
    entries_into_force.place as paragraph,
    entries_into_force.quote
from entries_into_force
cross join asked
where asked.day is null or coalesce(entries_into_force.deposited_on, entries_into_force.entry_into_force) >= asked.day
order by entries_into_force.entry_into_force, entries_into_force.iso3
