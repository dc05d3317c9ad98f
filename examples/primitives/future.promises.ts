// One async function fills in the value that another waits for.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function setFutureValue(resolve: (value: string) => void) {
  await sleep(1)
  resolve('Future is done!')
}

async function main() {
  let setResult: (value: string) => void = () => {}
  const fut = new Promise<string>((resolve) => {
    setResult = resolve
  })
  await setFutureValue(setResult)
  console.log(await fut)
}

main()
