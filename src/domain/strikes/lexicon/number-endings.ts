/** Case endings of counts: «17-ма», «37-ми». */
export const COUNT_ENDING = /-?(?:ма|ми|ти|ть|х|ох|ьох|ома|ьома|м|ом|ьма)(?![\p{L}\p{N}])/uy

/** Endings of ordinals: "18th", «23-го», «5-та». */
export const ORDINAL_ENDING =
  /-?(?:st|nd|rd|th|го|ого|му|ому|й|ий|та|те|я|ше|ту|ої|тої|та|ої|і|ні)(?![\p{L}\p{N}])/uy

/** An ending that a count may have by a slip: «118-та дронами». */
export const EITHER_ENDING = /та$/

export const PERCENT = / ?(?:%|percent|per cent|pct|відсотк|процент)[a-zа-яіїє]*/y

/** Behind a number that counts money or people: no raid has millions. */
export const MILLIONS = / ?(?:million|billion|trillion|mln|bn|млн|млрд|мільйон|мільярд)/y

/** «2 тис.», «1,4 тис.», «1 тис. 350», «2,5 тисячі», "1.2 thousand" */
export const IN_THOUSANDS =
  /(\d{1,3})(?:[.,](\d))? ?(?:тис\.|(?:тис|тисяч[аіу]?|thousand)(?![\p{L}\p{N}]))(?: (\d{3})(?!\d))?/uy

/** What may be glued to a count by a hyphen and still be counted: "12-Shahed attack". */
export const GLUED_WEAPON = /^-(?:shahed|drone)/
