import { globSync, readFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { HtmlValidate, version as htmlValidateVersion } from 'html-validate'
import { expect, test } from '@playwright/test'
import { dist } from '../built.ts'
import { checked } from './checked.ts'

const files = globSync('**/*.html', { cwd: dist, exclude: ['admin/**'] })
/** The Nu HTML checker (vnu.jar of its releases), where VNU_JAR names it and the machine has a Java. */
const jar = process.env['VNU_JAR']
/** A source of the policy that it does not know yet; and roles that parts of a table keep where narrow screens show them as blocks. */
const unknown = '.*inline-speculation-rules.*|The “role” attribute must not be used on a “t[hdr]” element.*'

test.describe('the HTML of every page', () => {
  test('is valid by html-validate', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:document'],
      // Of files of other hosts, of which there are none.
      rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
    })
    const found: string[] = []
    for (const file of files) {
      const { results } = await validator.validateString(readFileSync(join(dist, file), 'utf8'), file)
      for (const { messages } of results)
        found.push(
          ...messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} ${selector}`),
        )
    }
    expect(files.length).toBeGreaterThan(20)
    expect(found).toEqual([])
    for (const file of files)
      checked('html', `html-validate ${htmlValidateVersion}`, `/${file.replace(/index\.html$/, '')}`)
  })

  test('is valid by the Nu HTML checker', () => {
    test.skip(!jar, 'VNU_JAR names no vnu.jar.')
    const { stderr, status } = spawnSync(
      'java',
      ['-jar', jar!, '--errors-only', '--filterpattern', unknown, ...files.map((file) => join(dist, file))],
      { encoding: 'utf8' },
    )
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
})
