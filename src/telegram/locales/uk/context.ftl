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
    [one] ніч
    [few] ночі
   *[other] ночей
}: { $figure }
context-mean-part = У середньому за { $of } { $of ->
    [one] ніч
    [few] ночі
   *[other] ночей
}: { $figure } (звіти є за { $n })
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
    [one] за { $n } ніч звіту немає
    [few] за { $n } ночі звітів немає
   *[other] за { $n } ночей звітів немає
})
context-first-with = Перша ніч із { $kind ->
    [missile] ракетами
   *[drone] дронами
} за останні { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}
context-first-without = Перша ніч без { $kind ->
    [missile] ракет
   *[drone] дронів
} за останні { $n } { $n ->
    [one] ніч
    [few] ночі
   *[other] ночей
}

# Підсумки тижня. $figure — «168» або «щонайменше 168».
week-title = Підсумки тижня: { $period }
week-drones = Дрони
week-missiles = Ракети
week-most = Найбільше за добу: { $figure } ({ $date })
week-before = Тижнем раніше: { $figure }
week-change = { $direction ->
    [same] Стільки ж, скільки тижнем раніше
    [fewer] На { $percent } % менше, ніж тижнем раніше ({ $figure })
   *[more] На { $percent } % більше, ніж тижнем раніше ({ $figure })
}
week-reported-all = Звіти є за кожну ніч.
week-unreported = { $n ->
    [one] { $n } ніч без звіту: { $dates }
    [few] { $n } ночі без звіту: { $dates }
   *[other] { $n } ночей без звіту: { $dates }
}
week-events = Головне за тиждень
