import { useMemo, useState } from 'react';
import { entriesOf, findEntries } from '../../contract/search.ts';
import { schema } from '../schema.ts';
import { useLanguage } from '../state/language.ts';
import { Found } from './Found.tsx';
import { Industries } from './Industries.tsx';
import { RootPage } from './RootPage.tsx';
import { TypePage } from './TypePage.tsx';

/** Where in the docs one is: a type, perhaps at one of its members; nowhere: the introduction. */
export interface Place {
  readonly type: string;
  readonly member?: string | undefined;
}

/** The docs of the contract: searched by Chinese term, name and text. */
export default function DocsPanel() {
  const { t } = useLanguage();
  const [way, setWay] = useState<readonly Place[]>([]);
  const [sought, setSought] = useState('');
  const entries = useMemo(() => entriesOf(schema), []);
  const found = useMemo(() => findEntries(entries, sought), [entries, sought]);
  const at = way.at(-1);
  const go = (place: Place) => {
    setSought('');
    setWay([...way, place]);
  };
  return (
    <>
      <h2>{t.docs}</h2>
      <input
        type="search"
        className="docs-search"
        aria-label={t.docsSearch}
        placeholder={t.docsSearch}
        value={sought}
        onChange={({ target }) => {
          setSought(target.value);
        }}
      />
      {sought.trim() !== '' && (
        <>
          <Found entries={found} onGo={go} />
          <Industries sought={sought} />
        </>
      )}
      {sought.trim() === '' && at && (
        <>
          <p className="way">
            <button
              type="button"
              onClick={() => {
                setWay(way.slice(0, -1));
              }}
            >
              ← {t.back}
            </button>
          </p>
          <TypePage key={at.type} place={at} onGo={go} />
        </>
      )}
      {sought.trim() === '' && !at && <RootPage onGo={go} />}
    </>
  );
}
