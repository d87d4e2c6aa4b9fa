/**
 * A day's briefing in the shape that many are published in: a title with the day's number, a lead that repeats the
 * headlines, the stories, and a programme with guests that is none of them.
 */
export const DAY_BRIEFING = `Russia's war against Ukraine, day 1012: a power line mended, a bridge lost, a pledge from Oslo, a verdict in Lviv

December 1, 2024

A power line to Kharkiv is mended. A bridge near Pokrovsk is lost. Oslo pledges air defence. A court in Lviv gives its verdict.

Power line to Kharkiv mended after three days

Crews put the last pylon back on Saturday evening, the regional administration said. Two hospitals had run on generators meanwhile.

Bridge near Pokrovsk blown up

Ukrainian sappers brought the bridge down before Russian infantry reached it, the General Staff reported. The road behind it stays under fire.

Oslo pledges two launchers of air defence

Norway's defence minister said in Oslo that two launchers and their missiles will be in Ukraine by spring. Crews are in training already.

Court in Lviv sentences a man for passing on coordinates

Twelve years in prison is the verdict for a man who sent coordinates of depots to Russia, the prosecutor's office said. He may appeal.

Today's programme: the winter at the front

Our guests tonight are a former minister, a military analyst and a doctor from Kharkiv. Watch live at 9 p.m. and send in your questions.
`
