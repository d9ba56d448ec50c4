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
declare var readForAstro: () => import('#site/reading.ts').Reading

/** The fonts that a build cuts while Astro starts; undefined where none does. */
declare var fontsAhead: Promise<unknown> | undefined
