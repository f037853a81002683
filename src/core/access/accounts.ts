import { permissionsOf, type Role } from '#core/access/permissions.ts'
import type { Agency } from '#core/agency/agency.ts'
import { aliveOn, holderOf } from '#core/agency/register.ts'
import {
  type CatalogueFault,
  type Fields,
  fieldsOf,
  listOf,
  readCatalogue,
  refuse,
  textOf,
} from '#core/catalogue/fields.ts'
import type { Result } from '#core/result.ts'
import type { Day } from '#core/time/day.ts'
import { plainAscii } from '#core/words/ascii.ts'

/** An account before it has a password. */
export type Post = {
  readonly account: string
  readonly name: string
  readonly role: Role
  readonly agency: string | null
  /** Approves what others of its department prepared (H07). */
  readonly leads?: boolean
}

/** The accounts that an installation starts with (K03): posts of every reporting agency, and those of the province. */
export type FirstAccounts = {
  /** For the example only. */
  readonly trialPassword: string
  readonly posts: readonly { readonly suffix: string; readonly name: string; readonly role: Role }[]
  readonly province: readonly Post[]
}

const isRole = (value: string): value is Role => Object.hasOwn(permissionsOf, value)

const roleOf = (fields: Fields, where: string): Role => {
  const role = textOf(fields, 'role', where)
  return isRole(role) ? role : refuse('field', `${where}: không có vai trò "${role}".`)
}

/** `{ trialPassword, posts: [{suffix, name, role}], province: [{account, name, role, agency?, leads?}] }`; the first fault is returned. */
export const parseAccounts = (data: unknown): Result<FirstAccounts, CatalogueFault> =>
  readCatalogue(() => {
    const file = fieldsOf(data, 'Tệp tài khoản')
    return {
      trialPassword: textOf(file, 'trialPassword', 'Tệp tài khoản'),
      posts: listOf(file, 'posts', 'Tệp tài khoản').map((item, at) => {
        const [where, fields] = [`Vị trí thứ ${at + 1}`, fieldsOf(item, `Vị trí thứ ${at + 1}`)]
        const { suffix } = fields
        return {
          suffix: typeof suffix === 'string' ? suffix : '',
          name: textOf(fields, 'name', where),
          role: roleOf(fields, where),
        }
      }),
      province: listOf(file, 'province', 'Tệp tài khoản').map((item, at) => {
        const [where, fields] = [`Tài khoản thứ ${at + 1}`, fieldsOf(item, `Tài khoản thứ ${at + 1}`)]
        const agency = fields['agency'] === undefined ? null : textOf(fields, 'agency', where)
        return {
          account: textOf(fields, 'account', where),
          name: textOf(fields, 'name', where),
          role: roleOf(fields, where),
          agency,
          ...(fields['leads'] === true ? { leads: true } : {}),
        }
      }),
    }
  })

/**
 * The accounts of the agencies that report on that day and those of the province; no name twice. The posts of the planning
 * department and of the committee are those of the agency that has this role on that day, whatever its name is by then.
 * A post whose agency does not live has no account.
 */
export const accountsFor = (first: FirstAccounts, register: readonly Agency[], on: Day): readonly Post[] => {
  const alive = aliveOn(register, on)
  const posts = [
    ...first.province.flatMap((post) => provincePost(post, register, on)),
    ...alive
      .filter(({ reports }) => reports)
      .flatMap((agency) => first.posts.map((post) => postOf(post, agency))),
  ]
  return [...new Map(posts.toReversed().map((post) => [post.account, post])).values()].toReversed()
}

const provincePost = (post: Post, register: readonly Agency[], on: Day): readonly Post[] => {
  if (post.role === 'planning' || post.role === 'committee') {
    const holder = holderOf(register, post.role, on)
    if (holder) return [{ ...post, agency: holder.code }]
    if (post.agency === null) return []
  }
  return post.agency === null || aliveOn(register, on).some(({ code }) => code === post.agency) ? [post] : []
}

const postOf = (post: FirstAccounts['posts'][number], agency: Agency): Post => ({
  account: `${plainAscii(agency.code)}${post.suffix}`,
  name: `${post.name}, ${agency.short}`,
  role: post.role,
  agency: agency.code,
})
