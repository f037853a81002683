import type { Permission, Role } from '#core/access/permissions.ts'

/** An agency as a page names it. */
export type AgencyHead = {
  readonly code: string
  readonly name: string
  readonly short: string
  readonly kind: string
}

/** A plan as the frame names it. */
export type PlanHead = {
  readonly id: string
  readonly year: number
  readonly number: string
  readonly date: string | null
  readonly title: string
}

/** `GET /api/me`: who is signed in, what the frame shows. */
export type Me = {
  readonly account: string
  readonly name: string
  readonly role: Role
  readonly agency: AgencyHead | null
  readonly rights: readonly Permission[]
  readonly province: { readonly code: string; readonly name: string }
  readonly plans: readonly PlanHead[]
  /** Opened periods, newest first. */
  readonly periods: readonly string[]
  /** The opened period whose due day is next by the server's clock; absent where all of them are past. */
  readonly current?: string
  /** The server's time, ISO; `trial` when it is a trial clock, shown in a banner. */
  readonly now: string
  readonly trial: boolean
}

/** `GET /health`, without sign-in: that the server answers, and by which clock. */
export type Health = {
  readonly ok: true
  readonly version: string
  readonly trial: boolean
  readonly now: string
}

/** Every refusal on the wire: `{error: {code, message, line?, column?, cell?}}` with a 4xx status. */
export type WireError = {
  readonly code: string
  /** Vietnamese. */
  readonly message: string
  /** The same in English, where the refusal has its words in both. */
  readonly messageEn?: string
  readonly line?: number
  readonly column?: number
  /** The code of the cell of a form that is refused; the others of the same saving were not written either. */
  readonly cell?: string
  /** Where several cells, or lines of a file, are refused at once: each with its own reason. */
  readonly cells?: readonly WireFault[]
}

/** One of several refusals of one request: the code of a cell of a form, or the line of a file. */
export type WireFault = {
  readonly cell?: string
  readonly line?: number
  readonly code: string
  readonly message: string
  readonly messageEn?: string
}
