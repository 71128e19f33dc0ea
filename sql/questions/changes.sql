-- What changed between two papers, or two revisions of one: facts and figures gained, lost and changed?
-- A fact is changed where its number or the day it begins differs; lost only means that the second paper does not say it.
-- :from paper = null : the earlier paper, SYMBOL or SYMBOL@REVISION; the one before the newest when not given
-- :to paper = null : the later paper; the newest when not given
with ordered as (
    select id, row_number() over (order by as_of desc, id desc) as age from documents where superseded_by is null
),

compared as (
    select
        coalesce(:from, (select id from ordered where age = 2)) as earlier,
        coalesce(:to, (select id from ordered where age = 1)) as later
),

said as (
    select
        fact_table as subject,
        kind,
        coalesce(report, '') as detail,
        iso3,
        number,
        date_from,
        certainty,
        case when inferred then 1 else 0 end as inferred,
        symbol,
        place,
        quote,
        document_id,
        passage_id,
        statement_id
    from cited_facts
    where treaty = 'APLC' and document_id in ((select earlier from compared), (select later from compared))

    union all

    select
        'figures' as subject,
        topic as kind,
        unit || case when as_of < document_as_of then ' before' else '' end as detail,
        coalesce(iso3, '') as iso3,
        value as number,
        cast(null as date) as date_from,
        certainty,
        case when inferred then 1 else 0 end as inferred,
        symbol,
        place,
        quote,
        document_id,
        passage_id,
        statement_id
    from cited_figures
    where treaty = 'APLC' and document_id in ((select earlier from compared), (select later from compared))
),

numbered as (
    select
        *,
        row_number() over (
            partition by document_id, subject, kind, detail, iso3
            order by case when number is null then 1 else 0 end, passage_id, statement_id, number, date_from
        ) as choice
    from said
),

before as (
    select * from numbered where choice = 1 and document_id = (select earlier from compared)
),

after as (
    select * from numbered where choice = 1 and document_id = (select later from compared)
),

paired as (
    select
        after.iso3,
        case when before.kind is null then 'gained' else 'changed' end as change,
        after.subject,
        after.kind,
        after.detail,
        before.number as number_before,
        after.number as number_after,
        before.date_from as date_before,
        after.date_from as date_after,
        after.certainty,
        after.inferred,
        after.symbol,
        after.place,
        after.quote
    from after
    left join before
        on
            after.subject = before.subject
            and after.kind = before.kind
            and after.detail = before.detail
            and after.iso3 = before.iso3
    where
        before.kind is null
        or after.number is distinct from before.number
        or after.date_from is distinct from before.date_from

    union all

    select
        before.iso3,
        'lost' as change,
        before.subject,
        before.kind,
        before.detail,
        before.number as number_before,
        after.number as number_after,
        before.date_from as date_before,
        after.date_from as date_after,
        before.certainty,
        before.inferred,
        before.symbol,
        before.place,
        before.quote
    from before
    left join after
        on
            before.subject = after.subject
            and before.kind = after.kind
            and before.detail = after.detail
            and before.iso3 = after.iso3
    where after.kind is null
)

select
    nullif(paired.iso3, '') as iso3,
    states.name as state,
    paired.change,
    paired.subject,
    paired.kind,
    nullif(paired.detail, '') as detail,
    paired.number_before,
    paired.number_after,
    paired.date_before,
    paired.date_after,
    paired.certainty,
    paired.inferred,
    paired.symbol,
    paired.place as paragraph,
    paired.quote
from paired
left join states on paired.iso3 = states.iso3
order by paired.subject, paired.kind, paired.detail, paired.iso3, paired.change
