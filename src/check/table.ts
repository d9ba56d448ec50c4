import { rows as contactLinks } from '#check/body/contact-links.ts'
import { rows as emptyParts } from '#check/body/empty-parts.ts'
import { rows as headings } from '#check/body/headings.ts'
import { rows as repeatedText } from '#check/body/repeated-text.ts'
import { rows as shown } from '#check/body/shown.ts'
import { rows as signs } from '#check/body/signs.ts'
import { rows as tables } from '#check/body/tables.ts'
import { rows as vocabulary } from '#check/body/vocabulary.ts'
import { rows as fields } from '#check/fields/fields.ts'
import { rows as folders } from '#check/fields/folders.ts'
import { rows as privateData } from '#check/fields/private.ts'
import { rows as unknownField } from '#check/fields/unknown-field.ts'
import { rows as writtenNumbers } from '#check/fields/written-numbers.ts'
import { rows as agreed } from '#check/languages/agreed.ts'
import { rows as counterpartsBodies } from '#check/languages/counterparts-bodies.ts'
import { rows as counterparts } from '#check/languages/counterparts.ts'
import { rows as numberedNotes } from '#check/languages/numbered-notes.ts'
import { rows as latinNames } from '#check/languages/latin-names.ts'
import { rows as numbers } from '#check/languages/numbers.ts'
import { rows as sentences } from '#check/languages/sentences.ts'
import { rows as translations } from '#check/languages/translations.ts'
import { rows as wholeBodies } from '#check/languages/whole-bodies.ts'
import { rows as characters } from '#check/words/characters.ts'
import { rows as coverage } from '#check/words/coverage.ts'
import { rows as alternatives } from '#check/words/alternatives.ts'
import { rows as addresses } from '#check/words/addresses.ts'
import { rows as conflicts } from '#check/words/conflicts.ts'
import { rows as days } from '#check/words/days.ts'
import { rows as doubled } from '#check/words/doubled.ts'
import { rows as houseStyle } from '#check/words/house-style.ts'
import { rows as personal } from '#check/words/personal.ts'
import { rows as residue } from '#check/words/residue.ts'
import { rows as scripts } from '#check/words/scripts.ts'
import { rows as likeMarkup } from '#check/body/like-markup.ts'
import { rows as prose } from '#check/words/prose.ts'
import { rows as terms } from '#check/words/terms.ts'
import { rows as unwritten } from '#check/words/unwritten.ts'
import { rows as wording } from '#check/words/wording.ts'
import { rows as agreedWords } from '#check/problems/agreed-words.ts'
import { rows as accounts } from '#check/year/accounts.ts'
import { rows as addressesOfSite } from '#check/year/addresses.ts'
import { rows as awaited } from '#check/year/awaited.ts'
import { rows as changes } from '#check/year/changes.ts'
import { rows as copies } from '#check/year/copies.ts'
import { rows as earlierCopies } from '#check/year/earlier-copies.ts'
import { rows as dates } from '#check/year/dates.ts'
import { rows as decoded } from '#check/year/decoded.ts'
import { rows as levels } from '#check/year/levels.ts'
import { rows as likeness } from '#check/year/likeness.ts'
import { rows as lookedUp } from '#check/year/looked-up.ts'
import { rows as metrics } from '#check/year/metrics.ts'
import { rows as names } from '#check/year/names.ts'
import { rows as pageLinks } from '#check/year/page-links.ts'
import { rows as periods } from '#check/year/periods.ts'
import { rows as parts } from '#check/year/parts.ts'
import { rows as pictures } from '#check/year/pictures.ts'
import { rows as publication } from '#check/year/publication.ts'
import { rows as redirects } from '#check/year/redirects.ts'
import { rows as sourceText } from '#check/year/source-text.ts'
import { rows as strays } from '#check/year/strays.ts'
import { rows as titles } from '#check/year/titles.ts'
import { rows as toldEvents } from '#check/year/told-events.ts'
import { rows as use } from '#check/year/use.ts'
import { rows as continuedOfReport } from '#report/continued.ts'
import { rows as filesOfReport } from '#report/files.ts'
import { rows as referencesOfReport } from '#report/references.ts'
import { rows as bodyOfSource } from '#source/body.ts'
import { rows as decode } from '#source/decode.ts'
import { rows as frontMatter } from '#source/front-matter.ts'
import { rows as lineStarts } from '#source/line-starts.ts'
import { rows as mask } from '#source/mask.ts'
import { rows as pasted } from '#source/pasted.ts'
import { rows as quotes } from '#source/quotes.ts'
import { rows as syntax } from '#source/syntax.ts'
import { rows as values } from '#source/values.ts'
import { rows as wideCodes } from '#source/wide-codes.ts'
import { rows as wideSigns } from '#source/wide-signs.ts'
import { rows as yaml } from '#source/yaml.ts'
import type { Table } from './problems/position.ts'

/** Everything that can be wrong with the content, in one table: a row is a kind of problem, and stands beside the rule that notices it. */
export const table = {
  ...bodyOfSource,
  ...decode,
  ...frontMatter,
  ...lineStarts,
  ...mask,
  ...pasted,
  ...quotes,
  ...syntax,
  ...values,
  ...wideCodes,
  ...wideSigns,
  ...yaml,
  ...continuedOfReport,
  ...filesOfReport,
  ...referencesOfReport,
  ...fields,
  ...folders,
  ...privateData,
  ...unknownField,
  ...writtenNumbers,
  ...characters,
  ...coverage,
  ...alternatives,
  ...addresses,
  ...conflicts,
  ...days,
  ...doubled,
  ...houseStyle,
  ...personal,
  ...residue,
  ...scripts,
  ...likeMarkup,
  ...prose,
  ...terms,
  ...unwritten,
  ...wording,
  ...contactLinks,
  ...emptyParts,
  ...headings,
  ...repeatedText,
  ...shown,
  ...signs,
  ...tables,
  ...vocabulary,
  ...agreed,
  ...agreedWords,
  ...counterpartsBodies,
  ...counterparts,
  ...numberedNotes,
  ...latinNames,
  ...numbers,
  ...sentences,
  ...translations,
  ...wholeBodies,
  ...accounts,
  ...addressesOfSite,
  ...awaited,
  ...changes,
  ...copies,
  ...earlierCopies,
  ...dates,
  ...decoded,
  ...levels,
  ...likeness,
  ...lookedUp,
  ...metrics,
  ...names,
  ...pageLinks,
  ...periods,
  ...parts,
  ...pictures,
  ...publication,
  ...redirects,
  ...sourceText,
  ...strays,
  ...titles,
  ...toldEvents,
  ...use,
} as const satisfies Table
