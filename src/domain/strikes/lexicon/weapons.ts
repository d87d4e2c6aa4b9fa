export type WeaponClass =
  | 'strike-drone'
  | 'recon-drone'
  | 'cruise-missile'
  | 'ballistic-missile'
  | 'air-to-surface-missile'
  | 'anti-ship-missile'
  | 'anti-air-missile'
  | 'guided-bomb'
  | 'unspecified'

/**
 * One line of the tally. Aliases are patterns in lower case (`*` any letters, `-` an optional hyphen
 * or space, `(a|b|)` alternatives). A letter that looks the same in both alphabets («Х-101», "C-300")
 * is written once, in Latin, under `lookalike`: both spellings are generated from it.
 */
export type Weapon = {
  readonly key: string
  readonly class: WeaponClass
  /** Short names in the plural, as rendered. */
  readonly name: { readonly en: string; readonly uk: string }
  /** A kind of weapon rather than a model: "a cruise missile" may turn out to be the Kalibr named before. */
  readonly generic?: true
  readonly aliases: {
    readonly en: readonly string[]
    readonly uk: readonly string[]
    readonly lookalike?: readonly string[]
  }
}

export const WEAPONS: readonly Weapon[] = [
  {
    key: 'shahed',
    class: 'strike-drone',
    name: { en: 'Shahed drones', uk: 'Шахеди' },
    aliases: {
      en: [
        'shahed*',
        'shahid*',
        'shahe(ed|id)*',
        'shahed*-13(1|6)(s|)',
        'shahed*-13(1|6)/(shahed-|)13(1|6)(s|)',
        'shahed*-1(31|36|07|01)',
        'shahed*-238',
        'geran*',
        'geran-(1|2|3|4|5)(s|)',
        'gerbera*',
        'gerber',
        'parod(y|ia|iya|iia|ies)',
        'italmas*',
        'decoy* drone*',
        'drone* decoy*',
        'decoy* uav*',
        'uav* decoy*',
        'decoys',
        'imitat(or|ion) drone*',
        'imitat(or|ion) uav*',
        'imitators',
        'simulator drone*',
        'drone simulator*',
        'simulator uav*',
        'dummy drone*',
        'jet-powered (drone|uav|shahed)*',
        'jet (drone|uav|shahed)s',
        'jet-powered',
        'chernika*',
      ],
      uk: [
        'шахед*',
        'шахєд*',
        'шахід(|и|ів|а|ом|ами|у|ам|ах)',
        'реактивн(ий|ого|им|і|их|ими) (дрон|безпілотник|бпла|шахед)*',
        'шахед*-13(1|6)',
        'шахед*-13(1|6)/(шахед-|)13(1|6)',
        'геран(ь|і|ей|ями|ню|ню|я)',
        'герань-(1|2|3)',
        'герб(е|а)р(а|и|у|ою|ами|ах|і|)',
        'пароді(я|ї|ю|єю|й|ями|ях)',
        'італмас*',
        'імітатор*',
        'дрон*-імітатор*',
        'безпілотник*-імітатор*',
        'бпла-імітатор*',
        'дрон*-приман*',
        'дрон*-обман*',
        'чернік(а|и|у|ою)',
      ],
    },
  },
  {
    key: 'lancet',
    class: 'strike-drone',
    name: { en: 'Lancet drones', uk: 'Ланцети' },
    aliases: { en: ['lancet*', 'lancet*-(1|3)'], uk: ['ланцет*', 'ланцет*-(1|3)'] },
  },
  {
    key: 'molniya',
    class: 'strike-drone',
    name: { en: 'Molniya drones', uk: 'Молнії' },
    aliases: {
      en: ['molni(y|)a*', 'molniia*', 'molnia*-2'],
      uk: ['молні(я|ї|ю|єю|й|ями)', 'молнія-2', 'молни(я|и|й)'],
    },
  },
  {
    key: 'drone',
    class: 'strike-drone',
    name: { en: 'drones', uk: 'дрони' },
    generic: true,
    aliases: {
      en: [
        'drone(s|)',
        'uav(s|)',
        'uavs',
        "uav's",
        'uas',
        'uass',
        'owa-uav(s|)',
        'unmanned (aerial|aircraft|air|combat|attack|strike|flying) (vehicle|system|aircraft|drone)(s|)',
        'uncrewed aerial (vehicle|system)(s|)',
        'unmanned aerial vehicle(s|) (|uav|uavs)',
        'unmanned vehicle(s|)',
        'unmanned aircraft',
        'uncrewed aircraft',
        'loitering munition(s|)',
        'loitering ammunition',
        'kamikaze(s|)',
        'attack (uncrewed|unmanned) aerial vehicle(s|)',
      ],
      uk: [
        'дрон(|и|ів|а|у|ом|ами|ам|ах|ові|е)',
        'безпілотник(|и|ів|а|у|ом|ами|ам|ах|ові)',
        'бпла',
        'бпа',
        'безпілотн(ий|ого|им|і|их|ими|ому) літальн(ий|ого|им|і|их|ими|ому) апарат(|и|ів|а|ом|ами)',
        'безпілотн(ий|ого|им|і|их|ими|ому) апарат(|и|ів|а|ом|ами)',
        'безпілотн(ий|ого|им|і|их|ими|ому) авіаційн(ий|ого|им|і|их|ими|ому) комплекс(|и|ів|а|ом|ами)',
        'баражуюч(ий|ого|им|і|их|ими) боєприпас(|и|ів|а|ом|ами)',
        'баражувальн(ий|ого|им|і|их|ими) боєприпас(|и|ів|а|ом|ами)',
        'дрон*-камікадзе',
        'безпілотник*-камікадзе',
        'бпла-камікадзе',
        'камікадзе',
        'мопед(|и|ів|а|у|ом|ами)',
      ],
    },
  },
  {
    key: 'orlan-10',
    class: 'recon-drone',
    name: { en: 'Orlan-10 drones', uk: 'Орлани' },
    aliases: {
      en: ['orlan*', 'orlan*-(10|30)(s|)'],
      uk: ['орлан(|и|ів|а|у|ом|ами|ах)', 'орлан(|и|ів|а|ом|ами)-(10|30)'],
    },
  },
  {
    key: 'supercam',
    class: 'recon-drone',
    name: { en: 'Supercam drones', uk: 'Суперками' },
    aliases: {
      en: ['supercam*', 'supercam* s350', 'supercam*-s350', 'super cam'],
      uk: ['суперкам(|и|ів|а|у|ом|ами|ах)', 'суперкем*'],
    },
  },
  {
    key: 'zala',
    class: 'recon-drone',
    name: { en: 'ZALA drones', uk: 'ЗАЛА' },
    aliases: { en: ['zala', 'zalas', 'zala-421', 'zala 421-(16|08)*'], uk: ['зала', 'зала-421'] },
  },
  {
    key: 'merlin-vr',
    class: 'recon-drone',
    name: { en: 'Merlin-VR drones', uk: 'Мерліни' },
    aliases: {
      en: ['merlin*-vr', 'merlin', 'merlins'],
      uk: ['мерлін(|и|ів|а|ом|ами)-вр', 'мерлін(|и|ів|а|ом|ами)'],
    },
  },
  {
    key: 'forpost',
    class: 'recon-drone',
    name: { en: 'Forpost drones', uk: 'Форпости' },
    aliases: { en: ['forpost*', 'forpost-r'], uk: ['форпост(|и|ів|а|ом|ами)', 'форпост-р'] },
  },
  {
    key: 'orion',
    class: 'recon-drone',
    name: { en: 'Orion drones', uk: 'Оріони' },
    aliases: {
      en: ['orion', 'orions', 'inokhodets', 'inohodets'],
      uk: ['оріон(|и|ів|а|ом|ами)', 'іноходець', 'иноходец*'],
    },
  },
  {
    key: 'mohajer-6',
    class: 'recon-drone',
    name: { en: 'Mohajer-6 drones', uk: 'Мохаджери' },
    aliases: {
      en: ['mohajer*', 'mohajer*-6', 'mokhajer*-6'],
      uk: ['мохаджер*', 'мохаджер*-6', 'мохажер*-6'],
    },
  },
  {
    key: 'recon-drone',
    class: 'recon-drone',
    name: { en: 'reconnaissance drones', uk: 'розвідувальні дрони' },
    generic: true,
    aliases: {
      en: [
        'reconnaissance (drone|uav|unmanned aerial vehicle|aerial vehicle|aircraft drone|unmanned aircraft)(s|)',
        'recon (drone|uav)(s|)',
        'reconnaissance unmanned (aerial |)(vehicle|system)(s|)',
        'surveillance (drone|uav)(s|)',
        'spy (drone|uav)(s|)',
        'scout (drone|uav)(s|)',
        'operational-tactical(-level|) (drone|uav|unmanned aerial vehicle)(s|)',
        'operational and tactical(-level|) (drone|uav)(s|)',
        'operational-tactical level',
        'operational and tactical level',
        'eleron*',
        'eleron*-3',
        'granat-4',
        'kartograf',
      ],
      uk: [
        'розвідувальн(ий|ого|им|і|их|ими|ому) (ударн(ий|ого|им|і|их|ими) |)(дрон|безпілотник|бпла|бпак|безпілотн)*',
        'розвідувальн(ий|ого|им|і|их|ими|ому) безпілотн* (літальн* |авіаційн* |)(апарат|комплекс)*',
        'дрон*-розвідник*',
        'безпілотник*-розвідник*',
        'бпла-розвідник*',
        'розвідник(и|ів|а|ами)',
        'оперативно-тактичного рівня',
        'отр',
        'елерон*',
        'елерон*-3',
        'гранат-4',
        'картограф(|и|ів|а)',
        'розвіддрон(|и|ів|а|ом|ами)',
      ],
    },
  },
  {
    key: 'kalibr',
    class: 'cruise-missile',
    name: { en: 'Kalibr missiles', uk: 'Калібри' },
    aliases: {
      en: ['kalibr*', 'kaliber*', 'caliber(s|)', 'calibr(e|es)', 'kalibr-m', '3m-14', '3m-54'],
      uk: ['калібр(|и|ів|а|у|ом|ами|ам|ах)', 'калибр(|ы|ов)', '3м-14', 'крмб'],
    },
  },
  {
    key: 'kh-101-555',
    class: 'cruise-missile',
    name: { en: 'Kh-101/555 missiles', uk: 'Х-101/Х-555' },
    aliases: {
      en: ['kh-(101|555|55)(s|)', 'kh-(101|555|55)(s|)/(kh-|)(101|555|55)(s|)', 'kh-101/(kh-|)555/(kh-|)55'],
      uk: [],
      lookalike: ['x-(101|555|55)', 'x-(101|555|55)/(x-|)(101|555|55)(sm|)', 'x-101/(x-|)555/(x-|)55'],
    },
  },
  {
    key: 'iskander-k',
    class: 'cruise-missile',
    name: { en: 'Iskander-K missiles', uk: 'Іскандер-К' },
    aliases: { en: ['iskander*-k', 'iskander-ks', 'r-500'], uk: ['іскандер*-к', 'искандер*-к', 'р-500'] },
  },
  {
    key: 'banderol',
    class: 'cruise-missile',
    name: { en: 'Banderol missiles', uk: 'Бандеролі' },
    aliases: {
      en: ['banderol*', 's-8000', 'banderol*/dan-t', 'dan-t', 's-8000 banderol'],
      uk: ['бандерол(ь|і|ей|ями|лю|ю|ях|ів|ам)', 'бандерол(ь|і|ей|ями)/дань-т', 'дань-т'],
    },
  },
  {
    key: 'cruise-missile',
    class: 'cruise-missile',
    name: { en: 'cruise missiles', uk: 'крилаті ракети' },
    generic: true,
    aliases: {
      en: ['cruise (missile|missle|misile)(s|)', 'cruise rocket(s|)', 'cruise-type missile(s|)', 'cruise'],
      uk: ['крилат(а|ої|у|ою|і|их|ими|им) ракет(а|и|у|ою||ам|ами|ах|і)', 'крилат(і|их|ими)', 'кр'],
    },
  },
  {
    key: 'kinzhal',
    class: 'ballistic-missile',
    name: { en: 'Kinzhal missiles', uk: 'Кинджали' },
    aliases: {
      en: [
        'kinzhal*',
        'kinjal*',
        'kinshal*',
        'kindzhal*',
        'kinzhal* kh-47*',
        'dagger missile(s|)',
        'kh-47(m2|)(s|)',
        'kh-47 m2',
      ],
      uk: ['кинджал(|и|ів|а|у|ом|ами|ах)', 'кинжал(|ы|ов)'],
      lookalike: ['x-47m2', 'x-47m2s', 'x-47'],
    },
  },
  {
    key: 'iskander-m',
    class: 'ballistic-missile',
    name: { en: 'Iskander-M missiles', uk: 'Іскандер-М' },
    aliases: {
      en: [
        'iskander*',
        'iskander*-m(s|)',
        'iskander*-m(s|) (/|or|and) kn-23(s|)',
        'iskander ballistic missile(s|)',
        'kn-23(s|)',
        'kn-24',
        'hwasong-11*',
      ],
      uk: [
        'іскандер*',
        'іскандер*-м',
        'іскандер*-м (/|або|та|і) kn-23',
        'іскандер*-м (/|або|та|і) кн-23',
        'искандер*',
        'искандер*-м',
        'кн-23',
      ],
    },
  },
  {
    key: 'ballistic-missile',
    class: 'ballistic-missile',
    name: { en: 'ballistic missiles', uk: 'балістичні ракети' },
    generic: true,
    aliases: {
      en: [
        'ballistic missile(s|)',
        'ballistic rocket(s|)',
        'ballistic',
        'aeroballistic missile(s|)',
        'aero-ballistic missile(s|)',
        'icbm(s|)',
        'intercontinental ballistic missile(s|)',
        'medium-range ballistic missile(s|)',
        'oreshnik*',
      ],
      uk: [
        'балістичн(а|ої|у|ою|і|их|ими|им) ракет(а|и|у|ою||ам|ами|ах|і)',
        'аеробалістичн(а|ої|у|ою|і|их|ими|им) ракет(а|и|у|ою||ам|ами|ах|і)',
        'міжконтинентальн(а|ої|у|ою|і|их|ими) балістичн(а|ої|у|ою|і|их|ими) ракет(а|и|у|ою||ам|ами|ах|і)',
        'балістичн(і|их|ими)',
        'аеробалістичн(і|их|ими)',
        'орєшнік*',
        'брср',
      ],
    },
  },
  {
    key: 'kh-59-69',
    class: 'air-to-surface-missile',
    name: { en: 'Kh-59/69 missiles', uk: 'Х-59/69' },
    aliases: {
      en: ['kh-(59|69)(s|)', 'kh-59m*', 'kh-(59|69)/(kh-|)(59|69)(s|)'],
      uk: [],
      lookalike: ['x-(59|69)', 'x-59m*', 'x-59mk2', 'x-(59|69)/(x-|)(59|69)'],
    },
  },
  {
    key: 'kh-22-32',
    class: 'air-to-surface-missile',
    name: { en: 'Kh-22/32 missiles', uk: 'Х-22/Х-32' },
    aliases: {
      en: ['kh-(22|32)(s|)', 'kh-(22|32)/(kh-|)(22|32)(s|)'],
      uk: [],
      lookalike: ['x-(22|32)', 'x-(22|32)/(x-|)(22|32)'],
    },
  },
  {
    key: 'kh-31',
    class: 'air-to-surface-missile',
    name: { en: 'Kh-31 missiles', uk: 'Х-31' },
    aliases: {
      en: [
        'kh-31(p|a|ps|pd|pm|s|)',
        'kh-31p/(kh-31|)a',
        'anti-radar missile(s|)',
        'anti-radiation missile(s|)',
        'anti-radar guided missile(s|)',
        'anti-radar (air|aircraft|aviation) missile(s|)',
      ],
      uk: [
        'протирадіолокаційн(а|ої|у|ою|і|их|ими) (авіаційн* |керован* |)ракет(а|и|у|ою||ам|ами|ах|і)',
        'х-31(п|пм|пд|а|)',
      ],
      lookalike: ['x-31(p|a|)'],
    },
  },
  {
    key: 'kh-35',
    class: 'anti-ship-missile',
    name: { en: 'Kh-35 missiles', uk: 'Х-35' },
    aliases: { en: ['kh-35(u|s|)'], uk: ['х-35(у|)'], lookalike: ['x-35'] },
  },
  {
    key: 'oniks',
    class: 'anti-ship-missile',
    name: { en: 'Oniks missiles', uk: 'Онікси' },
    aliases: {
      en: ['oniks*', 'onyx*', 'onix*', 'yakhont*', 'p-800(s|)', 'p-800 oniks'],
      uk: ['онікс(|и|ів|а|у|ом|ами|ах)', 'оникс(|ы|ов)', 'п-800', 'яхонт*'],
    },
  },
  {
    key: 'zircon',
    class: 'anti-ship-missile',
    name: { en: 'Zircon missiles', uk: 'Циркони' },
    aliases: {
      en: ['zircon*', 'zirkon*', 'tsirkon*', 'cirkon*', '3m22', '3m-22'],
      uk: ['циркон(|и|ів|а|у|ом|ами|ах)', '3м22', '3м-22'],
    },
  },
  {
    key: 's-300-400',
    class: 'anti-air-missile',
    name: { en: 'S-300/400 missiles', uk: 'С-300/С-400' },
    aliases: {
      en: [
        's-(300|400)(s|)',
        's-(300|400)/(s-|)(300|400)(s|)',
        's-(300|400) (and|or) s-(300|400)(s|)',
        'anti-aircraft (guided |)missile(s|)',
        'surface-to-air (guided |)missile(s|)',
        'guided surface-to-air missile(s|)',
        'guided anti-aircraft missile(s|)',
      ],
      uk: [
        'зенітн(а|ої|у|ою|і|их|ими) керован(а|ої|у|ою|і|их|ими) ракет(а|и|у|ою||ам|ами|ах|і)',
        'зур',
        'зкр',
      ],
      lookalike: ['c-(300|400)', 'c-(300|400)/(c-|)(300|400)'],
    },
  },
  {
    key: 'guided-bomb',
    class: 'guided-bomb',
    name: { en: 'guided bombs', uk: 'КАБи' },
    aliases: {
      en: [
        'guided (aerial |air |aviation |aircraft |glide |)bomb(s|)',
        'guided aerial bomb(s|) (|gab|gabs|kab|kabs)',
        'glide bomb(s|)',
        'gliding bomb(s|)',
        'aerial bomb(s|)',
        'air bomb(s|)',
        'guided bomb unit(s|)',
        'aerial glide bomb(s|)',
        'kab(s|)',
        'kab-(250|500|1500)(s|)',
        'gab(s|)',
        'fab(s|)',
        'fab-(250|500|1500|3000)(s|)',
        'umpk',
      ],
      uk: [
        'керован(а|ої|у|ою|і|их|ими) (авіаційн(а|ої|у|ою|і|их|ими) |авіа|)бомб(а|и|у|ою||ами|ах)',
        'авіаційн(а|ої|у|ою|і|их|ими) бомб(а|и|у|ою||ами|ах)',
        'авіабомб(а|и|у|ою||ами|ах)',
        'керован(а|ої|у|ою|і|их|ими) авіабомб(а|и|у|ою||ами|ах)',
        'каб(|и|ів|а|у|ом|ами|ах)',
        'каб*-(250|500|1500)',
        'фаб(|и|ів|а|у|ом|ами|ах)',
        'фаб*-(250|500|1500)',
      ],
    },
  },
  {
    key: 'missile',
    class: 'unspecified',
    name: { en: 'missiles', uk: 'ракети' },
    generic: true,
    aliases: {
      en: [
        'missile(s|)',
        'missle(s|)',
        'misile(s|)',
        'rocket(s|)',
        'hypersonic missile(s|)',
        'guided (air|aircraft|aviation|) missile(s|)',
        'guided air-to-surface missile(s|)',
        'air-launched missile(s|)',
        'sea-launched missile(s|)',
      ],
      uk: [
        'ракет(а|и|у|ою||ам|ами|ах|і)',
        'керован(а|ої|у|ою|і|их|ими) авіаційн(а|ої|у|ою|і|их|ими) ракет(а|и|у|ою||ам|ами|ах|і)',
        'кар',
      ],
    },
  },
  {
    key: 'combined',
    class: 'unspecified',
    name: { en: 'missiles and drones', uk: 'ракети й дрони' },
    generic: true,
    aliases: {
      en: [
        'air target(s|)',
        'aerial target(s|)',
        'airborne target(s|)',
        'air attack (target|vehicle|weapon|means|asset|system)(s|)',
        'aerial attack (target|vehicle|weapon|means|asset|system)(s|)',
        'air assault (weapon|means|asset|vehicle)(s|)',
        'air assault means',
        'means of (air|aerial) (attack|assault)',
        'aerial weapon(s|)',
        'air weapon(s|)',
        'air threat(s|)',
        'aerial threat(s|)',
        'aerial object(s|)',
        'aerial asset(s|)',
        'air asset(s|)',
        'air attack weapon(s|)',
        'projectiles',
        'enemy target(s|)',
        'hostile target(s|)',
        'targets',
      ],
      uk: [
        'зас(іб|обу|оби|обів|обами|обом) повітряного нападу',
        'зас(іб|обу|оби|обів|обами|обом) повітряно-космічного нападу',
        'зас(іб|обу|оби|обів|обами|обом) ураження',
        'зпн',
        'повітрян(а|ої|у|ою|і|их|ими) ціл(ь|і|ей|ями|лю)',
        "повітрян(ий|ого|і|их|ими) об'єкт(|и|ів|а|ами)",
        'ворож(а|ої|у|ою|і|их|ими) ціл(ь|і|ей|ями)',
        'ціл(і|ей|ями|ь)',
      ],
    },
  },
]

const BY_KEY = new Map(WEAPONS.map((weapon) => [weapon.key, weapon]))

/** The weapon of a key, or null. */
export function findWeapon(key: string): Weapon | null {
  return BY_KEY.get(key) ?? null
}

/** The class of a model; joined keys of one class have that class, anything else is `unspecified`. */
export function weaponClassOf(model: string): WeaponClass {
  const classes = new Set(model.split('+').map((key) => BY_KEY.get(key)?.class ?? 'unspecified'))
  const [only] = classes
  return classes.size === 1 && only !== undefined ? only : 'unspecified'
}
