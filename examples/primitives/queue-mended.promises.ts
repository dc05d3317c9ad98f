// A promise cannot be cancelled: a signal ends the waiting instead.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

class Queue<T> {
  #items: T[] = []
  #getters: ((item: T) => void)[] = []

  put(item: T) {
    const getter = this.#getters.shift()
    if (getter) getter(item)
    else this.#items.push(item)
  }

  get(signal: AbortSignal) {
    return new Promise<T>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason))
      if (this.#items.length > 0) resolve(this.#items.shift()!)
      else this.#getters.push(resolve)
    })
  }
}

async function producer(queue: Queue<number>) {
  for (let i = 0; i < 5; i++) {
    queue.put(i)
    await sleep(1)
  }
}

async function consumer(queue: Queue<number>, signal: AbortSignal) {
  while (true) {
    const item = await queue.get(signal)
    console.log(`Consumed ${item}`)
  }
}

async function main() {
  const queue = new Queue<number>()
  const stop = new AbortController()
  const consuming = consumer(queue, stop.signal)
  await producer(queue)
  stop.abort()
  await consuming.catch(() => {})
}

main()
