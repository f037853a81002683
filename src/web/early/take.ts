/** Answers that were asked for before the code of the pages had arrived, by address. */
export type Early = Map<string, Promise<Response>>

/** Milliseconds after the page began to load, until which an early answer is as good as a new one. */
const fresh = 10_000

const isEarly = (value: unknown): value is Early => value instanceof Map

/**
 * The early answer to a question, once; null where there is none, it is old, or it went wrong: then it is asked again.
 * A refusal is kept only of `/api/me`, since whoever has signed in meanwhile gets other answers to the rest.
 */
export const takeEarly = async (path: string): Promise<Response | null> => {
  const early: unknown = Reflect.get(globalThis, 'nhipEarly')
  const asked = isEarly(early) ? early.get(path) : undefined
  if (!isEarly(early) || !asked) return null
  early.delete(path)
  if (performance.now() > fresh) return null
  const answer = await asked.catch(() => null)
  return answer?.ok || path === '/api/me' ? answer : null
}
