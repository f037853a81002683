import { Outlet, useLocation, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { KeysDialog } from '#web/frame/KeysDialog.tsx'
import { useKeys } from '#web/frame/keys.ts'
import { useMe } from '#web/frame/me.ts'
import { pagesFor } from '#web/frame/pages.ts'
import { SessionDialog } from '#web/frame/SessionDialog.tsx'
import { SideList } from '#web/frame/SideList.tsx'
import { TopBar } from '#web/frame/TopBar.tsx'
import { useWhere } from '#web/frame/where.ts'
import { PassportHost } from '#web/passport/PassportHost.tsx'
import { Banner } from '#web/ui/Notice.tsx'
import { frameWords } from '#web/words/frame.ts'
import { showMoment } from '#web/words/moments.ts'
import { useWords } from '#web/words/say.ts'
import './frame.css'

const TrialBanner = () => {
  const say = useWords(frameWords)
  const me = useMe()
  return me.trial ? <Banner>{say('trial', { now: showMoment(me.now) })}</Banner> : null
}

/** A new page is announced and begins at its head: the focus goes there, unless the address names a place in it. */
const useFocusOnArrival = (main: React.RefObject<HTMLElement | null>): void => {
  const { pathname } = useLocation()
  const last = useRef(pathname)
  useEffect(() => {
    if (last.current !== pathname) main.current?.focus({ preventScroll: true })
    last.current = pathname
  }, [pathname, main])
}

/** The bar, the side list, the page. */
export const Frame = () => {
  const say = useWords(frameWords)
  const me = useMe()
  const where = useWhere(me)
  const router = useRouter()
  const main = useRef<HTMLElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const [open, setOpen] = useState(false)
  const [keys, setKeys] = useState(false)
  useFocusOnArrival(main)
  useKeys(
    useCallback(
      (key) => {
        const page = pagesFor(me, where)
          .flatMap((section) => section.links)
          .find((link) => `g ${link.key ?? ''}` === key)
        if (page) router.history.push(page.to)
        else if (key === '/') search.current?.focus()
        else if (key === '?') setKeys(true)
        else return false
        return true
      },
      [me, where, router],
    ),
  )
  return (
    <div className="frame">
      <a className="skip" href="#main">
        {say('skip')}
      </a>
      <TrialBanner />
      <TopBar open={open} onToggle={() => setOpen(!open)} onKeys={() => setKeys(true)} search={search} />
      <SideList open={open} onGo={() => setOpen(false)} />
      <main id="main" className="page" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <PassportHost />
      <KeysDialog open={keys} onClose={() => setKeys(false)} />
      <SessionDialog />
    </div>
  )
}
