import type { WireError } from '#core/page/head.ts'
import { fail, ok, type Result } from '#core/result.ts'
import { takeEarly } from '#web/early/take.ts'

export type Answer<Value> = Result<Value, WireError>
type Method = 'GET' | 'POST' | 'PUT'

/** Called once for each answer that says the session has ended; the frame listens and asks to sign in again. */
type SessionListener = () => void
const sessionListeners = new Set<SessionListener>()
export const onSessionEnd = (listener: SessionListener): (() => void) => {
  sessionListeners.add(listener)
  return () => sessionListeners.delete(listener)
}

const refusalIn = async (response: Response): Promise<WireError> => {
  const body: unknown = await response.json().catch(() => null)
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
  if (typeof error === 'object' && error !== null && 'code' in error) return error as WireError
  return { code: response.status === 404 ? 'notFound' : 'unexpected', message: '' }
}

const send = async (path: string, init: RequestInit): Promise<Result<Response, WireError>> => {
  const early = init.method === 'GET' ? await takeEarly(path) : null
  if (early) return ok(early)
  try {
    return ok(await fetch(path, { credentials: 'same-origin', ...init }))
  } catch {
    return fail({ code: 'offline', message: '' })
  }
}

/** The shapes of answers are shared with the server through core/page: what arrives is taken at its word. */
type Sent = {
  readonly body?: BodyInit
  readonly headers?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

const ask = async <Value>(method: Method, path: string, init: Sent = {}): Promise<Answer<Value>> => {
  const headers = method === 'GET' ? init.headers : { 'x-nhip': '1', ...init.headers }
  const sent = await send(path, { ...init, method, ...(headers ? { headers } : {}) })
  if (!sent.ok) return sent
  const response = sent.value
  if (!response.ok) {
    const error = await refusalIn(response)
    if (response.status === 401 && error.code === 'signIn' && path !== '/api/me')
      for (const listener of sessionListeners) listener()
    return fail(error)
  }
  const text = await response.text()
  return ok((text === '' ? null : JSON.parse(text)) as Value)
}

const json = (body: unknown): Sent => ({
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

/** Reads. Errors come back as values: `{ok: false, failure: {code, message}}`; nothing is thrown. */
export const get = <Value>(path: string, signal?: AbortSignal): Promise<Answer<Value>> =>
  ask<Value>('GET', path, signal ? { signal } : {})

/** Acts, with the header that the server asks of every change. */
export const post = <Value>(path: string, body: unknown = {}): Promise<Answer<Value>> =>
  ask<Value>('POST', path, json(body))
export const put = <Value>(path: string, body: unknown): Promise<Answer<Value>> =>
  ask<Value>('PUT', path, json(body))

/** Sends a file as it is, with its name beside it. */
export const postFile = <Value>(
  path: string,
  file: File,
  more: Readonly<Record<string, string>> = {},
): Promise<Answer<Value>> =>
  ask<Value>('POST', path, {
    body: file,
    headers: {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(file.name),
      ...more,
    },
  })
