import { createHash, type Hash } from 'node:crypto'
import type { Ground } from '#core/figure/ground.ts'
import { judging } from '#core/figure/judge-said.ts'
import { runsUp, whyNotRecord } from '#core/figure/why-not-record.ts'
import type { Nature } from '#core/indicator/definition.ts'
import type { WireError, WireFault } from '#core/page/head.ts'
import { spellEntry } from '#core/report/entry.ts'
import { fail, invariant, ok, type Result } from '#core/result.ts'
import { sayMoment } from '#core/time/moment.ts'
import { monthsOf } from '#core/time/period.ts'
import { figureError, type FigureRefusal, refuseFigure, cellWords } from '#core/words/figures.ts'
import { refusal } from '#core/words/refusals.ts'
import { type FileFigure, figuresInFile, LineRefused } from '#office/figures-file.ts'
import { runningPeriods } from '#actions/figure/beside-figures.ts'
import { actOf, groundOf, speakerOf, wordOf } from '#actions/figure/figure-ground.ts'
import { definitionsOf, studyPlan } from '#actions/plan/plan-study.ts'
import { note, whyNot } from '#actions/rights.ts'
import { type Scope, viewOf } from '#actions/scope.ts'
import { watchFalls } from '#actions/report/watch-falls.ts'
import {
  findObstacles,
  findTwice,
  type IncomingAct,
  incomingLine,
  mustStand,
  type Obstacle,
  recordIncoming,
  takeIn,
} from '#store/figures/incoming.ts'
import {
  findFall,
  findSofter,
  findStanding,
  type Misplaced,
  type RunningPeriod,
  type Standing,
} from '#store/figures/misplaced.ts'
import { addRecording } from '#store/figures/recordings.ts'
import { findGround } from '#store/figures/record-ground.ts'
import type { Db, Streams } from '#store/store.ts'

/** A file of figures, piece by piece. */
export type FiguresFile = { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> }

/** Why it is imported, and whether a line without its revision corrects what stands. */
export type Importing = {
  readonly reason?: string
  readonly replace?: boolean
  /** Somebody has looked at what is unlikely and means it, in every line; one line says it by its column `confirmed`. */
  readonly confirm?: boolean
}

export type ImportedFigures = {
  readonly lines: number
  readonly recorded: number
  readonly unchanged: number
}

/** So many refused lines are named; with more a file has another fault than its figures. */
const mostRefused = 50

/** The first refused line speaks for the file, the others stand beside it. */
const refusedLines = (faults: readonly WireError[]): WireError => {
  const [first] = faults
  invariant(first, 'a refused file has a refused line')
  return faults.length === 1 ? first : { ...first, cells: faults.map(faultOf) }
}

const faultOf = ({ line, code, message, messageEn }: WireError): WireFault => ({
  ...(line === undefined ? {} : { line }),
  code,
  message,
  ...(messageEn === undefined ? {} : { messageEn }),
})

/** Ends the transaction with a refusal: what the file said so far is forgotten. */
class FileRefused extends Error {
  readonly error: WireError
  constructor(error: WireError) {
    super(error.message)
    this.error = error
  }
}

/**
 * `nhip figures import`, `POST /api/figures/import`: a file of figures, all of it or nothing, judged line by line as a
 * page is. It streams: a million rows take as much memory as one. Only what differs becomes a revision; what stands with
 * another value is corrected by the revision that the file names, or where `replace` says so.
 */
export const importFigures = async (
  scope: Scope,
  plan: string,
  file: FiguresFile,
  { reason = '', replace = false, confirm = false }: Importing = {},
): Promise<Result<ImportedFigures, WireError>> => {
  const refused = whyNot(scope, 'figures.record')
  if (refused) return fail(refused)
  try {
    const imported = await scope.store.streaming(viewOf(scope), (db, streams) =>
      take(scope, db, streams, { plan, file, reason, replace, confirm }),
    )
    return ok(imported)
  } catch (error) {
    if (error instanceof FileRefused) return fail(error.error)
    if (error instanceof LineRefused) return fail(figureError(error.refusal, error.line))
    throw error
  }
}

type Taking = {
  readonly plan: string
  readonly file: FiguresFile
  readonly reason: string
  readonly replace: boolean
  readonly confirm: boolean
}

const take = async (
  scope: Scope,
  db: Db,
  streams: Streams,
  { plan, file, reason, replace, confirm }: Taking,
): Promise<ImportedFigures> => {
  const stored = await findGround(streams.ask, plan)
  if (!stored) throw new FileRefused(refusal('noPlan', { plan }))
  const ground = groundOf(scope, stored)
  const read: Reading = {
    hash: createHash('sha256'),
    lines: 0,
    hasNote: reason.trim() !== '',
    replace,
    confirm,
    isBlind: true,
    refused: [],
    periods: new Set(),
    bases: new Set(),
    words: new Set(),
    falls: watchFalls(),
  }
  await takeIn(db, streams, judgedLines(ground, file, read))
  if (read.refused.length > 0) throw new FileRefused(refusedLines(read.refused))
  const { province, now: at } = scope
  const incoming: IncomingAct = { province, plan, at, periods: [...read.periods], bases: [...read.bases] }
  const running = runningIn(incoming)
  const standing = await findStanding(db, incoming, [
    ...incoming.periods,
    ...running.map(({ period }) => period),
  ])
  const obstacles = standing.own || !read.isBlind ? await findObstacles(db, incoming, mostRefused) : []
  if (obstacles.length > 0)
    throw new FileRefused(refusedLines(obstacles.map((one) => obstacleError(scope, one))))
  const misplaced = await findMisplaced(db, incoming, { running, standing, read })
  if (misplaced) throw new FileRefused(misplaced)
  const speaker = speakerOf(scope)
  const [onlyWord = null, ...otherWords] = read.words
  const byAgency = speaker.what === 'agency' ? speaker.agency : otherWords.length === 0 ? onlyWord : null
  const detail = { lines: read.lines, sha256: read.hash.digest('hex') }
  const act = actOf(scope, { what: 'import', document: file.name, reason, byAgency })
  const recording = await addRecording(db, { ...act, detail })
  const recorded = await recordIncoming(db, incoming, { recording, isFirst: !standing.own })
  if (recorded === null) throw new FileRefused(await takenError(db))
  await note(scope, db, {
    action: 'import-figures',
    subject: `plan ${plan}`,
    after: { file: file.name, reason, ...detail, recorded },
  })
  return { lines: read.lines, recorded, unchanged: read.lines - recorded }
}

/** What is known of a file when its last line is in. */
type Reading = {
  readonly hash: Hash
  lines: number
  /** Somebody says why: no total is asked whether it fell. */
  readonly hasNote: boolean
  readonly replace: boolean
  readonly confirm: boolean
  /** Lines that are refused: from the first on nothing more is written, the others are only named. */
  readonly refused: WireError[]
  /** No line says that it has seen a revision. */
  isBlind: boolean
  readonly periods: Set<string>
  readonly bases: Set<string>
  /** Whose unreleased words it holds; null stands for everybody's. */
  readonly words: Set<string | null>
  readonly falls: ReturnType<typeof watchFalls>
}

async function* judgedLines(ground: Ground, file: FiguresFile, read: Reading): AsyncGenerator<string> {
  const judge = judging(ground)
  for await (const figures of figuresInFile(hashed(file.chunks, read.hash))) {
    let text = ''
    for (const said of figures) {
      const judged = judge(read.confirm ? { ...said, confirmed: true } : said)
      const stood = judged.ok ? ok(judged.value) : standing(said, judged.failure)
      if (!stood.ok && read.refused.length < mostRefused)
        read.refused.push(figureError(stood.failure, said.line))
      if (!stood.ok || read.refused.length > 0) continue
      const figure = stood.value
      const byAgency = wordOf(ground, figure.basis, figure.kind)
      read.periods.add(figure.period)
      read.bases.add(figure.basis)
      if (figure.base !== null && figure.base !== 0) read.isBlind = false
      read.words.add(byAgency)
      if (!read.hasNote) read.falls.see(figure)
      text += incomingLine({
        ...figure,
        base: figure.base ?? (read.replace ? null : 0),
        line: said.line,
        byAgency,
      })
    }
    read.lines += figures.length
    if (read.refused.length >= mostRefused) return
    if (text !== '') yield text
  }
}

/** What nobody may say may still stand in a file that was exported whole: then it says what is there, or is refused. */
const standing = (
  said: FileFigure,
  refused: FigureRefusal,
): Result<FileFigure & { readonly printed: '' }, FigureRefusal> => {
  if (refused.code !== 'documentsOwn' && refused.code !== 'computedOnly') return fail(refused)
  const { indicator, cell } = said
  const spelled = cell.kind === 'number' ? spellEntry(indicator, cell) : null
  if (spelled?.ok === false) return fail({ code: 'form', refusal: spelled.failure })
  return ok({ ...said, base: mustStand, printed: '' })
}

async function* hashed(chunks: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    hash.update(chunk)
    yield chunk
  }
}

const obstacleError = ({ now }: Scope, { line, what, stands, said }: Obstacle): WireError => {
  if (what === 'mustStand')
    return figureError(
      said.cell === 'impossible'
        ? refuseFigure('computedOnly')
        : refuseFigure('documentsOwn', { basis: said.basis }),
      line,
    )
  if (stands === null) return figureError(refuseFigure('takenUnseen'), line)
  const at = sayMoment(stands.at)
  const facts = { by: stands.byName, value: cellWords(stands.cell), at, revision: String(stands.revision) }
  return what === 'conflict'
    ? figureError(refuseFigure(said.base === 0 ? 'standsAlready' : 'figureTaken', facts), line)
    : figureError(refuseFigure('beforePredecessor', { at: sayMoment(now), before: at }), line)
}

/** Every period of its years that says how far the year has come. */
const runningIn = ({ periods }: IncomingAct): readonly RunningPeriod[] =>
  [...new Set(periods.map((period) => Number(period.slice(0, 4))))].flatMap((year) =>
    runningPeriods(year).map((period) => ({ period, year, month: monthsOf(period)[1] })),
  )

type Beside = {
  readonly running: readonly RunningPeriod[]
  readonly standing: Standing
  readonly read: Reading
}

/** Softer than what stands, or a total that falls while nobody says why: the same as on a page, of a whole file. */
const findMisplaced = async (
  db: Db,
  act: IncomingAct,
  { running, standing, read: { hasNote, falls } }: Beside,
): Promise<WireError | null> => {
  const softer = standing.own || standing.official ? await findSofter(db, act) : null
  if (softer) return misplacedError(softer, null)
  if (hasNote || !(standing.own || falls.suspects())) return null
  if ((await findFall(db, act, { running, codes: null })) === null) return null
  // something falls: now it matters what runs up and what does not
  const definitions = await definitionsOf(db, await studyPlan(db, act.province, act.plan), act.plan)
  const codes = [...definitions].flatMap(([code, { definition }]) =>
    runsUp(definition.nature) ? [code] : [],
  )
  const fall = await findFall(db, act, { running, codes })
  return fall && misplacedError(fall, definitions.get(fall.indicator)?.definition.nature ?? null)
}

/** The words of the one judge. */
const misplacedError = ({ line, said, other }: Misplaced, nature: Nature | null): WireError | null => {
  const refused = whyNotRecord(said, { nature, told: [other], together: [], hasNote: nature === null })
  return refused && figureError(refused, line)
}

const takenError = async (db: Db): Promise<WireError> => {
  const twice = await findTwice(db)
  return twice
    ? figureError(refuseFigure('saidTwice', { first: String(twice.first) }), twice.line)
    : figureError(refuseFigure('takenUnseen'))
}
