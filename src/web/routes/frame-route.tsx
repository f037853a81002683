import { createRootRoute, createRoute, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router'
import { Frame } from '#web/frame/Frame.tsx'
import { Broken, Nowhere } from '#web/frame/Nowhere.tsx'
import { addresses } from '#web/paths.ts'
import { queries, Refused } from '#web/queries.ts'
import { client } from '#web/routes/client.ts'
import { draw, words } from '#web/routes/page-route.ts'

/** Under it stand the sign-in page and the frame with everything else. */
export const root = createRootRoute({ component: Outlet, notFoundComponent: Nowhere, errorComponent: Broken })

const SignInPage = lazyRouteComponent(() => import('#web/pages/sign-in/SignInPage.tsx'), 'SignInPage')
export const signIn = createRoute({
  getParentRoute: () => root,
  path: addresses.signIn,
  validateSearch: words('ve'),
  component: draw(SignInPage, () => <SignInPage back={signIn.useSearch().ve} />),
})

/** Everything but the sign-in page stands in the frame, which knows who is there or asks. */
export const frame = createRoute({
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
