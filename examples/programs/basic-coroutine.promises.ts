// One async function prints, waits a second, and prints again.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function sayHello() {
  console.log('Hello')
  await sleep(1)
  console.log('World')
}

sayHello()
