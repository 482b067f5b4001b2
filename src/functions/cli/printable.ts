/**
 * Text from outside acts on a terminal: escape sequences move the cursor and hide lines, and controls of direction reorder them
 * (Unicode Standard Annex 9). Such characters are printed as their escapes, which JSON and quoted YAML read as the characters.
 */
const ACTING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The text with nothing in it that acts on a terminal but line feeds. */
export const printable = (text: string): string =>
  text.replace(ACTING, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
