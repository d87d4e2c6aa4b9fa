# A chart: $weapon is "drones", $n a figure, $when one of chart-when-….
chart-most-since = Most { $weapon } reported since { $since }: { $n } { $when }
chart-most-ever = Most { $weapon } reported since the archive begins on { $begins }: { $n } { $when }
chart-most-in-period = Most { $weapon } in these { $nights } nights: { $n } { $when }
chart-stopped-only = { $n } { $weapon } reported stopped; how many were launched is not stated
chart-nothing = No figures for { $weapon } in this period
chart-when-night = on the night of { $date }
chart-when-day = by day on { $date }
chart-when-date = on { $date }

chart-subtitle-night = { $period } · launched each night
chart-subtitle-week = { $period } · launched each week
chart-subtitle-month = { $period } · launched each month
# Two periods as lines; $sentence is "16 % more in July than in June".
chart-subtitle-lines = Launched in all since the first night of each period
chart-lines-headline = { $weapon }: { $sentence }
chart-lines-night = night { $n }
chart-panel = { $weapon }: { $launched } launched, { $stopped } stopped
chart-panel-launched = { $weapon }: { $launched } launched, outcome not stated
chart-panel-stopped = { $weapon }: { $stopped } stopped
chart-panel-not-mentioned = { $weapon }: not mentioned in these reports
chart-panel-no-report = { $weapon }: no report

chart-legend-stopped = stopped
chart-legend-through = not stopped
chart-legend-unknown = outcome not stated
chart-legend-day = by day
chart-legend-no-report = no report
chart-legend-not-mentioned = not mentioned
chart-legend-least = at least; the rest is not known

chart-stopped-shot-down = “Stopped” is what was shot down.
chart-stopped-lost-apart = “Stopped” is what was shot down or lost on radar, the work of jamming for the most part.
chart-stopped-one-figure = “Stopped” is one figure of the Air Force: shot down or suppressed.
chart-change-lost-apart = “Stopped” is what was shot down; since { $date } also what was lost on radar.
chart-change-decoys-counted = Since about { $date } “launched” counts decoys too.
chart-change-one-figure = “Stopped” is shot down or lost on radar; since { $date } one figure, shot down or suppressed.
chart-source = { $n ->
    [one] Source: { $sources }
   *[other] Sources: { $sources }
}
chart-source-more = { $sources } and { $n } more
chart-as-of = figures as of { $when }

# Its caption, which says the same in words.
chart-caption-panel = { $weapon }: { $launched } launched, { $stopped } stopped{ $hasThrough ->
    [yes] , { $through } not stopped
   *[no] { "" }
}{ $hasUnknown ->
    [yes] , of { $unknown } the outcome is not stated
   *[no] { "" }
}.
chart-caption-day = By day: { $dates }

button-chart = Chart
button-figures = Figures
button-nights = { $n } nights
button-dark = Dark
button-light = Light
chart-bad = I could not read “{ $words }”. Try /chart, /chart week, /chart 90, /chart shahed 2023, /chart June vs July or /chart 2023-07-01..2023-07-15
chart-failed = The picture could not be made just now. Its figures:
chart-future = That is still to come. Try /chart week or /chart 2023-07
