import type { Language } from '../../contract/terms.ts';
import { useLanguage } from '../state/language.ts';

/** The name of the page, the way to the reference, and the other language. */
export function Header({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const { language, t } = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className="top">
      <h1>
        <span className="logo" aria-hidden="true">
          公
        </span>
        <span lang="zh">公开</span> Gongkai <small>{t.subtitle}</small>
      </h1>
      <nav aria-label={t.guides}>
        <a href="/docs">{t.reference}</a>
      </nav>
      <button
        type="button"
        className="language"
        lang={other}
        onClick={() => {
          onLanguage(other);
        }}
      >
        {t.otherLanguage}
      </button>
    </header>
  );
}
