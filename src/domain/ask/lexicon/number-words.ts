import type { Lexicon } from './lexicon.ts'

/** Cardinals and ordinals that questions hold: `number_3` is three, third, три, трьох, третій, … */
export const NUMBER_WORDS = {
  number_1: 'one, first, перш*, перв*',
  number_2: 'two, second, два, дві, двох, двома, друг*, две, двух, втор*, couple of, a couple of, пару',
  number_3: 'three, third, три, трьох, трьома, треть*, трет*, трех',
  number_4: 'four, fourth, чотири, чотирьох, четверт*, четыре, четырех',
  number_5: "five, fifth, п'ять, п'яти, п'ят*, пять, пяти, пятой, пятого",
  number_6: 'six, sixth, шість, шести, шост*, шесть, шестой, шестого',
  number_7: 'seven, seventh, сім, семи, сьом*, семь, седьм*',
  number_8: 'eight, eighth, вісім, восьми, восьм*, восемь',
  number_9: "nine, ninth, дев'ять, дев'яти, дев'ят*, девять, девят*",
  number_10: 'ten, tenth, десять, десяти, десят*',
  number_11: 'eleven, eleventh, одинадцят*, одиннадцат*',
  number_12: 'twelve, twelfth, дванадцят*, двенадцат*, dozen',
  number_14: 'fourteen, fourteenth, чотирнадцят*, четырнадцат*',
  number_15: "fifteen, fifteenth, п'ятнадцят*, пятнадцат*",
  number_20: 'twenty, twentieth, двадцять, двадцяти, двадцать, двадцати',
  number_30: 'thirty, thirtieth, тридцять, тридцяти, тридцать, тридцати',
  number_100: 'hundred, a hundred, сто, ста',
} as const satisfies Lexicon
