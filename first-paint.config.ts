import { join } from 'node:path'
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite'

/** Fonts of the first page, by the beginning of their file's name: fetched with the page and not after its styles. */
const fonts = /^assets\/(be-vietnam-pro-(latin|vietnamese)-(400|500|600)-normal|figures-400)-.*\.woff2?$/

/** The pages that people open first, by the first word of their address; `/`: it goes on after the plan or the period. */
const pages: Readonly<Record<string, string>> = {
  'viec-cua-toi': 'duties/DutiesPage.tsx',
  'ke-hoach': 'plan/PlanPage.tsx',
  'chi-tieu': 'targets/TargetsPage.tsx',
  'chi-so/': 'indicator/IndicatorPage.tsx',
  bieu: 'tables/TablesPage.tsx',
  'bieu/': 'table/TablePage.tsx',
  'bao-cao': 'board/BoardPage.tsx',
  'bao-cao/': 'report/ReportPage.tsx',
}

type Bundle = Rolldown.OutputBundle
const chunksOf = (bundle: Bundle): readonly Rolldown.OutputChunk[] =>
  Object.values(bundle).filter((file) => file.type === 'chunk')

/** The chunk of a module, what it imports, and the styles of them all. */
const filesOf = (bundle: Bundle, id: string): readonly string[] => {
  const chunks = chunksOf(bundle)
  const files = new Set<string>()
  const add = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || files.has(chunk.fileName)) return
    files.add(chunk.fileName)
    for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css)
    for (const name of chunk.imports) add(chunks.find(({ fileName }) => fileName === name))
  }
  add(chunks.find(({ facadeModuleId }) => facadeModuleId === id))
  return [...files]
}

const fontTag = (fileName: string): HtmlTagDescriptor => ({
  tag: 'link',
  injectTo: 'head',
  attrs: {
    rel: 'preload',
    as: 'font',
    type: fileName.endsWith('2') ? 'font/woff2' : 'font/woff',
    href: `/${fileName}`,
    crossorigin: true,
  },
})

const charset = '<meta charset="utf-8" />'

/**
 * A plugin: puts before everything else in the page a small script that asks the server for the page's data and fetches
 * the page's own code, and names the fonts. A page would otherwise ask for each of them only after the one before.
 */
export const firstPaint = (root: string): Plugin => {
  const web = join(root, 'src', 'web')
  const ask = join(web, 'early', 'ask.ts')
  return {
    name: 'first-paint',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: ask, name: 'early' })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => {
        const script = chunksOf(bundle).find(({ facadeModuleId }) => facadeModuleId === ask)
        if (!script) throw new Error('the early script was not built')
        const known = (file: string): boolean => html.includes(file)
        const lines = Object.entries(pages).map(([word, page]) => {
          const files = filesOf(bundle, join(web, 'pages', page)).filter((file) => !known(file))
          return [word, ...files.map((file) => `/${file}`)].join(' ')
        })
        const early = `<script type="module" async src="/${script.fileName}" data-pages="${lines.join(';')}"></script>`
        return {
          // first of all, but after the words that say how the page is written
          html: html.replace(charset, `${charset}\n    ${early}`),
          tags: Object.keys(bundle)
            .filter((fileName) => fonts.test(fileName))
            .map(fontTag),
        }
      },
    },
  }
}
