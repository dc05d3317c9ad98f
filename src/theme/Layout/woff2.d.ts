/** A font file, imported: the address that the bundler gives it. */
declare module '*.woff2' {
  const address: string;
  export default address;
}
