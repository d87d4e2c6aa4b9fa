import type { Lexicon } from './lexicon.ts'

/**
 * What the words of a wish to the bot itself are: verbs of sending, of refusing, of choosing, and the things they are
 * said of. A word may be several of these; which of them it is here, the frames tell.
 */
export const WISH_WORDS = {
  not: 'no, not, dont, do not, doesnt, never, no more, without, nothing, none, nor, не, ні, нічого, нікол*, без, нет, ничего, ни, жодн*',
  nothing:
    'nothing, nothing at all, нічого, ничего, жодн*, radio silence, no news, без новин, без зведень, без новостей',
  send: 'cover, covers, expect, чекати, очікувати, ждать, прийд*, придет, придут, send, sends, sending, sent, write, writes, writing, messaging, message me, text, texting, deliver*, post, posting, ping, pinging, notify*, notifying, email, emailing, talk, talking, speak, contact, receive, receiving, receives, get, getting, hear, come, coming, arrive, надсил*, надішл*, надіслат*, присила*, пришл*, прислат*, приход*, шли, шліть, шлеш*, шлете, слати, слать, пиши, пишіть, писати, писать, пише*, пишите, напиш*, скида*, скинь*, кидай*, кидат*, отриму*, отримат*, одержу*, присыла*, получа*, рассыла*, розсила*, строч*, шлите, говор*, постити, постит*',
  bother:
    'bother, bothering, disturb, disturbing, annoy, annoying, wake, waking, bug, bugging, spam, spamming, pester*, interrupt*, distract*, flood*, buzz*, турбу*, потурбу*, чіпа*, займай*, діста*, буди, будіть, будити, буд мене, заважа*, спам*, надокуча*, доставай*, трогай*, беспоко*, мешай*, тривож*, лізь, лізьте, смикай*, дьоргай*, дергай*',
  thing:
    'briefing, briefings, message, messages, notification, notifications, digest, digests, newsletter*, mailing, mailings, update, updates, news, bulletin*, reports, report, summary, summaries, texts, posts, stuff, rubbish, delivery, deliveries, broadcast*, зведен*, розсилк*, повідомлен*, сповіщен*, новин*, дайджест*, брифінг*, огляд*, смс, сводк*, рассылк*, сообщени*, уведомлени*, новост*, доставк*, пуші, пуш',
  list: 'list, mailing list, subscription, subscriptions, subscribers, subscriber list, списк*, список, підписк*, підписник*, подписк*, подписчик*, бази, баз',
  subscribed:
    'subscribed, signed up, on the list, registered, enrolled, підписан*, подписан*, зареєстрован*, у списку, в списку',
  stop: 'stop, stops, stopping, cease, end, cancel, cancelling, quit, delete, remove, drop, kill, halt, finish, done with, im done, enough, had enough, sick of, tired of, fed up with, зупин*, припин*, перестан*, досить, годі, стоп, скасу*, відмін*, відмов*, видал*, прибер*, прибрат*, забер*, викресл*, завершу*, завершит*, хватит, останов*, прекрат*, отмен*, отказ*, удали*, убери*, кінчай*, набрид*, остогид*, надоел*, скасуйте',
  'stop-plainly':
    'be removed, removed, be unsubscribed, unsubscribed, unsubscribe, unsub, unsubscribing, opt out, opt me out, leave me alone, leave me, go away, get lost, shut up, take me off, get me off, get off, sign me off, sign off, piss off, відписа*, відпиш*, відписк*, відпису*, відчеп*, відстан*, відвал*, залиш мене, залишіть мене, залиште мене, дай спокій, дайте спокій, дай мені спокій, дайте мені спокій, отпиш*, отписа*, отписк*, отстан*, отвал*, отцеп*, оставь меня, оставьте меня, замовкни*, замовчи*, заткни*, вийти звідси, dont want to be here, unfollow this, stop bot, стоп бот, іди геть, йди геть, геть',
  off: 'turn off, switch off, turn it off, turn this off, turn that off, turn you off, switch this off, switch it off, switch you off, turn yourself off, disable, shut down, shut off, deactivate, вимкн*, вимик*, відключ*, отключ*, выключ*, деактив*',
  pause:
    'pause, paused, pausing, mute, muted, snooze, silence, hush, suspend, freeze, hold, hold off, hold on, break, rest, skip, be quiet, stay quiet, keep quiet, go quiet, be silent, stay silent, postpone, shush, пауз*, призупин*, приглуш*, мовч*, помовч*, перерв*, передишк*, відпочин*, відпочити, відпочити від, перепочи*, заморозь*, заморозити, приостанов*, перерыв*, помолч*, молч*, отдохн*, пропусти, пропустіть, не турбувати',
  away: "abroad, закордон*, за кордоном, санаторі*, за границей, відпустц*, на відпочин*, у горах, на дачі, на даче, away, vacation, vacations, on vacation, holiday, holidays, on holiday, on leave, trip, travelling, traveling, travel, camping, hiking, hospital, honeymoon, offline, busy, out of town, out of office, gone, unavailable, no signal, no internet, відпустк*, лікарн*, поїздк*, подорож*, їду, поїду, поїхав, поїхала, від'їжджа*, від'їзд*, відрядженн*, зайнят*, без зв'язку, без інтернету, канікул*, каникул*, отпуск*, уезжаю, уехал*, поездк*, командировк*, больниц*, занят*, мене не буде",
  'for-now':
    'for now, for a while, for a bit, a while, for some time, temporarily, some time, a bit, a short, a little, поки, поки що, покищо, тимчасово, ненадовго, на якийсь час, якийсь час, деякий час, на деякий час, трохи, трошки, пока, временно, на время, на час, немного',
  again:
    'again, back, anew, once more, as before, as usual, знову, знов, назад, ще раз, як раніше, як завжди, снова, опять, обратно, как раньше',
  start:
    'start, starts, begin, restart, resume, continue, carry on, go on, proceed, unpause, unmute, un-pause, unfreeze, reactivate, re-enable, enable, renew, return, come back, turn on, switch on, turn it on, switch it on, turn this on, switch this on, turn yourself on, switch yourself on, activate, wake up, resubscribe, подовж*, почина*, почни*, віднов*, продовж*, розпочн*, розпочина*, повертай*, поверніт*, поверни*, вертай*, верніт*, верни*, вмикай*, увімкн*, ввімкн*, включ*, підключ*, розморозь*, зніми з паузи, зніміть з паузи, знімай з паузи, зняти з паузи, зняти паузу, зніми паузу, прокид*, возобнов*, продолж*, начни*, начина*, возвращ*, верн*, сними с паузы, включай*',
  subscribe:
    'subscribe, sign me up, sign up, підпиш*, підписат*, підписуюс*, подпиш*, подписат*, хочу підписку, add me',
  'here-again':
    "rested, відпочив, відпочила, відпочили, отдохнул*, im back, i am back, i'm back, back home, im home, back from, home again, here again, я повернув*, я повернул*, повернувся, повернулась, повернулася, повернулись, я вдома, уже вдома, вже вдома, я вернул*, вернулся, вернулась, я дома, уже дома, я знову тут, я знову з вами",
  over: 'over, is over, overs, ended, has ended, finished, закінчил*, скінчил*, завершил*, кончил*, закончил*',
  choose:
    'перейд*, перейти, перейді*, make it, make, move, shift, put, reschedule, перемкн*, переключ*, перемик*, перенес*, перенос*, перестав*, постав*, ставь, став, переведи, переведіть, зсунь, поставь, переставь, переключи*, перенеси, choose, choosing, chose, pick, picking, select, selecting, change, changing, switch, set, set up, configure, customise, customize, personalise, personalize, tailor, adjust, edit, manage, modify, decide, filter, tweak, reconfigure, обра*, обер*, обират*, вибра*, вибер*, вибир*, змін*, поміня*, міняти, налаш*, відредаг*, редагу*, вирішу*, відфільтр*, фільтр*, выбра*, выбер*, выбир*, измен*, настро*, поменя*',
  'topic-thing':
    'topic, topics, theme, themes, subject, subjects, category, categories, section, sections, rubric, rubrics, areas of interest, interests, тем, тема, теми, тему, темами, темах, тематик*, рубрик*, розділ*, категорі*, темы, раздел*, категори*, мої інтереси',
  'what-get':
    'what i get, what i receive, what i read, what i see, what i hear, what you send, what you send me, what you tell me, what you write, what to get, what to send, what to send me, what to receive, what comes, what i am sent, what im sent, which news i get, what news i get, kind of news, kinds of news, sort of news, what you cover, що отримувати, що отримую, що я отримую, що мені отримувати, що надсила*, що присила*, що ти надсилаєш, що ти присилаєш, що ви надсилаєте, що ви присилаєте, про що пиш*, про що писати, про що ти пишеш, про що ви пишете, про що мені писати, про що мені пишеш, що мені надсила*, що мені присила*, що мені приходит*, що приходит*, які новини отримую, які новини отримувати, які новини мені, що саме отримувати, що читати, про що читати, что присылать, что получать, что мне присыла*, о чем писать, что ты присылаешь',
  only: 'only, just, solely, exclusively, nothing but, nothing except, лише, тільки, виключно, только, лишь, исключительно',
  interest:
    'interested, interested in, care, care about, interest, interests me, keen on, follow, read, reading, read about, hear about, know about, see, цікав*, зацікавл*, читати, чути, бачити, знати, слідкувати, следить, интерес*, неинтерес*, читать, слышать, видеть',
  want: "want, wanna, need, would like, like to, id like, i'd like, wish, prefer, rather, хочу, хочеться, хотів би, хотіла б, хотілося б, хотілось би, треба, потрібн*, бажаю, нужн*, надо, хотел бы, хотела бы, хотелось бы",
  less: 'less, more, fewer, extra, less of, more of, add, include, менше, більше, поменше, побільше, додай*, додати, меньше, больше, добавь*, добавить, поменьше, побольше',
  out: 'leave out, exclude, hide, omit, skip, drop, remove, get rid of, cut, cut out, hate, bored of, bored with, сховай*, приховай*, викинь*, виключи*, пропускай*, убирай*',
  anymore:
    'instead, rather, better, краще, зручніше, лучше, удобнее, натомість, замість, still, ще, досі, yet, anymore, any more, any longer, no longer, more, ever, ever again, at all, already, please, більше, вже, взагалі, більш, ніколи, больше, уже, вообще, никогда',
  'this-all':
    'this, that, it, these, those, them, all this, all that, any of this, any of it, all of this, everything, all, anything, any, цього, це, усе, все, оце, ці, цих, всього, щось, этого, это, всё',
  person:
    'me, us, my, myself, number, name, account, chat, phone, address, contact, мене, мені, нас, нам, мій, номер, чат, меня, мне, мой',
  settings:
    'settings, setting, options, preferences, setup, config, profile, configuration, налаштування, налаштувань, опції, параметр*, профіл*, настройки, настроек, мої дані підписки',
  asking:
    'what, whats, which, when, whens, am i, is my, are my, do i, did i, have i, is, are, що, шо, який, яка, яке, які, яку, якій, якою, коли, котр*, о котрій, на котру, чи, какой, какая, какие, какую, каком, когда, во сколько, remind me, show, show me, покажи*, нагадай*, покажіть, скажи*, що за, чому',
  mine: 'сам, сама, myself, am i, is my, are my, do i, did i, have i, can i, could i, may i, чи я, я ще, i, me, my, mine, ive, im, мені, мене, мій, моя, мої, моє, моєї, я, мне, меня, мой, мои, у мене, в мене',
  have: 'have, got, set, set to, chosen, chose, pick, picked, select, selected, subscribed, signed up, on, enabled, switched on, turned on, active, valid, working, current, currently, receiving, getting, get, receive, стоїть, стоять, вибран*, вибрав*, вибрал*, обран*, обрав*, обрал*, ставив, ставила, поставив*, поставил*, поставлен*, налаштован*, налаштував*, налаштувал*, увімкн*, ввімкн*, підписан*, підписав*, підписал*, активн*, діє, підключен*, приход*, отримую, стоит, стоят, выбран*, выбрал*, включен*, подписан*, указан*, вказан*, вказав, вказала, встановлен*, настроен*',
  hour: 'clock, годинник, години доставки, what time, what hour, at what time, at what hour, which hour, о котрій, на котру, о котрій годині, на яку годину, о якій, hour, time, hours, times, o clock, delivery time, час, часу, година, годину, години, годині, котрій, котру, время, часов, час доставки, во сколько, when, коли, когда',
  next: 'will, is going to, буде, будуть, будет, next, due, next one, scheduled, наступн*, следующ*, найближч*',
  'zone-thing':
    'timezone, time zone, zone, city, часовий пояс, пояс, часовой пояс, місто, город, часова зона, поясі',
  'language-thing':
    'рідн*, родн*, version, версі*, версия, версию, language, languages, мова, мову, мови, мовою, мові, язык, языка, языке, языком',
  able: "available, доступн*, робити, делать, can i, could i, may i, can u, can you, could you, could u, чи можна, чи можу я, youre for, you're for, can, could, able, do, does, offer, provide, capable, know how, вмієш, вміє, вмієте, уміє*, можеш, може, можете, можна, можно, можливост*, здатн*, робиш, робить, робите, умеешь, умеет, умеете, можешь, может, делаешь, делает, возможност*, функці*, функци*, features, functions, abilities, capabilities, скілз, good at, good for, you for, is this for, is it for, що за один",
  use: 'розмовля*, спілкув*, говорити з, chat with, talk with, общаться, use, using, used, work with, operate, handle, interact, deal with, користув*, скористат*, працювати, працювати з, поводитис*, пользова*, работать, юзати, керувати, get started, начать, почати, розібратис*, розібратися',
  works: 'work, works, функціон*, працює*, працюєш, працюєте, влаштован*, работает*, работаешь, устроен*',
  guide:
    'help, instruction*, guide, manual, tutorial, commands, command, example, examples, faq, menu, user guide, допомог*, допоможи*, поможіть, довідк*, інструкц*, команди, команд, команду, приклад*, меню, підказк*, підкажи як, помощь, помоги*, инструкц*, пример*, справк*, hints, tips, help me out',
  inquire:
    'understand, розумієш, ставити, ставить, задати, задавати, поставити питання, ask, type, write, say, request, inquire, try, tell, send, question, questions, queries, query, requests, спитат*, запитат*, питати, спитати, питатись, написат*, писати, казати, сказати, запит, запити, запитів, запитан*, питан*, спросить, написать, вопрос*, вводит*, enter, вводити, шукати, search',
  confused:
    'lost, confused, dont understand, do not understand, dont get it, dont get this, dont get how, new here, im new, не розумію, незрозуміл*, не зрозумі*, не ясно, не понимаю, не понял*, unclear, stuck, no idea, вперше тут, я новий тут, я нова тут, новеньк*, заплутав*, заплутал*',
  explain:
    'explain, tell me, show me, describe, teach, поясни*, поясніть, розкажи*, розкажіть, опиши*, навчи*, объясни*, расскажи*, показати, покажи*, показуй',
  bot: "ваш*, твоє*, твої*, твог*, твою, твои*, твоего, can u, can you, could you, could u, youre for, you're for, твоїх, твоя, you, u, ya, yourself, youre, your, bot, the bot, this bot, this thing, this app, thing, ти, тебе, тобою, тобі, ви, вас, вами, вам, бот, бота, ботом, боту, ботик*, твої, твій, ваш, ваша, ты, тебя, тобой, вы, у тебе, тут, here",
  purpose:
    'purpose, for what, whats the point, point of, what for, навіщо, для чого, нащо, зачем, для чего, потрібен, потрібна, нужен, мета',
  told: 'happened, happening, happen, happens, went on, going on, goes on, went down, took place, take place, occurred, new, newest, latest, up, up to, catch up, up to speed, i should know, should i know, i need to know, worth knowing, know about, events, lowdown, сталос*, сталас*, відбул*, відбува*, трапил*, трапля*, коїл*, коїться, діял*, діється, робил*, робиться, твор*, було, нового, новеньк*, чути, чутно, події, подій, подіях, случил*, произошл*, происход*, было, событи*, у курс, в курс',
  worth:
    'important, interesting, major, serious, notable, main, key, важлив*, головн*, цікав*, серйозн*, суттєв*, помітн*, важн*, главн*, интересн*, основн*, ключов*, найважлив*, найголовн*',
  slept:
    'while i slept, while i was asleep, while i was sleeping, while i was away, while i was out, while i was offline, while i was at work, since i last looked, поки я спав, поки я спала, поки спав, поки спала, поки мене не було, поки я був на роботі, пока я спал, пока я спала, пока спал, пока меня не было',
  'day-part':
    'once a day, twice a day, two times a day, three times a day, раз на день, двічі на день, два рази на день, тричі на день, раз в день, дважды в день, два раза в день, morning, evening, afternoon, daily, mornings, todays, ранков*, вечірн*, денн*, щоденн*, утренн*, вечерн*, зранку, вранці, вечір, ранок, every morning, every evening, every day, everyday, each day, щоранку, щовечора, щодня, кожен день, кожного дня, кожного ранку, каждый день, каждое утро',
  coming: 'next, coming, following, наступн*, следующ*, найближч*, ближайш*',
  'rest-of': 'the rest of, rest of, the end of, end of, кінця, до кінця, решту, остаток, конца, до конца',
  tomorrow: 'tomorrow, tmrw, tmr, tomo, завтра',
  'day-after': 'day after tomorrow, the day after tomorrow, післязавтра, послезавтра',
  'ends-at': 'until, till, til, untill, up to, before, by, before the, as late as, аж до, до',
  'begins-at': 'on, from, in, after, starting, з, із, зі, через, від, с, со',
  praise:
    "подяк*, thank you, thank u, thank, thanks, thx, thnx, tnx, tks, tysm, ty, ta, cheers, great, star, a star, legend, legends, hero, heroes, angel, angels, best, the best, love, loving, lovely, brilliant, awesome, amazing, excellent, helpful, useful, super, obliged, appreciate, appreciated, appreciates, grateful, gratitude, bless, gold, golden, priceless, wonderful, fantastic, superb, good, nice, cool, well done, well made, respect, kudos, bravo, perfect, neat, congrats, congratulations, lifesaver, life saver, genius, spot on, class, top, magic, beautiful, impressive, impressed, glad, happy with, pleased, fab, fabulous, nicely done, props, hats off, дяк*, спасиб*, пасиб*, спс, вдячн*, найкращ*, люблю, любимо, обожнюю, корисн*, клас, класн*, класно, крут*, супер*, чудов*, молодц*, молодч*, молодець, респект*, золот*, геніальн*, браво, гарн*, файн*, топ, топчик, здоров'я, уклін, низький уклін, шана, шану, пошана, поваг*, бомба, бомбезн*, вогонь, вогнище, красав*, красунч*, розумни*, неперевершен*, прекрасн*, відмінн*, шикарн*, благодар*, отличн*, полезн*, лучш*, хорош*, умниц*, уважуха, добр*, мило, приємно, рятуєте, рятуєш, виручаєш, виручаєте, виручив, виручили, зручно, зручний, 👍, 🙏, ❤, ❤️, 💙, 💛, 👏, 🫡, 😊, 🙂, 🇺🇦, 🔥, 💪, 🤝, 🥰, 🤗, appreciation",
  'praise-for':
    'quick, fast, prompt, швидк*, быстр*, справу, справи, справа, keep going, keep it up, wow, work, works, job, jobs, service, keeping, keep, informed, posted, up to date, in the loop, info, information, effort, efforts, team, guys, folks, mate, everyone, a million, a lot, a ton, tons, a bunch, so much, very much, in advance, much, helps, help, helped, helping, support, everything, all, time, answer, answers, reply, question, project, made, done, did, doing, heart, understood, got it, clear, see, again, and you, courage, day, night, morning, making, make, people, lot, what you do, курсі, курс*, тримає*, інформу*, робот*, робит*, прац*, старан*, команд*, автор*, розробник*, творц*, зроблен*, зрозуміл*, ясно, наперед, відповід*, інфо, інф*, оперативн*, допомог*, допомаг*, службу, сервіс*, проєкт*, проект*, щодня, велик*, серц*, людям, всім, усім, силу, сил, дуже, щиро, отвед*, ответ*, работ*, труд*, помощь, помог*, за все, довідк*, інформац*, ідея, штука, річ, річчю, thing, idea',
  quiet: 'quiet, silent, silence, тиша, тишу, тиші, тихо, тишин*, спокій, спокою',
  lasts: 'for, на, протягом, впродовж',
  now: 'now, right now, зараз, сейчас, поточн*',
  when: 'when, whens, what time, what hour, at what time, at what hour, which hour, коли, когда, о котрій, на котру, котрої, о котрій годині, во сколько, на яку годину, о якій, в який час',
  how: 'how do i, how can i, how could i, how to, як мені, як можна, як мне, how, hows, how come, як, как, яким чином',
  some: 'anything, something, any, щось, шось, що-небудь, хоч щось, что-то, что-нибудь',
  recap:
    'bring me up to date, get me up to date, up to date, в курс справ, fill me in, catch me up, brief me, bring me up to speed, recap, summary, briefing, briefings, digest, digests, gist, roundup, round-up, overview, highlights, run me through, sum up, sum it up, what did i miss, what have i missed, i missed, missed, зведен*, дайджест*, брифінг*, огляд*, проґавив*, проґавил*, прогавив*, прогавил*, пропустив, пропустила, пропустили, проспав*, проспал*, підсумуй*, коротенько, коротко, стисло, вкратце, сводк*, пропустил*, введи в курс, введіть у курс, введи мене в курс',
  well: 'ok, okay, okey, k, well, right, yes, yeah, yep, sure, alright, hi, hello, hey, добре, гаразд, так, ага, угу, ок, окей, привіт, ладно, хорошо, ну все, все',
  complaint:
    'you mean, do you mean, did you mean, you meant, mean, meant, мав на увазі, мала на увазі, маєш на увазі, мали на увазі, имел в виду, wrong, incorrect, mistake, mistakes, mistaken, error, errors, lie, lies, lying, liar, fake, false, untrue, broken, broke, not working, doesnt work, does not work, dont work, isnt working, not work, doesnt open, does not open, wont open, cant open, dead link, too long, too short, too much, too many, too late, too slow, slow, late, duplicate, duplicates, twice, same thing, repeats, repeating, outdated, spammy, помилк*, помиля*, неправ*, неправда, брех*, бреш*, не працює, не працюють, не відкрива*, зламан*, зламал*, глюч*, задовг*, надто довго, занадто довго, запізно, спізни*, двічі, третій раз, другий раз, дублю*, хибн*, фейк*, застаріл*, те саме, одне й те саме, ошиб*, врань*, врет*, врешь, не работает, не открыва*, сломал*, длинно, поздно, дважды',
  'complained-of':
    'figures, figure, numbers, number, data, count, counts, link, links, picture, chart, map, button, buttons, text, source, sources, page, site, цифр*, числа, числ, дані, даних, посилання, лінк*, картинк*, графік*, кнопк*, текст*, джерел*, сторінк*, сайт*, цифры, данные, ссылк*, you said, you wrote, ти написав, ви написали',
  living:
    'live, live in, living, living in, moved, moved to, relocated, relocated to, based, based in, staying, staying in, am in, im in, i am in, we are in, here in, currently in, by, за, ми в, ми у, живу, живемо, мешка*, переїха*, переїхал*, перебра*, знаходж*, перебува*, зараз у, зараз в, живем, переехал*, нахожусь, нахожус*, мы в, по',
  suiting:
    'possible, be possible, можливо, можливий, давай, давайте, нехай буде, хай буде, from now on, from today, from today on, going forward, відтепер, надалі, віднині, с этого дня, впредь, на майбутнє, suit, suits, suits me, would suit, works for me, works better, works, would work, would be, would be nice, is fine, is better, better, fits, зручно, зручніше, підходить, підійде, влаштує, ліпше, подходит, подойдет, устроит, enough, вистачить, достатньо, хватит',
  doing:
    'put, постав, поставте, поставьте, make, take, do, be, stay, keep, зроби, зробіть, сделай, сделайте, будь, стань',
  // Of the one who writes, with a day behind it.
  return:
    "talk to you, see you, до зустрічі, побачимось, be back, ill be back, i will be back, will be back, returning, i return, back in, back on, be back in, be back on, be back by, back by, return in, return on, returning in, returning on, повернус*, повертаюс*, вернус*, буду, буду знову, буду на зв'язку, возвращаюс*",
  what: 'what, whats, who, що, шо, хто, что, кто, що за, что за',
  alive:
    'working, alive, online, running, work, works, up and running, працюєш, працює, живий, жива, онлайн, робочий, работаешь, работает',
  show: 'show, showing, shows, показуй*, показуват*, показывай*',
  // "A week off", and "take me off the list".
  'time-off': 'off',
} as const satisfies Lexicon
