import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fill, makeScene, march, people, type Scene, valueOf } from './month-scene.ts'
import { showNotices } from '#actions/notice/show-notices.ts'
import { saveTexts } from '#actions/report/save-texts.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { type Actor, viewOf } from '#actions/scope.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { PassportPage } from '#core/page/passport-page.ts'
import type {
  ApprovalPage,
  NarrativePage,
  ProposalsPage,
  SavedSection,
  WorkbenchPage,
  WorkLine,
} from '#core/page/workbench-page.ts'
import { sayNotice } from '#core/notice/words.ts'
import { app } from '#server/app.ts'

/* Two months of the consolidation workbench over HTTP, with the clock moved on: figures, text, proposals, approval, bytes. */

const password = 'mật khẩu để thử 2024'
const pages = async (_: unknown, next: () => Promise<void>) => next()
const leader: Actor & { readonly leads: true } = {
  ...people.planning,
  account: 'khdt.tt',
  name: 'Lãnh đạo Sở',
  leads: true,
}
const february = '2024-M02'
const code = 'T.13'

let scene: Scene
let now = '2024-02-15T08:00:00'
let request: (path: string, init?: RequestInit) => Promise<Response>

type Caller = {
  readonly get: <Shape>(path: string) => Promise<Shape>
  readonly ask: (path: string) => Promise<Response>
  readonly post: (path: string, body?: unknown) => Promise<{ status: number; body: unknown }>
  readonly put: <Shape>(path: string, body: unknown) => Promise<Shape>
}

const signIn = async ({ account }: Pick<Actor, 'account'>): Promise<Caller> => {
  const headers = { 'content-type': 'application/json', 'x-nhip': '1' }
  const said = { method: 'POST', headers, body: JSON.stringify({ account, password }) }
  const cookie = (await request('/api/sign-in', said)).headers.get('set-cookie')?.split(';')[0] ?? ''
  const call = (path: string, init: RequestInit) =>
    request(`/api${path}`, { ...init, headers: { ...headers, cookie } })
  return {
    get: async (path) => JSON.parse(await (await call(path, {})).text()),
    ask: (path) => call(path, {}),
    post: async (path, body = {}) => {
      const answer = await call(path, { method: 'POST', body: JSON.stringify(body) })
      return { status: answer.status, body: await answer.json() }
    },
    put: async (path, body) =>
      JSON.parse(await (await call(path, { method: 'PUT', body: JSON.stringify(body) })).text()),
  }
}

/** Everybody at this time of the clock; sessions live half a day. */
const at = async (wall: string) => {
  now = wall
  return {
    planning: await signIn(people.planning),
    second: await signIn(people.planning2),
    leader: await signIn(leader),
    committee: await signIn(people.committee),
    health: await signIn(people.health),
  }
}

const send = async (person: Actor, period: string, value: string, texts: readonly [string, string]) => {
  const scope = scene.at(person, now)
  await fill(scope, { [code]: value }, texts[1], period)
  const agency = person.agency ?? ''
  valueOf(await saveTexts(scope, { period, agency }, { situation: texts[0], proposals: texts[1] }))
  valueOf(await sendReport(scope, { period, agency }))
}

/** The title of a person's newest notice. */
const newest = async (person: Actor): Promise<string> => {
  const [line] = valueOf(await showNotices(scene.at(person, now))).lines
  return line ? sayNotice(line.notice, line.agency, 'vi').title : ''
}

const required = ['mo-dau', 'danh-gia', 'nhiem-vu']
const write = async (caller: Caller, period: string): Promise<void> => {
  for (const section of required)
    expect(
      await caller.put(`/periods/${period}/narrative/${section}`, {
        text: `Nội dung ${section}: tỷ lệ đạt [[${code}]].`,
        used: [],
        seen: 0,
      }),
    ).toMatchObject({ kind: 'saved', revision: 1 })
}

const step = (caller: Caller, period: string, body: object) =>
  caller.post(`/periods/${period}/approval/month`, body)
const issuing = (number: string, day: string) => ({
  what: 'issued',
  number,
  day,
  signer: { form: '', title: 'GIÁM ĐỐC', name: 'Trần Thị Hòa' },
})

beforeAll(async () => {
  scene = await makeScene([...Object.values(people), leader].map((person) => ({ ...person, password })))
  const { store, province } = scene.at(people.planning, now)
  const clock = { now: () => new Date(`${now}+07:00`), trial: true }
  const server = app({ deps: { store, province, clock }, version: 'test', pages, log: () => {} })
  request = async (path, init) => server.request(`http://nhip.test${path}`, init)
  const planning = await signIn(people.planning)
  await planning.post('/plans/2024/owners', { codes: [code], owners: ['SYT', 'SLDTBXH'] })
  await planning.post(`/plans/2024/periods/${february}/open`)
})
afterAll(() => scene.fresh.close())

test('February: prepared by one, approved by another, issued with a number, sent in time, received', async () => {
  await send(people.health, february, '9.4', ['Ngành y tế ổn định.', 'Không có đề xuất'])
  const { planning, second, leader: head, committee } = await at('2024-02-19T09:00:00')
  const blocked = await step(planning, february, { what: 'submitted' })
  expect(blocked).toMatchObject({ status: 422, body: { error: { code: 'checksBlock' } } })
  await write(planning, february)
  // who freezes once has neither written nor submitted: it locks nobody out
  expect(await head.post(`/periods/${february}/consolidation`)).toMatchObject({ status: 200 })
  expect(await step(planning, february, { what: 'approved' })).toMatchObject({ status: 403 })
  expect(await step(head, february, { what: 'approved' })).toMatchObject({
    body: { error: { code: 'notSubmitted' } },
  })
  expect(await step(planning, february, { what: 'submitted' })).toMatchObject({
    status: 200,
    body: { stage: 'submitted' },
  })
  const resting = { text: 'x', used: [], seen: 1 }
  expect(await planning.put(`/periods/${february}/narrative/mo-dau`, resting)).toMatchObject({
    error: { code: 'notPreparing' },
  })
  expect(await step(head, february, { what: 'handedBack', note: ' ' })).toMatchObject({
    body: { error: { code: 'handBackNeedsReason' } },
  })
  expect(await step(head, february, { what: 'handedBack', note: 'Viết gọn phần mở đầu' })).toMatchObject({
    body: { stage: 'preparing' },
  })
  expect(
    await planning.put(`/periods/${february}/narrative/mo-dau`, { ...resting, text: 'Gọn: [[T.13 đvt]].' }),
  ).toMatchObject({
    kind: 'saved',
    revision: 2,
  })
  expect(await newest(leader)).toBe('Báo cáo tổng hợp tháng 2/2024 chờ duyệt')
  expect(await newest(people.planning)).toBe('Báo cáo tổng hợp tháng 2/2024 bị trả lại')
  // the leader writes a section: approving waits for other eyes, and says which section
  const own = { text: 'Nhiệm vụ tháng sau.', used: [], seen: 1 }
  await head.put(`/periods/${february}/narrative/nhiem-vu`, own)
  expect(await step(planning, february, { what: 'submitted' })).toMatchObject({ status: 200 })
  expect(await step(head, february, { what: 'approved' })).toMatchObject({
    status: 403,
    body: { error: { code: 'writtenByYou' } },
  })
  await step(head, february, { what: 'handedBack', note: 'Nhờ sửa phần nhiệm vụ' })
  await second.put(`/periods/${february}/narrative/nhiem-vu`, { ...own, text: 'Việc tháng 3.', seen: 2 })
  expect(await step(second, february, { what: 'submitted' })).toMatchObject({ status: 200 })
  const waits = await head.get<ApprovalPage>(`/periods/${february}/approval/month`)
  expect(await head.get('/duties')).toMatchObject({
    approvals: [{ waits: 'approval', period: february, document: 'month', byName: 'Người khdt2' }],
  })
  expect(waits.checks.map((check) => check.code)).toContain('silent')
  // the committee reads figures, and no word that was not sent to it
  const unsent = await committee.get<ConsolidationPage>(`/periods/${february}/consolidation`)
  expect(unsent).toMatchObject({ consolidated: { edition: 3 }, whyNoWord: { code: 'notSent' } })
  expect(unsent).not.toHaveProperty('narrative')
  expect(JSON.stringify(unsent)).not.toContain('Gọn:')
  expect((await committee.ask(`/periods/${february}/report.docx`)).status).toBe(422)
  expect(await step(head, february, { what: 'approved' })).toMatchObject({ body: { stage: 'approved' } })
  expect(await step(planning, february, issuing('', '2024-02-19'))).toMatchObject({
    body: { error: { code: 'badNumber' } },
  })
  expect(await step(planning, february, issuing('45', '2024-02-20'))).toMatchObject({
    body: { error: { code: 'badIssueDay' } },
  })
  expect(await committee.get(`/periods/${february}/approval/month`)).toMatchObject({ issued: [], facts: [] })
  expect(await step(planning, february, issuing('45', '2024-02-19'))).toMatchObject({
    body: { stage: 'issued' },
  })
  expect((await committee.ask(`/periods/${february}/issued/month/1.docx`)).status).toBe(404)
  now = '2024-02-19T23:59:59'
  const late = await signIn(people.planning)
  const sent = await step(late, february, { what: 'sent' })
  expect(sent).toMatchObject({ body: { stage: 'sent', issued: [{ number: '45', sent: { late: false } }] } })
  const evening = await signIn(people.committee)
  expect((await evening.ask(`/periods/${february}/issued/month/1.docx`)).status).toBe(200)
  const read = await evening.get<ConsolidationPage>(`/periods/${february}/consolidation`)
  expect(JSON.stringify(read.narrative)).toContain('Gọn:')
  expect((await evening.ask(`/periods/${february}/report.docx`)).status).toBe(200)
  expect(await newest(people.planning2)).toBe('Báo cáo tổng hợp tháng 2/2024 đã được duyệt')
  expect(await newest(people.committee)).toBe('Báo cáo tổng hợp tháng 2/2024 đã gửi, chờ xác nhận nhận')
  expect(await evening.get('/duties')).toMatchObject({
    approvals: [{ waits: 'receipt', period: february, document: 'month' }],
  })
  expect(await step(evening, february, { what: 'received' })).toMatchObject({
    body: { issued: [{ received: { byName: 'Người ubnd' } }] },
  })
  expect(await step(evening, february, { what: 'received' })).toMatchObject({
    body: { error: { code: 'alreadyReceived' } },
  })
})

test('the issued bytes come back as they are, and are made again to the byte from what was frozen', async () => {
  const { planning } = await at('2024-02-20T08:00:00')
  const page = await planning.get<ApprovalPage>(`/periods/${february}/approval/month`)
  const [issued] = page.issued
  for (const file of ['docx', 'xlsx'] as const) {
    const bytes = new Uint8Array(
      await (await planning.ask(`/periods/${february}/issued/month/1.${file}`)).arrayBuffer(),
    )
    const digest = createHash('sha256').update(bytes).digest('hex')
    expect(digest).toBe(file === 'docx' ? issued?.docxSha256 : issued?.xlsxSha256)
  }
  expect(await planning.get(`/periods/${february}/issued/month/1/again`)).toMatchObject({
    docx: { same: true },
    xlsx: { same: true },
  })
  const word = await wordOf(planning, february, 1)
  expect(word).toContain('Số: 45/BC-SKHĐT')
  expect(word).toContain('Gọn: 9,4')
  expect(word).toContain('ngày 19 tháng 02 năm 2024')
})

const wordOf = async (caller: Caller, period: string, copy: number): Promise<string> => {
  const answer = await caller.ask(`/periods/${period}/issued/month/${copy}.docx`)
  const part = unzipSync(new Uint8Array(await answer.arrayBuffer()))['word/document.xml']
  return new TextDecoder()
    .decode(part)
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
}

const lineNow = async (caller: Caller): Promise<WorkLine | undefined> =>
  (await caller.get<WorkbenchPage>(`/periods/${march}/workbench`)).lines.find((one) => one.code === code)

test('a correction of February changes no issued byte; March says both figures', async () => {
  const { planning, health } = await at('2024-03-15T08:00:00')
  const { province } = scene.at(people.planning, now)
  const key = { period: february, indicator: code, scope: province, kind: 'estimate', basis: 'SYT' }
  const corrected = { ...key, cell: { kind: 'number', value: '9.6' }, base: 1 }
  const said = { plan: '2024', reason: 'Đếm lại bác sĩ', figures: [corrected] }
  expect(await health.post('/figures', said)).toMatchObject({ status: 200 })
  expect(await planning.get(`/periods/${february}/issued/month/1/again`)).toMatchObject({
    docx: { same: true },
  })
  await planning.post(`/plans/2024/periods/${march}/open`)
  const page = await planning.get<WorkbenchPage>(`/periods/${march}/workbench`)
  expect(page.revised).toMatchObject([
    {
      period: february,
      code,
      published: { value: '9.4' },
      now: { value: '9.6' },
      document: { number: '45', date: '2024-02-19' },
    },
  ])
  expect(await lineNow(planning)).toMatchObject({
    owing: 'silent',
    before: { entry: { value: '9.4' } },
  })
  const name = encodeURIComponent(`2024_${code}_${february}__estimate_SYT`)
  const passport = await planning.get<PassportPage>(`/figures/passport?o=${name}`)
  expect(passport.documents).toContainEqual(
    expect.objectContaining({
      what: 'issued',
      number: '45',
      cell: { kind: 'number', value: '9.4' },
      differs: true,
    }),
  )
})

test('after its day a silent unit is estimated by the rule, marked and footnoted; its figure replaces it', async () => {
  await send(people.labour, march, '9.9', ['Việc làm tăng.\nĐào tạo nghề đúng tiến độ.', proposals])
  const { planning } = await at('2024-03-19T08:00:00')
  expect(await lineNow(planning)).toMatchObject({
    cell: { value: '9.6' },
    source: null,
    estimate: { rule: 'last', from: february, agency: { code: 'SYT' } },
    conflict: 'reporters',
  })
  await planning.post(`/periods/${march}/consolidation`)
  await send(people.health, march, '9.7', ['Bệnh viện mới hoạt động.', 'Không có đề xuất'])
  const frozen = await planning.get<ConsolidationPage>(`/periods/${march}/consolidation`)
  expect(frozen.targets.find((line) => line.code === code)).toMatchObject({ estimate: { from: february } })
  const line = await lineNow(planning)
  expect(line).toMatchObject({
    cell: { value: '9.7' },
    was: { edition: 1, entry: { value: '9.6' } },
  })
  expect(line).not.toHaveProperty('estimate')
})

const proposals =
  'Đề nghị UBND tỉnh:\n- Bố trí vốn đào tạo nghề;\n- Tuyển thêm giáo viên.\nSớm ban hành quy chế.'

const of = (item: string | undefined, seen = 0) => ({ agency: 'SLDTBXH', item, seen })

test('every proposal is decided: split, taken under a topic, merged, declined; the agency sees what became of it', async () => {
  const { planning, second } = await at('2024-03-19T09:00:00')
  const path = `/periods/${march}/proposals`
  const page = await planning.get<ProposalsPage>(path)
  expect(page.items.map(({ agency, lead, text }) => [agency, lead, text])).toEqual([
    ['SLDTBXH', 'Đề nghị UBND tỉnh:', 'Bố trí vốn đào tạo nghề;'],
    ['SLDTBXH', 'Đề nghị UBND tỉnh:', 'Tuyển thêm giáo viên.'],
    ['SLDTBXH', '', 'Sớm ban hành quy chế.'],
  ])
  const [money, teachers, rules] = page.items.map(({ id }) => id)
  const topic = { what: 'taken', topic: 'Lao động', wording: '' }
  expect(await planning.post(path, { ...of(money), ...topic, topic: ' ' })).toMatchObject({
    body: { error: { code: 'noTopic' } },
  })
  expect(await planning.post(path, { ...of(money), ...topic })).toMatchObject({ status: 200 })
  expect(await second.post(path, { ...of(money), what: 'declined', reason: 'x' })).toMatchObject({
    status: 409,
    body: { error: { code: 'itemTaken' } },
  })
  expect(
    await second.post(path, { ...of(teachers), what: 'merged', into: { agency: 'SLDTBXH', item: rules } }),
  ).toMatchObject({
    body: { error: { code: 'mergeNeedsTaken' } },
  })
  await second.post(path, { ...of(teachers), what: 'merged', into: { agency: 'SLDTBXH', item: money } })
  expect(await planning.post(path, { ...of(rules), what: 'split', parts: ['Sớm ban hành'] })).toMatchObject({
    body: { error: { code: 'splitLoses' } },
  })
  expect(await planning.post(path, { ...of(rules), what: 'declined', reason: ' ' })).toMatchObject({
    body: { error: { code: 'declineNeedsReason' } },
  })
  const done = await planning.post(path, { ...of(rules), what: 'declined', reason: 'Đã ban hành ngày 01/03' })
  expect(done).toMatchObject({ status: 200 })
  const labour = await signIn(people.labour)
  const report = await labour.get<{ proposalFates: unknown }>(`/periods/${march}/reports/SLDTBXH`)
  expect(report.proposalFates).toMatchObject([
    { text: 'Đề nghị UBND tỉnh: Bố trí vốn đào tạo nghề;', fate: { what: 'taken', topic: 'Lao động' } },
    { fate: { what: 'merged' } },
    { fate: { what: 'declined', reason: 'Đã ban hành ngày 01/03' } },
  ])
  expect((await labour.ask(path)).status).toBe(403)
})

test('text: two who write one section see each other; sources are marked used; a stale number is pointed out', async () => {
  const { planning, second } = await at('2024-03-19T10:00:00')
  const path = `/periods/${march}/narrative`
  const page = await planning.get<NarrativePage>(path)
  const social = page.sections.find(({ id }) => id === 'van-hoa-xa-hoi')
  expect(social?.agencies).toContain('SLDTBXH')
  const labour = page.sources.find(({ agency }) => agency.code === 'SLDTBXH')
  expect(labour?.paragraphs.map(({ text }) => text)).toEqual(['Việc làm tăng.', 'Đào tạo nghề đúng tiến độ.'])
  const used = [labour?.paragraphs[0]?.id ?? '']
  const first = { text: 'Bác sĩ đạt [[T.13]], năm trước 9,6.', used, seen: 0 }
  expect(await planning.put<SavedSection>(`${path}/van-hoa-xa-hoi`, first)).toMatchObject({
    kind: 'saved',
    revision: 1,
  })
  expect(await second.put<SavedSection>(`${path}/van-hoa-xa-hoi`, { ...first, text: 'Khác' })).toMatchObject({
    kind: 'conflict',
    revision: 1,
    text: first.text,
    by: 'Người khdt',
  })
  expect(await second.put(`${path}/khong-co`, first)).toMatchObject({ error: { code: 'noSection' } })
  await write(planning, march)
  const approval = await planning.get<ApprovalPage>(`/periods/${march}/approval/month`)
  const codes = approval.checks.map((check) => check.code)
  expect(codes).toContain('unused')
  expect(codes).not.toContain('proposalsOpen')
  expect(approval.whyNotSubmit).toBeNull()
})

test('March goes out late by the strict rule; a supplementary report is another document; the published one stays', async () => {
  const { planning, leader: head, committee, health } = await at('2024-03-20T00:00:00')
  await step(planning, march, { what: 'submitted' })
  await step(head, march, { what: 'approved' })
  await step(planning, march, issuing('61', '2024-03-20'))
  expect(await step(planning, march, { what: 'sent' })).toMatchObject({
    body: { issued: [{ sent: { late: true } }] },
  })
  const word = await wordOf(committee, march, 1)
  expect(word).toContain('Bác sĩ đạt 9,7, năm trước 9,6.')
  expect(word).toContain('Bố trí vốn đào tạo nghề')
  expect(word).toContain('Có 1 đề xuất của các đơn vị không đưa vào báo cáo này')
  expect(word).toContain('(Báo cáo số 45 ngày 19/02/2024): đã công bố 9,4 / hiện hành 9,6')
  expect(word).toContain('V. ')
  for (const part of ['workbench', 'proposals', 'narrative', 'approval/month'])
    expect([
      (await committee.ask(`/periods/${march}/${part}`)).status,
      (await health.ask(`/periods/${march}/${part}`)).status,
    ]).toEqual([200, 403])
  const unseen = await committee.get<NarrativePage>(`/periods/${march}/narrative`)
  expect(unseen.sections.every(({ text }) => text === '')).toBe(true)
  expect(await step(planning, march, { what: 'submitted' })).toMatchObject({
    body: { error: { code: 'nothingSince' } },
  })
  const choice = {
    code,
    wish: { what: 'own', entry: { kind: 'number', value: '9.8' } },
    reason: 'Theo Cục Thống kê',
    seen: 0,
  }
  expect(await planning.post(`/periods/${march}/consolidation/choices`, choice)).toMatchObject({
    status: 200,
  })
  expect(await step(planning, march, { what: 'submitted' })).toMatchObject({
    body: { stage: 'submitted', copy: 2 },
  })
  expect(await step(committee, march, { what: 'received' })).toMatchObject({ status: 200 })
  await step(head, march, { what: 'approved' })
  await step(planning, march, issuing('63', '2024-03-20'))
  await step(planning, march, { what: 'sent' })
  expect(await wordOf(committee, march, 2)).toContain('9,8')
  expect(await wordOf(committee, march, 1)).toBe(word)
  expect(await committee.get(`/periods/${march}/approval/month`)).toMatchObject({
    issued: [
      { copy: 1, received: { byName: 'Người ubnd' } },
      { copy: 2, received: null },
    ],
    checks: [],
  })
})

test.each(['narrative', 'approval_fact', 'issued_document', 'proposal_fact'] as const)(
  '%s: agencies and readers see nothing of others; nobody changes anything',
  async (table) => {
    const count = (person: Actor) => {
      const scope = scene.at(person, now)
      return scope.store.transaction(
        viewOf(scope),
        async (db) => (await db.selectFrom(table).select('period').execute()).length,
      )
    }
    expect(await count(people.planning)).toBeGreaterThan(0)
    expect(await count(people.reader)).toBe(0)
    expect(await count(people.health)).toBe(0)
    const scope = scene.at(people.planning, now)
    await expect(
      scope.store.transaction(viewOf(scope), (db) => db.deleteFrom(table).execute()),
    ).rejects.toThrow(/permission denied/)
  },
)
