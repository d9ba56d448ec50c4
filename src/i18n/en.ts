import { accessibility } from './accessibility/en.ts'
import { columns } from './columns/en.ts'
import type { Words } from './ja.ts'

/** Words of the interface in English. */
export const en: Words = {
  siteName: (shortName, title) => `${title} | ${shortName}`,
  pageTitle: (page, shortName, fiscalYear) => `${page} | ${shortName} ${fiscalYear}`,
  shortPageTitle: (page, fiscalYear) => `${page} | ${fiscalYear}`,
  homeDescription: (name, fiscalYear) =>
    `The activity report of ${name} for ${fiscalYear}: what was done in the year, with its figures, events, places and organisations.`,
  timelineDescription: (name, fiscalYear) =>
    `The events of ${fiscalYear} at ${name}, month by month, each with the activity that it belongs to.`,
  areaDescription: (name, fiscalYear, code, title) =>
    `What ${name} did in ${fiscalYear} in area ${code}, “${title}”: its activities in summary, and the goals that they serve.`,
  goalDescription: (name, fiscalYear, plan, code) =>
    `Goal ${code} of the ${plan} of ${name}, and the activities of ${fiscalYear} that serve it.`,
  goalDescriptionWithoutPlan: (name, fiscalYear, code) =>
    `Goal ${code} of ${name}, and the activities of ${fiscalYear} that serve it.`,
  aboutDescription: (title) =>
    `Who publishes the ${title}, what period it covers, what its editors added, and how to cite it.`,
  skip: 'Skip to content',
  menu: 'Menu',
  search: 'Search',
  searchField: 'Words to look for',
  searchDescription: (shortName) =>
    `Search the reports of ${shortName} by their words, or find a page by its title in the list of all of them.`,
  searchKind: 'Kind',
  searchAny: 'All',
  searchOne: '1 page found.',
  searchMany: (count) => `${count} pages found.`,
  searchSome: 'No page has all of these words.',
  searchNone: (query) =>
    `Nothing found for “${query}”. Try a shorter or another word, or look in the list below.`,
  searchMore: 'Show more',
  searchFailed: 'The search could not be loaded. Please look in the list below.',
  searchTitles: 'All titles',
  breadcrumbs: 'Breadcrumbs',
  languages: 'Language',
  years: 'Year',
  reports: 'All reports',
  reportsTitle: (shortName) => ['Reports of ', shortName],
  reportsDescription: (shortName) => `Every report of ${shortName}, year by year, with its figures and PDFs.`,
  vision: 'Vision',
  mission: 'Mission',
  planOf: (title, motto) => [title, ': ', motto],
  planWithoutMotto: (title) => [title],
  whatWeDid: 'What we did this year',
  voice: 'What participants said',
  printAndPdf: 'Print and PDF',
  areas: 'Areas of work',
  goals: 'Goals of the plan',
  goalsWithoutPlan: 'Goals',
  goalOf: (code) => `Goal ${code}`,
  goalOfPlan: (plan) => `Goal of the ${plan}`,
  compare: 'Goals and activities in tables',
  compareLead: 'For each goal, the activities that serve it, what was done in the year, and its figures.',
  compareDescription: (name, fiscalYear) =>
    `The goals of ${name} and the activities of ${fiscalYear} that serve them, with what was done and the figures, in a table for each area.`,
  compareFigures: 'Figures',
  compareNoGoal: 'No goal named',
  compareYears: 'Beside earlier years',
  parallel: (from, to) => `Side by side: ${from} and ${to}`,
  parallelLead:
    'The original and its translation, paragraph by paragraph. Each number is a link to its paragraph.',
  parallelDescription: (name, fiscalYear, from, to) =>
    `The whole activity report of ${name} for ${fiscalYear} in ${from} and ${to}, paragraph by paragraph.`,
  parallelState: (missing, outdated) =>
    [
      ...(missing ? [`Paragraphs without a translation: ${missing}`] : []),
      ...(outdated ? [`Parts whose original is newer: ${outdated}`] : []),
    ].join('; '),
  parallelMissing: 'Not translated yet',
  parallelAdded: 'Not in the original',
  otherWays: 'Other ways to read it',
  highlights: (fiscalYear) => `${fiscalYear} highlights`,
  activities: 'Activities',
  activitiesOfGoal: 'Activities that serve this goal',
  figures: 'The year in figures',
  tenDots: (filled, qualifier) => `${qualifier ? `${qualifier} ` : ''}${filled} in 10`,
  timeline: 'Timeline',
  timelineOf: (fiscalYear) => `Timeline of ${fiscalYear}`,
  dated: (date, title) => [date, ', ', title],
  events: 'Events',
  undated: 'Events without a date in the report',
  places: 'Places',
  placesLead:
    'Places named in the report where activities took place. They are not the addresses of organisations.',
  placesSketch: 'The map is a sketch; many of the smaller islands are left out.',
  placesMap: 'Map of the places of activities',
  partners: 'Organisations',
  partnersTitle: 'Organisations in this report',
  partnersLead:
    'The main organisations and programmes that the report names, and the activities in which it names them.',
  partnersWeave: 'Organisations and the activities in which the report names them',
  partnersShared: 'Named in more than one activity',
  partnersAlso: (codes) => ` (also ${codes})`,
  partnersTranslated: 'Names marked * are the editors’ choice of English name.',
  rolesOf: (role) =>
    ({ funder: 'Funders', partner: 'Partners', supporter: 'Supporters', member: 'Members' })[role],
  appears: 'yes',
  appearsNot: 'no',
  organisation: 'How we are run',
  people: 'People',
  peopleTerm: (dates) => `Term: ${dates}`,
  quotationsBy: (name, role) => (name && role ? ['— ', name, ', ', role] : ['— ', name ?? role ?? '']),
  accounts: 'Accounts',
  accountsDescription: (name, fiscalYear) =>
    `The accounts of ${name} for ${fiscalYear}, in the form and with the items of its own documents.`,
  accountsItem: 'Item',
  accountsBasis: (basis) => ({ budget: 'budget', actual: 'actual' })[basis],
  accountsUnit: (currency, scale) =>
    `In ${scale ? { 1000: 'thousands of ', 1_000_000: 'millions of ' }[scale] : ''}${currency}`,
  accountsRounded: 'Amounts are rounded, so that totals may differ from the sums of their parts.',
  about: 'About this report',
  terms: 'Abbreviations and terms',
  furtherReading: 'Further reading',
  previousActivity: 'Previous activity',
  nextActivity: 'Next activity',
  neighbours: 'Previous and next activity',
  yearsAround: 'In other years',
  continuedFigure: (fiscalYear, figure) => `${fiscalYear}: ${figure}`,
  continuedOtherwise: (counts) => [' (another count: ', counts, ')'],
  previousArea: 'Previous area',
  nextArea: 'Next area',
  neighbouringAreas: 'Previous and next area',
  period: 'Period',
  publisher: 'Publisher',
  updated: 'Content updated',
  takeHome: 'Download and print',
  printEdition: 'Full report on one web page, for printing',
  pdf: (language, pages, megabytes) => `Report as PDF (${language}, ${pages} pages, ${megabytes} MB)`,
  data: 'Data of the report',
  dataDescription: (title) =>
    `The ${title} as data: tables (CSV), JSON, a calendar and places, free to download.`,
  dataLead:
    'What this report says, in forms that spreadsheets and programs can use. An id is the same on pages and in every file, and joins them.',
  dataHere: 'This page as data (CSV and more)',
  dataFile: (file) =>
    ({
      report: 'The whole report in every language; texts as Markdown and as plain text',
      own: 'The report in the language of this page alone',
      schema: 'What report.json holds (JSON Schema 2020-12)',
      package: 'The tables and their columns (Frictionless Data Package)',
      licence: 'Licence',
      calendar:
        'A calendar of the events that have a date (iCalendar); where only the month is known, all days of it',
      places: 'The places (GeoJSON); one whose position is not told has none',
    })[file],
  dataTables: 'Tables (CSV)',
  dataTablesLead: (endings) =>
    `In UTF-8 with a byte order mark. Words have a column for each language, named by its code at the end (${endings}), and empty where there is no translation. Words that begin with =, +, - or @ have an apostrophe before them, so that no spreadsheet runs them as a formula.`,
  dataRows: (rows, size) => `${rows} ${rows === '1' ? 'row' : 'rows'}, ${size}`,
  dataColumns: 'What the columns mean',
  columns,
  accessibility,
  photos: 'Photographs',
  archive: 'ZIP for archives (site and data of this year)',
  archiveLead: 'Needs no internet: begin with index.html.',
  feed: 'Updates (Atom)',
  feedTitle: (shortName) => `Reports of ${shortName}`,
  cite: 'How to cite',
  citedReport: (publisher, title) => [publisher, ', ', title],
  citedPart: ': ',
  citedVersion: (updated, published, version) =>
    ` (${[...(published ? [`published ${published}`] : []), `updated ${updated}`, ...(version ? [`edition ${version}`] : [])].join(', ')}).`,
  citeFormats: 'For reference managers (BibTeX, RIS, CSL-JSON)',
  facts: (id) => `About activity ${id}`,
  factsOfPage: 'About this page',
  ofArea: (area) => `Area ${area}`,
  otherGoals: (area) => `Other goals of area ${area}`,
  listComma: ', ',
  thisReport: 'This report',
  untranslated: (original) => `This page has not been translated yet; the ${original} original stands here.`,
  outdated: (original) =>
    `The ${original} page was updated after this translation; the newest text is in ${original}.`,
  toOriginal: (original) => `Read the original in ${original}`,
  notFound: 'Page not found',
  notFoundLead: 'The page that you are looking for may have moved or may no longer exist.',
  moved: 'This page has moved',
  movedLead: 'The page that you are looking for is now at this address:',
  toHome: 'Go to the report’s home page',
  editorial: 'Editorial choices',
  editorialLead:
    'The text of this report is that of the organisation’s activity report. The following is not in the original and was added by the editors of this site.',
  slips: 'Slips in the original that were corrected',
  slipsLead: 'The following slips were corrected.',
  published: 'Published',
  corrections: 'Corrections and changes',
  changesLead:
    'What was corrected after publication, and what of the original was changed with the organisation’s agreement.',
  correctionKind: (kind) => ({ correction: 'Correction', addition: 'Addition', agreed: 'Change' })[kind],
  changedOn: (date, kind) => `${date} · ${kind}`,
  changed: (before, after) =>
    before && after
      ? ['“', before, '” → “', after, '”']
      : after
        ? ['Added: “', after, '”']
        : before
          ? ['Removed: “', before, '”']
          : [],
  home: 'Home page',
  labelColon: ': ',
  goalsOfActivities: 'Goals of each activity',
  licence: 'Licence',
  contact: 'Contact',
  mendHere: 'Edit this page',
  mendByForm: 'Report an error',
  mendByMail: 'Report an error by e-mail',
  mendSubject: (title) => `Error: ${title}`,
  photographCredit: (name, date) =>
    name ? ['Photograph: ', name, ...(date ? [`, ${date}`] : [])] : [`Taken: ${date}`],
  siteOf: (name) => ['Website of ', name],
  credits: 'Materials',
  licences: 'Licences of all that this site contains',
  creditUses: (use) =>
    ({ type: 'Typeface: ', map: 'Map of Japan: ', outline: 'Outlines of countries: ' })[use],
  contents: 'Contents',
  poster: 'Poster',
  onRecord: 'On record',
  notes: 'Notes',
  page: (number) => `p. ${number}`,
  editorialOnPage: (number) =>
    `The text of this report is that of the organisation’s activity report. What its editors added is listed on page ${number}.`,
  version: 'Edition code (for enquiries)',
  address: 'Address',
  preview: ' (preview)',
  addressCode: (address) => `QR code of ${address}`,
  numbers: 'Figures and dates',
  numbersLead:
    '“About” and “over” are part of a figure. Events that the original does not date are shown without a date.',
  translation: 'Translation',
  translationLead: (original, translations) =>
    translations.length > 1
      ? `The ${original} text is the original; those in ${translations.join(' and ')} are its translations.`
      : `The ${original} text is the original; the ${translations.join()} one is its translation.`,
}
