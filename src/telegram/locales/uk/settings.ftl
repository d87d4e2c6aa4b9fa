# /settings

settings-title = <b>Налаштування</b>
settings-kept = Збережено до вашого повернення:
settings-topics = Теми: { $topics }
settings-follows = Ви стежите за словами: { $words }
settings-sources = Вимкнених джерел: { $count }
settings-time =
    { $days ->
        [all] Щодня, { $time }
        [weekdays] З понеділка до п’ятниці, { $time }
       *[some] Дні: { $names }, { $time }
    }
settings-time-report =
    { $days ->
        [all] Щодня, щойно вийде звіт за ніч: від { $time } і не пізніше { $until }
        [weekdays] З понеділка до п’ятниці, щойно вийде звіт за ніч: від { $time } і не пізніше { $until }
       *[some] Дні: { $names }, щойно вийде звіт за ніч: від { $time } і не пізніше { $until }
    }
settings-zone = Часовий пояс: { $zone } (зараз { $clock })
settings-format =
    { $format ->
        [rich] Формат: повідомлення з таблицями
        [plain] Формат: лише текст
       *[classic] Формат: прості повідомлення
    }
settings-corrections =
    { $corrections ->
        [off] Уточнення: не повідомляти
       *[on] Уточнення: повідомляти, якщо надіслана вам цифра зміниться
    }
settings-note = Якщо дані за ніч вийдуть пізніше за дайджест, прийде коротке повідомлення без звуку
settings-week = Підсумки тижня: щонеділі
settings-quiet = Години тиші: { $from }–{ $until }
settings-thread-here = Гілка: ця
settings-thread-general = Гілка: загальна. Команда /here перенесе дайджест у цю.
settings-thread-other = Гілка: <a href="{ $link }">інша</a>. Команда /here перенесе дайджест у цю.
settings-silent = Дайджест приходить без звуку
style-brief = Готово: від наступного дайджесту ви отримуватимете <b>лише заголовки</b>.
style-full = Готово: від наступного дайджесту новини знову будуть <b>повними реченнями</b>.
settings-brief = Коротко: лише заголовки
settings-light = Щадно: без згадок про жертви, важке приховано
settings-due = Наступний дайджест: <b>{ $when }</b>
settings-paused = Перерва: дайджест не приходить. Повернути: /resume
settings-paused-until = Перерва до { $until }. Наступний дайджест: <b>{ $when }</b>. Повернути раніше: /resume
settings-stopped = Ви відписані: дайджест не приходить. Підписатися знову: /start

button-topics = Теми
button-time = Час
button-zone = Часовий пояс
button-language = In English
button-follows = Мої слова
button-sources = Джерела
button-weekdays = Пн–пт
button-every-day = Щодня
button-format = Формат
button-switch-corrections = Уточнення
button-switch-note = Пізні дані
button-switch-week = Підсумки тижня
button-switch-silent = Без звуку
button-switch-brief = Лише заголовки
button-switch-light = Щадно
button-quiet = Години тиші
button-pause = Перерва

# /topics

topics-title = <b>Про що ви хотіли б читати?</b> Теми з номерами потрапляють у дайджест у цьому порядку. Натисніть на тему, щоб прибрати її або поставити в кінець.
topics-all-chosen = Обрано всі теми.
topics-none-chosen = Не обрано жодної теми: у дайджесті будуть лише новини зі словами, за якими ви стежите.
button-topics-change = Змінити теми
topics-saved = Ваші теми: { $topics }.
topics-unknown = Теми «{ $words }» немає. Спробуйте /topics фронт, енергетика — або оберіть тут:
topics-all = усі
topics-none = жодної

# /time

time-title =
    Час дайджесту: <b>{ $time }</b> { $zone }. Оберіть інший або напишіть, як вам зручно:
    /time 7:45
    /time 8:00, 20:00
    /time 7:45 у будні, 10:00 у вихідні
time-title-report = Дайджест приходить, щойно вийде звіт за ніч: від <b>{ $time }</b> і не пізніше <b>{ $until }</b> { $zone }. Оберіть сталий час або напишіть: /time 7:45
time-saved-report = Готово: дайджест приходитиме, щойно вийде звіт за ніч: від <b>{ $time }</b> і не пізніше <b>{ $until }</b> { $zone }.
time-report = Щойно вийде звіт за ніч, до { $until }
time-saved = Готово: дайджест приходитиме { at-hour } <b>{ $time }</b> { $zone }.
time-kept = Збережено: <b>{ $time }</b> { $zone }.
time-kept-report = Збережено: щойно вийде звіт за ніч, від <b>{ $time }</b> і не пізніше <b>{ $until }</b> { $zone }.
time-next = Наступний: <b>{ $when }</b>.
time-unknown = Не вдалося розпізнати час «{ $words }». Напишіть так: /time 7:45
time-unknown-channel = Не вдалося розпізнати час «{ $words }». Напишіть, наприклад, 7:45 або виберіть нижче.
time-ask-channel = О котрій публікувати дописи? Напишіть, наприклад, 7:45
time-ask = О котрій вам зручно? Напишіть, наприклад, 7:45
time-more = А потім ще { at-hour } <b>{ $time }</b>.
time-days =
    { $days ->
        [weekdays] З понеділка до п’ятниці.
       *[some] Лише в ці дні: { $names }.
    }
time-at-weekends = У суботу й неділю — { at-hour } <b>{ $time }</b>.
time-too-many = Дайджест може приходити щонайбільше { $n } рази на день, не частіше ніж раз на годину; решту годин не враховано.
time-also = Ще й { at-hour } { $time }
time-weekends = У вихідні { at-hour } { $time }
time-other = Інший час
time-group-hint = Напишіть час разом із командою, ось так: /time@{ $bot } 7:45

# /quiet

quiet-none = <b>Годин тиші</b> у вас немає. Оберіть їх або напишіть: /quiet 22:00-7:00
quiet-hours = Ваші <b>години тиші</b>: від <b>{ $from }</b> до <b>{ $until }</b> { $zone }. Оберіть інші або напишіть: /quiet 22:00-7:00. Скасувати: /quiet off
quiet-means = Дайджест однаково прийде в обрану вами годину, а все інше чекатиме, доки тиша скінчиться. Уточнені цифри з’являються в повідомленнях без звуку.
quiet-unknown = Не вдалося розпізнати години тиші: «{ $words }». Напишіть так: /quiet 22:00-7:00
button-quiet-none = Без годин тиші

# /timezone

zone-title = Ваш часовий пояс: <b>{ $zone }</b>, там зараз { $clock }. Оберіть інший або напишіть місто: /timezone Варшава
zone-saved = Готово. Ваш часовий пояс: <b>{ $zone }</b>, там зараз { $clock }.
zone-unknown = Не знаю, де це: «{ $words }». Напишіть більше місто поблизу або пояс на зразок Europe/Kyiv: /timezone Варшава
zone-near = Не знаю міста «{ $words }». Можливо, це?
zone-place-forgotten = Часовий пояс збережено, геопозицію — ні.
zone-several = «{ $words }» може бути в кількох часових поясах. Який потрібен?
zone-unknown-channel = Не знаю, де це: «{ $words }». Напишіть більше місто поблизу або пояс на зразок Europe/Kyiv.
zone-ask-channel = За часом якого міста? Можна й часовий пояс, наприклад Europe/Kyiv.
zone-ask = У якому ви місті? Можна й часовий пояс, наприклад Europe/Kyiv.
zone-ask-location = Натисніть кнопку внизу, щоб надіслати геопозицію. Я збережу лише часовий пояс.
zone-other = Інше місто
zone-location = Надіслати геопозицію
zone-group-hint = Напишіть місто разом із командою, ось так: /timezone@{ $bot } Варшава

# /language

language-title = Якою мовою мені писати?
language-saved = Готово: тепер пишу українською.
language-unknown = Я пишу українською та англійською. Оберіть мову або напишіть /language en

# /follow, /unfollow

follow-title = <b>Слова, за якими ви стежите.</b> Новини з ними потрапляють у дайджест незалежно від теми. Щоб додати: /follow Куп’янськ
follow-none = Ви ще не стежите за жодним словом.
follow-remove = Щоб прибрати слово, натисніть на нього.
follow-added = Стежу за словом «{ $words }»: новини з ним потраплять у дайджест незалежно від теми.
follow-known = За словом «{ $words }» уже стежу.
follow-full = Більше { $count } слів не вміщається. Спершу приберіть якесь одне.
follow-bad = Напишіть слово або кілька, від { $min } до { $max } літер, наприклад /follow Куп’янськ
follow-removed = Більше не стежу за словом «{ $words }».
follow-unknown = Серед ваших слів немає «{ $words }».
button-follow = Стежити за «{ $words }»

# /sources

sources-title = <b>Звідки новини.</b> Натисніть на джерело, щоб вимкнути його або ввімкнути знову. Новини, про які пишуть лише вимкнені джерела, у дайджест не потраплять.
sources-all-off = Усі джерела вимкнено: у дайджесті будуть лише цифри.
sources-figures = Цифри про удари звіряються за всіма джерелами — і ввімкненими, і вимкненими.
sources-none = Обирати ще немає з чого: джерел поки немає.

# /pause, /stop

pause-done = Перерва: дайджест не приходитиме, доки ви його не повернете: /resume. Перерва лише на кілька днів: /pause 3
pause-until = Перерва до { $until }. Наступний дайджест: <b>{ $when }</b>.
pause-catch-up = Пропущене прийде одним повідомленням, коли повернетеся: події з останніми подробицями й атаки щонайбільше за 31 день.
resume-catch-up = У ньому одним повідомленням буде все, що ви пропустили.
pause-bad = Не вдалося розпізнати «{ $words }». Напишіть /pause 3, щоб зробити перерву на три дні, /pause до понеділка, /pause місяць (щонайбільше рік) або просто /pause — без кінцевої дати.
pause-already = Перерва вже триває. Повернути дайджест: /resume
button-resume = Повернути дайджест
resume-done = Дайджест знову приходитиме. Наступний: <b>{ $when }</b>.
stop-ask = Більше не надсилати вам дайджест?
button-stop = Відписатися
pause-ask = Зробити перерву в дайджестах?
button-pause-until = Перерва до { $date }
resume-ask = Надсилати вам дайджест знову?
stop-done = Ви відписалися, дайджестів більше не буде. Налаштування збережено на випадок, якщо повернетеся: /start. Видалити їх: /deleteme

# /plain, the format

format-title =
    <b>Як оформлювати повідомлення?</b>
    { $format ->
        [rich] Зараз: із таблицями.
        [plain] Зараз: лише текст.
       *[classic] Зараз: просто.
    }

    <b>Просто</b>: жирний текст і посилання. Так показують усі застосунки Telegram.
    <b>Лише текст</b>: без оформлення, адреси записано повністю.
    <b>Із таблицями</b>: заголовки й таблиці. Деякі застосунки показують такі повідомлення порожніми, тож спершу погляньте на зразок.
format-saved =
    { $format ->
        [rich] Готово: повідомлення будуть із таблицями. Якщо якесь здасться порожнім, натисніть кнопку під ним або напишіть /plain.
        [plain] Готово: тепер пишу текстом без оформлення. Інший формат: /settings
       *[classic] Готово: прості повідомлення, які показує кожен застосунок Telegram.
    }
format-now-classic = Відтепер надсилатиму прості повідомлення: їх показує кожен застосунок Telegram.
format-sample-below = Нижче — невеликий зразок із таблицею. Якщо бачите її, натисніть «Бачу таблицю»; якщо там порожньо, натисніть «Порожньо».
format-sample-title = Зразок
format-sample-setting = Налаштування
format-sample-value = У вас
format-sample-time = Час
format-sample-zone = Часовий пояс
button-format-classic = Просто
button-format-plain = Лише текст
button-format-sample = Із таблицями: показати зразок
button-format-readable = Бачу таблицю
button-format-empty = Порожньо
button-looks-empty = Нічого не видно?
