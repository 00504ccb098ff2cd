/** OpenCC's character tables: rows `character counterpart …`, divided by `|`. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
