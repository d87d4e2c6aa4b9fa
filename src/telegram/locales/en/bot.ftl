# Said all over the bot

when-today = today at { $time }
when-tomorrow = tomorrow at { $time }
when-yesterday = yesterday at { $time }
when-day = { $day } at { $time }
when-waiting = { $when }, or when the night’s report is in, by { $until }

at-hour = at
zone-by = ({ $city } time)
zone-time-of = ({ $city } time)

button-begin = Subscribe
button-back = ‹ Settings
button-all = All
button-none = None
button-cancel = Cancel
button-done = Done

not-subscribed = You are not subscribed yet. Send /start and the briefing comes to you once a day; then you can change anything about it.
admins-only = Only administrators can change the settings of this chat. /today, /strikes and /news are for everyone. To get a briefing of your own, write to me: @{ $bot }
admins-only-alert = Only administrators of this chat can change its settings.
stale-button = This button no longer works. The present ones are in /settings.
cancelled = All right, nothing has been changed.
cancelled-nothing = There is nothing to cancel. What you chose is in /settings.
failure = Something went wrong on my side, and I have made a note of it. Please try again in a minute.
too-many-questions = You ask faster than I can answer everyone. I go on with one answer every three seconds.
chat-closed = Telegram lets me write nothing here for another { $minutes } min. Please tap again then.
chat-crowded = Too many people ask in this chat at once, and I cannot keep up. Please tap again in a minute.
apology = I could not answer here a while ago: Telegram took no messages from me. Please ask again.
more-when-quiet = Many people are asking at this moment, so this is only the beginning. Ask again in a few minutes for the rest.

unknown-command = I do not know { $command }.
unknown-command-near = I do not know { $command }. Did you mean { $near }?
free-hello = Hello! Ask me “how many drones last night”, “what happened yesterday”, or write a name from the news. Everything else: /help
free-glory = Glory to the heroes!
free-quiet = The briefing comes only at the hours you choose, and for everything else there are quiet hours: /quiet. Figures that come later go into that message without a sound.
free-alarm = I have no alarms, maps, weather or forecasts: I read briefings, which come out hours later, and tell what was reported of past nights. In danger trust the air alert app and the sirens.
free-people = I count missiles and drones, not people: such numbers change for days, and often nobody states them. What was written about people is in the news:
free-doubt = Every figure stands with the sentence it was read from: tap “Sources” below a briefing. When a source corrects itself, I correct what I sent you, and say so.
free-sources = I read: { $names }. Below a briefing “Sources” shows the sentence each figure comes from. Whose news you read: /sources
free-thanks = Glad to be of use. You can ask “how many drones last week”, or write a name from the news. /help has the rest.
free-zone = Is this your time zone? Tap it to set it.
free-unclear = I am not sure what you mean. Try “drones this week”, “what happened yesterday” or a name from the news.
free-unclear-settings = Is this about what I send you? Choose what to change. /pause makes a break, /stop ends it.
unknown-help = What I can do: /help
unknown-message = I read text only. Write a word to search the news for, a time such as 7:45 to be sent the briefing at, or see /help
not-own-words = This was forwarded or quoted, so I do nothing. Write it yourself, and I will.

# /start

start-new =
    <b>Hello!</b> I read the day’s briefings on Russia’s war against Ukraine and bring you one message a day: the night’s strikes in figures, then the news by topic, each story with a link to its source.
start-new-above =
    <b>Hello!</b> Above is the latest. Every day I read the briefings on Russia’s war against Ukraine and bring you one message like it: the night’s strikes in figures, then the news by topic, each with a link to its source.
start-new-group =
    <b>Hello!</b> I read the day’s briefings on Russia’s war against Ukraine and post one message a day here: the night’s strikes in figures, then the news by topic, each story with a link to its source.
start-back = <b>Welcome back!</b> The briefing comes again, with the choices you made before.
start-known = You are subscribed.
start-due = Your next briefing: <b>{ $when }</b> { $zone }.
start-choose = Does that suit you? If not, one tap changes it:
setup-later = Ask in your own words: “drones last week”, “Kharkiv”. More: /settings, /help
button-fine = Fine as it is
button-topics-chosen = Topics: { $topics }
start-busy = Many people are writing to me at this moment. /today shows the latest briefing.
start-group-silent = It comes without a sound.
start-group-admins = Administrators can change the topics, the hour, the language and the sound in /settings.
start-forum = To have it in one of your topics, write /here@{ $bot } there.
start-channel = The briefing will be posted in “{ $title }”. The button below changes topics, hour, language and previews.

# /here

here-thread = From now on the briefing comes into this topic. To move it, write /here in another.
here-general = From now on the briefing comes into the general topic. To move it, write /here in another.
here-chat = The briefing comes here. In a group with topics, write /here in the one where you want it.
here-groups = /here is for groups with topics: an administrator writes it in the topic where the briefing should come.
here-next = The next one: { $when }.

# /help

help-title = <b>What I can do</b>
help-read =
    /today – the briefing of the last 24 hours
    /strikes – missiles and drones: last night, 7 and 30 days. Also /strikes week, /strikes 2023-07, /strikes shahed
    /chart – the same as a picture: 30 nights, or /chart week, /chart shahed 2023
    /news – news by topic. Also /news frontline, /news Kupyansk
help-choose =
    /topics – what you read
    /follow – words you follow, such as /follow Kupyansk
    /sources – whose stories you read
    /time – when the briefing comes, such as /time 7:45 or /time 8:00, 20:00
    /quiet – hours in which nothing else comes
    /timezone – your city or zone
    /language – English or Ukrainian
    /settings – everything in one place
    /channel – the briefing as posts in your channel
help-rest =
    /pause – take a break, for some days with /pause 3; /resume ends it
    /stop – no more briefings
    /plain – text without markup, if a message ever looks empty
    /status – what was sent, what comes next, how fresh the sources are
    /privacy – what is stored about you
    /export – all of it as a file
    /deleteme – delete it all
    /share – a link for others, with your topics and hour
    /feedback – write to those who run this bot
help-numbers = Every figure has a source. What no source states is unknown, and I never show it as zero.
help-group =
    /today – the briefing of the last 24 hours
    /strikes – missiles and drones: last night, 7 and 30 days
    /chart – the same as a picture
    /news – news by topic, or /news with a word to search for
help-group-named = Ask in your own words, too: with my name in front (“@{ $bot } how many drones last night?”), or in reply to a message of mine. What else you talk about I leave alone.
help-group-replied = Ask in your own words, too, in reply to a message of mine: “and last week?” What else you talk about I leave alone.
help-group-admins =
    Administrators of this chat also have
    /settings – topics, hour, language, sound
    /here – the briefing comes into the topic where this is written
    /pause, /stop – take a break, no more briefings

# /privacy, /deleteme

privacy =
    <b>What is stored about this chat</b>
    • its Telegram id and kind (private chat, group, channel), in a forum also the thread
    • language, time zone, hours and days of the briefing, how long it waits for the night’s report, since when and until when it is paused, quiet hours, whether it comes without sound, format, whether it is short, whether casualties are left out, whether you want corrections, a word when late figures come, the week in review
    • the topics and words you chose, the alerts you asked for, and the sources you turned off
    • which briefings and alerts were sent and when, with the ids of those messages, so that a figure can be corrected in them
    • the day you subscribed
    • of a group or channel also who set it up (a Telegram id), to tell them when I cannot write there; of a channel also whether they see its posts beforehand, and for a week the line that they put above one
    • of /feedback that you wrote that you did, for 30 days, so that an answer reaches you; the words go to those who run this bot and stay in their chat, without your name

    Nothing else: no name, no phone number, no location (a shared location is turned into a time zone and forgotten), none of your messages. Nothing is passed on to anyone.

    /deleteme deletes all of it at once.
export-title = Everything stored about this chat, as it is stored. /deleteme deletes all of it.
deleteme-ask = Delete everything stored about this chat – settings, topics, followed words, alerts, the record of what was sent? This cannot be undone.
deleteme-yes = Delete everything
deleteme-no = Keep it
deleteme-done = Everything about this chat has been deleted. If you want the briefing again one day: /start
deleteme-nothing = Nothing is stored about this chat.
deleteme-kept = Nothing has been deleted.

# Menu of commands, and what Telegram shows of the bot

command-start = Subscribe
command-today = The latest briefing
command-strikes = Strikes in figures
command-chart = Strikes as a picture
command-news = News by topic, or search
command-topics = Choose topics
command-follow = Follow a word
command-sources = Choose sources
command-time = When the briefing comes
command-timezone = Your time zone
command-language = Language
command-settings = All settings
command-here = Send it into this topic
command-quiet = Quiet hours
command-plain = Text without markup
command-pause = Take a break
command-stop = No more briefings
command-status = Sent, due, sources
command-channel = The briefing in your channel
command-help = What I can do
command-privacy = What is stored
command-deleteme = Delete my data

bot-about = One briefing a day on Russia’s war against Ukraine: strikes in figures, news by topic, at your hour.
bot-description =
    One message a day on Russia’s war against Ukraine: the night’s missiles and drones in figures, then the news by topic, each with a link to its source.

    You choose the topics, the hour and the language. No figure without a source.
