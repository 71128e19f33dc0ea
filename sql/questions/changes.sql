-- What changed between two papers, or two revisions of one: facts and figures gained, lost and changed?
-- Subject: The papers
-- A fact is changed where its number or the day it begins differs; lost means that the second paper does not say it.
-- Where a paper gives several, that of the newest day of which both papers speak is compared.
-- `quote_before` is what the first paper says of a fact that changed.
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

facts_said as (
    select
        fact_table as subject,
        kind,
        coalesce(report, '') as detail,
        iso3,
        number,
        date_from,
        date_from as day,
        certainty,
        case when inferred then 1 else 0 end as inferred,
        symbol,
        place,
        quote,
        document_id,
        passage_id,
        statement_id
    from cited_facts
    where
        corrected_by is null
        and treaty = 'APLC'
        and document_id in ((select earlier from compared), (select later from compared))
),

-- A figure has no day of its own: it is of the day of the fact that gives its number.
days as (
    select
        passage_id,
        iso3,
        number,
        max(date_from) as day
    from facts_said
    where number is not null
    group by passage_id, iso3, number
),

said as (
    select * from facts_said

    union all

    select
        'figures' as subject,
        cited_figures.topic as kind,
        cited_figures.unit
        || case when cited_figures.as_of < cited_figures.document_as_of then ' before' else '' end as detail,
        coalesce(cited_figures.iso3, '') as iso3,
        cited_figures.value as number,
        cast(null as date) as date_from,
        days.day,
        cited_figures.certainty,
        case when cited_figures.inferred then 1 else 0 end as inferred,
        cited_figures.symbol,
        cited_figures.place,
        cited_figures.quote,
        cited_figures.document_id,
        cited_figures.passage_id,
        cited_figures.statement_id
    from cited_figures
    left join days
        on
            cited_figures.passage_id = days.passage_id
            and cited_figures.iso3 = days.iso3
            and cited_figures.value = days.number
    where
        cited_figures.treaty = 'APLC'
        and cited_figures.corrected_by is null
        and cited_figures.document_id in ((select earlier from compared), (select later from compared))
),

dated as (
    select
        *,
        case when number is null then 1 else 0 end as bare,
        min(document_id) over same_day as first_document,
        max(document_id) over same_day as last_document
    from said
    window same_day as (
        partition by subject, kind, detail, iso3, day, case when number is null then 1 else 0 end
    )
),

numbered as (
    select
        *,
        row_number() over (
            partition by document_id, subject, kind, detail, iso3
            order by
                bare,
                case when first_document = last_document then 1 else 0 end,
                case when day is null then 1 else 0 end,
                case when first_document <> last_document then day end desc,
                passage_id,
                statement_id,
                number,
                date_from
        ) as choice
    from dated
),

earlier_said as (
    select * from numbered where choice = 1 and document_id = (select earlier from compared)
),

later_said as (
    select * from numbered where choice = 1 and document_id = (select later from compared)
),

paired as (
    select
        later_said.iso3,
        case when earlier_said.kind is null then 'gained' else 'changed' end as change,
        later_said.subject,
        later_said.kind,
        later_said.detail,
        earlier_said.number as number_before,
        later_said.number as number_after,
        earlier_said.date_from as date_before,
        later_said.date_from as date_after,
        later_said.certainty,
        later_said.inferred,
        later_said.symbol,
        later_said.place,
        later_said.quote,
        earlier_said.quote as quote_before
    from later_said
    left join earlier_said
        on
            later_said.subject = earlier_said.subject
            and later_said.kind = earlier_said.kind
            and later_said.detail = earlier_said.detail
            and later_said.iso3 = earlier_said.iso3
    where
        earlier_said.kind is null
        or later_said.number is distinct from earlier_said.number
        or later_said.date_from is distinct from earlier_said.date_from

    union all

    select
        earlier_said.iso3,
        'lost' as change,
        earlier_said.subject,
        earlier_said.kind,
        earlier_said.detail,
        earlier_said.number as number_before,
        later_said.number as number_after,
        earlier_said.date_from as date_before,
        later_said.date_from as date_after,
        earlier_said.certainty,
        earlier_said.inferred,
        earlier_said.symbol,
        earlier_said.place,
        earlier_said.quote,
        cast(null as text) as quote_before
    from earlier_said
    left join later_said
        on
            earlier_said.subject = later_said.subject
            and earlier_said.kind = later_said.kind
            and earlier_said.detail = later_said.detail
            and earlier_said.iso3 = later_said.iso3
    where later_said.kind is null
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
    paired.quote,
    paired.quote_before
from paired
left join states on paired.iso3 = states.iso3
order by
    case paired.subject when 'figures' then 2 else 1 end,
    paired.subject,
    paired.kind,
    paired.detail,
    paired.iso3,
    paired.change
