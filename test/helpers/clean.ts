/** Checks every message once before the unit tests, so that each of the files that damage some need not. */
import { fileURLToPath } from 'node:url';
import { saveClean } from '../../scripts/lib/clean.js';
import { validateLocales } from '../../scripts/lib/validate-locales.js';

export default function checkAll(): void {
  validateLocales(fileURLToPath(new URL('../..', import.meta.url)));
  saveClean();
}
