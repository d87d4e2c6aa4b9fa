/**
 * Makes an element. Text always goes in as text, so nothing that came over the wire is ever read as HTML.
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] `class`, `aria-*` and `data-*` become attributes, `on*` listeners
 * @param {...(Node | string | null)} children
 */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue
    if (name.startsWith('on') && typeof value === 'function') node.addEventListener(name.slice(2), value)
    else node.setAttribute(name, value === true ? '' : String(value))
  }
  node.append(...children.filter((child) => child !== null))
  return node
}

/** A link that leaves the page, or its bare text when the address is none that a browser should open. */
export function link(url, ...children) {
  const address = URL.parse(url)
  if (address === null || !['http:', 'https:', 'mailto:', 'tel:'].includes(address.protocol)) {
    return element('span', {}, ...children)
  }
  return element('a', { href: address.href, target: '_blank', rel: 'noopener noreferrer' }, ...children)
}
