import { error, warning, type Row } from '#report/problems.ts'

/** What can be wrong with the body of an MDX file. */
export const bodyProblems = {
  'bad-mdx': error(
    ({ message }) => `本文を読めません（${message}）。この行の記号を確かめてください。`,
    ({ message }) => `The body cannot be read: ${message}. Look at the signs in this line.`,
  ),
  'empty-body': warning(
    () => '本文がありません。2つ目の「---」の下に書いてください。',
    () => 'There is no body. Write it below the second line of “---”.',
  ),
  'unclosed-tag': error(
    () => 'タグが閉じていません。<Photo id="…" /> のように「/>」で終えてください。',
    () => 'A tag is not closed. End it with “/>”, as in <Photo id="…" />.',
  ),
  'angle-bracket': error(
    () => '本文に「<」をそのまま書くことはできません。「未満」などの言葉にしてください。',
    () => 'A bare “<” cannot stand in a body. Use words, such as “fewer than”.',
  ),
  'curly-brace': error(
    () => '本文に「{ }」を書くことはできません。（ ）などにしてください。',
    () => '“{ }” cannot stand in a body. Use ( ) instead.',
  ),
  'import-or-export': error(
    () => '本文の行を「import」「export」で始めることはできません。言葉の順を変えるか、消してください。',
    () => 'A line of a body cannot begin with “import” or “export”. Reword or delete it.',
  ),
  'unknown-component': error(
    ({ name }) => `<${name}> は使えません。使えるのは <Photo id="…" /> と <Metrics ids="…" /> だけです。`,
    ({ name }) => `<${name}> is not available: only <Photo id="…" /> and <Metrics ids="…" /> are.`,
  ),
  'inline-component': error(
    ({ name }) => `<${name}> は前後に空行を置き、一行に単独で書いてください。`,
    ({ name }) => `<${name}> stands on a line of its own, with an empty line before and after.`,
  ),
  'wrong-attribute': error(
    ({ name, attribute, right }) =>
      right
        ? `${right} と書いてください。`
        : `<${name} ${attribute}="…" /> の形にしてください。引用符は半角の「"」です。中には${name === 'Metrics' ? '数字の名前を半角の空白一つで区切って' : '写真の名前を一つだけ'}書き、前後に空白を入れません。`,
    ({ name, attribute, right }) =>
      right
        ? `Write ${right}.`
        : `Write <${name} ${attribute}="…" /> with straight quotes; inside them ${name === 'Metrics' ? 'the names of metrics with one space between them' : 'the name of one photo'}, without a space before or after.`,
  ),
  'too-deep': error(
    () => '箇条書きや引用の印（- や >）が重なりすぎています。二段までにしてください。',
    () => 'Lists or quotations stand too deep inside each other. Keep to two levels.',
  ),
  'markup-not-used': error(
    ({ ja }) =>
      `${ja}は使えません。使えるのは見出し、箇条書き、引用、強調、リンク、<Photo />、<Metrics />です。`,
    ({ en }) =>
      `A body has no ${en}: only headings, lists, quotations, emphasis, links, <Photo /> and <Metrics />.`,
  ),
  'heading-without-id': error(
    () => '見出しの終わりに、両方の言語で同じ印を付けてください（例：## 主な活動 [#highlights]）。',
    () =>
      'End a heading with an id that is the same in both languages, as in “## Main activities [#highlights]”.',
  ),
  'wrong-heading-id': error(
    ({ found }) =>
      `「${found}」は見出しの印になりません。半角で、英小文字・数字・ハイフンだけを使い、空白を入れずに書いてください（例：[#highlights]）。`,
    ({ found }) =>
      `“${found}” is no id of a heading. Write it half-width, of lower-case letters, digits and hyphens only, as in [#highlights].`,
  ),
  'repeated-heading-id': error(
    ({ id }) => `見出しの印「#${id}」が二度使われています。片方を変えてください（訳文も同じに）。`,
    ({ id }) => `The heading id “#${id}” stands twice. Change one of them, in every language.`,
  ),
  'reserved-heading-id': error(
    ({ id }) =>
      `見出しの印「#${id}」はページがほかの所に使っています。別の言葉に変えてください（訳文も同じに）。`,
    ({ id }) =>
      `The page itself uses the id “${id}” elsewhere. Choose another word for this heading, in every language.`,
  ),
  'heading-level': error(
    () => '見出しは「##」から始め、その下だけを「###」にします。',
    () => 'Headings begin at “##”; “###” stands only below one of those.',
  ),
  'unknown-figure': error(
    ({ id, ja, like }) =>
      `「${id}」という${ja}はありません。${like ? `「${like}」のことではありませんか。` : 'つづりを確かめてください。'}`,
    ({ id, en, like }) =>
      `There is no ${en} “${id}”. ${like ? `Did you mean “${like}”?` : 'Check the spelling.'}`,
  ),
  'unlisted-figure': error(
    ({ id, ja, field }) => `本文に出す${ja}「${id}」を、日本語のファイルの「${field}」にも書いてください。`,
    ({ id, en, field }) =>
      `The ${en} “${id}” of the body must also be listed in “${field}” of the Japanese file.`,
  ),
  'unshown-figure': warning(
    ({ id, ja }) => `一覧にある${ja}「${id}」が本文に出てきません。本文に置くか、一覧から消してください。`,
    ({ id, en }) =>
      `The ${en} “${id}” is listed but not shown in the body. Show it, or take it off the list.`,
  ),
  'repeated-figure': warning(
    ({ id }) => `「${id}」が本文に二度出てきます。一つを消してください。`,
    ({ id }) => `“${id}” is shown twice in the body. Delete one of them.`,
  ),
  'figure-not-here': error(
    ({ name, page }) => `${page}のページに <${name} /> は置けません。消すか、活動の本文に移してください。`,
    ({ name, pageEn }) =>
      `The ${pageEn} page cannot show <${name} />. Delete it, or move it to the body of an activity.`,
  ),
  'unknown-page': error(
    ({ value, like }) =>
      `「${value}」というページはこのサイトにありません。${like ? `「${like}」のことではありませんか。` : 'アドレスを確かめてください。'}`,
    ({ value, like }) =>
      `This site has no page “${value}”. ${like ? `Did you mean “${like}”?` : 'Check the address.'}`,
  ),
  'link-not-https': error(
    ({ value }) => `「${value}」：リンクは https:// で始まるアドレスにしてください。`,
    ({ value }) => `“${value}”: a link must be an address that begins with https://.`,
  ),
  'link-to-other-language': error(
    ({ value }) => `「${value}」は別の言語のページです。この文章と同じ言語のページへリンクしてください。`,
    ({ value }) =>
      `“${value}” is a page in the other language. Link to the page in the language of this text.`,
  ),
  'unknown-anchor': error(
    ({ value }) => `「${value}」という印の見出しがこの本文にありません。`,
    ({ value }) => `No heading of this body has the id “${value}”.`,
  ),
} as const satisfies Record<string, Row>
