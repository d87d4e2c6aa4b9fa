/** Frequent words that tell a language from its neighbours, in lower case. */
export const LANGUAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: (
    'the of and to in on that were was with by for from at has have had said after over their its this which ' +
    'into during been than an is are it overnight against attack drones missiles down shot'
  ).split(' '),
  de: 'der die das und ist nicht mit von für auf den dem ein eine wurde wurden nach bei im sich auch hat am'.split(
    ' ',
  ),
  fr: "le la les des et est dans une du qui sur pour par avec au ont été que ses d'une à".split(' '),
  es: 'el los las del y en una que por con para se su al fue ha más según contra'.split(' '),
  it: 'il gli della dei di che è una per con nel sono stato alla delle dal ha contro'.split(' '),
  pl: 'w z na się nie do jest przez od oraz że po dla zostało przeciw ukrainie rosja'.split(' '),
  // Words that both languages share tell nothing and are in neither list.
  uk: (
    'і й та у що як під час із від щодо або його її є був була було були ніч року вночі уночі всі усі проти з ' +
    'збито збила збили знищено україни україні сил повітряних ворог противник окупанти росія курсом загроза увага ' +
    'тривога тривоги тривогу відбій небезпека вибухи ракети напрямку області ударних перебувайте укриттях київ'
  ).split(' '),
  ru: (
    'и с что как из от или его это был была было были все против ночь года средствами силами уничтожены ' +
    'уничтожено перехвачены сбиты сбито украинских россии при об беспилотников области ударных тревога ракеты ' +
    'опасность внимание киев угроза'
  ).split(' '),
}
