import { codeOf, fill, march, people, settle, valueOf } from './month-scene.ts'
import { openPeriod } from '#actions/duty/open-period.ts'
import { sendReport } from '#actions/report/send-report.ts'
import { reportingUnits } from '#core/agency/register.ts'
import { day } from '#core/time/day.ts'
import { loadRegister } from '#office/catalogue.ts'
import { openStore } from '#store/open-store.ts'

/* A program to be killed: agency after agency fills and sends on the data folder given to it; a line for each receipt. */

const time = '2024-03-15T08:00:00'
const { store } = await openStore({ data: process.argv[2] ?? '' })
const at = await settle(store)
valueOf(await openPeriod(at(people.planning, time), { plan: '2024', period: march }))
for (const { code } of reportingUnits(loadRegister(), day('2024-03-18'))) {
  const scope = at({ ...people.health, account: code.toLowerCase(), agency: code }, time)
  await fill(scope)
  const sent = await sendReport(scope, { period: march, agency: code })
  process.stdout.write(`${code} ${sent.ok ? sent.value.checksum : codeOf(sent)}\n`)
}
