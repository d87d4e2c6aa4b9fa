import type { Language } from '../../language.ts'
import { entries, type Weighted } from './topic-lexicon.ts'

/** What is struck on either side: only the place tells which topic it is. */
export const TARGETS: Readonly<Record<Language, Weighted>> = {
  en: {
    strong: entries(
      `oil depot*, fuel depot*, oil refiner*, refiner*, oil terminal*, ammunition depot*, arms depot*, airfield*, air base*, airbase*, drone factor*, drone plant*, missile plant*, explosives plant*, chemical plant*, gunpowder plant*, optical plant*`,
    ),
    plain: entries(
      `depot*, plant, explosion*, blast*, fire at, fire in, burned, burning, on fire, warehouse*, railway bridge, road bridge, bridge*, tank farm*, fuel tank*`,
    ),
  },
  uk: {
    strong: entries(
      `нафтобаз*, нпз, нафтопереробн*, нафтосховищ*, нафтотермінал*, склад* боєприпас*, склад* пального, арсенал*, аеродром*, авіабаз*, військов* завод*, порохов* завод*, хімічн* завод*, завод* вибухівки, оптик* механічн* завод*, завод* дронів`,
    ),
    plain: entries(
      `завод*, вибух*, пожеж*, горів*, горіла, горить, згорі*, спалах*, склад, склади, склади, міст, мости, мосту`,
    ),
  },
}

/** Whom an attack killed or hurt: told under the attack, and apart only where no attack is told. */
export const CASUALTIES: Readonly<Record<Language, Weighted>> = {
  en: {
    strong: entries(
      `civilian casualt*, civilian death*, civilians killed, civilians injured, people were killed, killed civilians, death toll`,
    ),
    plain: entries(
      `victim*, hospital*, killed, kills, kill, died, dies, dead, deaths, casualt*, rescue*, wounded, wounds, wounding, hurt, injured, injures, injuring, bodies`,
    ),
  },
  uk: {
    strong: entries(`загибл* цивільн*, загинули люди, загинул*, кількість загиблих`),
    plain: entries(
      `жертв*, поранен*, поранил*, постраждал*, госпіталізован*, рятувальн*, рятувальник*, тіла, тіло, загибл*, загинув, вбито, вбил*, убил*`,
    ),
  },
}
