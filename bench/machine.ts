import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** What the numbers were measured on; the load says whether somebody else was at work too. */
export const machine = () => ({
  cores: availableParallelism(),
  processor: cpus()[0]?.model.trim() ?? '',
  memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
  node: process.version,
  loadBefore: loadavg()[0] ?? 0,
})
