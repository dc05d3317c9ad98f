/**
 * Docusaurus fetches the scripts of every page whose link comes into view: for a chapter that is a hundred kilobytes that the reader
 * did not ask for, at the very time when the chapter itself becomes usable. What is fetched here is the page whose link is pointed at or
 * touched; the whole guide comes in a quiet moment, with the service worker.
 */
export function onRouteDidUpdate(): void {
  if (window.docusaurus.prefetch !== nothing) window.docusaurus = { ...window.docusaurus, prefetch: nothing };
}

function nothing(): false {
  return false;
}
