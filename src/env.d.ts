declare namespace App {
  interface Locals {
    /** The report whose prose is being rendered: the closed vocabulary of MDX looks its things up in it. */
    report: import('#report/model.ts').Report
    /** Whether the page is the printed edition, where bodies stand together and have no ids of their own. */
    inBook: boolean
  }
}

/** The content that a build has read and checked before it starts Astro, for its loader: read once, whoever asks. */
declare var checkedContent: import('#check/check.ts').Checked | undefined

/** What the loader reads by. Vite runs the loader, and would load all rooms of the check a second time for it. */
declare var readForAstro: () => Promise<import('#site/reading.ts').Reading>

/** Whether the dev server makes the pages: it gives them the whole typefaces, and writes scripts of its own into them. */
declare var isDevServer: boolean | undefined

/** How many milliseconds the fonts and style sheets of the built pages took. */
declare var fontsTook: number | undefined
