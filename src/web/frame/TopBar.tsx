import { useLocation } from '@tanstack/react-router'
import type { RefObject } from 'react'
import { AccountMenu } from '#web/frame/AccountMenu.tsx'
import { Bell } from '#web/frame/Bell.tsx'
import { mayI, useMe } from '#web/frame/me.ts'
import { useWhere } from '#web/frame/where.ts'
import { paths } from '#web/paths.ts'
import { SearchBox } from '#web/search/SearchBox.tsx'
import { Go } from '#web/ui/Go.tsx'
import { Icon } from '#web/ui/Icon.tsx'
import { Menu } from '#web/ui/Menu.tsx'
import { frameWords } from '#web/words/frame.ts'
import { capital, useSayPeriod } from '#web/words/periods.ts'
import { useWords } from '#web/words/say.ts'

/** The same page for another plan: `/bieu/2024/B2` → `/bieu/2025/B2`. Pages of no plan go to its text. */
const inPlan = (pathname: string, now: string, next: string): string => {
  const parts = pathname.split('/')
  return parts[2] === now ? [...parts.slice(0, 2), next, ...parts.slice(3)].join('/') : paths.plan(next)
}

const PlanMenu = () => {
  const say = useWords(frameWords)
  const me = useMe()
  const { plan } = useWhere(me)
  const { pathname } = useLocation()
  if (me.plans.length === 0 || !plan) return <span className="bar-note">{say('noPlan')}</span>
  return (
    <Menu
      label={say('choosePlan')}
      face={
        <>
          <span className="bar-long">{say('plan', { year: Number(plan) })}</span>
          <span className="bar-short">{plan}</span>
        </>
      }
    >
      {(close) =>
        me.plans.map((one) => (
          <Go
            key={one.id}
            className="menu-item"
            to={inPlan(pathname, plan, String(one.year))}
            onClick={close}
          >
            <span>
              {say('plan', { year: one.year })} <span className="menu-note">{one.number}</span>
            </span>
          </Go>
        ))
      }
    </Menu>
  )
}

/** Readers without any month to look at see no period. */
const PeriodMenu = () => {
  const say = useWords(frameWords)
  const sayPeriod = useSayPeriod()
  const me = useMe()
  const { period } = useWhere(me)
  const { pathname } = useLocation()
  const all = mayI(me, 'report.readAll')
  if (!all && !mayI(me, 'report.fill')) return null
  if (!period) return <span className="bar-note">{say('noPeriod')}</span>
  const own = me.agency && !all ? me.agency.code : null
  const target = (next: string): string => {
    if (pathname.split('/')[2] === period) return pathname.replace(period, next)
    return own ? paths.report(next, own) : paths.board(next)
  }
  return (
    <Menu label={say('choosePeriod')} face={capital(sayPeriod(period))}>
      {(close) =>
        me.periods.map((one) => (
          <Go key={one} className="menu-item" to={target(one)} onClick={close}>
            {capital(sayPeriod(one))}
          </Go>
        ))
      }
    </Menu>
  )
}

type Props = {
  readonly open: boolean
  readonly onToggle: () => void
  readonly onKeys: () => void
  readonly search: RefObject<HTMLInputElement | null>
}

/** Nhịp · plan · period · search · account. */
export const TopBar = ({ open, onToggle, onKeys, search }: Props) => {
  const say = useWords(frameWords)
  return (
    <header className="bar">
      <button
        type="button"
        className="bar-menu"
        aria-expanded={open}
        aria-controls="pages"
        onClick={onToggle}
      >
        <Icon name={open ? 'close' : 'menu'} />
        <span className="visually-hidden">{say('menu')}</span>
      </button>
      <Go to={paths.duties} className="bar-name" title={say('duties')}>
        Nhịp
      </Go>
      <div className="bar-where">
        <PlanMenu />
        <PeriodMenu />
      </div>
      <SearchBox input={search} />
      <Bell />
      <AccountMenu onKeys={onKeys} />
    </header>
  )
}
