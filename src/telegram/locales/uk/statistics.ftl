# Відповіді, обчислені за багатьма ночами. $what — одна з назв нижче, $weapon — назва на зразок «Шахеди».
statistics-title = { $what }, { $period }
statistics-title-weapon = { $what }: { $weapon }, { $period }
statistics-title-compare = { $period } та { $against }
statistics-title-compare-weapon = { $weapon }: { $period } та { $against }
statistics-record = Найбільше запусків за ніч
statistics-least = Найменше запусків за ніч
statistics-average = У середньому за ніч
statistics-share = Яку частку збили
statistics-quiet-nights = Тихі ночі
statistics-over = Ночі, коли запустили { $n } і більше
statistics-by-month = По місяцях
statistics-sites = Звідки запускали
statistics-places = Які області називали
statistics-sources = Джерела
statistics-massive = Масовані атаки та звичайні
statistics-weekday = Ночі на { $weekday ->
    [1] понеділок
    [2] вівторок
    [3] середу
    [4] четвер
    [5] п’ятницю
    [6] суботу
   *[7] неділю
}
statistics-nothing = Скільки запустили

# Числа; $mean і $figure — тексти на зразок «щонайменше 36».
statistics-mean = { $weapon }: { $mean } за ніч (середнє за { $nights } { $nights ->
    [one] ніч
    [few] ночі
   *[other] ночей
} зі звітом)
statistics-mean-none = { $weapon }: у звітах не згадано
statistics-night-part = { $weapon } { $figure }
statistics-share-shot-down = { $period }: збито { $percent } % ({ $intercepted } із { $launched })
statistics-share-lost-apart = { $period }: збито { $percent } % ({ $intercepted } із { $launched }), а разом із { $lost } локаційно втраченими — { $with } %
statistics-share-one-figure = { $period }: збито або подавлено { $percent } % ({ $intercepted } із { $launched })
statistics-share-left-out = { $n ->
    [one] { $n } ніч не враховано: немає двох точних чисел.
    [few] { $n } ночі не враховано: немає двох точних чисел.
   *[other] { $n } ночей не враховано: немає двох точних чисел.
}
statistics-share-untold = { $period }: частку не обчислюю, бо за { $n } із { $told } ночей немає двох точних чисел
statistics-share-none = { $weapon }: жоден звіт не називає водночас, скільки запустили і скільки збили
statistics-percent-at-least = щонайменше { $percent }
statistics-side = { $period }: { $figure }; { $mean } за ніч ({ $nights } { $nights ->
    [one] ніч
    [few] ночі
   *[other] ночей
} зі звітом)
statistics-side-none = { $period }: у звітах не згадано
statistics-change-sum = { $period } — { $direction ->
    [fewer] на { $percent } % менше, ніж { $against }.
    [same] стільки ж, скільки { $against }.
   *[more] на { $percent } % більше, ніж { $against }.
}
statistics-change-mean = { $period } — у середньому за ніч { $direction ->
    [fewer] на { $percent } % менше, ніж { $against }.
    [same] стільки ж, скільки { $against }.
   *[more] на { $percent } % більше, ніж { $against }.
}
statistics-change-untold = Різницю не обчислюю: ці числа рахують не одне й те саме.
statistics-without = { $weapon }: { $n ->
    [0] згадано в кожному звіті
    [one] { $n } ніч, про яку звіти їх не згадують ({ $dates })
    [few] { $n } ночі, про які звіти їх не згадують ({ $dates })
   *[other] { $n } ночей, про які звіти їх не згадують ({ $dates })
}
statistics-run-without = найбільше таких ночей поспіль: { $n }, { $period }
statistics-run-with = найбільше ночей із ними поспіль: { $n }, { $period }
statistics-quietest = Найменше запустили:
statistics-over-none = Серед ночей зі звітом таких немає.
statistics-over-count = { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
} із { $reported } зі звітом
statistics-month-part = { $weapon } { $figure }
statistics-month-missing = без звіту { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}
statistics-named = { $place }: { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}
statistics-named-of = Місця названо у звітах за { $named } із { $told } ночей. Звіти рахують зброю загалом, а не за місцями запуску.
statistics-places-of = Місця названо у звітах за { $named } із { $told } ночей. Звіти кажуть, де летіло чи збивали, а не скільки саме.
statistics-named-none = Жоден звіт за ці ночі місць не називає.
statistics-source = { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}
statistics-massive-means = Масованою тут названо атаку, у { $factor } рази більшу за звичайну для цього часу; у половині ночей запускали { $usual } або менше.
statistics-massive-side = Масовані: { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}, у середньому { $mean } запусків
statistics-routine-side = Решта: { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}, у середньому { $mean } запусків
statistics-massive-none = Жодна ніч так не виділяється.
statistics-weekday-mean = { $weapon }: у середньому { $mean } ({ $nights } { $nights ->
    [one] ніч
    [few] ночі
   *[other] ночей
} зі звітом), за всі ночі — { $all }
statistics-at-least = «Щонайменше» — там, де частина даних невідома.
statistics-archive = Мій архів починається { $date }.
statistics-nights = По ночах
statistics-nights-of = По ночах, { $period }
statistics-change-lost-apart = До липня 2024 року Повітряні сили не називали, скільки БпЛА локаційно втрачено.
statistics-change-decoys-counted = З кінця 2024 року до запущених БпЛА входять імітатори: числа до того і після рахують не одне й те саме.
statistics-change-one-figure = З 24 липня 2025 року одне число охоплює збиті й подавлені БпЛА; до того локаційно втрачені називали окремо. Частки до і після порівнювати не можна.

# Те саме якомога коротше, для цитати.
cite-change-lost-apart = Локаційно втрачені відомі з липня 2024.
cite-change-decoys-counted = З кінця 2024 рахують і імітатори.
cite-change-one-figure = З 24.07.2025 «знешкоджено» — це збито або подавлено.

# Що кажуть про одну область.
regional-title = { $place }, { $period }
regional-title-weapon = { $place }: { $weapon }, { $period }
regional-nothing = Жодне джерело не повідомило чисел щодо цієї області.
regional-not-nation = Пораховано лише в області: до загальних чисел не додається.
regional-named = У загальних звітах її згадано за { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}.

# Що рахують числа про БпЛА в різний час.
definition-shot-down = лише збиті
definition-lost-apart = збиті; локаційно втрачені названо окремо
definition-one-figure = збиті або подавлені одним числом; локаційно втрачені окремо вже не називають
definition-decoys = серед запущених є імітатори
definition-here = Як рахують БпЛА: { $what }.
