/** The data of an example, as the build plugin writes it. */
declare module '@examples/*' {
  const example: import('../plugins/examples/data').ShownExample;
  export default example;
}

/** The address of an example's runs. */
declare module '@recordings/*' {
  const address: string;
  export default address;
}

/** A piece of source, likewise. */
declare module '@source/*' {
  const excerpt: import('../plugins/source/data').Excerpt;
  export default excerpt;
}
