// A last item, null, tells the consumer that no more will come.
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

async function producer(queue: Queue<number | null>) {
  for (let i = 0; i < 5; i++) {
    queue.put(i)
    console.log(`Produced ${i}`)
    await sleep(1)
  }
  queue.put(null)
}

async function consumer(queue: Queue<number | null>) {
  while (true) {
    const item = await queue.get()
    if (item === null) break
    console.log(`Consumed ${item}`)
  }
}

async function main() {
  const queue = new Queue<number | null>()
  await Promise.all([producer(queue), consumer(queue)])
}

main()
