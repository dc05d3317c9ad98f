// What is asked of JavaScript's loop, and when it does it.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function main() {
  setTimeout(console.log, 200, 'later: after 0.2 s')
  setTimeout(console.log, 100, 'later: after 0.1 s')
  queueMicrotask(() => console.log('soon: asked first'))
  queueMicrotask(() => console.log('soon: asked second'))
  console.log('main: runs on until it waits')
  await sleep(0.3)
  console.log('main: awake')
}

main()
