/** A function that makes a thing once for the same arguments, which JSON can write. */
export const once = <Arguments extends readonly unknown[], Made>(
  make: (...given: Arguments) => Made,
): ((...given: Arguments) => Made) => {
  const made = new Map<string, Made>()
  return (...given) => {
    const [first, ...others] = given
    // A text alone needs no JSON, whose arguments begin with a bracket.
    const key = typeof first === 'string' && !others.length ? `"${first}` : JSON.stringify(given)
    const known = made.get(key)
    if (known !== undefined) return known
    const fresh = make(...given)
    made.set(key, fresh)
    return fresh
  }
}
