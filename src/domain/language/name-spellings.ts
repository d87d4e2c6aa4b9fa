/**
 * Names that are spelt in ways no rule brings together: the Ukrainian name first, then in Latin letters as it is
 * and as it was written from Russian. A place that was renamed has both names.
 */
export const NAME_SPELLINGS: readonly (readonly string[])[] = [
  ['Київ', 'Kyiv', 'Kiev', 'Киев'],
  ['Харків', 'Kharkiv', 'Kharkov', 'Харьков'],
  ['Львів', 'Lviv', 'Lvov', 'Львов'],
  ['Дніпро', 'Dnipro', 'Dnieper', 'Dnepr', 'Днепр'],
  ['Запоріжжя', 'Zaporizhzhia', 'Zaporizhia', 'Zaporozhye', 'Zaporizhzhya', 'Запорожье'],
  ['Миколаїв', 'Mykolaiv', 'Nikolaev', 'Nikolayev', 'Николаев'],
  ['Чернігів', 'Chernihiv', 'Chernigov', 'Чернигов'],
  ['Чорнобиль', 'Chornobyl', 'Chernobyl', 'Чернобыль'],
  ['Рівне', 'Rivne', 'Rovno', 'Ровно'],
  ['Тернопіль', 'Ternopil', 'Ternopol', 'Тернополь'],
  ['Бахмут', 'Bakhmut', 'Artemivsk', 'Artyomovsk'],
  ['Вугледар', 'Vuhledar', 'Ugledar', 'Угледар'],
  ["Слов'янськ", 'Sloviansk', 'Slavyansk', 'Славянск'],
  ['Сіверськ', 'Siversk', 'Seversk', 'Северск'],
  ['Сєвєродонецьк', 'Sievierodonetsk', 'Severodonetsk', 'Северодонецк'],
  ["Куп'янськ", 'Kupiansk', 'Купянск'],
  ['Маріуполь', 'Mariupol', 'Мариуполь'],
  ['Одеса', 'Odesa', 'Одесса'],
  ['Херсон', 'Kherson'],
  ['Енергодар', 'Enerhodar', 'Energodar'],
  ['Крим', 'Crimea', 'Крым'],
  ['Донбас', 'Donbas', 'Donbass'],
  ['Курськ', 'Kursk', 'Курск'],
  ['Бєлгород', 'Belgorod', 'Bilhorod', 'Белгород'],
  ['Зеленський', 'Zelensky', 'Zelenskiy', 'Zelenskyy', 'Зеленский'],
  ['Путін', 'Putin', 'Путин'],
  ['Сирський', 'Syrskyi', 'Syrsky', 'Сырский'],
]
