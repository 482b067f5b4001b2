/** What of opencc-js is used; its own types import one another in a way that Node's resolution does not follow. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { readonly from: 't'; readonly to: 'cn' }): (text: string) => string;
}
