import type { Topic } from '../../topic.ts'

/** Words by which people mean a topic as a whole. */
export const TOPIC_WORDS: Readonly<Record<Exclude<Topic, 'strikes'>, string>> = {
  frontline:
    'frontline, front line, the front, front, battlefield, frontlines, ground, фронт, фронті, фронту, лінія фронту, лінії фронту, на фронті, передов*, бойові дії, лбз, на фронте, фронта, линия фронта, боевые действия, axis, offensive, наступ, наступу',
  diplomacy:
    'diplomacy, diplomatic, negotiations, negotiation, peace talks, talks, summit, peace plan, ceasefire, дипломат*, переговор*, перемовин*, саміт*, мирний план, мирні переговори, перемир*, саммит*',
  humanitarian:
    'humanitarian, prisoner exchange, prisoner swap, prisoners, prisoner, pows, pow, civilians, refugees, evacuation, children, deported children, гуманітарн*, обмін полоненими, полонен*, обмін, обміни, біженц*, евакуац*, цивільн*, гуманитарн*, пленн*, обмен, беженц*, эвакуац*',
  aid: 'aid, military aid, weapons deliveries, arms, deliveries, help from allies, ramstein, допомога, допомоги, допомогу, військова допомога, зброя від партнерів, рамштайн, военная помощь, помощь, поставки оружия',
  energy:
    'energy, power grid, electricity, power outages, outages, blackout, blackouts, power, grid, gas, heating, енергетик*, енергетиц*, енергосистем*, світл*, відключення, відключень, графіки, блекаут*, електро*, опалення, энергетик*, отключен*, свет, света, электричество',
  economy:
    'economy, economic, sanctions, sanction, budget, trade, inflation, hryvnia, економік*, економіц*, економіч*, санкці*, бюджет*, торгівл*, інфляц*, экономик*, санкци*, бюджет*, курс гривні',
  sea: 'sea, black sea, ships, ship, port, ports, grain, grain ships, grain corridor, grain deal, fleet, black sea fleet, море, моря, морі, чорне море, чорному морі, порт, порти, портів, зерно, зернов*, зернова угода, зерновий коридор, корабл*, флот, судна, черное море, порты, корабли',
  nuclear:
    'nuclear, nuclear plant, nuclear power, npp, znpp, iaea, chornobyl, ядерн*, атомн*, заес, маГАТЕ, магате, чорнобил*, аес, аэс, заэс, магатэ',
  justice:
    'justice, war crimes, war crime, tribunal, court, courts, icc, investigation, investigations, corruption, trial, правосуд*, воєнні злочини, воєнних злочинів, трибунал*, суд, суди, судів, слідств*, розслідуван*, корупц*, мкс, военные преступления, трибунал, суд, расследован*, коррупц*',
  occupied:
    'occupied, occupied territories, crimea, donetsk republic, occupation, окупован*, крим, криму, кримі, тот, окупаці*, оккупирован*, крым, крыма, крыму, оккупац*',
  russia:
    'russia, росія, росії, росію, росією, россия, россии, inside russia, in russia, russia itself, kremlin, moscow, всередині росії, у росії, в росії, кремл*, москв*, внутри россии, в россии, рф, russian politics',
  losses:
    'losses, russian losses, enemy losses, втрати, втрати ворога, втрати росіян, втрати рф, втрат, потери, потери врага, потерь',
  analysis:
    'analysis, analyses, opinion, explainer, explainers, propaganda, disinformation, аналіз, аналітик*, аналітиц*, думки, пояснення, пропаганд*, дезінформ*, анализ, аналитик*, дезинформ*',
  politics:
    'politics, political, parliament, rada, verkhovna rada, government, cabinet, elections, laws, ministers, політик*, політиц*, політичн*, верховна рада, рада, раді, парламент*, уряд, уряду, уряді, вибори, виборів, закони, законів, мобілізац*, политик*, рада, правительств*, выборы, мобилизац*, mobilisation, mobilization',
}
