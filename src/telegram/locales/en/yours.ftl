# /feedback

feedback-how = Write it after the command: /feedback The night of 5 July is missing. It goes to those who run this bot, with no name; their answer comes back here.
feedback-long = That is longer than { $max } characters. Shorten it, or send it in parts.
feedback-enough = You have written { $count } times within a day. Please wait until tomorrow.
feedback-nobody = Nobody has been named to receive feedback for this bot, so I cannot pass it on. Please tell whoever told you of me.
private-only = Please write that to me in private: @{ $bot }
feedback-sent = Passed on, without your name. If they answer, it comes here.
feedback-failed = I could not reach anyone who runs this bot. Please try again later.
feedback-for-admins =
    <b>Feedback from a reader</b> ({ $language ->
        [uk] reads Ukrainian
       *[en] reads English
    })

    { $words }

    Reply to this message: the answer goes to them without your name.
feedback-answer =
    <b>An answer to your feedback</b>, from those who run this bot:

    { $words }

    To write again: /feedback
feedback-answered = Passed on, without your name.
feedback-unanswered = They cannot be reached any more.

# /share

share-title = <b>Share the bot</b>
share-text =
    { $words }
    { $link }
share-words = Russia’s war against Ukraine in one message a day: strikes in figures and the news by topic, each with its source.
share-words-topics = Russia’s war against Ukraine in one message a day, each story with its source: { $topics }.
share-means = Whoever opens the link starts with your hour.
share-means-topics = Whoever opens the link starts with your topics and hour.
share-means-bot = The link leads to the bot.
button-share = Send to a chat
button-share-copy = Copy the text
button-share-group = Add to a group
