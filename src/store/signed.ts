/** Who did something, under the name of that day, and when by the server's clock. */
export type Signed = {
  readonly account: string
  readonly name: string
  readonly at: Date
  readonly trial: boolean
}
