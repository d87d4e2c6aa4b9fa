import type { TopicLexicon } from './topic-lexicon.ts'
import { entries } from './topic-lexicon.ts'

/** English words of each topic. */
export const TOPICS_EN: TopicLexicon = {
  strikes: {
    strong: entries(`
      gliding bomb*, glider bomb*,
      hit by artillery, artillery hit, shells struck, debris of a drone, wreckage of a drone, drones flew, missiles flew, flew at, air alarm, rockets flew, rockets again, rockets hit, rockets fell, shells hit,
      shells covered, shells land*, shells fall, shell lands, under rockets, hit by a drone, hit by a missile, drone hits, drone hit, drones hit, drones struck, drones damaged, missile hit, missile hits,
      missile struck, bomb hit, bomb hits, bombs hit, shelling of, mortars fire, mortar fire, mortar attack*, volley*, salvo*, grad rocket*, fpv drone hit, killed by a drone, killed by shelling, wounded by shelling,
      double tap, broken windows, windows broken, shahed*, geran*, kamikaze drone*, attack drone*, strike drone*, attack uav*, strike uav*, combat drone*, cruise missile*, ballistic missile*, kalibr*, kinzhal*,
      iskander*, oniks*, onyx, kh 101, kh 59, kh 22, kh 555, kh 69, kh 31, x 101, x 59, x 22, guided aerial bomb*, glide bomb*, missile attack*, missile strike*, missile barrage*, drone attack*, drone strike*,
      drone assault*, air attack*, aerial attack*, aerial assault*, aerial barrage*, air raid*, overnight attack*, overnight strike*, night attack*, massive attack*, mass attack*, combined attack*,
      air defen* shot down, air defen* destroy*, air defen* intercept*, air defen* down*, air defen* force*, air defen* unit*, drones launched, missiles launched, launched missile*, launched drone*, fired missile*,
      fires missile*, waves of drones, decoy drone*, falling debris, drone debris, air force said, air force report*, rocket attack*, rocket strike*, air strike*, airstrike*, russian attack on, russian strike on,
      russian attack*, russian strike*, explosion* were heard`),
    plain: entries(`
      artillery, explosions, blasts, alarm, after the alarm, fragments, buzzed, flew over, sheltered, shellfire, lost its roof, lost their roof*, caved in, crater*, in ruins, under the rubble, firemen, firefighters,
      all clear, windows, air defen*, air force*, drone*, uav*, missile*, intercept*, shot down, shoot down, shoots down, downed, barrage*, bombard*, s 300, s 400, air alert*, air raid alert*, debris, shrapnel,
      warhead*, launched overnight, overnight, salvo*, bomb*, blast*, explosion*, residential building*, apartment building*, mobile fire group*, electronic warfare, shell hit*, shells fell, shells covered,
      shells hit, shell fell, shells came down, shelled, shelling, rocket*, strike on, strikes on, struck a, debris fell, siren*, alert, blew out windows, burnt out, rubble, reached the outskirts`),
    weak: entries(`
      attack*, strike*, struck, hit, destroyed, damage*, launch*, damaged, injured, rescuers, fire broke out, radar*`),
    against: entries(`
      ukrainian drone*, ukrainian uav*, ukrainian missile*, ukrainian attack*, ukraine drone*, russian air defen*, drones over moscow, russian defen* ministry said, russian ministry of defen*, drone production,
      surveillance drone*, sea drone*, naval drone*, storm shadow*, atacms, drone manufactur*, drones crashed in russia, missile deliver*, missile production, missile system*, air defen* system*, attack* on russia,
      strike* on russia, strikes inside russia, attack* on crimea, attacks inside russia, attack* on moscow`),
  },
  frontline: {
    strong: entries(`
      changes hands, changed hands, hold the village, holds the village, hold the town, enter the village, lost positions, regain*, retook, retake*, mopping up, crosses the river, crossed the river, night crossing,
      foothold, raid across, surrender*, reserves move, move reserves, reserves, redeploy*, regroup*, assault group*, assault unit*, thrown back, throws back, throw back, beat off, beat back, pushed back,
      pushes back, drove back, repuls*, troops press, slag heap, salient, pincer*, troop build*, breakthrough, broke through, breaks through, lost the village, left the village, column burned, convoy burned,
      ambush*, paratrooper*, dug in, dugout*, minefield*, front line*, frontline*, combat engagement*, combat clash*, combat encounter*, counteroffensive*, counter offensive*, offensive operation*,
      assault operation*, ground assault*, ground attack*, ground force*, heavy fighting, fierce fighting, fierce battle*, advanced near, line of contact, general staff as of, trench*, encircle*, foothold*,
      bridgehead*, repelled attack*, repelled assault*, recaptured, captured the village*, captured the town, captured the settlement*, liberated the village*, battlefield*, unsuccessful offensive,
      offensive action*, enemy attacks repelled, kupiansk axis, kupyansk axis, kupiansk sector, towards kupiansk, towards lyman, pokrovsk sector, bakhmut sector, infantry assault*, stormed, storming,
      defensive line*, defence line*, left bank, front lines`),
    plain: entries(`
      flag, flags, canal, crosses, platoon*, gun crew*, tree line, treeline, village east of, village west of, heights, column, armour, garrison*, defenders, siege, besieged, checkpoint*, commanders, thrust, flank*,
      sniper*, gunners, scouts, bakhmut, avdiivka, kupiansk, kupyansk, lyman, marinka, pokrovsk, vuhledar, chasiv yar, robotyne, toretsk, vovchansk, soledar, kurakhove, velyka novosilka, kreminna, svatove, siversk,
      orikhiv, huliaipole, myrnohrad, kostiantynivka, krynky, axis, offensive*, infantry, brigade*, battalion*, troops advanc*, advance*, fighting, mlrs, artillery fire, mortar*, shelling of positions, wagner,
      mercenar*, retreat*, withdraw*, settlement*, general staff, occupied positions, battles, assault*, troops, sector*, marines, in ukrainian hands, retaken, flag over, raise the flag, raised the flag, ridge,
      ford, crossing of the river, sappers, reconnaissance group*, motorcycl*, back in ukrainian`),
    weak: entries(`
      shelling*, artillery, positions, units, commander*, tanks, military, army, defend*, soldiers, direction*, territory`),
    against: entries(`
      kherson's left bank, peacekeep*, withdraw* from the agreement, withdrew from the grain, withdraw* from the deal, wounded at the front, served at the front, veterans of the front, been at the front,
      near the front`),
  },
  diplomacy: {
    strong: entries(`
      premier, heads of state, quarrel with, border dispute, joint declaration, foreign affairs, rapprochement, exhum*, accession, accede, candidate status, peace deal, peace process, negotiator*, delegations,
      trilateral, consul, consulate*, chancellor, expelled diplomat*, handed over a note, coalition of the willing, peace talk*, peace plan*, peace formula, peace summit*, peace negotiation*, ceasefire*,
      cease fire*, truce, negotiation*, summit*, foreign minister*, foreign secretary, foreign ministry, secretary of state, ambassador*, embassy, diplomat*, bilateral, joint statement, united nations,
      un general assembly, un security council, security council, nato, european council, secretary general, g7, g20, state visit, official visit, security guarantee*, membership talk*, eu membership, eu accession,
      alliance, secret talks, met with president, phone call with, prime minister of, talks with, held talks, hold talks, broker*, mediat*, special envoy, white house`),
    plain: entries(`
      quarrel, leaders meet, guest, visits, laid flowers, hosts, host, mediators, letter to, consultations, ottawa, london, helsinki, stockholm, copenhagen, budapest, bratislava, bucharest, vilnius, riga, tallinn,
      tokyo, seoul, delhi, canberra, lisbon, doha, abu dhabi, antalya, summon*, spoke by phone, phoned, telephone*, foreign policy, recogni*, statehood, heads of government, talks, minister*, european union,
      president biden, president trump, biden, trump, macron, scholz, merz, sunak, starmer, erdogan, xi jinping, orban, stoltenberg, rutte, borrell, kallas, lukashenko, belarus*, treaty, agreement*, delegation*,
      visit to kyiv, visited kyiv, envoy*, von der leyen, washington, brussels, beijing, ankara, warsaw, statement, allies, resolution, guterres, blinken, rubio, lavrov, witkoff, invitation to join, mediator*,
      red lines, visa*, invited, state department, heads of state, capitals, minority, envoys, pact, memorandum, agree on, agreed on, border with, closed its border, airspace, foreign ministers, pope, vatican,
      guarantees, veto, bloc, ally, athens, berlin, oslo, paris, prague, rome, madrid, vienna, geneva, riyadh, istanbul, jeddah`),
    weak: entries(
      `president, prime minister, leaders, countries, support, condemn*, called on, urge*, kremlin, visit*, meeting`,
    ),
    against: entries(`prosecutor*`),
  },
  humanitarian: {
    strong: entries(`
      no water, without water, bring water, water trucks, sappers clear, mines cleared, cleared of mines, learn underground, underground school, food parcels, orphans, asylum, missing soldiers, exhausted families,
      temporary housing, modular home*, in captivity, search for the missing, evacuees, repatriat*, humanitarian corridor*, bodies returned, bodies of fallen, missing people, amputee*, prosthe*, come home from,
      came home from, returned from captivity, freed from captivity, heating point*, maternity ward, blood donor*, aid convoy*, health post*, evacuat*, refugee*, displaced, humanitarian*, prisoner* of war,
      prisoner exchange*, prisoner swap*, pow, pows, deported children, deportation, abducted children, ukrainian children, return children, children taken, children home, red cross, unicef, flood*, dam rupture,
      dam destruction, kakhovka dam, mourning, shelter for, missing persons, volunteers, children were reunited, orphan*, rehabilitation, reunited, deported, war prisoners, exchange of prisoners, relief, hostage*,
      human toll, food aid, demining, mine clearance`),
    plain: entries(`
      sappers, insulin, medicine*, surgeon*, wards, kitchen*, soup, blankets, roofs, rebuild*, repaired homes, lessons, tankers bring, family, mothers, parents, mother, father, daughter, grandmother*, grandfather*,
      funeral*, buried, mourn*, taken to safety, dormitor*, captivity, choir, singers, civilian*, children, child, families, prisoners, swap*, relatives, winterization, shelter*, aid workers, medical, residents,
      villagers, school*, pupils, teachers, clinic*, nurse*, doctor*, patients, ambulance*, water supply, drinking water, pensioner*, tram, trams, trolleybus*, migration, migrant*, orphanage, animals, kindergarten*,
      pets, dogs, wheelchair*, bread, homeless, survivor*, mental health, volunteer*, captives, number three runs`),
    weak: entries(`people, residents, woman, women, elderly, homes, boy, girl`),
    against: entries(
      `troops killed, soldiers killed, no casualties, russian casualties, casualties of the enemy`,
    ),
  },
  aid: {
    strong: entries(`
      gunboat, gunboats, batteries, patriots, interceptor missiles, armour for, donated by, arms factory, arms plant, defence budget, training camp, cannon*, self propelled, night vision, winter clothing for,
      drone coalition, spare parts for, howitzers, howitzer*, air defence launcher*, shells for, drones for, guns for, weapons fund, buy weapons, arms for, arms package*, ammunition initiative, joint production,
      minehunter*, armoured boat*, interceptors, repair yard, mobile workshop*, lot of shells, million shells, funds howitzer*, pays for guns, military aid, military assistance, aid package*, security assistance,
      weapons deliver*, arms deliver*, patriot system*, patriot batter*, patriot missile*, patriot air defen*, iris t, nasams, himars, atacms, storm shadow*, scalp, taurus, leopard*, abrams, f 16*, gripen*,
      mirage 2000*, bradley*, ramstein, contact group, lend lease, supply weapons, supplies of weapons, weapons for ukraine, air defen* system*, air defen* missiles, training of ukrainian, training mission,
      train ukrainian, ammunition deliver*, shells for ukraine, artillery shells, financial aid, macro financial, aid to ukraine, aid for ukraine, additional aid, loan to ukraine, billion in aid,
      deliver* of weapons, long range weapons, cluster munitions, military support, purl, security package, defense package, pledged, will provide ukraine`),
    plain: entries(`
      batteries, promised, yard, trained for, armoured, instalment, armament*, guns, lends, lend, sends, gives, donates, donated, gift, cadets, pilots, will send, will give, will receive, pays for, radar for,
      interceptor*, aid, assistance, deliver*, package, patriot*, donat*, weapon*, ammunition, fighter jets, grant*, pledge*, funding, supply, supplied, partners, training, tranche, pentagon, equipment for,
      launcher*, air defence launcher*, air defense launcher*, jets, howitzer*, shells, long range missile*, tanks for, ordered tanks, new tanks, armoured vehicles, kroner, donors, will train, instructors,
      training course, sends ukraine, hands over, handed over`),
    weak: entries(`billion, million, support*, allies, systems, provide*`),
    against: entries(
      `humanitarian aid, medical aid, first aid, aid workers, aid deliver*, grain deliver*, equipment losses`,
    ),
  },
  energy: {
    strong: entries(`
      lights go out, lights out, burned transformer*,
      power comes back, power returns, power is back, power restored, gas stores, gas reserves, stores of gas, gas imports, coal mine, light returns, light is back, electricity returns, electricity price*,
      fuel reserves, schedule of outages, cold homes, radiators, pylon*, interconnector*, power cable*, electricity cable*, heating plant*, boiler house*, hydro plant*, power station*, gas field*, gas well*,
      heat supply, load shedding, without light, without heat, wind farm*, solar plant*, fuel shortage*, petrol shortage*, runs short of fuel, ukrenergo, dtek, naftogaz, energoatom, power outage*, power cut*,
      blackout*, electricity outage*, emergency outage*, emergency shutdown*, hourly outage*, scheduled outage*, rolling blackout*, power grid*, energy system*, power system*, energy infrastructure, energy facilit*,
      energy sector, power plant*, thermal power, hydroelectric*, hydropower, substation*, power engineer*, electricity import*, electricity supply, heating season, gas storage, gas supply, gas production,
      gas pipeline*, gas transit, without electricity, without power, without heating, district heating, energy minist*, energy truce, power supply, electricity from the eu`),
    plain: entries(`
      stores, megawatts, switch off, switched off, units of the plant, imports from hungary, spare transformers, cable, petrol, diesel, voltage, firewood, switched on, hours of light, engineers, heats, electricity,
      energy, grid, outage*, generation, heating, gas, boiler*, generator*, megawatt*, transformer*, fuel, oil, winter gas, coal, cargoes of gas, lng, pipeline*, turbine*, transformers, without light,
      heating plants, power line*, solar*, wind farm*`),
    weak: entries(`power, repair*, infrastructure, heat`),
    against: entries(
      `nuclear power plant*, nuclear plant*, fire power, balance of power, critical infrastructure`,
    ),
  },
  economy: {
    strong: entries(`
      steel mill*, metallurg*, smelter*, exports to, traders, exchange rate, low against the dollar, remittances, insurers, insurance, subsid*, privatis*, privatiz*, auction, bond, shareholders, sowing,
      frozen money, eurobond*, pension*, minimum wage, wages, interest rate*, key rate, its rate, credit rating, state budget, finance minist*, leaves the market, leaves russia, left russia, exits russia,
      payment system*, bank cards, national card, oligarch*, import duty, import duties, labour market, loan, loans, bankrupt*, wheat harvest, sanction*, gdp, inflation, national bank, central bank, budget, imf,
      world bank, exports, imports, trade, tariff*, economy, economic, frozen assets, immobilized assets, russian assets, price cap, embargo, customs, hryvnia, ruble, rouble, investment*, investor*, tax, taxes,
      reconstruction, bonds, unemployment, grain import*, sanctions package, export ban, export control*, ebrd, minerals deal, stock exchange`),
    plain: entries(`
      steel, mill, furnace, dairy, plant reopens, brewer*, start up*, startup*, producers, workers, tonnes, sales, sells, sold, cards, payment*, brand*, retailer*, supermarket*, shop, shops, car maker, airline*,
      flights, employers, jobs, shares, crops, wheat, corn, rapeseed, prices, percent in a year, euros, dollars, railways, ticket*, market*, bank*, business*, compan*, price*, industry, fertiliser*, fertilizer*,
      assets, freeze, revenue*, harvest, treasury, oil export*, agricultur*, investments, currency, food security, lorries, lorry, trucks, freight, carriers, customs, farmer*, railway*, rail link, rail line, bonus,
      salaries, salary, pay for, paid a, wages, pensions, toll, tolls, factory, hryvnias, credit, debt*, borrow, mortgage*, queue at, border queue, bridge over, bridge reopen*, roads, grain, sunflower*, firms, firm`),
    weak: entries(`billion, million, euros, dollars, finance, financial, fund`),
    against: entries(`left bank, right bank, bank of the dnipro, bank of the river, west bank, banks of`),
  },
  sea: {
    strong: entries(`
      ship owner*, shipowner*, voyages to, premiums for voyages, war risk insurance,
      barges, mouth of the danube, convoy of ships, drifting mine*, wheat ship, coastguard, coast guard, minesweeper*, lighthouse*, merchant ship*, chornomorsk, boats sink, ship sinks, black sea, sea of azov,
      azov sea, grain deal, grain corridor, grain agreement, grain initiative, black sea fleet, sea drone*, naval drone*, maritime drone*, unmanned surface, unmanned boat*, danube port*, seaport*,
      port infrastructure, grain storage, grain facilit*, grain terminal*, grain export*, bulk carrier*, cargo ship*, civilian vessel*, warship*, landing ship*, missile carrier*, frigate, corvette, submarine*,
      sea mines, shipping lane*, sea corridor, port of odesa, port of izmail, danube, crimean bridge, kerch bridge, snake island, tanker*, shadow fleet, naval forces, navy, port facilities`),
    plain: entries(`
      pilots are short, anchor*, quay*, pier, docked, moored, wharf, dredg*, tide, fishermen, boat, boats, cutter, crews, captain*, reni, vylkove, bosphorus, sail, sails, channel is mined, port, ports, ship*,
      vessel*, fleet, naval, maritime, grain, izmail, sevastopol, kerch, cargo, sailors, granar*, ferry, ferries, tug, tugboat, barge*, sea mine, naval mine, container ship, harbour, harbor`),
    weak: entries(`coast*, sea`),
    against: entries(`
      friendship, report, port arthur, sea based, launched from the black sea, missiles from the black sea, in the black sea launched`),
  },
  nuclear: {
    strong: entries(`
      speak* of warheads, talk of warheads,
      spent fuel, fuel casks, cooling pond*, watchdog's team, watchdog team, reactors, radiation level*, iaea, nuclear power plant*, nuclear plant*, zaporizhzhia npp, zaporizhzhya npp, zaporizhzhia nuclear, znpp,
      npp, nuclear weapon*, nuclear threat*, nuclear watchdog, tactical nuclear, nuclear warhead*, nuclear safety, nuclear material, nuclear reactor*, radiation, radioactiv*, grossi, chornobyl, chernobyl,
      dirty bomb, reactor*, nuclear test*, nuclear doctrine, nuclear deterren*, energodar, enerhodar, international atomic`),
    plain: entries(`
      watchdog, agency's inspectors, nuclear, atomic, uranium, spent fuel`),
    weak: entries(`cooling`),
    against: entries(``),
  },
  justice: {
    strong: entries(`
      judges, accused of, anti graft, anti corruption, detectives, set fire to, arsonist*, is caught, caught red, charged, charges against, searched his, searched the house, taking money, kickback*, ring of,
      hearing, appeal court, supreme court, jury, fugitive, wanted list, manhunt, interpol, deserters, confess*, admits shooting, admits killing, admitted killing, admitted shooting, shooting captives,
      shooting prisoners, shooting of prisoners, shot prisoners, executions, looted, looting, opened a case, opens an inquiry, opened an inquiry, pleaded guilty, guilty, years in prison, years in jail, extradit*,
      spy ring*, goes on trial, on trial, passed coordinates, pass* the coordinates, observer mission, war crime*, icc, international criminal court, international court, tribunal*, arrest warrant*,
      prosecutor general*, prosecutor's office, prosecutors, genocide, crimes against humanity, torture*, mass grave*, executed prisoners, execution of prisoners, indict*, sentenced, convicted, in absentia,
      life imprisonment, crime of aggression, hague, court ruled, notice of suspicion, war criminal*, european court, accountability, investigators, mh17, treason, pre trial investigation, criminal proceedings,
      plot against, plotted, assassination plot*, assassination attempt*, took her into custody, took him into custody, into custody`),
    plain: entries(`
      caught, searched, police*, judge, lawyer*, illegal*, witness*, testif*, confiscat*, fine of, fined, deserter*, police, prison, stolen, theft, fraud, thieves, thief, judges, informer*, wiretap*, war dead,
      inquiry, court*, investigat*, crime*, trial, prosecut*, suspect*, evidence, detained, sbu, verdict, charges, judge*, lawsuit*, arrested, spy, spies, sentences, jailed, jails, court sentence*, spotter*,
      spy ring, defendants, prosecutors opened, bribe*, embezzl*, smuggl*, custody, bail, traitor*, sabotage*, arson*, plot, plotted, plotting, assassination, formal investigation, assassinate`),
    weak: entries(`law, rights, violat*, accused`),
    against: entries(`
      prosecutor's office said, prosecutor's office report*, prosecutors said, prosecutors reported, trial period, judging, according to prosecutor*`),
  },
  occupied: {
    strong: entries(`
      kherson's left bank, forced passport*, passports are forced, left bank of kherson, occupied town, occupied village, occupied city, under occupation, crimea's, in crimea, in mariupol, in donetsk city,
      the occupiers, occupiers, so called republic*, russian passport*, guerrilla*, puppet authorit*, russian installed, system in crimea, airfield in crimea, explosions in crimea, kerch strait, occupied crimea,
      crimean bridge, kerch bridge, annexed crimea, occupied territor*, occupied area*, occupied region*, occupation authorit*, occupation administration*, occupied part*, crimean peninsula, crimean tatar*,
      sevastopol, simferopol, dzhankoi, occupied donetsk, occupied luhansk, occupied mariupol, occupied melitopol, occupied berdiansk, occupied berdyansk, annexation, annexed, referendum*, russian occupied,
      russian held, moscow installed, russia installed, passportization, filtration, temporarily occupied, collaborator*, partisans, de occupation, deoccupation`),
    plain: entries(`
      passport*, forced to take, sham, deport*, occupier*, tokmak, kakhovka, crimea, crimean, occupied, occupation, donbas, mariupol, melitopol, berdiansk, berdyansk, enerhodar`),
    weak: entries(`luhansk, peninsula`),
    against: entries(`
      chauda, cape chauda, launched from crimea, from crimea, from occupied crimea, chauda in crimea, in crimea and, temporarily occupied crimea`),
  },
  russia: {
    strong: entries(`
      khabarovsk, saransk, dzerzhinsk, kazan, chelyabinsk, omsk, novosibirsk, irkutsk, vladivostok, tyumen, orenburg, penza, ulyanovsk, izhevsk, perm, krasnoyarsk, sochi, murmansk, arkhangelsk, kaliningrad, yaroslavl, vologda, nizhny novgorod, dagestan, chechnya, makhachkala, yakutsk, tomsk, kemerovo, ufa, bashkortostan,
      airports of moscow, moscow's airports, regional head, kremlin named, kremlin dismiss*, russian oil, russian railways, russian draft, tatarstan, belgorod, bryansk, rostov, voronezh, russian governor*,
      russian region*, russian refiner*, russian city, russian court*, russian state tv, yekaterinburg, putin sign*, goes to putin, russian air defen*, ukrainian drone*, ukrainian uav*, russian ministry of defen*,
      russian defen* ministry, drones over moscow, moscow region, belgorod region, kursk region, bryansk region, rostov region, voronezh region, krasnodar region, samara region, saratov region, inside russia,
      attack* on russia, strike* on russia, attack on moscow, russian opposition, navalny, prigozhin, wagner mutiny, mutiny, duma, russian elections, mobilization in russia, mobilisation in russia, kremlin critic*,
      putin's regime, fsb, russian state media, russian propagandist*, russian economy, russian volunteer corps, freedom of russia legion, kursk oblast, belgorod oblast, putin signed, russian conscript*,
      moscow airport*, vnukovo, domodedovo, st petersburg, engels, ukrainian incursion, drones attacked moscow, north korean troops, russian territory, moscow said it`),
    plain: entries(`
      moscow's, flights were, gazprom, rosneft, sberbank, russian media, russian police, russian airline*, muscovites, moscow, kremlin, putin, belgorod, kursk, bryansk, voronezh, krasnodar, rostov, tatarstan,
      peskov, medvedev, russians protest, russian public, russian authorities, russian governor, shoigu, belousov, gerasimov, russian citizens, russian city of, volga, urals, siberia, red square, kursk oblast,
      bryansk oblast, belgorod oblast, rostov oblast, russian regions, oligarch*, russian bank*, russian airport*, russian court*`),
    weak: entries(`russian federation, russian`),
    against: entries(`
      kursk and bryansk, from kursk, from the kursk, orel kursk, kursk orel, bryansk kursk, directions of kursk, russia's kursk, launched from belgorod, launched from kursk, from russia's, from the belgorod,
      from belgorod, directions kursk, primorsko akhtarsk, primorsk akhtarsk, kursk region of russia, launched from russia*, rostov on don, launched from, return* to russia*, from bryansk, oryol and bryansk`),
  },
  losses: {
    strong: entries(`
      army is down, down another thousand, men in a week, army shrinks by, troops in a week, soldiers in a week,
      attacker lost, enemy lost, invaders lost, men in a day, combat losses, losses of the enemy, enemy losses, russian losses, russia's losses, losses of russia, russia has lost, russia lost, total combat losses,
      equipment losses, personnel losses, armored combat vehicles, armored fighting vehicles, armoured fighting vehicles, armored personnel vehicles, artillery systems, multiple launch rocket systems,
      vehicles and fuel tanks, special equipment, killed or wounded since, troops killed, soldiers killed, russian casualties, has lost around, liquidated personnel, eliminated troops, losses to date`),
    plain: entries(
      `lost a, tanks burned, losses, heavy losses, lost, tanks, eliminated, personnel, invaders killed, casualties`,
    ),
    weak: entries(`troops, vehicles, total`),
    against: entries(`
      lost track, lost contact, power losses, lost on radar, location lost, lost location, locationally lost, lost their homes`),
  },
  analysis: {
    strong: entries(`
      things to know, would mean, could mean, what it means, a column by, column by, our correspondent explains, explains how, how it works, questions and answers,
      experts read, experts explain, what the map, map of the war, analysts, lessons from, in depth, viewpoint, long read, interview with, our guests, guests are, sociolog*, think tank*, lessons of,
      lecture*, webinar*, disinformation, propaganda, fake news, fake*, fact check*, explainer, analysis, analyst*, expert*, opinion, op ed, commentary, podcast, webinar, roundtable, panel discussion, watch the,
      guests, episode, in this episode, moderator*, speakers, livestream, live stream, institute for the study of war, isw, think tank, researcher*, foreign policy game, watch ukraine, press briefing at, discussion,
      narrative*, information operation*, hybrid war*, survey, poll, polls, historian`),
    plain: entries(`
      historian*, experts, expert, map, explains, explain, tells us, read it for us, explainer, we explain, opinion, survey*, which suggests that, likely, assess*, assessment, according to experts, editor, political scientist,
      study, report says, explained, essay, book, documentary, film, culture, watch, learn more`),
    weak: entries(`strategy, evolution, perspective*, understand`),
    against: entries(`video shows, damage assessment, watch out, air watch`),
  },
  politics: {
    strong: entries(`
      head of staff, deputy head of staff, anti graft, anti corruption, chief of staff,
      voters, polls abroad, election*, speaker, night sitting, sitting, lawmaker*, parliament's, ministry reform, referendum in ukraine, ruling party, opposition party, ombudsman, call up, conscript*, renames,
      renamed, renaming, rename, street names, decommuni*, bill passed, second reading, resigns, reshuffle*, city council*, minute of silence, age of the call, holiday calendar, verkhovna rada, rada,
      ukrainian parliament, lawmakers, draft law, bill, martial law, presidential decree, cabinet of ministers, appointed, dismissed, resign*, reshuffle, minister of defense umerov, mobilization, mobilisation,
      conscription, anti corruption, nabu, sapo, corruption, elections in ukraine, ukrainian elections, shmyhal, svyrydenko, yermak, reznikov, umerov, fedorov, zaluzhny, zaluzhnyi, budanov, klitschko,
      servant of the people, constitutional court, deputies, defence minister of ukraine, mayor election, national security and defense council, nsdc, demobilization, demobilisation, draft age, fired the head*,
      dismissed the head*, dismisses the head*, fires the head*, recruitment office*, recruitment centre*, recruitment center*`),
    plain: entries(`
      commission, sittings, head of the office, presidential office, ballot*, appoint*, loses his post, nominat*, theatre, monument, easter, app, leak*, adviser*, curfew, poet, mayor*, celebrat*, commemorat*,
      parliament, government, reform*, law, appointment, minister, decree, voted, vote, opposition, party, elections, coalition, council, mayor, mayors, renamed, rename, street names, monument*, statue, emblem,
      trident, coat of arms, museum, holiday, language law, ministry of culture, culture ministry, recruitment office*, recruitment center*, recruitment centre*, enlistment office*, petition*, ministers, cabinet,
      dismisses, dismiss, sacked, name of a, christmas, calendar, anthem, minute of silence`),
    weak: entries(`politic*, president zelensky*, official*, state`),
    against: entries(`
      russian parliament, russian elections, european parliament, duma, german government, us government, british government, polish government, foreign minister*`),
  },
}
