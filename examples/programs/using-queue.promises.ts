// Both ends of a queue report. The consumer never ends.
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

  get() {
    return new Promise<T>((resolve) => {
      if (this.#items.length > 0) resolve(this.#items.shift()!)
      else this.#getters.push(resolve)
    })
  }
}

async function producer(queue: Queue<number>) {
  for (let i = 0; i < 5; i++) {
    queue.put(i)
    console.log(`Produced ${i}`)
    await sleep(1)
  }
}

async function consumer(queue: Queue<number>) {
  while (true) {
    const item = await queue.get()
    console.log(`Consumed ${item}`)
  }
}

async function main() {
  const queue = new Queue<number>()
  await Promise.all([producer(queue), consumer(queue)])
}

main()
