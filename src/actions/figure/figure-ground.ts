import type { Ground } from '#core/figure/ground.ts'
import type { Speaker } from '#core/figure/said.ts'
import type { UnitBook } from '#core/indicator/unit.ts'
import { vietnameseDay } from '#core/time/day.ts'
import { loadUnits } from '#office/catalogue.ts'
import type { Scope } from '#actions/scope.ts'
import type { NewRecording } from '#store/figures/recordings.ts'
import type { StoredGround } from '#store/figures/record-ground.ts'
import { signer } from '#actions/rights.ts'

let units: UnitBook | null = null
/** Read once: the catalogue changes with a restart. */
const unitBook = (): UnitBook => (units ??= loadUnits())

/** Who speaks here: the program, the department for the province, or an agency for itself. */
export const speakerOf = ({ actor }: Scope): Speaker => {
  if (actor === null) return { what: 'program' }
  if (actor.role === 'planning') return { what: 'department', agency: actor.agency }
  const agency = actor.agency ?? ''
  return { what: 'agency', agency, short: agency }
}

export const groundOf = (scope: Scope, { year, lines, scopes, agencies }: StoredGround): Ground => ({
  year,
  lines,
  scopes,
  agencies,
  province: scope.province,
  today: vietnameseDay(scope.now),
  speaker: speakerOf(scope),
  units: unitBook(),
})

/** Whose unreleased word a figure is: the agency's in whose name it stands, until a source has published it. */
export const wordOf = (ground: Ground, basis: string, kind: string): string | null => {
  if (ground.speaker.what === 'agency') return ground.speaker.agency
  return kind !== 'official' && ground.agencies.has(basis) ? basis : null
}

/** An act of recording by this person at this moment. */
export const actOf = (
  scope: Scope,
  made: Pick<NewRecording, 'what' | 'document' | 'reason' | 'byAgency'>,
): NewRecording => {
  const { account, name } = signer(scope)
  const { province, now: at, trial } = scope
  return { ...made, province, at, trial, byAccount: account, byName: name }
}
