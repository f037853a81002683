import type { AgreementsPage } from '#core/page/agreements-page.ts'
import type { DataTag } from '@tanstack/react-query'
import type { AccountsPage } from '#core/page/accounts-page.ts'
import type { FigureHistoryPage } from '#core/page/figures-page.ts'
import type { FormulasPage } from '#core/page/formulas-page.ts'
import type { DictionaryPage } from '#core/page/dictionary-page.ts'
import type { Health, Me, WireError } from '#core/page/head.ts'
import type { BoardPage, BoardStamp } from '#core/page/board-page.ts'
import type { CellHistoryPage } from '#core/page/cell-history-page.ts'
import type { CalendarPage } from '#core/page/calendar-page.ts'
import type { ConsolidationPage } from '#core/page/consolidation-page.ts'
import type { CorrectionsPage } from '#core/page/corrections-page.ts'
import type { DelegationsPage } from '#core/page/delegations-page.ts'
import type { DutiesPage } from '#core/page/duties-page.ts'
import type { LogPage } from '#core/page/log-page.ts'
import type {
  ChasePreview,
  LivenessPage,
  NoticesPage,
  ToldPage,
  UnreadNotices,
  WishesPage,
} from '#core/page/notices-page.ts'
import type { OwnersPage } from '#core/page/owners-page.ts'
import type { PeriodsPage } from '#core/page/periods-page.ts'
import type { EvaluationPage } from '#core/page/evaluation-page.ts'
import type { PunctualityPage } from '#core/page/punctuality-page.ts'
import type { TalkPage } from '#core/page/talk-page.ts'
import type { RegisterPage } from '#core/page/register-page.ts'
import type { ReportPage } from '#core/page/report-page.ts'
import type {
  AssignmentsPage,
  FindingsPage,
  MomentsPage,
  PlanPage,
  TablesPage,
  TablePage,
  TargetsPage,
} from '#core/page/plan-pages.ts'
import type { IndicatorPage } from '#core/page/indicator-page.ts'
import type { PassportPage } from '#core/page/passport-page.ts'
import type { ReviewPage } from '#core/page/review-page.ts'
import type { ScenarioPage } from '#core/page/scenario-page.ts'
import type { TargetBoardPage } from '#core/page/target-board-page.ts'
import type { ApprovalPage, NarrativePage, ProposalsPage, WorkbenchPage } from '#core/page/workbench-page.ts'
import { get } from '#web/api.ts'

/** A refused question. Only queries throw it, because the query library wants it so; pages see it as `error`. */
export class Refused extends Error {
  readonly wire: WireError
  constructor(wire: WireError) {
    super(wire.message || wire.code)
    this.wire = wire
  }
}

/** A question to the server: its key is its address, in parts, so that a whole plan or month can be made stale at once. */
export type Ask<Value> = {
  readonly queryKey: DataTag<readonly string[], Value, Error>
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Value>
}

const asksAt = <Value>(path: string, parts: readonly string[]): Ask<Value> => ({
  // The tag only tells the compiler what the cache holds under this key.
  queryKey: parts as DataTag<readonly string[], Value, Error>,
  queryFn: async ({ signal }) => {
    const answer = await get<Value>(path, signal)
    if (!answer.ok) throw new Refused(answer.failure)
    return answer.value
  },
})

const asks = <Value>(...parts: readonly string[]): Ask<Value> =>
  asksAt(`/api/${parts.map(encodeURIComponent).join('/')}`, parts)

/** The same as of a moment; null: as it is known now. */
const asksThen = <Value>(asOf: string | null, ...parts: readonly string[]): Ask<Value> =>
  asOf === null
    ? asks(...parts)
    : asksAt(`/api/${parts.map(encodeURIComponent).join('/')}?${new URLSearchParams({ asOf }).toString()}`, [
        ...parts,
        asOf,
      ])

export const queries = {
  health: () => asksAt<Health>('/health', ['health']),
  me: () => asks<Me>('me'),
  plan: (plan: string) => asks<PlanPage>('plans', plan),
  targets: (plan: string) => asks<TargetsPage>('plans', plan, 'targets'),
  /** As it was known at a moment; null: as it is known now. So are the scenario and an indicator. */
  targetBoard: (plan: string, asOf: string | null = null) =>
    asksThen<TargetBoardPage>(asOf, 'plans', plan, 'target-board'),
  scenario: (plan: string, asOf: string | null = null) =>
    asksThen<ScenarioPage>(asOf, 'plans', plan, 'scenario'),
  dictionary: (plan: string) => asks<DictionaryPage>('plans', plan, 'dictionary'),
  tables: (plan: string) => asks<TablesPage>('plans', plan, 'tables'),
  table: (plan: string, id: string) => asks<TablePage>('plans', plan, 'tables', id),
  /** The same as of a moment, compared with another; null: as it is known now, compared with nothing. */
  tableAt: (plan: string, id: string, asOf: string | null, since: string | null) => {
    if (asOf === null && since === null) return queries.table(plan, id)
    const asked = new URLSearchParams({ ...(asOf ? { asOf } : {}), ...(since ? { since } : {}) }).toString()
    return asksAt<TablePage>(
      `/api/plans/${encodeURIComponent(plan)}/tables/${encodeURIComponent(id)}?${asked}`,
      ['plans', plan, 'tables', id, asked],
    )
  },
  moments: (plan: string) => asks<MomentsPage>('plans', plan, 'moments'),
  formulas: (plan: string, id: string) => asks<FormulasPage>('plans', plan, 'tables', id, 'formulas'),
  assignments: (plan: string) => asks<AssignmentsPage>('plans', plan, 'assignments'),
  findings: (plan: string) => asks<FindingsPage>('plans', plan, 'findings'),
  agreements: (plan: string) => asks<AgreementsPage>('plans', plan, 'agreements'),
  review: (plan: string) => asks<ReviewPage>('plans', plan, 'review'),
  owners: (plan: string) => asks<OwnersPage>('plans', plan, 'owners'),
  periods: (plan: string) => asks<PeriodsPage>('plans', plan, 'periods'),
  duties: () => asks<DutiesPage>('duties'),
  calendar: (year: string) => asks<CalendarPage>('calendar', year),
  board: (period: string) => asks<BoardPage>('periods', period, 'board'),
  boardStamp: (period: string) => asks<BoardStamp>('periods', period, 'board', 'stamp'),
  /** Whom a reminder would reach now. */
  chase: (period: string) => asks<ChasePreview>('periods', period, 'chase'),
  told: (period: string) => asks<ToldPage>('periods', period, 'told'),
  liveness: (period: string) => asks<LivenessPage>('periods', period, 'liveness'),
  notices: () => asks<NoticesPage>('notices'),
  unread: () => asks<UnreadNotices>('notices', 'unread'),
  wishes: () => asks<WishesPage>('notices', 'wishes'),
  report: (period: string, agency: string) => asks<ReportPage>('periods', period, 'reports', agency),
  cellHistory: (period: string, agency: string, code: string) =>
    asks<CellHistoryPage>('periods', period, 'reports', agency, 'cells', code, 'history'),
  /** What had been sent by a moment; null: as it stands. */
  reportAt: (period: string, agency: string, asOf: string | null) =>
    asOf === null
      ? queries.report(period, agency)
      : asksAt<ReportPage>(
          `/api/periods/${encodeURIComponent(period)}/reports/${encodeURIComponent(agency)}?asOf=${encodeURIComponent(asOf)}`,
          ['periods', period, 'reports', agency, asOf],
        ),
  consolidation: (period: string) => asks<ConsolidationPage>('periods', period, 'consolidation'),
  workbench: (period: string) => asks<WorkbenchPage>('periods', period, 'workbench'),
  proposals: (period: string) => asks<ProposalsPage>('periods', period, 'proposals'),
  narrative: (period: string) => asks<NarrativePage>('periods', period, 'narrative'),
  /** Where a document of a period stands: `month` is the monthly report. */
  approval: (period: string, document: string) => asks<ApprovalPage>('periods', period, 'approval', document),
  /** The edition that stood at a moment; null: the newest. */
  consolidationAt: (period: string, asOf: string | null) =>
    asOf === null
      ? queries.consolidation(period)
      : asksAt<ConsolidationPage>(
          `/api/periods/${encodeURIComponent(period)}/consolidation?asOf=${encodeURIComponent(asOf)}`,
          ['periods', period, 'consolidation', asOf],
        ),
  accounts: () => asks<AccountsPage>('accounts'),
  delegations: () => asks<DelegationsPage>('delegations'),
  corrections: () => asks<CorrectionsPage>('corrections'),
  evaluation: (plan: string) => asks<EvaluationPage>('plans', plan, 'evaluation'),
  punctuality: (plan: string) => asks<PunctualityPage>('plans', plan, 'punctuality'),
  talk: (period: string, agency: string) => asks<TalkPage>('periods', period, 'reports', agency, 'talk'),
  register: () => asks<RegisterPage>('agencies'),
  indicator: (plan: string, code: string, asOf: string | null = null) =>
    asksThen<IndicatorPage>(asOf, 'plans', plan, 'indicators', code),
  /** As it was known at a moment; null: as it is known now. */
  passport: (name: string, asOf: string | null) =>
    asksAt<PassportPage>(
      `/api/figures/passport?${new URLSearchParams({ o: name, ...(asOf ? { asOf } : {}) }).toString()}`,
      ['figures', 'passport', name, asOf ?? ''],
    ),
  /** Everything that was ever said of one figure, oldest first. */
  figureHistory: (
    plan: string,
    key: Readonly<Record<'period' | 'indicator' | 'scope' | 'kind' | 'basis', string>>,
  ) => {
    const { period, indicator, scope, kind, basis } = key
    const asked = new URLSearchParams({ plan, period, indicator, scope, kind, basis }).toString()
    return asksAt<FigureHistoryPage>(`/api/figures/history?${asked}`, ['figures', 'history', asked])
  },
  log: () => asks<LogPage>('log'),
} as const
