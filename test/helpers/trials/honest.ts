export const honestTexts: any[] = [];
