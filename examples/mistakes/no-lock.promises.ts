// Two payments read the balance before either writes it back.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

let balance = 100

async function pay(amount: number) {
  const before = balance
  await sleep(1)
  balance = before - amount
  console.log(`paid ${amount}, balance ${balance}`)
}

async function main() {
  await Promise.all([pay(30), pay(50)])
  console.log(`paid 80 of 100, left: ${balance}`)
}

main()
