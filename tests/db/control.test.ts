import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { callControl, type CallerIo } from '../../src/db/control-client.ts'
import { ControlFailure } from '../../src/db/control-frames.ts'
import { controlSocketPath } from '../../src/db/control-path.ts'
import { createControlServer, type ControlServerOptions } from '../../src/db/control-server.ts'
import { startChild } from '../support/child.ts'
import { testHost } from '../support/host.ts'
import { silentLogger } from '../support/silent-logger.ts'

let folder: string
let socketPath: string
let servers: { close(): Promise<void> }[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-ctl-'))
  socketPath = join(folder, 'control', 'sitrep.sock')
  servers = []
})
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()))
  rmSync(folder, { recursive: true, force: true })
})

const serve = async (run: ControlServerOptions['run']): Promise<{ close(): Promise<void> }> => {
  const server = await createControlServer({ socketPath, run, host: testHost, logger: silentLogger })
  servers.push(server)
  return server
}

async function* from(...chunks: readonly string[]): AsyncGenerator<string, void> {
  for (const chunk of chunks) yield await Promise.resolve(chunk)
}

const call = async (argv: readonly string[], io: Partial<CallerIo> = {}) => {
  const out: Uint8Array[] = []
  const err: Uint8Array[] = []
  const code = await callControl(socketPath, argv, {
    stdin: null,
    stdout: (chunk) => void out.push(Buffer.from(chunk)),
    stderr: (chunk) => void err.push(Buffer.from(chunk)),
    cwd: '/somewhere',
    isTerminal: false,
    interrupted: new Promise(() => {}),
    ...io,
  })
  return { code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }
}

const readAll = async (input: AsyncIterable<Uint8Array>): Promise<Buffer> =>
  Buffer.concat(await Array.fromAsync(input))

describe('control socket', { timeout: 60_000 }, () => {
  test('carries arguments, folder, both outputs and the exit code', async () => {
    await serve(async (argv, io) => {
      await io.stdout(`${JSON.stringify(argv)} in ${io.cwd}`)
      await io.stderr('посилання\n')
      return 3
    })
    expect(await call(['strikes', 'week', '--json', 'з пробілом'])).toEqual({
      code: 3,
      stdout: '["strikes","week","--json","з пробілом"] in /somewhere',
      stderr: 'посилання\n',
    })
  })

  test('carries standard input whole, and an empty one', async () => {
    await serve(async (_argv, io) => {
      await io.stdout(await readAll(io.stdin))
      return 0
    })
    const long = 'Київ '.repeat(200_000)
    expect((await call([], { stdin: from('a', long, '', 'b') })).stdout).toBe(`a${long}b`)
    expect((await call([])).stdout).toBe('')
    expect((await call([], { stdin: from() })).stdout).toBe('')
  })

  test('does not wait for input that the command does not read', async () => {
    await serve(() => Promise.resolve(0))
    const neverTyped: AsyncIterable<string> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => undefined) }),
    }
    expect(await call([], { stdin: neverTyped })).toMatchObject({ code: 0 })
  })

  test('an input that breaks off is an error for the command, never a short input', async () => {
    const seen: string[] = []
    await serve(async (_argv, io) => {
      seen.push(await readAll(io.stdin).then(String, (error: unknown) => `failed: ${String(error)}`))
      return 0
    })
    const broken: AsyncIterable<string> = (async function* () {
      yield await Promise.resolve('half')
      throw new Error('disk error')
    })()
    await expect(call([], { stdin: broken })).rejects.toBeInstanceOf(ControlFailure)
    await expect.poll(() => seen).toEqual([expect.stringMatching(/^failed: ControlFailure/)])
  })

  test('a slow caller holds the command back instead of filling memory', async () => {
    let sent = 0
    const chunk = Buffer.alloc(64 * 1024)
    await serve(async (_argv, io) => {
      for (; sent < 200; sent += 1) await io.stdout(chunk)
      return 0
    })
    let received = 0
    let sentAtFirst = 0
    await call([], {
      stdout: async (part) => {
        if (received === 0) {
          await new Promise((resolve) => setTimeout(resolve, 200))
          sentAtFirst = sent
        }
        received += part.length
      },
    })
    expect(sentAtFirst).toBeLessThan(100)
    expect(received).toBe(200 * chunk.length)
  })

  test('serves several callers at once', async () => {
    await serve(async (argv, io) => {
      await io.stdout(await readAll(io.stdin))
      return Number(argv[0])
    })
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map((n) => call([String(n)], { stdin: from(`input ${n}`) })),
    )
    expect(answers.map((answer) => `${answer.code} ${answer.stdout}`)).toEqual(
      [1, 2, 3, 4, 5].map((n) => `${n} input ${n}`),
    )
  })

  test('a command that throws is told without its insides', async () => {
    await serve(() => Promise.reject(new Error('secret detail')))
    await expect(call([])).rejects.toThrow(/^The command failed: see the log of the running process$/)
  })

  test('says so when nobody listens', async () => {
    await expect(call([])).rejects.toThrow(/takes no commands now/)
  })

  test('says so when the running process is killed meanwhile', async () => {
    const server = startChild('tests/db/children/control-server.ts', [socketPath])
    expect(await server.line()).toBe('ready')
    const outcome = call(['hang'], { stdout: () => void server.process.kill('SIGKILL') })
    await expect(outcome).rejects.toThrow(/went away before the command was finished/)
    await server.ended
    // The file it left behind is in nobody's way.
    await serve(() => Promise.resolve(7))
    expect(await call([])).toMatchObject({ code: 7 })
  })

  test('tells the command when its caller is killed', async () => {
    const seen: string[] = []
    const started = Promise.withResolvers<void>()
    const over = Promise.withResolvers<void>()
    await serve(async (_argv, io) => {
      started.resolve()
      await new Promise((resolve) => io.signal.addEventListener('abort', resolve))
      seen.push(await io.stdout('too late').then(String, (error: unknown) => String(error)))
      over.resolve()
      return 0
    })
    const caller = startChild('tests/db/children/control-caller.ts', [socketPath, 'fetch'])
    await started.promise
    caller.process.kill('SIGKILL')
    await over.promise
    expect(seen).toEqual(['ControlFailure: The other side is gone'])
  })

  test('hands on that the person wants the command to end, and what it says then', async () => {
    let isBusy = () => {}
    const interrupted = new Promise<void>((resolve) => (isBusy = resolve))
    await serve(async (_argv, io) => {
      isBusy()
      await new Promise((resolve) => io.signal.addEventListener('abort', resolve, { once: true }))
      await io.stdout(io.isTerminal ? 'drawn up to page 3' : 'no terminal')
      return 1
    })
    const ended = await call([], { isTerminal: true, interrupted })
    expect(ended).toMatchObject({ code: 1, stdout: 'drawn up to page 3' })
  })

  test('a process of its own sees output and exit code as if it had run the command', async () => {
    await serve(async (_argv, io) => {
      await io.stdout(`read ${(await readAll(io.stdin)).length} bytes\n`)
      return 4
    })
    const caller = startChild('tests/db/children/control-caller.ts', [socketPath])
    caller.process.stdin.end('x'.repeat(100_000))
    expect(await caller.line()).toBe('read 100000 bytes')
    expect(await caller.ended).toBe(4)
  })

  test('survives what is no command', async () => {
    await serve(() => Promise.resolve(0))
    for (const bytes of [
      'GET / HTTP/1.1\r\n\r\n',
      Buffer.from([0, 0xff, 0xff, 0xff, 0xff]),
      Buffer.from([0, 0, 0, 0, 1, 0x7b]),
    ]) {
      const closed = new Promise((resolve) => {
        const socket = connect(socketPath, () => socket.write(bytes))
        socket
          .on('error', () => undefined)
          .once('close', resolve)
          .resume()
      })
      await closed
    }
    expect(await call([])).toMatchObject({ code: 0 })
  })

  test('refuses arguments without end', async () => {
    await serve(() => Promise.resolve(0))
    await expect(call(['x'.repeat(1_000_000)])).rejects.toThrow(/too long/)
  })

  test('closing tells the running command, waits for it, and leaves no file', async () => {
    const started = Promise.withResolvers<void>()
    const server = await serve(async (_argv, io) => {
      started.resolve()
      await new Promise((resolve) => io.signal.addEventListener('abort', resolve))
      await io.stderr('stopping\n')
      return 1
    })
    const outcome = call(['fetch'])
    await started.promise
    await server.close()
    expect(await outcome).toEqual({ code: 1, stdout: '', stderr: 'stopping\n' })
    expect(existsSync(socketPath)).toBe(false)
  })

  test('only its owner may enter', async () => {
    mkdirSync(join(folder, 'control'), { mode: 0o777 })
    writeFileSync(socketPath, 'left behind')
    await serve(() => Promise.resolve(0))
    expect(statSync(join(folder, 'control')).mode & 0o777).toBe(0o700)
    expect(statSync(socketPath).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(folder, 'control'))).toEqual(['sitrep.sock'])
  })

  test('uses no folder of another user', async () => {
    const host = { platform: testHost.platform, getuid: () => 4242 }
    const options = { socketPath, run: () => Promise.resolve(0), host, logger: silentLogger }
    await expect(createControlServer(options)).rejects.toThrow(/belongs to another user/)
  })
})

describe('control socket path', () => {
  const linux = { platform: 'linux', getuid: () => 1000 } as const

  test('lies in the data folder, one for each', () => {
    expect(controlSocketPath('/srv/sitrep/data', linux)).toBe('/srv/sitrep/data/control/sitrep.sock')
  })

  test('moves to the temporary folder where the path would be too long for a socket', () => {
    const deep = `/srv/${'дуже-глибоко/'.repeat(10)}`
    const path = controlSocketPath(deep, linux)
    expect(Buffer.byteLength(path)).toBeLessThanOrEqual(100)
    expect(path.startsWith(join(tmpdir(), 'sitrep-1000-'))).toBe(true)
    expect(path).not.toBe(controlSocketPath(`${deep}x`, linux))
  })

  test('is a named pipe on Windows', () => {
    expect(controlSocketPath('C:\\data', { platform: 'win32' })).toMatch(
      /^\\\\\.\\pipe\\sitrep-[0-9a-f]{16}$/,
    )
  })
})
