import { fileURLToPath } from 'node:url'
import { prepare } from '#cli/first-start.ts'
import type { Given } from '#cli/given.ts'
import { type Exit, log, print, printJson } from '#cli/say.ts'
import { clockOf, portOf, whereOf } from '#cli/where.ts'
import { mailOf } from '#cli/mail.ts'
import { app } from '#server/app.ts'
import { type Listening, listen } from '#server/listen.ts'
import { pages, versionOf } from '#server/pages.ts'
import { startTicking } from '#server/tick.ts'
import { buildWeb, webFolder } from '#server/web-build.ts'
import { openStore } from '#store/open-store.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** `nhip start`: the database, the pages, the server. Ends when it is told to (Ctrl-C, SIGTERM); `--check` ends once it is healthy. */
export const start = async (given: Given): Promise<Exit> => {
  const [where, clock, port] = [whereOf(given), clockOf(given), portOf(given)]
  const stopped = untilTold()
  const web = buildWeb(log)
  web.catch(() => {}) // waited for below, once there is a store to close
  const { store } = await openStore(where)
  try {
    await web
    const { province, told } = await prepare(store, clock, {
      example: given.has('open-example'),
      compare: true,
    })
    const version = versionOf(root)
    const [deps, mail] = [{ store, province, clock }, mailOf(log)]
    const server = app({ deps, version, pages: await pages(webFolder), log, mailOff: mail.off })
    const listening = await listen(server, given.text('host'), port)
    const ticking = startTicking(deps, mail.post, log)
    await announce(listening.url, told, given, where)
    if (given.has('check')) await healthy(listening)
    else await stopped
    await listening.close()
    await ticking.stop()
    return 0
  } finally {
    await store.close()
  }
}

const announce = async (url: string, told: readonly string[], given: Given, where: object): Promise<void> => {
  if (given.has('json')) {
    for (const line of told) log(line)
    return printJson({ url, ...where })
  }
  const now = given.text('now')
  const clock = now === null ? [] : [`Đồng hồ thử nghiệm: bắt đầu từ ${now}.`]
  await print([...told, ...clock, `Nhịp đã sẵn sàng: ${url}`, ''].join('\n'))
}

const healthy = async ({ url }: Listening): Promise<void> => {
  const answer = await fetch(`${url}/health`)
  if (!answer.ok) throw new Error(`the server answers ${answer.status} to its health check`)
}

/** A second signal does not wait. */
const untilTold = (): Promise<void> =>
  new Promise((told) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => told())
  })
