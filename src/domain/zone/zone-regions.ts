/**
 * States and provinces, by which people tell a city from another of its name: "London, Ontario", "Odessa, Texas".
 * Lower case; where a state lies in two zones the one where most of its people live comes first.
 */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  'America/New_York': [
    ...['new york', 'ny', 'new york state', 'new jersey', 'nj', 'pennsylvania', 'pa', 'florida', 'fl'],
    ...['georgia', 'ga', 'north carolina', 'nc', 'south carolina', 'sc', 'virginia', 'va', 'ohio', 'oh'],
    ...['west virginia', 'wv', 'maryland', 'md', 'delaware', 'de', 'connecticut', 'ct', 'rhode island', 'ri'],
    ...['massachusetts', 'ma', 'vermont', 'vt', 'new hampshire', 'nh', 'maine', 'me', 'dc'],
    ...['флорида', 'пенсильванія', 'нью-джерсі', 'огайо', 'джорджія', 'вірджинія', 'меріленд', 'массачусетс'],
  ],
  'America/Detroit': ['michigan', 'mi', 'мічиган'],
  'America/Indiana/Indianapolis': ['indiana', 'in', 'індіана'],
  'America/Kentucky/Louisville': ['kentucky', 'ky', 'кентуккі'],
  'America/Chicago': [
    ...[
      'texas',
      'tx',
      'illinois',
      'il',
      'wisconsin',
      'wi',
      'minnesota',
      'mn',
      'iowa',
      'ia',
      'missouri',
      'mo',
    ],
    ...['arkansas', 'ar', 'louisiana', 'la', 'mississippi', 'ms', 'alabama', 'al', 'tennessee', 'tn'],
    ...['oklahoma', 'ok', 'kansas', 'ks', 'nebraska', 'ne', 'south dakota', 'sd', 'north dakota', 'nd'],
    ...['техас', 'іллінойс', 'міннесота', 'вісконсин', 'луїзіана', 'теннессі', 'оклахома', 'канзас'],
  ],
  'America/Denver': [
    ...[
      'colorado',
      'co',
      'utah',
      'ut',
      'new mexico',
      'nm',
      'wyoming',
      'wy',
      'montana',
      'mt',
      'колорадо',
      'юта',
    ],
  ],
  'America/Boise': ['idaho', 'id', 'айдахо'],
  'America/Phoenix': ['arizona', 'az', 'аризона'],
  'America/Los_Angeles': [
    ...['california', 'ca', 'oregon', 'or', 'washington', 'wa', 'washington state', 'nevada', 'nv'],
    ...['каліфорнія', 'орегон', 'невада', 'вашингтон'],
  ],
  'America/Anchorage': ['alaska', 'ak', 'аляска'],
  'Pacific/Honolulu': ['hawaii', 'hi', 'гаваї'],
  'America/Toronto': ['ontario', 'on', 'quebec', 'qc', 'québec', 'онтаріо', 'квебек'],
  'America/Winnipeg': ['manitoba', 'mb', 'манітоба'],
  'America/Regina': ['saskatchewan', 'sk', 'саскачеван'],
  'America/Edmonton': ['alberta', 'ab', 'альберта'],
  'America/Vancouver': ['british columbia', 'bc', 'британська колумбія'],
  'America/Halifax': ['nova scotia', 'ns', 'prince edward island', 'нова шотландія'],
  'America/Moncton': ['new brunswick', 'nb'],
  'America/St_Johns': ['newfoundland', 'nl', 'newfoundland and labrador'],
  'Australia/Sydney': ['new south wales', 'nsw'],
  'Australia/Melbourne': ['victoria', 'vic'],
  'Australia/Brisbane': ['queensland', 'qld'],
  'Australia/Perth': ['western australia'],
  'Australia/Adelaide': ['south australia'],
  'Australia/Hobart': ['tasmania', 'tas'],
}

/** By the names of regions, their zones. Two letters stand for one only behind a city. */
export const REGION_ZONES: ReadonlyMap<string, string> = new Map(
  Object.entries(REGIONS).flatMap(([zone, names]) => names.map((name) => [name, zone] as const)),
)
