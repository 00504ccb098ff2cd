/** The package xliff has no types of its own. */
declare module 'xliff' {
  interface Content {
    readonly resources: Readonly<Record<string, Readonly<Record<string, { source: string; target: string }>>>>;
    readonly sourceLanguage: string;
    readonly targetLanguage: string;
  }
  export function js2xliff(content: Content): Promise<string>;
  export function jsToXliff12(content: Content): Promise<string>;
  export function xliff12ToJs(xliff: string): Promise<Content>;
}
