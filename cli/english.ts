/** The English catalogue, read from where the extension keeps it. */
import { readFileSync } from 'node:fs';
import { type Catalogue, translateWith } from '../utils/app/translate.ts';

const file = new URL('../public/_locales/en/messages.json', import.meta.url);

export const english = translateWith(JSON.parse(readFileSync(file, 'utf8')) as Catalogue);
