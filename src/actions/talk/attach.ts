import { createHash } from 'node:crypto'
import type { WireError } from '#core/page/head.ts'
import type { TalkPage } from '#core/page/talk-page.ts'
import { cleanText, isReason } from '#core/report/texts.ts'
import { ok, type Result } from '#core/result.ts'
import { contentTypes, kindOfFile, whyNotAttach } from '#core/talk/evidence.ts'
import { type Refusal, refuse } from '#core/words/month.ts'
import { refused } from '#actions/duty/month-refusal.ts'
import { logReport } from '#actions/report/log-draft.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import { signer } from '#actions/rights.ts'
import type { Scope } from '#actions/scope.ts'
import { subjectsOf, type Talk, talkAfter, whyNotProve, withTalk } from '#actions/talk/talk-ground.ts'
import {
  addEvidence,
  evidenceBytes,
  holdEvidence,
  listEvidence,
  withdrawEvidence,
} from '#store/talk/evidence.ts'
import type { Db } from '#store/store.ts'

export type Paper = { readonly subject: string; readonly name: string; readonly bytes: Uint8Array }

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const whyNotPaper = async (
  scope: Scope,
  db: Db,
  talk: Talk,
  { subject, name, bytes }: Paper,
): Promise<Refusal | null> => {
  const why = whyNotProve(scope, talk)
  if (why) return why
  if (!(await subjectsOf(scope, db, talk)).some((one) => one.subject === subject))
    return refuse('noSubject', { subject })
  const held = (await listEvidence(db, talk.key)).filter(({ withdrawn }) => withdrawn === null)
  const again = held.find((file) => file.subject === subject && file.sha256 === sha256(bytes))
  if (again) return refuse('evidenceTwice', { name: again.name })
  return whyNotAttach(
    { name, bytes },
    held.reduce((sum, { size }) => sum + size, 0),
  )
}

/** `POST …/evidence?subject=`: a paper that proves a line, an action or the report; its bytes stay as they came. */
export const attach = (
  scope: Scope,
  address: ReportAddress,
  paper: Paper,
): Promise<Result<TalkPage, WireError>> =>
  withTalk(scope, address, async (db, talk) => {
    await holdEvidence(db, talk.key)
    const why = await whyNotPaper(scope, db, talk, paper)
    const kind = kindOfFile(paper.name, paper.bytes)
    if (why || kind === null) return refused(why ?? refuse('evidenceKind', { name: paper.name }))
    const number = ((await listEvidence(db, talk.key)).at(-1)?.number ?? 0) + 1
    const { account, name: byName } = signer(scope)
    const file = { number, subject: paper.subject, name: cleanText(paper.name), kind }
    await addEvidence(db, talk.key, {
      ...file,
      bytes: paper.bytes,
      sha256: sha256(paper.bytes),
      by: account,
      byName,
      at: scope.now.toISOString(),
      trial: scope.trial,
    })
    await logReport(scope, db, talk.key, { action: 'attach-evidence', after: file })
    return talkAfter(scope, db, talk)
  })

/** `POST …/evidence/:number/withdraw`: it no longer counts, and says why; the file stays. */
export const takeBackEvidence = (
  scope: Scope,
  address: ReportAddress,
  number: number,
  reason: string,
): Promise<Result<TalkPage, WireError>> =>
  withTalk(scope, address, async (db, talk) => {
    await holdEvidence(db, talk.key)
    const why = whyNotProve(scope, talk)
    if (why) return refused(why)
    const file = (await listEvidence(db, talk.key)).find((one) => one.number === number)
    if (!file) return refused(refuse('noEvidence', { number }))
    if (file.withdrawn) return refused(refuse('evidenceWithdrawn', {}))
    if (!isReason(reason)) return refused(refuse('withdrawNeedsReason', {}))
    const fact = { number, reason: cleanText(reason), by: signer(scope), at: scope.now, trial: scope.trial }
    await withdrawEvidence(db, talk.key, fact)
    await logReport(scope, db, talk.key, {
      action: 'withdraw-evidence',
      after: { name: file.name, reason: fact.reason },
    })
    return talkAfter(scope, db, talk)
  })

export type HandedPaper = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** `GET …/evidence/:number`, for who may read what was sent, and for the agency itself. */
export const handOutEvidence = (
  scope: Scope,
  address: ReportAddress,
  number: number,
): Promise<Result<HandedPaper, WireError>> =>
  withTalk(scope, address, async (db, talk) => {
    const file = talk.evidence.find((one) => one.number === number)
    const bytes = file ? await evidenceBytes(db, talk.key, number) : null
    if (!file || !bytes) return refused(refuse('noEvidence', { number }))
    return ok({ name: file.name, type: contentTypes[file.kind], bytes })
  })
