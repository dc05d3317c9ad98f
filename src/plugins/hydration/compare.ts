/**
 * The first comparison of two texts has the browser fetch its tables of languages: a thirtieth of a second on a phone. Docusaurus compares names while it brings a
 * page to life; here it is done before, in a pause of its own, so that no touch waits for both.
 */
if (typeof window !== 'undefined') setTimeout(() => 'a'.localeCompare('b'));

export {};
