// A timer, and a signal that stops the wait.
function sleep(seconds: number, signal: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}

async function ask(name: string, seconds: number) {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), 2000)
  try {
    await sleep(seconds, controller.signal)
    console.log(`${name}: answers`)
  } catch (error) {
    if (error !== controller.signal.reason) throw error
    console.log(`${name}: takes too long`)
  } finally {
    clearTimeout(timer)
  }
}

async function main() {
  await Promise.all([ask('north', 1), ask('south', 3)])
  console.log('main: has asked both')
}

main()
