import { useSuspenseQuery } from '@tanstack/react-query'
import type { Permission } from '#core/access/permissions.ts'
import type { Me } from '#core/page/head.ts'
import { queries } from '#web/queries.ts'

/** Who is signed in. Inside of the frame it is always there. */
export const useMe = (): Me => useSuspenseQuery(queries.me()).data

export const mayI = (me: Me, permission: Permission): boolean => me.rights.includes(permission)
