/** Does a stage of the work, and tells it on one line with its seconds, and what there is to say of the result. */
export const stage = async <T>(
  name: string,
  work: () => T | Promise<T>,
  said: (result: T) => readonly string[] = () => [],
): Promise<T> => {
  const started = performance.now()
  const result = await work()
  tell(name, [...said(result), since(started)])
  return result
}

/** Tells one line of progress. */
export const tell = (name: string, details: readonly string[]): void =>
  console.log(`${name}: ${details.join(', ')}`)

export const since = (started: number): string => inSeconds(performance.now() - started)

export const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
