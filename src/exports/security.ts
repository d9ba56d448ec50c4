type Site = {
  readonly contact: string
  /** ISO 8601 day: what is told holds for a year from then. */
  readonly updated: string
  readonly address: string
  readonly languages: readonly string[]
}

/** `security.txt` (RFC 9116): whom to tell of a hole in the site. The same content, the same file. */
export const securityText = ({ contact, updated, address, languages }: Site): string => {
  const expires = new Date(`${updated}T00:00:00Z`)
  expires.setUTCFullYear(expires.getUTCFullYear() + 1)
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString().slice(0, 19)}Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${address}`,
    '',
  ].join('\n')
}
