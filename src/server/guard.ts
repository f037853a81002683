import type { MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { refusal } from '#core/words/refusals.ts'
import { recognise } from '#actions/target/recognise.ts'
import { cookie, type Deps, type Door, openScope, refuse } from '#server/door.ts'

const readsOnly: ReadonlySet<string> = new Set(['GET', 'HEAD'])

/** Nothing has a NUL in its address: the database could not even be asked. Also where it stands encoded. */
export const noNul: MiddlewareHandler<Door> = async (c, next) => {
  if (c.req.url.includes('%00')) return refuse(c, refusal('notFound'))
  return next()
}

/** A change must carry a header that no foreign page can send along with our cookie. */
export const onlyOurPages: MiddlewareHandler<Door> = async (c, next) => {
  if (!readsOnly.has(c.req.method) && c.req.header('x-nhip') !== '1') return refuse(c, refusal('guard'))
  return next()
}

/** Nobody passes without a session; who passes has a scope. */
export const signedIn =
  (deps: Deps): MiddlewareHandler<Door> =>
  async (c, next) => {
    const token = getCookie(c, cookie)
    const scope = openScope(deps)
    const actor = token === undefined ? null : await recognise(scope, token)
    if (token === undefined || actor === null) return refuse(c, refusal('signIn'))
    c.set('scope', { ...scope, actor })
    c.set('token', token)
    return next()
  }
