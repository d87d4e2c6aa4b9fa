# Що кажуть дані про атаку: короткі рядки під ними. $figure — «42» або «щонайменше 42».
context-total = Разом: { $parts }
context-total-strikes = Разом, без розвідувальних: { $parts }
context-launched = запущено { $figure }
context-stopped = { $how ->
    [stopped] знешкоджено
   *[shot-down] збито
} { $figure }
context-lost = локаційно втрачено { $figure }
context-stopped-means = Знешкоджено: збито або подавлено
context-share = Збито { $percent } % { $kind ->
    [missile] ракет
   *[drone] дронів
}
context-share-lost = Збито { $percent } % { $kind ->
    [missile] ракет
   *[drone] дронів
}, разом із локаційно втраченими — { $together } %
context-share-one-figure = Збито або подавлено { $percent } % { $kind ->
    [missile] ракет
   *[drone] дронів
}
context-mean = У середньому за { $n } { $n ->
    [one] попередню ніч
    [few] попередні ночі
   *[other] попередніх ночей
} запускали { $figure }
context-mean-part = У середньому за { $n } із { $of } попередніх ночей (про інші звіту немає) запускали { $figure }
context-most-since = Найбільше { $kind ->
    [drone] дронів з
    [missile] ракет з
   *[all] з
} { $date }
context-most-ever = Найбільше { $kind ->
    [drone] дронів за
    [missile] ракет за
   *[all] за
} { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}
context-missing = ({ $n ->
    [one] звіту немає за { $n } ніч між ними
    [few] звітів немає за { $n } ночі між ними
   *[other] звітів немає за { $n } ночей між ними
})
context-first-with = Перша ніч із { $kind ->
    [missile] ракетами
   *[drone] дронами
} за останні { $n }
context-first-without = Перша ніч без { $kind ->
    [missile] ракет
   *[drone] дронів
} за останні { $n }
