/**
 * People who are named by their office as often as by name, and whose names no rule brings together:
 * key | English | Ukrainian. An office stands with each who holds it; a plain surname needs no entry.
 */
export const PEOPLE = `
zelensky        | zelensk*, president of ukraine, ukrainian president, ukraines president | зеленськ*, президент* україни, глав* держави, президент зеленськ*, президентів україни
trump           | trump*, us president, u s president, american president, white house | трамп*, президент* сша, президент* америк*, білий дім, білого дому, білому домі, президентів україни та сша, президент* україни та сша
biden           | biden* | байден*
putin           | putin*, russian president, russian leader | путін*, президент* рф, президент* росії
kremlin         | kremlin, peskov* | кремл*, пєсков*, песков*
lavrov          | lavrov*, russian foreign minist* | лавров*, мзс рф, мзс росії, глав* мзс рф
medvedev        | medvedev* | медведєв*
shoigu          | shoigu | шойгу
belousov        | belousov* | бєлоусов*, белоусов*
gerasimov       | gerasimov* | герасимов*
syrskyi         | syrsk*, commander in chief of the armed forces, army chief, commander in chief | сирськ*, головнокомандувач*, головком*
zaluzhnyi       | zaluzhn* | залужн*
yermak          | yermak*, iermak* | єрмак*
budanov         | budanov* | буданов*
fedorov-mykhailo | mykhailo fedorov, mykhaylo fedorov | михайл* федоров*
sybiha          | sybiha, ukrainian foreign minister, ukraines foreign minister | сибіг*, глав* мзс україни
kuleba          | kuleba | кулеб*
umerov          | umerov* | умєров*, умеров*
shmyhal         | shmyhal*, shmygal* | шмигал*
svyrydenko      | svyrydenk*, svirydenk* | свириденк*
lubinets        | lubinets, lubynets, ombudsman, human rights commissioner | лубін*, лубінц*, омбудсмен*, омбудсман*, уповноважен* ради з прав людини
klitschko       | klitschko, klychko, kyiv mayor, mayor of kyiv | кличк*, мер* києва
macron          | macron*, french president | макрон*, президент* франції
merz            | merz, german chancellor | мерц*, канцлер* німеччини, канцлер* фрн
scholz          | scholz | шольц*
pistorius       | pistorius, german defen(c|s)e minister | пісторіус*
starmer         | starmer*, british prime minister, uk prime minister | стармер*, прем'єр* британії
sunak           | sunak | сунак*
tusk            | tusk, polish prime minister | туск*
nawrocki        | nawrocki, polish president | навроцьк*, президент* польщі
orban           | orban*, orbán*, hungarian prime minister | орбан*
fico            | fico, slovak prime minister | фіцо
erdogan         | erdogan*, erdoğan* | ердоган*
xi              | xi jinping, chinese president, chinese leader | сі цзіньпін*
modi            | modi, indian prime minister | моді
kim             | kim jong un, kim jong | кім чен ин*
lukashenko      | lukashenk* | лукашенк*
meloni          | meloni | мелоні
sanchez         | sanchez, sánchez | санчес*
carney          | carney | карні
trudeau         | trudeau | трюдо
leyen           | von der leyen, leyen, european commission president | фон дер ляєн*, ляєн*, глав* єврокомісії, президент* єврокомісії
kallas          | kallas, eu foreign policy chief, eus top diplomat | каллас*
costa           | antonio costa, european council president | антоніу кошт*, президент* євроради
rutte           | rutte, nato secretary general, nato chief, nato secretary | рютте, генсек* нато, генеральн* секретар* нато
stoltenberg     | stoltenberg | столтенберг*
guterres        | guterres, un secretary general, un chief | гутерреш*, гутерріш*, генсек* оон
grossi          | grossi, iaea director general, iaea chief, iaea head | гроссі, ґроссі, гендиректор* магате, генеральн* директор* магате, глав* магате
rubio           | rubio, secretary of state, us secretary of state | рубіо, держсекретар*
hegseth         | hegseth | гегсет*
austin          | lloyd austin, austin | остін*, ллойд* остін*
blinken         | blinken | блінкен*
witkoff         | witkoff | віткофф*
kellogg         | kellogg | келлог*
kushner         | kushner | кушнер*
vance           | vance, us vice president | венс*, віцепрезидент* сша
melania         | melania trump, melania, us first lady, first lady of the us | мелані* трамп, мелані*, перш* леді сша
zelenska        | olena zelenska, zelenska, ukraines first lady, ukrainian first lady | олен* зеленськ*, перш* леді україни
bessent         | bessent | бессент*
pope            | pope, pontiff, pope leo, pope francis | папа римськ*, папи римськ*, папа лев, папа франциск, понтифік*
kadyrov         | kadyrov* | кадиров*
navalny         | navaln* | навальн*
prigozhin       | prigozhin*, prigozhyn* | пригожин*
medinsky        | medinsk* | мединськ*
dmitriev        | kirill dmitriev, dmitriev | дмитрієв*, дмітрієв*
nabiullina      | nabiullina | набіулліна*, набіуллін*
poroshenko      | poroshenk* | порошенк*
tymoshenko      | tymoshenk*, timoshenk* | тимошенк*
kolomoisky      | kolomoisk* | коломойськ*
mindich         | mindich, myndich | міндіч*
johnson         | boris johnson, johnson | борис* джонсон*, джонсон*
borrell         | borrell | боррел*
metsola         | metsola | мецол*
baerbock        | baerbock | бербок*
duda            | andrzej duda, duda | анджей дуд*, дуда, дуди, дудою
stubb           | stubb, finnish president | стубб*, президент* фінляндії
nauseda         | nauseda, nausėda, lithuanian president | науседа, науседи, науседою, президент* литви
frederiksen     | frederiksen, danish prime minister | фредеріксен*, прем'єр* данії
kristersson     | kristersson, swedish prime minister | крістерссон*, прем'єр* швеції
sandu           | maia sandu, sandu, moldovan president | санду, президент* молдови
pavel           | petr pavel, czech president | петр* павел*, президент* чехії
fiala           | fiala, czech prime minister | фіал*, прем'єр* чехії
zakharova       | zakharova | захаров*
usyk            | usyk | усик*
svitolina       | svitolina | світолін*
mahuchikh       | mahuchikh | магучіх
terekhov        | terekhov* | терехов*
syniehubov      | syniehubov*, synehubov*, sinegubov* | синєгубов*, синегубов*
`

/** Bodies and armed units: key | English | Ukrainian. */
export const BODIES = `
general-staff   | general staff, gen staff | генштаб*, генеральн* штаб*
air-force       | air force, air forces | повітрян* сил*
navy            | ukrainian navy, ukraines navy, navy | вмс, військово морськ* сил*
black-sea-fleet | black sea fleet | чорноморськ* флот*, чф рф
baltic-fleet    | baltic fleet | балтійськ* флот*
sbu             | sbu, ssu, security service of ukraine, ukraines security service | сбу, служб* безпеки україни
hur             | hur, gur, military intelligence, defen(c|s)e intelligence, main intelligence directorate, main directorate of intelligence, intelligence directorate | гур, головн* управлінн* розвідки, воєнн* розвідк*, військов* розвідк*
sso             | special operations forces, sof | ссо, сил* спецоперацій, сил* спеціальних операцій
usf             | unmanned systems forces | сил* безпілотних систем, сбс
dbr             | state bureau of investigation, sbi | дбр, держбюро розслідувань, державн* бюро розслідувань
nabu            | nabu, national anti corruption bureau, anti corruption bureau, anticorruption bureau, anti corruption agencies, anti graft agencies, anti corruption bodies | антикорупційн* орган*, набу, національн* антикорупційн* бюро, антикорупційн* бюро
sapo            | sapo, sap, anti corruption prosecutor*, specialized anti corruption prosecutor* | сап, спеціалізован* антикорупційн* прокуратур*, антикорупційн* прокуратур*
hacc            | high anti corruption court, hacc, anti corruption court | вакс, вищ* антикорупційн* суд*
constitutional-court | constitutional court | конституційн* суд*, ксу
supreme-court   | supreme court | верховн* суд*
prosecutor      | prosecutor general, prosecutors, prosecutors office, prosecutor generals office | генпрокур*, прокурор*, прокуратур*, офіс* генпрокурор*
police          | police, national police | поліці*, нацполіці*
rescuers        | state emergency service, emergency service*, rescuer*, rescue workers | дснс, рятувальник*, надзвичайник*
railways        | ukrzaliznytsia, ukrainian railways, railway operator | укрзалізниц*
ukrenergo       | ukrenergo, grid operator | укренерго
energoatom      | energoatom | енергоатом*
naftogaz        | naftogaz | нафтогаз*
dtek            | dtek | дтек
ukrhydroenergo  | ukrhydroenergo | укргідроенерго
rosatom         | rosatom | росатом*
gazprom         | gazprom | газпром*
rosneft         | rosneft | роснефт*, роснєфт*
lukoil          | lukoil | лукойл*
transneft       | transneft | транснефт*, транснєфт*
wagner          | wagner, wagnerites | вагнер*, вагнерівц*, пвк вагнер
azov-unit       | azov regiment, azov brigade, azov fighters, azovs, captive azov, azov | азов*, азовц*
khortytsia-group | khortytsia, khortytsya | хортиц*
dnipro-group    | dnipro group of forces | угрупован* військ дніпро
rada            | verkhovna rada, ukrainian parliament, ukraines parliament, rada, ukrainian lawmakers, parliament, mps, lawmakers | верховн* рад*, рада, ради, раді, раду, парламент*, нардеп*, народн* депутат*, депутат*
cabinet         | cabinet of ministers, cabinet, ukrainian government, ukraines government | кабмін*, кабінет* міністрів, уряд*
mfa             | foreign ministry, ministry of foreign affairs, foreign minister*, minister of foreign affairs | мзс, міністерств* закордонних справ, (міністр|міністерк)* закордонних справ, глав* мзс
mod             | defen(c|s)e ministry, ministry of defen(c|s)e, defen(c|s)e minister*, defen(c|s)e secretary, minister of defen(c|s)e, ministers of defen(c|s)e, pentagon | міноборони, міністерств* оборони, (міністр|міністерк)* оборони, глав* міноборони, пентагон*
finance-ministry | finance ministry, ministry of finance, finance minister* | мінфін*, (міністр|міністерк)* фінансів, міністерств* фінансів
energy-ministry | energy ministry, ministry of energy, energy minister* | міненерго, (міністр|міністерк)* енергетики, міністерств* енергетики
justice-ministry | justice ministry, ministry of justice, justice minister* | мін'юст*, (міністр|міністерк)* юстиції, міністерств* юстиції
interior-ministry | interior ministry, interior minister*, ministry of internal affairs | мвс, (міністр|міністерк)* внутрішніх справ
health-ministry | health ministry, ministry of health, health minister* | моз, (міністр|міністерк)* охорони здоров'я
education-ministry | education ministry, ministry of education, education minister* | мон, (міністр|міністерк)* освіти
culture-ministry | culture ministry, ministry of culture, culture minister* | мкіп, мінкульт*, (міністр|міністерк)* культури
nsdc            | national security and defen(c|s)e council, nsdc | рнбо, рад* національної безпеки
presidents-office | presidential office, presidents office, office of the president | офіс* президента, оп
national-bank   | national bank of ukraine, national bank, nbu | нацбанк*, нбу, національн* банк*
eu              | european union, eu, eus, bloc | євросоюз*, єс, європейськ* союз*
eu-commission   | european commission, commission, brussels | єврокомісі*, європейськ* комісі*, брюссел*
eu-council      | council of the eu, eu council, european council | рад* єс, європейськ* рад*, єврорад*
eu-parliament   | european parliament, meps | європарламент*, європейськ* парламент*
eu-ambassadors  | eu ambassadors, coreper, ambassadors meeting | посл* країн єс, посл* єс, комітет* постійних представників
nato            | nato, alliance | нато, альянс*
un              | united nations, un, uns | оон
unsc            | un security council, security council, unsc | рад* безпеки оон, радбез* оон, радбез*, рад* безпеки
unga            | un general assembly, general assembly, unga | генасамбле*, генеральн* асамбле*
icc             | international criminal court, icc | міжнародн* кримінальн* суд*, мкс
icj             | international court of justice, icj, un court | міжнародн* суд* оон
echr            | european court of human rights, echr | європейськ* суд* з прав людини, єспл
pace            | pace, parliamentary assembly of the council of europe | парє, парламентськ* асамбле* ради європи
coe             | council of europe | рад* європи
osce            | osce | обсє
envoys          | ambassador*, envoy, envoys, special envoy | посол, посла, послом, посольк*, посланець, посланц*, спецпосланник*, спецпредставник*
foreign-press   | washington post, new york times, nyt, wsj, wall street journal, cnn, bbc writes, politico, the times, the economist, guardian, financial times, der spiegel, bild, axios | washington post, new york times, nyt, wsj, cnn, politico, the economist, the times, financial times, spiegel, bild, axios
iaea            | iaea, international atomic energy agency, un nuclear watchdog, nuclear watchdog | магате, міжнародн* агентств* з атомної енергії
red-cross       | red cross, icrc | червон* хрест*, мкчх
unicef          | unicef | юнісеф
unesco          | unesco | юнеско
who             | world health organi(s|z)ation | вооз, всесвітн* організаці* охорони здоров'я
imf             | imf, international monetary fund | мвф, міжнародн* валютн* фонд*
world-bank      | world bank | світов* банк*
ebrd            | ebrd, european bank for reconstruction | єбрр
eib             | eib, european investment bank | єіб, європейськ* інвестиційн* банк*
g7              | g7, group of seven | g7, велик* сімк*, країн* сімки
g20             | g20 | g20, велик* двадцятк*
ofac            | ofac, us treasury, treasury department | офак, мінфін* сша
state-department | state department, us department of state | держдеп*
congress        | congress, us congress | конгрес*
senate          | senate, us senate, senators | сенат*
house           | house of representatives, us house | палат* представників
bundestag       | bundestag | бундестаг*
fsb             | fsb | фсб
russian-mod     | russian defen(c|s)e ministry, russias defen(c|s)e ministry, russian ministry of defen(c|s)e, ministry of defen(c|s)e of the russian federation | міноборони рф, міноборони росії, російськ* міноборони, міністерств* оборони рф
state-duma      | state duma, duma | держдум*, дум* рф
ioc             | ioc, international olympic committee | мок, міжнародн* олімпійськ* комітет*
uefa            | uefa | уєфа
fifa            | fifa | фіфа
eurovision      | eurovision | євробачен*
church-ocu      | orthodox church of ukraine, ocu | пцу, православн* церкв* україни
church-uoc      | moscow patriarchate, uoc mp | упц мп, московськ* патріархат*
deepstate       | deepstate, deep state | deepstate, deep state, діпстейт
isw             | isw, institute for the study of war | isw, інститут* вивчення війни
bellingcat      | bellingcat | bellingcat
amnesty         | amnesty international | amnesty international
rsf             | reporters without borders | репортер* без кордонів
hrw             | human rights watch | human rights watch
coalition-willing | coalition of the willing | коаліці* охочих, коаліці* рішучих
contact-group   | contact group, ramstein, ukraine defen(c|s)e contact group | контактн* груп*, рамштайн*
purl            | purl | purl
safe            | safe program*, safe instrument | програм* safe
north-korean-troops | north korean troops, north korean soldiers | північнокорейськ* військ*, солдат* кндр
starlink        | starlink, spacex, musk | starlink, старлінк*, маск*
`
