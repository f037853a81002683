import { questionsAt } from '#web/early/questions.ts'
import type { Early } from '#web/early/take.ts'

/*
 * Runs before the code of the pages has arrived, as a script of its own (first-paint.config.ts): the server works, and
 * the page's own code is on its way, while the browser still loads the frame. `take.ts` hands the answers over.
 */

const early: Early = new Map(
  questionsAt(location.pathname).map((path) => [path, fetch(path, { credentials: 'same-origin' })]),
)
for (const answer of early.values()) answer.catch(() => undefined)
Object.assign(globalThis, { nhipEarly: early })

/** Files by page, as the build has written them into the HTML: `bieu/ /assets/TablePage-x.js /assets/TablePage-y.css`. */
const pages = document.querySelector<HTMLElement>('[data-pages]')?.dataset['pages'] ?? ''
const [word = '', , more] = location.pathname.split('/').slice(1)
const own = pages.split(';').find((page) => page.startsWith(`${word}${more ? '/' : ''} `))
for (const file of own?.split(' ').slice(1) ?? []) {
  const link = document.createElement('link')
  link.rel = file.endsWith('.css') ? 'preload' : 'modulepreload'
  if (file.endsWith('.css')) link.as = 'style'
  link.crossOrigin = ''
  link.href = file
  document.head.append(link)
}
