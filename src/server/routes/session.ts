import { Hono } from 'hono'
import { deleteCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { changePassword } from '#actions/access/change-password.ts'
import { showMe } from '#actions/access/show-me.ts'
import { signIn } from '#actions/access/sign-in.ts'
import { signOut } from '#actions/access/sign-out.ts'
import { answer, bodyOf, cookie, type Deps, type Door, openScope, refuse, scopeOf } from '#server/door.ts'

const credentials = z.object({ account: z.string().min(1).max(100), password: z.string().min(1).max(500) })
const passwords = z.object({ current: z.string().min(1).max(500), next: z.string().min(1).max(500) })

/** The only route behind the door that asks for no session. */
export const signInRoutes = (deps: Deps): Hono<Door> =>
  new Hono<Door>().post('/sign-in', async (c) => {
    const scope = openScope(deps)
    const done = await signIn(scope, await bodyOf(c, credentials))
    if (!done.ok) return refuse(c, done.failure)
    const { token, expiresAt, actor } = done.value
    const maxAge = Math.round((expiresAt.getTime() - scope.now.getTime()) / 1000)
    const secure = c.req.header('x-forwarded-proto') === 'https'
    setCookie(c, cookie, token, { httpOnly: true, sameSite: 'Lax', path: '/', maxAge, secure })
    return answer(c, await showMe({ ...scope, actor }))
  })

export const sessionRoutes = (): Hono<Door> =>
  new Hono<Door>()
    .get('/me', async (c) => answer(c, await showMe(scopeOf(c))))
    .post('/sign-out', async (c) => {
      const done = await signOut(scopeOf(c), c.get('token'))
      deleteCookie(c, cookie, { path: '/' })
      return answer(c, done)
    })
    .post('/password', async (c) =>
      answer(c, await changePassword(scopeOf(c), c.get('token'), await bodyOf(c, passwords))),
    )
