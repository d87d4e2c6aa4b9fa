# Answers that are worked out of many nights. $what is one of the titles below, $weapon a name such as "Shahed drones".
statistics-title = { $what }, { $period }
statistics-title-weapon = { $what }: { $weapon }, { $period }
statistics-title-compare = { $period } and { $against }
statistics-title-compare-weapon = { $weapon }: { $period } and { $against }
statistics-record = Most launched in one night
statistics-least = Fewest launched in one night
statistics-average = On average a night
statistics-share = Share brought down
statistics-quiet-nights = Quiet nights
statistics-over = Nights with { $n } or more launched
statistics-by-month = Month by month
statistics-sites = Launch sites
statistics-places = Regions named
statistics-sources = Sources
statistics-massive = Massive raids and routine ones
statistics-weekday = Nights that ended on a { $weekday ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
statistics-nothing = What was launched

# Figures; $mean and $figure are texts such as "at least 36".
statistics-mean = { $weapon }: { $mean } a night (mean of { $nights } reported { $nights ->
    [one] night
   *[other] nights
})
statistics-mean-none = { $weapon }: no report mentions them
statistics-night-part = { $weapon } { $figure }
statistics-share-shot-down = { $period }: { $percent } % shot down ({ $intercepted } of { $launched })
statistics-share-lost-apart = { $period }: { $percent } % shot down ({ $intercepted } of { $launched }), { $with } % together with the { $lost } lost on radar
statistics-share-one-figure = { $period }: { $percent } % shot down or suppressed ({ $intercepted } of { $launched })
statistics-share-left-out = { $n ->
    [one] One night is left out of it: not both figures are stated exactly.
   *[other] { $n } nights are left out of it: not both figures are stated exactly.
}
statistics-share-untold = { $period }: no share is worked out, for { $n } of { $told } nights not both figures are stated exactly
statistics-share-none = { $weapon }: no report states both what was launched and what was brought down
statistics-percent-at-least = at least { $percent }
statistics-side = { $period }: { $figure }; { $mean } a night ({ $nights } reported { $nights ->
    [one] night
   *[other] nights
})
statistics-side-none = { $period }: no report mentions them
statistics-change-sum = { $direction ->
    [fewer] { $percent } % fewer
    [same] As many
   *[more] { $percent } % more
} in { $period } than in { $against }.
statistics-change-mean = { $direction ->
    [fewer] { $percent } % fewer
    [same] As many
   *[more] { $percent } % more
} a night in { $period } than in { $against }.
statistics-change-untold = No difference is worked out: the figures do not count the same things.
statistics-without = { $weapon }: { $n ->
    [0] mentioned in every report
    [one] one night on which the reports do not mention them ({ $dates })
   *[other] { $n } nights on which the reports do not mention them ({ $dates })
}
statistics-run-without = the longest run of such nights: { $n }, { $period }
statistics-run-with = the longest run of nights with them: { $n }, { $period }
statistics-quietest = The fewest launched:
statistics-over-none = None of the nights that were reported.
statistics-over-count = { $n ->
    [one] One night of { $reported } reported
   *[other] { $n } nights of { $reported } reported
}
statistics-month-part = { $weapon } { $figure }
statistics-month-missing = { $n ->
    [one] one night without a report
   *[other] { $n } nights without a report
}
statistics-named = { $place }: { $n ->
    [one] one night
   *[other] { $n } nights
}
statistics-named-of = Reports of { $named } of { $told } nights name any. They count weapons, not how many came from each place.
statistics-places-of = Reports of { $named } of { $told } nights name any. They say where weapons flew or were brought down, not how many at each place.
statistics-named-none = No report of these nights names any.
statistics-source = { $n ->
    [one] one night
   *[other] { $n } nights
}
statistics-massive-means = A raid counts as massive here from { $factor } times the usual night of the period on; half of the nights had { $usual } or fewer.
statistics-massive-side = Massive: { $n ->
    [one] one night
   *[other] { $n } nights
}, { $mean } launched on average
statistics-routine-side = Others: { $n ->
    [one] one night
   *[other] { $n } nights
}, { $mean } launched on average
statistics-massive-none = No night stands out so far.
statistics-weekday-mean = { $weapon }: { $mean } on average ({ $nights } reported { $nights ->
    [one] night
   *[other] nights
}), { $all } on all nights
statistics-at-least = “At least” where a part of the figures is not known.
statistics-archive = My archive starts on { $date }.
statistics-nights = The nights
statistics-nights-of = The nights, { $period }
statistics-change-lost-apart = Before July 2024 the Air Force did not say how many drones were lost on radar.
statistics-change-decoys-counted = Since late 2024 the drones launched include decoys: figures before and since are not of the same thing.
statistics-change-one-figure = Since 24 July 2025 one figure covers drones shot down and suppressed; before, those lost on radar stood apart. The shares before and since cannot be compared.

# The same in as few words as a citation has room for.
cite-change-lost-apart = “Lost on radar” is stated since July 2024.
cite-change-decoys-counted = Decoys are counted since late 2024.
cite-change-one-figure = Since 24 July 2025 “stopped” is shot down or suppressed.

# What is stated of one region.
regional-title = { $place }, { $period }
regional-title-weapon = { $place }: { $weapon }, { $period }
regional-nothing = No source stated figures for this region.
regional-not-nation = Counted in the region alone: no part of the country’s figures.
regional-named = National reports name it on { $n ->
    [one] one night
   *[other] { $n } nights
}.

# What figures of drones count in an era.
definition-shot-down = shot down alone
definition-lost-apart = shot down; lost on radar stated apart
definition-one-figure = shot down or suppressed, one figure; lost on radar not stated apart any more
definition-decoys = decoys among those launched
definition-here = How drones are counted: { $what }.
