import { accessibility } from './accessibility/fr.ts'
import { columns } from './columns/fr.ts'
import type { Words } from './ja.ts'

/** What French sets before a colon and within its quotation marks. */
const s = '\u00A0'

/** Words of the interface in French. */
export const fr: Words = {
  siteName: (shortName, title) => `${title} | ${shortName}`,
  pageTitle: (page, shortName, fiscalYear) => `${page} | ${shortName}, ${fiscalYear}`,
  shortPageTitle: (page, fiscalYear) => `${page} | ${fiscalYear}`,
  homeDescription: (name, fiscalYear) =>
    `Le rapport d’activité de ${name}, ${fiscalYear}${s}: ce qui a été fait dans l’année, avec ses chiffres, ses événements, ses lieux et ses partenaires.`,
  timelineDescription: (name, fiscalYear) =>
    `Les événements de ${name}, ${fiscalYear}, mois par mois, chacun avec l’activité dont il fait partie.`,
  areaDescription: (name, fiscalYear, code, title) =>
    `Ce que ${name} a fait dans le domaine ${code}, «${s}${title}${s}», ${fiscalYear}${s}: le résumé de ses activités et les objectifs qu’elles servent.`,
  goalDescription: (name, fiscalYear, plan, code) =>
    `L’objectif ${code} du plan «${s}${plan}${s}» de ${name}, et les activités qui le servent, ${fiscalYear}.`,
  goalDescriptionWithoutPlan: (name, fiscalYear, code) =>
    `L’objectif ${code} de ${name}, et les activités qui le servent, ${fiscalYear}.`,
  aboutDescription: (title) =>
    `Qui publie «${s}${title}${s}», la période couverte, ce que la rédaction a ajouté, et comment citer ce rapport.`,
  skip: 'Aller au contenu',
  menu: 'Menu',
  search: 'Recherche',
  searchField: 'Mots à rechercher',
  searchDescription: (shortName) =>
    `Recherchez dans les rapports de ${shortName} par mots, ou trouvez une page dans la liste de tous les titres.`,
  searchKind: 'Type',
  searchAny: 'Tous',
  searchOne: '1 page trouvée.',
  searchMany: (count) => `${count} pages trouvées.`,
  searchSome: 'Aucune page ne contient tous ces mots.',
  searchNone: (query) =>
    `Aucun résultat pour « ${query} ». Essayez un mot plus court ou un autre mot, ou consultez la liste ci-dessous.`,
  searchMore: 'Afficher plus',
  searchFailed: 'La recherche n’a pas pu être chargée. Veuillez consulter la liste ci-dessous.',
  searchTitles: 'Tous les titres',
  breadcrumbs: 'Fil d’Ariane',
  languages: 'Langue',
  years: 'Année',
  reports: 'Tous les rapports',
  reportsTitle: (shortName) => ['Rapports de ', shortName],
  reportsDescription: (shortName) =>
    `Tous les rapports de ${shortName}, année par année, avec leurs chiffres et leurs PDF.`,
  vision: 'Vision',
  mission: 'Mission',
  planOf: (title, motto) => [title, `${s}: `, motto],
  planWithoutMotto: (title) => [title],
  whatWeDid: 'Ce que nous avons fait cette année',
  voice: 'La parole aux participants',
  printAndPdf: 'Impression et PDF',
  areas: 'Domaines d’action',
  goals: 'Objectifs du plan',
  goalsWithoutPlan: 'Objectifs',
  goalOf: (code) => `Objectif ${code}`,
  goalOfPlan: (plan) => `Objectif du plan «${s}${plan}${s}»`,
  compare: 'Objectifs et activités en tableaux',
  compareLead:
    'Pour chaque objectif, les activités qui le servent, ce qui a été fait dans l’année et les chiffres.',
  compareDescription: (name, fiscalYear) =>
    `Les objectifs de ${name} et les activités de ${fiscalYear} qui les servent, avec ce qui a été fait et les chiffres, dans un tableau par domaine.`,
  compareFigures: 'Chiffres',
  compareNoGoal: 'Sans objectif indiqué',
  compareYears: 'À côté des années précédentes',
  parallel: (from, to) => `En regard${s}: ${from} et ${to}`,
  parallelLead:
    'Le texte original et sa traduction, paragraphe par paragraphe. Chaque numéro mène à son paragraphe.',
  parallelDescription: (name, fiscalYear, from, to) =>
    `Tout le rapport d’activité de ${name} pour ${fiscalYear}, en ${from} et en ${to}, paragraphe par paragraphe.`,
  parallelState: (missing, outdated) =>
    [
      ...(missing ? [`Paragraphes sans traduction${s}: ${missing}`] : []),
      ...(outdated ? [`Parties dont l’original est plus récent${s}: ${outdated}`] : []),
    ].join(`${s}; `),
  parallelMissing: 'Pas encore traduit',
  parallelAdded: 'Absent de l’original',
  otherWays: 'Autres façons de le lire',
  highlights: (fiscalYear) => `Temps forts, ${fiscalYear}`,
  activities: 'Activités',
  activitiesOfGoal: 'Activités qui servent cet objectif',
  yearsAround: 'Les autres années',
  continuedFigure: (fiscalYear, figure) => `${fiscalYear}${s}: ${figure}`,
  continuedOtherwise: (counts) => [` (autre décompte${s}: `, counts, ')'],
  ofArea: (area) => `Domaine ${area}`,
  figures: 'L’année en chiffres',
  tenDots: (filled, qualifier) =>
    `${qualifier ? { about: 'environ ', over: 'plus de ', under: 'moins de ' }[qualifier] : ''}${filled} sur 10`,
  timeline: 'Chronologie',
  timelineOf: (fiscalYear) => `Chronologie, ${fiscalYear}`,
  dated: (date, title) => [date, `${s}: `, title],
  events: 'Événements',
  undated: 'Événements sans date dans le rapport',
  places: 'Lieux',
  placesLead: 'Les lieux d’activité nommés dans le rapport. Ce ne sont pas les adresses des organisations.',
  placesSketch: `La carte est un croquis${s}; beaucoup de petites îles n’y figurent pas.`,
  placesMap: 'Carte des lieux d’activité',
  partners: 'Organisations',
  partnersTitle: 'Organisations citées dans ce rapport',
  partnersLead:
    'Les principales organisations et les principaux programmes que le rapport cite, et les activités où il les cite.',
  partnersWeave: 'Les organisations et les activités où le rapport les cite',
  partnersShared: 'Citées dans plus d’une activité',
  partnersAlso: (codes) => ` (aussi ${codes})`,
  partnersTranslated: 'Les noms suivis de * ont été traduits par la rédaction.',
  rolesOf: (role) =>
    ({ funder: 'Financeurs', partner: 'Partenaires', supporter: 'Soutiens', member: 'Membres' })[role],
  appears: 'oui',
  appearsNot: 'non',
  organisation: 'Notre fonctionnement',
  people: 'Équipe',
  peopleTerm: (dates) => `Mandat : ${dates}`,
  quotationsBy: (name, role) => (name && role ? ['— ', name, ', ', role] : ['— ', name ?? role ?? '']),
  accounts: 'Comptes',
  accountsDescription: (name, fiscalYear) =>
    `Les comptes de ${name}, ${fiscalYear}, selon la forme et les postes de ses propres documents.`,
  accountsItem: 'Poste',
  accountsBasis: (basis) => ({ budget: 'budget', actual: 'réalisé' })[basis],
  accountsUnit: (currency, scale) =>
    scale
      ? `En ${{ 1000: 'milliers', 1_000_000: 'millions' }[scale]} (unité${s}: ${currency})`
      : `Unité${s}: ${currency}`,
  accountsRounded: `Les montants sont arrondis${s}: un total peut donc différer de la somme de ses parties.`,
  about: 'À propos de ce rapport',
  terms: 'Sigles et termes',
  furtherReading: 'Pour en savoir plus',
  previousActivity: 'Activité précédente',
  nextActivity: 'Activité suivante',
  neighbours: 'Activités précédente et suivante',
  previousArea: 'Domaine précédent',
  nextArea: 'Domaine suivant',
  neighbouringAreas: 'Domaines précédent et suivant',
  period: 'Période',
  publisher: 'Publié par',
  updated: 'Contenu mis à jour',
  takeHome: 'Télécharger et imprimer',
  printEdition: 'Le rapport entier sur une page web, à imprimer',
  pdf: (language, pages, megabytes) => `Le rapport en PDF (${language}, ${pages} pages, ${megabytes} Mo)`,
  data: 'Données du rapport',
  dataDescription: (title) =>
    `${title} sous forme de données : tableaux (CSV), JSON, calendrier et lieux, à télécharger.`,
  dataLead:
    'Le contenu de ce rapport sous des formes utilisables par les tableurs et les programmes. Un id est le même sur les pages et dans tous les fichiers, qu’il relie.',
  dataHere: 'Cette page sous forme de données (CSV, etc.)',
  dataFile: (file) =>
    ({
      report: 'Tout le rapport, dans toutes les langues ; les textes en Markdown et en texte brut',
      own: 'Le rapport dans la seule langue de cette page',
      schema: 'Ce que contient report.json (JSON Schema 2020-12)',
      package: 'Les tableaux et leurs colonnes (Frictionless Data Package)',
      licence: 'Licence',
      calendar: 'Calendrier des évènements datés (iCalendar) ; quand seul le mois est connu, tous ses jours',
      places: 'Les lieux (GeoJSON) ; sans position quand elle n’est pas indiquée',
    })[file],
  dataTables: 'Tableaux (CSV)',
  dataTablesLead: (endings) =>
    `En UTF-8 avec indicateur d’ordre des octets. Les colonnes de texte existent pour chaque langue, dont le code termine leur nom (${endings}), et sont vides sans traduction. Un texte qui commence par =, +, - ou @ est précédé d’une apostrophe, pour qu’aucun tableur ne l’exécute comme formule.`,
  dataRows: (rows, size) => `${rows} ${rows === '1' ? 'ligne' : 'lignes'}, ${size}`,
  dataColumns: 'Signification des colonnes',
  columns,
  accessibility,
  photos: 'Photographies',
  archive: 'ZIP d’archivage (site et données de cette année)',
  archiveLead: 'Se lit sans internet, à partir de index.html.',
  feed: 'Mises à jour (Atom)',
  feedTitle: (shortName) => `Rapports de ${shortName}`,
  cite: 'Citer ce rapport',
  citedReport: (publisher, title) => [publisher, ', ', title],
  citedPart: `${s}: `,
  citedVersion: (updated, published, version) =>
    ` (${[...(published ? [`publié${s}: ${published}`] : []), `mis à jour${s}: ${updated}`, ...(version ? [`édition ${version}`] : [])].join(', ')}).`,
  citeFormats: 'Pour les logiciels de bibliographie (BibTeX, RIS, CSL-JSON)',
  facts: (id) => `L’activité ${id} en bref`,
  factsOfPage: 'Cette page en bref',
  otherGoals: (area) => `Autres objectifs du domaine ${area}`,
  listComma: ', ',
  thisReport: 'Ce rapport',
  untranslated: (original) =>
    `Cette page n’est pas encore traduite${s}; en voici le texte original (${original}).`,
  outdated: (original) => `Le texte original (${original}) est plus récent que cette traduction.`,
  toOriginal: (original) => `Lire l’original (${original})`,
  notFound: 'Page introuvable',
  notFoundLead: 'La page que vous cherchez a peut-être été déplacée ou supprimée.',
  moved: 'Cette page a été déplacée',
  movedLead: `La page que vous cherchez se trouve maintenant à cette adresse${s}:`,
  toHome: 'Aller à la première page du rapport',
  editorial: 'Choix de la rédaction',
  editorialLead:
    'Le texte de ce rapport est celui du rapport d’activité de l’organisation. Ce qui suit ne figure pas dans l’original et a été ajouté par la rédaction de ce site.',
  slips: 'Fautes de l’original corrigées',
  slipsLead: 'Les fautes suivantes ont été corrigées.',
  published: 'Publié le',
  corrections: 'Corrections et modifications',
  changesLead:
    'Ce qui a été corrigé après la publication, et ce que l’original dit autrement avec l’accord de l’organisation.',
  correctionKind: (kind) => ({ correction: 'Correction', addition: 'Ajout', agreed: 'Modification' })[kind],
  changedOn: (date, kind) => `${date} · ${kind}`,
  changed: (before, after) =>
    before && after
      ? [`«${s}`, before, `${s}» → «${s}`, after, `${s}»`]
      : after
        ? [`Ajouté${s}: «${s}`, after, `${s}»`]
        : before
          ? [`Supprimé${s}: «${s}`, before, `${s}»`]
          : [],
  home: 'Page d’accueil',
  labelColon: `${s}: `,
  goalsOfActivities: 'Objectifs de chaque activité',
  licence: 'Conditions d’utilisation',
  contact: 'Contact',
  mendHere: 'Modifier cette page',
  mendByForm: 'Signaler une erreur',
  mendByMail: 'Signaler une erreur par courriel',
  mendSubject: (title) => `Erreur${s}: ${title}`,
  photographCredit: (name, date) =>
    name ? [`Photo${s}: `, name, ...(date ? [`, ${date}`] : [])] : [`Prise de vue${s}: ${date}`],
  siteOf: (name) => ['Site web de ', name],
  credits: 'Matériaux',
  licences: 'Licences de tout ce que contient ce site (en anglais)',
  creditUses: (use) =>
    ({ type: `Caractères${s}: `, map: `Carte du Japon${s}: `, outline: `Contours des pays${s}: ` })[use],
  contents: 'Sommaire',
  poster: 'Affiche',
  onRecord: 'Repères',
  notes: 'Notes',
  page: (number) => `p. ${number}`,
  editorialOnPage: (number) =>
    `Le texte de ce rapport est celui du rapport d’activité de l’organisation. Ce que la rédaction a ajouté est indiqué à la page ${number}.`,
  version: 'Code de l’édition (pour toute question)',
  address: 'Adresse',
  preview: ' (provisoire)',
  addressCode: (address) => `Code QR de ${address}`,
  numbers: 'Chiffres et dates',
  numbersLead: `«${s}Environ${s}» et «${s}plus de${s}» font partie d’un chiffre. Les événements que l’original ne date pas sont donnés sans date.`,
  translation: 'Traduction',
  translationLead: (original, translations) =>
    `Le texte original est en ${original}${s}; ${translations.length > 1 ? 'ses traductions sont' : 'sa traduction est'} en ${translations.join(' et en ')}.`,
}
