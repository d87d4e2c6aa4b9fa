/**
 * What happens: key | English | Ukrainian. The first group is what war does; stories of one event name any
 * of these (an attack, its fire, its dead). Every act of the second group is an event of its own.
 */
export const HAPPENINGS = `
hit        | attack*, strike, strikes, struck, hit, hits, hitting, shell, shells, shelled, shelling*, bombard*, bomb*, fired, fire on, dropped, targeted, target, launch*, explod*, explosion*, blast*, blown up, blew up, blows up, detonat*, rock, rocked, airstrike*, air strike*, downed drone, raid | атак*, удар, удару, ударом, ударі, удари, ударів, ударами, ударам, вдари*, ударили, обстріл*, обстріля*, влучи*, влучан*, вража*, уражен*, ураз*, враз*, поціл*, вибух*, підірва*, підрив*, детон*, прогримі*, бомбардув*, скинул*, скину*, прильот*, приліт*, бавовн*, гатил*, б'ють, били
fire       | fire, fires, blaze*, burn, burns, burning, burned, ablaze, on fire, flames | пожеж*, горит*, горіл*, горі*, горять, палає, палають, загор*, загорян*, займан*, спалахн*
damage     | damag*, destroy*, destruct*, destroyed, ruin*, collapse*, crater | пошкод*, зруйн*, руйнув*, знищ*, понівеч*, обвал*
casualties | kill*, dead, death toll, deaths, die, dies, died, injur*, wound*, casualt*, victims, hurt | загин*, загибл*, вби*, жертв*, поранен*, постраждал*, травмован*, убит*
outage     | outage*, blackout*, without power, without electricity, no electricity, loses power, loses last, lost power, power cut* | знеструм*, блекаут*, без світла, без електрик*, втратил* живлення, втратил* основну лінію
halt       | halt*, suspend*, stopped, stops, production halted, resum* | зупин*, призупин*, припинил*, відновил* роботу
`

/** A last column of `response` marks what answers to an event and is never that event. */
export const ACTS = `
shot-down   | shot down, shoots down, shoot down, down, downs, downed, intercept, intercepts, intercepted, neutrali(s|z)ed, air defen(c|s)e destroyed, defen(c|s)e forces destroyed, destroyed kamikaze, destroyed drones | збил*, збит*, подавл*, знешкод*, приземл*, перехоп*, ппо знищил*, знищила дрони, знищили дрони |
mourning    | day of mourning, mourning, mourn*, declared a day of mourning | день жалоби, дня жалоби, днем жалоби, жалоб* | response
memorial    | commemorat*, anniversary, hono(u|)r* the memory, tribute, years since, in memory, remember*, forty days, minute of silence, lay flowers, laid flowers, vigil | вшану*, роковин*, річниц*, сорок днів, хвилин* мовчання, пам'ят* загибл*, панахид*, на згадку, квіти | response
funeral     | funeral*, buried, bid farewell, farewell, laid to rest | похова*, похорон*, попрощал*, прощан* | response
reaction    | react, reacts, reacted, reaction*, condemn*, outrage*, outcry, responds, responded, slam*, denounc*, abomination, expresses condolences, condolences, tells security council, tells un security council, tells un | реакці*, відреагув*, засуди*, засуджу*, осуди*, обурен*, співчутт*, назвав терактом, шокова* | response
appeal      | call on, calls on, called on, calls for, urge, urged, urges, urging, demand*, appeal, appeals, plea, request | заклик*, закликав, вимага*, вимог*, просить, попроси*, звернув*, звернул*, благає, запит | response
warning     | warn*, threat*, caution* | попередж*, пригрози*, погрожу*, застеріг*, застереж* | response
probe       | investigat*, inquiry, probe, probes, suspect*, opened a case, criminal case, criminal proceeding*, identified, intercepted telephone, has evidence, found guilty of, war crime probe, under procedural | розслід*, кримінальн* провадж*, справу порушено, відкрил* провадження, відкрит* провадж*, підозр*, встановил* особ*, ідентифік*, докази, перехопил* розмов*, причетн* | response
analysis    | analysis, analys*, explain*, explained, explainer, opinion, why, what does, what it means, what we know, how big, how the, what is known, how will | аналіз*, аналітик*, чому, що означає, пояснюємо, що відомо, думк*, колонк*, які наслідки, як вплине | response
award       | awarded, awards soldiers, awards servicemen, bestow*, decorat*, hono(u|)red with, presented with, medal for | нагородив, нагородила, нагородили, нагороджен*, нагороджу*, відзначив, відзначила, вручи*, орден* | response
thanks      | thank, thanks, thanked, praise*, hails, hailed | подяк*, дяку*, похвали* | response
interview   | interview*, tells about, told about how, survivor*, eyewitness*, story of, recalls | інтерв'ю, очевид*, історія, спогад*, згаду* | response
rebuild     | demolish*, reopen*, rebuilt | знесут*, знесенн*, відбудували, демонтаж*, демонтув*, відремонт* | response
compensate  | compensat*, payments to victims, insurance | компенсаці*, виплат*, відшкодув* | response
deny        | deny, denies, denied, refut*, rebut*, disput*, dismissed claims, fake | спростув*, спросту*, заперечу*, запереч*, фейк*, не підтвердж* | response
protest     | protest*, rally, rallies, demonstrat* | протест*, мітинг*, акці* протесту | response
return      | brings home, brought home, returns home, returned home, brought back, bring back, returned to, return of, return home, returned, home from captivity, rescued children | повернул*, повернут*, повернен*, повертают*, додому повернулис*, звільнил* з полону, звільнено з полону, визвол* |
exchange    | swap*, swop*, exchange of prisoners, prisoner exchange*, prisoners exchange, pow exchange, prisoner swap, exchanged prisoners, exchange, exchanged, exchanges, freed from captivity, returned from captivity, release of prisoners, released prisoners, release hundreds of, secured the release | обмін*, обміня* |
repatriate  | repatriat*, returned bodies, bodies returned, return of bodies | репатріа*, повернул* тіла, повернен* тіл*, передал* тіла |
withdraw    | withdraw*, withdrew, pulled back, pull back, pulls back, retreat*, left the city, leave the city, began to leave, abandon* | вийшл*, відійшл*, відвел*, вивел*, вивед*, виведенн*, відступ*, залиши* позиці*, відход*, відхід*, втрат* міст* |
capture     | capture, captures, captured, capturing, seize, seizes, takes control, took control, control of, claims control, forces control | захопил*, захоплен*, окупувал*, взятт*, взял* під контроль, взяли |
liberate    | liberat*, have freed, has freed, soldiers freed, troops freed, recaptur*, retak*, regain* | звільнил* село, звільнил* населен*, звільнен* село, військов* звільнил*, бійці звільнил*, деокуп*, відвоюва*, повернул* контроль |
advance     | advance, advances, advanced, breakthrough, offensive | просунул*, просуванн*, прорив*, прорва*, наступ |
concentrate | concentrat*, amass*, massing, build up | зосередил*, зосереджен*, накопич*, стягну*, зібрав, зібрала, зібрали |
visit       | visit, visits, visited, pays a visit, trip to, on a visit | візит*, відвідав*, відвідал*, побува*, приїха*, прибу* з візитом, відвіда* |
phone-call  | phone call*, telephone conversation*, phone conversation*, spoke by phone, phone talks, spoke with, by phone, call with, phone | телефонн* розмов*, розмов*, поговори*, зателефонува*, телефоном, переговорив |
meeting     | meet, meets, met, meeting*, summit*, talks with, held talks, hosts | зустріч*, зустрів*, зустріл*, саміт*, перемовин*, засідан*, провел* переговор*, переговорювал* |
convene     | convene*, to hold, will hold, emergency meeting, to meet, to discuss, scheduled, will meet, to host, planned meeting | скличе, скликає, скликан*, проведе, проведуть, збирає, збирають, говоритиме, говоритимуть, обговорюватим*, запросить, запросять, термінов* засідан*, відбудеться, збереться, зустрінет*, зустрінуть*, екстрен* засідан*, заплан* | response
package     | announce* package, aid package*, military aid, new package, pledg*, allocat*, to provide, provides, to send, donat*, to deliver, to give, commit, commits, committed, unveil*, contribut*, financ*, to transfer, additional aid, earmark* | пакет* допомог*, пакет* зброї, пакет* озброєн*, виділит*, виділи*, виділя*, надаст*, передаст*, надасть, надає, допомог*, профінансу*, фінансу*, спрямує, передадут*, асигну* |
deliver     | deliver, delivers, delivered, deliveries, received, arrive, arrived, arrives, handed over, hands over, has received, handover | прибул*, прибутт*, отримал*, передал*, передав, надійшл*, доправ* |
plan        | plan, plans, planning, preparing, prepares, intends, considers, considering, weighs, mulls, expected to, in talks to, readies, preparing contract, ready to, is ready | плану*, готує*, готують*, намір*, розгляда*, збирається, збираються, має намір, обміркову*, готов*, може надати |
sign        | sign, signs, signed, signing, agreement, inked, deal on | підписал*, підписав, підписан*, угод*, домовил* |
propose     | propos*, presents, presented, unveils package, tabled, put forward, introduc*, submitted, nominat* | запропонув*, пропону*, представи*, презентув*, внесл*, внесен* до, подал* законо*, оголосил* про 20, анонсув*, номін* |
adopt       | adopt*, approv*, pass, passes, passed, agree on, agreed on, endors*, green light*, confirms appointment, vot*, final approval | ухвали*, ухвален*, затверди*, затвердж*, схвали*, схвален*, погоди*, прийня*, проголосува*, підтримал* призначен*, голосув* |
block       | block*, veto*, oppose*, hold up, rejects package, halted adoption | заблок*, блоку*, накла* вето, ветува*, не змогл* погодити |
extend      | extend*, extension, prolong* | продовж*, подовж*, пролонг* |
impose      | impos*, sanctions, slap*, designat*, blacklist* | запровади*, ввел* санкці*, вві* санкці*, запроваджен*, введенн* санкцій |
lift        | lift, lifts, lifted, ease*, removes sanctions, delist* | скасув*, зня* санкції, послаб*, знят* |
reject      | reject*, rule out, rules out, ruled out, refus*, turns down | відкинув*, відкида*, відмови*, виключи*, відхили* |
pause       | pause, on pause, paused, stall* | пауз*, глух* кут* |
claim       | claim*, repeats claim, alleged* | заявив про взяття, нібито, начебто, стверджу* |
appoint     | appoint*, named as, sworn in, new prime minister, confirmed as, elect, elects, elected | признач*, обра*, склал* присягу, очоли* |
dismiss     | dismiss*, sack*, fired from, oust*, resign*, steps down, stepped down, quit, quits | звільни* з посад*, звільнен* з посад*, відставк*, подав у відставку, усунул*, усунут* |
search      | search home, searches home, search homes, searched home, searched homes, search house, house searches, raid home, raids home, raid homes, conduct searches, conducts searches | обшук* |
turn-back   | turn back, turns back, turned back, turn around | розверта*, розвернул*, зупинив марш, зупинили марш |
detain      | detain*, arrest*, nabbed, busted, in custody, apprehend* | затрима*, заарешт*, арешт*, взят* під варту, під варту, викри* |
sentence    | sentenc*, jailed, jails, life in prison, convict*, verdict, years in prison, behind bars | засудили до, засудив до, засудила до, засуджено до, засуджений до, засудили на, засудили за, отримав років, вирок*, років ув'язнення, років тюрми, довічн* |
charge      | charged, charges, indict*, notified of suspicion, notice of suspicion, lawsuit, sues, sued | повідомил* про підозру, оголосил* підозр*, обвинувач*, позов*, підозр* |
warrant     | arrest warrant*, warrants | ордер* на арешт |
rule        | ruled, ruling, court rules, upheld, overturn* | суд визна*, суд постанови*, рішенн* суду |
recognise   | recogni* | визнал*, визнав, визнан*, визна* |
evacuate    | evacuat* | евакуац*, евакуйо*, евакуюв* |
schedule    | schedule*, will apply, to apply, rounds of | графік*, діятимут*, застосовуват*, черги відключень, черг відключень |
restore     | restor* power, restored power, power restored, reconnect*, back online, power returns | відновил*, відновлен*, заживил*, повернул* світло, підключен* |
restrict    | restrict*, limit*, ban, bans, banned, closed, close, closes, prohibit* | обмежи*, обмежен*, заборон*, закри*, закрит* |
open        | open, opens, opened, launch of, launched production, inaugurat*, unveil* | відкрил*, відкритт*, запуск* виробництва |
find        | discover*, found, finds, uncovered | знайшл*, знайден*, вияви*, виявлен* |
crash       | crash*, fell into, plunge* | розби*, впав літак, авіакатастроф*, катастроф* |
sink        | sink*, sank, sunk | потону*, затону*, потопил*, потоплен* |
hijack      | board*, seized tanker, detained tanker, intercepted tanker | абордаж*, висадил* на танкер |
violate     | violat*, incursion*, entered airspace, stray* | поруши* повітрян*, порушен* повітрян*, залет*, залеті*, вторг* |
test        | test, tests, tested, test launch | випробува*, випробув*, тестув* |
win         | win, wins, won, victory, beat, beats, champion*, defeat* | переміг*, перемог*, виграл*, здобу*, обіграл*, чемпіон* |
qualify     | qualif*, advances to, reach the final* | кваліфікув*, вийш* у фінал, вийшл* до фіналу |
premiere    | premier*, premiered, screening, exhibit* | прем'єр* фільму, виставк* |
list        | inscrib*, list of world heritage, added to the list | внес* до списку, включи* до списку |
report      | presents report, publish report, publishes report, to present report, report on, submit report | звіт*, доповід*, прозвіту* |
fight       | fighting, battle*, clash* | бої, боїв, бій |
no-tally    | no tally, no figures, no national figures, without figures, no report of strikes, no data on strikes, no report with figures, no air force report, without a report, without a tally, without a national tally, without a national report, no strikes tallied, no strike tally, no national tally, no summary | цифр не повідомл*, не повідомлял* цифр, даних про удари немає, не оприлюднил* даних, не оприлюднил* зведен*, зведен* за ніч немає, зведен* немає, звіту немає, даних за ніч немає, зведен* даних про атаки, без цифр, без зведен*, без повідомлень про удари, загальних цифр немає, не звітувал* про удари, не повідомлял* про атаки |
travel      | is on way, is on the way, are on the way, on his way, on her way, on their way, heads to, heading for, sets off, en route, departs for, departed for | їде, їдуть, вируша*, вируши*, прямує до, виїха* |
poll        | poll, survey, respondents, according to a poll | опитуван*, соцопит*, респондент* |
raise-rate  | raises key rate, raises its key rate, raises its rate, raises rate, raised key rate, hikes, cuts key rate, cuts rate, cut key rate, lowers, keeps key rate, keeps rate, keeps policy rate | підвищи* облікову, підня* облікову, підвищи* ставку, підня* ставку, знизи* облікову, зберіг* облікову, залиши* облікову |
ship-out    | export*, sailed, left port, departed | експорту*, вийш* з порту |
import-ban  | embargo | ембарго |
tally       | over the past day, past day, since the beginning of the month, in a week, this month, since the start | за добу, минулої доби, за минулу добу, від початку, з початку, за тиждень, за місяць, протягом доби |
gather-dead | death notice, died at, dies at, passed away | пішов з життя, пішла з життя, помер*, померл* |
suspend-law | lapses, expire* | втрати* чинність |
expel       | expel*, persona non grata, summon*, recall* ambassador | висилає, вислал*, видвор*, персон* нон грата, виклик* посла, викликал* посла |
join        | join, joins, joined, accede* | приєдна*, приєдну*, долуч* |
leave-org   | withdraw* from treaty, quits organisation, exit* | вийде з, виход* з договору, денонс* |
strike-work | strike action, walkout | страйк* |
hack        | hack*, cyberattack*, cyber attack* | злам*, кібератак* |
poison      | poison* | отру* |
kidnap      | abduct*, kidnap*, deport* | викра*, депорт* |
`
