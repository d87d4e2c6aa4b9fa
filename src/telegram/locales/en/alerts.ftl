# /alert, and the messages that it asks for

alert-title = <b>Alerts</b> come at once, without waiting for the briefing: at most { $count } a day, and none in quiet hours or during a pause.
alert-never-live = They tell of a raid hours after it: <b>they are never an air raid warning</b>. In danger go by the sirens and the official air alert app of your region.
alert-none = No alert is on yet. Tap one below, or type your own:
alert-now = On now (tap ✕ to remove):
alert-how =
    /alert 300 – a raid of at least 300 drones and missiles
    /alert ballistic, /alert 50 missiles – one weapon or kind
    /alert Kupyansk – news with a word
alert-silent = Your messages come without sound, alerts too.
alert-kind-launched = raids of { $n } or more
alert-kind-any = raids with { $weapon }
alert-kind-class = raids with { $n } or more { $weapon }
alert-kind-word = news with “{ $words }”
alert-added = Done, you hear at once of: { $alert }.
alert-known = That alert is on already: { $alert }.
alert-full = { $count } alerts are on, and there is no room for more. Remove one first.
alert-removed = Removed: { $alert }.
alert-all-removed = All alerts are off.
alert-bad = I could not read “{ $words }” as an alert: write a number, a weapon or a word of up to 50 letters.
alert-sources = Reported by
alert-is-a-report = A report of a raid that is over, no air raid warning.
alert-withdrawn = The figures told here are no longer certain: their source has changed them.
alert-word-title = News with “{ $words }”
button-alerts = My alerts
button-alert-figures = All figures
command-alert = Alerts of large raids
help-alert = /alert – hear at once of a large raid, ballistic missiles or news with a word: /alert 300, /alert ballistic. Never an air raid warning: for that there are sirens and official apps
