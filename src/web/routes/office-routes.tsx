import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { addresses } from '#web/paths.ts'
import { queries } from '#web/queries.ts'
import { frame } from '#web/routes/frame-route.tsx'
import { ahead, draw } from '#web/routes/page-route.ts'

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

const DelegationsPage = lazyRouteComponent(
  () => import('#web/pages/delegations/DelegationsPage.tsx'),
  'DelegationsPage',
)
const delegations = createRoute({
  getParentRoute: () => frame,
  loader: () => ahead(queries.delegations()),
  path: addresses.delegations,
  component: draw(DelegationsPage, () => <DelegationsPage />),
})

const CorrectionsPage = lazyRouteComponent(
  () => import('#web/pages/corrections/CorrectionsPage.tsx'),
  'CorrectionsPage',
)
const corrections = createRoute({
  getParentRoute: () => frame,
  loader: () => ahead(queries.corrections()),
  path: addresses.corrections,
  component: draw(CorrectionsPage, () => <CorrectionsPage />),
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

const NoticesPage = lazyRouteComponent(() => import('#web/pages/notices/NoticesPage.tsx'), 'NoticesPage')
const notices = createRoute({
  getParentRoute: () => frame,
  loader: () => ahead(queries.notices()),
  path: addresses.notices,
  component: draw(NoticesPage, () => <NoticesPage />),
})

/** The office: notices, register, accounts, log, help. */
export const officeRoutes = [notices, register, accounts, delegations, corrections, log, help] as const
