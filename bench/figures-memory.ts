import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { request } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { invariant } from '#core/result.ts'
import { loadProvince } from '#office/catalogue.ts'
import { emptyFolder, remove, startNhip } from '../test/e2e/server.ts'
import { behind } from './behind.ts'
import type { Setting } from './bench.ts'
import { areaCode, areaCount, openCodes, writeFigures } from './figures-ground.ts'
import type { Measured } from './measure.ts'
import { cookieOf } from './visitor.ts'

/** The most memory that a process has ever held, in MB; the system counts it. */
const peakOf = (pid: number): number =>
  Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000

/** A file sent as it is read, as a browser does. */
const upload = (url: string, cookie: string, path: string): Promise<string> =>
  new Promise((answered, failed) => {
    const headers = {
      cookie,
      'x-nhip': '1',
      'x-file-name': 'figures.csv',
      'content-type': 'text/csv',
      'content-length': statSync(path).size,
    }
    const sending = request(`${url}/api/figures/import?plan=2024`, { method: 'POST', headers }, (answer) => {
      let text = ''
      answer.on('data', (bytes: Buffer) => (text += bytes.toString()))
      answer.on('end', () => answered(text))
    })
    pipeline(createReadStream(path), sending).catch(failed)
  })

const trial = ['--open-example', '--now', '2024-12-30T08:00+07:00']

/** What the server holds at most while somebody uploads a million figures, from its start on. Only where the system tells. */
export const figuresMemory = async ({ sized }: Setting): Promise<readonly Measured[]> => {
  if (!existsSync('/proc/self/status')) return []
  const data = emptyFolder()
  // the first start makes the database, reads the example and hashes its passwords: none of that is loading
  await (await startNhip(data, trial)).stop()
  const server = await startNhip(data, trial)
  try {
    const rows = sized(1_000_000, 100_000)
    const codes = await behind(data, async (client) => {
      await client.query(
        `insert into nhip.area (province, code, ordinal, name, parent)
         select $1, c.code, c.n, c.code, $1 from unnest($2::text[]) with ordinality as c(code, n)`,
        [loadProvince().code, Array.from({ length: areaCount }, (_, at) => areaCode(at))],
      )
      return openCodes(client)
    })
    const file = await writeFigures(data, codes, rows, 'M')
    const idle = peakOf(server.pid)
    const answer = await upload(server.url, await cookieOf(server.url, 'khdt'), file.path)
    invariant(answer.includes(`"recorded":${rows}`), `all are recorded: ${answer}`)
    const peak = peakOf(server.pid)
    return [
      {
        what: `memory of the server while ${rows} figures are uploaded, at most`,
        ms: peak,
        best: peak,
        runs: 1,
        unit: 'MB',
        baseline: { what: 'before, at most', ms: idle },
        limits: [{ of: 'value', most: 400 }],
      },
    ]
  } finally {
    await server.stop()
    remove(data)
  }
}
