declare module '@citation-js/core' {
  /** References, written in the formats whose plugins are loaded. */
  export class Cite {
    constructor(data: readonly object[], options?: { readonly generateGraph?: boolean })
    format(format: 'bibtex' | 'ris'): string
  }
  type BibtexSettings = { readonly format: { useIdAsLabel: boolean; asciiOnly: boolean } }
  export const plugins: { readonly config: { get(plugin: '@bibtex'): BibtexSettings } }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
