# /settings

settings-title = <b>Settings</b>
settings-kept = Kept for when you come back:
settings-topics = Topics: { $topics }
settings-follows = You follow: { $words }
settings-sources = Sources turned off: { $count }
settings-time =
    { $days ->
        [all] Every day at { $time }
        [weekdays] Monday to Friday at { $time }
       *[some] On { $names } at { $time }
    }
settings-time-report =
    { $days ->
        [all] Every day when the night’s report is in: from { $time }, by { $until } at the latest
        [weekdays] Monday to Friday when the night’s report is in: from { $time }, by { $until } at the latest
       *[some] On { $names } when the night’s report is in: from { $time }, by { $until } at the latest
    }
settings-zone = Time zone: { $zone } (now { $clock })
settings-format =
    { $format ->
        [rich] Format: messages with tables
        [plain] Format: text only
       *[classic] Format: simple messages
    }
settings-corrections =
    { $corrections ->
        [off] Corrections: not told
       *[on] Corrections: you are told when a figure sent to you changes
    }
settings-note = A short silent message tells you when the night’s figures come after the briefing
settings-week = The week in review comes on Sundays
settings-quiet = Quiet hours: { $from }–{ $until }
settings-thread-here = Topic: this one
settings-thread-general = Topic: the general one. /here moves it to this one.
settings-thread-other = Topic: <a href="{ $link }">another one</a>. /here moves it to this one.
settings-silent = The briefing comes without sound
style-brief = Done: from the next briefing on you get <b>headlines only</b>.
style-full = Done: from the next briefing on its stories are told in <b>full sentences</b> again.
settings-brief = Short: headlines only
settings-light = Light: no casualties, graphic items covered
settings-due = Next briefing: <b>{ $when }</b>
settings-paused = The briefing is paused: nothing comes. To resume it: /resume
settings-paused-until = Paused until { $until }. The next briefing: <b>{ $when }</b>. To resume it sooner: /resume
settings-stopped = You are unsubscribed: no briefing comes. Subscribe again: /start

button-topics = Topics
button-time = Time
button-zone = Time zone
button-language = Українською
button-follows = My words
button-sources = Sources
button-weekdays = Monday to Friday
button-every-day = Every day
button-format = Format
button-switch-corrections = Corrections
button-switch-note = Late figures
button-switch-week = Week in review
button-switch-silent = Without sound
button-switch-brief = Headlines only
button-switch-light = Light
button-quiet = Quiet hours
button-pause = Pause

# /topics

topics-title = <b>What would you like to read about?</b> Topics with a number are in the briefing, in that order. Tap one to take it out, or to put it last.
topics-all-chosen = All topics are chosen.
topics-none-chosen = No topic is chosen: the briefing would hold only the words you follow.
button-topics-change = Change topics
topics-saved = Your topics: { $topics }.
topics-unknown = I do not know the topic “{ $words }”. Try /topics frontline, energy – or choose here:
topics-all = all
topics-none = none

# /time

time-title =
    The briefing comes at <b>{ $time }</b> { $zone }. Choose another time, or type what suits you:
    /time 7:45
    /time 8:00, 20:00
    /time 7:45 weekdays, 10:00 weekends
time-title-report = The briefing comes when the night’s report is in: from <b>{ $time }</b>, by <b>{ $until }</b> at the latest { $zone }. Choose a fixed time, or type one: /time 7:45
time-saved-report = Done: the briefing comes when the night’s report is in, from <b>{ $time }</b>, by <b>{ $until }</b> at the latest { $zone }.
time-report = When the night’s report is in, by { $until }
time-saved = Done: the briefing comes { at-hour } <b>{ $time }</b> { $zone }.
time-kept = Kept: <b>{ $time }</b> { $zone }.
time-kept-report = Kept: when the night’s report is in, from <b>{ $time }</b>, by <b>{ $until }</b> at the latest { $zone }.
time-next = The next one: <b>{ $when }</b>.
time-unknown = I could not read “{ $words }” as a time. Write it like this: /time 7:45
time-unknown-channel = I could not read “{ $words }” as a time. Write it like 7:45, or choose below.
time-ask-channel = When shall the posts come out? Write it like 7:45
time-ask = What time would suit you? Write it like 7:45
time-more = Then at <b>{ $time }</b>.
time-days =
    { $days ->
        [weekdays] Monday to Friday.
       *[some] Only on { $names }.
    }
time-at-weekends = On Saturday and Sunday at <b>{ $time }</b>.
time-too-many = Up to { $n } briefings come a day, an hour apart at least; the other hours are left out.
time-also = Also at { $time }
time-weekends = Weekends at { $time }
time-other = Another time
time-group-hint = Write the time with the command, like this: /time@{ $bot } 7:45

# /quiet

quiet-none = You have no <b>quiet hours</b>. Choose them, or type them: /quiet 22:00-7:00
quiet-hours = Your <b>quiet hours</b>: from <b>{ $from }</b> to <b>{ $until }</b> { $zone }. Choose others, or type them: /quiet 22:00-7:00. To have none: /quiet off
quiet-means = A briefing still comes at the hour you chose; everything else waits until they are over. Corrected figures are put into messages without a sound.
quiet-unknown = I could not read “{ $words }” as quiet hours. Write them like this: /quiet 22:00-7:00
button-quiet-none = No quiet hours

# /timezone

zone-title = Your time zone is <b>{ $zone }</b>, where it is { $clock } now. Choose another, or type a city: /timezone Warsaw
zone-saved = Done: your time zone is <b>{ $zone }</b>, where it is { $clock } now.
zone-unknown = I do not know where “{ $words }” is. Write a bigger city nearby, or a zone such as Europe/Kyiv: /timezone Warsaw
zone-near = I do not know “{ $words }”. Did you mean this one?
zone-place-forgotten = I kept the time zone, and forgot the place.
zone-several = “{ $words }” has several time zones. Which one is right?
zone-unknown-channel = I do not know where “{ $words }” is. Write a bigger city nearby, or a zone such as Europe/Kyiv.
zone-ask-channel = By which city’s clock? A time zone such as Europe/Kyiv will do as well.
zone-ask = Which city are you in? A time zone such as Europe/Kyiv will do as well.
zone-ask-location = Tap the button below to send where you are. I keep the time zone and forget the place.
zone-other = Another city
zone-location = Send my location
zone-group-hint = Write the city with the command, like this: /timezone@{ $bot } Warsaw

# /language

language-title = Which language should I write in?
language-saved = Done: I write in English now.
language-unknown = I write in English and Ukrainian. Choose one, or write /language uk

# /follow, /unfollow

follow-title = <b>Words you follow.</b> News with them comes to you whatever its topic. Add one: /follow Kupyansk
follow-none = You follow no words yet.
follow-remove = Tap a word to stop following it.
follow-added = You now follow “{ $words }”: news with it comes to you whatever its topic.
follow-known = You follow “{ $words }” already.
follow-full = You follow { $count } words, and more will not fit. Remove one first.
follow-bad = A word or a few, { $min } to { $max } letters long, such as /follow Kupyansk
follow-removed = You no longer follow “{ $words }”.
follow-unknown = You do not follow “{ $words }”.
button-follow = Follow “{ $words }”

# /sources

sources-title = <b>Where the news comes from.</b> Tap a source to turn it off or on. What only sources that are off tell does not come to you.
sources-all-off = All sources are off: only figures come to you.
sources-figures = Figures of strikes are reconciled over all sources, whichever are on.
sources-none = There are no sources to choose from yet.

# /pause, /stop

pause-done = The briefing is paused; nothing is sent until you want it again: /resume. For a few days only: /pause 3
pause-until = Paused until { $until }. The next briefing: <b>{ $when }</b>.
pause-catch-up = What you miss comes in one message when you are back: each event as it stands then, and the raids of up to 31 days.
resume-catch-up = It tells in one message what you missed.
pause-bad = I could not read “{ $words }”. Write /pause 3 for three days, /pause until Monday, /pause a month (a year at most), or /pause for a break without end.
pause-already = The briefing is paused already.
button-resume = Resume the briefing
resume-done = The briefing is back. The next one: <b>{ $when }</b>.
stop-ask = Should I stop sending you the briefing?
button-stop = Unsubscribe
pause-ask = Take a break from the briefing?
button-pause-until = Pause until { $date }
resume-ask = Would you like the briefing again?
stop-done = You are unsubscribed, and no more briefings are sent. Your choices are kept in case you return: /start. To delete them: /deleteme

# /plain, the format

format-title =
    <b>How should messages look?</b>
    { $format ->
        [rich] Now: with tables.
        [plain] Now: text only.
       *[classic] Now: simple.
    }

    <b>Simple</b>: bold text and links. Every Telegram app shows it.
    <b>Text only</b>: no markup, addresses written out.
    <b>With tables</b>: headings and tables. Some apps show it as an empty message, so have a look at a sample first.
format-saved =
    { $format ->
        [rich] Done: messages come with tables. If one looks empty, tap the button below it or write /plain.
        [plain] Done: I write text without markup now. Another format: /settings
       *[classic] Done: simple messages, which every Telegram app shows.
    }
format-now-classic = From now on I write simple messages, which every Telegram app shows.
format-sample-below = Below is a small sample with a table. If you can read it, say so there; if there is nothing to see, tap “It is empty”.
format-sample-title = A sample
format-sample-setting = Setting
format-sample-value = Yours
format-sample-time = Time
format-sample-zone = Time zone
button-format-classic = Simple
button-format-plain = Text only
button-format-sample = With tables: see a sample
button-format-readable = I can read it
button-format-empty = It is empty
button-looks-empty = Looks empty?
