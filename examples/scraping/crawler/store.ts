// The file: one line a page, added as they come.
import * as fs from 'node:fs'
import { reasonOf } from './errors'
import { type Entry, lineOf } from './lines'
import { recover } from './recovery'
import { UsageError } from './usage'

/** It cannot be written any more. */
export class StoreError extends Error {}

export class Store {
  /** Where each line begins, and its length. */
  private places = new Map<string, [number, number]>()
  /** Bytes of whole lines. */
  private size = 0
  /** Of the line that an earlier run could not finish. */
  cutOff = 0

  private constructor(
    readonly file: string,
    private readonly fd: number,
    private readonly isFile: boolean,
  ) {}

  /** `start`: where the crawl in the file must have begun. */
  static open(file: string, start: string) {
    try {
      const fd = fs.openSync(file, 'a+')
      const isFile = fs.fstatSync(fd).isFile()
      const store = new Store(file, fd, isFile)
      // A device or a pipe has nothing from earlier.
      if (isFile) store.recover(start)
      return store
    } catch (error) {
      if (error instanceof UsageError) throw error
      const text = `cannot open ${file}: ${reasonOf(error)}`
      throw new UsageError(`argument --out: ${text}`)
    }
  }

  private recover(start: string) {
    const found = recover(this.fd, start)
    if ('problem' in found) {
      fs.closeSync(this.fd)
      const text = `${this.file} ${found.problem}`
      throw new UsageError(`argument --out: ${text}`)
    }
    this.places = found.places
    this.size = found.size
    this.cutOff = fs.fstatSync(this.fd).size - this.size
    if (this.cutOff > 0) fs.ftruncateSync(this.fd, this.size)
  }

  /** What an earlier run saved. */
  get(url: string): Entry | undefined {
    const place = this.places.get(url)
    if (place === undefined) return undefined
    const [start, length] = place
    const bytes = Buffer.alloc(length)
    fs.readSync(this.fd, bytes, 0, length, start)
    return JSON.parse(bytes.toString())
  }

  add(entry: Entry) {
    const bytes = Buffer.from(lineOf(entry))
    try {
      let done = 0
      while (done < bytes.length)
        done += fs.writeSync(this.fd, bytes, done)
      this.size += bytes.length
    } catch (error) {
      // Half a line is of no use.
      if (this.isFile) fs.ftruncateSync(this.fd, this.size)
      const text = `cannot write ${this.file}`
      throw new StoreError(`${text}: ${reasonOf(error)}`)
    }
  }

  close() {
    fs.closeSync(this.fd)
  }
}
