/** The formats of `im-error-i18n copy`, by name. */
import { android } from './android.js';
import { arb } from './arb.js';
import { csv } from './csv.js';
import type { Format } from './format.js';
import { i18next } from './i18next.js';
import { icu } from './icu.js';
import { po } from './po.js';
import { vue } from './vue.js';
import { xcstrings } from './xcstrings.js';

export const formats: Readonly<Record<string, Format>> = { i18next, icu, vue, android, xcstrings, arb, po, csv };
