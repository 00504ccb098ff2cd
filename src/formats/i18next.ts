import { namespaceFiles } from './format.js';

/** For i18next-http-backend and i18next-fs-backend: two namespaces, texts as they are, `{{code}}` too. */
export const i18next = namespaceFiles((text) => text);
