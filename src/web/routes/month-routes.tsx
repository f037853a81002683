import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { addresses } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { frame } from '#web/routes/frame-route.tsx'
import { ahead, draw, words } from '#web/routes/page-route.ts'

const DutiesPage = lazyRouteComponent(() => import('#web/pages/duties/DutiesPage.tsx'), 'DutiesPage')
const duties = createRoute({
  getParentRoute: () => frame,
  loader: () => ahead(queries.duties()),
  path: addresses.duties,
  component: draw(DutiesPage, () => <DutiesPage />),
})

const PeriodsPage = lazyRouteComponent(() => import('#web/pages/periods/PeriodsPage.tsx'), 'PeriodsPage')
const periods = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.periods(params.plan)),
  path: addresses.periods,
  component: draw(PeriodsPage, () => <PeriodsPage plan={periods.useParams().plan} />),
})

const CalendarPage = lazyRouteComponent(() => import('#web/pages/calendar/CalendarPage.tsx'), 'CalendarPage')
const calendar = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.calendar(params.year)),
  path: addresses.calendar,
  component: draw(CalendarPage, () => <CalendarPage year={calendar.useParams().year} />),
})

const EvaluationPage = lazyRouteComponent(
  () => import('#web/pages/evaluation/EvaluationPage.tsx'),
  'EvaluationPage',
)
const evaluation = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.evaluation(params.plan)),
  path: addresses.evaluation,
  validateSearch: words(),
  component: draw(EvaluationPage, () => <EvaluationPage plan={evaluation.useParams().plan} />),
})

const PunctualityPage = lazyRouteComponent(
  () => import('#web/pages/punctuality/PunctualityPage.tsx'),
  'PunctualityPage',
)
const punctuality = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.punctuality(params.plan)),
  path: addresses.punctuality,
  component: draw(PunctualityPage, () => <PunctualityPage plan={punctuality.useParams().plan} />),
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

const TalkPage = lazyRouteComponent(() => import('#web/pages/report/talk/TalkPage.tsx'), 'TalkPage')
const talk = createRoute({
  getParentRoute: () => frame,
  loader: ({ params }) => ahead(queries.talk(params.period, params.agency)),
  path: addresses.talk,
  validateSearch: words(),
  component: draw(TalkPage, () => (
    <TalkPage
      period={talk.useParams().period}
      agency={talk.useParams().agency}
      subject={talk.useSearch()['o']}
    />
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
  validateSearch: words('loc', 'luc', 'xem', 'bieu', 'muc', 'dong'),
  component: draw(ConsolidationPage, () => <ConsolidationPage period={consolidation.useParams().period} />),
})

/** The month: duties, reports, board, consolidation. */
export const monthRoutes = [
  duties,
  periods,
  calendar,
  board,
  report,
  consolidation,
  punctuality,
  talk,
  evaluation,
] as const
