digest-title = { $date } · day { $day }
digest-more = { $n ->
    [one] One more story
   *[other] { $n } more stories
}
digest-left-out = …and { $n } more
digest-also = also { $sources }
digest-told-by = told by { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
digest-also-in-en = also in English
digest-also-in-uk = also in Ukrainian
digest-in-en = in English
digest-in-uk = in Ukrainian
digest-follow = You follow: { $words }
digest-correction = Correction, { $date }: { $changes }
digest-change-launched = { $weapon } launched { $after }, not { $before }
digest-change-intercepted = { $weapon } shot down { $after }, not { $before }
digest-change-launched-withdrawn = { $weapon } launched { $before } is no longer confirmed
digest-change-intercepted-withdrawn = { $weapon } shot down { $before } is no longer confirmed
news-nothing = Nothing found about { $subject }.
