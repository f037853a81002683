import { z } from 'zod'
import type { Entry } from '#core/report/entry.ts'

/** What somebody says in one cell, as it comes over the wire. */
export const entry: z.ZodType<Entry> = z.discriminatedUnion('kind', [
  z
    .object({
      kind: z.literal('number'),
      value: z.string(),
      note: z.string().optional(),
      inPeriod: z.string().optional(),
      copied: z.string().max(20).optional(),
    })
    .transform(({ note, inPeriod, copied, ...number }) => ({
      ...number,
      ...(note === undefined ? {} : { note }),
      ...(inPeriod === undefined ? {} : { inPeriod }),
      ...(copied === undefined ? {} : { copied }),
    })),
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('notApplicable') }),
  z.object({ kind: z.literal('notDue') }),
  z.object({ kind: z.literal('missing') }),
])
