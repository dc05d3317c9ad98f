/** The books of the shop. No such shop, no such books: titles and authors are made up for this guide. */

export interface Book {
  title: string;
  author: string;
  shelf: string;
  /** Pounds, with both decimals. */
  price: string;
  stock: number;
  about: string;
}

/** Title, author, shelf, price in pounds, how many are there, what it is about. */
const TABLE = `
The Patient Kettle | Odile Farnham | Home | 8.50 | 7 | It never boiled while she watched, so she learned to look away.
A Queue of Swans | Bertram Okello | Waiting | 12.50 | 3 | Nine swans, one ticket machine, and a lake that opens at noon.
Notes from a Slow Lift | Mirja Tallis | Waiting | 9.90 | 12 | Written between the third floor and the fourth, over eleven years.
The Cartographer of Corridors | Ansel Quy | Travel | 14.75 | 4 | Someone has to map the office before it moves again.
Eleven Ways to Fold a Letter | Petronel Vance | Home | 6.75 | 21 | The twelfth is left to the reader.
The Lighthouse Payroll | Hesper Lund | Work | 11.20 | 2 | Three keepers, two wages, and an auditor who is afraid of stairs.
Half a Ladder | Corwin Bexley | Work | 7.80 | 9 | He built the lower half. She built the upper. They never met.
Marmalade at Midnight | Suvi Achterberg | Home | 9.25 | 15 | Recipes for those who cannot sleep and own too many oranges.
The Next Train but One | Lambert Osei | Waiting | 10.60 | 6 | A romance in four delays and one replacement bus.
Instructions for Rain | Thea Molnar-Pike | Travel | 13.40 | 5 | Pack lightly. Then pack again, in something that floats.
The Clockmender’s Holiday | Edda Fairweather | Work | 11.95 | 8 | For a fortnight nothing in the town was on time.
Small Hours, Large Soup | Joss Pemberly | Home | 10.15 | 0 | One pot, forty guests, and a spoon that has gone missing.
The Bureau of Lost Umbrellas | Wilhelmina Dray | Work | 12.80 | 11 | They are all here. It is the owners who are lost.
A Field Guide to Doorbells | Rufus Ekwall | Home | 5.40 | 30 | Sixty-two kinds, with their calls and their seasons.
North of the Biscuit Tin | Ottoline Marsh | Travel | 11.50 | 4 | An expedition across one kitchen, unsupported and without butter.
The Semaphore Sisters | Dagny Holloway | Work | 14.20 | 3 | Two hills, four flags, and a secret that takes all day to tell.
Waiting for the Paint | Caspian Rule | Waiting | 8.95 | 10 | It dries in the end. That is not what the book is about.
The Postman’s Atlas | Yevgenia Thorpe | Travel | 16.65 | 2 | Every street is drawn as long as it feels with a full bag.
Seventeen Borrowed Chairs | Milo Anstruther | Home | 8.60 | 14 | They have to go back by Sunday, and nobody remembers where.
The Unhurried Snail | Philippa Noor | Waiting | 6.20 | 25 | For readers of four and over, and for everybody they keep waiting.
Timetables of the Heart | Gideon Lascelles | Waiting | 13.75 | 1 | Change at Doubt. Mind the gap. No service on Mondays.
A Ferry to Elsewhere | Ingrid Balfour-Chen | Travel | 12.30 | 6 | It leaves when it is full, and it is never quite full.
The Apprentice’s Inkwell | Tobias Wray | Work | 9.40 | 13 | A year of errands, told by the thing that was spilled.
How the Attic Was Won | Zuleika Prentiss | Home | 10.85 | 7 | The moths had numbers. The aunt had patience.
The Committee for Clouds | Horace Tindall | Work | 15.10 | 5 | Minutes of a body that could agree on nothing but cumulus.
Please Hold | Marguerite Sallow | Waiting | 7.99 | 18 | The music was composed for this book, and it repeats.
Tea with the Tide | Fergus Iddowe | Travel | 11.05 | 9 | Come twice a day. Do not be late.
The Lamplighter’s Shortcut | Nerys Calloway | Work | 13.25 | 4 | He found a way round the dark and told the wrong person.
A Drawer Full of Keys | Basil Otterburn | Home | 7.15 | 16 | One of them fits. This is a mystery in one hundred and six keys.
The Second Longest Pier | Clementine Ashgrove | Travel | 11.90 | 3 | A town that measures everything, and a rival with a longer plank.
Everything Arrives at Once | Leopold Squire | Waiting | 14.45 | 8 | Three parcels, two uncles and a piano, all at ten past nine.
The Quiet Goose | Amabel Rook | Home | 5.80 | 22 | She has something to say and is waiting for the right moment.
`;

export const BOOKS: readonly Book[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [title = '', author = '', shelf = '', price = '', stock = '', about = ''] = line.split(' | ');
    return { title, author, shelf, price, stock: Number(stock), about };
  });

/** What a book's page is called: `The Postman’s Atlas` is `the-postmans-atlas`. */
export function slugOf({ title }: Book): string {
  return title
    .toLowerCase()
    .replaceAll('’', '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** Two others that stand on the same shelf, the next ones round. */
export function relatedTo(book: Book): Book[] {
  const shelf = BOOKS.filter(({ shelf }) => shelf === book.shelf);
  const place = shelf.indexOf(book);
  return [1, 2].map((step) => shelf[(place + step) % shelf.length]).filter((other) => other !== undefined);
}
