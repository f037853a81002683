import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { addresses } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { frame } from '#web/routes/frame-route.tsx'
import { ahead, draw, words } from '#web/routes/page-route.ts'

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

const FiguresImportPage = lazyRouteComponent(
  () => import('#web/pages/figures-import/FiguresImportPage.tsx'),
  'FiguresImportPage',
)
const figuresImport = createRoute({
  getParentRoute: () => frame,
  path: addresses.figuresImport,
  component: draw(FiguresImportPage, () => <FiguresImportPage plan={figuresImport.useParams().plan} />),
})

/** The plan, its targets, tables and figures. */
export const planRoutes = [
  plan,
  planImport,
  targets,
  targetBoard,
  scenario,
  dictionary,
  indicator,
  tables,
  formulas,
  table,
  assignments,
  findings,
  review,
  owners,
  figuresImport,
] as const
