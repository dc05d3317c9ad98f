/** What every page of the bookshop has around what it says. */

export interface Shown {
  title: string;
  /** What stands between head and foot. */
  body: string;
  /** From this page to the folder that all are in: '' or '../'. */
  up: string;
  /** More for the head, such as where the page has moved. */
  head?: string;
}

/** Links are relative throughout, so that the shop may stand under any address. */
export function layout({ title, body, up, head = '' }: Shown): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title} · The Standing Order</title>
<link rel="stylesheet" href="${up}style.css">
${head}</head>
<body>
<header>
<p class="shop"><a href="${up}index.html">The Standing Order</a></p>
<nav aria-label="Shop">
<a href="${up}catalogue/page-1.html">Books</a>
<a href="${up}about.html">About us</a>
<a href="${up}contact.html">Where we are</a>
</nav>
</header>
<main>
<h1>${title}</h1>
${body}
</main>
<footer>
<p>No such shop, no such books: made up to be scraped.</p>
</footer>
</body>
</html>
`;
}

export const STYLE = `:root {
  color-scheme: light dark;
  font: 1rem/1.5 system-ui, sans-serif;
}
body {
  max-width: 40rem;
  margin: 0 auto;
  padding: 1rem;
}
header {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
  align-items: baseline;
  border-bottom: 1px solid;
}
nav {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem;
}
.shop {
  font-weight: 700;
}
.price {
  font-size: 1.25rem;
}
li {
  margin-block: 0.25rem;
}
footer {
  border-top: 1px solid;
  font-size: 0.875rem;
}
`;
