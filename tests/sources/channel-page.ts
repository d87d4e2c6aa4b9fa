export type Post = { readonly id: number; readonly at: Date; readonly html: string }

/** The public preview of a channel, in Telegram's markup. */
export function channelPage(channel: string, posts: readonly Post[], extra = ''): string {
  const messages = posts.map(
    ({ id, at, html }) => `<div class="tgme_widget_message_wrap js-widget_message_wrap">
<div class="tgme_widget_message text_not_supported_wrap js-widget_message" data-post="${channel}/${id}">
<div class="tgme_widget_message_bubble">
${html === '' ? '' : `<div class="tgme_widget_message_text js-message_text" dir="auto">${html}</div>`}
<div class="tgme_widget_message_footer compact js-message_footer"><span class="tgme_widget_message_views">9K</span>
<a class="tgme_widget_message_date" href="https://t.me/${channel}/${id}"><time datetime="${at.toISOString()}">00:00</time></a>
</div></div></div></div>`,
  )
  return `<!DOCTYPE html><html><body class="widget_frame_base tgme_widget">
<div class="tgme_channel_info"><div class="tgme_channel_info_header_title"><span>Sky</span></div></div>
<main class="tgme_main"><section class="tgme_channel_history js-message_history">
${messages.join('\n')}${extra}</section></main></body></html>`
}
