import { useEffect, useState } from 'react';
import { ask } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';

interface Industry {
  readonly code: string;
  readonly label: string;
}

const QUERY = `query Industries($locale: Locale!) {
  sections: industries { code label(locale: $locale) }
  divisions: industries(level: DIVISION) { code label(locale: $locale) }
}`;

/** The code list of industries, as the API has it: all, or those whose code or name has a text. */
export function Industries({ sought }: { sought?: string }) {
  const { language, t } = useLanguage();
  const [industries, setIndustries] = useState<readonly Industry[]>();
  useEffect(() => {
    const controller = new AbortController();
    ask(QUERY, JSON.stringify({ locale: language.toUpperCase() }), controller.signal)
      .then(({ data }) => {
        const { sections = [], divisions = [] } = (data ?? {}) as Partial<Record<string, Industry[]>>;
        setIndustries([...sections, ...divisions].sort((a, b) => (a.code < b.code ? -1 : 1)));
      })
      .catch(() => undefined);
    return () => {
      controller.abort();
    };
  }, [language]);
  const text = sought?.trim().toLowerCase();
  const shown = industries?.filter(({ code, label }) => `${code} ${label}`.toLowerCase().includes(text ?? ''));
  if (!shown) return <p>{t.loading}</p>;
  if (text !== undefined && shown.length === 0) return null;
  return (
    <ul className="codes" aria-label={t.industries}>
      {shown.map(({ code, label }) => (
        <li key={code} className={code.length === 1 ? 'section' : ''}>
          <code>{code}</code> {label}
        </li>
      ))}
    </ul>
  );
}
