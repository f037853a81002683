import type { Agency } from '#core/agency/agency.ts'
import { overlap } from '#core/agency/register.ts'
import type { Day } from '#core/time/day.ts'

/** One step of the kept register towards its file. The past is never rewritten: lives are added and ended, nothing else (K01). */
export type RegisterChange =
  | { readonly what: 'added'; readonly agency: Agency }
  | { readonly what: 'ended'; readonly before: Agency; readonly agency: Agency }
  /** Spellings by which documents name it, and who belongs to a collective: they help reading and say nothing about the past. */
  | { readonly what: 'respelled'; readonly before: Agency; readonly agency: Agency }

/** What the file says and the register does not do, with the reason in words for the person who keeps the file. */
export type RegisterRefusal = { readonly code: string; readonly message: string }

export type RegisterDifference = {
  /** In the order in which they must be done: ends before beginnings. */
  readonly changes: readonly RegisterChange[]
  readonly refused: readonly RegisterRefusal[]
  /** Codes that the register keeps and the file does not name any more. */
  readonly missing: readonly string[]
}

const keyOf = ({ code, validFrom }: Agency): string => `${code} ${validFrom}`
const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at])

/** What a life was called and what it was, by the words of the file. */
const identity = ['name', 'short', 'kind', 'role', 'reports'] as const

/** An end may be said where none stood, and moved while it lies ahead. */
const endOf = (kept: Agency, told: Agency, today: Day): 'same' | 'ended' | 'past' => {
  if (kept.validTo === told.validTo && kept.successor === told.successor) return 'same'
  return kept.validTo === null || kept.validTo >= today ? 'ended' : 'past'
}

type Step = { readonly changes: readonly RegisterChange[]; readonly refused: readonly RegisterRefusal[] }

const compareLife = (kept: Agency, told: Agency, today: Day): Step => {
  const where = `${kept.code} (từ ${kept.validFrom})`
  const differing = identity.filter((field) => kept[field] !== told[field])
  if (differing.length > 0)
    return {
      changes: [],
      refused: [
        {
          code: kept.code,
          message: `${where}: ${differing.join(', ')} của một đời đã ghi thì không sửa. Hãy ghi validTo cho đời này và thêm một đời mới có validFrom.`,
        },
      ],
    }
  const end = endOf(kept, told, today)
  if (end === 'past')
    return {
      changes: [],
      refused: [{ code: kept.code, message: `${where}: đời này đã kết thúc, ngày kết thúc không sửa.` }],
    }
  const spelled = { ...kept, variants: told.variants, members: told.members }
  const respelled = !same(kept.variants, told.variants) || !same(kept.members, told.members)
  const ended = { ...spelled, validTo: told.validTo, successor: told.successor }
  return {
    changes: [
      ...(respelled ? [{ what: 'respelled', before: kept, agency: spelled } as const] : []),
      ...(end === 'ended' ? [{ what: 'ended', before: spelled, agency: ended } as const] : []),
    ],
    refused: [],
  }
}

const beginning = (told: Agency, standing: readonly Agency[]): Step => {
  const clash = standing.find((other) => other.code === told.code && overlap(other, told))
  if (!clash) return { changes: [{ what: 'added', agency: told }], refused: [] }
  const message = `${told.code} (từ ${told.validFrom}): trùng ngày với đời đã ghi từ ${clash.validFrom}. Ngày bắt đầu đã ghi thì không sửa; hãy ghi lại ngày đó, hoặc ghi validTo cho đời cũ.`
  return { changes: [], refused: [{ code: told.code, message }] }
}

/**
 * The kept register beside its file, on a day: what is added, ended and respelled, what the file asks and a dated register
 * does not do, and what the file does not name any more (which changes nothing).
 */
export const compareRegister = (
  kept: readonly Agency[],
  file: readonly Agency[],
  today: Day,
): RegisterDifference => {
  const known = new Map(kept.map((agency) => [keyOf(agency), agency]))
  const lives = file.flatMap((told) => {
    const before = known.get(keyOf(told))
    return before ? [compareLife(before, told, today)] : []
  })
  const done = new Map(
    lives.flatMap(({ changes }) => changes).map(({ agency }) => [keyOf(agency), agency] as const),
  )
  const standing = kept.map((agency) => done.get(keyOf(agency)) ?? agency)
  const begun = file.filter((told) => !known.has(keyOf(told))).map((told) => beginning(told, standing))
  const named = new Set(file.map(({ code }) => code))
  const steps = [...lives, ...begun]
  return {
    changes: steps.flatMap(({ changes }) => changes),
    refused: steps.flatMap(({ refused }) => refused),
    missing: [...new Set(kept.map(({ code }) => code).filter((code) => !named.has(code)))],
  }
}
