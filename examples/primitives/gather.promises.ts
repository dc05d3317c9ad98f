// Two async functions run at once; their results come as a list.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

async function foo() {
  await sleep(1)
  return 'foo'
}

async function bar() {
  await sleep(1)
  return 'bar'
}

async function main() {
  const results = await Promise.all([foo(), bar()])
  console.log(results)
}

main()
