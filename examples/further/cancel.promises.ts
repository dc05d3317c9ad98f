// A signal is handed down to every wait.
function sleep(seconds: number, signal?: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, seconds * 1000)
    signal?.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    })
  })
}

async function download(signal: AbortSignal) {
  console.log('download: begins')
  try {
    await sleep(10, signal)
    console.log('download: never printed')
  } finally {
    console.log('download: cleans up')
    await sleep(1)
    console.log('download: is clean')
  }
}

async function main() {
  const controller = new AbortController()
  const promise = download(controller.signal)
  await sleep(1)
  controller.abort()
  console.log('main: has asked, and goes on')
  try {
    await promise
  } catch (error) {
    if (error !== controller.signal.reason) throw error
    console.log('main: the task was cancelled')
  }
}

main()
