/** The four articles of the sample page. */
export const A1 = 'Article:xuzhou-etdz-2022-08-a1';
export const A2 = 'Article:xuzhou-etdz-2022-08-a2';
export const A3 = 'Article:xuzhou-etdz-2022-08-a3';
export const A4 = 'Article:xuzhou-etdz-2022-08-a4';
