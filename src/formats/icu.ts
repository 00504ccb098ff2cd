import { toIcu } from '../core/icu.js';
import { namespaceFiles } from './format.js';

/** ICU messages for FormatJS, react-intl and next-intl. */
export const icu = namespaceFiles(toIcu);
