# /settings

settings-title = <b>Налаштування</b>
settings-topics = Теми: { $topics }
settings-follows = Ви стежите за: { $words }
settings-time =
    { $days ->
        [all] Щодня, { $time }
        [weekdays] З понеділка до п’ятниці, { $time }
       *[some] В обрані дні, { $time }
    }
settings-zone = Часовий пояс: { $zone } (зараз { $clock })
settings-format =
    { $format ->
        [plain] Формат: звичайні повідомлення
       *[rich] Формат: одне повідомлення з таблицями
    }
settings-corrections =
    { $corrections ->
        [off] Уточнення: не повідомляти
       *[on] Уточнення: повідомляти, коли надіслана вам цифра змінилася
    }
settings-due = Наступне зведення: <b>{ $when }</b>
settings-paused = Зведення на паузі. /resume його поверне.
settings-paused-until = Зведення на паузі. Наступне: <b>{ $when }</b>. /resume поверне його раніше.
settings-stopped = Ви відписалися. /start поверне зведення.

button-topics = Теми
button-time = Час
button-zone = Часовий пояс
button-language = In English
button-follows = Мої слова
button-weekdays = Лише з понеділка до п’ятниці
button-every-day = Щодня
button-plain = Звичайні повідомлення
button-rich = Одне повідомлення з таблицями
button-corrections-off = Не повідомляти про уточнення
button-corrections-on = Повідомляти про уточнення
button-pause = Пауза

# /topics

topics-title = <b>Про що ви хотіли б читати?</b> У зведенні теми йдуть у тому порядку, в якому ви їх обираєте.
topics-all-chosen = Обрано всі теми.
topics-none-chosen = Не обрано жодної теми: у зведенні буде тільки те, за чим ви стежите.
topics-saved = Ваші теми: { $topics }.
topics-unknown = Я не знаю теми «{ $words }». Спробуйте /topics фронт, енергетика — або оберіть тут:
topics-all = усі
topics-none = жодної

# /time

time-title = Час зведення: <b>{ $time }</b> ({ $zone }). Оберіть інший час або напишіть: /time 7:45
time-saved = Готово. Час зведення: <b>{ $time }</b> ({ $zone }).
time-next = Наступне: <b>{ $when }</b>.
time-unknown = Не вдалося зрозуміти час «{ $words }». Напишіть так: /time 7:45
time-ask = О котрій вам зручно? Напишіть, наприклад, 7:45
time-other = Інший час
time-group-hint = Напишіть час разом із командою, ось так: /time@{ $bot } 7:45

# /timezone

zone-title = Ваш часовий пояс — <b>{ $zone }</b>, там зараз { $clock }. Оберіть інший або напишіть місто: /timezone Варшава
zone-saved = Готово. Ваш часовий пояс — <b>{ $zone }</b>, там зараз { $clock }.
zone-unknown = Не знаю, де це — «{ $words }». Напишіть більше місто поблизу або пояс на зразок Europe/Kyiv: /timezone Варшава
zone-several = «{ $words }» — це кілька часових поясів. Який із них ваш?
zone-ask = У якому ви місті? Можна й часовий пояс, наприклад Europe/Kyiv.
zone-ask-location = Натисніть кнопку внизу, щоб надіслати, де ви. Я збережу часовий пояс, а місце забуду.
zone-other = Інше місто
zone-location = Надіслати геопозицію
zone-group-hint = Напишіть місто разом із командою, ось так: /timezone@{ $bot } Варшава

# /language

language-title = Якою мовою мені писати?
language-saved = Готово: тепер пишу українською.
language-unknown = Я пишу українською та англійською. Оберіть мову або напишіть /language en

# /follow, /unfollow

follow-title = <b>Слова, за якими ви стежите.</b> Новини з ними надходять вам незалежно від теми. Щоб додати: /follow Куп’янськ
follow-none = Ви ще не стежите за жодним словом.
follow-remove = Торкніться слова, щоб більше за ним не стежити.
follow-added = Тепер ви стежите за «{ $words }»: новини з цим словом надходитимуть незалежно від теми.
follow-known = Ви вже стежите за «{ $words }».
follow-full = Ви вже стежите за найбільшою кількістю слів: { $count }. Спершу приберіть якесь одне.
follow-bad = Напишіть слово або кілька, від { $min } до { $max } літер: наприклад, /follow Куп’янськ
follow-removed = Ви більше не стежите за «{ $words }».
follow-unknown = Ви не стежите за «{ $words }».
button-follow = Стежити за «{ $words }»

# /pause, /stop

pause-done = Зведення на паузі: нічого не надсилатиму, доки не захочете знову: /resume. Перерва лише на кілька днів: /pause 3
pause-until = Зведення на паузі, але повернеться саме. Наступне: <b>{ $when }</b>.
pause-bad = Не вдалося зрозуміти, на скільки днів пауза: «{ $words }». Напишіть /pause 3, щоб зробити перерву на три дні, або просто /pause — без кінцевої дати.
pause-already = Зведення вже на паузі.
button-resume = Повернути
resume-done = Зведення знову надходитиме. Наступне: <b>{ $when }</b>.
stop-done = Ви відписалися, зведень більше не буде. Ваші налаштування збережено на випадок, якщо повернетеся: /start. Видалити їх: /deleteme
