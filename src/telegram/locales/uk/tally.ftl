figure-exact = { $n }
figure-about = приблизно { $n }
figure-at-least = щонайменше { $n }
figure-at-most = щонайбільше { $n }

# Рядки підсумку. $launched і $intercepted — числа, $n — скільки запущено.
tally-row-part = { $how ->
    [stopped] знешкоджено
   *[shot-down] збито
} { $intercepted } із { $launched } { $weaponGenitive }
tally-row-all = { $n ->
    [1] { $launched } { $weapon } — { $how ->
        [stopped] знешкоджено
       *[shot-down] збито
    }
    [2] { $how ->
        [stopped] знешкоджено
       *[shot-down] збито
    } { $launched } із { $launched } { $weaponGenitive }
   *[other] { $how ->
        [stopped] знешкоджено
       *[shot-down] збито
    } всі { $launched } { $weaponAccusative }
}
tally-row-none = { $launched } { $weapon }, { $how ->
    [stopped] не знешкоджено жодного
   *[shot-down] збитих немає
}
tally-row-launched = { $launched } { $weapon }; скільки збито, не повідомили
tally-row-intercepted = { $how ->
    [stopped] знешкоджено
   *[shot-down] збито
} { $intercepted } { $weaponAccusative }
tally-line-launched = { $launched } { $weapon }, { $how ->
    [stopped] знешкоджено: { $unknown }
   *[shot-down] збито: { $unknown }
}
tally-line-intercepted = { $sentence }, запущено: { $unknown }
tally-row-lost = { $lost } локаційно втрачено
tally-row-lost-only = { $weapon }: { $lost } локаційно втрачено
tally-row-unknown = { $weapon }: кількість не названо
tally-row-raids = за { $n } { $n ->
    [one] атаку
    [few] атаки
   *[other] атак
}

tally-head-weapon = Зброя
tally-head-launched = Запущено
tally-head-intercepted = Збито
tally-head-lost = Локаційно втрачено
tally-head-stopped = Знешкоджено
tally-unknown-note = Прочерк: цього не повідомили

# Влучання; $weapons — «4 ракети та 31 дрон», $places — число місць, $n — воно ж для узгодження.
impact-weapons-places = влучання: { $weapons } на { $places } { $n ->
    [one] локації
   *[other] локаціях
}
impact-weapons = влучання: { $weapons }
impact-places = влучання на { $places } { $n ->
    [one] локації
   *[other] локаціях
}
impact-debris-too = уламки впали на { $places }
impact-debris = уламки впали на { $places } { $n ->
    [one] локації
   *[other] локаціях
}

# Джерела, що розходяться щодо влучань; $values — «Газета — 20; Повітряні сили — 22».
impact-conflict-drones = Джерела розходяться (дрони, що влучили): { $values }
impact-conflict-missiles = Джерела розходяться (ракети, що влучили): { $values }
impact-conflict-combined = Джерела розходяться (ракети й дрони, що влучили): { $values }
impact-conflict-locations = Джерела розходяться (місця влучань): { $values }
impact-conflict-debris = Джерела розходяться (місця падіння уламків): { $values }

tally-night = Ніч на { $date }
tally-night-model = { $weapon }, ніч на { $date }
tally-day = { $date }, удень
tally-day-model = { $weapon }, { $date }, удень
tally-date = { $date }
tally-date-model = { $weapon }, { $date }
tally-raid-night = уночі
tally-raid-day = удень
tally-raid-unnamed = уночі чи вдень, не сказано
tally-period-model = { $weapon }, { $period }
tally-not-published-yet = Звіту за ніч ще немає. Щойно він вийде, дані з’являться тут.
tally-nothing-yet = Звіту за ніч на { $date } поки немає. Зазвичай він виходить між 07:00 і 10:00 за Києвом.
tally-nothing-night = Жодне джерело не повідомило даних за ніч на { $date }.
tally-nothing-period = Жодне джерело не повідомило даних за ці ночі.
tally-nothing-model-night = У звітах за цю ніч про { $weapon } не йдеться.
tally-nothing-model-period = У звітах за ці ночі про { $weapon } не йдеться.
tally-latest = Остання ніч, про яку є звіт:

tally-sources = { $n ->
    [one] Джерело
   *[other] Джерела
}
tally-conflict-launched = Джерела розходяться ({ $weapon }, запущено): { $values }
tally-conflict-intercepted = Джерела розходяться ({ $weapon }, збито): { $values }
tally-conflict-lost = Джерела розходяться ({ $weapon }, локаційно втрачено): { $values }
tally-conflict-value = { $sources } — { $figure }
tally-regional = Дані регіональних командувань (до підсумку не додано):
tally-also-reported = Повідомляли також (до чисел вище не зараховано):
doubt-raid-not-named = не сказано, вночі чи вдень
doubt-larger-than-ever = більше, ніж за будь-яку відому атаку
doubt-first-sentence-alone = сказано лише в заголовку
doubt-beside-a-period = у тексті йдеться і про довший період
doubt-beside-another-attack = у тексті йдеться і про іншу атаку
doubt-beside-the-other-side = у тексті йдеться і про зброю іншої сторони
doubt-beside-an-open-figure = поруч є число, про яке не сказано, що воно означає
doubt-of-everything = дрони й ракети одним числом
doubt-beside-everything = поруч одне число і про дрони, і про ракети
doubt-no-night-word = не сказано, про яку ніч чи день
doubt-more-hit-than-left = більше, ніж запустили й не збили
tally-quotes = Дослівно з джерел
tally-quote = «{ $quote }»
tally-places = Де збивали: { $places }
tally-launch-sites = Звідки запускали: { $places }

tally-coverage-all = { $nights ->
    [one] Звіти є за { $nights } ніч.
    [few] Звіти є за всі { $nights } ночі.
   *[other] Звіти є за всі { $nights } ночей.
}
tally-coverage-part = Звіти є за { $reported } із { $nights } { $nights ->
    [one] ночі
   *[other] ночей
}.
tally-coverage-missing = Немає звіту: { $dates }.
tally-coverage-of = { $period }: { $coverage }
tally-at-least = «Щонайменше» — там, де частина даних невідома.
tally-by-night = По ночах
tally-more-nights = …і ще { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}

# Таблиця /strikes. Слова якомога коротші: у рядку місця на 32 знаки.
overview-title = Ніч на { $date }, останні 7 та 30 днів
overview-night = ніч
overview-week = 7 днів
overview-month = 30 днів
overview-launched = запущено
overview-intercepted = збито
overview-stopped = знешкоджено
overview-lost = втрачено
overview-figure-exact = { $n }
overview-figure-at-least = ≥{ $n }
overview-figure-about = ~{ $n }
overview-figure-at-most = ≤{ $n }
overview-sign-at-least = «≥»: щонайменше, частина даних невідома
overview-sign-about = «~»: приблизно
overview-sign-at-most = «≤»: щонайбільше
overview-sign-unknown = «{ $unknown }»: цього не повідомили
overview-day = Удень { $date }, не в стовпчику «ніч»: { $told }
overview-not-yet = Звіту за ніч на { $date } поки немає: зазвичай він виходить між 07:00 і 10:00 за Києвом. Перший стовпчик — ніч на { $shown }.
overview-more = Ще { $others } { $others ->
    [one] вид
    [few] види
   *[other] видів
} зброї: /strikes місяць
