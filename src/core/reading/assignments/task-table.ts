import type { Action } from '#core/plan/action.ts'
import type { Assignment, Clause, Group, Mention, UnreadLine } from '#core/plan/plan.ts'
import { actionsOf } from '#core/reading/assignments/actions.ts'
import { bodiesAt } from '#core/reading/assignments/body-list.ts'
import { areJoint } from '#core/reading/assignments/joint-leads.ts'
import type { NameMatcher } from '#core/reading/assignments/name-matcher.ts'
import type { TaskContext } from '#core/reading/assignments/read-assignments.ts'
import { timeOfCell } from '#core/reading/deadlines/due-time.ts'
import { freeId } from '#core/reading/free-id.ts'
import { noMarker } from '#core/reading/marker.ts'
import type { Paragraph } from '#core/reading/paragraph.ts'
import { withoutEnd } from '#core/reading/plain-text.ts'
import { type Head, readHead } from '#core/reading/tables/header/head.ts'
import { plainText } from '#core/reading/tables/plain-text.ts'
import { cellAt, type CutLine, type FoundTable } from '#core/reading/tables/sheet.ts'
import { numberingOf } from '#core/reading/tables/words/numbering.ts'

const leading =
  /chủ trì|đầu mối|(?:cơ quan|đơn vị|phòng, ban)\s+(?:được giao|thực hiện|tham mưu)|phân công|trách nhiệm/iu
const joining = /phối hợp/iu
const timing = /thời gian|thời hạn|tiến độ|thời điểm|hoàn thành/iu
const making = /sản phẩm|kết quả|hình thức văn bản/iu
const ditto = /^(?:"|”|“|''|,,|[-–]?\s*nt\s*[-–]?|n\.t\.?|như trên)$/iu

/** The columns of a table of tasks; null where the table is a form of figures. */
type TaskColumns = {
  readonly stt: number | null
  readonly task: number
  readonly lead: number
  readonly partners: number | null
  readonly deadline: number | null
  readonly product: number | null
}

const columnsOf = ({ columns, sttColumn, labelColumn }: Head): TaskColumns | null => {
  const at = (test: RegExp): number | null => columns.find(({ label }) => test.test(label))?.n ?? null
  const lead = columns.find(({ label }) => leading.test(label) && !joining.test(label.replace(leading, '')))
  if (!lead || columns.some(({ kind }) => kind === 'ratio')) return null
  return {
    stt: sttColumn,
    task: labelColumn,
    lead: lead.n,
    partners: at(joining),
    deadline: at(timing),
    product: at(making),
  }
}

/** Does a table give tasks (`Cơ quan chủ trì`, `Thời gian hoàn thành`) instead of figures? */
export const isTaskTable = (table: FoundTable): boolean => columnsOf(readHead(table)) !== null

export type TaskTableReading = {
  readonly groups: readonly Group[]
  readonly assignments: readonly Assignment[]
  readonly clauses: readonly Clause[]
  readonly unread: readonly UnreadLine[]
}

/** A part of the task, and whose it is. */
type PartWork = { readonly text: string; readonly by: readonly Mention[] }

type Bodies = {
  readonly lead: readonly Mention[]
  readonly coordinate: readonly Mention[]
  /** What a body is told to do beside the task: `Sở A thẩm định giá` → `thẩm định giá`. */
  readonly work: readonly PartWork[]
  readonly unknown: readonly string[]
}

const distinct = (mentions: readonly Mention[]): readonly Mention[] =>
  mentions.filter(({ code }, at) => mentions.findIndex((other) => other.code === code) === at)

/** The bodies of a cell, each with its own verb: `Sở A chủ trì; Sở B thẩm định, phối hợp với Sở C`. */
const bodiesIn = (cell: string, matcher: NameMatcher): Bodies => {
  const [lead, coordinate]: [Mention[], Mention[]] = [[], []]
  const [work, unknown]: [PartWork[], string[]] = [[], []]
  for (const piece of cell.split(/\s*[;\n]\s*/u).map(withoutEnd)) {
    if (piece === '') continue
    const own = piece.replace(/^(?:-|–|\+|giao|chủ trì\s*:|phối hợp\s*:)\s*/iu, '')
    const { mentions, length } = bodiesAt(own, matcher)
    if (mentions.length === 0) {
      unknown.push(piece)
      continue
    }
    const said = own.slice(length).replace(/^[\s,:]+/u, '')
    const isPartner = /^(?:cùng\s+)?phối hợp/iu.test(said) || /^phối hợp\s*:/iu.test(piece)
    ;(isPartner ? coordinate : lead).push(...mentions)
    const rest = said.replace(
      /^(?:là\s+(?:cơ quan|đơn vị)\s+)?(?:chủ trì|phối hợp|đầu mối)(?!\p{L})[\s,:]*/iu,
      '',
    )
    const partners = /^(?:phối hợp\s+)?(?:cùng\s+)?với\s+/iu.exec(rest)
    if (partners) coordinate.push(...bodiesAt(rest.slice(partners[0].length), matcher).mentions)
    else if (/\p{L}/u.test(rest)) work.push({ text: rest, by: mentions })
  }
  return { lead: distinct(lead), coordinate: distinct(coordinate), work, unknown }
}

const paragraphOf = (text: string, line: number): Paragraph => ({
  marker: noMarker,
  text,
  lines: [line],
  starts: [{ line, at: 0 }],
})

type Reader = {
  readonly columns: TaskColumns
  readonly matcher: NameMatcher
  readonly groups: Group[]
  readonly assignments: Assignment[]
  readonly clauses: Clause[]
  readonly unread: UnreadLine[]
  readonly used: Map<string, number>
  readonly context: TaskContext
  /** How many tasks each group has. */
  readonly counts: Map<number, number>
  /** The first number that a group of this table may have: those of the text come before. */
  readonly firstGroup: number
}

/** The parts that a cell of bodies gives stay theirs: `Sở A thẩm định giá`. */
const withDoers = (actions: readonly Action[], parts: readonly PartWork[]): readonly Action[] =>
  actions.map((action) => {
    const part = parts.find(({ text }) => withoutEnd(text) === action.text)
    return part && action.by === undefined ? { ...action, by: part.by } : action
  })

const textAt = (row: CutLine, column: number | null): string =>
  column === null ? '' : plainText(cellAt(row, column))

const openGroup = (reader: Reader, row: CutLine, title: string): void => {
  const id = reader.firstGroup + reader.groups.length
  reader.groups.push({ id, line: row.line, title: withoutEnd(title) })
  reader.clauses.push({ id: `tasks.${id}`, kind: 'group', heading: title, lines: [row.line], parent: null })
}

const unnamed = (row: CutLine, text: string, column: number, why: string): UnreadLine => ({
  line: row.line,
  text,
  why: `Cột ${column}: ${why}`,
})

const readTask = (reader: Reader, row: CutLine, task: string): void => {
  const { columns, matcher } = reader
  const printed = textAt(row, columns.lead)
  const above = reader.assignments.at(-1)
  const own = ditto.test(printed) ? null : bodiesIn(printed, matcher)
  const partnersPrinted = textAt(row, columns.partners)
  const partners = bodiesIn(ditto.test(partnersPrinted) ? '' : partnersPrinted, matcher)
  const asAbove = ditto.test(partnersPrinted) ? (above?.coordinate ?? []) : []
  const lead = own?.lead ?? above?.lead ?? []
  const group = reader.groups.at(-1)?.id ?? reader.firstGroup
  const stt = textAt(row, columns.stt).replace(/[.)]+$/u, '')
  const count = (reader.counts.get(group) ?? 0) + 1
  const id = freeId(`${group}.${stt === '' ? count : stt}`, reader.used)
  reader.clauses.push({
    id: `tasks.${id}`,
    kind: 'assignment',
    heading: stt,
    lines: [row.line],
    parent: null,
  })
  for (const text of own?.unknown ?? [])
    reader.unread.push(unnamed(row, text, columns.lead, `"${text}" không phải tên cơ quan đã biết.`))
  if (lead.length === 0) {
    if ((own?.unknown.length ?? 0) === 0)
      reader.unread.push(unnamed(row, task, columns.lead, 'nhiệm vụ này không nêu cơ quan chủ trì.'))
    return
  }
  for (const text of partners.unknown)
    reader.unread.push(unnamed(row, text, columns.partners ?? 0, `"${text}" không phải tên cơ quan đã biết.`))
  const [deadline, product] = [textAt(row, columns.deadline), textAt(row, columns.product)]
  const parts = own?.work ?? []
  const work = [task, ...parts.map(({ text }) => text)].map(withoutEnd).join('; ')
  const actions = withDoers(
    actionsOf(paragraphOf(work, row.line), 0, id, { ...reader.context, matcher, head: null }),
    parts,
  )
  reader.counts.set(group, count)
  reader.assignments.push({
    id,
    group,
    marker: stt,
    lines: [row.line],
    text: work,
    leadPhrase: printed,
    lead,
    coordinate: distinct([...(own?.coordinate ?? []), ...partners.lead, ...partners.coordinate, ...asAbove]),
    jointLead: areJoint(lead, actions),
    explicitLead: true,
    actions,
    ...(deadline === ''
      ? {}
      : {
          deadline,
          deadlines: deadline.split(/\s*;\s*/u).map((text) => ({
            text,
            line: row.line,
            time: timeOfCell(text, reader.context.year),
          })),
        }),
    ...(product === '' ? {} : { product }),
  })
}

/** A line that goes on with the task above: another body, no task of its own. */
const continueTask = (reader: Reader, row: CutLine): boolean => {
  const last = reader.assignments.at(-1)
  const { lead } = bodiesIn(textAt(row, reader.columns.lead), reader.matcher)
  const partners = bodiesIn(textAt(row, reader.columns.partners), reader.matcher).lead
  if (!last || lead.length + partners.length === 0) return false
  const leads = distinct([...last.lead, ...lead])
  reader.assignments[reader.assignments.length - 1] = {
    ...last,
    lines: [...last.lines, row.line],
    lead: leads,
    jointLead: areJoint(leads, last.actions),
    coordinate: distinct([...last.coordinate, ...partners]),
  }
  return true
}

const readRow = (reader: Reader, row: CutLine): void => {
  const task = textAt(row, reader.columns.task)
  const words = row.cells.filter((cell) => cell !== '').length
  const stt = textAt(row, reader.columns.stt)
  const isHeading =
    textAt(row, reader.columns.lead) === '' && words <= 2 && (numberingOf(stt) !== null || task !== '')
  if (isHeading) openGroup(reader, row, task === '' ? stt : task)
  else if (task !== '') readTask(reader, row, task)
  else if (!continueTask(reader, row))
    reader.unread.push({
      line: row.line,
      text: row.cells.filter((cell) => cell !== '').join(' | '),
      why: `Dòng không có tên nhiệm vụ (cột ${reader.columns.task}).`,
    })
}

/**
 * The assignments of a table of tasks: one row, one task, with its bodies, its deadline and its product as printed
 * (A07). Ids count as in the text: the group, then the printed number.
 */
export const readTaskTable = (
  table: FoundTable,
  matcher: NameMatcher,
  context: TaskContext,
  firstGroup: number,
  used: Map<string, number>,
): TaskTableReading => {
  const columns = columnsOf(readHead(table))
  const reader: Reader = {
    columns: columns ?? { stt: 1, task: 2, lead: 3, partners: null, deadline: null, product: null },
    matcher,
    groups: [],
    assignments: [],
    clauses: [],
    unread: [...table.strays],
    used,
    context,
    counts: new Map(),
    firstGroup,
  }
  const rows = table.sheets.flatMap((sheet) => sheet.rows)
  for (const row of rows) readRow(reader, row)
  const own = new Set(reader.clauses.flatMap(({ lines }) => lines))
  const head: Clause = {
    id: freeId('tasks', used),
    kind: 'table',
    heading: table.title,
    lines: table.taken.filter((line) => !own.has(line)),
    parent: null,
  }
  return { ...reader, clauses: [head, ...reader.clauses] }
}
