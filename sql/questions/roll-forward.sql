-- Do the opening number, who came and who left make the closing number, and does the next paper go on from it?
-- Subject: The papers
-- `difference` is closing less expected; `gap` is the opening less the closing number of the paper before.
select
    matter,
    opening_as_of,
    opening,
    came,
    went,
    expected,
    closing,
    difference,
    previous_closing,
    opening - previous_closing as gap,
    inferred,
    symbol,
    place as paragraph,
    quote
from roll_forward
order by document_as_of, symbol, matter
