import { ACTS, HAPPENINGS } from '../lexicon/acts.ts'
import { AFFAIRS, ARMS, OBJECTS, ROLES } from '../lexicon/objects.ts'
import { BODIES, PEOPLE } from '../lexicon/people.ts'
import { SCALES, UNITS } from '../lexicon/units.ts'
import { compileTable } from '../lexicon/word-table.ts'

export const ACT_TABLE = compileTable(ACTS)
export const HAPPENING_TABLE = compileTable(HAPPENINGS)
export const OBJECT_TABLE = compileTable(OBJECTS)
export const ARMS_TABLE = compileTable(ARMS)
export const ROLE_TABLE = compileTable(ROLES)
export const AFFAIR_TABLE = compileTable(AFFAIRS)
export const PEOPLE_TABLE = compileTable(PEOPLE)
export const BODY_TABLE = compileTable(BODIES)
export const UNIT_TABLE = compileTable(UNITS)
export const SCALE_TABLE = compileTable(SCALES)
