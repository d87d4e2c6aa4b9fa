# /today

today-nothing = Nothing has been published in the last 24 hours that fits your topics.
today-nothing-yet = I have no briefings yet. As soon as one is published, it is here.
today-older = Nothing new in the last 24 hours. The latest is from { $date }:
today-nothing-date = Nothing was published on { $date } that fits your topics.
today-nothing-so-far = Nothing that fits your topics has been published today so far. The last 24 hours: /today
today-future = That day is still to come.
today-bad = I could not read “{ $words }” as a day. Write it like this: /today 2023-07-18

# /strikes

strikes-bad = I could not read “{ $words }”. Try /strikes week, /strikes 2023-07, /strikes 2023-07-18, /strikes shahed or /strikes kalibr month
strikes-future = That is still to come. Try /strikes week or /strikes 2023-07
strikes-backwards = The period ends before it begins. Try /strikes 2023-07-01..2023-07-15
strikes-too-long = That is too long at once. Try a year, such as /strikes 2023
strikes-choose-weapon = Which weapon?
button-last-night = Last night
button-compare = Compare
button-overview = Overview
button-csv = CSV
button-copy = Copy to quote
button-week = 7 days
button-month = 30 days
button-by-weapon = By weapon
button-strikes = ‹ Strikes

# /news

news-choose = <b>News of the last { $days } days.</b> Choose a topic, or search: /news Kupyansk
news-nothing-topic = Nothing about { $topic } in the last { $days } days.
news-nothing-found = I found nothing about “{ $words }”. Try one word, or a part of it: /news Kup
news-title = “{ $words }” in the news
news-nothing-near = I found nothing about “{ $words }”. Did you mean “{ $near }”?
news-nothing-time = Nothing in the news: { $subject }.
news-counted = { $subject } · { $more ->
    [yes] { $n } events or more
   *[other] { $n } { $n ->
        [one] event
       *[other] events
    }
}
button-news-any-time = At any time
button-news-near = News: { $near }
news-too-short = Two letters at least, such as /news Kupyansk
button-news = ‹ Topics
button-newer = ‹ Newer
button-older = Older ›
button-news-strikes = News
button-news-topics = News by topic
zone-offer = Set my time zone: { $zone }

# /status

status-title = <b>Status</b>
status-last-sent = Last briefing: sent { $when }
status-last-skipped =
    { $reason ->
        [nothing-new] Last time ({ $when }) there was nothing new, so nothing was sent
        [stale] Last time ({ $when }) the briefing would have come far too late, so it was left out
       *[other] Last time ({ $when }) the briefing was not sent
    }
status-last-waiting = The briefing due { $when } is on its way
status-last-awaits = The briefing waits for the night’s report, and comes { $until } at the latest
status-none-sent = The first daily briefing is still to come
status-overload = Many briefings are on their way ({ $waiting }). The last will have arrived { $when }.
status-sources = <b>Sources</b>
status-latest = Latest: “{ $title }”, { $when }
status-no-sources = No sources are set up.
status-source-ok = • { $name }: new { $ago }
status-source-silent = • { $name }: nothing yet
status-source-overdue = • { $name }: quiet, last new { $ago }
status-source-failing = • { $name }: cannot be reached now, last new { $ago }
status-source-failing-silent = • { $name }: cannot be reached now
status-source-paused = • { $name }: not read for now, last new { $ago }
status-source-paused-silent = • { $name }: not read for now
