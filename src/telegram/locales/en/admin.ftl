admin-source-failing = ⚠️ <b>{ $source }</b> cannot be read: { $error }
    I keep trying, and tell you when it is back.
admin-source-overdue = ⚠️ <b>{ $source }</b> has brought nothing new since { $since }.
    I keep reading it, and tell you when it is back.
admin-source-ok = ✅ <b>{ $source }</b> is back.
admin-overload = ⚠️ More is due than Telegram lets me send in time: { $waiting } { $waiting ->
        [one] message waits
       *[other] messages wait
    }, the last will arrive at { $time }. Nothing is lost.
admin-overload-paid = ⚠️ { $waiting } { $waiting ->
        [one] message waits
       *[other] messages wait
    }, the last will arrive at { $time }. Paid sending will take about { $stars } Stars.
admin-overload-cap = The Stars set aside for the day last until { $time }; after that I send at the free pace.
admin-clock-ahead = ⚠️ The clock of the machine I run on is { $hours } h { $minutes } min ahead. I do not follow it, so briefings keep their hour. Please set it right.
admin-clock-behind = ⚠️ The clock of the machine I run on is { $hours } h { $minutes } min behind. I do not follow it, so briefings keep their hour. Please set it right.

# To whoever set a group or channel up that refuses the briefing.

# In place of its name, where the bot was put out and cannot see it any more.
host-unnamed = a chat that you set up
host-barred = ⚠️ I cannot post the briefing in <b>{ $title }</b>.
host-barred-rights = I am not allowed to write there. In a group, let members (or me) send messages; in a channel, make me an administrator who may post.
host-barred-other = Telegram lets me in no more. Please look whether I am still a member there.
host-barred-goes-on = I keep trying for { $days } days, and go on by myself as soon as I may: nothing has to be set up again.

host-topic-closed = ⚠️ The topic of <b>{ $title }</b> that I post the briefing to has been closed. Open it again, and the briefing comes there.
host-topic-deleted = ⚠️ The topic of <b>{ $title }</b> that I post the briefing to is no longer there.
host-topic-general = ⚠️ The general topic of <b>{ $title }</b>, where I post the briefing, has been closed. Open it again, and the briefing comes there.
host-topic-kept = Nothing is lost: for { $days } days I keep what is new. Write /here in another topic, or tap what you prefer.
button-thread-general = Post into the general topic
button-thread-pause = Pause
thread-general-done = The briefing of <b>{ $title }</b> now goes into the general topic, with all that was kept. /here in another topic moves it there.
thread-pause-done = The briefing of <b>{ $title }</b> is paused. When an administrator writes /resume there, the first one tells what was missed.

# /stats, /feeds

stats =
    <b>Readers</b>
    active: { $active } · paused: { $paused } · stopped: { $stopped } · out of reach: { $inactive }

    <b>Messages</b>
    waiting: { $waiting } · the latest is late by, min: { $lateMinutes }
    in 24 hours – sent: { $sent } · skipped: { $skipped } · out of reach: { $gone } · maybe twice: { $twice }

    <b>Figures read in 24 hours</b>
    certain: { $certain } · doubted: { $doubted }
feeds-ok = ✅ <b>{ $name }</b>: last news { $since } (Kyiv)
feeds-overdue = ⏳ <b>{ $name }</b>: nothing new since { $since } (Kyiv)
feeds-failing = ⚠️ <b>{ $name }</b>: cannot be read: { $error }. Last news { $since } (Kyiv)
feeds-paused = ⏸ <b>{ $name }</b>: paused since { $paused }. Last news { $since } (Kyiv)
feeds-choose = Choose a source to pause it, or to read it now.
feed-times = Read { $read }, next time { $next } (Kyiv).
feed-times-paused = Read { $read } (Kyiv). It is left alone until you resume it.
feed-reading = I am reading it. Tap “Refresh” in a moment.
feed-pause-done = Paused: it is left alone until you resume it.
feed-resume-done = Resumed: I am reading it. Tap “Refresh” in a moment.
feed-gone = This source is no longer listed.
button-feed-read = Read now
button-feed-pause = Pause
button-feed-resume = Resume
button-feed-refresh = Refresh
button-feeds-all = ‹ All sources
feeds-none = No sources are listed.
command-stats = How the bot is doing
command-feeds = State of each source
command-announce = Write to every reader

# /errors, /who, /ingest: reasons are short codes, as in the log

errors-none = Nothing has failed in the last 24 hours.
errors-title = <b>What failed in the last 24 hours</b>
errors-deliveries = <b>Messages</b>
errors-delivery = • { $state ->
        [gone] reader out of reach
        [skipped] given up
       *[other] tried again later
    }, <code>{ $reason }</code>: { $count }
errors-tasks = <b>Tasks given up</b>
errors-task = • { $kind } <code>{ $key }</code>, { $when }: { $reason } (attempts: { $attempts })
errors-sources = <b>Sources</b>
who-how = Write the number of a chat as the log has it: /who 123456789
who-unknown = No chat with the number { $id } is subscribed, nor has it been. It may have deleted its data.
who =
    Chat <code>{ $id }</code>: { $kind ->
        [private] a person
        [channel] a channel
       *[other] a group
    }
    { $status ->
        [active] Active, next briefing { $next }
        [paused] Paused, next briefing { $next }
        [stopped] Has unsubscribed
       *[other] Out of reach (<code>{ $reason }</code>)
    }
    Language: { $language } · zone: { $timezone } · hour: { $deliveryTime } · days a week: { $days }
who-deliveries = <b>Last messages</b>
who-no-deliveries = Nothing has been sent yet.
who-delivery = • { $kind ->
        [digest] briefing
        [note] note of late figures
        [week] week in review
        [announcement] announcement
       *[other] correction
    } { $slot }: { $state ->
        [sent] sent
        [gone] out of reach, <code>{ $reason }</code>
        [skipped] not sent, <code>{ $reason }</code>
        [sending] being sent
       *[other] waits (attempts so far: { $attempts }, last reason: <code>{ $reason }</code>)
    }
ingest-how = Write /ingest and the link of an article, or answer a message that holds a briefing with /ingest. I show what I understood before anything is published.
ingest-failed = I could not read that page: { $error }. Is the link right, and open to everybody? You can also paste the text here.
ingest-empty = I found no text in it. Answer a message that has some with /ingest.
command-errors = What failed in 24 hours
command-who = State of one chat
command-ingest = Publish an article or a message
