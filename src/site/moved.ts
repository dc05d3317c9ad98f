/** Pages that have moved, and where to: our servers redirect, and on a host of files a page at the old address says so. */
export const MOVED: Readonly<Record<string, string | undefined>> = {
  '/site/new.html': '/site/catalogue/page-1.html',
};
