import type { FlowLine } from '#office/pdf-in/flow.ts'

/** Lines of a page outside of its tables, and where its tables begin and end. */
export type PageWords = {
  readonly lines: readonly FlowLine[]
  readonly top: number
  readonly bottom: number
}

const pageNumber = /^(?:trang|page)?[\s–-]*[1-9]\d{0,3}(?:\s*\/\s*\d{1,4})?[\s–-]*$/iu
/** What begins the forms of an annex stands at the head of many pages, and is no running head. */
const ofForms = /^(?:biểu|phụ lục|phụ biểu|bảng|mẫu|stt|tt)(?!\p{L})|^\(|đơn vị|đvt|tiếp theo/iu

/** How many lines a running head or foot has; on two pages, what stands on both may be chance. */
const deepest = (pages: number): number => (pages === 2 ? 1 : 2)

type Edge = { readonly line: FlowLine; readonly key: string }

/** Digits count as equal: `Trang 3` and `Trang 4`. */
const keyed = (where: string, lines: readonly FlowLine[]): readonly Edge[] =>
  lines.map((line) => ({
    line,
    key: `${where} ${line.text.replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ')}`,
  }))

/** The lines at a page's head or foot, outside of its tables. */
const edgesOf = ({ lines, top, bottom }: PageWords, most: number): readonly Edge[] => [
  ...keyed(
    'head',
    lines.slice(0, most).filter(({ y }) => y < top),
  ),
  ...keyed(
    'foot',
    lines.slice(-most).filter(({ y }) => y > bottom),
  ),
]

/**
 * Leaves out what is printed on every page and belongs to none: the page's number, and a line that stands at the head
 * or the foot of most pages.
 */
export const withoutRunningHeads = (pages: readonly PageWords[]): readonly (readonly FlowLine[])[] => {
  const edges = pages.map((page) => edgesOf(page, deepest(pages.length)))
  const counts = new Map<string, number>()
  for (const page of edges)
    for (const key of new Set(page.map((each) => each.key))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const often = pages.length === 2 ? 2 : Math.max(3, pages.length * 0.4)
  return pages.map(({ lines }, at) => {
    const found = edges[at] ?? []
    const running = new Set(
      found.flatMap(({ line, key }) =>
        !ofForms.test(line.text) && (counts.get(key) ?? 0) >= often ? [line] : [],
      ),
    )
    const kept = lines.filter((line) => !running.has(line))
    return kept.filter((line, place) => {
      const isEdge = found.some((each) => each.line === line) || place === 0 || place === kept.length - 1
      return !(isEdge && pageNumber.test(line.text))
    })
  })
}
