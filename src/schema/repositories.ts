import { z } from 'zod'
import { httpsAddress, named } from './named.ts'

/** A repository on GitHub: its owner and name. */
const repositoryName = z.string().regex(/^[\w-]+\/[\w.-]+$/)

/** Where readers may report an error: a form on GitHub, an e-mail address, or both. */
export const corrections = z.strictObject({
  repository: named(
    repositoryName.optional(),
    ['リポジトリー', 'Repository'],
    [
      '知らせを受けるGitHubのリポジトリー（例：example/report）。だれでも見られるものに限ります。GitHubで受けないなら省きます',
      'The repository on GitHub whose form readers fill in, such as example/report; anyone must be able to see it. Leave it out where there is none',
    ],
  ),
  mail: named(
    z.email().optional(),
    ['メールアドレス', 'E-mail address'],
    [
      '知らせを受けるメールアドレス（例：report@example.org）。メールで受けないなら省きます',
      'The address that errors are sent to, such as report@example.org; leave it out where there is none',
    ],
  ),
})

/** Where the content lies, and where the form in the browser sends what was written: a repository on GitHub. */
export const editor = z.strictObject({
  repository: named(
    repositoryName,
    ['リポジトリー', 'Repository'],
    [
      'GitHubの所有者とリポジトリーの名前（例：example/report）',
      'Its owner and name on GitHub, such as example/report',
    ],
  ),
  form: named(
    z.literal(false).optional(),
    ['画面を置かない', 'Without the form'],
    [
      '/admin/ を置かず、「このページを直す」からGitHubの編集画面を開くときだけ false と書きます',
      'false, to have no /admin/: “Edit this page” then opens GitHub’s own page for the file',
    ],
  ),
  branch: named(
    z
      .string()
      .regex(/^[\w./-]+$/)
      .optional(),
    ['変更をためる枝', 'Branch'],
    [
      '保存した変更が、確認のあと公開されるまで待つ枝。省くと edit です',
      'Where what was saved waits until it is looked at and published; edit where left out',
    ],
  ),
  signIn: named(
    z
      .url({ protocol: /^https$/ })
      .regex(httpsAddress)
      .optional(),
    ['ログインの窓口', 'Sign-in service'],
    [
      'GitHubでログインするための窓口のアドレス（例：https://sign-in.example.org）。省くと、各自のトークンで入ります',
      'The address of a service to sign in through, such as https://sign-in.example.org; without it, each brings a token',
    ],
  ),
})
