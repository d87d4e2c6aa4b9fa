import type { LayoutCase } from './layout-case.ts'

export const ENGLISH_LAYOUTS: readonly LayoutCase[] = [
  {
    name: 'an institute’s assessment, toplines told again as takeaways',
    published: '2025-04-03',
    date: '2025-04-02',
    title: 'Campaign Assessment of the Eastern Front, April 2, 2025',
    content: `<h1>Campaign Assessment of the Eastern Front, April 2, 2025</h1><p>Data cutoff: noon on April 2.</p><h2>Toplines</h2>
<p><strong>Moscow calls up a large spring draft of conscripts.</strong> The decree names a hundred and sixty thousand men. It leaves open where they will serve.</p>
<p><strong>Kyiv reports fewer violations of the energy truce.</strong> Both sides keep lists and send them to mediators.</p>
<h2>Key Takeaways</h2><ul><li>Moscow calls up a large spring draft of conscripts.</li><li>Kyiv reports fewer violations of the energy truce.</li></ul>`,
    stories: [
      ['Moscow calls up a large spring draft of conscripts', 'names a hundred and sixty thousand men'],
      ['Kyiv reports fewer violations of the energy truce', 'send them to mediators'],
    ],
    not: ['Data cutoff'],
  },
  {
    name: 'an institute’s takeaways alone under a dated title',
    content: `Daily Assessment, June 4, 2025\n\nKey Takeaways:\n\n• Ukrainian forces struck two airfields beyond the Urals. Satellite pictures show burnt aircraft on both.\n• Negotiators met in a palace in Istanbul for one hour. They agreed on the return of the fallen.\n• Russian units crossed the Haichur at a ford. They hold a barn on the far bank.`,
    title: 'Daily Assessment, June 4, 2025',
    date: '2025-06-04',
    stories: [
      ['Ukrainian forces struck two airfields beyond the Urals', 'Satellite pictures'],
      ['Negotiators met in a palace in Istanbul for one hour', 'return of the fallen'],
      ['Russian units crossed the Haichur at a ford', 'a barn on the far bank'],
    ],
  },
  {
    name: 'a paper’s "at a glance" with bold openings of items',
    content: `<h1>War at a glance: what we know on day 702 of the invasion</h1><ul><li><p><strong>Shells fell on a tram depot in Kherson</strong> and a driver was hurt. Line two stands still until Thursday.</p></li><li><p><strong>The Dutch parliament set money aside for drones.</strong> The sum is two hundred million euros.</p></li></ul><p>Sign up to First Edition, our free daily newsletter.</p>`,
    day: 702,
    stories: [
      ['Shells fell on a tram depot in Kherson and a driver was hurt', 'Line two stands still'],
      ['The Dutch parliament set money aside for drones', 'two hundred million euros'],
    ],
    not: ['First Edition'],
  },
  {
    name: 'a channel’s list of key events with sections',
    published: '2024-02-02',
    content: `<h1>Russia-Ukraine war: key events on day 709</h1><p>Here is where things stand on Friday, February 2, 2024.</p><p><strong>Fighting</strong></p><ul><li>Sappers blew up a bridge near Robotyne. Armour can no longer reach the heights.</li></ul><p><strong>Politics and diplomacy</strong></p><ul><li>Leaders of the bloc agreed on fifty billion euros. Hungary gave up its veto after breakfast.</li><li>A court in The Hague took up part of a case. Judges will hear both sides in spring.</li></ul>`,
    day: 709,
    date: '2024-02-02',
    stories: [
      ['Sappers blew up a bridge near Robotyne', 'Armour can no longer'],
      ['Leaders of the bloc agreed on fifty billion euros', 'after breakfast'],
      ['A court in The Hague took up part of a case', 'hear both sides'],
    ],
    not: ['where things stand'],
  },
  {
    name: 'a newsletter whose paragraphs open with a bold headline',
    content: `<p>View in browser</p><p><strong>Friday, March 8</strong></p><h2>The war</h2><p><b>Drone plant burns in Taganrog, satellite images show.</b> Two halls have no roof left.</p><p>Workers were sent home for a week.</p><p><b>Ukraine opens a school for sappers.</b> The first class has forty pupils.</p><h2>Abroad</h2><p><b>Prague finds shells for the spring.</b> Eighteen states pay for them.</p><p>This newsletter was written by Olena and edited by Mark.</p><p>Forward this email to a friend. Unsubscribe at any time.</p>`,
    stories: [
      ['Drone plant burns in Taganrog, satellite images show', 'no roof left', 'sent home for a week'],
      ['Ukraine opens a school for sappers', 'forty pupils'],
      ['Prague finds shells for the spring', 'Eighteen states'],
    ],
    not: ['View in browser', 'edited by Mark', 'Unsubscribe', 'to a friend'],
  },
  {
    name: 'the same newsletter as plain text',
    content: `The war\n\nDrone plant burns in Taganrog, satellite images show. Two halls have no roof left.\n\nUkraine opens a school for sappers. The first class has forty pupils.\n\nAbroad\n\nPrague finds shells for the spring. Eighteen states pay for them.\n\nForward this email to a friend. Unsubscribe at any time.`,
    stories: [
      ['Drone plant burns in Taganrog, satellite images show', 'no roof left'],
      ['Ukraine opens a school for sappers', 'forty pupils'],
      ['Prague finds shells for the spring', 'Eighteen states'],
    ],
    not: ['Unsubscribe', 'to a friend'],
  },
  {
    name: 'hard-wrapped mail with underlined headings',
    title: 'Evening letter of the harbour desk',
    content: `Evening letter of the harbour desk\n\nFERRY AT IZMAIL SAILS AGAIN\n---------------------------\nThe ferry had been tied up since a shell tore its ramp in the\nspring. Welders from Galati repaired it at night, and the first\ncrossing carried eleven lorries.\n\nGRAIN PRICES FALL\n-----------------\nBuyers in Constanta offer a tenth less than a month ago, because\nthe harvest of maize is better than was feared.\n\n-- \nSent from my iPhone`,
    stories: [
      ['FERRY AT IZMAIL SAILS AGAIN', 'tore its ramp in the spring', 'carried eleven lorries'],
      ['GRAIN PRICES FALL', 'a tenth less than a month ago, because the harvest'],
    ],
    not: ['Sent from my'],
  },
  {
    name: 'forwarded mail with its head',
    title: 'Notes from the border, 3 May',
    content: `Begin forwarded message:\n\nFrom: Border Notes <notes@example.org>\nDate: Saturday, 3 May 2025\nTo: readers@example.org\nSubject: Notes from the border\n\nNotes from the border, 3 May\n\n* Queue at Yahodyn shrinks to four hours. Customs opened two more lanes.\n* Carriers end their strike. They were promised a second stamp.\n* A bus with children broke down near Kovel. Villagers took them in for the night.`,
    stories: [
      ['Queue at Yahodyn shrinks to four hours', 'two more lanes'],
      ['Carriers end their strike', 'a second stamp'],
      ['A bus with children broke down near Kovel', 'Villagers took them in'],
    ],
    not: ['From:', 'readers@example.org', 'Begin forwarded'],
  },
  {
    name: 'a Substack letter with thanks and buttons',
    content: `<h1>Steppe Notes #41</h1><p>Good morning. Here is what you need to know today.</p><h3>Kharkiv builds a school below ground</h3><p>The third of its kind holds nine hundred pupils.</p><p><a href="https://x.example/subscribe">Subscribe now</a></p><h3>Rail link to Moldova is repaired</h3><p>Trains cross the Dniester again after a year.</p><p>Steppe Notes is a reader-supported publication. To receive new posts and support my work, consider becoming a paid subscriber.</p><p>Thanks for reading! Share this post with your friends.</p>`,
    stories: [
      ['Kharkiv builds a school below ground', 'nine hundred pupils'],
      ['Rail link to Moldova is repaired', 'cross the Dniester'],
    ],
    not: ['Subscribe now', 'reader-supported', 'Thanks for reading', 'need to know today'],
  },
  {
    name: 'a live blog with clock times, newest first',
    content: `<h1>Live: drones over the north, talks in Ankara</h1><h3>18:05 Talks in Ankara end without a paper</h3><p>The delegations left by different doors.</p><h3>16:40 Power is back in Chernihiv</h3><p>Trolleybuses run again on all lines.</p><h3>09.15 Debris falls on a market in Nizhyn</h3><p>Nobody was among the stalls at that hour.</p>`,
    stories: [
      ['Talks in Ankara end without a paper', 'by different doors'],
      ['Power is back in Chernihiv', 'Trolleybuses run'],
      ['Debris falls on a market in Nizhyn', 'among the stalls'],
    ],
    not: ['18:05', '16:40'],
  },
  {
    name: 'a live blog whose hours are labels over bullets',
    content: `Overnight updates from the regions\n\n2am\n\n- Explosions are heard in Sumy. Trams stand still on three lines.\n\n4am\n\n- The alert ends in Poltava. Firemen work at a mill.\n- A train to Kyiv waits in a field. It will be four hours late.`,
    stories: [
      ['Explosions are heard in Sumy', 'three lines'],
      ['The alert ends in Poltava', 'at a mill'],
      ['A train to Kyiv waits in a field', 'four hours late'],
    ],
  },
  {
    name: 'a UN flash update with sections of prose',
    title: 'Ukraine: Humanitarian Flash Update No. 12',
    content: `<h1>Ukraine: Humanitarian Flash Update No. 12</h1><h2>Displacement grows in the east of Kharkiv Region</h2><p>Four thousand people registered at transit centres within a week.</p><h2>Water trucks reach Mykolaiv</h2><p>Partners deliver sixty cubic metres a day to clinics.</p><p>For more information, please contact the press team: press@agency.example.</p><p>About the agency: it coordinates relief in thirty countries.</p>`,
    stories: [
      ['Displacement grows in the east of Kharkiv Region', 'Four thousand people'],
      ['Water trucks reach Mykolaiv', 'sixty cubic metres'],
    ],
    not: ['For more information', 'coordinates relief'],
  },
  {
    name: 'an explainer of questions and answers',
    content: `<h1>Why the dam at Oskil matters: five answers</h1><p>The reservoir has been empty since April, and farmers ask when it will fill again.</p><h2>Who blew the gate?</h2><p>Investigators speak of shelling from the south bank.</p><h2>Can it be repaired?</h2><p>Yes, but only when the guns fall silent, engineers say.</p><h2>What happens to the fish?</h2><p>They were moved to ponds in nets.</p>`,
    stories: [
      [
        'Why the dam at Oskil matters: five answers',
        'empty since April',
        'from the south bank',
        'ponds in nets',
      ],
    ],
  },
  {
    name: 'an interview with bold questions',
    content: `<h1>“We learned to sleep in shifts”: a nurse of Pokrovsk speaks</h1><p>Iryna has worked in the same ward for nine years.</p><p><strong>How did the first winter go?</strong></p><p>We had one stove and twelve beds, and nobody froze.</p><p><strong>And did you think of leaving?</strong></p><p>Every evening. In the morning there were new patients.</p>`,
    stories: [
      [
        '“We learned to sleep in shifts”: a nurse of Pokrovsk speaks',
        'nine years',
        'nobody froze',
        'new patients',
      ],
    ],
  },
  {
    name: 'a reportage with subheads',
    content: `<h1>The bakers of Orikhiv do not stop at night</h1><p class="byline">By Anna Moroz</p><p>Flour comes by van from Zaporizhzhia, and the oven is lit at three.</p><h2>Bread by candlelight</h2><p>When the grid fails the dough is kneaded by hand.</p><h2>A list on the door</h2><p>Forty names are on it, each with a number of loaves.</p><h2>After the siren</h2><p>The bakers return and open the oven first.</p>`,
    stories: [
      [
        'The bakers of Orikhiv do not stop at night',
        'lit at three',
        'kneaded by hand',
        'number of loaves',
        'open the oven first',
      ],
    ],
    not: ['Anna Moroz'],
  },
  {
    name: 'one event told in bullets',
    content: `Strike on a bus station in Nikopol: what is known so far\n\n• Two passengers died on the spot, a third in hospital.\n• The station had closed for the night, but people sheltered inside it.\n• Police ask witnesses of the strike to come forward.`,
    stories: [
      [
        'Strike on a bus station in Nikopol: what is known so far',
        'Two passengers died',
        'sheltered inside',
        'ask witnesses',
      ],
    ],
  },
  {
    name: 'an agency’s latest: the lead tells one story, bold heads the others',
    content: `<p>WARSAW (News Wire) — Poland reopened a crossing for lorries on Monday, ending a blockade of three months. Drivers sounded their horns.</p><p>In other news:</p><p><strong>Kyiv museum gets its gold back</strong></p><p>The Scythian pieces had been abroad for nine years.</p><p><strong>Two spotters jailed in Kramatorsk</strong></p><p>They had sent pictures of a bridge to a handler.</p>`,
    stories: [
      [
        'WARSAW (News Wire) — Poland reopened a crossing for lorries on Monday, ending a blockade of three months',
        'sounded their horns',
      ],
      ['Kyiv museum gets its gold back', 'Scythian pieces'],
      ['Two spotters jailed in Kramatorsk', 'to a handler'],
    ],
    not: ['In other news'],
  },
  {
    name: 'countries as bold labels inside paragraphs',
    content: `<h1>Europe in brief</h1><p><strong>Estonia:</strong> A cable ship was stopped near the islands. Its anchor is missing.</p><p><strong>Romania:</strong> Drone parts were found in a reed bed. Nobody lives nearby.</p><p><strong>Latvia:</strong> The border fence is finished at last. It is as long as a day’s drive.</p>`,
    stories: [
      ['Estonia: A cable ship was stopped near the islands', 'anchor is missing'],
      ['Romania: Drone parts were found in a reed bed', 'Nobody lives'],
      ['Latvia: The border fence is finished at last', 'a day’s drive'],
    ],
  },
  {
    name: 'numbered items with a headline line and a text below',
    content: `Three things to know this morning\n\n1. Budget passes its first reading\n\nDefence takes more than half of all spending, and teachers get a little.\n\n2. Envoys fly to Jeddah\n\nThe list of topics has eleven points, of which two are agreed.\n\n3. Snow closes the road to Uzhhorod\n\nPloughs are on their way, drivers should wait in Stryi.`,
    stories: [
      ['Budget passes its first reading', 'Defence takes'],
      ['Envoys fly to Jeddah', 'eleven points'],
      ['Snow closes the road to Uzhhorod', 'wait in Stryi'],
    ],
  },
  {
    name: 'contents as links, then the stories, then a weather line',
    content: `<h1>Morning mail, issue 204</h1><ul><li><a href="#a">Pipeline to Odesa is finished</a></li><li><a href="#b">Court frees a conscript</a></li></ul><h2 id="a">Pipeline to Odesa is finished</h2><p>Water reaches the port without lorries now.</p><h2 id="b">Court frees a conscript</h2><p>Judges found that his papers had been lost by a clerk.</p><p>Weather: rain in the west, 12 degrees in Kyiv.</p><p>Quote of the day: “We will mend it all.”</p>`,
    stories: [
      ['Pipeline to Odesa is finished', 'without lorries now'],
      ['Court frees a conscript', 'lost by a clerk'],
    ],
    not: ['12 degrees'],
  },
  {
    name: 'plain digest of paragraphs that open with a headline',
    content: `War digest, day 900\n\nPolish farmers lift their blockade. The last tractors left Medyka at noon, and lorries move again on both roads.\n\nA hospital train goes into service. It has an operating theatre and beds for thirty wounded, the railway says.\n\nOdesa plants a thousand trees. The old ones were cut for firewood during the first winter of the war.`,
    day: 900,
    date: '2024-08-11',
    stories: [
      ['Polish farmers lift their blockade', 'left Medyka'],
      ['A hospital train goes into service', 'operating theatre'],
      ['Odesa plants a thousand trees', 'for firewood'],
    ],
  },
  {
    name: 'a table of losses in an official post stays one',
    content: `<b>Losses of the enemy as of 5 May</b><br><br>personnel — about 960 000 (+1 300)<br>tanks — 10 750 (+6)<br>artillery systems — 27 400 (+51)<br>vehicles — 46 900 (+140)<br><br>Data are being updated.`,
    stories: [['Losses of the enemy as of 5 May', 'about 960 000', '46 900']],
  },
  {
    name: 'photo captions and credits inside an article',
    content: `<h1>Stained glass returns to a church in Lviv</h1><p>The windows had spent two years in a cellar, wrapped in felt.</p><p><em>Restorers lift a pane of the north window, Lviv, June 2, 2025. (Anna Lys/News Wire)</em></p><p>Three panes were broken on the way, and a glazier from Kraków made new ones.</p>`,
    stories: [['Stained glass returns to a church in Lviv', 'wrapped in felt', 'a glazier from Kraków']],
    not: ['lift a pane'],
  },
  {
    name: 'day in words, sections with several paragraphs each',
    content: `Day twelve of the invasion: Mariupol waits for a corridor\n\nMariupol waits for a corridor\n\nBuses stood at the edge of the city for six hours. They went back empty, since nobody would vouch for the road.\n\nThe Red Cross will try again on Tuesday.\n\nIrpin bridge is a way out\n\nThousands cross on planks below the broken span. Soldiers carry the old on chairs.`,
    day: 12,
    date: '2022-03-07',
    stories: [
      ['Mariupol waits for a corridor', 'went back empty', 'try again on Tuesday'],
      ['Irpin bridge is a way out', 'on planks below'],
    ],
  },
  {
    name: 'the same head twice, Advertisement as a heading, and a site’s name in the title',
    title: 'Night in the regions',
    content: `<h1>Night in the regions | Plains Courier</h1><h3>Kherson</h3><p>A shell broke the roof of a library.</p><h3>Advertisement</h3><p>Readers had left an hour earlier.</p><h3>Kherson</h3><p>Before dawn a second shell fell on a kiosk, and the seller was taken to a clinic with a wound of the arm.</p>`,
    stories: [
      ['Kherson', 'roof of a library', 'left an hour earlier'],
      ['Kherson', 'fell on a kiosk'],
    ],
    not: ['Advertisement'],
  },
]
