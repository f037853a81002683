import type { WireError } from '#core/page/head.ts'

/** What a command ends with: 0 done, 1 an error found or a refusal, 2 wrong use. */
export type Exit = 0 | 1 | 2

/** A command used in a way it does not know; answered with a line on standard error and exit 2. */
export class WrongUse extends Error {}

/** Writes to standard output and waits until it is taken: a pipe holds 64 kB and a quick exit would cut the rest. */
export const print = (text: string | Uint8Array): Promise<void> =>
  new Promise((done, failed) => {
    process.stdout.write(text, (error) => {
      // a reader that closed the pipe has seen enough (`| head`)
      const closed = error instanceof Error && 'code' in error && error.code === 'EPIPE'
      if (error && !closed) failed(error)
      else done()
    })
  })

export const printJson = (value: unknown): Promise<void> => print(`${JSON.stringify(value)}\n`)

/** Logs go to standard error; standard output is for the answer. */
export const log = (line: string): void => console.error(line)

/** A refusal: one JSON document for programs, one sentence with its place for people. */
export const refuse = async (error: WireError, json: boolean): Promise<Exit> => {
  if (json) await printJson({ error })
  else
    for (const one of error.cells?.some(({ line }) => line !== undefined) ? error.cells : [error])
      log(`${placeIn(one)}${one.message}`)
  return 1
}

const placeIn = ({ line, column }: Pick<WireError, 'line' | 'column'>): string => {
  if (line === undefined) return ''
  return column === undefined ? `Dòng ${line}: ` : `Dòng ${line}, cột ${column}: `
}
