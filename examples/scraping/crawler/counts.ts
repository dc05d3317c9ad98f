// What has happened so far.
export class Counts {
  pages = 0
  redirects = 0
  failures = 0
  keptOut = 0
  /** Pages that the file had from earlier runs. */
  earlier = 0
  requests = 0
  /** Requests that have to wait for their turn. */
  waiting = 0
  inFlight = 0
  most = 0
  private readonly start = performance.now()

  begin() {
    this.requests += 1
    this.inFlight += 1
    this.most = Math.max(this.most, this.inFlight)
  }

  end() {
    this.inFlight -= 1
  }

  get seconds() {
    return (performance.now() - this.start) / 1000
  }

  get pagesPerSecond() {
    return (this.pages / this.seconds).toFixed(1)
  }

  summary() {
    const rows: [string, number | string, string][] = [
      ['pages', this.pages, ''],
      ['from earlier', this.earlier, ''],
      ['redirects', this.redirects, ''],
      ['failures', this.failures, ''],
      ['kept out', this.keptOut, ' by robots.txt'],
      ['requests', this.requests, ''],
      ['in flight', this.most, ' at most'],
      ['seconds', this.seconds.toFixed(1), ''],
      ['pages/s', this.pagesPerSecond, ''],
    ]
    const lines = rows.map(([name, value, more]) => {
      const number = String(value).padStart(7)
      return `${name.padEnd(12)} ${number}${more}`
    })
    return lines.join('\n')
  }
}
