/** What a command is given: its words and its options, already checked against what it knows. */
export type Given = {
  readonly words: readonly string[]
  readonly text: (name: string) => string | null
  readonly has: (name: string) => boolean
}
