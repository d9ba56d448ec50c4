/** The parts of the page of the search that change. */
export const partsOf = (form: HTMLFormElement) => {
  const one = <K extends keyof HTMLElementTagNameMap>(tag: K, where: string) => {
    const found = document.querySelector<HTMLElementTagNameMap[K]>(`[data-search] ${tag}${where}`)
    if (!found) throw new Error(`The page has no ${tag}${where}`)
    return found
  }
  const choices = one('p', '[data-choices]')
  return {
    form,
    field: one('input', ''),
    choices,
    selects: [...choices.querySelectorAll('select')],
    status: one('p', '[role=status]'),
    list: one('ol', ''),
    more: one('button', '[data-more]'),
    titles: one('section', '[data-titles]'),
  }
}

export type Parts = ReturnType<typeof partsOf>
