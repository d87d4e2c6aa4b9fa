import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that start processes take longest, and would otherwise be waited for at the end. */
const STARTS_PROCESSES = /tests\/(?:e2e|cli|delivery\/(?:crash|outages)|db\/database|playground\/page)/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const startsProcesses = ({ moduleId }: TestSpecification) => STARTS_PROCESSES.test(moduleId)
    const others = await super.sort(files.filter((file) => !startsProcesses(file)))
    return [...files.filter(startsProcesses), ...others]
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
