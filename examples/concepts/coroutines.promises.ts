// An async function starts at once: to wait, wrap it in another.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function greet(name: string) {
  console.log(`greet(${name}) starts`)
  await sleep(1)
  return `Hello, ${name}!`
}

async function main() {
  const coroutine = () => greet('Ada')
  console.log('a coroutine is made, nothing has run')
  const text = await coroutine()
  console.log(text)
}

main()
