/** The words around figures, as patterns: what is found with them is read by the parsers of printed figures. */

export const QUALIFIER_BEFORE =
  '(?:已超过|已超|已达到|已达|大约为|大约|约为|约达|约|将近|接近|近|超过|超|逾|突破|不低于|不少于|至少|不超过|至多|最多|高达|多达|达到|达)';
export const QUALIFIER_AFTER = '(?:左右|上下|及以上|以上|以内|及以下|以下|整)';
const HAN_DIGIT = '一二两三四五六七八九十百千';
const ARABIC = '[\\d０-９]+(?:[,，]\\d{3}(?!\\d))*(?:[.．]\\d+)?';
/** 2亿5000万, 三亿五千万, 3.2亿, 200余万, 百万, 万余. */
export const NUMBER = `(?:${ARABIC}(?:[多余]?\\s?[百千]?[万亿]{1,2}(?:\\d{1,4}(?=万))?)?|[${HAN_DIGIT}][〇零${HAN_DIGIT}万亿]*|(?=[万亿][多余]))[多余]?\\s?[百千]?[万亿]{0,2}[多余]?`;
/** Behind these a number is the end of a longer one, or none: 数亿元, 上百万, 第3个. */
export const NOT_BEHIND = `(?<![数几上成第${HAN_DIGIT}万亿点\\d.])`;
