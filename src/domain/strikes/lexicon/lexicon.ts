/**
 * What a word or phrase does in a sentence about strikes. Lexicons list patterns per meaning:
 * `*` stands for any further letters, `-` for an optional hyphen or space, `(a|b|)` for alternatives.
 */
export type Meaning =
  // what happened to weapons
  | 'launch'
  | 'launches' // the noun: "20 launches", «пусків»
  | 'attack' // "attacked with 36 drones": what it was done with was launched
  | 'attack-noun' // the same as a noun: "an attack of 36 drones"
  | 'night-noun' // "in one night": the one is no count
  | 'attack-subject' // "36 drones attacked": its subject was launched
  | 'came' // "then came another 60 drones": its subject stands behind it
  | 'intercept'
  | 'ruin' // destroyed: of weapons an interception, and what becomes of houses and tanks as well
  | 'jam' // without a shot: beside what was shot down a part of the same
  | 'aim' // "nothing to shoot it down with": what should be done
  | 'lost'
  | 'hit'
  | 'impact' // what hit its target: "hits of 4 missiles", «влучання»
  | 'debris' // what fell after it was shot down
  | 'location' // what places are counted in: "at 22 locations"
  | 'where' // "at five locations where drones hit": tells which places, and not what was counted
  | 'aftermath' // rescuers at work, fires: where they are counted, no hits are
  | 'other-verb' // governs figures that are no tally: remained, lost in the sense of losses, killed
  | 'not'
  | 'be'
  | 'there' // "there were": nothing before the verb but this
  // quantities
  | 'about'
  | 'about-behind' // "35 or so": bounds the number before it
  | 'at-least'
  | 'at-most'
  | 'all'
  | 'both'
  | 'none'
  | 'neither' // "neither the four nor the two were shot down"
  | 'but' // "all but one"
  | 'but-rather' // "not 63 but 66", «не 63, а 66»
  | 'as-said' // "as reported earlier": how a figure that was taken back was told
  | 'tells' // speaks of an attack: "звітують про 205 дронів"
  | 'topic' // before what is told of
  | 'told' // was reported: a time right before it is when that was
  | 'price' // "worth $36 million": a remark that counts no weapons
  | 'money'
  | 'carry-out'
  | 'strike' // "carried out 17 drone strikes"
  | 'jet' // a kind of drone by its engine: «реактивних»
  | 'command' // an air command, which counts what fell in its part of the sky
  | 'vague' // most, some, the rest
  | 'dates' // "in 2024", «року»: the four digits behind it are a year
  | 'an'
  | 'of'
  | 'them' // which, them: stands for weapons named before
  | 'former' // of two kinds the one named first
  | 'latter' // of two kinds the one named last
  | 'unidentified' // drones of a type that nobody could name, told apart from those that have one
  | 'those' // "9 of those missiles": points at weapons that it names
  | 'they' // the weapons named before, as a subject
  | 'kinds' // right behind a number: kinds are counted, not weapons
  | 'fighters' // planes that shot down a part
  | 'bare-of' // "of" alone: "types of drones"
  | 'of-names' // between a kind and its name: "missiles of the Kh-101 type"
  | 'out-of' // "shot down out of 465 drones": the whole, wherever it stands
  | 'record' // "a record 810 drones"
  | 'each'
  | 'total'
  | 'number-of' // "the number of drones downed rose to 87": the count comes behind its verb
  | 'comes-to' // that verb: "rose to", «зросла до»
  // joints
  | 'and'
  | 'plus' // opens what is added, and does not say whether it flew or was shot down
  | 'including'
  | 'the'
  | 'or' // parts names under one figure, as "and" does
  | 'joins-names' // two names under one figure: "Kh-101 and Kalibr missiles"
  | 'number-and' // inside a number: "two hundred and five"
  | 'day-joint' // between the two days of one night: «з 13 на 14»
  | 'by' // before who shot down a part: "12 by Air Command South"
  | 'above' // the sky a weapon was shot down in follows
  | 'among' // "15 of 20 Shaheds among the downed"
  | 'infinitive' // "to hit 11 sites": meant, not done
  | 'list-word' // "by type:", «Повний перелік:»: opens the kinds of what was counted before
  | 'said-that' // "and that 17 drones struck": opens a clause of its own
  | 'which' // "in which 17 drones struck", "30 of which it had destroyed"
  | 'inside' // before "which"
  | 'turns' // «а з них збито 20»: opens a clause, as "and" does
  | 'relative' // opens a clause that says something of the weapons before it
  | 'while' // opens a clause that has its own verb
  | 'respectively' // the figures before it are in the order of what they count
  | 'cause' // why weapons did not reach their targets
  | 'others' // "two more were lost": further ones of the same
  | 'since' // a time that lasts until now follows
  | 'midnight'
  | 'date-joint' // between the days of one night, as they stand behind "the night of"
  | 'put-at' // "the count was put at 31"
  | 'lost-or-gone' // losses, or weapons that were lost: told apart by what stands around it
  | 'hit-or-attack' // "struck", "hit": of weapons before it, what they did
  | 'could'
  | 'before-month' // tells the month of May from a possibility
  | 'air-defence'
  | 'adverb' // may stand between "were" and its verb
  | 'modifier' // may stand between a number and its weapon
  | 'type'
  | 'with'
  | 'from'
  | 'near' // over, in: a place of interception follows
  | 'ending' // may follow a bare figure
  | 'regions' // "nine regions": so many are the country
  | 'region-word'
  | 'unit' // «87 одиниць»: stands for a weapon named before
  | 'carrier'
  | 'not-weapon' // after a weapon word: "missile strikes", "drone operators"
/**
 * Phrases that tell when, who and whose. They are found wherever they start and take no words away
 * from the rest: "Russian drones" names a side and still is a weapon.
 */
export type Signal =
  | 'tonight'
  | 'that-night' // "that night": the night told last, where one was named
  | 'this-night' // "last night": the night just past, whatever date stands beside it
  | 'last-night' // of these the one before, where the text tells of "this night" as well
  | 'night-after' // "a night later": one later than the night told before
  | 'night-of'
  | 'evening'
  | 'to-morning' // "into the early hours": how long an evening's attack went on
  | 'today'
  | 'yesterday'
  | 'earlier'
  | 'said-first' // "in its first report": what a correction takes back
  | 'corrected' // "it later corrected the figure": what it counts takes the place of what was counted before
  | 'comparison' // "810 drones, up from 500": from here on of another attack
  | 'said-earlier' // of another attack, where this one is counted besides
  | 'long-ago'
  | 'period' // a time of many nights: "over the past week"
  | 'said' // by a body that reports attacks
  | 'range' // between, from: two days follow
  | 'in-month' // before a month without a day: "in July"
  | 'throughout' // before a month or a year
  | 'day-before'
  | 'past-day'
  | 'front-line' // a General Staff summary of fighting
  | 'clash' // assaults at the front: what is shot down among them is no raid
  | 'third-country'
  | 'equipment' // tanks, guns: a table of losses
  | 'one-crew'
  | 'ukrainian-attack' // Ukraine strikes, unless the sentence speaks of its defence
  | 'day-time'
  | 'as-of'
  | 'alert' // a live warning
  | 'superlative' // "the largest attack since …" still speaks of one night
  | 'background-label'
  | 'label'
  | 'hypothetical'
  | 'example' // "for example": supposed, unless it names its night
  | 'deed' // "was able to": told as possible, and done
  | 'bulletin' // "daily update": what comes out every day tells of one night
  | 'ukrainian-side'
  | 'strike-on-ukraine' // Russia launches, Ukraine's defence brings down
  | 'russian-claim'
  | 'russian-sky' // parts of Russia as what is attacked
  | 'contrast' // while, but: another side is told of from here
  | 'other-side-weapon'
  | 'defence-weapon' // interceptors: what shoots down, which may be sent or delivered as well
  | 'national-speaker'
  | 'nationwide' // "at Ukraine", "across the country"
  | 'russia-launches' // at the country, where no place says otherwise
  | 'regional-speaker'
  | 'regional-command' // counts for its own region, whatever force it belongs to
  | 'same-speaker' // "he said": who spoke goes on
  | 'same-report' // "according to the report": of whoever has been named last
  | 'this-region' // "over the oblast": the one spoken of
  | 'alone' // "Kyiv alone", «тільки по Києву»: a place within what was counted
  | 'clarification' // corrected figures for a place that is named
  | 'recorded-strikes' // "strikes by 9 drones were recorded": they hit, whatever stands between
  | 'struck-at' // the place that was attacked follows
  | 'toward' // the place it aims at or flies over follows

/** Patterns per meaning, separated by commas. */
export type Lexicon = {
  readonly meanings: Partial<Readonly<Record<Meaning, string>>>
  readonly signals: Partial<Readonly<Record<Signal, string>>>
}

/** Month and weekday names with their patterns, January and Monday first. */
export type CalendarWords = {
  readonly months: readonly (readonly string[])[]
  readonly weekdays: readonly (readonly string[])[]
}
