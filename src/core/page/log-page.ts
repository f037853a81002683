/** `GET /api/log?before=` newest first. */
export type LogPage = {
  readonly entries: readonly {
    readonly id: string
    readonly at: string
    readonly by: string
    readonly action: string
    readonly subject: string
    readonly before: string | null
    readonly after: string | null
    readonly trial: boolean
  }[]
  readonly next: string | null
}
