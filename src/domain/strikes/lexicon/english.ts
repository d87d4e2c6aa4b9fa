import { MONTH_WORDS } from '../../language/month-words.ts'
import type { CalendarWords, Lexicon } from './lexicon.ts'

export const ENGLISH_CALENDAR: CalendarWords = {
  months: MONTH_WORDS.en,
  weekdays: [['monday'], ['tuesday'], ['wednesday'], ['thursday'], ['friday'], ['saturday'], ['sunday']],
}

export const ENGLISH: Lexicon = {
  meanings: {
    launch: `
      launch, launched, launching, launches, fire, fires, fired, firing, fired off, used, uses, use, using, deployed,
      deploys, deploying, unleashed, unleashes, unleashing, sent, sends, sending, employed, dropped, drops, dropping,
      released, released by, dispatched, dispatches, dispatching, hurled, hurls, lobbed, flown, directed, involved, involving, recorded, detected, tracked,
      counted, registered, identified, spotted, comprising, comprised, comprising of, consisting of, consisted of,
      included, includes, launch of, launches of, the use of, bombarded, pounded, pummeled, pummelled, blasted,
      strafed, rained, monitored, conducted launches of, carried out launches of, spoke of, reported the use of,
      carried out (a|another) (|* |* * )(strike|attack|raid|assault), ukraine was (hit|struck|attacked|targeted|bombarded) (by|with), country was (hit|struck|attacked|targeted|bombarded) (by|with), put at, put the (|total )(number|figure|total|count|tally), puts the (|total )(number|figure|total|count|tally), number was put, figure was put, tally was, tally of the attack was, count was, enemy added, russians added, russia added, occupiers added, involve, featuring, featured, saw, brought,
    `,
    launches: `
      launches, launch, launchings,
    `,
    attack: `
      attacked, attacking, attacks, struck, striking, hit, hitting, targeted, targeting, assaulted, shelled, strikes,
      hits, pounds,
    `,
    ruin: `
      destroyed, destroy, destroys, destroying, eliminated, eliminates, neutralized, neutralised, liquidated, disabled,
    `,
    jam: `
      suppressed, jammed,
    `,
    intercept: `
      shot down, shoot down, shoots down, shooting down, shot, gunned down, shot out, brought down, bring down,
      brings down, bringing down, took down, takes down, taking down, taken down, took out, take out, takes out, taking out, taken out,
      knocked out, knocked down, downed,
      downs, down, downing, destroyed, destroy, destroys, destroying, destruction of, destruction, intercepted,
      intercept, intercepts, intercepting, interception of, neutralized, neutralised, neutralizing, neutralising,
      neutralizes, neutralises, eliminated, eliminates, eliminating, repelled, suppressed, jammed,
      shot down or (jammed|suppressed|neutralized|neutralised),
      shot down and (jammed|suppressed|neutralized|neutralised),
      shot down/(jammed|suppressed|neutralized|neutralised), intercepted and destroyed,
      intercepted or (jammed|suppressed), destroyed or (jammed|suppressed|neutralized|neutralised),
      destroyed and (jammed|suppressed), downed or (jammed|suppressed|neutralized|neutralised),
      downed/(jammed|suppressed), downed and (jammed|suppressed), downing of, shooting down of, shot down/suppressed,
      destroyed/suppressed, struck down, swatted down, thwarted, disabled, stopped, the destruction of, blew up,
      felled, managed to (shoot down|intercept|destroy|down|repel|neutralize|neutralise|bring down|take down|take out|stop), able to (shoot down|intercept|destroy|down|repel|neutralize|neutralise|bring down|take down|take out|stop), succeeded in (shooting down|intercepting|destroying|downing), coped with, dealt with, knocked out of the sky, shot out of the sky, put out of action, disposed of, blasted out of the sky, eliminate, neutralize, neutralise, parried, liquidated, confirmed kills, kills confirmed, were hit by (|the |our |ukrain* )(air defen(s|c)e*|defenders|mobile fire*|gunners), interceptions, interceptions of, downings, downings of, shootdowns, kills of,
      fell to (|the |our |ukrain* )(air defen(s|c)e*|air-defen(s|c)e*|defenders|mobile*|guns|gunners|interceptor*|electronic*|mobile fire*),
      fell victim to (|the |our |ukrain* )(air defen(s|c)e*|defenders|mobile*|guns|interceptor*|electronic*), accounted for, accounting for, accounts for, made short work of, finished off,
    `,
    came: `
      came, followed, arrived,
    `,
    aim: `
      to (shoot down|intercept|destroy|down|repel|neutralize|neutralise|bring down|take down|take out|stop|eliminate|jam|suppress),
    `,
    lost: `
      disappeared, disappeared from (|the |our |ukrainian )radar(|s), vanished, vanished from radar(|s),
      went missing, went off radar(|s), dropped off radar(|s), off radar(|s), lost from radar(|s), lost from view,
      lost in location, locationally lost, location-lost, location lost, lost locationally, lost in action,
      lost in flight, lost track of, lost contact with, fell off radar(|s), lost on radar(|s),
      lost to electronic warfare, lost due to electronic warfare, lost in (|the )area(|s), did not reach,
      didn't reach, failed to reach, not reached, never reached,
      did not reach (|the |their |its )(target|targets|goal|goals),
      didn't reach (|the |their |its )(target|targets|goal|goals),
      failed to reach (|the |their |its )(target|targets|goal|goals), not reach, got lost, became lost,
      strayed off course, veered off course, strayed, went off course, went astray, loss of, the loss of, considered lost, lost location, lost their way, disappeared from radars, lost without (|negative )consequences,
      not reached (|the |their |its )(target|targets|goal|goals),
    `,
    hit: `
      hits by, hits of, hits from, hits were recorded, impacts were recorded, strikes were recorded, impacts of, impact of, strikes by, strikes from, hit by, struck by, direct hits,
      recorded hits, impacts by, got through, broke through, reached, reached (|the |their )(target|targets),
      hit (|the |their )(target|targets), crashed, fell, crash of, impacts, impacted, slammed into, exploded,
      made it through, landed,
    `,
    impact: `
      hits by, hits of, hits from, hits were recorded, recorded hits, direct hits, hits, hit, hitting, struck, striking,
      impacts were recorded, impacts of, impacts by, impacts, impacted, strikes were (recorded|confirmed|registered),
      strikes have been (recorded|confirmed|registered), got through, getting through, penetrated, slipped through, slammed into,
      made it through, broke through, breaking through, reached (|the |their )(target|targets|destination|destinations),
      found (|the |their )(target|targets), hit (|the |their )(target|targets), struck (|the |their )(target|targets),
    `,
    debris: `
      debris, wreckage, fragments, fragment, fallen drones, downed drones fell, crash of, crashes of, remains of, remnants,
      fall of (|the )(debris|downed|fallen), falling of, fallen (debris|targets|uavs),
    `,
    location: `
      location, locations, sites, site, places, place, spots, impact site(s|), strike site(s|), hit site(s|), crash site(s|),
    `,
    where: `
      where,
    `,
    aftermath: `
      fire(s|), blaze(s|), rescuer*, firefighter*, emergency, responder*, work, works, worked, working, extinguish*,
      damaged, damaging, evacuat*, inspect*, search*,
    `,
    'other-verb': `
      remained, remain, remains, remaining, still in the air, in the air, killed, kill, kills, injured, wounded,
      damaged, lost, losing, loses, delivered, deliver, received, receive, receives, supply, supplied, supplies,
      provide, provided, produced, produce, produces, producing, manufacture, manufactured, bought, ordered,
      purchased, has left, have left, stockpile of, stockpiled, accumulated, bringing the total, captured,
      carried out, conducted, conducts, conduct, carrying, carries, capable of, stockpiles of, stock of,
      equipped with, armed with, returned, flew into (russia|belarus|poland|romania|moldova), flew to, donated,
      donate, pledged, build, built, crossed into, violated, breached, entered, strayed into, belarus, towards belarus, toward belarus, seized, costs, cost,
      worth, total salvo, combined salvo, full salvo, salvo of up to, inflicted, amounted, recovered, lost since, trained, simultaneously carry, requested, pledges, pledge,
      sold, buys, buy,
    `,
    not: `
      not, n't, never, didn't, wasn't, weren't, couldn't, failed to, unable to, without, no longer, cannot, hasn't,
      haven't,
    `,
    be: `
      were, was, been, being, is, are, be, had been, have been, has been, got, get,
    `,
    there: `
      there,
    `,
    about: `
      about, around, nearly, almost, some, approximately, roughly, approx, circa, close to, an estimated, estimated,
      in the region of,
    `,
    'about-behind': `
      or so, or thereabouts,
    `,
    'at-least': `
      at least, over, more than, no fewer than, no less than, not less than, upwards of, upward of, above,
      a minimum of, minimum, in excess of, exceeding, well over, not fewer than, as a minimum,
    `,
    'at-most': `
      up to, at most, no more than, not more than, fewer than, less than, under, a maximum of, maximum,
    `,
    all: `
      all, all of, every, every one of, each of, the entire, all the, everything,
    `,
    both: `
      both, both of,
    `,
    none: `
      no, not a single, not one, not any,
    `,
    neither: `
      neither, nor,
    `,
    but: `
      but, except, except for, bar, apart from,
    `,
    'but-rather': `
      but, but rather, rather,
    `,
    'as-said': `
      as, as was,
    `,
    told: `
      it was (reported|said|announced), was (first|initially|originally) (reported|said|announced),
    `,
    price: `
      worth, each worth, all worth, valued at, estimated at, costing, each costing, at a (|total )cost of,
      with a (total |combined )(value|cost) of, that cost, that costs, which cost, which costs, each of which (cost|costs),
    `,
    money: `
      dollar(s|), euro(s|), usd, eur, hryvnia(s|), pound(s|), million, billion,
    `,
    'carry-out': `
      carried out, conducted, launched, delivered, staged, mounted, made,
    `,
    strike: `
      strike(s|), attack(s|),
    `,
    unidentified: `
      unidentified, of an unidentified type, of unidentified type, of unknown type, of an unknown type,
    `,
    those: `
      those, these,
    `,
    jet: `
      jet-powered, jet-propelled, jet-powered (drone|uav|shahed)*, jet (drone|uav|shahed)s,
    `,
    command: `
      air command (south|north|east|west|center|centre), air command '(south|north|east|west|center|centre),
      air command "(south|north|east|west|center|centre), the air command '(south|north|east|west|center|centre),
      south(|ern) air command, north(|ern) air command, east(|ern) air command, west(|ern) air command,
      cent(er|re|ral) air command,
    `,
    vague: `
      most, most of, majority, majority of, a (significant|large|considerable|substantial|great) (part|share|number|portion) of, the (bulk|majority) of, several, many, many of, some of, dozens, dozens of, hundreds,
      hundreds of, scores of, part of, half, half of, the rest, rest of, remainder, a number of, numerous, few,
      a few, a third of, two-thirds, thousands of, thousands, others, a quarter of, multiple, various, two thirds,
      three quarters, tens of, the others, the remaining, a handful of, a record number of, an unspecified number of,
      a large number of, an unknown number of,
    `,
    dates: `
      in, since, by, during, throughout, until, till, before, after, early, late, mid, from, year, through, autumn,
      winter, spring, summer,
    `,
    an: `
      a, an, another,
    `,
    of: `
      of, out of, of the, out of the, from among, of a total of, out of a total of, out of some, of all, from the,
    `,
    kinds: `
      types, kinds, sorts, types of, kinds of, sorts of, different types of, different kinds of,
    `,
    fighters: `
      f-16*, mirage*,
    `,
    'bare-of': `
      of,
    `,
    'of-names': `
      of, of the,
    `,
    'out-of': `
      out of, out of the, out of a total of, out of some,
    `,
    record: `
      record,
    `,
    former: `
      the former, former,
    `,
    latter: `
      the latter, latter,
    `,
    them: `
      them, the latter, latter, the former, former, which, whom, those, these,
    `,
    they: `
      they, all this, everything,
    `,
    each: `
      each, apiece,
    `,
    'number-of': `
      the number of, the count of, the tally of, the total number of, the toll of,
    `,
    'comes-to': `
      rose to, climbed to, grew to, increased to, went up to, reached, has (risen|climbed|grown|increased|gone up) to, has reached, stands at, stood at, came to, is now, is put at,
    `,
    total: `
      a total of, in total, total, total of, the total, altogether, in all, overall, the total number of,
    `,
    and: `
      and, as well as, along with, plus, together with, alongside, and also, and another, in addition to,
      followed by, accompanied by, and then, and the,
    `,
    plus: `
      plus, another, separately,
    `,
    including: `
      including, namely, among them, among the latter, among the former, among which, include, in particular, such as, among these, these are,
      specifically, made up of, among the missiles, among the drones, included,
    `,
    or: `
      or,
    `,
    'joins-names': `
      and, or,
    `,
    'number-and': `
      and,
    `,
    'day-joint': `
      to, into, and, through,
    `,
    by: `
      by,
    `,
    above: `
      over, above,
    `,
    among: `
      among,
    `,
    'date-joint': `
      to, into, and,
    `,
    infinitive: `
      to,
    `,
    'said-that': `
      that,
    `,
    which: `
      which,
    `,
    inside: `
      in,
    `,
    'put-at': `
      at,
    `,
    'lost-or-gone': `
      lost,
    `,
    'hit-or-attack': `
      struck, hit,
    `,
    could: `
      could,
    `,
    relative: `
      that, which, who,
    `,
    while: `
      while, whereas, although,
    `,
    'list-word': `
      breakdown, the full list, list, by (type|types|kind|class), composition,
    `,
    respectively: `
      respectively, in (the same|that) order,
    `,
    others: `
      more, others, other,
    `,
    cause: `
      because,
    `,
    since: `
      since,
    `,
    midnight: `
      midnight,
    `,
    'before-month': `
      in, of, since, during, last, this, for, until, by, to,
    `,
    the: `
      the, this, that, its, their, our,
    `,
    modifier: `
      russian, enemy, hostile, iranian, iranian-made, iran-made, iranian-built, iranian-designed, iranian-type,
      iranian-origin, russian-made, russia, attack, combat, strike, assault, kamikaze, suicide, one-way, one way,
      one-way attack, explosive, long-range, self-exploding, exploding, explosive-laden, air-launched, sea-launched,
      ground-launched, sea-based, ship-launched, ship-based, air-based, land-based, ground-based, high-precision,
      hypersonic, supersonic, subsonic, guided, unguided, aviation, aircraft, air, aerial, anti-ship, anti-aircraft,
      incoming, unidentified, unknown, unspecified, various, different, other, more, new, additional, further,
      jet-powered, jet, decoy, imitation, simulator, kremlin, strategic, tactical, operational-tactical, sea, naval,
      land, modified, modernized, record, record-breaking, separate, so-called, armed, medium-range, short-range,
      north korean, known, black sea, barrage, loitering, moscow, moscow's, russia's, putin's, low-flying,
      tactical-level, aero, types of, kinds of, units of, pieces of, winged, type, types, reactive, cheap, small,
      large, enemy's, occupiers', imitating, reconnaissance, operational, level, radar, striking, combatant,
      remaining, radio-controlled, fixed-wing, unmanned, overnight, nearly, such, aircraft-type, cruise-type,
      interceptor, deadly, single-use, delta-wing, aeroballistic, ballistic, aero-ballistic, aeroballistic-type,
      ground, surface,
    `,
    type: `
      type, types, various types, of various types, of different types, of other types, of an unidentified type,
      of unidentified type, of unknown type, of an unknown type, of the type, of various kinds, of different kinds,
      type of, class, variety, model, series, family,
    `,
    with: `
      with, by using, by,
    `,
    from: `
      from,
    `,
    near: `
      over, in, within, across, above, near, inside, at, around, outside, on the outskirts of, on approach to,
      in the direction of, on,
    `,
    ending: `
      over, in, within, across, above, near, by, during, overnight, on, at, while, with, using, before, this, last,
      according, and, but, as, so, thanks,
    `,
    'not-weapon': `
      strike, strikes, striking, attack, attacks, raid, raids, debris, fragments, wreckage, unit, units, crew*,
      regiment*, operator*, pilot*, production, factor(y|ies), plant*, defen(s|c)e, defen(s|c)es, carrier*,
      launcher*, system*, batter(y|ies), barrage*, alert*, threat*, danger, salvo*, wave, waves, assault, assaults,
      program*, interceptor*, manufactur*, component*, part, parts, engine*, ship*, boat*, troops, forces, war,
      warfare, warhead*, incursion*, footage, video*, photo*, complex*, division*, brigade*, campaign*, bombardment*,
      shelling*, maker*, technology, industry, group*, team*, hit, hits, site*, hunter*, depot*, impact*, sortie*,
      flight*, stock*, arsenal*, base*, squadron*, school*, deliver(y|ies), gun*, artillery, bombing*, explosion*,
      launch, launches, expert*, forces', operations, operation,
    `,
    regions: `
      regions, oblasts, provinces,
    `,
    'region-word': `
      region, regions, oblast, oblasts, province, provinces, district, city, raion, airspace, sky, area, outskirts,
      suburbs, capital, port,
    `,
    carrier: `
      aircraft, bomber*, tu-(22|95|142|160)*, mig-(25|29|31|35)*, su-(24|25|27|30|33|34|35|57)*, jets, planes, fighter*, helicopter*, ships, ship, carriers, warship*,
      submarine*, launchers,
    `,
    'night-noun': `
      night,
    `,
    'attack-noun': `
      attack, attacks, strike, strikes, raid, raids, assault, bombardment, barrage, wave, salvo, swarm, volley,
      onslaught, bombing, series, attacking,
    `,
    'attack-subject': `
      attack, attacked, attacking, followed, targeted, targeting, flew, headed, approached, were aimed at, were aimed, were heading,
      were directed, came, arrived, flew in, came in, were in the air, took off, crossed the border, were flying,
      struck at, hit at,
    `,
    unit: `
      units, pieces, craft,
    `,
    adverb: `
      under fire, on fire, successfully, already, confirmed, as, reportedly, later, then, subsequently, ultimately, reported, immediately,
      quickly, either, all, both, again, simultaneously, said to have, believed, also, too, likely, probably, had,
      have,
    `,
    'air-defence': `
      air defen(s|c)e*, air-defen(s|c)e*, air defender*, mobile fire (group|team|unit|crew)*,
      fire (group|team|crew)*,
    `,
  },
  signals: {
    deed: `
      was able to, were able to, been able to,
    `,
    bulletin: `
      daily (bulletin|report|update|briefing|summary|statement|post|tally)(s|),
    `,
    hypothetical: `
      may, might, could, would, can, if, plans to, planning to, planned to, intends to, preparing to, ready to,
      able to, should, going to, aims to, wants to, expected to, capacity to, capability, per month, a month,
      every month, monthly, on average, average of, each day, every day, per day, daily, per night, each night,
      every night, trying to, tried to, attempting to, drones a day, missiles a day, drones a night,
      missiles a month, drones a month, shaheds a day, shaheds a night, uavs a day, 
      imagine, suppose, picture (a|an), take a typical, a typical (night|raid|attack), let us (picture|say|take), let's (picture|say|take), forecast*, expects, expect, anticipate*, predict*, will (|soon )(be able|launch|fire|send|use), at a time,
      stockpiled, stockpiling, amassed, amassing, accumulated, hoarded, in reserve,
    `,
    example: `
      for example, for instance,
    `,
    tonight: `
      overnight, last night, tonight, since night, the previous evening, previous evening, the evening before, yesterday evening, since midnight, this morning, early this morning, during the night, at night, that night,
      in the night, this night, pre-dawn, predawn, before dawn, night-time, nighttime, the past night,
      during the past night, late last night, after nightfall, at nightfall, after dark, in the early hours, early morning, by night, throughout the night,
      through the night, all night, the night attack, night attack, night raid, the previous night, the night before, all-night,
    `,
    'that-night': `
      that night, the same night, that same night,
    `,
    'this-night': `
      tonight, tonight's, last night, last night's, this night, this night's,
    `,
    'last-night': `
      last night, last night's,
    `,
    'night-after': `
      a (day|night) later, the (next|following) night, on the (next|following) night, one (day|night) later,
    `,
    'night-of': `
      night of, night into, overnight on, overnight into, overnight from, overnight of, night to, night between,
      night from, night on, overnight to, nighttime on, night against, overnight between, late on the night of,
      night going into,
    `,
    evening: `
      evening, in the evening, this evening, with (darkness|nightfall), as darkness fell, at dusk, after dusk,
      late (|on )(monday|tuesday|wednesday|thursday|friday|saturday|sunday),
    `,
    'to-morning': `
      into the (|early |small )(hours|morning), to (|the )(|early |small )(hours|morning|dawn|daybreak), until (|the )(|early |small )(hours|morning|dawn|daybreak), till (|the )(|early |small )(hours|morning|dawn|daybreak), through to (|the )(|early |small )(hours|morning|dawn|daybreak),
      well into the morning, through (|the |to the )(morning|dawn), until (sunrise|daylight), till (sunrise|daylight), through (sunrise|daylight),
    `,
    today: `
      today, earlier today, today's, this evening, this afternoon,
    `,
    yesterday: `
      yesterday, yesterday's,
    `,
    earlier: `
      previously, previous attack, previous record, earlier record, record was, the previous,
      prior to, compared to, compared with, in previous, exceeded, exceeds, surpassed, surpassing, surpasses,
      so far the largest, earlier this, past attacks, previous attacks, earlier estimated, initially, recall, topping, topped, beating,
      eclipsing,
    `,
    comparison: `
      fewer than the, less than the, more than the, bigger than (on|in|during|last|before), larger than (on|in|during|last|before), higher than (on|in|during|last|before), smaller than (on|in|during|last|before), lower than (on|in|during|last|before), fewer than (on|in|during|last|before), more than (on|in|during|last|before), less than (on|in|during|last|before), heavier than (on|in|during|last|before), worse than (on|in|during|last|before),
      surpassing, surpassed, surpasses, exceeding the, exceeds the, exceeded the, topping, top the, tops the,
      topped the, beating, eclipsing, eclipsed, eclipses, compared to, compared with, up from, down from,
      breaking the, the previous (record|high|largest), a previous (record|high),
      the same (russian |)(aircraft|planes|bombers|jets|base|airfield),
    `,
    'said-earlier': `
      said earlier, earlier said, earlier reported, had earlier (said|reported|told|announced),
    `,
    'said-first': `
      first (report|count|figure|version|statement|post|message), initial (report|count|figure|version|statement|post), initially, originally, at first, earlier (report|count|figure|version|statement|post),
    `,
    corrected: `
      corrected, corrects, correction, clarified, clarifying, clarifies, revised, amended, updated (figure|count|tally|number|toll)*, later raised the (figure|count|tally|number),
      later lowered the (figure|count|tally|number),
    `,
    'long-ago': `
      a year ago, one year ago, on this day (|one |a |two |three )year(|s) ago, last year, years ago, a year earlier, this time last year, months ago, a month ago, a week ago,
      weeks ago, last month, two years ago, in the past, year earlier, month earlier, week earlier, a month earlier,
      a week earlier, that day,
    `,
    period: `
      sum(|s|ming|med) up (the|this|our) (year|month|week|season), the (year|month|week|season) in (numbers|figures),
      in (|just |only |less than |the |this |a |one )(|past |last |first |previous |entire |whole |full |coming )(|* )(|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      over (|just |only |less than |the |this |a |one )(|past |last |first |previous |entire |whole |full |coming )(|* )(|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      during (|just |only |less than |the |this |a |one )(|past |last |first |previous |entire |whole |full |coming )(|* )(|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      throughout (|just |only |less than |the |this |a |one )(|past |last |first |previous |entire |whole |full |coming )(|* )(|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      within (|just |only |less than |the |this |a |one )(|past |last |first |previous |entire |whole |full |coming )(|* )(|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      across (|just |only |less than |the |this |a |one )(|past |last |first |previous |entire |whole |full |coming )(|* )(|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      for (|just |only |less than |the |this |a |one )(|past |last |first |previous |entire |whole |full |coming )(|* )(|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      this (|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      past (|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      last (|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      the past (|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      the last (|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      each (|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      every (|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      the whole (|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      the entire (|* )(week|month|year|days|nights|weeks|months|years|winter|summer|spring|autumn|season|weekend|quarter|war),
      in (|the |just )(|past |last )(36|48|72|96) hours, past (36|48|72|96) hours, last (36|48|72|96) hours,
      since, since the, over the month, in the first half of (the year|20*), in the second half of (the year|20*), weekly, per week, month alone, week alone,
      so far this, in recent, to date, in total since, of the full-scale, entire war, since then,
      from the beginning of, from the start of, the week, nights of, night and the night of, in the three days,
      in the month, for the month, weekly total, week's total, monthly total, the week's (figures|results|summary), year-to-date, per year, altogether since,
    `,
    said: `
      military (|* )(said|says|reported|announced), air force (|* )(said|says|reported|announced|wrote), officials (said|say|reported),
      governor (|* |* * )(said|says|wrote|reported), general staff (|* )(said|says|reported), authorities (|* )(said|say|reported),
      army (said|says|reported), command (|* )(said|says|reported),
    `,
    range: `
      between, from,
    `,
    'in-month': `
      in, for, since, over, until,
    `,
    throughout: `
      during, throughout, over the course of, month of, in all of,
    `,
    'past-day': `
      past day, past 24 hours, last 24 hours, last day, past twenty-four hours, over the day, in the past day,
      the past 24, the last 24, in 24 hours, in a day, over the past day, previous 24 hours, preceding 24 hours,
    `,
    'background-label': `
      background:, previously:, recall:, as a reminder, for reference, earlier:, as reported earlier, as earlier reported, as was reported,
      as it was reported, earlier it was reported, what preceded,
      reminder:, for context, read also, read more, also read, see also, related:, read also:, more on this,
      previously on, as previously reported,
    `,
    label: `
      source:, quote:, details:, updated:, update:, quote from, why it matters, more details,
    `,
    'ukrainian-side': `
      ukrain* air, air force(|s), ukraine's air, ukrain* defen(s|c)e*, ukraine's defen(s|c)e*,
      defen(s|c)e forces of ukraine, ukraine's military, ukrain* military, ukrain* force*, general staff,
      ukrain* sky, ukrain* army, ukrain* officials, against ukraine, attacked ukraine, attack ukraine, at ukraine,
      on ukraine, russian drone*, russian missile*, russian attack*, russia launched, russia attacked, russia fired,
      russian forces launched, russian troops, russians, zelensk*, kyiv's, ihnat, oleshchuk, over ukraine,
      of ukraine, ukrainian cit*, enemy, ukraine shot, ukraine down*, ukraine destroy*, ukraine intercept*, ukraine's, in ukraine,
      russian army, occupiers, occupation forces, russian strike*, russian bombardment*, ukraine said,
      russia targeted, russia also, odesa, kharkiv, mykolaiv, kyiv, dnipro,
    `,
    'strike-on-ukraine': `
      russia (|has |had |also |again |then )(launch|fire|fired|attack|sent|send|unleash|use|deploy|struck|target|hurl|pound)*,
      moscow (|has |had |also |again |then )(launch|fire|attack|sent|send|unleash|use|deploy|struck|target|hurl|pound)*,
      russian (forces|troops|army) (|have |had |has |also )(launch|fire|attack|sent|unleash|use|deploy)*,
      russians (|have |had |also )(launch|fire|attack|sent|unleash|use|deploy)*, at ukraine, at ukrainian, against ukraine,
      ukrain* air (force|defen)*, ukraine's air (force|defen)*, air force, russian drones, russian missiles,
      ukraine (|has |had |also |again |said it |says it |said it had )(shot|down|destroy|intercept|repel)*,
      ukrain* military said it (|had )(shot|down|destroy|intercept|repel)*,
      ukrainian (forces|defenders|troops|military) (|have |had |has |also )(shot|down|destroy|intercept|repel)*,
    `,
    'russian-sky': `
      russian (region|cit|oil|territory|soil|refiner|airfield|border|ship|port)*, over russia, at russia, into russia, on russia,
      regions of russia, cities of russia, parts of russia, russia's (regions|cities|skies),
      in (|occupied |russian-occupied |annexed |russian-annexed )crimea, over (|occupied |russian-occupied |annexed |russian-annexed )crimea,
      tatarstan, bashkortostan, leningrad (|region|oblast), pskov, novgorod, yaroslavl, kuban, moscow region,
      nizhny novgorod, st petersburg, st. petersburg, adygea, stavropol, chechnya, dagestan, north ossetia, udmurtia,
      ulyanovsk, vologda, orenburg, perm, chelyabinsk, sverdlovsk, tyumen, komi,
    `,
    contrast: `
      while, whereas, but, although, though, meanwhile,
    `,
    'russian-claim': `
      occupation (authorities|officials|administration), russian telegram,

      russia's (ministry|defen(s|c)e ministry|ministry of defen(s|c)e|defen(s|c)e minister|military|army|air defen(s|c)e*|investigative committee),
      russian (defen(s|c)e ministry|ministry of defen(s|c)e|defen(s|c)e minister|air defen(s|c)e*|air-defen(s|c)e*|anti-aircraft|officials|governor|ministry),
      russian federation's (defen(s|c)e ministry|ministry),
      ministry of defen(s|c)e of (russia|the russian federation), moscow said, moscow's mayor, moscow mayor,
      mayor of moscow, sobyanin, russia said, russia says, russia claims, russia claimed, russian mod, kremlin said,
      russia shot down, russia downs, russia downed, russia intercepts, russia intercepted, russia destroyed,
      russia destroys, russia neutralized, russia's air defen(s|c)e, rosaviatsiya, attack on moscow,
      attack on russia, over the moscow, russia reports, russia reported, russian authorities, moscow claims,
      moscow claimed, the russian side, tass, ria novosti, 
      russian-installed, russian-appointed, crimea's governor, moscow's defen(s|c)e ministry, kremlin's (defen(s|c)e |)ministry,
    `,
    'defence-weapon': `
      patriot missile*, air-to-air missile*, interceptor*, drone interceptor*, stinger*, pac-2, pac-3*, apkws, aim-9*, aim-120*, amraam*,
    `,
    'other-side-weapon': `

      ukrain* (attack |combat |naval |sea |strike |kamikaze |long-range |fixed-wing |unmanned aerial |aerial )(drone|uav|vehicle|missile)(s|),
      ukrain* (drone|uav|missile|unmanned|sea drone|naval drone|rocket|fixed-wing|aircraft-type|storm shadow|himars|neptune|atacms)*,
      kyiv's drone*, ukraine's drone*, ukraine's (long-range|fpv) drone*, storm shadow*, himars, atacms,
      neptune missile*, scalp, flamingo missile*, fpv drone*, fpv, fpv-drone*, bayraktar*, naval drone*, sea drone*,
      switchblade*, hornet drone*,
      mavic*, quadcopter*, ukraine's uav*, taurus, tomahawk*, ground drone*, maritime drone*,
      on israel, at israel, against israel, by israel, iran's (attack|strike|missile)*, iran (launched|fired|attacked),
      stinger*, javelin*, gmlrs, nasams missile*, american missile*, western missile*, aim-120,
    `,
    'national-speaker': `
      air force(|s), general staff, ukraine's military, zelensk*, ihnat, oleshchuk, commander-in-chief, zaluzhn*,
      syrskyi,
    `,
    nationwide: `
      whole of ukraine, all of ukraine, all over ukraine, at ukraine, on ukraine, against ukraine, towards ukraine, toward ukraine, attack* ukraine, across ukraine,
      over ukraine, throughout ukraine, nationwide, across the country, around the country, over the country, throughout the country, at the country, against the country,
      ukraine's (air defen(s|c)e|defen(s|c)e ministry|military|armed forces)*, ukrainian (military|armed forces|air defen(s|c)e*), ua (intercept|shot|down|destroy)*,
      ukraine (said|says|shot|down|destroy|intercept)*,
      north and (|in the |the )(north|south|east|west|center|centre), south and (|in the |the )(north|south|east|west|center|centre),
      east and (|in the |the )(north|south|east|west|center|centre), west and (|in the |the )(north|south|east|west|center|centre),
      northern and (northern|southern|eastern|western|central), southern and (northern|southern|eastern|western|central),
      eastern and (northern|southern|eastern|western|central), western and (northern|southern|eastern|western|central),
    `,
    'russia-launches': `
      russia (|has |had |also |again |then )(launch|fire|sent|send|unleash|use|deploy)*,
    `,
    'regional-speaker': `
      military administration, regional administration, state administration, oblast administration, governor,
      regional governor, city mayor, mayor, city administration, civic council, regional head, regional chief, oblast head,
      head of the (regional|oblast|city), regional council, local authorities, regional authorities, local officials,
      regional officials, humeniuk, gumenyuk,
    `,
    'regional-command': `
      air defen(s|c)e of (southern|eastern|western|northern) ukraine, air defen(s|c)e of the (south|east|west|north),
      air command*, operational command*, command south, southern command, southern operational command,
      south operational command, defen(s|c)e forces of the (south|east|north),
      defen(s|c)e forces of southern ukraine, southern defen(s|c)e forces, eastern defen(s|c)e forces,
      regional air defen(s|c)e command, west command of, south command of, east command of, north command of,
    `,
    'same-speaker': `
      he (said|added|wrote|noted|stressed|reported), she (said|added|wrote|noted|stressed|reported), according to him,
      according to her, according to the (governor|mayor|official), the message says, the statement says,
      the (governor|mayor|official|head of the) (|also )(said|added|wrote|noted),
    `,
    'same-report': `
      according to the (report|statement|military|post|message), the (report|statement|message) (said|says|reads|adds|added),
    `,
    'this-region': `
      the region, the oblast, in the district, in (|the )* district, in the community, in the city, our region, our oblast, our city, the city's airspace, the city's sky, over the city, in the region's sky, in the sky of the region, in the skies of the region,
      over our city, over the district, over the capital, at the capital, on the capital, at the city, on the city, in our area of responsibility,
      targeting (|its |* )(districts|neighbourhoods|neighborhoods), at (|its |* )(districts|neighbourhoods|neighborhoods), on (|its |* )(districts|neighbourhoods|neighborhoods), over (|its |* )(districts|neighbourhoods|neighborhoods), districts of the city, the city's districts,
    `,
    alone: `
      alone, only (over|at|in|on), just (over|at|in|on),
    `,
    clarification: `
      updated (information|data|figures) (on|about|regarding), clarified (information|data|figures),
      clarification (on|about|regarding), update on,
    `,
    'recorded-strikes': `
      strikes (by|of|from) (|* |* * |* * * |* * * * |* * * * * |* * * * * * )(recorded|confirmed|registered),
      recorded (|the )strikes (by|of|from|at|in), confirmed (|the )strikes (by|of|from|at|in),
      registered (|the )strikes (by|of|from|at|in), struck at (|* |* * )(locations|sites|places), hit at (|* |* * )(locations|sites|places),
    `,
    'struck-at': `
      at, on, against, attacked, targeted, struck, hit, shelled,
    `,
    toward: `
      at, toward, towards, against, targeting, targeted, targets, attacked, attacking, over, above, in, on, hitting,
      heading for, headed for, of, across,
    `,
    superlative: `
      time in * (days|nights|weeks|months), best, lowest, fewest, smallest, largest, biggest, most massive, heaviest, record, most powerful, first time,
      highest number, highest, record-breaking, one of the largest, worst, deadliest, longest, fiercest, sharpest, strongest, bloodiest, hardest, bitterest, broadest, greatest, the most in, the most since,
      most (intense|intensive|extensive|deadly|drones|missiles), largest number, the most, more than any, not since,
      first (|* |* * |* * * )(attack|strike|raid|assault|bombardment|barrage|salvo),
      second (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      third (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      fourth (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      fifth (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      sixth (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      seventh (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      eighth (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      ninth (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      tenth (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      eleventh (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
      twelfth (|* |* * )(attack|strike|raid|assault|bombardment|barrage|salvo|night|time|day|week|wave),
    `,
    'front-line': `
      combat clashes, combat engagements, engagements, air strikes, airstrikes, shelling*, shellings, shelled (* |* * )(* times), shelled (* |* * )times, mlrs, multiple-rocket, multiple rocket, artillery, battles, clashes, combat actions,
    `,
    clash: `
      assaults, combat (engagements|clashes), clashes, stormed,
    `,
    'day-time': `
      in the afternoon, this afternoon, afternoon (attack|raid|strike|wave|barrage)*, daytime, day-time, during the day,
      throughout the day, over the course of the day, in the course of the day, in daylight, in broad daylight,
      daylight (hours|attack|raid|strike|assault|barrage|bombardment)*, daytime (attack|raid|strike|assault|barrage)*, in the daytime, by day, day attack, day raid, at noon, at midday,
    `,
    'as-of': `
      as of, as at, by,
    `,
    alert: `
      attention!, take shelter, stay in shelters, heading for, course for, ballistic threat,
    `,
    'third-country': `
      iaea, grossi, polish, poland, romania*, moldova*, warsaw, dutch, latvia*, estonia*, lithuania*, nato jets,
    `,
    'day-before': `
      the previous day, the day before, previous day, a day earlier, the day prior, day earlier, the night before, the previous night, a day before, the preceding day, previous night, two nights ago, two days ago, days ago, days earlier,
    `,
    'ukrainian-attack': `
      ukrain* (forces|troops|military|army|defenders|soldiers|units) (|have |had |also )(struck|hit|attacked|targeted|strike|target)*,
      sbu, hur, security service of ukraine, ukraine attacked, ukraine struck, ukraine strikes, ukraine hits, ukraine hit, ukraine targeted, ukraine (|has |had |also |again |reportedly )(launch|fire|send|sent)*, ukraine's attack, ukraine fired, military intelligence,
    `,
    equipment: `
      tank, tanks, artillery systems, armored vehicles, armoured vehicles, motorcycles, motorbikes, armored combat, armored fighting, howitzers, mortars, military personnel, soldiers,
      russian losses, enemy losses, combat losses, russia's losses, losses of the enemy,
    `,
    'one-crew': `
      pilot, pilots, airman, sortie, gunner, crew of, his crew,
    `,
  },
}
