import { sayNumber } from '#core/document/say.ts'
import { parseDay, printDay } from '#core/time/day.ts'
import type { SaidWork, WorkState } from '#core/works/said-work.ts'

const states: Readonly<Record<WorkState, string>> = {
  notStarted: 'chưa thực hiện',
  underway: 'đang thực hiện',
  done: 'đã hoàn thành',
  paused: 'tạm hoãn',
}

const most = 90

const shortened = (text: string): string =>
  [...text].length > most ? `${[...text].slice(0, most).join('').trimEnd()}…` : text

/** What an agency says of an action, in one line: `3.h-02 Trồng 50 ha rừng…: đang thực hiện, 62,5%; kết quả …`. */
export const sayWork = (id: string, action: string, work: SaidWork): string => {
  const day = work.doneOn === null ? null : parseDay(work.doneOn)
  const said = [
    [
      work.state === null ? '' : states[work.state],
      work.percent === null ? '' : `${sayNumber(work.percent)}%`,
      day === null ? '' : `ngày ${printDay(day)}`,
    ]
      .filter(Boolean)
      .join(', '),
    work.result,
    work.product,
  ].filter(Boolean)
  return `${`${id} ${shortened(action)}`.trim()}: ${said.join('; ')}`
}
