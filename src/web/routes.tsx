import {
  createRoute,
  createRouter,
  parseSearchWith,
  redirect,
  stringifySearchWith,
} from '@tanstack/react-router'
import { Broken, Nowhere } from '#web/frame/Nowhere.tsx'
import { addresses } from '#web/paths.ts'
import { frame, root, signIn } from '#web/routes/frame-route.tsx'
import { monthRoutes } from '#web/routes/month-routes.tsx'
import { officeRoutes } from '#web/routes/office-routes.tsx'
import { planRoutes } from '#web/routes/plan-routes.tsx'
import { Loading } from '#web/ui/Answer.tsx'

const home = createRoute({
  getParentRoute: () => frame,
  path: addresses.home,
  beforeLoad: () => {
    throw redirect({ to: addresses.duties, replace: true })
  },
})

const nowhere = createRoute({ getParentRoute: () => frame, path: '$', component: Nowhere })

const tree = root.addChildren([
  signIn,
  frame.addChildren([home, ...monthRoutes, ...planRoutes, ...officeRoutes, nowhere]),
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
