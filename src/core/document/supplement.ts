import type { Block } from '#core/document/block.ts'
import { plain } from '#core/document/report-words.ts'
import { type Day, printDay } from '#core/time/day.ts'

/** An issued report to which another one adds: `61/BC-SKHĐT` and its day. */
export type Supplemented = { readonly number: string; readonly issuedOn: Day }

type Supplementing = { readonly supplements?: Supplemented }

/** What stands over the subject. */
export const typeOfReport = ({ supplements }: Supplementing): string =>
  supplements ? 'BÁO CÁO BỔ SUNG' : 'BÁO CÁO'

/** A supplementary report says first what it adds to; nothing of a first report. */
export const supplementOpening = ({ supplements }: Supplementing): Block[] =>
  supplements
    ? [
        plain(
          `Báo cáo này bổ sung, thay thế nội dung tương ứng của Báo cáo số ${supplements.number} ngày ${printDay(supplements.issuedOn)}.`,
        ),
      ]
    : []
