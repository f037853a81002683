/** What a report says in prose; `nextYear`: targets and work proposed for the next year, asked at the end of the year (G09). */
export type ReportTexts = {
  readonly situation: string
  readonly proposals: string
  readonly nextYear?: string
}
