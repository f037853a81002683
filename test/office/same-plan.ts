import type { Plan } from '#core/plan/plan.ts'

/** How much of a plan came through another form: cells that are the same, and what differs, in words. */
export type Sameness = {
  readonly cells: number
  readonly equalCells: number
  readonly targets: number
  readonly assignments: number
  readonly differences: readonly string[]
}

const addresses = new Set(['line', 'lines', 'titleLine', 'numberLine', 'where', 'evidence'])

/** A value without its addresses, as text; a bigint knows no JSON of its own. */
const bare = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) =>
    addresses.has(key) ? undefined : typeof each === 'bigint' ? String(each) : each,
  )

const rowsOf = (plan: Plan): Map<string, string> => {
  const cells = new Map<string, string>()
  for (const table of plan.tables)
    table.rows.forEach((row, at) => {
      const place = `${table.id} hàng ${at + 1}`
      cells.set(`${place} stt`, row.stt)
      cells.set(`${place} tên`, [...row.path, row.label].join(' / '))
      cells.set(`${place} đơn vị`, row.unit)
      for (const { n } of table.columns) cells.set(`${place} cột ${n}`, bare(row.cells[n]?.cell ?? null))
    })
  return cells
}

const differ = (what: string, one: readonly unknown[], other: readonly unknown[]): string[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) => at).flatMap((at) =>
    bare(one[at]) === bare(other[at]) ? [] : [`${what} ${at + 1}: ${bare(one[at])} ≠ ${bare(other[at])}`],
  )

/** Compares a plan read from another form with the one read from its text, addresses left aside. */
export const sameness = (text: Plan, other: Plan): Sameness => {
  const [one, two] = [rowsOf(text), rowsOf(other)]
  const places = [...new Set([...one.keys(), ...two.keys()])]
  const wrong = places.filter((place) => one.get(place) !== two.get(place))
  const targets = differ('chỉ tiêu', text.targets, other.targets)
  const assignments = differ('nhiệm vụ', text.assignments, other.assignments)
  return {
    cells: places.length,
    equalCells: places.length - wrong.length,
    targets: text.targets.length - targets.length,
    assignments: text.assignments.length - assignments.length,
    differences: [
      ...wrong.map((place) => `${place}: ${one.get(place)} ≠ ${two.get(place)}`),
      ...targets,
      ...assignments,
      ...differ('văn bản', [text.document], [other.document]),
      ...differ(
        'cột',
        text.tables.flatMap(({ columns }) => columns),
        other.tables.flatMap(({ columns }) => columns),
      ),
      ...differ('mục tiêu', text.objectives, other.objectives),
      ...differ('nhóm', text.groups, other.groups),
      ...differ('chú thích', text.footnotes, other.footnotes),
    ],
  }
}
