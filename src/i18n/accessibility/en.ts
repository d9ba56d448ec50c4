import type { AccessibilityWords } from './words.ts'

export const accessibility: AccessibilityWords = {
  title: 'Accessibility',
  description:
    'What was tested of this site’s accessibility, with which results, what was not tested, and where to send complaints.',
  lead: 'The aim is level AA of WCAG 2.2 and of JIS X 8341-3:2016. No third party has confirmed conformance.',
  results: 'Results of the tests',
  date: 'Day of the tests',
  what: 'What was tested',
  tool: 'Tool and browser',
  pages: 'Pages',
  problems: 'Problems',
  resultsNote:
    'The table is made from the record that the test programs wrote. Automatic tests find only a part of all problems.',
  of: {
    light: 'Light colours, 1280 px wide',
    dark: 'Dark colours, 320 px wide',
    forced: 'Colours where they are forced (high contrast)',
    print: 'Colours in print',
    widths: '320 and 1280 px wide (as at a zoom of 400%)',
    large: 'Text at 200%',
    spacing: 'Wider spacing of lines, letters and words',
    keyboard: 'Use by keyboard alone',
    html: 'Grammar of the HTML',
  },
  notTested: 'What was not tested',
  notTestedList: [
    'Tests by people who use screen readers, braille displays, speech input or screen magnifiers every day',
    'Real phones and tablets',
    'How easy the text is to understand',
    'Sites of others that links lead to',
  ],
  complain: 'Where to complain',
  complainLead:
    'If you cannot read or use something, please tell us the address of the page, and which device and software you use.',
}
