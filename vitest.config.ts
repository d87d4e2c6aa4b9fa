import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The longest files, longest first: begun last they would be waited for at the end, with the other workers idle. */
const LONGEST = [
  'e2e/operator',
  'e2e/start-and-stop',
  'e2e/main-job',
  'delivery/outages',
  'cli/command-line',
  'e2e/backfill',
  'cli/documented-commands',
  'playground/page',
  'e2e/two-raids',
  'e2e/processes',
  'delivery/crash',
  'db/database',
  'e2e/canary',
  'db/stores',
  'use-cases/backfill',
  'e2e/floods/floods',
  'telegram/fuzz/fuzz',
  'e2e/states',
  'queue/task-queue',
  'domain/briefing/any-text',
  'e2e/dry-run',
].map((name) => `tests/${name}.test.ts`)

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => LONGEST.findIndex((name) => moduleId.endsWith(name))
    const long = files.filter((file) => rank(file) >= 0).sort((a, b) => rank(a) - rank(b))
    return [...long, ...(await super.sort(files.filter((file) => rank(file) < 0)))]
  }
}

export default defineConfig({
  test: {
    globalSetup: ['tests/support/global-setup.ts'],
    include: ['tests/**/*.test.ts'],
    // They end what hangs; how long a test takes is a matter of how busy the machine is.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What is polled for comes in its own time: vitest's own second is a short one on a busy machine.
    expect: { poll: { timeout: 15_000 } },
    // One for each of two cores, and one more: some files wait for a clock or for another process.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Importing does nothing here, so files may share their modules: half the time of the whole suite.
    isolate: false,
  },
})
