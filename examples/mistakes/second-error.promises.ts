// Two of three fail. Promise.all hides the other one, too.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function load(name: string, delay: number) {
  await sleep(delay)
  if (name !== 'a') throw new Error(`no ${name}`)
  return name
}

async function main() {
  try {
    await Promise.all([load('a', 1), load('b', 2), load('c', 3)])
  } catch (error) {
    if (error instanceof Error) {
      console.log(`failed: ${error.message}`)
    }
  }
  await sleep(5)
  console.log('main ends, and nothing was said of c')
}

main()
