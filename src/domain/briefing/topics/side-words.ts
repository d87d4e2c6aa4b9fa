/** Data of `find-side.ts`; places by their keys in the gazetteer. */

/** Towns of Ukraine that Russia holds; what is struck there is no attack on Ukraine. */
export const HELD_BY_RUSSIA: ReadonlySet<string> = new Set(
  list(
    'Крим, Донецьк, Макіївка, Горлівка, Маріуполь, Волноваха, Єнакієве, Іловайськ, Дебальцеве, Ясинувата, Оленівка, Луганськ, Алчевськ, Хрустальний, Довжанськ, Кадіївка, Ровеньки, Старобільськ, Сєвєродонецьк, Лисичанськ, Рубіжне, Попасна, Мелітополь, Бердянськ, Токмак, Якимівка, Енергодар, Генічеськ, Скадовськ, Нова Каховка, Чонгар, Арабатська Стрілка, Армянськ',
  ),
)

export const RUSSIAN_REGIONS: ReadonlySet<string> = new Set(
  list(
    "Москва, Санкт-Петербург, Брянська, Бєлгородська, Курська, Ростовська, Краснодарський, Воронезька, Рязанська, Самарська, Саратовська, Волгоградська, Тульська, Орловська, Смоленська, Калузька, Липецька, Тамбовська, Пензенська, Тверська, Псковська, Новгородська, Нижньогородська, Ярославська, Володимирська, Івановська, Вологодська, Мурманська, Архангельська, Татарстан, Башкортостан, Удмуртія, Чувашія, Мордовія, Марій Ел, Оренбурзька, Пермська, Свердловська, Челябінська, Тюменська, Комі, Кіровська, Ульяновська, Астраханська, Калмикія, Ставропольський, Адигея, Дагестан, Чечня, Північна Осетія, Іркутська, Примор'я, Хабаровський, Сахалін, Калінінградська, Сибір",
  ),
)

/** Russia as the land where something happens. */
export const INSIDE_RUSSIA =
  /(?<!\p{L})(?:(?:regions?|oblasts|cities|parts) (?:of|in|across) russia|(?:across|inside|over) russia|(?:регіон|област|міст)\p{L}* (?:росії|рф)|(?:над|вглиб) (?:росії|росією|рф))(?!\p{L})/giu

/** In the gazetteer by a region of their own, and on neither side. */
export const ABROAD: ReadonlySet<string> = new Set(["Придністров'я", 'Тирасполь'])

/** These stand for their governments unless something is said to be in or near them. */
export const AGENTS: ReadonlySet<string> = new Set(['Москва', 'Київ'])

/** What comes from a place does not happen there. */
export const ORIGIN: ReadonlySet<string> = new Set(
  'from із з зі від напрямків напрямки directions'.split(' '),
)

export const LOCATIVE: ReadonlySet<string> = new Set(
  'in near on at over around outside inside above across of central northern southern eastern western у в на під над біля поблизу навколо поруч неподалік центрі околиці околицях'.split(
    ' ',
  ),
)

/** Russia is named as the attacker. */
export const RUSSIA_ATTACKS =
  /(?<!\p{L})(?:russian?(?: forces| troops| army| military| invaders)? (?:has |have |again )?(?:launch|attack|fire[ds]?|struck|strikes|shell|hit|drops?|dropped|bomb)\p{L}*|(?:launched|fired) by russia|russian (?:attack|strike|drone|missile|shell|bomb|shahed|air attack|overnight)\p{L}*|air (?:force|defen[cs]e\p{L}*)[^.]{0,60}(?:downed|shot down|destroyed|intercept)|(?:ворог|противник|окупант|загарбник|росіян|росія|російськ)\p{L}*[^.]{0,40}(?:атак|удар|вдарив|вдарил|обстріл|застосу|запуст|випуст|скинул|пуск)\p{L}*)/iu
/** Ukraine is. */
export const UKRAINE_ATTACKS =
  /(?<!\p{L})(?:ukrain(?:e|ian)(?:[’']s)?(?: forces| military| army| security service)? (?:has |have |again )?(?:struck|hits?|strikes|attack\p{L}*|targeted|destroyed a)|ukrainian (?:drones?|uavs?|missiles?|attacks?|strikes?|air attacks?)|confirmed (?:a |the )?(?:successful )?strikes? on|(?:сили оборони|збройні сили|зсу|сбу|гур|українськ\p{L}+ (?:дрон|безпілотник|ракет|військов)\p{L}*|безпілотники|генштаб)[^.]{0,50}(?:уразил|вразил|вдарил|ударил|атакувал|підтвердил\p{L}* (?:удар|ураження)))/iu

function list(names: string): readonly string[] {
  return names.split(', ')
}
