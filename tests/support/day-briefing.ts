/**
 * A day's briefing in the shape that many are published in: a title with the day's number, a lead that repeats the
 * headlines, three stories of the day, and a programme with its guests as the fourth.
 */
export const DAY_BRIEFING = `Russia's war against Ukraine, day 1012: a power line mended, a bridge lost, a pledge from Oslo

December 1, 2024

A power line to Kharkiv is mended. A bridge near Pokrovsk is lost. Oslo pledges air defence.

Power line to Kharkiv mended after three days

Crews put the last pylon back on Saturday evening, the regional administration said. Two hospitals had run on generators meanwhile.

Bridge near Pokrovsk blown up

Ukrainian sappers brought the bridge down before Russian infantry reached it, the General Staff reported. The road behind it stays under fire.

Oslo pledges two launchers of air defence

Norway's defence minister said in Oslo that two launchers and their missiles will be in Ukraine by spring. Crews are in training already.

Morning programme: how the grid gets through the winter

The programme talks about pylons, transformers and the crews that mend them under fire, with those who know.

Guests:

  • Oksana Bilyk, engineer of a power company
  • Taras Hnatiuk, analyst of the energy market
`
