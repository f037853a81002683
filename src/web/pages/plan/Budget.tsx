import type { PlanPage } from '#core/page/plan-pages.ts'
import { planWords } from '#web/pages/plan/words.ts'
import { paths } from '#web/paths.ts'
import { Go } from '#web/ui/Go.tsx'
import { Table } from '#web/ui/Table.tsx'
import { commonWords } from '#web/words/common.ts'
import { showDecimal } from '#web/words/figures.ts'
import { useWords } from '#web/words/say.ts'

/** The sums of money that the text breaks down line by line, as a tree; nothing where it breaks down none. */
export const Budget = ({ page }: { readonly page: PlanPage }) => {
  const say = useWords(planWords)
  const sayCommon = useWords(commonWords)
  const plan = String(page.plan.year)
  if (page.budget.length === 0) return null
  return (
    <details className="plan-list plan-budget">
      <summary>
        {say('budget')} ({page.budget.length})
      </summary>
      <Table caption={say('budget')}>
        <thead>
          <tr>
            <th scope="col">{say('budgetLine')}</th>
            <th scope="col" className="number">
              {say('amount')}
            </th>
            <th scope="col">{say('amountUnit')}</th>
          </tr>
        </thead>
        <tbody>
          {page.budget.map((line) => (
            <tr key={line.id}>
              <th scope="row" className={`plan-budget-label plan-budget-level-${Math.min(line.level, 4)}`}>
                <Go to={paths.planLine(plan, line.line)} title={sayCommon('line', { line: line.line })}>
                  {line.label}
                </Go>
                {line.announces === 'silent' ? null : (
                  <span className="plan-soft"> {say(line.announces === 'all' ? 'madeUpOf' : 'ofWhich')}</span>
                )}
              </th>
              <td className="number">{showDecimal(line.value)}</td>
              <td>{line.unit}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </details>
  )
}
