/** The elements of index.html. */
export const language = document.getElementById('language') as HTMLSelectElement
export const send = document.getElementById('send') as HTMLButtonElement
export const toast = document.getElementById('toast') as HTMLParagraphElement
