/** Does work, and measures it under a name (User Timing): whoever builds the site tells the seconds. */
export const timed = async <T>(name: 'fonts' | 'pictures', work: () => Promise<T>): Promise<T> => {
  const start = performance.now()
  const done = await work()
  performance.measure(name, { start })
  return done
}
