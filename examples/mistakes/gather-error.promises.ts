// One of two fails: Promise.all rejects, the other runs on.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function slow() {
  await sleep(2)
  console.log('slow: finished, and nobody listens')
  return 'slow'
}

async function fails(): Promise<string> {
  await sleep(1)
  throw new Error('no luck')
}

async function main() {
  try {
    await Promise.all([slow(), fails()])
  } catch (error) {
    if (!(error instanceof Error)) throw error
    console.log(`gather raised: ${error.message}`)
  }
  await sleep(2)
}

main()
