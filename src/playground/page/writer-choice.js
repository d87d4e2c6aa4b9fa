import { element } from './elements.js'

const ANONYMOUS = 'anonymous'

/**
 * Who of a group's members writes: one of them, or, in a forum, its owner as the group itself.
 * @param choose is told `{ personId, isAnonymous }`
 */
export function writerChoice({ kind, people, threads }, choose) {
  const owner = people[0]
  const options = people.map(({ id, name }) =>
    element('option', { value: id }, `${kind === 'channel' ? 'Channel' : 'Group'} · as ${name}`),
  )
  if (threads.length > 0)
    options.push(element('option', { value: ANONYMOUS }, 'Group · anonymously, as an admin'))
  const select = element('select', { 'aria-label': 'Write as' }, ...options)
  select.addEventListener('change', () => {
    const isAnonymous = select.value === ANONYMOUS
    choose({ personId: isAnonymous ? owner?.id : Number(select.value), isAnonymous })
  })
  return select
}
