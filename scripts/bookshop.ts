/** `npm run bookshop`: writes the pages that the scraping examples read, static/site, from the list of books. */
import { join } from 'node:path';
import { writeBookshop } from '../src/site/bookshop/write';

console.log(`${writeBookshop(join(process.cwd(), 'static', 'site'))} files are in static/site.`);
