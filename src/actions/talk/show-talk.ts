import type { WireError } from '#core/page/head.ts'
import type { TalkPage } from '#core/page/talk-page.ts'
import { ok, type Result } from '#core/result.ts'
import { talkPage, withTalk } from '#actions/talk/talk-ground.ts'
import type { ReportAddress } from '#actions/report/with-report.ts'
import type { Scope } from '#actions/scope.ts'

/** `GET …/talk`: what people say of a report and the papers that prove it. */
export const showTalk = (scope: Scope, address: ReportAddress): Promise<Result<TalkPage, WireError>> =>
  withTalk(scope, address, async (db, talk) => ok(await talkPage(scope, db, talk)))
