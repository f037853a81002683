import type { AsyncRouteComponent } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Ask } from '#web/queries.ts'
import { client } from '#web/routes/client.ts'

/** What may stand behind `?` in an address: plain words, nothing else is kept; `o` names a number whose passport is open. */
type Asked = Readonly<Record<string, string>>
export const words =
  (...allowed: readonly string[]) =>
  (search: Readonly<Record<string, unknown>>): Partial<Asked> =>
    Object.fromEntries(
      [...allowed, 'o']
        // the router reads `?cot=7` as a number
        .filter((name) => typeof search[name] === 'string' || typeof search[name] === 'number')
        .map((name) => [name, String(search[name])]),
    )

/** A page drawn with the parts of its address; its code is fetched while the router still asks who is there. */
type Preloaded = AsyncRouteComponent<never>
export const draw = (page: Preloaded, component: () => ReactNode) =>
  Object.assign(component, {
    preload: async () => {
      await page.preload?.()
    },
  })

/** Asks for the data of a page beside its code; the page itself waits for it and says what went wrong. */
export const ahead = <Value>(query: Ask<Value>): void => {
  void client.prefetchQuery(query)
}
