import { expect, it } from 'vitest'
import { parseTelegramDocument } from '../../../src/sources/parsing/parse-telegram.ts'
import { channelPage } from '../channel-page.ts'

const AT = new Date('2023-07-19T05:00:00Z')

function parse(...htmls: string[]) {
  const posts = htmls.map((html, index) => ({ id: 70 + index, at: AT, html }))
  const document = parseTelegramDocument(channelPage('sky', posts), 'sky')
  if (document.kind === 'failed') throw new Error(document.message)
  return document
}

it('takes text, address and time of a post', () => {
  expect(parse('Уночі над морем:<br/>три ракети').briefings).toEqual([
    {
      externalKey: '70',
      url: 'https://t.me/sky/70',
      title: 'Уночі над морем:',
      format: 'html',
      content: 'Уночі над морем:<br>три ракети',
      publishedAt: AT,
      editedAt: null,
      forwardedFrom: null,
      language: null,
      complete: true,
    },
  ])
})

it('names whom a forwarded post is by: a channel, or a person without an address', () => {
  const names = [
    '<a class="tgme_widget_message_forwarded_from_name" href="https://t.me/front/5"><span dir="auto">Front  desk</span></a>',
    '<span class="tgme_widget_message_forwarded_from_name" dir="auto">Олег</span>',
  ]
  const page = names.reduce(
    (html, name, at) =>
      html.replace(
        `data-post="sky/${70 + at}">\n<div class="tgme_widget_message_bubble">`,
        `$&<div class="tgme_widget_message_forwarded_from accent_color">Forwarded from&nbsp;${name}</div>`,
      ),
    channelPage(
      'sky',
      [70, 71, 72].map((id) => ({ id, at: AT, html: 'Звіт' })),
    ),
  )
  const document = parseTelegramDocument(page, 'sky')
  expect(
    document.kind === 'parsed' && document.briefings.map((each) => [each.content, each.forwardedFrom]),
  ).toEqual([
    ['Звіт', null],
    ['Звіт', 'Олег'],
    ['Звіт', 'Front desk'],
  ])
})

it('keeps emoji as letters, not as pictures', () => {
  const emoji = `<i class="emoji" style="background-image:url('//telegram.org/img/emoji/40/E29C85.png')"><b>✅</b></i> Збито`
  expect(parse(emoji).briefings[0]).toMatchObject({ title: '✅ Збито' })
})

it('takes the inner text where the class is nested, and not the text that is answered', () => {
  const nested = '<div class="tgme_widget_message_text js-message_text" dir="auto">Звіт</div>'
  expect(parse(nested).briefings[0]).toMatchObject({ content: 'Звіт' })

  const page = channelPage('sky', [{ id: 70, at: AT, html: 'Уточнення' }]).replace(
    '<div class="tgme_widget_message_bubble">',
    `$&<a class="tgme_widget_message_reply"><div class="tgme_widget_message_text js-message_reply_text">Вчорашнє</div></a>`,
  )
  expect(parseTelegramDocument(page, 'sky')).toMatchObject({ briefings: [{ content: 'Уточнення' }] })
})

it('takes the time of the post, not that of its video', () => {
  const video = '<time class="message_video_duration">0:42</time>Відео ночі'
  expect(parse(video).briefings[0]?.publishedAt).toEqual(AT)
})

it('leaves out notes of the service and posts without a text, but counts them when it pages', () => {
  const document = parse('', 'Звіт')
  expect(document.briefings.map(({ externalKey }) => externalKey)).toEqual(['71'])
  expect(document.oldestPost).toBe('70')

  const service =
    '<div class="tgme_widget_message service_message" data-post="sky/99"><div class="tgme_widget_message_text">pinned</div></div>'
  const page = channelPage('sky', [{ id: 70, at: AT, html: 'Звіт' }], service)
  expect(parseTelegramDocument(page, 'sky')).toMatchObject({ briefings: [{ externalKey: '70' }] })
})
