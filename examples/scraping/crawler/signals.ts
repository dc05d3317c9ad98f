// Ctrl+C, and what a supervisor sends.
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/**
 * The first ends the crawl in order. Then the signals have
 * their usual effect again: a second one ends at once.
 */
export function onSignal(stop: () => void) {
  const first = () => {
    forget()
    stop()
  }
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, first)
  }
  for (const signal of SIGNALS) process.on(signal, first)
  return forget
}
