declare module 'virtual:language-report' {
  export const languages: readonly import('./report.js').LanguageRow[];
}

declare module 'virtual:limits' {
  /** Each language with limits that can be set, loaded when it is called. */
  export const limits: Readonly<
    Record<string, (() => Promise<import('im-error-i18n/core').ImErrorLocaleWithLimits>) | undefined>
  >;
}
