/** In place of edtf, in functions that only read: dates come out of the store as they were parsed when they were published. */
export default function edtf(): never {
  throw new Error('A function that only reads parses no dates');
}
