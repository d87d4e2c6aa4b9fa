# Що стоїть після числа $n. Відмінок задає $case: "nom" (36 ракет), "gen" (із 36 ракет),
# "acc" (збито 36 ракет).

# Не відмінюється.
weapon-noun-drone = БпЛА
weapon-noun-missile = { $case ->
    [gen] { $n ->
        [one] ракети
       *[other] ракет
    }
    [acc] { $n ->
        [one] ракету
        [few] ракети
       *[other] ракет
    }
   *[nom] { $n ->
        [one] ракета
        [few] ракети
       *[other] ракет
    }
}

weapon-shahed = { $case ->
    [gen] { $n ->
        [one] «шахеда»
       *[other] «шахедів»
    }
   *[nom] { $n ->
        [one] «шахед»
        [few] «шахеди»
       *[other] «шахедів»
    }
}
weapon-lancet = { weapon-noun-drone } «Ланцет»
weapon-molniya = { weapon-noun-drone } «Молнія»
weapon-drone = { weapon-noun-drone }

weapon-recon-drone = { $case ->
    [gen] { $n ->
        [one] розвідувального
       *[other] розвідувальних
    }
   *[nom] { $n ->
        [one] розвідувальний
        [few] розвідувальні
       *[other] розвідувальних
    }
} { weapon-noun-drone }
weapon-orlan-10 = { weapon-noun-drone } «Орлан-10»
weapon-supercam = { weapon-noun-drone } Supercam
weapon-zala = { weapon-noun-drone } ZALA
weapon-merlin-vr = { weapon-noun-drone } «Мерлін-ВР»
weapon-forpost = { weapon-noun-drone } «Форпост»
weapon-orion = { weapon-noun-drone } «Оріон»
weapon-mohajer-6 = { weapon-noun-drone } «Мохаджер-6»

weapon-kalibr = { weapon-noun-missile } «Калібр»
weapon-kh-101-555 = { weapon-noun-missile } Х-101/Х-555
weapon-iskander-k = { weapon-noun-missile } «Іскандер-К»
weapon-banderol = { weapon-noun-missile } «Бандероль»
weapon-cruise-missile = { $case ->
    [gen] { $n ->
        [one] крилатої
       *[other] крилатих
    }
    [acc] { $n ->
        [one] крилату
        [few] крилаті
       *[other] крилатих
    }
   *[nom] { $n ->
        [one] крилата
        [few] крилаті
       *[other] крилатих
    }
} { weapon-noun-missile }
weapon-kinzhal = { weapon-noun-missile } «Кинджал»
weapon-iskander-m = { weapon-noun-missile } «Іскандер-М»
weapon-ballistic-missile = { $case ->
    [gen] { $n ->
        [one] балістичної
       *[other] балістичних
    }
    [acc] { $n ->
        [one] балістичну
        [few] балістичні
       *[other] балістичних
    }
   *[nom] { $n ->
        [one] балістична
        [few] балістичні
       *[other] балістичних
    }
} { weapon-noun-missile }
weapon-kh-59-69 = { weapon-noun-missile } Х-59/Х-69
weapon-kh-22-32 = { weapon-noun-missile } Х-22/Х-32
weapon-kh-31 = { weapon-noun-missile } Х-31
weapon-kh-35 = { weapon-noun-missile } Х-35
weapon-oniks = { weapon-noun-missile } «Онікс»
weapon-zircon = { weapon-noun-missile } «Циркон»
weapon-s-300-400 = { weapon-noun-missile } С-300/С-400
weapon-missile = { weapon-noun-missile }

weapon-guided-bomb = { $case ->
    [gen] { $n ->
        [one] керованої авіабомби
       *[other] керованих авіабомб
    }
    [acc] { $n ->
        [one] керовану авіабомбу
        [few] керовані авіабомби
       *[other] керованих авіабомб
    }
   *[nom] { $n ->
        [one] керована авіабомба
        [few] керовані авіабомби
       *[other] керованих авіабомб
    }
}
weapon-combined = { $case ->
    [gen] { $n ->
        [one] повітряної цілі
       *[other] повітряних цілей
    }
    [acc] { $n ->
        [one] повітряну ціль
        [few] повітряні цілі
       *[other] повітряних цілей
    }
   *[nom] { $n ->
        [one] повітряна ціль
        [few] повітряні цілі
       *[other] повітряних цілей
    }
}

# Одне число на кілька засобів.
weapon-joint = { $first } та { $second }
