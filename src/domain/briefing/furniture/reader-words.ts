/**
 * How outlets talk to their readers, in lower case, `*` for any ending; data of `addresses-reader.ts`. A sentence
 * that asks for something (`ASKS`, `IMPERATIVES`) and names what belongs to the outlet (`OUTLET`) is no news.
 */
export const ASKS: readonly string[] = words(`
  you your yours yourself yourselves enjoying liked
  ви вам вас вами ваш ваша ваше ваші вашу вашої підписуйся підпишись приєднуйся долучайся читай дивись тисни став поширюй ділись надсилай пиши підтримай донать підписуйтесь підписуйтеся підпишіться підписатися підписатись відписатися відписатись
  приєднуйтесь приєднуйтеся приєднатися долучайтесь долучайтеся читайте дивіться слухайте стежте слідкуйте поширюйте поширте
  діліться поділіться ставте поставте тисніть натисніть надсилайте надішліть надіслати прислати присилайте пришліть пишіть напишіть
  підтримайте підтримуйте підтримати донатьте задонатьте переходьте перейдіть завантажуйте завантажте встановлюйте встановіть
  залишайте залиште вмикайте увімкніть купуйте замовляйте отримуйте обирайте оберіть запрошуйте перешліть пересилайте оцініть сподобалося сподобався сподобалась`)

/** English verbs that ask where a clause begins with them, and tell anywhere else. */
export const IMPERATIVES: readonly string[] = words(`
  become join get find read follow subscribe support share click tap press send forward pass sign donate buy like rate
  leave check visit see watch listen download turn help order call hit try drop write have look meet catch browse explore
  discover grab pick tell let mark add save keep chip pledge upgrade unlock mute unmute`)

/** After these a clause may begin with what is asked. */
export const LEADS_IN: readonly string[] = words(`please and or also just then now simply always`)

/** What a talk or a film is about is told, though the reader is asked to watch it. */
export const PROGRAMME =
  /(?<!\p{L})(?:discussions?|conversations?|talks?|interviews?|debates?|webinars?|panels?|lectures?|documentary|films?|розмов|дискусі|інтерв[’'ʼ]ю|вебінар|лекці|фільм|бесід|панел|дебат)\p{L}*\s(?:about|on|with|of|between|про|щодо|з|із|зі|між)\s(?!(?:our|us|youtube|telegram|наш|ютуб|youtube)(?!\p{L}))/iu

export const OUTLET: readonly string[] = words(`
  us our ours we me channel* newsletter* letter mail email* inbox here app bot chat link* button* bell heart thumbs subscrib*
  subscription* member membership patron* patreon donation* coffee podcast* telegram viber whatsapp facebook instagram youtube twitter
  substack tiktok site website browser notification* comment* post friend* editors newsroom independent preferences issue edition post* x.com
  нас нам наш* ми канал* розсилк* лист листа листів пошт* застосун* бот бота боту чат чату чаті посиланн* тут telegram* телеграм* viber* вайбер*
  facebook* фейсбук* instagram* інстаграм* youtube* ютуб* ютюб* whatsapp* сайт* спільнот* друз* сердечк* серденьк* вподобайк* вподобання лайк* реакці*
  коментар* кнопк* новину новини новинами підписк* підписник* донат* донейт* monobank* ctrl помилк* огляд* випуск* дайджест* патрон* дзвіночок допис*`)

/** Who is quoted speaks for himself. */
export const QUOTED =
  /["«»“”„]|(?<!\p{L})(?:said|says|told|wrote|according|added|сказа\p{L}+|каже|кажуть|повідом\p{L}+|додав\p{L}*|заяви\p{L}+|за словами|розпові\p{L}+)(?!\p{L})/iu

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
