/**
 * The messages in i18next, each language loaded when it is used: `im-error-i18n/i18next-backend`.
 *
 *     import i18next from 'i18next'
 *     import HttpBackend from 'i18next-http-backend'
 *     import { imErrorsBackend } from 'im-error-i18n/i18next-backend'
 *
 *     await i18next.use(imErrorsBackend(HttpBackend)).init({ lng: 'zh-CN', fallbackLng: 'en' })
 *     i18next.t('imError:6206')
 *
 * The app's own backend answers for the app's own namespaces and is never asked for ours. Without one:
 *
 *     i18next.use(imErrorsBackend()).init({ resources, partialBundledLanguages: true, … })
 */

import type { BackendModule, CallbackError, InitOptions, ResourceKey, Services } from 'i18next';
import { matchLocale, toObject } from './core.js';
import { loaders } from './generated/loaders.js';

type Tag = keyof typeof loaders;

const tags = Object.keys(loaders) as Tag[];
const namespaces = ['imError', 'imNotice'] as const;

/** What can be set beside the app's backend. */
export interface ImErrorsBackendOptions {
  /**
   * Whether the namespaces are loaded with each language, so that `t` finds them at once (default), or when the app
   * asks for them with `useTranslation('imError')`, `loadNamespaces` or its own `ns`.
   */
  readonly eager?: boolean;
  /** The language for those of the app's that no language here answers. Without it `fallbackLng` decides. */
  readonly fallbackLocale?: Tag;
}

/** An i18next backend: a class, as most are, or an object. */
type Backend = (new () => BackendModule<object>) | BackendModule<object>;

/**
 * The texts of one namespace of ours, or `undefined` where the namespace is not ours: a loader for
 * `i18next-resources-to-backend`.
 *
 * @param language the app's own code, such as `zh-CN`
 * @param namespace any namespace
 * @param fallbackLocale the language where none answers; without it there is then no text
 * @returns a promise of plain texts; it rejects where the bundler's chunk cannot be fetched
 * @example
 * resourcesToBackend((lng: string, ns: string) => imErrorResources(lng, ns) ?? import(`./locales/${lng}/${ns}.json`))
 */
export function imErrorResources(
  language: string,
  namespace: string,
  fallbackLocale?: Tag,
): Promise<Record<string, string>> | undefined {
  const own = namespaces.find((name) => name === namespace);
  if (!own) return undefined;
  const tag = matchLocale(language, tags) ?? fallbackLocale;
  return tag ? loaders[tag]().then((locale) => toObject(locale[own])) : Promise.resolve({});
}

/**
 * A backend for i18next that loads `imError` and `imNotice` and hands everything else to the app's own backend.
 *
 * @param backend the app's backend: a class or an object; without it other namespaces have no texts
 * @param options see {@link ImErrorsBackendOptions}
 * @returns a class for `i18next.use`; every instance of i18next makes its own object of it
 * @example
 * i18next.use(imErrorsBackend(HttpBackend))
 */
export function imErrorsBackend(backend?: Backend, options: ImErrorsBackendOptions = {}) {
  return class ImErrorsBackend implements BackendModule<object> {
    static readonly type = 'backend';
    static readonly callbackApi = true;
    readonly type = 'backend';
    readonly inner: BackendModule<object> | undefined = typeof backend === 'function' ? new backend() : backend;

    init(services: Services, backendOptions: object, i18nextOptions: InitOptions): void {
      this.inner?.init?.(services, backendOptions, i18nextOptions);
      if (options.eager === false) return;
      // i18next loads what stands here with every language.
      i18nextOptions.ns = [...new Set([i18nextOptions.ns ?? [], ...namespaces].flat())];
    }

    read(
      language: string,
      namespace: string,
      callback: (error: CallbackError, data: ResourceKey | boolean | null | undefined) => void,
    ): void {
      const own = imErrorResources(language, namespace, options.fallbackLocale);
      const inner = this.inner as (BackendModule<object> & { callbackApi?: boolean }) | undefined;
      const read = inner?.read as ((...args: unknown[]) => unknown) | undefined;
      if (!own && !read) {
        callback(null, {});
        return;
      }
      // A backend without a callback returns its answer, or a promise of it.
      const returns = inner?.callbackApi === false || (inner?.callbackApi === undefined && read?.length === 2);
      if (!own && !returns) {
        read?.call(inner, language, namespace, callback);
        return;
      }
      Promise.resolve(own ?? read?.call(inner, language, namespace)).then(
        (data) => callback(null, data as ResourceKey),
        (error) => callback(error, true),
      );
    }

    create(
      languages: readonly string[],
      namespace: string,
      key: string,
      fallbackValue: string,
      ...rest: unknown[]
    ): void {
      // A text of ours that is missing is no key for the app's translators.
      if ((namespaces as readonly string[]).includes(namespace)) return;
      (this.inner?.create as ((...args: unknown[]) => void) | undefined)?.call(
        this.inner,
        languages,
        namespace,
        key,
        fallbackValue,
        ...rest,
      );
    }
  };
}
