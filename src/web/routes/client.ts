import { QueryClient } from '@tanstack/react-query'
import { Refused } from '#web/queries.ts'

/** What the pages have asked of the server, and how long it holds. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (count, error) => count < 2 && !(error instanceof Refused && error.wire.code !== 'offline'),
    },
  },
})
