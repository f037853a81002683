import { useEffect, useState } from 'react'

const first = 50
const step = 60

/**
 * How many of many rows are drawn by now: the first screen at once, the rest between two frames, so that five hundred lines
 * open as fast as fifty and are all there to be searched and printed a moment later.
 */
export const useRestLater = (all: number): number => {
  const [drawn, setDrawn] = useState(first)
  useEffect(() => {
    if (drawn >= all) return undefined
    const timer = setTimeout(() => setDrawn((before) => before + step), 0)
    return () => clearTimeout(timer)
  }, [drawn, all])
  return Math.min(drawn, all)
}
