// main sleeps in the hope that the job is done by then.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

const results: string[] = []

async function job() {
  await sleep(2)
  results.push('answer')
}

async function main() {
  const task = job()
  await sleep(1)
  console.log('after sleep(1):', results[0] ?? 'nothing')
  await task
  console.log('after the task:', results[0] ?? 'nothing')
}

main()
