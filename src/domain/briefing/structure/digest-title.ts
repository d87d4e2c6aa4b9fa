import { isMonth } from '../../language/written-dates.ts'
import { findDayNumber } from '../day-number.ts'

const DAY_WORD = /(?<!\p{L})(?:days?|день|дня|доба|доби|добу)(?!\p{L})/iu
/** Promises several pieces of news whatever else stands beside it. */
const PROMISES =
  /(?<!\p{L})(?:at a glance|what we know on|what you need to know|need to know|(?:two|three|four|five|six|seven|eight|ten|\d+) (?:things|stories|events)|key (?:events|developments|moments|takeaways)|main (?:events|developments)|recap|briefing|in brief|round-?up|digest|live updates|latest updates|live\s?:(?=\s)|war latest|news in|flash update|situation report|weekly|campaign assessment|daily assessment|newsletter|bulletin|(?:morning|evening|midday|noon|night|nightly|daily|overnight) (?:mail|post|letter|notes|news|memo|brief|report|wrap|wrap-up|dispatch|edition|summary|update|review|rundown|roundup|read|line|note|bulletin)|latest (?:major |key |main )?(?:developments|events)|top (?:stories|news)|highlights of|дайджест\p{L}*|підсум\p{L}+ (?:дня|тижня|доби|ночі|року)|(?:вечірн|ранков|нічн|денн|щоденн)\p{L}+ (?:підсум|зведен|новин|огляд|дайджест|пошт|випуск|лист|нотат|записк|хронік|бюлетен|вісник|брифінг|сніданок|кав)\p{L}*|головне за|коротко(?: про)?(?= (?:важлив|головн|на |за ))|коротко$|огляд (?:дня|тижня|новин|подій|преси)|новини за|головні новини|варто знати|що сталося (?:за|на)|що сталося, поки|поки ви спали|\d+ (?:новин|подій)|п[’'ʼ]ять (?:новин|подій)|три (?:новини|події)|тижневик|стрічка (?:війни|новин)|хроніка (?:дня|війни))(?!\p{L})/iu
/** Does so in a title of few words. */
const SUGGESTS =
  /(?<!\p{L})(?:latest|updates?|overnight|morning|evening|news|headlines|notes|letter|mail|post|review|issue|assessment|summary|overview|toplines|in the regions|today|tonight|live|recap|briefing|brief|головне|новини|події|підсум\p{L}*|зведення|огляд\p{L}*|ранок|ранку|вечір|ранков\p{L}*|вечірн\p{L}*|ніч|випуск|лист|стрічка|онлайн|наживо|хроніка|добірка|нотатки|коротко|вісник|інформ\p{L}*|в областях|по областях|у регіонах)(?!\p{L})/iu
const MAX_SUGGESTING_WORDS = 6
const MAX_DIGEST_TITLE_CHARS = 260
const ONE_EVENT =
  /(?<!\p{L})(?:what is known(?! on day)|what we know about|known so far|all we know|що відомо(?! (?:на|про) \d)|усе, що відомо|все, що відомо|подробиці|деталі|наслідки атаки)(?!\p{L})/iu

/** "The 620th day has begun" opens an official report, which is one piece of news. */
const DAY_GOES_ON =
  /(?<!\p{L})(?:(?:has |have )?(?:begun|began|begins|started|starts|continues|is under way|goes on)|(?:роз)?почала?с[ья]|(?:роз)?почавс[ья]|(?:роз)?починаєтьс[ья]|триває|настав|настала|добігає|добіг\p{L}*)(?!\p{L})/iu

/** Whether a title announces all that is known of one thing. */
export function tellsOneEvent(title: string): boolean {
  return ONE_EVENT.test(title)
}

/** Whether a line may name the day of the war. */
export function namesDay(line: string): boolean {
  return DAY_WORD.test(line)
}

const CALENDAR_WORD =
  /^(?:days?|of|the|war|invasion|st|nd|rd|th|день|дня|доба|доби|війни|року|ий|(?:mon|tues|wednes|thurs|fri|satur|sun)day|понеділок|вівторок|середа|четвер|п[’'ʼ]ятниця|субота|неділя|великої|повномасштабної|на|ніч|за)$/iu

/** Whether a line says which day it is and nothing else: "Day 526, August 3", «Ніч на 9 жовтня». */
export function isBareDay(line: string): boolean {
  const words = line.match(/[\p{L}’'ʼ]{2,}/gu) ?? []
  return /\d|день|доба/i.test(line) && words.every((word) => CALENDAR_WORD.test(word) || isMonth(word))
}

/** Whether a title promises several pieces of news: "at a glance", "what we know on day 800", «Огляд тижня». */
export function isDigestTitle(title: string): boolean {
  if (title.length > MAX_DIGEST_TITLE_CHARS) return false
  if (PROMISES.test(title) || isBareDay(title)) return true
  if (tellsOneEvent(title)) return false
  if (findDayNumber([title], null) !== null) return !DAY_GOES_ON.test(title)
  const words = title.match(/\p{L}{2,}/gu) ?? []
  const telling = words.filter((word) => !isMonth(word) && !CALENDAR_WORD.test(word))
  return SUGGESTS.test(title) && telling.length <= MAX_SUGGESTING_WORDS
}
