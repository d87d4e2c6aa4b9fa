# What makes the figures of a raid speak: short lines below them. $figure is "42" or "at least 42".
context-total = In all: { $parts }
context-total-strikes = In all, without reconnaissance: { $parts }
context-launched = { $figure } launched
context-stopped = { $figure } { $how ->
    [stopped] stopped
   *[shot-down] shot down
}
context-lost = { $figure } lost on radar
context-stopped-means = Stopped: shot down or suppressed
context-share = { $percent }% of { $kind ->
    [missile] missiles
   *[drone] drones
} shot down
context-share-lost = { $percent }% of { $kind ->
    [missile] missiles
   *[drone] drones
} shot down, { $together }% with those lost on radar
context-share-one-figure = { $percent }% of { $kind ->
    [missile] missiles
   *[drone] drones
} stopped: shot down or suppressed
context-mean = { $n }-night mean: { $figure } launched
context-mean-part = { $of }-night mean: { $figure } launched ({ $n } nights reported)
context-most-since = { $kind ->
    [drone] Most drones
    [missile] Most missiles
   *[all] Most
} since { $date }
context-most-ever = { $kind ->
    [drone] Most drones
    [missile] Most missiles
   *[all] Most
} in { $n } nights
context-missing = ({ $n ->
    [one] one night unreported
   *[other] { $n } nights unreported
})
context-first-with = First night with { $kind ->
    [missile] missiles
   *[drone] drones
} in { $n }
context-first-without = First night without { $kind ->
    [missile] missiles
   *[drone] drones
} in { $n }

# The week in review. $figure is "168" or "at least 168".
week-title = The week in review: { $period }
week-drones = Drones
week-missiles = Missiles
week-most = Most on one date: { $figure } ({ $date })
week-before = The week before: { $figure }
week-change = { $direction ->
    [same] As many as the week before
    [fewer] { $percent }% fewer than the week before ({ $figure })
   *[more] { $percent }% more than the week before ({ $figure })
}
week-reported-all = Every night was reported.
week-unreported = { $n ->
    [one] One night without a report: { $dates }
   *[other] { $n } nights without a report: { $dates }
}
week-events = The week’s main events
