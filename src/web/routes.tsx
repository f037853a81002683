import { QueryClient } from '@tanstack/react-query'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router'
import { Broken, Nowhere } from '#web/frame/Nowhere.tsx'
import { Frame } from '#web/frame/Frame.tsx'
import { paths } from '#web/paths.ts'
import { queries, Refused } from '#web/queries.ts'
import { Loading } from '#web/ui/Answer.tsx'

export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && !(error instanceof Refused && error.wire.code !== 'offline'),
    },
  },
})

/** What may stand behind `?` in an address: plain words, nothing else is kept. */
type Asked = Readonly<Record<string, string>>
const words =
  (...allowed: readonly string[]) =>
  (search: Readonly<Record<string, unknown>>): Partial<Asked> =>
    Object.fromEntries(
      allowed.filter((name) => typeof search[name] === 'string').map((name) => [name, String(search[name])]),
    )

const root = createRootRoute({ component: Outlet, notFoundComponent: Nowhere, errorComponent: Broken })

const SignInPage = lazyRouteComponent(() => import('#web/pages/sign-in/SignInPage.tsx'), 'SignInPage')
const signIn = createRoute({
  getParentRoute: () => root,
  path: paths.signIn,
  validateSearch: words('ve'),
  component: () => <SignInPage back={signIn.useSearch().ve} />,
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
        throw redirect({ to: paths.signIn, search: location.href === '/' ? {} : { ve: location.href } })
      throw error
    }
  },
})

const home = createRoute({
  getParentRoute: () => frame,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: paths.duties, replace: true })
  },
})

const DutiesPage = lazyRouteComponent(() => import('#web/pages/duties/DutiesPage.tsx'), 'DutiesPage')
const duties = createRoute({
  getParentRoute: () => frame,
  path: paths.duties,
  component: () => <DutiesPage />,
})

const PlanPage = lazyRouteComponent(() => import('#web/pages/plan/PlanPage.tsx'), 'PlanPage')
const plan = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach/$plan',
  validateSearch: words('dieu'),
  component: () => <PlanPage plan={plan.useParams().plan} clause={plan.useSearch().dieu} />,
})

const ImportPage = lazyRouteComponent(() => import('#web/pages/import/ImportPage.tsx'), 'ImportPage')
const planImport = createRoute({
  getParentRoute: () => frame,
  path: '/ke-hoach/$plan/nhap',
  component: () => <ImportPage />,
})

const TargetsPage = lazyRouteComponent(() => import('#web/pages/targets/TargetsPage.tsx'), 'TargetsPage')
const targets = createRoute({
  getParentRoute: () => frame,
  path: '/chi-tieu/$plan',
  validateSearch: words('loc'),
  component: () => <TargetsPage plan={targets.useParams().plan} />,
})

const TablesPage = lazyRouteComponent(() => import('#web/pages/tables/TablesPage.tsx'), 'TablesPage')
const tables = createRoute({
  getParentRoute: () => frame,
  path: '/bieu/$plan',
  component: () => <TablesPage plan={tables.useParams().plan} />,
})

const TablePage = lazyRouteComponent(() => import('#web/pages/table/TablePage.tsx'), 'TablePage')
const table = createRoute({
  getParentRoute: () => frame,
  path: '/bieu/$plan/$id',
  validateSearch: words('dong', 'cot'),
  component: () => <TablePage plan={table.useParams().plan} id={table.useParams().id} />,
})

const AssignmentsPage = lazyRouteComponent(
  () => import('#web/pages/assignments/AssignmentsPage.tsx'),
  'AssignmentsPage',
)
const assignments = createRoute({
  getParentRoute: () => frame,
  path: '/nhiem-vu/$plan',
  validateSearch: words('don-vi', 'nhom', 'vai', 'xem', 'loc'),
  component: () => <AssignmentsPage plan={assignments.useParams().plan} />,
})

const FindingsPage = lazyRouteComponent(() => import('#web/pages/findings/FindingsPage.tsx'), 'FindingsPage')
const findings = createRoute({
  getParentRoute: () => frame,
  path: '/phat-hien/$plan',
  validateSearch: words('muc', 'loai', 'xem', 'loc'),
  component: () => <FindingsPage plan={findings.useParams().plan} />,
})

const OwnersPage = lazyRouteComponent(() => import('#web/pages/owners/OwnersPage.tsx'), 'OwnersPage')
const owners = createRoute({
  getParentRoute: () => frame,
  path: '/phan-cong/$plan',
  validateSearch: words('loc', 'nguon', 'don-vi'),
  component: () => <OwnersPage plan={owners.useParams().plan} />,
})

const PeriodsPage = lazyRouteComponent(() => import('#web/pages/periods/PeriodsPage.tsx'), 'PeriodsPage')
const periods = createRoute({
  getParentRoute: () => frame,
  path: '/ky/$plan',
  component: () => <PeriodsPage plan={periods.useParams().plan} />,
})

const BoardPage = lazyRouteComponent(() => import('#web/pages/board/BoardPage.tsx'), 'BoardPage')
const board = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao/$period',
  validateSearch: words('loc'),
  component: () => <BoardPage period={board.useParams().period} />,
})

const ReportPage = lazyRouteComponent(() => import('#web/pages/report/ReportPage.tsx'), 'ReportPage')
const report = createRoute({
  getParentRoute: () => frame,
  path: '/bao-cao/$period/$agency',
  validateSearch: words('o'),
  component: () => <ReportPage period={report.useParams().period} agency={report.useParams().agency} />,
})

const ConsolidationPage = lazyRouteComponent(
  () => import('#web/pages/consolidation/ConsolidationPage.tsx'),
  'ConsolidationPage',
)
const consolidation = createRoute({
  getParentRoute: () => frame,
  path: '/tong-hop/$period',
  validateSearch: words('loc'),
  component: () => <ConsolidationPage period={consolidation.useParams().period} />,
})

const RegisterPage = lazyRouteComponent(() => import('#web/pages/register/RegisterPage.tsx'), 'RegisterPage')
const register = createRoute({
  getParentRoute: () => frame,
  path: paths.register,
  component: () => <RegisterPage />,
})
const LogPage = lazyRouteComponent(() => import('#web/pages/log/LogPage.tsx'), 'LogPage')
const log = createRoute({ getParentRoute: () => frame, path: paths.log, component: () => <LogPage /> })
const HelpPage = lazyRouteComponent(() => import('#web/pages/help/HelpPage.tsx'), 'HelpPage')
const help = createRoute({ getParentRoute: () => frame, path: paths.help, component: () => <HelpPage /> })

const nowhere = createRoute({ getParentRoute: () => frame, path: '$', component: Nowhere })

const tree = root.addChildren([
  signIn,
  frame.addChildren([
    home,
    duties,
    plan,
    planImport,
    targets,
    tables,
    table,
    assignments,
    findings,
    owners,
    periods,
    board,
    report,
    consolidation,
    register,
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
