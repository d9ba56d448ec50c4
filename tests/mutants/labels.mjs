import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'

const isText = (node) => node?.type === 'StringLiteral' || node?.type === 'TemplateLiteral'

/** Words for staff, `['題', 'Title']`, `{ ja, en }` and the rows of problems: people read them, tests do not repeat them. */
const areWords = (node) =>
  (node.type === 'VariableDeclarator' && node.id.name === 'rows') ||
  (node.type === 'CallExpression' && ['error', 'warning', 'grave'].includes(node.callee.name)) ||
  (node.type === 'ArrayExpression' && node.elements.length === 2 && node.elements.every(isText)) ||
  (node.type === 'ObjectExpression' &&
    node.properties.length === 2 &&
    node.properties.every(({ key, value }) => ['ja', 'en'].includes(key?.name) && isText(value)))

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'labels', {
    shouldIgnore: ({ node }) => (areWords(node) ? 'words for staff' : undefined),
  }),
]
