// An async function is called, and runs by itself.
async function main() {
  console.log('Hello, World!')
}

main()
