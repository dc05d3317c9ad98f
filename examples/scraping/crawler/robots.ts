// What a host's robots.txt lets this crawler do.
import robotsParser from 'robots-parser'

/** As robots.txt knows it. */
export const ROBOT = 'inside-asyncio-crawler'

export interface Rules {
  allows(url: string): boolean
  /** Seconds that shall pass between two requests. */
  delay: number
}

export const ALL_ALLOWED = { allows: () => true, delay: 0 }
export const NONE_ALLOWED = { allows: () => false, delay: 0 }

/** `url` is where the text was found. */
export function readRules(url: string, text: string): Rules {
  const robots = robotsParser(url, text)
  const delay = robots.getCrawlDelay(ROBOT) ?? 0
  return {
    allows: (page) => robots.isAllowed(page, ROBOT) !== false,
    delay: Number.isFinite(delay) ? Math.max(0, delay) : 0,
  }
}
