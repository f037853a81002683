import type { Agency } from '#core/agency/agency.ts'
import type { Plan, Refusal, UnreadLine } from '#core/plan/plan.ts'
import { budgetOf } from '#core/reading/budget/budget-lines.ts'
import { clausesOfTables } from '#core/reading/clauses.ts'
import { readTaskTable, type TaskTableReading } from '#core/reading/assignments/task-table.ts'
import { type ProseReading, readProse } from '#core/reading/read-prose.ts'
import { notAPlan, refuseLines, refuseText } from '#core/reading/refusal.ts'
import { sourceLines } from '#core/reading/source-lines.ts'
import type { FoundTable } from '#core/reading/tables/sheet.ts'
import { readTables } from '#core/reading/tables/read-tables.ts'
import { unlistedLines } from '#core/reading/unlisted.ts'
import { fail, ok, type Result } from '#core/result.ts'

/** Where the annexes begin: the first table after which no part heading of the prose stands any more. */
const annexStart = (lines: readonly string[], titles: readonly number[]): number => {
  const lastPart =
    lines.findLastIndex(
      (line) => !line.includes('\t') && /^\**(?:PHẦN\s+)?[IVXL]{1,7}[.:)]\s+\p{Lu}{2}/u.test(line.trim()),
    ) + 1
  return (
    titles.filter((line) => line > lastPart).sort((one, other) => one - other)[0] ?? Number.POSITIVE_INFINITY
  )
}

/** In the order of the file; a line that has two faults is listed twice, the same fault once. */
const inOrder = (unread: readonly UnreadLine[]): readonly UnreadLine[] => {
  const seen = new Set<string>()
  const sorted = [...unread].sort((one, other) => one.line - other.line)
  return sorted.filter(({ line, why }) => !seen.has(`${line} ${why}`) && seen.add(`${line} ${why}`))
}

/** The tables of tasks, one after the other; no id is given twice. */
const tasksOf = (tables: readonly FoundTable[], prose: ProseReading): readonly TaskTableReading[] => {
  const used = new Map(prose.assignments.map(({ id }) => [id, 1]))
  const context = { year: prose.document.year, footnotes: prose.footnotes }
  let next = prose.groups.reduce((most, { id }) => Math.max(most, id), 0) + 1
  return tables.map((table) => {
    const told = readTaskTable(table, prose.matcher, context, next, used)
    next += told.groups.length
    return told
  })
}

/**
 * Reads the text of a plan (A01 to A07, B01 to B08, C01): everything it says, with the line where it says it, and
 * what could not be read as a list. A refusal says in Vietnamese what the file is and what to do; nothing is thrown.
 */
export const readPlan = (text: string, register: readonly Agency[]): Result<Plan, Refusal> => {
  const refused = refuseText(text)
  if (refused) return fail(refused)
  const lines = sourceLines(text)
  const noise = refuseLines(lines)
  if (noise) return fail(noise)
  const annexes = readTables(lines)
  const told = new Set([...annexes.taken, ...annexes.unread.map(({ line }) => line)])
  const prose = readProse(
    lines,
    told,
    annexStart(
      lines,
      [...annexes.tables, ...annexes.tasks].map((table) => table.titleLine),
    ),
    register,
  )
  if (!prose.isHeaded && prose.targets.length === 0 && annexes.tables.length + annexes.tasks.length === 0)
    return fail(notAPlan(lines))
  const tasks = tasksOf(annexes.tasks, prose)
  const ofTasks = new Set(annexes.tasks.flatMap(({ taken }) => taken))
  const ofForms = new Set([...annexes.taken].filter((line) => !ofTasks.has(line)))
  const clauses = [
    ...prose.clauses,
    ...clausesOfTables(annexes.tables, ofForms),
    ...tasks.flatMap((reading) => reading.clauses),
  ]
  const budget = budgetOf(lines)
  const assignments = [...prose.assignments, ...tasks.flatMap((reading) => reading.assignments)]
  const unread = [...prose.unread, ...annexes.unread, ...tasks.flatMap((reading) => reading.unread)]
  const known = new Set(
    [...budget, ...unread, ...prose.targets]
      .map(({ line }) => line)
      .concat([...prose.objectives, ...assignments].flatMap((one) => one.lines)),
  )
  return ok({
    document: prose.document,
    lines,
    clauses,
    objectives: prose.objectives,
    targets: prose.targets,
    groups: [...prose.groups, ...tasks.flatMap(({ groups }) => groups)],
    assignments,
    footnotes: prose.footnotes,
    tables: annexes.tables,
    budget,
    unread: inOrder([...unread, ...unlistedLines(clauses, lines, known)]),
    repairs: annexes.repairs,
    questions: [...prose.questions, ...annexes.questions],
  })
}
