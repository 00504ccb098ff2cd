/** The smallest of ELD’s tables, which knows 60 languages. */
declare module 'eld/extrasmall' {
  export const eld: {
    detect(text: string): { language: string; isReliable(): boolean; getScores(): Record<string, number> };
  };
}
