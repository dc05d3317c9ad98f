// Promise.all waits for both.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function fetch(name: string, seconds: number) {
  await sleep(seconds)
  console.log(`${name} is here`)
  return name.length
}

async function main() {
  const both = [fetch('text', 2), fetch('image', 1)]
  console.log('both are under way')
  const [text = 0, image = 0] = await Promise.all(both)
  console.log(`letters: ${text + image}`)
}

main()
