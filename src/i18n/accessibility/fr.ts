import type { AccessibilityWords } from './words.ts'

export const accessibility: AccessibilityWords = {
  title: 'Accessibilité',
  description:
    'Ce qui a été testé de l’accessibilité de ce site, les résultats, ce qui n’a pas été testé et où signaler un problème.',
  lead: 'L’objectif est le niveau AA de WCAG 2.2 et de JIS X 8341-3:2016. Aucun tiers n’a confirmé la conformité.',
  results: 'Résultats des tests',
  date: 'Jour des tests',
  what: 'Ce qui a été testé',
  tool: 'Outil et navigateur',
  pages: 'Pages',
  problems: 'Problèmes',
  resultsNote:
    'Le tableau est fait du relevé que les programmes de test ont écrit. Les tests automatiques ne trouvent qu’une partie des problèmes.',
  of: {
    light: 'Couleurs claires, 1280 px de large',
    dark: 'Couleurs sombres, 320 px de large',
    forced: 'Couleurs quand elles sont forcées (contraste élevé)',
    print: 'Couleurs à l’impression',
    widths: '320 et 1280 px de large (comme à un zoom de 400 %)',
    large: 'Texte à 200 %',
    spacing: 'Lignes, lettres et mots plus espacés',
    keyboard: 'Usage au clavier seul',
    html: 'Grammaire du HTML',
  },
  notTested: 'Ce qui n’a pas été testé',
  notTestedList: [
    'Tests par des personnes qui utilisent chaque jour un lecteur d’écran, une plage braille, la dictée ou un agrandisseur',
    'Vrais téléphones et tablettes',
    'La facilité à comprendre le texte',
    'Les sites d’autrui auxquels mènent les liens',
  ],
  complain: 'Où signaler un problème',
  complainLead:
    'Si vous ne pouvez pas lire ou utiliser quelque chose, indiquez-nous l’adresse de la page, votre appareil et votre logiciel.',
}
