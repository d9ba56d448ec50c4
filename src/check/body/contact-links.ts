import { httpsAddress } from '#schema/named.ts'
import { type Noticed, type Row, error } from '#source/finding.ts'

/** What this file notices, and what is then said. */
export const rows = {
  'wrong-contact': error(
    'A study camp of [Dokkyo University](tel:03-1234-5678) (1–2 August).',
    ({ value, right }) =>
      `「${value}」は押しても使えません。${right ? `「${right}」としてください。` : 'メールは mailto:info@example.org、電話は国番号から tel:+81-3-1234-5678 の形にしてください。'}`,
    ({ value, right }) =>
      `“${value}” does nothing when it is followed. ${right ? `Write “${right}”.` : 'Write mail as mailto:info@example.org, a telephone as tel:+81-3-1234-5678, with the code of its country.'}`,
  ),
} as const satisfies Record<string, Row>

export type ProblemKind = keyof typeof rows | 'link-not-https'

const mail = String.raw`[\w.+-]+@(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}`
const number = String.raw`\+\d(?:[-.]?\d){5,14}`
const contact = new RegExp(`^(?:mailto:${mail}(?:\\?[^\\s]*)?|tel:${number})$`)
const isMail = new RegExp(`^${mail}$`)

/** What is wrong with the address of a link that is neither of this site nor over https; mail and telephones may be linked. */
export const problemsOfOtherLink = (value: string): readonly Noticed<ProblemKind>[] => {
  if (contact.test(value)) return []
  const plain = decoded(value).normalize('NFKC').trim()
  const isContact = /^(?:mailto|tel):/i.test(plain) || isMail.test(plain) || /^[+\d][\d-]{8,}$/.test(plain)
  const right = isContact ? contactOf(plain) : webOf(plain)
  const detail = { value, ...(right && right !== value && { right }) }
  return [{ kind: isContact ? 'wrong-contact' : 'link-not-https', detail }]
}

const contactOf = (plain: string): string | undefined => {
  const bare = plain.replace(/^(?:mailto|tel):(?:\/\/)?\s*/i, '')
  if (isMail.test(bare)) return `mailto:${bare}`
  const digits = bare
    .replace(/[‐‑–—−ー]/g, '-')
    .replace(/[()\s]+/g, '-')
    .replace(/^-|-$/g, '')
    .replace(/^0/, '+81-')
    .replace(/--+/g, '-')
  return contact.test(`tel:${digits}`) ? `tel:${digits}` : undefined
}

/** A web address that lacks its beginning, or has that of the unsafe one. */
const webOf = (plain: string): string | undefined => {
  if (/^[^/]*\.(?:pdf|docx?|xlsx?|html?|jpe?g|png|mdx?)$/i.test(plain)) return undefined
  const right = `https://${plain.replace(/^(?:https?:)?\/\/|^http:\/|^https:(?!\/\/)\/?/i, '')}`
  return httpsAddress.test(right) && !/^[a-z]+:/i.test(plain.replace(/^https?:/i, '')) ? right : undefined
}

const decoded = (value: string): string => {
  try {
    return decodeURI(value)
  } catch {
    return value
  }
}
