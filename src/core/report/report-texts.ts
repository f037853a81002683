/** What a report says in prose; `nextYear`: targets and work proposed for the next year, asked at the end of the year (G09). */
export type ReportTexts = {
  readonly situation: string
  readonly proposals: string
  readonly nextYear?: string
}

export const textFields = ['situation', 'proposals', 'nextYear'] as const
export type TextField = (typeof textFields)[number]

/** One part of the prose. */
export type TextValue = { readonly field: TextField; readonly value: string }
/** `base`: what stood there when it was typed; absent: it is written whatever stands there. */
export type BasedText = TextValue & { readonly base?: string | undefined }

/** `conflicts`: parts not written, since neither their base nor the new words stood there; as they stand. */
export type SavedTexts = { readonly savedAt: string; readonly conflicts: readonly TextValue[] }
