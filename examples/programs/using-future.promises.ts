// The promise's own resolve is handed to the one that sets it.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function setFuture(resolve: (value: string) => void) {
  await sleep(1)
  resolve('Done!')
}

async function main() {
  let setResult: (value: string) => void = () => {}
  const future = new Promise<string>((resolve) => {
    setResult = resolve
  })
  await setFuture(setResult)
  const result = await future
  console.log(result)
}

main()
