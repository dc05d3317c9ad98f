// A generator stops where it yields, and goes on when asked.
function* worker() {
  console.log('worker starts')
  yield
  console.log('worker goes on')
  return 'its result'
}

const coro = worker()
console.log('nothing has run so far')
coro.next()
console.log('the worker has stopped, we have not')
const { done, value } = coro.next()
if (done) console.log(`it is done: ${value}`)
