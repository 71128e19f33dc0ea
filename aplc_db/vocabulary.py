"""The words that the columns of the database allow; CHECK constraints hold them there."""

MEETING_KINDS = ("review_conference", "meeting_of_states_parties")
NAME_KINDS = ("short", "formal", "alias", "historic")

PASSAGE_KINDS = ("heading", "paragraph", "item", "footnote", "table_row")
MENTION_METHODS = ("exact", "fuzzy", "unresolved")
TREATIES = ("APLC", "CCM", "CCW")
CERTAINTIES = ("stated", "likely", "possible", "presumed")

EVENTS = (
    "signed", "ratified", "acceded", "entered_into_force", "state_party", "signatory", "not_party", "withdrew",
    "attended_meeting", "never_attended_meeting",
    "voted_in_favour", "voted_against", "abstained", "co_sponsored",
    "moratorium", "producer", "ceased_production", "used_mines", "use_by_non_state_actors", "emplaced_mines",
)  # fmt: skip
STOCKPILE_STATUSES = (
    "possesses", "destruction_pending", "destruction_in_progress", "destruction_completed", "overdue", "verifying",
    "unconfirmed", "none", "discovered",
)  # fmt: skip
RETENTION_STATUSES = (
    "retains", "first_reported", "resumed", "unchanged", "no_longer_retains", "none", "undeclared", "inert",
)  # fmt: skip
REPORTS = ("initial", "annual", "voluntary")
REPORT_STATUSES = ("submitted", "last_submitted", "due", "missing")
CLEARANCE_STATUSES = (
    "clearance_pending", "clearance_completed", "extension_requested", "extension_granted", "overdue",
)  # fmt: skip

KINDS = {  # of each table of facts
    "status_events": EVENTS,
    "stockpiles": STOCKPILE_STATUSES,
    "retained_mines": RETENTION_STATUSES,
    "reports": REPORT_STATUSES,
    "mined_areas": CLEARANCE_STATUSES,
}

TOPICS = tuple(
    dict.fromkeys(
        (
            *EVENTS, *STOCKPILE_STATUSES, *RETENTION_STATUSES, *REPORTS, *REPORT_STATUSES, *CLEARANCE_STATUSES,
            "destroyed", "retained_change", "casualties", "area", "other",
        )
    )
)  # fmt: skip
QUALIFIERS = ("exact", "about", "almost", "more_than", "at_least", "at_most")
UNITS = ("states", "mines", "people", "km2", "percent")

CHECKS = (
    "declared_count", "subset", "roll_forward", "treaty_calendar", "party_totals", "contradiction", "fuzzy_name",
    "unresolved_name", "placeholder", "not_understood", "total", "value",
    "correction", "passed_over",
)  # fmt: skip
OUTCOMES = ("pass", "fail", "note")
