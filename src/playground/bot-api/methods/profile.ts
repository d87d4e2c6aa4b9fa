import { textOf } from '../call-parameters.ts'
import type { CallParameters } from '../call-parameters.ts'
import { badRequest } from '../refusal.ts'
import type { TgUser } from '../telegram-objects.ts'
import type { Methods } from './method.ts'

/** Longest text of each part of the profile. */
const LIMITS = { Name: 64, Description: 512, ShortDescription: 120 } as const
const FIELDS = { Name: 'name', Description: 'description', ShortDescription: 'short_description' } as const

/** What the bot says about itself, per language. */
export function profileMethods(bot: TgUser): Methods {
  const texts = new Map<string, string>()

  const setter = (part: keyof typeof LIMITS) => (parameters: CallParameters) => {
    const text = textOf(parameters, FIELDS[part]) ?? ''
    if (text.length > LIMITS[part]) throw badRequest(`${FIELDS[part].replaceAll('_', ' ')} is too long`)
    texts.set(`${part}/${textOf(parameters, 'language_code') ?? ''}`, text)
    return true
  }
  const getter = (part: keyof typeof LIMITS) => (parameters: CallParameters) => {
    const language = textOf(parameters, 'language_code') ?? ''
    const fallback = part === 'Name' ? bot.first_name : ''
    return { [FIELDS[part]]: texts.get(`${part}/${language}`) ?? texts.get(`${part}/`) ?? fallback }
  }

  return {
    getMe: () => ({
      can_join_groups: true,
      can_read_all_group_messages: false,
      supports_inline_queries: false,
      can_connect_to_business: false,
      has_main_web_app: false,
      ...bot,
    }),
    setMyName: setter('Name'),
    getMyName: getter('Name'),
    setMyDescription: setter('Description'),
    getMyDescription: getter('Description'),
    setMyShortDescription: setter('ShortDescription'),
    getMyShortDescription: getter('ShortDescription'),
    setMyDefaultAdministratorRights: () => true,
    logOut: () => true,
    close: () => true,
  }
}
