import { escapeIdentifier, type Pool, type PoolClient, type QueryResult, type QueryResultRow } from 'pg'
import { literal } from '#store/literal.ts'
import type { Ask, Statement } from '#store/store.ts'

/**
 * A transaction whose questions are said together: begun, entered and asked in one message, and mostly added and committed
 * in a second. Each message wakes the server and each answer wakes us, and that costs as much as a statement. A connection
 * that cannot even roll back is given up, and one of which it is not known what it has planned.
 */
export const directly = async <Value>(
  pool: Pool,
  entering: string,
  work: (ask: Ask, last: Ask) => Promise<Value>,
): Promise<Value> => {
  const client = await pool.connect()
  const { say, sent } = saying(client)
  const known = plannedOn(client)
  let broken = false
  const ask: Ask = <Row extends QueryResultRow>({ name, text }: Statement, values: readonly unknown[]) => {
    if (!known.has(name)) {
      known.add(name)
      say(`prepare ${escapeIdentifier(name)} as ${text}`).catch(() => (broken = true))
    }
    return say<Row>(execution(name, values)).then(({ rows }) => rows)
  }
  let isLast = false
  const last: Ask = <Row extends QueryResultRow>(statement: Statement, values: readonly unknown[]) => {
    isLast = true
    const answer = ask<Row>(statement, values)
    void say('commit')
    return answer
  }
  try {
    void say('begin')
    void say(entering)
    const value = await work(ask, last)
    if (!isLast) void say('commit')
    await Promise.all(sent)
    return value
  } catch (error) {
    await Promise.allSettled(sent)
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}

/** What each connection has planned, by name. */
const planned = new WeakMap<PoolClient, Set<string>>()

const plannedOn = (client: PoolClient): Set<string> => {
  const known = planned.get(client) ?? new Set()
  planned.set(client, known)
  return known
}

const execution = (name: string, values: readonly unknown[]): string =>
  `execute ${escapeIdentifier(name)}${values.length === 0 ? '' : `(${values.map(literal).join(', ')})`}`

/** What waits for the answer of one statement. */
type Waiting = {
  readonly text: string
  readonly answered: (result: QueryResult) => void
  readonly failed: (error: unknown) => void
}

/** What is said in one breath goes out as one message, and is answered by one; where a statement fails, none of them is. */
const saying = (client: PoolClient) => {
  const sent: Promise<unknown>[] = []
  let breath: Waiting[] = []
  const send = async (): Promise<void> => {
    const message = breath
    breath = []
    try {
      const answer: unknown = await client.query(message.map(({ text }) => text).join(';\n'))
      const results: readonly QueryResult[] = Array.isArray(answer) ? answer : [answer]
      for (const [at, result] of results.entries()) message[at]?.answered(result)
    } catch (error) {
      for (const { failed } of message) failed(error)
    }
  }
  const say = <Row extends QueryResultRow>(text: string): Promise<QueryResult<Row>> => {
    if (breath.length === 0) process.nextTick(() => void send())
    const answer = new Promise<QueryResult<Row>>((answered, failed) => {
      breath.push({ text, answered, failed })
    })
    // it is waited for at the end; until then it is nobody's failure
    answer.catch(() => {})
    sent.push(answer)
    return answer
  }
  return { say, sent }
}
