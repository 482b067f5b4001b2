/** Types of the part of the package `edtf` that we use; the package has none. */
declare module 'edtf' {
  interface ExtendedDate {
    readonly type: 'Date' | 'Season' | 'Interval';
    /** Milliseconds since 1970 UTC; -Infinity for an interval whose beginning is open, null if it is unknown. */
    readonly min: number | null;
    /** Milliseconds since 1970 UTC; Infinity for an interval whose end is open, null if it is unknown. */
    readonly max: number | null;
    /** 1 year, 2 month, 3 day. */
    readonly precision?: number;
  }
  /** Throws when the text is not EDTF of this level and one of these types. */
  export default function edtf(text: string, options: { level: 0 | 1 | 2; types: string[] }): ExtendedDate;
}
