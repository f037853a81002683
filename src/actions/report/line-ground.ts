import { numberIn } from '#core/figure/cell.ts'
import { toWire, type WireCell } from '#core/figure/wire.ts'
import { toDateOf } from '#core/figure/over-time/run-up.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { FormLine } from '#core/page/report-page.ts'
import { figureLines } from '#core/report/form.ts'
import { type LinePart, sumParts } from '#core/report/line-parts.ts'
import { asksQuarterItself, quarterWith, readFormCode } from '#core/report/quarter.ts'
import { lastSent } from '#core/report/status.ts'
import { sidesOf } from '#core/report/two-numbers.ts'
import type { Path } from '#core/scenario/path.ts'
import { monthsOf, period as periodOf, type Period, yearOfPeriod } from '#core/time/period.ts'
import { readYear, speakingOf, type YearFigures } from '#actions/figure/year-figures.ts'
import { readEarlier, withEarlier } from '#actions/plan/earlier-plans.ts'
import { definitionsOf, studyPlan } from '#actions/plan/plan-study.ts'
import type { ReportFile } from '#actions/report/report-file.ts'
import { rowSums } from '#actions/report/row-sums.ts'
import { scenarioPaths } from '#actions/scenario/scenario-paths.ts'
import type { Scope } from '#actions/scope.ts'
import { listPlanHeads } from '#store/plans.ts'
import { listSentTotals } from '#store/sent-totals.ts'
import type { Db } from '#store/store.ts'

/** What a line of the form knows besides its plan and its entry. */
export type LineGround = Pick<FormLine, 'nature' | 'sides' | 'parts' | 'onPath' | 'lastYear'>

/** What the scenario wants by the end of a period: a running total for a flow, else the step itself; null between steps. */
const onPath = (path: Path, period: Period, own: Period | null): WireCell | null => {
  const quarter = quarterWith(period)
  // growth of the year so far has no path: the scenario prints that of each quarter
  if (own === null && quarter && asksQuarterItself(path.nature, quarter)) return null
  const at = path.steps.findIndex((step) => monthsOf(step.period)[1] === monthsOf(period)[1])
  if (at < 0 || path.heading) return null
  const cells = path.steps.map(({ cell }) => cell)
  const run = path.nature === 'flow' ? toDateOf('flow', cells) : null
  const cell = run?.ok ? run.value[at] : cells[at]
  return cell === undefined || numberIn(cell) === null ? null : toWire(cell)
}

/** Sums of rows that the form asks for, all of them. */
const partsHere = (
  sums: ReadonlyMap<string, string>,
  code: string,
  asked: ReadonlyMap<string, string>,
): readonly LinePart[] | null => {
  const text = sums.get(code)
  const parts = text === undefined ? null : sumParts(text)
  // rows in other units would have to be converted: the formula of the table does that, a form does not
  return parts?.every((part) => part.code !== code && asked.get(part.code) === asked.get(code)) ? parts : null
}

const yearAgo = (period: Period): Period => periodOf(`${yearOfPeriod(period) - 1}${period.slice(4)}`)

type Year = {
  readonly natures: ReadonlyMap<string, Nature>
  readonly lastYear: ReadonlyMap<string, WireCell>
  readonly paths: readonly Path[]
}

/** What the dictionary and the years say of the lines: one question each, for all of them. */
const yearOf = async (
  scope: Scope,
  db: Db,
  { key, opening, book }: ReportFile,
  codes: readonly string[],
): Promise<Year> => {
  const none = { natures: new Map<string, Nature>(), lastYear: new Map<string, WireCell>(), paths: [] }
  const head = (await listPlanHeads(db)).find(({ id }) => id === opening.plan)
  if (!head) return none
  const study = await studyPlan(db, scope.province, head.id)
  const definitions = await definitionsOf(db, study, head.id)
  const figures: YearFigures = await readYear(scope, db, { plan: head, codes })
  const earlier = await readEarlier(scope, db, { plan: head, study, definitions, codes, asOf: null })
  const then = yearAgo(periodOf(key.period))
  const lastYear = new Map<string, WireCell>()
  for (const code of codes) {
    const nature = definitions.get(code)?.definition.nature
    if (nature === undefined) continue
    const voice = { focal: book.owned.get(code)?.owners[0] ?? null, nature }
    const said = withEarlier(speakingOf(figures, code, voice), earlier, code, voice)
    const found = said.find(({ period }) => period === then)
    if (found) lastYear.set(code, toWire(found.cell))
  }
  const natures = new Map([...definitions].map(([code, { definition }]) => [code, definition.nature]))
  return { natures, lastYear, paths: scenarioPaths(study, definitions, figures) }
}

/** The totals that the lines are held against: of the draft as it is written, else as the sending kept them. */
const totalsOf = async (db: Db, { key, facts, before }: ReportFile): Promise<ReportFile['before']> => {
  const sent = before.size > 0 ? null : lastSent(facts)
  return sent ? listSentTotals(db, key, sent.revision) : before
}

/** What each figure of a form stands beside: its nature, its two numbers, its parts, its path, last year (G03, G04). */
export const linesGround = async (
  scope: Scope,
  db: Db,
  file: ReportFile,
): Promise<ReadonlyMap<string, LineGround>> => {
  const lines = figureLines(file.sections)
  const units = new Map(lines.map(({ code, unit }) => [code, unit]))
  const period = periodOf(file.key.period)
  const { natures, lastYear, paths } = await yearOf(scope, db, file, [...units.keys()])
  const totals = await totalsOf(db, file)
  const sums = await rowSums(scope, db, file.opening.plan, [...units.keys()])
  return new Map(
    lines.map(({ code }): readonly [string, LineGround] => {
      const nature = natures.get(code) ?? null
      const parts = partsHere(sums, code, units)
      const spoken = readFormCode(code)
      const path = paths.find(({ indicator }) => indicator === spoken.code)
      const wanted = path ? onPath(path, period, spoken.quarter) : null
      const then = lastYear.get(code)
      return [
        code,
        {
          nature,
          sides: sidesOf(nature, period, totals.get(code) ?? null),
          ...(parts === null ? {} : { parts }),
          ...(wanted === null ? {} : { onPath: wanted }),
          ...(then === undefined ? {} : { lastYear: then }),
        },
      ]
    }),
  )
}
