# /channel: the briefing as posts of a channel

channel-intro =
    <b>The briefing as a post in your channel</b>
    One post a day. If a figure changes later, I correct it in the post. Half an hour before a post goes out you see it, and can add a line, publish it at once or skip it.

    Tap the button below and choose the channel: Telegram then makes me an administrator who may post. Or add me yourself, and write /channel @name.
button-channel-pick = 📢 Choose a channel
channel-picked = One moment.
channel-list =
    { $count ->
        [0] None of your channels gets the briefing yet.
       *[other] <b>Your channels.</b> Tap one to see its settings and change them.
    }
button-channel-more = + Another channel
button-channels = ‹ My channels
button-all-settings = All settings
channel-choose = What suits the channel? Posts are in the language of this message.
channel-previews = { $seen ->
        [own] You see each post 30 minutes before it goes out.
        [other] Another administrator sees each post beforehand; switch previews on to see them yourself instead.
       *[nobody] Posts go out without anybody seeing them first.
    }
button-channel-previews = Previews
channel-not-there = I cannot see that channel. Add me there as an administrator who may post, then try again: /channel
channel-no-channel = That is not a channel. In a group, add me as a member: I say the rest there.
channel-not-yours = Only an administrator of the channel can do that. Ask one to make you an administrator, then try again.
channel-no-right = I am in that channel, but may not post. Give me the right to post messages, then write /channel again.
channel-too-many = { $most } channels are the most one person can set up. Another administrator can take the next one.
channel-gone = That channel is not set up any more. /channel sets it up again.

# What its owner sees of a post before it goes out

edition-coming = 👁 This post goes out in <b>{ $title }</b> { at-hour } <b>{ $time }</b> { $zone }. Until then only you see it.
edition-waits = 👁 This post goes out in <b>{ $title }</b> when the night’s report is in: from <b>{ $time }</b>, by <b>{ $until }</b> at the latest { $zone }. Until then only you see it.
button-edition-publish = Publish now
button-edition-skip = Skip
button-edition-line = Add a line above
button-edition-unline = Remove the line
button-edition-quiet = No more previews
edition-publish-done = ✅ On its way to <b>{ $title }</b>. Later figures are corrected in the post.
edition-publish-sent = It is in <b>{ $title }</b> already.
edition-publish-skipped = That post was left out of <b>{ $title }</b>. The next one tells its news, too.
edition-skip-done = Left out of <b>{ $title }</b>. The next post tells its news, too.
edition-skip-sent = Too late: it is in <b>{ $title }</b> already. You can delete the post there.
edition-skip-skipped = It was left out of <b>{ $title }</b> already.
edition-late = Too late: that post is out, or its hour was changed.
line-ask = What should stand above the post? Send it in one message.
edition-line-late = That post is out already, so the line was not kept.
edition-line-long = That line has { $n } characters; the most is { $most }. Please shorten it.
edition-line-kept = Kept: it goes above the post, if there is one to publish.

# Rights that are lost, and given back

host-lost = Its posts are paused. As soon as I may post again, I ask you whether to go on: nothing has to be set up again.
channel-let-in = I may post here again. Go on with the posts?
# Beside it, where they were paused and not over.
channel-let-in-missed = The first one tells what was missed, too.
