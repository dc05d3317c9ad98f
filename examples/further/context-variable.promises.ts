// What needs to know is told, all the way down.
const sleep = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000))

function log(user: string, text: string) {
  console.log(`[${user}] ${text}`)
}

async function query(user: string) {
  log(user, 'query begins')
  await sleep(1)
  log(user, 'query ends')
}

async function handle(user: string) {
  await query(user)
  log(user, 'is served')
}

async function main() {
  await Promise.all([handle('Ann'), handle('Bob')])
}

main()
