import type { Block, Page } from './page.ts'
import { MAX_UNITS } from './split-message.ts'
import { fitsClassic } from './write-classic.ts'
import { writePlain } from './write-plain.ts'

/** Blocks in as few pages as hold them, each with what stands at its head and one message in every form. A block is never parted. */
export function intoPages(head: Page, blocks: readonly Block[]): readonly Page[] {
  const pages = blocks.reduce<readonly Page[]>((pages, block) => {
    const last = pages.at(-1)
    if (last !== undefined && fits([...head, ...last, block]))
      return [...pages.slice(0, -1), [...last, block]]
    return [...pages, [block]]
  }, [])
  return pages.map((page) => [...head, ...page])
}

/** Without markup the addresses of links are written out. */
function fits(page: Page): boolean {
  return fitsClassic(page) && writePlain(page).length <= MAX_UNITS
}
