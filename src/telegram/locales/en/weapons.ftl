# What stands after a number $n. Languages with cases also look at $case: "nom" (36 drones), "gen"
# (of 36 drones), "acc" (shot down 36 drones).

weapon-noun-drone = { $n ->
    [one] drone
   *[other] drones
}
weapon-noun-missile = { $n ->
    [one] missile
   *[other] missiles
}

weapon-shahed = Shahed { weapon-noun-drone }
weapon-lancet = Lancet { weapon-noun-drone }
weapon-molniya = Molniya { weapon-noun-drone }
weapon-drone = { weapon-noun-drone }

weapon-recon-drone = reconnaissance { weapon-noun-drone }
weapon-orlan-10 = Orlan-10 { weapon-noun-drone }
weapon-supercam = Supercam { weapon-noun-drone }
weapon-zala = ZALA { weapon-noun-drone }
weapon-merlin-vr = Merlin-VR { weapon-noun-drone }
weapon-forpost = Forpost { weapon-noun-drone }
weapon-orion = Orion { weapon-noun-drone }
weapon-mohajer-6 = Mohajer-6 { weapon-noun-drone }

weapon-kalibr = Kalibr { weapon-noun-missile }
weapon-kh-101-555 = Kh-101/Kh-555 { weapon-noun-missile }
weapon-iskander-k = Iskander-K { weapon-noun-missile }
weapon-banderol = Banderol { weapon-noun-missile }
weapon-cruise-missile = cruise { weapon-noun-missile }
weapon-kinzhal = Kinzhal { weapon-noun-missile }
weapon-iskander-m = Iskander-M { weapon-noun-missile }
weapon-ballistic-missile = ballistic { weapon-noun-missile }
weapon-kh-59-69 = Kh-59/Kh-69 { weapon-noun-missile }
weapon-kh-22-32 = Kh-22/Kh-32 { weapon-noun-missile }
weapon-kh-31 = Kh-31 { weapon-noun-missile }
weapon-kh-35 = Kh-35 { weapon-noun-missile }
weapon-oniks = Oniks { weapon-noun-missile }
weapon-zircon = Zircon { weapon-noun-missile }
weapon-s-300-400 = S-300/S-400 { weapon-noun-missile }
weapon-missile = { weapon-noun-missile }

weapon-guided-bomb = guided { $n ->
    [one] bomb
   *[other] bombs
}
weapon-combined = aerial { $n ->
    [one] target
   *[other] targets
}

# One figure over several models.
weapon-joint = { $first } and { $second }
