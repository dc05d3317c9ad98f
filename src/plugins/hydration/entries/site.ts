/**
 * Docusaurus, in a turn behind the first: what it fetches it would otherwise fetch in the midst of a script's first turn, and a browser that wants to
 * know where a request began would read all of that script once more.
 */
void import(/* webpackMode: "eager" */ '@docusaurus/core/lib/client/clientEntry');

export {};
