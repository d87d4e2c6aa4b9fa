import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

const PATHS = [
  process.env.CHROMIUM_PATH ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Where a Chromium is installed; without one, tests of the page pass unseen on a desk and fail in CI. */
export function findChromium(): string | null {
  const path = PATHS.find((candidate) => candidate !== '' && existsSync(candidate)) ?? null
  if (path === null && process.env.CI === 'true') {
    throw new Error('No Chromium found: in CI the page must be tested. Install the package "chromium".')
  }
  if (path === null) {
    process.stderr.write('\n*** LEFT OUT: no Chromium on this machine, so the page is not tested ***\n\n')
  }
  return path
}

export function openBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS })
}
