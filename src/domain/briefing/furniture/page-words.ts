/**
 * What pages, mails and channels write around a briefing, in lower case, apart by semicolons. Data of
 * `line-role.ts`, in both languages; a new outlet usually needs a line here and no code.
 */

/** A line that is this and nothing else. */
export const WHOLE_LINES: ReadonlySet<string> = new Set([
  ...list(`
    share; share this; share this article; tweet; print; email; e-mail; copy link; telegram; facebook;
    twitter; whatsapp; linkedin; viber; advertisement; sponsored; ad; ai; by ai; comments; leave a comment;
    add a comment; home; menu; search; skip to content; log in; all news; more news; read more;
    continue reading; view original; read the original; view in browser; view online;
    view this email in your browser; open in browser; unsubscribe; manage preferences; forwarded message;
    begin forwarded message; original message; full text; full text here; full story; read the full story;
    details here; more here; text continues below; english text below; thanks for reading;
    thank you for reading; that's all for today; that is all for today; see you tomorrow; until tomorrow;
    stay safe; subscribe; subscribe now; like; follow; photo of the day; sponsor message;
    sponsored content; paid content; sign me up; get the app; send news; accept all; accept cookies; link;
    links; source; sources; all rights reserved`),
  ...list(`
    поділитися; поширити; надрукувати; роздрукувати; реклама; на правах реклами; коментарі;
    залишити коментар; головна; меню; пошук; детальніше; читати далі; усі новини; всі новини;
    переглянути у браузері; відкрити у браузері; відписатися; відписатись; пересланий лист;
    переслане повідомлення; повний текст; повний текст тут; повний текст за посиланням; читати повністю;
    докладніше; подробиці тут; подробиці; посилання; джерело; джерела; дякуємо, що читаєте;
    дякуємо за увагу; на цьому все; на сьогодні все; до завтра; до зустрічі; гарного дня; слава україні;
    героям слава; слава героям; партнерський матеріал; спонсорський матеріал; підписатися; підписатись;
    надіслати новину; прислати новину; запропонувати новину; наш чат; чат; усі права захищено; прийняти всі`),
])

/** A short line that starts so, up to the end of a word. */
export const OPENINGS: readonly string[] = [
  ...list(`
    share on; share this; share via; tweet this; forward this; subscribe; sign up; join us; follow us;
    support us; support our; donate; become a patron; become our patron; dear readers; dear subscribers;
    read more @; read more at; read more on; read the original; see all our; view all; powered by;
    all rights reserved; copyright; ©; site icon; your browser; enable javascript; click here;
    with inputs from; tags:; topics:; leave a comment; view this; view it in; open this; unsubscribe;
    update your preferences; manage your; you are receiving this; you're receiving this; you received this;
    was this mail; was this email; was this newsletter; did someone forward; forwarded by; begin forwarded;
    sent from my; dear reader; good morning; good evening; good afternoon; media contact; media contacts;
    press contact; press office:; for media inquiries; for media enquiries; for more information;
    for further information; contacts for media; about the author; about us; about this newsletter;
    about the newsletter; compiled by; put together by; questions?; feedback?; corrections?; edited by; produced by; the desk today; today's desk; on duty today;
    with reporting by; reporting by; additional reporting; thanks for reading; thank you for reading;
    if you like what; if you like this; if you liked; if you enjoyed; if you enjoy; got a tip; have a tip;
    send us; write to us; tell us; let us know; read the full; read the rest; read in full; read on our;
    more on this; find more; get the latest; get our; download our; download the app; see more; weather:; sponsored; sponsor:; advertisement; paid partnership; presented by; brought to you by;
    data cutoff; data cut-off; note to readers; this page is updated; this story was updated;
    this article was updated; we use cookies; this site uses cookies; we and our; by continuing;
    terms of use; privacy policy; comments (; read:; watch:; listen:; more:; full text:; link:; video:;
    follow:; see you; that's it; that’s it; that's all; that’s all; for press inquiries; for press enquiries; quote of the day; number of the day; picture of the day; exchange rates; all times are; this text was translated; translated by; translation:; reprint; republication; editor on duty; map:`),
  ...list(`
    поділитися; поширити у; підписуйтесь; підписуйтеся; підписатись; підписатися; підпишіться;
    приєднуйтесь; приєднуйтеся; долучайтесь до; долучайтеся до; підтримайте нас; підтримати нас;
    слідкуйте за; стежте за; шановні читачі; шановні підписники; теги:; категорія:; залишити коментар;
    переглянути в; відкрити в; відписатися; відписатись; ви отримали цей; ви отримуєте; цей лист надіслано;
    цей лист вам; надіслано з; доброго ранку; доброго дня; доброго вечора; добрий ранок; добрий вечір;
    добрий день; вітаємо; привіт; дорогі читачі; дорогі друзі; друзі,; контакт для преси;
    контакти для преси; контакти для медіа; контакт для змі; пресслужба:; прес-служба:;
    за додатковою інформацією; довідково про; про фонд:; про організацію; про нас; про авторку; про автора;
    редакція дня; чергова редакторка; черговий редактор; випускова редакторка; випусковий редактор;
    над випуском працювали; підготував:; підготувала:; підготували:; упорядкувала:; упорядкував:; дякуємо, що;
    якщо вам сподоба; якщо ви помітили; помітили помилку; знайшли помилку; сподобався; сподобалося;
    сподобалась; надіслати новину; прислати новину; читати:; читати повністю; читайте:; читайте на;
    читайте нас; дивитися:; дивитись:; детальніше:; докладніше:; подробиці:; повний текст; більше новин;
    погода:; погода на; прогноз погоди; на правах реклами; реклама:; спонсор випуску; спонсор:; партнер випуску; партнер проєкту;
    ми використовуємо; сайт використовує; політика конфіденційності; усі права захищено;
    всі права захищено; передрук; матеріал оновлюється; новина доповнюється; новина оновлюється;
    стежимо за; слава україні; посилання:; відео:; коментарі (; підписуйся; підпишись; приєднуйся; долучайся; побачимось; побачимося; до зустрічі; на цьому все; цитата дня; число дня; цифра дня; фото дня; курс валют; курси валют; переклад:; передруковувати; для запитів преси; карта:; мапа:`),
]

/** A short line that has this anywhere. */
export const ANYWHERE: readonly string[] = [
  ...list(`
    subscribe to our; sign up for our; join our telegram; join our channel; become our patron;
    become a patron; one-time donation; unsubscribe; ctrl + enter; ctrl+enter; you get this because;
    you are getting this; drop us a line; drop the editors; a line to the editors; suggest a correction;
    spotted a mistake; spotted an error; spotted a typo; found a typo; found a mistake; found an error`),
  ...list(`
    підписуйтесь на наш; підписуйтеся на наш; приєднуйтесь до наш; приєднуйтеся до наш; наш telegram-канал;
    наш телеграм-канал; нашого telegram; нашого телеграм; відписатися від; відписатись від; ви отримали цей;
    ви отримуєте цей; знайшли помилку; помітили помилку; виправити помилку; запропонувати виправлення`),
]

/** Introduces other pages' news whatever follows: "Read also: …". */
export const RELATED_OPENINGS: readonly string[] = [
  ...list(`
    read also; also read; watch also; listen also; read next; see also; elsewhere on this site;
    more from our; more on our; more stories`),
  ...list(`
    читайте також; читати також; дивіться також; також читайте; слухайте також; також на сайті;
    ще на сайті; інші новини на сайті; читайте ще`),
]

/** Introduces other pages' news when a colon follows or nothing does: these words also open sentences. */
export const RELATED_LABELS: readonly string[] = [
  ...list(`
    related; related articles; related news; related stories; more on this story; more on this topic;
    recommended; recommended reading; other topics of interest; you may also like; most read; trending;
    most read this week; elsewhere; popular; editor’s picks; editor's picks; more from this author`),
  ...list(`
    за темою; по темі; схожі новини; вас може зацікавити; популярне; новини за темою; найпопулярніше;
    вибір редакції; матеріали за темою; читають зараз; останні новини`),
]

/** Headings under which nothing is news, up to the next heading. */
export const OFF_SECTIONS: ReadonlySet<string> = new Set([
  ...list(`
    weather; the weather; weather forecast; about us; about the author; about this newsletter; contact; contacts; contact us;
    comments; leave a comment; support us; our team; privacy; horoscope; crossword; newsletter`),
  ...list(`
    погода; прогноз погоди; погода на завтра; погода на сьогодні; про нас; про автора; про авторку; контакти; коментарі; підтримати нас;
    підтримайте нас; наша команда; гороскоп; кросворд; анекдот; розсилка`),
])

function list(words: string): readonly string[] {
  return words
    .split(';')
    .map((each) => each.trim().replace(/\s+/g, ' '))
    .filter((each) => each !== '')
}
