import { invariant } from '#core/result.ts'
import { emptyFolder, remove, type Running, startNhip } from '../test/e2e/server.ts'
import { type Address, type Answer, cellsOf, gather, type Person, planner } from './crowd.ts'
import type { Setting } from './bench.ts'
import { type Measured, quantile, summary } from './measure.ts'
import { openMarch } from './opening.ts'

/** Ten to five on the last day. */
const evening = Date.parse('2024-03-18T16:50:00+07:00')
const march = '/periods/2024-M03'
const reportOf = (agency: string): string => `${march}/reports/${agency}`

type Board = { readonly lines: readonly { readonly agency: { readonly code: string } }[] }

/** What one person has typed into one cell: what was acknowledged last, and what was asked since. */
type Typed = { acknowledged: string | null; asked: string[] }

type Run = {
  readonly at: Address
  readonly saves: Answer[]
  readonly sendings: Answer[]
  readonly errors: string[]
  readonly typed: Map<string, Typed>
  readonly receipts: { readonly agency: string; readonly checksum: string }[]
  readonly closed: Set<string>
  over: boolean
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
const fault = (run: Run, what: string, { status, body }: Answer): void => {
  run.errors.push(`${what}: ${status} ${JSON.stringify(body).slice(0, 200)}`)
}
const codeOf = (body: unknown): string =>
  typeof body === 'object' && body !== null && 'error' in body ? JSON.stringify(body.error) : ''

/** Writes of the situation: who has no cell of one's own writes prose. */
const writeProse = async (run: Run, person: Person, step: number): Promise<void> => {
  const said = [{ field: 'situation', value: `Đang soạn, lần ${step}.` }]
  const answer = await person.ask('PUT', `${reportOf(person.agency)}/texts`, said)
  if (answer.status === 200) run.saves.push(answer)
  else if (!/alreadySent|submitted/i.test(codeOf(answer.body))) fault(run, `prose ${person.agency}`, answer)
}

/** Types one of the own cells every three seconds or so, until the agency has sent. */
const type = async (run: Run, person: Person, place: number, mine: readonly string[]): Promise<void> => {
  for (let step = 0; !run.over; step += 1) {
    await wait(2000 + ((place * 7919 + step * 104_729) % 2000))
    if (run.over || run.closed.has(person.agency)) continue
    if (mine.length === 0) {
      await writeProse(run, person, step)
      continue
    }
    const code = mine[step % mine.length] ?? ''
    const value = `0.${1 + ((place + step) % 89)}`
    const key = `${person.agency} ${code}`
    const typed = run.typed.get(key) ?? { acknowledged: null, asked: [] }
    run.typed.set(key, typed)
    typed.asked.push(value)
    const cell = { code, entry: { kind: 'number', value, note: 'ghi thử' } }
    const answer = await person.ask('PUT', `${reportOf(person.agency)}/cells`, [cell])
    if (answer.status === 200) {
      run.saves.push(answer)
      Object.assign(typed, { acknowledged: value, asked: [] })
    } else if (!/alreadySent|submitted/i.test(codeOf(answer.body))) fault(run, `save ${key}`, answer)
  }
}

/** Fills what is still blank, writes the texts and sends; a second time after a return. */
const send = async (run: Run, person: Person): Promise<void> => {
  const path = reportOf(person.agency)
  run.closed.add(person.agency)
  const cells = cellsOf((await person.ask('GET', path)).body).filter(({ entry }) => entry.kind === 'missing')
  if (cells.length > 0) {
    const filled = cells.map(({ code }) => ({ code, entry: { kind: 'notDue' } }))
    const answer = await person.ask('PUT', `${path}/cells`, filled)
    if (answer.status !== 200) fault(run, `fill ${person.agency}`, answer)
  }
  const texts = { situation: 'Thực hiện theo kế hoạch.', proposals: 'Không có đề xuất.' }
  await person.ask('PUT', `${path}/texts`, texts)
  const answer = await person.ask('POST', `${path}/send`)
  const body = answer.body
  if (answer.status === 200 && typeof body === 'object' && body !== null && 'checksum' in body) {
    run.sendings.push(answer)
    run.receipts.push({ agency: person.agency, checksum: String(body.checksum) })
  } else if (!(answer.tries > 1 && codeOf(body).includes('alreadySent')))
    fault(run, `send ${person.agency}`, answer)
}

/** Everything that was acknowledged, looked for after the end. */
const lost = async (run: Run, people: readonly Person[]): Promise<readonly string[]> => {
  const gone: string[] = []
  for (const agency of new Set(people.map((person) => person.agency))) {
    const person = people.find((one) => one.agency === agency)
    invariant(person, 'somebody is of this agency')
    const { body } = await person.ask('GET', reportOf(agency))
    const standing = new Map(
      cellsOf(body).map(({ code, entry }) => [code, typeof entry.value === 'string' ? entry.value : '']),
    )
    for (const [key, { acknowledged, asked }] of run.typed) {
      const [whose, code = ''] = key.split(' ')
      if (whose !== agency || acknowledged === null) continue
      // what was asked and not answered when the power went may stand too
      if (![acknowledged, ...asked].includes(standing.get(code) ?? '')) gone.push(key)
    }
    const kept = JSON.stringify(body)
    for (const receipt of run.receipts)
      if (receipt.agency === agency && !kept.includes(receipt.checksum))
        gone.push(`${agency} ${receipt.checksum}`)
  }
  return gone
}

/** Two hundred people at desks, so many senders with a moment each; the server is killed once in the middle. */
const rush = async (
  data: string,
  seconds: number,
): Promise<{ run: Run; away: number; gone: readonly string[] }> => {
  const begun = Date.now()
  const clock = (): string => new Date(evening + Date.now() - begun).toISOString()
  let server: Running = await startNhip(data, ['--open-example', '--now', clock()])
  const at: Address = { url: server.url }
  try {
    const planning = await planner(at)
    await openMarch(async (method, path, body) => (await planning.ask(method, path, body)).body)
    const board = (await planning.ask('GET', `${march}/board`)).body as Board
    const agencies = board.lines.map(({ agency }) => agency.code)
    const people = await gather(at, agencies, 200)
    const run: Run = {
      at,
      saves: [],
      sendings: [],
      errors: [],
      typed: new Map(),
      receipts: [],
      closed: new Set(),
      over: false,
    }
    const typing: Promise<void>[] = []
    for (const agency of agencies) {
      const staff = people.filter((person) => person.agency === agency)
      const first = staff[0]
      invariant(first, `${agency} has people`)
      const codes = cellsOf((await first.ask('GET', reportOf(agency))).body).map(({ code }) => code)
      staff.forEach((person, place) => {
        // nobody types into another's cells here: what stands at the end is then known
        const mine = codes.filter((_, index) => index % staff.length === place)
        typing.push(type(run, person, typing.length, mine))
      })
    }
    const moment = (share: number): Promise<void> => wait(seconds * 1000 * share)
    const sending = agencies.map(async (agency, place) => {
      await moment(0.3 + (0.5 * place) / agencies.length)
      const person = people.find((one) => one.agency === agency)
      invariant(person, `${agency} has people`)
      await send(run, person)
      if (place % 4 !== 0) return
      const reason = 'Xem lại số liệu.'
      const back = await planning.ask('POST', `${reportOf(agency)}/return`, { reason })
      if (back.status !== 200) return fault(run, `return ${agency}`, back)
      await moment(0.1)
      await send(run, person)
    })
    await moment(0.6)
    const down = performance.now()
    await server.kill()
    server = await startNhip(data, ['--now', clock()])
    at.url = server.url
    const away = performance.now() - down
    await Promise.all(sending)
    run.over = true
    await Promise.all(typing)
    return { run, away, gone: await lost(run, people) }
  } finally {
    await server.stop()
    remove(data)
  }
}

const quick = (answers: readonly Answer[]): readonly number[] =>
  answers.filter(({ tries }) => tries === 1).map(({ ms }) => ms)

/**
 * The last ten minutes of the 18th, on loopback: 200 people type, some 60 sendings (returned ones send again), the server
 * is killed in the middle and started again. Times are of requests that met a running server.
 */
export const lastMinutes = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  const { run, away, gone } = await rush(emptyFolder(), sized(120, 20))
  for (const line of [...run.errors, ...gone].slice(0, 10)) console.error(line)
  const [saves, sendings] = [quick(run.saves), quick(run.sendings)]
  const none = [{ of: 'value', most: 0 }] as const
  const counted = { best: 0, runs: 1, limits: none }
  return [
    {
      what: `200 people write at once, cells or prose: one saving, p95 (${run.saves.length} of them)`,
      ...summary(saves),
      ms: quantile(saves, 0.95),
      p99: quantile(saves, 0.99),
      limits: [{ of: 'value', most: 150 }],
    },
    {
      what: `meanwhile ${run.sendings.length} sendings, p95`,
      ...summary(sendings),
      ms: quantile(sendings, 0.95),
      limits: [{ of: 'value', most: 1000 }],
    },
    { what: 'the server killed in the middle: away until it answers again', ms: away, best: away, runs: 1 },
    { what: 'refused or failed requests of that', ms: run.errors.length, unit: 'requests', ...counted },
    { what: 'acknowledged and lost', ms: gone.length, unit: 'acts', ...counted },
  ]
}
