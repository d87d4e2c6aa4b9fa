# An admin forwards or pastes a briefing

paste-title = <b>I read a briefing</b> of { $date }, day { $day }.
paste-undated = unknown date
paste-stories = Stories: { $count }
paste-story = • { $headline } <i>({ $topics })</i>
paste-no-topic = no topic: only for who follows a word in it
paste-rows =
    { $other ->
        [0] Figures of nightly attacks: { $count }
       *[other] Figures of nightly attacks: { $count }, and { $other } that are not counted (parts, totals, background)
    }
paste-row = • { $night }: { $sentence }
paste-ask = Publish it? It then goes to readers with their next briefing.
paste-publish = Publish
paste-discard = Discard
paste-new = Published, with { $stories ->
    [one] one story
   *[other] { $stories } stories
}.
paste-revised = I knew this briefing; it has been changed to what you sent.
paste-unchanged = I know this briefing already, word for word.
paste-gone = The text is no longer there. Please send it again.
