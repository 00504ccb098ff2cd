declare const phone: { languages: string[] }

export function getLocales(): { languageTag: string }[] {
  return phone.languages.map((languageTag) => ({ languageTag }))
}
