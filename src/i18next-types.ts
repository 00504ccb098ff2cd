/**
 * The namespaces in the types of i18next 26.3 and later, beside an app's own: `im-error-i18n/i18next-types`. One line
 * in any declaration file of the app does it:
 *
 *     import 'im-error-i18n/i18next-types'
 *
 * It is for apps whose own keys are typed: with it, i18next takes keys that have types and no others. Before
 * i18next 26.3, write `resources: { translation: … } & ImErrorResources` instead.
 */
import type { ImErrorResources } from './keys.js';

declare module 'i18next' {
  interface ResourceNamespaceMap extends ImErrorResources {}
}
