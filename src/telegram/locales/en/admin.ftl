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

host-barred = ⚠️ I cannot post the briefing in <b>{ $title }</b>.
host-barred-rights = I am not allowed to write there. In a group, let members (or me) send messages; in a channel, make me an administrator who may post.
host-barred-topic = The topic that I post to is closed. Open it, or write /start in another one.
host-barred-other = Telegram lets me in no more. Please look whether I am still a member there.
host-barred-goes-on = I keep trying for { $days } days, and go on by myself as soon as I may: nothing has to be set up again.

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
feeds-none = No sources are listed.
command-stats = How the bot is doing
command-feeds = State of each source
command-announce = Write to every reader
