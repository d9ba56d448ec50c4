/** What a page may load and run: its style sheets, fonts and pictures, all of the site itself; and only the search a script. */
export const policyOf = (scripted: boolean): string =>
  [
    "default-src 'none'",
    `script-src ${scripted ? "'self' 'wasm-unsafe-eval' " : ''}'inline-speculation-rules'`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    // Without a script nothing asks; tools that look at a page read the site's robots.txt from it.
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')
