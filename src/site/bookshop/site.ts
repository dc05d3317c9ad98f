/** The bookshop: every file of it, by its path, made of the list of its books. */
import { MOVED } from '../moved';
import { BOOKS, type Book, relatedTo, slugOf } from './books';
import { layout, STYLE } from './layout';

const PER_PAGE = 8;
const PAGES = Math.ceil(BOOKS.length / PER_PAGE);

/** Linked from the home page, once under another address. */
const RECOMMENDED = [1, 15, 26];

export function bookshop(): Map<string, string> {
  return new Map([
    ['style.css', STYLE],
    ['index.html', home()],
    ...Array.from({ length: PAGES }, (_, i): [string, string] => [
      `catalogue/page-${i + 1}.html`,
      cataloguePage(i),
    ]),
    ...BOOKS.map((book, i): [string, string] => [`books/${slugOf(book)}.html`, bookPage(book, i)]),
    ...Object.entries(SINGLE_PAGES),
    ...Object.entries(MOVED).map(([from, to = '']): [string, string] => [
      inSite(from),
      movedPage(inSite(to)),
    ]),
  ]);
}

function inSite(path: string): string {
  return path.replace(/^\/site\//, '');
}

function bookLink(book: Book | undefined, up: string, query = ''): string {
  return book ? `<a href="${up}books/${slugOf(book)}.html${query}">${book.title}</a>` : '';
}

function list(items: string[]): string {
  return `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
}

function home(): string {
  const recommended = RECOMMENDED.map((place) => bookLink(BOOKS[place], '', '?ref=home'));
  const body = `<p>A bookshop for those who wait. <a href="catalogue/page-1.html">All ${BOOKS.length} books</a> are on the shelves,
and <a href="new.html">what is new</a> stands in front.</p>
<h2>Read this week</h2>
${list(recommended)}
<p>Before you come: <a href="about.html#hours">our hours</a>. Do you work here? <a href="staff/index.html">This way</a>.</p>`;
  return layout({ title: 'A bookshop for those who wait', body, up: '' });
}

function cataloguePage(index: number): string {
  const books = BOOKS.slice(index * PER_PAGE, (index + 1) * PER_PAGE);
  const links = books.map((book) => `${bookLink(book, '../')}, ${book.author}, £${book.price}`);
  const turn = [
    index > 0 && `<a rel="prev" href="page-${index}.html">Previous page</a>`,
    index < PAGES - 1 && `<a rel="next" href="page-${index + 2}.html">Next page</a>`,
  ].filter((link) => link !== false);
  const body = `${list(links)}\n<p>${turn.join('\n')}</p>`;
  return layout({ title: `Books, page ${index + 1} of ${PAGES}`, body, up: '../' });
}

function bookPage(book: Book, index: number): string {
  const { title, author, stock, about, shelf } = book;
  const before = BOOKS[index - 1];
  const after = BOOKS[index + 1];
  const neighbours = [
    before && `<a rel="prev" href="${slugOf(before)}.html">Previous: ${before.title}</a>`,
    after && `<a rel="next" href="${slugOf(after)}.html">Next: ${after.title}</a>`,
  ].filter((link) => link !== undefined);
  const body = `<p class="author">${author}</p>
<p class="price">£${book.price}</p>
<p class="stock">${stock === 0 ? 'Out of stock' : `In stock: ${stock}`}</p>
<p>${about}</p>
<h2>Also on the shelf “${shelf}”</h2>
${list(relatedTo(book).map((other) => bookLink(other, '../')))}
<p>${neighbours.join('\n')}</p>`;
  return layout({ title, body, up: '../' });
}

/** A host of files cannot redirect: there the page itself says that it has moved. */
function movedPage(to: string): string {
  const head = `<meta http-equiv="refresh" content="0; url=${to}">\n<link rel="canonical" href="${to}">\n`;
  return layout({
    title: 'This page has moved',
    body: `<p>It is <a href="${to}">here</a> now.</p>`,
    up: '',
    head,
  });
}

const SINGLE_PAGES: Record<string, string> = {
  'about.html': layout({
    title: 'About us',
    up: '',
    body: `<p>We opened for a day, in the rain, and nobody has come to close us since. Our first catalogue,
<a href="books/the-lost-catalogue.html">The Lost Catalogue</a>, is not to be found.</p>
<h2 id="hours">Hours</h2>
<p>From ten until the kettle is empty. <a href="contact.html#door">Which door?</a></p>`,
  }),
  'contact.html': layout({
    title: 'Where we are',
    up: '',
    body: `<p>Between the second lamp and the third. <a href="./">Back to the front of the shop</a></p>
<h2 id="door">Which door</h2>
<p>The one that sticks. More <a href="about.html">about us</a>.</p>`,
  }),
  'staff/index.html': layout({
    title: 'For staff',
    up: '../',
    body: `<p>Robots are asked to stay out of here. <a href="rota.html">Who makes the tea</a></p>`,
  }),
  'staff/rota.html': layout({
    title: 'Who makes the tea',
    up: '../',
    body: '<p>Whoever reads this. <a href="index.html">Back</a></p>',
  }),
};
