# /today

today-nothing = За останню добу за вашими темами нічого нового.
today-nothing-yet = Зведень ще немає. Щойно вийде перше, дайджест буде тут.
today-older = За останню добу нічого нового. Найсвіжіше — за { $date }:
today-nothing-date = За { $date } за вашими темами нічого немає.
today-nothing-so-far = Сьогодні за вашими темами ще нічого не вийшло. Остання доба: /today
today-future = Цей день ще попереду.
today-bad = Не вдалося розпізнати день «{ $words }». Напишіть так: /today 2023-07-18

# /strikes

strikes-bad = Не вдалося розпізнати «{ $words }». Спробуйте /strikes тиждень, /strikes 2023-07, /strikes 2023-07-18, /strikes шахед або /strikes калібр місяць
strikes-future = Ця дата ще не настала. Спробуйте /strikes тиждень або /strikes 2023-07
strikes-backwards = Період закінчується раніше, ніж починається. Спробуйте /strikes 2023-07-01..2023-07-15
strikes-too-long = Період задовгий. Спробуйте рік, наприклад /strikes 2023
strikes-choose-weapon = Яка зброя?
button-last-night = Остання ніч
button-compare = Порівняти
button-overview = Огляд
button-csv = CSV
button-copy = Скопіювати цитату
button-week = 7 днів
button-month = 30 днів
button-by-weapon = За видом зброї
button-strikes = ‹ Удари

# /news

news-choose = <b>Новини за { $days } днів.</b> Оберіть тему або шукайте за словом: /news Куп’янськ
news-nothing-topic = За темою «{ $topic }» за { $days } днів новин немає.
news-nothing-found = За словом «{ $words }» новин немає. Спробуйте коротше: /news Куп
news-title = Новини за словом «{ $words }»
news-nothing-near = За словом «{ $words }» новин немає. Можливо, «{ $near }»?
news-nothing-time = Новин немає: { $subject }.
news-counted = { $subject } · { $more ->
    [yes] понад { $n } подій
   *[other] { $n } { $n ->
        [one] подія
        [few] події
        [many] подій
       *[other] подій
    }
}
button-news-any-time = За весь час
button-news-near = Новини: { $near }
news-too-short = Потрібно щонайменше дві літери, наприклад /news Куп’янськ
button-news = ‹ Теми
button-newer = ‹ Новіші
button-older = Давніші ›
button-news-strikes = Новини
button-news-topics = Новини за темами
zone-offer = Мій часовий пояс: { $zone }

# /status

status-title = <b>Стан</b>
status-last-sent = Останній дайджест надіслано: { $when }
status-last-skipped =
    { $reason ->
        [nothing-new] Минулого разу ({ $when }) нового не було, тож нічого не надіслано
        [stale] Минулого разу ({ $when }) дайджест надто запізнився б, тож його пропущено
       *[other] Минулого разу ({ $when }) дайджест не надіслано
    }
status-last-waiting = Дайджест ({ $when }) уже в дорозі
status-last-awaits = Дайджест чекає на звіт за ніч. Найпізніше прийде: { $until }
status-none-sent = Перший дайджест ще попереду
status-overload = Зараз надсилаю багато дайджестів ({ $waiting }). Останній прийде: { $when }.
status-sources = <b>Джерела</b>
status-latest = Найсвіжіше: «{ $title }», { $when }
status-no-sources = Джерела не налаштовано.
status-source-ok = • { $name }: оновлено { $ago }
status-source-silent = • { $name }: ще нічого
status-source-overdue = • { $name }: мовчить, востаннє оновлено { $ago }
status-source-failing = • { $name }: зараз недоступне, востаннє оновлено { $ago }
status-source-failing-silent = • { $name }: зараз недоступне
status-source-paused = • { $name }: зараз не читаємо, востаннє оновлено { $ago }
status-source-paused-silent = • { $name }: зараз не читаємо
