/** The part of opencc-js that we use; Node's module resolution cannot follow the imports of its own types. */
declare module 'opencc-js/t2cn' {
  export function Converter(options: { readonly from: 't'; readonly to: 'cn' }): (text: string) => string;
}
