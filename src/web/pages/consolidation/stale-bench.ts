import type { QueryClient } from '@tanstack/react-query'

/** What follows from a change on the workbench; the page that made it has its answer already. */
type Part = 'workbench' | 'proposals' | 'narrative' | 'approval' | 'consolidation' | 'reports'

/** Asks the named parts of a period again, where they are on a screen or have been. */
export const makeStale = async (
  client: QueryClient,
  period: string,
  parts: readonly Part[],
): Promise<void> => {
  await client.invalidateQueries({
    queryKey: ['periods', period],
    predicate: ({ queryKey }) => parts.some((part) => part === queryKey[2]),
  })
}
