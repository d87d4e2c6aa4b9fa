export type HostQueue = {
  /** Runs the task once no earlier task of this host is running; its result or error is the caller's. */
  run<T>(host: string, task: () => Promise<T>): Promise<T>
}

/** One task at a time per host, in the order they came; hosts do not wait for each other. */
export function createHostQueue(): HostQueue {
  const tails = new Map<string, Promise<unknown>>()

  return {
    run(host, task) {
      const turn = tails.get(host) ?? Promise.resolve()
      const result = turn.then(task)
      const tail = result.then(forget, forget)
      tails.set(host, tail)
      return result

      function forget(): void {
        if (tails.get(host) === tail) tails.delete(host)
      }
    },
  }
}
