// A promise: one side waits, another delivers.
function report(value: number) {
  console.log('callback:', value)
}

async function main() {
  let done = false
  const state = () => (done ? 'done' : 'pending')
  const future = new Promise<number>((resolve) => {
    setTimeout(() => {
      done = true
      resolve(42)
    }, 1000)
  })
  future.then(report)
  console.log('before:', state())
  console.log('main:', await future)
  console.log('after:', state())
}

main()
