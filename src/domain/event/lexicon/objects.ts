/**
 * What is hit, given, built or talked about: key | English | Ukrainian | what it is a kind of. Objects of
 * one night that are neither the same nor kinds of each other belong to two events.
 */
export const OBJECTS = `
government-house | government building*, administration building*, administrative building*, regional administration building*, on regional administration, on regional state administration, city hall, town hall, council building* | будівл* ода, по ода, будівл* облдержадміністраці*, по облдержадміністраці*, адмінбудівл*, адміністративн* будівл*, міськрад*, ратуш*, мері*, сільрад* |
shipyard         | shipyard*, dry dock*, ship repair* | верф*, суднобудівн* завод*, судноремонтн* завод* | plant
ferry            | ferry, ferries, barge*, tugboat*, tug | пором*, барж*, буксир* | ship
fire-station     | fire station*, fire depot*, fire truck*, fire engine* | пожежн* частин*, пожежн* депо, пожежн* машин* |
police-station   | police station*, police department building | відділ* поліції, відділок, поліцейськ* дільниц* |
care-home        | nursing home*, care home*, orphanage*, boarding school*, home for elderly | будинок для літніх, геріатричн*, інтернат*, дитячий будинок, пансіонат* |
pharmacy         | pharmac*, drug store*, medicine warehouse* | аптек*, аптечн*, фармацевтичн* |
bakery           | baker*, mill, flour mill*, bread factory | хлібозавод*, пекарн*, млин, борошномельн* | plant
brewery          | brewer*, distiller*, confectioner*, dairy, meat plant*, poultry farm* | пивзавод*, спиртзавод*, кондитерськ*, молокозавод*, м'ясокомбінат*, птахофабрик* | plant
sawmill          | furniture factory*, sawmill*, woodworking, paper mill* | меблев* фабрик*, лісопилк*, деревообробн*, паперов* фабрик* | plant
bus-station      | bus station*, bus depot*, tram depot*, motor depot*, car park* | автовокзал*, автостанці*, автопарк*, депо, автобаз*, автостоянк* |
satellite-station | satellite communication*, space communication*, antenna* | супутников* зв'язк*, космічн* зв'язк*, антен* | military-site
zoo              | zoo, animal shelter*, stable, stables | зоопарк*, притулок для тварин, притулк* для тварин, конюшн*, стайн* |
sanatorium       | sanatorium*, resort*, holiday camp*, children's camp* | санаторі*, баз* відпочинку, дитячий табір, дитячому таборі |
bank-branch      | bank branch*, savings bank office* | відділенн* банку, банківськ* відділенн* |
refinery         | refiner*, oil refiner*, oil processing plant* | нпз, нафтопереробн* завод*, нафтопереробн* підприємств*, нафтозавод*, нафтопереробн* | oil-site, plant
oil-depot        | oil depot*, fuel depot*, oil storage*, oil base*, fuel storage*, tank farm*, oil reservoir*, storage tank*, fuel tank*, oil tank*, reservoirs | нафтобаз*, склад* пмм, склад* пально*, паливн* склад*, резервуар*, нафтосховищ*, паливн* баз* | oil-site
oil-terminal     | oil terminal*, marine terminal*, fuel terminal*, sea terminal*, oil loading*, oil port | нафтотермінал*, нафтов* термінал*, морськ* термінал*, морськ* нафтов* термінал*, паливн* термінал*, відвантаженн* нафти | oil-depot, port, oil-site
pumping-station  | pumping station*, oil pumping station* | нафтоперекачувальн* станці*, нпс, лвдс, перекачувальн* станці* | oil-site
oil-pipeline     | oil pipeline*, druzhba, oil flow*, oil transit | нафтопровод*, нафтопровід*, дружб*, прокачуванн* нафти, транзит* нафти | oil-site
gas-pipeline     | nord stream*, gas pipeline*, turkstream, turkish stream, gas transit | північн* поті*, північн* поток*, газопровод*, газопровід*, турецьк* поті*, транзит* газу | gas-site
gas-plant        | gas processing plant*, gas plant*, gas condensate, gas processing | газопереробн* завод*, гпз, газоконденсат*, газопереробн* | gas-site, plant
gas-field        | gas field*, gas production, gas facilit*, gas infrastructure, gas extraction, gas producing | газовидобув*, газов* родовищ*, газов* інфраструктур*, об'єкт* газ*, видобутк* газу | gas-site
oil-site         | oil facilit*, oil infrastructure, oil industry | нафтов* об'єкт*, нафтов* інфраструктур* | industry
gas-site         | gas site* | газов* об'єкт* | industry
chemical-plant   | chemical plant*, fertili(s|z)er plant*, azot, nitrogen plant* | хімзавод*, хімічн* завод*, хімкомбінат*, азот, завод* добрив | plant
explosives-plant | explosives plant*, gunpowder plant*, gunpowder factor*, powder plant*, ammunition plant*, ammunition factor* | порохов* завод*, завод* боєприпасів, завод* вибухових речовин | plant
aircraft-plant   | aircraft plant*, aviation plant*, aircraft factor*, aircraft repair*, aviation factor* | авіазавод*, авіаційн* завод*, авіаремонтн* завод*, авіабудівн* | plant
drone-plant      | drone plant*, drone factor*, drone production, drone manufactur*, drone assembly, joint drone* | завод* дронів, виробництв* дронів, виробництв* безпілотників, завод* безпілотник*, виробляють дрони, виробництв* бпла | plant
electronics-plant | electronics plant*, microchip*, semiconductor*, microelectronics, optical plant* | завод* мікроелектронік*, мікросхем*, радіозавод*, приладобудівн* | plant
steel-plant      | steel plant*, steelworks, metallurgical plant*, steel mill*, azovstal, iron and steel | металургійн* завод*, меткомбінат*, металургійн* комбінат*, азовсталь* | plant
plant            | plant, plants, factor*, enterprise*, industrial site*, industrial facilit*, industrial enterprise*, industrial zone, production facilit* | завод*, фабрик*, підприємств*, промзон*, промислов* об'єкт*, промислов* підприємств*, комбінат* | industry
industry         | industrial | промислов* |
warehouse        | warehouse*, storage facilit*, logistics cent* | склад, склади, складу, складі, складів, складськ*, логістичн* центр* |
grain-store      | grain terminal*, grain storage*, granar*, grain silo*, grain elevator*, elevator* | зерносховищ*, зернов* термінал*, елеватор*, зернов* склад* | port, warehouse
port             | port, ports, seaport*, port infrastructure, harbo(u|)r*, berth*, pier, piers, quay* | порт, порту, порти, портів, портом, портов*, морпорт*, причал*, гаван* |
ship             | ship, ships, vessel*, cargo ship*, bulk carrier*, freighter*, merchant ship*, civilian ship*, dry cargo | судн*, суховантаж*, балкер*, корабл*, корабель, теплохід*, теплоход* |
tanker           | tanker*, oil tanker* | танкер* | ship
warship          | warship*, frigate*, corvette*, missile carrier*, missile cruiser*, cruiser, landing ship*, patrol ship*, patrol boat*, battleship*, flagship | фрегат*, корвет*, ракетоносі*, крейсер*, великий десантний корабель, вдк, бдк, десантн* корабл*, десантн* корабель, флагман*, катер, катера, катери, катерів | ship
submarine        | submarine* | підводн* човен*, підводн* човн*, субмарин* | ship
shadow-fleet     | shadow fleet, shadow tanker* | тіньов* флот* | 
power-plant      | power plant*, power station*, thermal plant*, thermal power, tpp, tpps, chp, chpp, heating plant*, combined heat | тес, тец, теплоелектростанці*, теплоелектроцентрал*, електростанці* | energy-site, plant
hydro-plant      | hydroelectric*, hydropower, hydro plant*, hpp, dam, dams, dnipro hes, kakhovka dam | гес, гідроелектростанці*, дамб*, гребл*, дніпрогес*, каховськ* гес | energy-site
substation       | substation*, electrical substation*, power substation*, transformer* | підстанці*, електропідстанці*, трансформатор* | energy-site
power-line       | power line*, transmission line*, high voltage line*, main power line*, external power, offsite power | ліні* електропередач*, леп, високовольтн* лін*, лін* живлення, зовнішн* живлен*, лін* 750 кв | energy-site
boiler-house     | boiler house*, boiler plant* | котельн* | energy-site
energy-site      | energy facilit*, energy infrastructure, power facilit*, power infrastructure, energy system, energy sector, power grid, electricity facilit* | енергооб'єкт*, енергетичн* об'єкт*, об'єкт* енергетик*, енергетичн* інфраструктур*, енергосистем*, енергоінфраструктур*, електромереж* |
znpp             | znpp, zaporiz* npp, zaporiz* plant, zaporiz* power plant, zaporiz* nuclear, zaporiz* nuclear power plant, zaporiz* nuclear plant, zaporiz* atomic | запорізьк* аес, заес, запорізьк* атомн* | nuclear-plant, plant
chornobyl        | chornobyl npp, chernobyl, chornobyl, chornobyl nuclear | чорнобильськ* аес, чаес, чорнобил* | nuclear-plant, plant
nuclear-plant    | nuclear plant*, nuclear power plant*, npp, npps, reactor*, nuclear power unit* | аес, атомн* станці*, атомн* електростанці*, реактор*, енергоблок* | plant, power-plant, energy-site
nuclear-weapon   | nuclear weapon*, nuclear test*, warhead* | ядерн* зброя, ядерн* зброї, ядерн* зброю, ядерн* випробув*, боєголовк* |
bridge           | bridge, bridges, overpass* | міст, моста, мосту, мостом, мості, мости, мостів, шляхопровод*, переправ* |
crimean-bridge   | crimean bridge, crimea bridge, kerch bridge | кримськ* міст*, кримськ* мост*, керченськ* міст*, керченськ* мост* | bridge
rail-station     | railway station*, train station*, rail station* | вокзал*, залізничн* станці*, залізничн* вокзал* | railway
train            | train, trains, passenger train*, suburban train*, locomotive*, freight train*, carriage* | поїзд, поїзда, поїзді, поїздів, поїзди, потяг*, електричк*, електропоїзд*, приміськ* поїзд*, локомотив*, вагон* | railway
railway          | railway track*, train track*, railway*, rail, railroad*, railway infrastructure, rail infrastructure | залізниц*, залізничн*, колія, колії, колію, колій |
airfield         | airfield*, airbase*, air base*, military airfield*, airport*, runway* | аеродром*, авіабаз*, аеропорт*, летовищ* |
aircraft         | aircraft, plane, planes, jet, jets, bomber*, fighter jet*, fighter*, su 35, su 34, su 30, il 76, il 76s, tu 95, tu 22, mig 29, a 50, a 60 | літак*, винищувач*, бомбардувальник*, су 35, су 34, су 30, іл 76, ту 95, ту 22, міг 29, а 50, а 60, борт |
helicopter       | helicopter*, mi 8, ka 52 | вертоліт*, вертольот*, гелікоптер*, мі 8, ка 52 |
air-defence-site | radar*, s 400, s 300, air defen(c|s)e system hit, radar station* | рлс, радар*, с 400, с 300, радіолокаційн* станці* |
ammo-depot       | ammunition depot*, ammo depot*, arms depot*, ammunition warehouse*, arsenal*, ammunition storage | склад* боєприпасів, арсенал*, склад* бк, боєсклад* | military-site
command-post     | command post*, headquarters, command cent* | командн* пункт*, кп, штаб* армії, пункт* управління | military-site
military-site    | military base*, barracks, military unit, training ground*, training area, military facilit*, military training | військов* баз*, казарм*, військов* частин*, полігон*, навчальн* центр*, військов* об'єкт* |
border-post      | checkpoint*, border crossing* | блокпост*, кпп, пункт* пропуску |
commandants      | commandants office*, commandant office* | комендатур* |
apartment-block  | apartment building*, apartment block*, residential building*, high rise*, block of flats, blocks of flats, five stor*, nine stor*, multi stor*, storey block, tower block*, residential block*, apartments, apartment house* | багатоповерхівк*, багатоповерхов*, житлов* будинк*, житлов* будинок, п'ятиповерхівк*, п'ятиповерхов*, дев'ятиповерхівк*, дев'ятиповерхов*, під'їзд*, висотк*, житлов* багатоповерх*, квартир*, панельк* | housing
houses           | house, houses, private house*, private home*, homes | приватн* будинк*, приватн* будинок, домоволод*, хат*, приватн* сектор* | housing
housing          | residential, dwelling*, housing | житл*, житлов* |
hospital         | hospital*, maternity*, clinic, clinics, outpatient*, medical facilit*, medical cent*, polyclinic* | лікарн*, пологов*, поліклінік*, амбулаторі*, медзаклад*, госпітал*, медцентр* |
ambulance        | ambulance*, paramedic* | швидк* допомог*, швидк*, екстрен* медичн*, фельдшер* |
school           | school, schools, kindergarten*, lyceum*, gymnasium | школ*, дитсад*, дитяч* садок*, садочок, садочк*, ліце*, гімназі* |
university       | universit*, academic building, institute, college* | університет*, універ, навчальн* корпус*, корпус* університету, інститут*, коледж* |
church           | church*, cathedral*, monaster*, lavra, synagogue*, mosque* | храм*, церкв*, собор*, монастир*, лавра, лаври, лаврі, лавру, синагог*, мечет* |
museum           | museum*, librar*, theat*, cultural heritage, heritage site* | музе*, бібліотек*, театр*, пам'ятк*, будинок культури, палац* культури |
hotel            | hotel*, hostel*, dormitor* | готел*, гуртожит*, хостел* |
market           | market, markets, bazaar | ринок, ринку, ринком, ринки, ринок*, базар* |
shop             | shop, shops, store, supermarket*, shopping cent*, mall, malls, hypermarket* | магазин*, супермаркет*, тц, трц, торгов* центр*, торговельн* центр*, гіпермаркет* |
cafe             | cafe, café, restaurant*, pizzeria | кафе, ресторан*, піцері* |
petrol-station   | gas station*, filling station*, petrol station*, fuel station*, service station* | азс, заправк*, заправн*, автозаправ* |
bus              | bus, buses, minibus*, shuttle*, trolleybus*, tram, trams, passenger bus* | автобус*, маршрутк*, мікроавтобус*, тролейбус*, трамва* |
car              | car, cars, vehicle, taxi, evacuation vehicle, minivan* | автомобіл*, авто, авта, машин*, таксі, легковик* |
prison           | prison, prisons, colony, penal colony, jail*, detention cent*, pre trial detention | колоні*, в'язниц*, сізо, виправн* колоні* |
post-office      | nova poshta, post office*, postal terminal*, ukrposhta, mail depot*, parcel* | нов* пошт*, поштов*, укрпошт*, поштомат* |
tv-tower         | tv tower*, television tower*, broadcaster* | телевеж*, телецентр*, телеканал* |
metro            | metro, subway | метро, метрополітен* |
park             | park, playground*, square, beach*, stadium* | парк, парку, майданчик*, площ*, пляж*, стадіон* |
cemetery         | cemetery, cemeteries | цвинтар*, кладовищ* |
embassy          | embass*, consulate* | посольств*, консульств* |
water-supply     | water supply, water pipeline*, waterworks, water utility | водопостач*, водогін*, водогон*, водоканал* |
volunteers-aid   | humanitarian convoy*, humanitarian mission, aid convoy, humanitarian aid | гуманітарн* конво*, гуманітарн* допомог*, гуманітарн* місі* |
mine             | mine, mines, coal mine*, miners | шахт*, вугільн* | industry
farm             | farm, farms, farmer*, agricultural enterprise* | ферм*, агропідприємств*, фермер* |
court-building   | courthouse | будівл* суду |
tent             | recruitment office*, enlistment office*, draft office* | тцк, військкомат* |
undersea-cable   | undersea cable*, subsea cable*, cable damage | підводн* кабел*, кабел* |
crowd            | funeral reception, memorial service, wake | поминк* |
`

/** Whom it befell, and who is spoken of by trade: key | English | Ukrainian. */
export const ROLES = `
children    | child, children, kid, kids, teen, teens, teenager*, boy, boys, girl, girls, toddler*, infant, baby, schoolchild*, pupil* | діти, дітей, дитин*, підліт*, неповнолітн*, хлопч*, дівчин*, немовля*, школяр*, учн* |
elderly     | pensioner*, elderly, old man, old woman, old couple | пенсіонер*, літн* жін*, літн* чол*, літн* подружж*, бабус*, дідус* | woman, man
woman       | woman, women, mother, wife, grandmother | жінк*, жінок, мати, дружин* |
man         | man, men, father, husband | чоловік, чоловіка, чоловіки, чоловіків, батьк* |
farmers     | farmer*, tractor driver*, tractor, combine driver | фермер*, тракторист*, трактор*, комбайнер*, аграрі* |
medics      | medic, medics, paramedic*, doctor*, nurse*, ambulance crew | медик*, лікар, лікарі, лікарів, лікарка, медсест*, фельдшер*, парамедик* | workers
rescuers    | rescuer*, firefighter* | рятувальник*, пожежник*, вогнеборц* |
police      | policeman, policemen, police officer*, policewoman | поліцейськ*, поліціянт* |
journalists | journalist*, reporter, reporters, cameraman, film crew, correspondent* | журналіст*, репортер, репортери, оператор, знімальн* груп* |
energy-crew | power engineer*, energy worker*, electrician*, power workers | енергетик, енергетики, енергетиків, електрик, електрики, електромонтер* | workers
-           | | (міністр|міністерк|міністерств|заступник|заступниц|очільник|очільниц)* енергетики |
utility-crew | utility worker*, municipal worker*, janitor*, street cleaner* | комунальник*, двірник*, працівник* водоканалу | workers
rail-crew   | railway worker*, train driver*, conductor*, railwaymen | залізничник*, машиніст*, провідни* | workers, drivers
drivers     | bus driver*, truck driver*, lorry driver*, taxi driver*, driver | водій, водія, водії, водіїв, таксист*, далекобійник* | workers
volunteers  | volunteer*, aid worker*, humanitarian worker* | волонтер*, гуманітарн* працівник* |
teachers    | teacher*, lecturer*, principal | учител*, вчител*, викладач*, директор* школи | workers
sailors     | sailor*, seafarer*, crew member*, docker* | моряк*, матрос*, докер*, членів екіпажу |
pilots      | pilot, pilots, airman, airmen | пілот*, льотчик* |
miners      | miner, miners | шахтар*, гірник* | workers
clergy      | priest*, monk*, bishop* | священник*, монах*, чернец*, єпископ* |
officers    | general, colonel*, lieutenant colonel | генерал, генерала, полковник*, підполковник* |
fishermen   | fisherman, fishermen | рибалк*, рибалок |
workers     | worker*, employee*, staff | працівник*, робітник*, співробітник* |
`

/** Weapons and what else is given, bought and fired: key | English | Ukrainian. */
export const ARMS = `
patriot          | patriot, patriots, patriot system*, patriot air defen(c|s)e | patriot*, петріот*, патріот |
iris-t           | iris t | iris t |
nasams           | nasams | nasams |
samp-t           | samp t | samp t |
hawk             | hawk | hawk |
gepard           | gepard* | gepard* |
himars           | himars | himars, хаймарс* |
atacms           | atacms | atacms |
tomahawk         | tomahawk* | tomahawk*, томагавк* |
taurus           | taurus* | taurus*, таурус* |
storm-shadow     | storm shadow*, scalp | storm shadow*, scalp |
f16              | f 16, f 16s, f16, f16s | f 16, f16, ф 16 |
gripen           | gripen* | gripen*, гріпен* |
mirage           | mirage | mirage*, міраж* |
rafale           | rafale | rafale, рафал* |
abrams           | abrams | abrams, абрамс* |
leopard          | leopard, leopards | leopard*, леопард* |
tanks            | battle tank* | танк, танки, танків, танками |
bradley          | bradley*, infantry fighting vehicle*, armo(u|)red vehicle*, cv90 | bradley, бмп, бронемашин*, бронетехнік*, cv90 |
howitzer         | howitzer*, archer, caesar | гаубиц*, archer, caesar |
shells           | artillery shell*, artillery ammunition, shells, artillery round*, 155 mm | снаряд*, артилерійськ* снаряд*, боєприпас* |
air-defence-kit  | air defen(c|s)e system*, air defen(c|s)e missile*, interceptor missile*, anti aircraft, air defen(c|s)e, air defen(c|s)es | ппо, протиповітрян* оборон*, зенітн* ракет*, зрк, систем* ппо, зенітн* |
interceptor      | interceptor drone*, drone interceptor*, interceptor* | дрон* перехоплювач*, дронів перехоплювачів, перехоплювач* |
boats            | boat, boats, naval drone*, sea drone* | катери, катерів, морськ* дрон* |
generators       | generator*, diesel generator* | генератор*, дизель генератор* |
long-range       | long range weapon*, long range missile*, long range drone* | далекобійн* |
flamingo         | flamingo | фламінго |
oreshnik         | oreshnik | орєшнік*, орешник* |
kinzhal          | kinzhal* | кинджал* |
kalibr           | kalibr* | калібр* |
iskander         | iskander* | іскандер* |
shahed           | shahed*, geran* | шахед*, герань*, герані |
molniya          | molniya, molnia | молні* |
`

/** Public affairs: money, law, offices, agreements, culture. */
export const AFFAIRS = `
spiderweb        | spiderweb, spider web, spiders web | павутин* |
ruins            | rubble, debris removal | завал* |
sanctions        | sanction*, restrictive measure*, restrictions against russia, curbs on moscow, curbs on russia, measures against moscow, measures against russia, restrictions on moscow | санкці*, санкційн*, обмежен* проти росії, пакет* обмежен* |
frozen-assets    | frozen asset*, russian asset*, reparations loan, immobili(s|z)ed asset*, sovereign asset* | заморожен* актив*, російськ* актив*, репараційн* кредит*, репараційн* позик* |
aid-package      | aid package*, military aid, defen(c|s)e package*, assistance package*, military assistance, military support, support package*, package of military, security assistance, package of weapons, weapons package | пакет* допомог*, військов* допомог*, оборонн* пакет*, пакет* військової, пакет* підтримк*, пакет* зброї, пакет* озброєн* |
loan             | loan, loans, tranche*, credit, macro financial, financial aid, financial assistance | кредит*, позик*, транш*, макрофінансов*, фінансов* допомог*, фінансуван* |
budget           | state budget, budget, budget deficit | держбюджет*, бюджет* |
interest-rate    | key rate, policy rate, interest rate, discount rate | облікова ставк*, облікову ставк*, облікової ставк*, ключов* ставк* |
inflation        | inflation | інфляці* |
tax              | tax, taxes, tariff*, duties, excise | подат*, мит, мита, акциз*, тариф* |
price-cap        | price cap, oil price cap | стел* цін, цінов* стел*, граничн* цін* |
grain            | grain, wheat, corn, harvest, grain export*, agricultural export* | зерн*, пшениц*, кукурудз*, врожа*, агроекспорт*, експорт* зерна |
grain-deal       | grain deal, grain corridor, black sea grain initiative, grain initiative | зернов* угод*, зернов* коридор*, зернов* ініціатив* |
ceasefire        | ceasefire*, cease fire, truce, armistice | перемир*, припинен* вогню |
peace-talks      | peace talk*, negotiation*, talks, peace process, trilateral | переговор*, мирн* процес*, перемовин*, тристоронн* |
peace-plan       | peace plan*, peace deal, peace proposal*, peace formula, peace agreement | мирн* план*, мирн* угод*, формул* миру |
security-guarantees | security guarantee* | гаранті* безпек*, безпеков* гаранті* |
minerals-deal    | minerals deal, minerals agreement, mineral resources, rare earth* | угод* про корисні копалини, корисн* копалин*, надр, рідкісноземельн* |
eu-accession     | eu accession, eu membership, accession talks, candidate status, join the eu, accession negotiation*, negotiating cluster* | вступ* до єс, членств* в єс, євроінтеграці*, переговор* про вступ, кластер* |
nato-membership  | nato membership, join nato, membership in nato | членств* в нато, вступ* до нато |
border-closure   | border closure, border blockade, blockade | закритт* кордон*, блокад* кордон*, блокуван* кордон* |
mobilization     | mobili(s|z)ation, conscription, draft age, conscript* | мобілізаці*, призов*, призовн* |
martial-law      | martial law | воєнн* стан*, воєнного стану |
election         | election*, referendum, vote count, ballot* | вибор*, вибори, референдум*, голосуванн* |
law              | bill, law, draft law, legislation, amendment*, ratif* | законопро(є|е)кт*, закон*, проєкт закону, поправк*, ратифік* |
reshuffle        | reshuffle, new government | кадров* ротаці*, перестановк*, нов* уряд* |
corruption       | corruption, bribe*, embezzle*, kickback*, fraud, money laundering, graft | корупці*, хабар*, розкрад*, відкат*, шахрай*, відмиван*, розтрат* |
treason          | treason, state treason, collaborat* | державн* зрад*, держзрад*, колаборант* |
espionage        | spy, spies, espionage, agent network, mole | шпигун*, агентурн*, агент фсб, агента фсб, агентів фсб, шпигунств* |
sabotage         | sabotage, saboteur*, arson, sabotage group, plot to derail, plot to blow up, plot to bomb, planned to blow up | диверсі*, диверсант*, підпал*, готував* підрив, підготовк* підриву |
assassination    | assassination*, murder plot, car bomb*, attempted murder, contract killing | замах*, вбивств* на замовлення, ліквідува*, ліквідаці* |
terror           | terrorist state, sponsor of terrorism, terrorist sponsor, state sponsor | держав* терорист*, держав* спонсор* тероризму, спонсор* тероризму, спонсором тероризму |
war-crimes       | war crime*, crimes against humanity, genocide, tribunal*, arrest warrant* | воєнн* злочин*, геноцид*, трибунал*, ордер на арешт, ордер* на арешт |
executions       | shooting ~ prisoner*, shooting ~ captive*, killing ~ captured, killing ~ prisoners, executing pow*, executing ukrainian pow*, executing prisoner*, execution of pow*, execution of prisoners, executed pows, shot prisoners, executed | розстріл* полонен*, розстріляли, страта, страти, страту, стратили |
torture          | torture*, tortured | катуван*, закатува*, тортур* |
mass-grave       | mass grave*, exhum* | масов* похован*, ексгумаці* |
pow              | pow, pows, prisoner* of war, prisoner*, captive*, captivity, soldiers held, detainee* | військовополонен*, полонен*, полону, полон, бранц*, бранець |
bodies           | bodies, remains, bodies of fallen, bodies of soldiers, fallen soldiers | тіла, тіл, тіло, репатріаці*, загибл* захисник*, загибл* військовослужбовц* |
children         | child, children, teenager*, minors, kids, deported children | діт*, дитин*, підліт*, неповнолітн*, дітей |
refugees         | refugee*, displaced, asylum, temporary protection | біженц*, переселенц*, впо, тимчасов* захист* |
troops           | troops, servicemen, soldiers, personnel, grouping | військових, угрупован*, військовослужбовц*, солдат*, особов* склад* |
north-korea-army | north koreans | північнокорейц* |
mercenaries      | mercenar*, foreign fighters | найманц* |
desertion        | awol, desert* | сзч, дезертир* |
losses           | losses, personnel losses, combat losses | втрат* |
drones           | drone, drones, uav, uavs, unmanned aerial vehicle*, kamikaze drone*, fpv* | дрон*, безпілотник*, бпла, fpv*, камікадзе |
missiles         | missile*, ballistic missile*, cruise missile*, rocket, rockets, ballistic* | ракет*, балістик*, балістичн* |
bombs            | guided bomb*, glide bomb*, aerial bomb*, airstrike*, air strike*, bombs, bomb, guided aerial bomb*, kab, kabs, fab | каб, каби, кабами, кабів, авіабомб*, керован* бомб*, авіаудар*, керован* авіаційн*, авіаційн* бомб*, бомб*, фаб |
artillery        | artillery, mortar*, cannon* | артилері*, міномет*, ствольн* |
mlrs             | mlrs, multiple rocket launch*, grad, uragan, smerch | рсзв, град, градів, градами, ураган*, смерч* |
mines-explosives | landmine*, mine explosion, explosive device*, ied, improvised | мін, міна, вибухівк*, вибухов* пристр*, вибуховий пристр* |
outage           | outage*, blackout*, power cut*, cut power, cuts power, without power, without electricity, no electricity, de energi(s|z)ed, customers without, without light | знеструм*, блекаут*, без світла, без електрик*, відключен*, без електроенергі*, без електропостач*, вимикатимуть світло, світло вимикатимуть, вимкнен*, вимикат* |
outage-schedule  | outage schedule*, hourly outage*, rolling outage*, scheduled outage*, blackout schedule*, rounds of outages, scheduled blackout* | графік* погодинн*, графік* відключен*, погодинн* відключен*, черг* відключен*, стабілізаційн* відключен* |
heating          | heating, heating season | опален*, опалювальн* |
air-space        | airspace, air space, violated airspace, close sky, no fly zone, close the sky | повітрян* прост*, закрит* неб*, безпольотн* зон*, закрити неб* |
drone-wall       | drone wall | стін* дронів |
visa             | visa, visas, schengen | віз, віза, візи, візов*, шенген* |
internet         | internet, mobile internet, messenger* | інтернет*, месенджер* |
cyberattack      | cyberattack*, cyber attack*, hacker*, hacked | кібератак*, хакер*, зламали |
gold-medal       | gold medal, medal*, olympic*, paralympic*, champion*, championship* | золот* медал*, медал*, олімпі*, паралімпі*, чемпіон* |
football         | football, soccer, national team, match, qualifier, world cup | футбол*, збірн*, матч*, чемпіонат* світу |
boxing           | boxing, heavyweight, title bout | бокс*, боксер*, титул* |
tennis           | tennis, wta | теніс*, wta |
film             | film, movie, documentary, oscar*, festival | фільм*, кіно, документальн*, оскар*, фестивал* |
book             | book, novel, writer, poet | книг*, роман, письменни*, поет* |
song             | song, singer, concert | пісн*, співа*, концерт* |
nobel            | nobel* | нобел* |
award            | prize*, award, awards, sakharov prize, hero of ukraine | преми*, нагорода, нагороду, нагороди, нагородою, герой* україни |
language         | ukrainian language, language law | мовн*, українськ* мов* |
monument         | monument*, memorial, statue* | пам'ятник*, меморіал*, пам'ятн* |
covid            | epidemic, outbreak, covid, cholera | епідемі*, спалах*, ковід*, холер* |
flood            | flood*, downpour, storms, hurricane | повін*, повен*, потоп*, злив*, шторм*, негод* |
earthquake       | earthquake* | землетрус* |
traffic-accident | road accident, car crash, traffic accident, collision | дтп, аварі* на трасі, зіткнен* автомобіл* |
wildfire         | wildfire*, forest fire* | лісов* пожеж* |
demining         | demining, mine clearance | розмінуван* |
reconstruction   | reconstruction, rebuild*, recovery conference | відбудов*, відновлен* україни |
investment-fund  | investment fund | інвестиційн* фонд* |
crypto           | crypto*, stablecoin* | крипт* |
railways-affair  | ticket*, gauge | квитк* |
gas-supplies     | gas supplies, lng, gas import*, russian gas | постачан* газу, спг, імпорт* газу, російськ* газ* |
oil-exports      | oil export*, crude, oil imports, russian oil | експорт* нафти, імпорт* нафти, російськ* нафт* |
gasoline-export  | gasoline, petrol, fuel shortage*, fuel crisis, diesel export* | бензин*, дефіцит* пального, паливн* криз* |
radiation        | radiation, radioactive, nuclear blackmail | радіаці*, радіаційн*, ядерн* шантаж* |
nuclear-mission  | mission | місі* |
joint-production | joint production, co production, joint venture | спільн* виробництв*, спільн* підприємств* |
contract         | contract*, letter of intent, memorandum | контракт*, лист* про наміри, меморандум*, декларац* про намір* |
defence-industry | defen(c|s)e industry, defen(c|s)e enterprise*, defen(c|s)e sector, military industrial, defen(c|s)e compan*, arms manufactur* | впк, опк, оборонн* промислов*, оборонн* підприємств*, оборонпром*, військово промислов* |
rouble           | rouble*, ruble*, russian currency | рубль, рубля, рублів, рублі, рублем |
banks            | bank, banks | банк, банки, банків, банкам, банку |
shelters         | shelter, shelters | укритт* |
pensions         | pension*, minimum wage | пенсі*, мінімальн* зарплат* |
airline          | airline*, flights, airplane ticket | авіакомпані*, рейс*, авіасполучен* |
passport         | passport*, citizenship | паспорт*, громадянств* |
veto             | veto, vetoes, vetoed, unblock | вето |
`
