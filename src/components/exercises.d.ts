/** All exercises, as the build plugin lists them. */
declare module '@exercises/list.json' {
  const list: import('../plugins/exercises/data').ListedExercise[];
  export default list;
}
