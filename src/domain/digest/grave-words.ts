import type { Language } from '../language.ts'

type Words = Readonly<Record<Language, string>>

/** Words that tell of people killed or hurt: parted by commas, `*` for any ending. */
export const CASUALTY_WORDS: Words = {
  en: [
    'kill, kills, killed, killing, killings, dead, deaths, death toll, die, dies, died, dying, deadly, fatal, fatally, fatalit*',
    'casualt*, injur*, wounded, wounds, wounding, hurt, maimed, victim*, hospitali*, body, bodies, funeral*, mourn*, mourning',
    'lost his life, lost her life, lost their lives, lost his leg, lost her leg, loss of life, claimed the life, claimed the lives, drowned, perished, survivors',
  ].join(', '),
  uk: [
    'загин*, загибл*, гине, гинуть, гинули, вбит*, убит*, вбив, вбила, вбило, вбили, убив, убила, убило, убили, помер*, померл*, смерт*, мертв*',
    'поранен*, поранив, поранила, поранило, поранили, постражда*, травмован*, травм, травми, травму, жертв*, госпіталізова*, похова*, похорон*, потонул*',
    'тіло, тіла, тілами, обірвав життя, обірвала життя, забрав життя, забрала життя, забрало життя, втратив ногу, втратила ногу, попрощал*',
  ].join(', '),
}

/** Words of what few want to picture. */
export const GRAPHIC_WORDS: Words = {
  en: 'tortur*, executed, execution, executions, executing, rape, raped, rapes, raping, behead*, decapitat*, corpse*, mass grave, mass graves, exhum*, mutilat*, dismember*, burned alive, burnt alive, charred, castrat*, remains of',
  uk: 'катува*, катівн*, тортур*, страта, страти, страту, страт, стратил*, страчен*, страчува*, розстріл*, зґвалт*, згвалт*, ґвалт*, обезголов*, відрізан*, труп, трупи, трупів, трупами, братськ* могил*, масов* похован*, ексгум*, понівечен*, розчленув*, живцем, закатова*, обгоріл*, останки, рештки',
}

/** With one of these beside it nobody was. */
export const NOBODY_WORDS: Words = {
  en: 'no, not, nobody, none, without, avoided',
  uk: 'не, без, немає, нема, ніхто, нікого, жодн*, обійшлося, уникнути',
}

/** A denial of these denies nobody: "no fewer than five", «не менше п’яти». */
export const AMOUNT_WORDS: Words = {
  en: 'fewer, less, more, only, just',
  uk: 'менш*, більш*, лише, тільки',
}
