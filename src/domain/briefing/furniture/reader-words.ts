/**
 * How outlets talk to their readers, in lower case, `*` for any ending; data of `addresses-reader.ts`. A sentence
 * that asks for something (`ASKS`) and names what belongs to the outlet (`OUTLET`) is no news.
 */
export const ASKS: readonly string[] = words(`
  you your yours yourself become join get find read follow subscribe support share click tap press send forward pass
  sign donate buy like rate leave check visit see watch listen download turn help order call hit try enjoying liked
  ви вам вас вами ваш ваша ваше ваші вашу вашої підписуйся підпишись приєднуйся долучайся читай дивись тисни став поширюй ділись надсилай пиши підтримай донать підписуйтесь підписуйтеся підпишіться підписатися підписатись відписатися відписатись
  приєднуйтесь приєднуйтеся приєднатися долучайтесь долучайтеся читайте дивіться слухайте стежте слідкуйте поширюйте поширте
  діліться поділіться ставте поставте тисніть натисніть надсилайте надішліть надіслати прислати присилайте пришліть пишіть напишіть
  підтримайте підтримуйте підтримати донатьте задонатьте переходьте перейдіть завантажуйте завантажте встановлюйте встановіть
  залишайте залиште вмикайте увімкніть купуйте замовляйте отримуйте обирайте оберіть запрошуйте перешліть пересилайте оцініть сподобалося сподобався сподобалась`)

export const OUTLET: readonly string[] = words(`
  us our ours we me channel* newsletter* letter mail email* inbox here app bot chat link* button* bell heart thumbs subscrib*
  subscription* member membership patron* patreon donation* coffee podcast* telegram viber whatsapp facebook instagram youtube twitter
  substack tiktok site website browser notification* comment* post friend* independent preferences issue edition post* x.com
  нас нам наш* ми канал* розсилк* лист листа листів пошт* застосун* бот бота боту чат чату чаті посиланн* тут telegram* телеграм* viber* вайбер*
  facebook* фейсбук* instagram* інстаграм* youtube* ютуб* ютюб* whatsapp* сайт* спільнот* друз* сердечк* серденьк* вподобайк* вподобання лайк* реакці*
  коментар* кнопк* новину новини новинами підписк* підписник* донат* донейт* monobank* ctrl помилк* огляд* випуск* дайджест* патрон* дзвіночок допис*`)

/** Who is quoted speaks for himself. */
export const QUOTED =
  /["«»“”„]|(?<!\p{L})(?:said|says|told|wrote|according|added|сказа\p{L}+|каже|кажуть|повідом\p{L}+|додав\p{L}*|заяви\p{L}+|за словами|розпові\p{L}+)(?!\p{L})/iu

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}
