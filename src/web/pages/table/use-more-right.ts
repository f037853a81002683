import { type RefObject, useEffect, useState } from 'react'

/** Whether something of what scrolls inside still stands out of sight at the right. */
export const useMoreRight = (region: RefObject<HTMLElement | null>): boolean => {
  const [more, setMore] = useState(false)
  useEffect(() => {
    const element = region.current
    if (!element) return
    const look = (): void => setMore(element.scrollLeft + element.clientWidth < element.scrollWidth - 1)
    // measured after the browser has laid the page out, never before it
    const watch = new ResizeObserver(look)
    watch.observe(element)
    const inside = element.firstElementChild
    if (inside) watch.observe(inside)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      watch.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [region])
  return more
}
