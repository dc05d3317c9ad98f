// A promise with its resolve kept: one side waits, another delivers.
async function main() {
  let done = false
  const state = () => (done ? 'done' : 'pending')
  const future = new Promise<number>((resolve) => {
    setTimeout(() => {
      done = true
      resolve(42)
    }, 1000)
  })
  future.then((value) => console.log('callback:', value))
  console.log('before:', state())
  console.log('main:', await future)
  console.log('after:', state())
}

main()
