digest-title = { $date } · день { $day }
digest-more = Ще { $n } { $n ->
    [one] новина
    [few] новини
   *[other] новин
}
digest-minutes = { $n } хв
digest-events = { $n } { $n ->
    [one] подія
    [few] події
   *[other] подій
}
digest-sources = { $n } { $n ->
    [one] джерело
    [few] джерела
   *[other] джерел
}
digest-folded = { $n } { $n ->
    [one] новина
    [few] новини
   *[other] новин
}
digest-veiled = Важке: натисніть, щоб відкрити
digest-since = Поки вас не було: усе від { $date } одним повідомленням.
digest-raids-since = Атаки за ці дні
digest-left-out = Ще { $n }: /news
source-forwarded = { $origin }, переслано з { $source }
digest-one-source = Усі новини: { $source }
digest-main-source = Новини без позначки: { $source }
digest-and-more = { $source } і ще { $n }
digest-figures = Дані про атаки
digest-next = Далі: { $when }
digest-no-report = Звіту не оприлюднили.
digest-note = Вийшли дані за ніч на { $date }: вони в дайджесті вище.
digest-in-en = англійською
digest-in-uk = українською
digest-follow = Ви стежите: { $words }
digest-correction = Уточнення за { $date }: { $changes }
digest-change-launched = { $weapon }, запущено { $after }, а не { $before }
digest-change-intercepted = { $weapon }, збито { $after }, а не { $before }
digest-change-launched-withdrawn = { $weapon }, запуск { $before } більше не підтверджено
digest-change-intercepted-withdrawn = { $weapon }, збиття { $before } більше не підтверджено
news-nothing = Про «{ $subject }» нічого не знайдено.
digest-gone = Від цього дайджесту за вашими темами нічого не лишилося. Найновіший: /today
button-digest-chart = Графік
button-digest-sources = Джерела
button-digest-more = Ще
button-digest-back = ‹ Дайджест
digest-sources-title = Джерела · { $date }
digest-no-sentence = (у таблиці)
