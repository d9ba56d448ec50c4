import type { DataColumn } from '#i18n/data-column.ts'

/** What the columns of the tables mean, in French. */
export const columns: Readonly<Record<DataColumn, string>> = {
  ids: 'Id d’autres tableaux ; une espace entre plusieurs',
  language: 'Code de la langue (BCP 47)',
  date: 'Jour, mois ou intervalle (ISO 8601) ; se termine par .. si cela continue',
  measure: 'count : un nombre ; share : une part d’un tout (0.9 vaut 90 %) ; duration : une durée',
  qualifier: 'about (environ), over (plus de) ou under (moins de) : fait partie du chiffre',
  counts: 'Ce que compte le chiffre',
  before:
    'Le chiffre du même nom dans un rapport antérieur ; before_same : s’il compte la même chose de la même manière',
  region: 'Préfecture (ISO 3166-2) ou pays (ISO 3166-1)',
  coordinates: 'En degrés (WGS 84)',
  official: 'Si le nom traduit est celui de l’organisme lui-même ; false : traduction de la rédaction',
  role: 'funder (bailleur), partner (partenaire), supporter (soutien) ou member (membre)',
  supplied: 'Si la photographie a été fournie',
  continues: 'La même chose dans un rapport antérieur (année/id)',
  account:
    'line : ordre des lignes ; depth : profondeur du poste ; total : s’il en additionne d’autres ; basis : budget ou réalisé (actual) ; scale : unité des montants',
  page: 'Id ou nom de la page modifiée',
}
