/** What the page keeps between visits. A browser may refuse to keep anything. */

const names = { tags: 'im-errors.languages', theme: 'im-errors.theme' } as const;

export function readSetting(name: keyof typeof names): string {
  try {
    return localStorage.getItem(names[name]) ?? '';
  } catch {
    return '';
  }
}

export function writeSetting(name: keyof typeof names, value: string): void {
  try {
    localStorage.setItem(names[name], value);
  } catch {
    // Then it holds for this visit.
  }
}
