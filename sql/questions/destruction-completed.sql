-- Who has destroyed its stockpile since the last review?
-- Subject: Stockpiles
-- `status_before` is what stood before, where a paper says it.
-- :since date = null : said after this day; the last Review Conference before the newest paper when not given
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

steps as (
    select
        *,
        lag(status) over (partition by iso3 order by stands_from) as status_before
    from stockpile_record
)

select
    steps.iso3,
    steps.state,
    steps.status_before,
    steps.status,
    steps.mines,
    steps.date_from as since,
    steps.as_of,
    steps.certainty,
    steps.inferred,
    steps.symbol,
    steps.place as paragraph,
    steps.quote
from steps
cross join asked
where
    (
        (steps.status = 'destruction_completed' and coalesce(steps.status_before, '') <> 'destruction_completed')
        or (
            steps.status = 'none'
            and steps.status_before in ('possesses', 'destruction_pending', 'destruction_in_progress', 'overdue')
        )
    )
    and (asked.day is null or coalesce(steps.date_to, steps.stands_from) > asked.day)
order by steps.stands_from, steps.iso3
