import { useEffect, useState } from 'react';
import { ask } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';

interface Suggestion {
  readonly name: string;
  readonly record: { readonly id: string };
}

const QUERY = `query Suggest($text: String!) {
  suggest(text: $text, first: 8) { name record { id } }
}`;
// What the API can look for: a letter or a digit of any script.
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Finds the id of a record by its name, in characters, in pinyin or by its initials. */
export function IdFinder({ label, onFind }: { label: string; onFind: (id: string) => void }) {
  const { t } = useLanguage();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    setFound([]);
    if (!SAYS_SOMETHING.test(text)) return;
    const controller = new AbortController();
    // Not at every key: people type on.
    const timer = setTimeout(() => {
      ask(QUERY, JSON.stringify({ text }), controller.signal)
        .then(({ data }) => {
          setFound((data?.['suggest'] as readonly Suggestion[] | null | undefined) ?? []);
        })
        .catch(() => undefined);
    }, 200);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return (
    <div className="finder">
      <input
        type="search"
        aria-label={`${label}: ${t.findByName}`}
        placeholder={t.findByName}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
        }}
      />
      <ul>
        {found.map(({ name, record: { id } }) => (
          <li key={`${name} ${id}`}>
            <button
              type="button"
              onClick={() => {
                onFind(id);
                setText('');
              }}
            >
              {name} <code>{id}</code>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
