import { createContext, useContext } from 'react';
import type { Language } from '../../contract/terms.ts';
import { en } from '../texts/en.ts';
import { type Texts, zh } from '../texts/zh.ts';

const KEY = 'gongkai:language';

export const LanguageContext = createContext<Language>('zh');

/** The language that was chosen here, or the first of the browser's that the page has. */
export function firstLanguage(): Language {
  try {
    const chosen = localStorage.getItem(KEY);
    if (chosen === 'zh' || chosen === 'en') return chosen;
  } catch {
    // A browser that keeps nothing still has languages.
  }
  const known = navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag));
  return known && !known.toLowerCase().startsWith('zh')
    ? 'en'
    : known || navigator.language.startsWith('zh')
      ? 'zh'
      : 'en';
}

export function storeLanguage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // It is then the browser's again at the next visit.
  }
}

/** The page's language and its texts. */
export function useLanguage(): { language: Language; t: Texts } {
  const language = useContext(LanguageContext);
  return { language, t: language === 'zh' ? zh : en };
}
