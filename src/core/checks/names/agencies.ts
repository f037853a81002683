import type { Agency } from '#core/agency/agency.ts'

/** The register on one day: who lives then, and who lived before. */
export type Register = {
  readonly all: readonly Agency[]
  readonly day: string
}

const livesOn = ({ validFrom, validTo }: Agency, day: string): boolean =>
  validFrom <= day && (validTo === null || validTo >= day)

/** The last life of a body that has none on the day; null where it lives, or was never known. */
export const endedLife = ({ all, day }: Register, code: string): Agency | null => {
  const lives = all.filter((agency) => agency.code === code)
  if (lives.length === 0 || lives.some((life) => livesOn(life, day))) return null
  return lives.findLast((life) => life.validTo !== null && life.validTo < day) ?? null
}

/** `UBND huyện An Minh` → `An Minh`: the areas whose committees the register knows on the day. */
export const areasOf = ({ all, day }: Register): ReadonlySet<string> =>
  new Set(
    all
      .filter((agency) => agency.kind === 'district' && livesOn(agency, day))
      .flatMap(({ name }) => /(?:huyện|thành phố|thị xã|quận)\s+(.+)$/u.exec(name)?.[1] ?? []),
  )
