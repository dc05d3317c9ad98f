/** `npm run api`: writes the API reference anew where the library or a chapter has changed. */

import { join } from 'node:path';
import { generateApi } from '../src/plugins/api/generate';

generateApi(join(__dirname, '..')).then(
  (wrote) =>
    console.log(wrote ? 'The API reference has been written: docs/api' : 'The API reference is up to date.'),
  (error) => {
    console.error(error);
    process.exitCode = 1;
  },
);
