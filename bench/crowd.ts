import { z } from 'zod'
import { plainAscii } from '#core/words/ascii.ts'
import { cookieOf, json } from './visitor.ts'

/** Somebody with a session, who asks again where the server is gone, as the page does from its queue. */
export type Person = {
  readonly agency: string
  readonly ask: (method: 'GET' | 'POST' | 'PUT', path: string, body?: unknown) => Promise<Answer>
}
/** `ms`: the last attempt alone; `tries` more than one: the server was away for some of them. */
export type Answer = {
  readonly status: number
  readonly body: unknown
  readonly ms: number
  readonly tries: number
}

/** Where the server is by now: it changes when it is started again. */
export type Address = { url: string }

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

const asker =
  (at: Address, cookie: string): Person['ask'] =>
  async (method, path, sent) => {
    for (let tries = 1; ; tries += 1) {
      const start = performance.now()
      try {
        const answer = await fetch(`${at.url}/api${path}`, {
          method,
          headers: { 'x-nhip': '1', 'content-type': 'application/json', cookie },
          ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
        })
        const bytes = new Uint8Array(await answer.arrayBuffer())
        const body = bytes.length === 0 ? null : json(bytes)
        // while it goes down it may still answer that it cannot
        if (answer.status < 500) return { status: answer.status, body, ms: performance.now() - start, tries }
      } catch {
        // nobody answers: it has been killed and is not back yet
      }
      if (tries > 300) throw new Error(`${method} ${path}: no answer for a minute`)
      await wait(200)
    }
  }

/** So many people, dealt out over the agencies: clerk and head of each, at several desks. Signed in a few at a time. */
export const gather = async (
  at: Address,
  agencies: readonly string[],
  count: number,
): Promise<readonly Person[]> => {
  const people: Person[] = []
  const places = Array.from({ length: count }, (_, place) => place)
  const enter = async (): Promise<void> => {
    for (let place = places.shift(); place !== undefined; place = places.shift()) {
      const agency = agencies[place % agencies.length] ?? ''
      const post = Math.floor(place / agencies.length) % 2 === 0 ? '' : '.tt'
      people.push({ agency, ask: asker(at, await cookieOf(at.url, `${plainAscii(agency)}${post}`)) })
    }
  }
  await Promise.all([enter(), enter(), enter(), enter()])
  return people
}

export const planner = async (at: Address): Promise<Person> => ({
  agency: 'SKHDT',
  ask: asker(at, await cookieOf(at.url, 'khdt')),
})

const form = z.object({
  sections: z.array(
    z.object({
      lines: z.array(
        z.object({ code: z.string(), heading: z.boolean(), entry: z.looseObject({ kind: z.string() }) }),
      ),
    }),
  ),
})

export type Cell = {
  readonly code: string
  readonly entry: { readonly kind: string; readonly value?: unknown }
}

/** The cells of an agency's form that take a figure, as they stand. */
export const cellsOf = (body: unknown): readonly Cell[] =>
  form.parse(body).sections.flatMap(({ lines }) => lines.filter(({ heading }) => !heading))
