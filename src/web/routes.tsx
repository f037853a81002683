import { QueryClient } from '@tanstack/react-query'
import {
  type AsyncRouteComponent,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Broken, Nowhere } from '#web/frame/Nowhere.tsx'
import { Frame } from '#web/frame/Frame.tsx'
import { addresses } from '#web/paths.ts'
import { type Ask, queries, Refused } from '#web/queries.ts'
import { Loading } from '#web/ui/Answer.tsx'

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && !(error instanceof Refused && error.wire.code !== 'offline'),
    },
  },
})

/** What may stand behind `?` in an address: plain words, nothing else is kept; `o` names a number whose passport is open. */
type Asked = Readonly<Record<string, string>>
const words =
  (...allowed: readonly string[]) =>
  (search: Readonly<Record<string, unknown>>): Partial<Asked> =>
    Object.fromEntries(
      [...allowed, 'o']
        // the router reads `?cot=7` as a number
        .filter((name) => typeof search[name] === 'string' || typeof search[name] === 'number')
        .map((name) => [name, String(search[name])]),
    )

/** A page drawn with the parts of its address; its code is fetched while the router still asks who is there. */
type Preloaded = AsyncRouteComponent<never>
const draw = (page: Preloaded, component: () => ReactNode) =>
  Object.assign(component, {
    preload: async () => {
      await page.preload?.()
    },
  })

/** Asks for the data of a page beside its code; the page itself waits for it and says what went wrong. */
const ahead = <Value,>(query: Ask<Value>): void => {
  void client.prefetchQuery(query)
}

const root = createRootRoute({ component: Outlet, notFoundComponent: Nowhere, errorComponent: Broken })

const SignInPage = lazyRouteComponent(() => import('#web/pages/sign-in/SignInPage.tsx'), 'SignInPage')
const signIn = createRoute({
  getParentRoute: () => root,
  path: addresses.signIn,
  validateSearch: words('ve'),
  component: draw(SignInPage, () => <SignInPage back={signIn.useSearch().ve} />),
})

/** Everything but the sign-in page stands in the frame, which knows who is there or asks. */
const frame = createRoute({
  getParentRoute: () => root,
  id: 'frame',
  component: Frame,
  beforeLoad: async ({ location }) => {
    try {
      await client.ensureQueryData(queries.me())
    } catch (error) {
      if (error instanceof Refused && error.wire.code === 'signIn')
        throw redirect({ to: addresses.signIn, search: location.href === '/' ? {} : { ve: location.href } })
      throw error
    }
  },
})

const home = createRoute({
  getParentRoute: () => frame,
  path: addresses.home,
  beforeLoad: () => {
    throw redirect({ to: addresses.duties, replace: true })
  },
})

const DutiesPage = lazyRouteComponent(() => import('#web/pages/duties/DutiesPage.tsx'), 'DutiesPage')
const duties = createRoute({
  getParentRoute: () => frame,
  loader: () => ahead(queries.duties()),
  path: addresses.duties,
  component: draw(DutiesPage, () => <DutiesPage />),
})

const PlanPage = lazyRouteComponent(() => import('#web/pages/plan/PlanPage.tsx'), 'PlanPage')
const plan = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.plan(params.plan)),
  path: addresses.plan,
  validateSearch: words('dieu'),
  component: draw(PlanPage, () => <PlanPage plan={plan.useParams().plan} clause={plan.useSearch().dieu} />),
})

const ImportPage = lazyRouteComponent(() => import('#web/pages/import/ImportPage.tsx'), 'ImportPage')
const planImport = createRoute({
  getParentRoute: () => frame,
  path: addresses.planImport,
  component: draw(ImportPage, () => <ImportPage />),
})

const TargetsPage = lazyRouteComponent(() => import('#web/pages/targets/TargetsPage.tsx'), 'TargetsPage')
const targets = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.targets(params.plan)),
  path: addresses.targets,
  validateSearch: words('loc'),
  component: draw(TargetsPage, () => <TargetsPage plan={targets.useParams().plan} />),
})

const TargetBoardPage = lazyRouteComponent(
  () => import('#web/pages/target-board/TargetBoardPage.tsx'),
  'TargetBoardPage',
)
const targetBoard = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.targetBoard(params.plan)),
  path: addresses.targetBoard,
  validateSearch: words('luc', 'ket-qua', 'don-vi', 'loc', 'xep'),
  component: draw(TargetBoardPage, () => <TargetBoardPage plan={targetBoard.useParams().plan} />),
})

const ScenarioPage = lazyRouteComponent(() => import('#web/pages/scenario/ScenarioPage.tsx'), 'ScenarioPage')
const scenario = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.scenario(params.plan)),
  path: addresses.scenario,
  validateSearch: words('luc', 'kich-ban', 'dong'),
  component: draw(ScenarioPage, () => <ScenarioPage plan={scenario.useParams().plan} />),
})

const FiguresImportPage = lazyRouteComponent(
  () => import('#web/pages/figures-import/FiguresImportPage.tsx'),
  'FiguresImportPage',
)
const figuresImport = createRoute({
  getParentRoute: () => frame,
  path: addresses.figuresImport,
  component: draw(FiguresImportPage, () => <FiguresImportPage plan={figuresImport.useParams().plan} />),
})

const DictionaryPage = lazyRouteComponent(
  () => import('#web/pages/dictionary/DictionaryPage.tsx'),
  'DictionaryPage',
)
const dictionary = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.dictionary(params.plan)),
  path: addresses.dictionary,
  validateSearch: words('loc', 'ban-chat', 'trang-thai', 'nguon'),
  component: draw(DictionaryPage, () => <DictionaryPage plan={dictionary.useParams().plan} />),
})

const IndicatorPage = lazyRouteComponent(
  () => import('#web/pages/indicator/IndicatorPage.tsx'),
  'IndicatorPage',
)
const indicator = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.indicator(params.plan, params.code)),
  path: addresses.indicator,
  validateSearch: words('luc'),
  component: draw(IndicatorPage, () => (
    <IndicatorPage plan={indicator.useParams().plan} code={indicator.useParams().code} />
  )),
})

const TablesPage = lazyRouteComponent(() => import('#web/pages/tables/TablesPage.tsx'), 'TablesPage')
const tables = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.tables(params.plan)),
  path: addresses.tables,
  component: draw(TablesPage, () => <TablesPage plan={tables.useParams().plan} />),
})

const FormulasPage = lazyRouteComponent(() => import('#web/pages/formulas/FormulasPage.tsx'), 'FormulasPage')
const formulas = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => {
    ahead(queries.formulas(params.plan, params.id))
    ahead(queries.table(params.plan, params.id))
  },
  path: addresses.formulas,
  validateSearch: words('cho'),
  component: draw(FormulasPage, () => (
    <FormulasPage plan={formulas.useParams().plan} id={formulas.useParams().id} />
  )),
})

const TablePage = lazyRouteComponent(() => import('#web/pages/table/TablePage.tsx'), 'TablePage')
const table = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.table(params.plan, params.id)),
  path: addresses.table,
  validateSearch: words('dong', 'cot', 'luc', 'so-voi'),
  component: draw(TablePage, () => <TablePage plan={table.useParams().plan} id={table.useParams().id} />),
})

const AssignmentsPage = lazyRouteComponent(
  () => import('#web/pages/assignments/AssignmentsPage.tsx'),
  'AssignmentsPage',
)
const assignments = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.assignments(params.plan)),
  path: addresses.assignments,
  validateSearch: words('don-vi', 'nhom', 'vai', 'xem', 'loc'),
  component: draw(AssignmentsPage, () => <AssignmentsPage plan={assignments.useParams().plan} />),
})

const FindingsPage = lazyRouteComponent(() => import('#web/pages/findings/FindingsPage.tsx'), 'FindingsPage')
const findings = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.findings(params.plan)),
  path: addresses.findings,
  validateSearch: words('muc', 'loai', 'xem', 'loc'),
  component: draw(FindingsPage, () => <FindingsPage plan={findings.useParams().plan} />),
})

const ReviewPage = lazyRouteComponent(() => import('#web/pages/review/ReviewPage.tsx'), 'ReviewPage')
const review = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.review(params.plan)),
  path: addresses.review,
  validateSearch: words('muc', 'xem'),
  component: draw(ReviewPage, () => <ReviewPage plan={review.useParams().plan} />),
})

const OwnersPage = lazyRouteComponent(() => import('#web/pages/owners/OwnersPage.tsx'), 'OwnersPage')
const owners = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.owners(params.plan)),
  path: addresses.owners,
  validateSearch: words('loc', 'nguon', 'don-vi'),
  component: draw(OwnersPage, () => <OwnersPage plan={owners.useParams().plan} />),
})

const PeriodsPage = lazyRouteComponent(() => import('#web/pages/periods/PeriodsPage.tsx'), 'PeriodsPage')
const periods = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.periods(params.plan)),
  path: addresses.periods,
  component: draw(PeriodsPage, () => <PeriodsPage plan={periods.useParams().plan} />),
})

const BoardPage = lazyRouteComponent(() => import('#web/pages/board/BoardPage.tsx'), 'BoardPage')
const board = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.board(params.period)),
  path: addresses.board,
  validateSearch: words('loc'),
  component: draw(BoardPage, () => <BoardPage period={board.useParams().period} />),
})

const ReportPage = lazyRouteComponent(() => import('#web/pages/report/ReportPage.tsx'), 'ReportPage')
const report = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.report(params.period, params.agency)),
  path: addresses.report,
  validateSearch: words('luc'),
  component: draw(ReportPage, () => (
    <ReportPage period={report.useParams().period} agency={report.useParams().agency} />
  )),
})

const ConsolidationPage = lazyRouteComponent(
  () => import('#web/pages/consolidation/ConsolidationPage.tsx'),
  'ConsolidationPage',
)
const consolidation = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.consolidation(params.period)),
  path: addresses.consolidation,
  validateSearch: words('loc', 'luc'),
  component: draw(ConsolidationPage, () => <ConsolidationPage period={consolidation.useParams().period} />),
})

const RegisterPage = lazyRouteComponent(() => import('#web/pages/register/RegisterPage.tsx'), 'RegisterPage')
const register = createRoute({
  getParentRoute: () => frame,
  loader: () => ahead(queries.register()),
  path: addresses.register,
  component: draw(RegisterPage, () => <RegisterPage />),
})
const AccountsPage = lazyRouteComponent(() => import('#web/pages/accounts/AccountsPage.tsx'), 'AccountsPage')
const accounts = createRoute({
  getParentRoute: () => frame,
  loader: () => ahead(queries.accounts()),
  path: addresses.accounts,
  component: draw(AccountsPage, () => <AccountsPage />),
})
const LogPage = lazyRouteComponent(() => import('#web/pages/log/LogPage.tsx'), 'LogPage')
const log = createRoute({
  getParentRoute: () => frame,
  path: addresses.log,
  component: draw(LogPage, () => <LogPage />),
})
const HelpPage = lazyRouteComponent(() => import('#web/pages/help/HelpPage.tsx'), 'HelpPage')
const help = createRoute({
  getParentRoute: () => frame,
  path: addresses.help,
  component: draw(HelpPage, () => <HelpPage />),
})

const nowhere = createRoute({ getParentRoute: () => frame, path: '$', component: Nowhere })

const tree = root.addChildren([
  signIn,
  frame.addChildren([
    home,
    duties,
    plan,
    planImport,
    figuresImport,
    targets,
    targetBoard,
    scenario,
    dictionary,
    indicator,
    tables,
    table,
    formulas,
    assignments,
    findings,
    review,
    owners,
    periods,
    board,
    report,
    consolidation,
    register,
    accounts,
    log,
    help,
    nowhere,
  ]),
])

/** Every address of the product; each page is loaded when it is asked for, or when a link to it is pointed at. */
export const router = createRouter({
  routeTree: tree,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
  parseSearch: parseSearchWith((text) => text),
  stringifySearch: stringifySearchWith(String),
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
