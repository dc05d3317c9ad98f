/** The highlighter while the site is built, nothing in a browser: see src/plugins/highlight. */
declare module '@highlight-at-build' {
  const highlightAtBuild: typeof import('./Code/highlight').default | undefined;
  export default highlightAtBuild;
}
