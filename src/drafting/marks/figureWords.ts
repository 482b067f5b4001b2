/** The words around figures, as patterns: what is found with them is read by the parsers of printed figures. */

export const QUALIFIER_BEFORE =
  '(?:已超过|已超|已达到|已达|大约为|大约|约为|约达|约|将近|接近|近|超过|超|逾|突破|不低于|不少于|至少|不超过|至多|最多|高达|多达|达到|达)';
export const QUALIFIER_AFTER = '(?:左右|上下|及以上|以上|以内|及以下|以下|整)';
/** In digits or Chinese numerals, with 万 and 亿, and 多 or 余. */
export const NUMBER =
  '(?:[\\d０-９]+(?:[,，]\\d{3}(?!\\d))*(?:[.．]\\d+)?|[一二两三四五六七八九十百千][〇零一二两三四五六七八九十百千]*|(?=[万亿][多余]))[多余]?\\s?[百千]?[万亿]{0,2}[多余]?';
