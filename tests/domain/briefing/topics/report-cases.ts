import type { Topic } from '../../../../src/domain/topic.ts'

/** Whole reports, made up, with what they are about: what stands in the background does not count. */
export const REPORT_CASES: readonly { readonly topics: readonly Topic[]; readonly text: string }[] = [
  {
    topics: ['energy', 'strikes'],
    text: `Russia launches 60 drones at power grid, killing one in Sumy

Russia launched 60 drones and four ballistic missiles overnight, the air force said on Friday, 41 of which were shot down.

The attack hit a substation in Sumy region and left 20,000 customers without electricity, the regional power company said. A 54-year-old engineer was killed.

President Volodymyr Zelenskiy repeated his appeal to Western allies for more Patriot systems. "Every delay costs lives," he wrote.

Grid operator Ukrenergo imposed emergency outages in five regions on Friday morning.

Moscow denies targeting civilians.`,
  },
  {
    topics: ['sea', 'strikes'],
    text: `Drones damage Izmail port as grain deal talks stall

Russian drones struck the Danube port of Izmail overnight, Ukraine's deputy prime minister said, damaging a grain elevator and a cargo terminal.

The air force said it had shot down 12 of 15 drones. Romania's defence ministry condemned the attacks near its border.

Russia quit the Black Sea grain deal in July.`,
  },
  {
    topics: ['strikes'],
    text: `Three killed as missiles strike Lviv

Three people were killed and fifteen wounded when Kh-101 cruise missiles hit a plant in Lviv early on Tuesday, the mayor said. Rescuers searched the rubble for survivors until noon.

Poland scrambled jets during the attack, its operational command said on X. NATO member Poland borders Lviv region.

Air defence shot down 16 of 28 missiles, the air force said.`,
  },
  {
    topics: ['strikes', 'energy'],
    text: `Нічна атака: ППО збила 27 із 31 безпілотника

Уночі росіяни атакували ударними БпЛА з Курська та Приморсько-Ахтарська. Про це повідомили Повітряні сили.

На Сумщині пошкоджено об'єкт енергетики, без світла лишилися 12 сіл. Енергетики відновлюють живлення.

На Одещині уламки впали на територію порту. Постраждав охоронець, його госпіталізували.

Нагадаємо, напередодні Німеччина оголосила про новий пакет допомоги, до якого увійде ще одна система Patriot.`,
  },
  {
    topics: ['strikes'],
    text: `Росія вдарила авіабомбами по Харкову: загинула жінка, 11 поранених

Близько 17:30 російська авіація скинула три керовані авіабомби на Шевченківський район. Пошкоджено багатоповерхівку та лікарню.

Прокуратура розпочала розслідування за статтею про воєнний злочин.

Мер Ігор Терехов повідомив, що рятувальники дістали з-під завалів дитину.`,
  },
  {
    topics: ['strikes'],
    text: `Zelensky: Russia used 1,400 bombs and drones this week

President Volodymyr Zelensky said on Sunday that Russia had used over 800 guided aerial bombs, 560 attack drones and 20 missiles against Ukraine in a week.

"We need long-range decisions from our partners," he said ahead of the Ramstein meeting.`,
  },
  {
    topics: ['frontline', 'strikes'],
    text: `General Staff: 160 clashes in a day

There were 160 combat clashes in the past day, the General Staff said in its morning update. Russia carried out 85 air strikes, dropping 130 guided bombs, and used 1,200 kamikaze drones.

On the Pokrovsk axis 52 attacks were repelled near Lysivka and Novotroitske. On the Kurakhove axis the defenders stopped 30 assaults.

Russian losses over the day amounted to 1,250 men, the report says.`,
  },
  {
    topics: ['russia'],
    text: `Ukrainian drones hit refinery in Samara, Russian governor says

Ukrainian drones attacked a refinery in Russia's Samara region overnight, causing a fire, the governor said. Russia's defence ministry said 37 drones were shot down over seven regions.

A source in Ukraine's SBU security service said the plant supplied fuel for the army.`,
  },
  {
    topics: ['strikes'],
    text: `🔴 Увага! Ракетна небезпека! Зліт МіГ-31К.`,
  },
  {
    topics: ['strikes'],
    text: `Сумщина: загроза застосування ударних БпЛА. Перебувайте в укриттях!`,
  },
  {
    topics: ['strikes'],
    text: `ПвК "Південь": над Миколаївщиною збито розвідувальний БпЛА Supercam.`,
  },
  {
    topics: ['russia'],
    text: `Russia says it downed 47 Ukrainian drones overnight

Russia's defence ministry said on Tuesday its air defences had destroyed 47 Ukrainian drones overnight, including 12 over Crimea and 9 over the Belgorod region. Debris damaged a house in Belgorod.`,
  },
]
