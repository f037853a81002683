import type { FormLine, Receipt, ReportPage } from '#core/page/report-page.ts'
import type { ReviewPage } from '#core/page/review-page.ts'
import type { WorkPart } from '#core/page/work-part.ts'
import type { Entry } from '#core/report/entry.ts'
import { invariant } from '#core/result.ts'
import { plainAscii } from '#core/words/ascii.ts'

/*
 * Forty-odd units do in a story what their pages do, by the same requests: the clerk fills and submits, the head sends.
 * Who matters in the story works in a browser instead.
 */

/** The trial password of the example's accounts (catalogue/accounts.yaml). */
export const password = 'nhip-2024'

type Method = 'GET' | 'POST' | 'PUT'
export type Answer = { readonly status: number; readonly body: unknown }
/** Somebody who is signed in. */
export type Person = {
  readonly account: string
  /** What the server answers, whatever it is; it throws where nobody answers. */
  readonly try: (method: Method, path: string, body?: unknown) => Promise<Answer>
}

const headers = { 'x-nhip': '1', 'content-type': 'application/json' }

export const signIn = async (url: string, account: string): Promise<Person> => {
  const body = JSON.stringify({ account, password })
  const entered = await fetch(`${url}/api/sign-in`, { method: 'POST', headers, body })
  invariant(entered.ok, `${account}: ${await entered.text()}`)
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ')
  return {
    account,
    try: async (method, path, sent) => {
      const answer = await fetch(`${url}/api${path}`, {
        method,
        headers: { ...headers, cookie },
        ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
      })
      return { status: answer.status, body: JSON.parse(await answer.text()) }
    },
  }
}

/** An answer that must not be a refusal. */
export const ask = async <Value>(
  person: Person,
  method: Method,
  path: string,
  sent?: unknown,
): Promise<Value> => {
  const { status, body } = await person.try(method, path, sent)
  invariant(status === 200, `${person.account} ${method} ${path}: ${JSON.stringify(body).slice(0, 400)}`)
  return body as Value
}

/** Answers the readings that block as the page suggests them, opens the plan and its months. */
export const openMonths = async (office: Person, periods: readonly string[]): Promise<void> => {
  const { items } = await ask<ReviewPage>(office, 'GET', '/plans/2024/review')
  for (const { key, finding } of items.filter(({ blocks }) => blocks)) {
    const value = finding.expected.includes(',') ? 'decimals' : 'thousands'
    await ask(office, 'POST', '/plans/2024/review', { key, what: 'rendering', value })
  }
  await ask(office, 'POST', '/plans/2024/open')
  for (const period of periods) await ask(office, 'POST', `/plans/2024/periods/${period}/open`)
}

export const clerkOf = (agency: string): string => plainAscii(agency)
export const headOf = (agency: string): string => `${clerkOf(agency)}.tt`
export const reportOf = (period: string, agency: string): string => `/periods/${period}/reports/${agency}`

export const linesOf = ({ sections }: Pick<ReportPage, 'sections'>): readonly FormLine[] =>
  sections.flatMap(({ lines }) => lines.filter(({ heading }) => !heading))

/** What a unit says of a line; null: it is not due yet. */
export type Says = (line: FormLine) => string | null

const entryOf = (value: string | null): Entry =>
  value === null ? { kind: 'notDue' } : { kind: 'number', value }

/** What the form asks about the unit's own work is under way. */
const underway = ({ lines }: WorkPart) =>
  lines.flatMap(({ asked, action, said }) =>
    asked && said.state === null ? [{ action, field: 'state', value: 'underway' }] : [],
  )

/** Fills the whole form, with a reason wherever it asks for one. */
export const fillReport = async (
  clerk: Person,
  period: string,
  agency: string,
  says: Says,
): Promise<void> => {
  const path = reportOf(period, agency)
  const form = await ask<ReportPage>(clerk, 'GET', path)
  const cells = linesOf(form).map((line) => ({ code: line.code, entry: entryOf(says(line)) }))
  if (cells.length > 0) await ask(clerk, 'PUT', `${path}/cells`, cells)
  const works = underway(form.work)
  if (works.length > 0) await ask(clerk, 'PUT', `${path}/works`, works)
  const texts = { situation: `${agency}: thực hiện theo kế hoạch.`, proposals: 'Không có đề xuất' }
  await ask(clerk, 'PUT', `${path}/texts`, texts)
  await giveReasons(clerk, period, agency)
}

const giveReasons = async (clerk: Person, period: string, agency: string): Promise<void> => {
  const path = reportOf(period, agency)
  const { warnings, sections } = await ask<ReportPage>(clerk, 'GET', path)
  const asked = new Set(warnings.filter(({ reason }) => reason === '').map(({ warning }) => warning.cells[0]))
  const cells = linesOf({ sections }).flatMap(({ code, entry }) =>
    asked.has(code) && entry.kind === 'number'
      ? [{ code, entry: { ...entry, note: 'Đã đối chiếu với sổ theo dõi.' } }]
      : [],
  )
  if (cells.length > 0) await ask(clerk, 'PUT', `${path}/cells`, cells)
}

/** The clerk fills and submits, the head sends: the receipt that the unit keeps. */
export const reportAndSend = async (
  url: string,
  period: string,
  agency: string,
  says: Says,
): Promise<Receipt> => {
  const clerk = await signIn(url, clerkOf(agency))
  await fillReport(clerk, period, agency, says)
  await ask(clerk, 'POST', `${reportOf(period, agency)}/submit`, {})
  return ask<Receipt>(await signIn(url, headOf(agency)), 'POST', `${reportOf(period, agency)}/send`)
}

/** All of them, a few at a time. */
export const eachOf = async <Item>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const left = [...items]
  const one = async (): Promise<void> => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: atOnce }, one))
}
