// allSettled keeps every outcome in its place.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function slow() {
  await sleep(2)
  return 'slow'
}

async function fails(): Promise<string> {
  await sleep(1)
  throw new Error('no luck')
}

async function main() {
  const results = await Promise.allSettled([slow(), fails()])
  for (const result of results) {
    if (result.status === 'rejected') {
      console.log(`failed: ${result.reason.message}`)
    } else {
      console.log(`result: ${result.value}`)
    }
  }
}

main()
