/** Stands in every page for the address of a site that is not published yet. */
export const standInAddress = 'https://report.csonj.example'

/** The address that a site is published at: what SITE_URL says. Anything but a whole origin over https is refused. */
export const siteAddress = (asked: string | undefined): string => {
  if (!asked) return standInAddress
  const url = URL.parse(asked)
  if (url?.protocol === 'https:' && url.href === `${url.origin}/`) return asked
  throw new Error(
    `環境変数SITE_URLには、公開先のアドレスをhttps://report.example.orgのように、https://で始め、名前の後には何も付けずに書いてください（いまは「${asked}」です）。\n` +
      `SITE_URL has to be the address to publish at, such as https://report.example.org: over https, and with nothing after its name (it is “${asked}”).`,
  )
}
