import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import type { AddressInfo } from 'node:net'
import type { Door } from '#server/door.ts'

export type Listening = {
  /** `http://localhost:4317`. */
  readonly url: string
  readonly port: number
  /** Takes no new request, lets the running ones finish for a moment, then lets go. */
  readonly close: () => Promise<void>
}

/** How long a running request may take to finish when the server is told to stop. */
const graceMilliseconds = 5000

/** This machine alone, under both of its names: who types `localhost` may mean either. */
const onlyHere: readonly string[] = ['127.0.0.1', '::1']

/** Opens the port; 0 takes any free one. Without a host only this machine is let in. */
export const listen = async (server: Hono<Door>, host: string | null, port: number): Promise<Listening> => {
  const [first = '::', ...more] = host === null ? onlyHere : [host]
  const open = await openPort(server, first, port)
  const taken = portOf(open, port)
  // a machine without IPv6 is reached by the first
  const others = await Promise.all(more.map((other) => openPort(server, other, taken).catch(() => null)))
  return {
    url: `http://${nameOf(first)}:${taken}`,
    port: taken,
    close: async () => {
      await Promise.all([open, ...others].flatMap((http) => (http === null ? [] : [close(http)])))
    },
  }
}

type Http = ReturnType<typeof createAdaptorServer>

/** Refused when another program has the port, with words that say so. */
const openPort = (server: Hono<Door>, host: string, port: number): Promise<Http> =>
  new Promise((opened, failed) => {
    const http = createAdaptorServer({ fetch: server.fetch })
    http.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new Error(`Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác: --port N.`)
          : error,
      ),
    )
    http.listen(port, host, () => opened(http))
  })

const portOf = (http: Http, asked: number): number => {
  const address = http.address()
  return isAddress(address) ? address.port : asked
}

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

const nameOf = (host: string): string => {
  if (['127.0.0.1', '::1', '::', '0.0.0.0'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

const close = (http: Http): Promise<void> =>
  new Promise((closed) => {
    http.close(() => closed())
    if ('closeIdleConnections' in http) http.closeIdleConnections()
    setTimeout(() => 'closeAllConnections' in http && http.closeAllConnections(), graceMilliseconds).unref()
  })
