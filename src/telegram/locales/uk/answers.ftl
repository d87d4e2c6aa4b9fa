# /today

today-nothing = За останню добу немає нічого нового за вашими темами.
today-nothing-yet = Зведень ще немає. Щойно якесь вийде, воно буде тут.
today-older = За останню добу нічого нового. Найновіше — за { $date }:
today-nothing-date = За { $date } немає нічого за вашими темами.
today-nothing-so-far = Сьогодні за вашими темами ще нічого не вийшло. Остання доба: /today
today-future = Цей день іще попереду.
today-bad = Не вдалося зрозуміти день «{ $words }». Напишіть так: /today 2023-07-18

# /strikes

strikes-bad = Не вдалося зрозуміти «{ $words }». Спробуйте /strikes тиждень, /strikes 2023-07, /strikes 2023-07-18, /strikes шахед або /strikes калібр місяць
strikes-future = Цього ще не було. Спробуйте /strikes тиждень або /strikes 2023-07
strikes-backwards = Період закінчується раніше, ніж починається. Спробуйте /strikes 2023-07-01..2023-07-15
strikes-too-long = Це задовгий період. Спробуйте рік, наприклад /strikes 2023
strikes-summary-more = { $others ->
    [one] Ще { $others } вид зброї: /strikes { $period }.
    [few] Ще { $others } види зброї: /strikes { $period }.
   *[other] Ще { $others } видів зброї: /strikes { $period }.
}
strikes-period-week = тиждень
strikes-period-month = місяць
strikes-summary = <b>За { $days } днів.</b> { $totals }
strikes-choose-weapon = Яка зброя?
button-last-night = Остання ніч
button-week = 7 днів
button-month = 30 днів
button-by-weapon = За зброєю
button-strikes = ‹ Удари

# /news

news-choose = <b>Новини за { $days } днів.</b> Оберіть тему або шукайте: /news Куп’янськ
news-nothing-topic = За темою «{ $topic }» немає нічого за { $days } днів.
news-nothing-found = Нічого не знайшлося: «{ $words }». Спробуйте одне слово або його частину: /news Куп
news-too-short = Потрібно щонайменше дві літери: наприклад, /news Куп’янськ
button-news = ‹ Теми
button-news-topics = Новини за темами
zone-offer = Мій часовий пояс: { $zone }

# /status

status-title = <b>Стан</b>
status-last-sent = Останнє зведення надіслано: { $when }
status-last-skipped =
    { $reason ->
        [nothing-new] Минулого разу ({ $when }) нового не було, тож нічого не надіслано
        [stale] Минулого разу ({ $when }) зведення надто запізнилося б, тож його пропущено
       *[other] Минулого разу ({ $when }) зведення не надіслано
    }
status-last-waiting = Зведення ({ $when }) уже в дорозі
status-last-awaits = Зведення чекає на звіт за ніч і прийде не пізніше: { $until }
status-none-sent = Перше щоденне зведення ще попереду
status-overload = Зараз надсилаю багато зведень ({ $waiting }). Останнє прийде: { $when }.
status-sources = <b>Джерела</b>
status-no-sources = Джерел не налаштовано.
status-source-ok = • { $name }: нове { $ago }
status-source-silent = • { $name }: ще нічого
status-source-overdue = • { $name }: мовчить, останнє нове { $ago }
status-source-failing = • { $name }: зараз недоступне, останнє нове { $ago }
status-source-failing-silent = • { $name }: зараз недоступне
