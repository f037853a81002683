/** The trial password of the example's accounts (catalogue/accounts.yaml). */
export const password = 'nhip-2024'

type Method = 'GET' | 'POST' | 'PUT'

/** Somebody who is signed in and asks over HTTP, as the pages do. Every answer is read to its end; a refusal is a bug here. */
export type Visitor = (method: Method, path: string, body?: unknown) => Promise<Uint8Array>

const headers = { 'x-nhip': '1', 'content-type': 'application/json' }

/** What a browser sends along once somebody has signed in. */
export const cookieOf = async (url: string, account: string): Promise<string> => {
  const body = JSON.stringify({ account, password })
  const entered = await fetch(`${url}/api/sign-in`, { method: 'POST', headers, body })
  return entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ')
}

export const signIn = async (url: string, account: string): Promise<Visitor> => {
  const cookie = await cookieOf(url, account)
  return async (method, path, sent) => {
    const answer = await fetch(`${url}/api${path}`, {
      method,
      headers: { ...headers, cookie },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${new TextDecoder().decode(bytes)}`)
    return bytes
  }
}

export const json = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes))
