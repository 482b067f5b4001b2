/** The tables of opencc-js that we use: pairs `from to`, separated by `|`. */
declare module 'opencc-js/dict/*' {
  const table: string;
  export default table;
}
