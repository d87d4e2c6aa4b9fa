# Графік: $weapon у родовому відмінку, $n — число, $when — один із chart-when-….
chart-most-since = Найбільше { $weapon } із { $since }: { $n } { $when }
chart-most-ever = Найбільше { $weapon } від початку архіву ({ $begins }): { $n } { $when }
chart-most-in-period = Найбільше { $weapon } за ці { $nights } { $nights ->
    [one] ніч
    [few] ночі
   *[other] ночей
}: { $n } { $when }
chart-stopped-only = Знешкоджено { $n } { $weapon }; скільки запущено, не повідомили
chart-nothing = Про { $weapon } за цей період даних немає
chart-when-night = у ніч на { $date }
chart-when-day = удень { $date }
chart-when-date = { $date }

chart-subtitle-night = { $period } · запущено за ніч
chart-subtitle-week = { $period } · запущено за тиждень
chart-subtitle-month = { $period } · запущено за місяць
# Два періоди лініями; $sentence — «липень — на 16 % більше, ніж червень».
chart-subtitle-lines = Запущено загалом від першої ночі кожного періоду
chart-lines-headline = { $weapon }: { $sentence }
chart-lines-night = ніч { $n }
chart-panel = { $weapon }: запущено { $launched }, знешкоджено { $stopped }
chart-panel-launched = { $weapon }: запущено { $launched }, що з ними сталося, не повідомили
chart-panel-stopped = { $weapon }: знешкоджено { $stopped }
chart-panel-not-mentioned = { $weapon }: у цих звітах не згадано
chart-panel-no-report = { $weapon }: звітів немає

chart-legend-stopped = знешкоджено
chart-legend-through = не знешкоджено
chart-legend-unknown = доля невідома
chart-legend-day = удень
chart-legend-no-report = немає звіту
chart-legend-not-mentioned = не згадано
chart-legend-least = щонайменше; решта невідома

chart-stopped-shot-down = «Знешкоджено» — це збиті.
chart-stopped-lost-apart = «Знешкоджено» — це збиті та локаційно втрачені (здебільшого через РЕБ).
chart-stopped-one-figure = «Знешкоджено» — одне число Повітряних сил: збиті або подавлені.
chart-change-lost-apart = «Знешкоджено» — це збиті, а з { $date } ще й локаційно втрачені.
chart-change-decoys-counted = Приблизно з { $date } до запущених зараховують імітатори.
chart-change-one-figure = «Знешкоджено» — це збиті або локаційно втрачені, а з { $date } одне число: збиті або подавлені.
chart-source = { $n ->
    [one] Джерело: { $sources }
   *[other] Джерела: { $sources }
}
chart-source-more = { $sources } і ще { $n }
chart-as-of = дані станом на { $when }

# Підпис, який каже те саме словами.
chart-caption-panel = { $weapon }: запущено { $launched }, знешкоджено { $stopped }{ $hasThrough ->
    [yes] , не знешкоджено { $through }
   *[no] { "" }
}{ $hasUnknown ->
    [yes] , про долю { $unknown } не повідомили
   *[no] { "" }
}.
chart-caption-day = Удень: { $dates }

button-chart = Графік
button-figures = Числа
button-nights = { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}
button-dark = Темний
button-light = Світлий
chart-bad = Не вдалося розпізнати «{ $words }». Спробуйте /chart, /chart тиждень, /chart 90, /chart шахеди 2023, /chart червень і липень або /chart 2023-07-01..2023-07-15
chart-failed = Картинку зараз зробити не вдалося. Ті самі дані словами:
chart-future = Ця дата ще не настала. Спробуйте /chart тиждень або /chart 2023-07
