import { CommandFailure } from './command.ts'

/** Listens, or says in a sentence why the port cannot be had. */
export async function listen<T>(port: number, begin: () => Promise<T>): Promise<T> {
  try {
    return await begin()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    if (code === 'EADDRINUSE')
      throw new CommandFailure(`Port ${port} is taken. Set PORT to another one; 0 picks a free one.`)
    if (code === 'EACCES')
      throw new CommandFailure(`Port ${port} is not allowed. Set PORT to one above 1023.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new CommandFailure('HOST is no address of this machine. Set it to 127.0.0.1 or 0.0.0.0.')
    throw error
  }
}
