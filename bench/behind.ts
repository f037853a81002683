import { Client } from 'pg'
import { openCluster } from '#store/embedded/cluster.ts'
import { owner } from '#store/embedded/make.ts'

/** A plain connection to the PostgreSQL that Nhịp uses on a data folder, for baselines. */
export const behind = async <Value>(
  data: string,
  work: (client: Client) => Promise<Value>,
): Promise<Value> => {
  const cluster = await openCluster(data)
  const client = new Client({ host: cluster.socket, user: owner, database: 'nhip' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
    await cluster.close()
  }
}
