import type { Entry } from '../../contract/search.ts';
import { useLanguage } from '../state/language.ts';
import type { Place } from './DocsPanel.tsx';
import { Prose } from './Prose.tsx';

/** What a search of the docs finds. */
export function Found({ entries, onGo }: { entries: readonly Entry[]; onGo: (place: Place) => void }) {
  const { t } = useLanguage();
  return (
    <>
      <p role="status">{t.docsFound(entries.length)}</p>
      <ul className="found">
        {entries.map((entry) => (
          <li key={entry.label}>
            <button
              type="button"
              onClick={() => {
                onGo(entry);
              }}
            >
              <strong lang="zh">{entry.term}</strong> <code>{entry.label}</code>
              <span lang="en">
                <Prose text={entry.text} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
