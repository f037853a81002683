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

/** Opens the port; 0 takes any free one. Refused when another program has it, with words that say so. */
export const listen = (server: Hono<Door>, host: string, port: number): Promise<Listening> =>
  new Promise((opened, failed) => {
    const http = createAdaptorServer({ fetch: server.fetch })
    http.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        error.code === 'EADDRINUSE'
          ? new Error(`Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác: --port N.`)
          : error,
      ),
    )
    http.listen(port, host, () => {
      const address = http.address()
      const taken = isAddress(address) ? address.port : port
      opened({ url: `http://${nameOf(host)}:${taken}`, port: taken, close: () => close(http) })
    })
  })

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null

const nameOf = (host: string): string => {
  if (['127.0.0.1', '::1', '::', '0.0.0.0'].includes(host)) return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

const close = (http: ReturnType<typeof createAdaptorServer>): Promise<void> =>
  new Promise((closed) => {
    http.close(() => closed())
    if ('closeIdleConnections' in http) http.closeIdleConnections()
    setTimeout(() => 'closeAllConnections' in http && http.closeAllConnections(), graceMilliseconds).unref()
  })
