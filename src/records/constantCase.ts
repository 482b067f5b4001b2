/** Names as enums of the contract spell them. */

/** `honourLevel` as enums of the contract spell it: `HONOUR_LEVEL`; a first capital begins no new word. */
export type ConstantCase<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${Uppercase<First>}${FollowingWords<Rest>}`
  : '';
type FollowingWords<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? '' : '_'}${Uppercase<First>}${FollowingWords<Rest>}`
  : '';

export const constantCase = <Name extends string>(name: Name): ConstantCase<Name> =>
  name.replace(/(?<=.)(?=[A-Z])/g, '_').toUpperCase() as ConstantCase<Name>;
