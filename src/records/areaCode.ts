/** Codes of areas: GB/T 2260 for provinces, cities and counties (6 digits), GB/T 10114 and the statistical codes below them. */

/** The first two digits of GB/T 2260: the provinces, by regions. */
const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82'.split(' '),
);

/** 6 digits; with 3 more for a township, and with 3 more for a village. */
const CODE = /^\d{6}(\d{3}){0,2}$/;

export const isAreaCode = (code: string): boolean => CODE.test(code) && PROVINCES.has(code.slice(0, 2));
