/**
 * The SDKs' own names of their codes as constants, letter for letter, misspellings included: `im-error-i18n/constants`.
 * Codes without a name have none. Only those that are imported become part of a bundle.
 *
 *     import { ERR_USER_SIG_EXPIRED } from 'im-error-i18n/constants'
 *
 *     if (describeImError(error, 'en').code === ERR_USER_SIG_EXPIRED) …
 */
export * from './generated/constants.js';
