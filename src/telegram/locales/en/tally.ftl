figure-exact = { $n }
figure-about = about { $n }
figure-at-least = at least { $n }
figure-at-most = up to { $n }

# Lines of a tally. $launched and $intercepted are figures, $n is the number launched.
tally-row-part = { $launched } { $weapon }, { $intercepted } { $how ->
    [stopped] stopped
   *[shot-down] shot down
}
tally-row-all = { $n ->
    [1] { $launched } { $weapon }, { $how ->
        [stopped] stopped
       *[shot-down] shot down
    }
    [2] { $launched } { $weapon }, { $how ->
        [stopped] both stopped
       *[shot-down] both shot down
    }
   *[other] { $launched } { $weapon }, { $how ->
        [stopped] all stopped
       *[shot-down] all shot down
    }
}
tally-row-none = { $launched } { $weapon }, { $n ->
    [1] { $how ->
        [stopped] not stopped
       *[shot-down] not shot down
    }
   *[other] { $how ->
        [stopped] none stopped
       *[shot-down] none shot down
    }
}
tally-row-launched = { $launched } { $weapon }, shot down: not stated
tally-row-intercepted = { $intercepted } { $weapon } { $how ->
    [stopped] stopped
   *[shot-down] shot down
}
tally-line-launched = { $launched } { $weapon }, { $how ->
    [stopped] stopped: { $unknown }
   *[shot-down] shot down: { $unknown }
}
tally-line-intercepted = { $sentence }, launched: { $unknown }
tally-row-lost = { $lost } lost on radar
tally-row-lost-only = { $weapon }: { $lost } lost on radar
tally-row-unknown = { $weapon }: no number given
tally-row-raids = in { $n } attacks

tally-head-weapon = Weapon
tally-head-launched = Launched
tally-head-intercepted = Shot down
tally-head-lost = Lost on radar
tally-head-stopped = Stopped
tally-unknown-note = “{ $unknown }”: no source states it

# What hit; $weapons is "4 missiles and 31 drones", $places a figure, $n its number.
impact-weapons-places = { $weapons } hit { $places } { $n ->
    [one] place
   *[other] places
}
impact-weapons = { $weapons } hit
impact-places = hits at { $places } { $n ->
    [one] place
   *[other] places
}
impact-debris-too = debris fell on { $places }
impact-debris = debris fell on { $places } { $n ->
    [one] place
   *[other] places
}

# Sources that differ on what hit; $values is "Paper 20; Air Force 22".
impact-conflict-drones = Sources differ on drones that hit: { $values }
impact-conflict-missiles = Sources differ on missiles that hit: { $values }
impact-conflict-combined = Sources differ on missiles and drones that hit: { $values }
impact-conflict-locations = Sources differ on places that were hit: { $values }
impact-conflict-debris = Sources differ on places where debris fell: { $values }

tally-night = Night of { $date }
tally-night-model = { $weapon } on the night of { $date }
tally-day = Day of { $date }
tally-day-model = { $weapon } by day on { $date }
tally-date = { $date }
tally-date-model = { $weapon }, { $date }
tally-raid-night = by night
tally-raid-day = by day
tally-raid-unnamed = by night or by day, not stated
tally-period-model = { $weapon }, { $period }
tally-not-published-yet = The night’s report is not published yet. The figures will be added here when it comes.
tally-nothing-yet = No report for the night of { $date } so far. It usually comes between 07:00 and 10:00 Kyiv time.
tally-nothing-night = No source reported figures for the night of { $date }.
tally-nothing-period = No source reported figures for these nights.
tally-nothing-model-night = The reports for this night do not mention { $weapon }.
tally-nothing-model-period = The reports for these nights do not mention { $weapon }.
tally-latest = The latest night with a report:

tally-sources = { $n ->
    [one] Source
   *[other] Sources
}
tally-conflict-launched = Sources differ on { $weapon } launched: { $values }
tally-conflict-intercepted = Sources differ on { $weapon } shot down: { $values }
tally-conflict-lost = Sources differ on { $weapon } lost on radar: { $values }
tally-conflict-value = { $sources } { $figure }
tally-regional = Counted by regional commands, not added:
tally-also-reported = Also reported, in none of the figures above:
doubt-raid-not-named = by night or by day: not stated
doubt-larger-than-ever = more than in any raid known before
doubt-first-sentence-alone = in the headline alone
doubt-beside-a-period = in a text that also counts a longer time
doubt-beside-another-attack = in a text that also counts another attack
doubt-beside-the-other-side = in a text that also counts the other side’s weapons
doubt-beside-an-open-figure = beside a figure of which it is not said what it counts
doubt-of-everything = drones and missiles in one figure
doubt-beside-everything = beside one figure over drones and missiles
doubt-no-night-word = not said of which night or day
doubt-more-hit-than-left = more than were launched and not shot down
tally-quotes = In the sources’ own words
tally-quote = “{ $quote }”
tally-places = Shot down over { $places }
tally-launch-sites = Launched from { $places }

tally-coverage-all = { $nights ->
    [one] Reported for the one night.
   *[other] Reported for all { $nights } nights.
}
tally-coverage-part = Reported for { $reported } of { $nights } nights.
tally-coverage-missing = No report: { $dates }.
tally-coverage-of = { $period }: { $coverage }
tally-at-least = “At least” where a part of the figures is not known.
tally-by-night = Night by night
tally-more-nights = …and { $n } more { $n ->
    [one] night
   *[other] nights
}

# The table of /strikes. Its words are as short as they can be: a row has room for 32 characters.
overview-title = Night of { $date }, and the last 7 and 30 days
overview-night = night
overview-week = 7 days
overview-month = 30 days
overview-launched = launched
overview-intercepted = shot down
overview-stopped = stopped
overview-lost = lost
overview-figure-exact = { $n }
overview-figure-at-least = ≥{ $n }
overview-figure-about = ~{ $n }
overview-figure-at-most = ≤{ $n }
overview-sign-at-least = “≥”: at least, a part of the figures is not known
overview-sign-about = “~”: about
overview-sign-at-most = “≤”: at most
overview-sign-unknown = “{ $unknown }”: no source states it
overview-day = By day on { $date }, not in the column “night”: { $told }
overview-not-yet = No report for the night of { $date } so far: it usually comes between 07:00 and 10:00 Kyiv time. The first column is the night of { $shown }.
overview-more = { $others ->
    [one] One more weapon: /strikes month
   *[other] { $others } more weapons: /strikes month
}
