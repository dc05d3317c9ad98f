// A promise stands in for the event: set once, never cleared.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

let set = () => {}
const event = new Promise<void>((resolve) => {
  set = resolve
})

async function waiter() {
  console.log('Waiting for event...')
  await event
  console.log('Event received!')
}

async function main() {
  waiter()
  await sleep(2)
  set()
}

main()
