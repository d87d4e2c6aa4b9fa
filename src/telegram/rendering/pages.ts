import type { Block, Page } from './page.ts'
import { fitsClassic } from './write-classic.ts'

/** Blocks in as few pages as hold them, each one classic message with what stands at its head. A block is never parted. */
export function intoPages(head: Page, blocks: readonly Block[]): readonly Page[] {
  const pages = blocks.reduce<readonly Page[]>((pages, block) => {
    const last = pages.at(-1)
    if (last !== undefined && fitsClassic([...head, ...last, block]))
      return [...pages.slice(0, -1), [...last, block]]
    return [...pages, [block]]
  }, [])
  return pages.map((page) => [...head, ...page])
}
