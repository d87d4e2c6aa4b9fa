/**
 * What is counted: key | English | Ukrainian | how counts of one event relate. `grows`: a later one is as
 * large or larger; `exact`: another number is another event; nothing: told loosely.
 */
export const UNITS = `
killed     | kill*, dead, deaths, die, died, dies, death toll, bodies, lives, fatalit*, victims | загин*, загибл*, вбит*, убит*, вбив*, жертв*, тіл, тіла, тіло, життя | grows
injured    | injur*, wound*, hurt, casualt*, hospitali(s|z)ed | поранен*, поранил*, травмован*, постражда*, госпіталізов* | grows
missing    | missing, unaccounted | зникл* безвісти, безвісти, зник* | 
prisoners  | prisoner*, pow, pows, captive*, soldiers held, defender*, ukrainian soldier*, ukrainians returned, ukrainians | полонен*, військовополонен*, захисник*, бранц*, оборонц*, українських військових, українських військовослужбовців, українців | exact
civilians  | civilian*, civilian detainee* | цивільн* |
bodies     | fallen soldiers, fallen defenders, fallen heroes, bodies of fallen, bodies of soldiers, bodies of defenders, fallen soldiers | полегл*, загиблих захисників, загиблих військових, загиблих воїнів, тіл загиблих, тіла загиблих, тіл полеглих | exact
children   | child*, minors, teenager* | діт*, дитин*, підлітк* |
drones     | drone*, uav*, shahed*, unmanned | дрон*, безпілотник*, бпла, шахед*, дронів | 
missiles   | missile*, rocket* | ракет* |
bombs      | bomb*, guided bomb*, kab* | бомб*, авіабомб*, каб* |
villages   | village*, settlement*, localit*, towns | сел*, сіл, населен* пункт* | exact
tankers    | tanker*, oil tanker*, russian tanker* | танкер* |
vessels    | vessel*, ship*, cargo ship* | судн*, суден, корабл* |
companies  | enterprise*, compan*, entit*, firms, russian defen(c|s)e enterprise* | підприємств*, компані*, юрос*, юридичн* ос* | exact
individuals| individual*, people and | фізос*, фізичн* ос* | exact
customers  | customer*, subscriber*, consumer*, household* | абонент*, споживач*, родин*, домогосподарств* |
people     | people, person*, resident*, evacuee*, passengers | людей, люди, осіб, мешканц*, жител*, людини, пасажир* |
soldiers   | troops, soldiers, servicemen, personnel, invaders | військових, солдат*, військовослужбовц*, окупант*, угрупован* |
votes      | mps, lawmakers, votes, deputies | голос, голоси, голосів, голосами, депутат*, нардеп* | exact
systems    | system*, launcher*, batter*, patriot* | систем*, установ*, батаре* | exact
aircraft   | aircraft, planes, jets, fighter* | літак*, винищувач* |
tanks      | tanks, vehicles | танк*, бронемашин* |
shells     | shells, rounds | снаряд* |
tonnes     | ton, tons, tonnes | тон*, тонн* |
houses     | house*, building*, homes | будинк*, будівел*, домоволод* |
percent    | percent, per cent, percentage | відсотк*, процент*, відсотків | exact
hours      | hour*| годин* |
minutes    | minute*, mins | хвилин* |
days       | day*, days of captivity | дні, днів, днями, діб, доба, добу |
years      | year*, years in prison, year old | рок*, років, річн* |
km         | km, kilomet* | км, кілометр* |
usd        | dollar*, usd | долар*, дол | exact
eur        | euro, euros, eur | євро | exact
gbp        | pound*, gbp | фунт* | exact
crowns     | sek, nok, dkk, krona, kroner, kronor, crown*, czk | крон* | exact
uah        | hryvnia*, uah | грн, гривень, гривн* | exact
package    | sanctions package*, package of sanctions, package of russia sanctions, package*, package of | пакет*, санкційн* пакет* | exact
stage      | stage*, phase*, round* | етап*, раунд* |
reading    | reading | читанн* | exact
exchange   | exchange of prisoners, prisoner exchange, exchange, swap | обмін* | exact
attack     | strike*, attack*, time this year | атака, атаку, атаки, удар, удари |
sites      | site*, location*, facilit* | локація, локації, локацій, локаціях, об'єкт* |
cases      | case*, crimes | справ*, злочин* |
floors     | storey*, floor*, story | поверх* |
regions    | regions, oblasts | област* |
countries  | countries, states, allies | країн*, держав* |
terms      | districts | район* |
medals     | medal* | медал* | exact
goals      | goal*, points | гол, голи, голів, очк* |
battles    | clash*, combat clashes, assaults, engagements | зіткнен*, боєзіткнен*, штурм* | exact
`

/** Words that make a number larger. */
export const SCALES = `
1000       | thousand*, k | тис, тисяч* |
1000000    | million*, mln, m | млн, мільйон* |
1000000000 | billion*, bln, bn | млрд, мільярд* |
`
