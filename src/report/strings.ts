/** All strings of a report's own fields. Objects lead to others, and back, in chains too long for a recursion: each is met once. */
export const stringsOf = (report: object): string => {
  const met = new Set<object>([report])
  const texts: string[] = []
  // What is added meanwhile comes last.
  for (const thing of met)
    for (const value of Object.values(thing) as readonly unknown[])
      if (typeof value === 'string') texts.push(value)
      else if (typeof value === 'object' && value !== null) met.add(value)
  return texts.join('')
}
