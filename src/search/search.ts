import { answering } from './answer.ts'
import { loadEngine, type Engine, type Filters } from './engine.ts'
import { partsOf, type Parts } from './parts.ts'

/** How long a reader who types is waited for, in milliseconds. */
const pause = 150

/** Makes the page of the search answer: as readers type, and by the address that the form of another page leads to. */
export const search = (form: HTMLFormElement): void => {
  const parts = partsOf(form)
  const run = runner(parts)
  fill(parts)
  whenTyped(parts, () => void run())
  for (const select of parts.selects) select.addEventListener('change', () => void run())
  void run()
}

/** What the address of the page asks for. */
const fill = ({ field, selects, choices }: Parts): void => {
  const asked = new URLSearchParams(location.search)
  field.value = asked.get('q') ?? ''
  for (const select of selects) {
    const value = asked.get(select.name) ?? ''
    if ([...select.options].some((option) => option.value === value)) select.value = value
  }
  choices.removeAttribute('data-waiting')
}

/** Answers what the form asks for, once; a later question overtakes an earlier one. */
const runner = (parts: Parts): (() => Promise<void>) => {
  const { form, field, selects } = parts
  const { folder = '', excerpt, variants = '', failed = '' } = form.dataset
  const groups = variants.split('\n').map((group) => group.split('\t'))
  const { show, showTitles } = answering(parts)
  let engine: Promise<Engine> | undefined
  let asked = ''
  return async () => {
    const query = field.value.trim()
    const filters: Filters = Object.fromEntries(
      selects.flatMap(({ name, value }) => (value ? [[name, value]] : [])),
    )
    const address = new URLSearchParams({ ...(query && { q: query }), ...filters }).toString()
    if (address === asked) return
    asked = address
    parts.list.setAttribute('aria-busy', 'true')
    history.replaceState(null, '', address ? `?${address}` : location.pathname)
    if (!address) return showTitles('')
    try {
      engine ??= loadEngine(folder, Number(excerpt), groups)
      const found = await (await engine).find(query, filters)
      if (address === asked) await show(found, query, () => address === asked)
    } catch {
      engine = undefined
      if (address !== asked) return
      asked = ''
      showTitles(failed)
    }
  }
}

/** Asks when a reader pauses, or wants to know; never while an input method makes a word. */
const whenTyped = ({ form, field }: Parts, ask: () => void): void => {
  let isComposing = false
  let waiting: number | undefined
  const soon = () => {
    clearTimeout(waiting)
    if (!isComposing) waiting = window.setTimeout(ask, pause)
  }
  field.addEventListener('compositionstart', () => {
    isComposing = true
    clearTimeout(waiting)
  })
  field.addEventListener('compositionend', () => {
    isComposing = false
    soon()
  })
  field.addEventListener('input', soon)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(waiting)
    if (!isComposing) ask()
  })
}
