import type { Given } from '#cli/given.ts'
import { WrongUse } from '#cli/say.ts'
import { type Clock, realClock, trialClock } from '#server/clock.ts'
import type { Where } from '#store/open-store.ts'

/** Where the data are: `--data DIR`, else the office's own server (DATABASE_URL), else the folder `data`. */
export const whereOf = (given: Given): Where => {
  const data = given.text('data')
  const url = process.env['DATABASE_URL']
  if (data === null && url) return { url }
  return { data: data ?? 'data' }
}

/** `--now 2024-03-15T08:00+07:00`: a trial clock that starts there and runs on; without it the machine's clock. */
export const clockOf = (given: Given): Clock => {
  const now = given.text('now')
  if (now === null) return realClock
  const start = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(now)
    ? new Date(now)
    : null
  if (start === null || Number.isNaN(start.getTime()))
    throw new WrongUse(`--now ${now}: hãy ghi cả ngày, giờ và múi giờ, ví dụ 2024-03-15T08:00+07:00`)
  return trialClock(start)
}

/** `--port N`, 0 for any free one. */
export const portOf = (given: Given): number => {
  const port = Number(given.text('port') ?? 4317)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongUse('--port: hãy ghi một số từ 0 đến 65535')
  return port
}
