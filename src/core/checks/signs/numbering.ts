import { few } from '#core/checks/figures/say.ts'
import type { StudiedTable } from '#core/checks/study.ts'
import type { Finding } from '#core/plan/finding.ts'
import type { Plan } from '#core/plan/plan.ts'
import type { Row } from '#core/plan/table.ts'

/** `before` is what stands before the counted number: `1,` in `1,9`. */
type Mark = { readonly group: string; readonly rank: number; readonly text: string; readonly before: string }

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ')

/** `II` → second roman, `1,9` → ninth of group `1.`; `3.` and `3` are counted apart. Null for a dash or a letter. */
const markOf = (stt: string): Mark | null => {
  const printed = stt.trim()
  const text = printed.replace(/[.)]$/, '')
  const roman = romans.indexOf(text)
  if (roman >= 0) return { group: 'roman', rank: roman + 1, text, before: '' }
  if (/^[A-H]$/.test(text)) return { group: 'upper', rank: text.charCodeAt(0) - 64, text, before: '' }
  const dotted = /^(\d{1,3}[.,])(\d{1,3})$/.exec(text)
  if (dotted) return { group: dotted[1] ?? '', rank: Number(dotted[2]), text, before: dotted[1] ?? '' }
  return /^\d{1,3}$/.test(text)
    ? { group: printed === text ? 'number' : 'number.', rank: Number(text), text, before: '' }
    : null
}

const marksOf = (rows: readonly Numbered[]): readonly Mark[] => rows.flatMap(({ stt }) => markOf(stt) ?? [])

/** The counts that are open, by group: a number continues one of them or, under a heading, starts again at one. */
type Counts = Readonly<Record<string, readonly number[]>>

/** Numbers that run on over the headings, `A 1 2 B 3 4`, begin once in the table. */
const runOn = (rows: readonly Numbered[]): readonly string[] =>
  ['number', 'number.', 'roman'].filter(
    (group) => marksOf(rows).filter((mark) => mark.group === group && mark.rank === 1).length === 1,
  )

/** What a higher mark begins anew. */
const cleared = (counts: Counts, group: string): Counts => {
  if (group === 'upper') return { upper: counts['upper'] ?? [] }
  if (group === 'roman') return { upper: counts['upper'] ?? [], roman: counts['roman'] ?? [] }
  return counts
}

/** No table has more counts within one another; the bound keeps a column of ones linear. */
const deepest = 100

const advance = (
  open: readonly number[],
  { rank, group }: Mark,
): { readonly open: readonly number[]; readonly expected: number | null } => {
  const at = open.findLastIndex((last) => last + 1 === rank)
  if (at >= 0) return { open: [...open.slice(0, at), rank], expected: null }
  const nests = group === 'number' || group === 'number.' || group === 'roman'
  if (rank === 1 && (nests || open.length === 0))
    return { open: [...open.slice(-deepest), 1], expected: null }
  return { open: [...open.slice(0, -1), rank], expected: (open.at(-1) ?? 0) + 1 }
}

/** What is numbered: a row of a table, a task. */
type Numbered = Pick<Row, 'line' | 'stt'>
type Slip = { readonly row: Numbered; readonly mark: Mark; readonly expected: string }

const write = ({ group, before }: Mark, rank: number): string => {
  if (group === 'roman') return romans[rank - 1] ?? String(rank)
  return group === 'upper' ? String.fromCharCode(64 + rank) : `${before}${rank}`
}

const slipsIn = (rows: readonly Numbered[], kept: readonly string[]): Slip[] => {
  let counts: Counts = {}
  const slips: Slip[] = []
  const slipped = new Set<string>()
  for (const row of rows) {
    const mark = markOf(row.stt)
    if (!mark) continue
    const { open, expected } = advance(counts[mark.group] ?? [], mark)
    if (expected !== null) {
      slips.push({ row, mark, expected: write(mark, expected) })
      slipped.add(mark.group)
    }
    // a count that began in the middle heads nothing
    const heads = !slipped.has(mark.group)
    const running = Object.fromEntries(
      kept.flatMap((group) => (counts[group] ? [[group, counts[group]]] : [])),
    )
    counts = { ...(heads ? { ...cleared(counts, mark.group), ...running } : counts), [mark.group]: open }
  }
  return slips
}

const slipsOf = (rows: readonly Numbered[], name: string): Finding[] => {
  const [strict, running] = [slipsIn(rows, []), slipsIn(rows, runOn(rows))]
  const slips = running.length < strict.length ? running : strict
  if (slips.length === 0) return []
  return [
    {
      code: 'numbering',
      severity: 'warning',
      where: few(slips.map(({ row }) => ({ line: row.line, column: 1 }))),
      evidence: [],
      printed: slips.map(({ mark }) => mark.text).join('; '),
      expected: slips.map(({ expected }) => expected).join('; '),
      message: `${name}: số thứ tự không liên tục: ${slips.map(({ row, mark, expected }) => `dòng ${row.line} in ${mark.text}, đúng thứ tự là ${expected}`).join('; ')}.`,
    },
  ]
}

/** The order numbers of a table jump, repeat or begin in the middle: one finding for a table. */
export const numbering = ({ table }: StudiedTable): Finding[] => slipsOf(table.rows, table.id)

/** The same over the tables of tasks, whose numbers may run on over the headings: one finding. */
export const taskNumbering = (plan: Plan): Finding[] => {
  const tasks = plan.assignments.flatMap(({ marker, lines, deadline, product }): Numbered[] => {
    const [line] = lines
    const inTable = deadline !== undefined || product !== undefined
    return inTable && line !== undefined ? [{ line, stt: marker }] : []
  })
  return slipsOf(tasks, 'Biểu nhiệm vụ')
}
