digest-title = { $date } · day { $day }
digest-more = { $n ->
    [one] One more story
   *[other] { $n } more stories
}
digest-minutes = { $n } min
digest-events = { $n ->
    [one] { $n } event
   *[other] { $n } events
}
digest-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
digest-folded = { $n ->
    [one] One story
   *[other] { $n } stories
}
digest-veiled = Hard to read: tap to uncover
digest-since = While you were away: all since { $date } in one message.
digest-raids-since = Raids of these days
digest-left-out = { $n } more: /news
source-forwarded = { $origin }, forwarded by { $source }
digest-one-source = All stories: { $source }
digest-main-source = Where no source is named: { $source }
digest-and-more = { $source } and { $n } more
digest-figures = Figures
digest-next = Next: { $when }
digest-no-report = No report was published.
digest-note = The figures of the night of { $date } are in: they stand in the briefing above.
digest-in-en = in English
digest-in-uk = in Ukrainian
digest-follow = You follow: { $words }
digest-correction = Correction, { $date }: { $changes }
digest-change-launched = { $weapon } launched { $after }, not { $before }
digest-change-intercepted = { $weapon } shot down { $after }, not { $before }
digest-change-launched-withdrawn = { $weapon } launched { $before } is no longer confirmed
digest-change-intercepted-withdrawn = { $weapon } shot down { $before } is no longer confirmed
news-nothing = Nothing found about { $subject }.
digest-gone = Nothing of this briefing is left that fits your topics. /today has the latest.
button-digest-chart = Chart
button-digest-sources = Sources
button-digest-more = More
button-digest-back = ‹ Briefing
digest-sources-title = Sources · { $date }
digest-no-sentence = (in a table)
