import { useEffect, useState } from 'react';
import type { Language } from '../contract/terms.ts';
import { Header } from './parts/Header.tsx';
import { PhoneNav, type Pane } from './parts/PhoneNav.tsx';
import { Side } from './parts/Side.tsx';
import { TabBar } from './parts/TabBar.tsx';
import { CodePane } from './editor/CodePane.tsx';
import { Toolbar } from './editor/Toolbar.tsx';
import { Results } from './results/Results.tsx';
import { firstLanguage, LanguageContext, storeLanguage } from './state/language.ts';
import { useExplorer } from './state/useExplorer.ts';
import { en } from './texts/en.ts';
import { zh } from './texts/zh.ts';

/** The page: a side to choose from, the operation, and its results. */
export function App() {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  const [pane, setPane] = useState<Pane>('results');
  const [hasCode, setHasCode] = useState(true);
  const explorer = useExplorer(language);
  const t = language === 'zh' ? zh : en;

  useEffect(() => {
    storeLanguage(language);
    document.title = t.title;
  }, [language, t]);

  const toResults =
    <A extends unknown[]>(act: (...given: A) => void) =>
    (...given: A) => {
      act(...given);
      setPane('results');
    };
  const shown = {
    ...explorer,
    run: toResults(explorer.run),
    open: toResults(explorer.open),
    show: toResults(explorer.show),
  };

  return (
    <LanguageContext value={language}>
      <a className="skip" href="#results">
        {t.skip}
      </a>
      <Header onLanguage={setLanguage} />
      <main className={`work pane-${pane}${hasCode ? '' : ' no-code'}`}>
        <Side explorer={shown} />
        <div className="desk">
          <TabBar explorer={explorer} />
          <Toolbar
            explorer={shown}
            hasCode={hasCode}
            onToggle={() => {
              setHasCode(!hasCode);
            }}
          />
          <div className="columns">
            {(hasCode || pane === 'code') && <CodePane explorer={shown} />}
            <Results key={explorer.tab.id} explorer={shown} />
          </div>
        </div>
      </main>
      <PhoneNav pane={pane} onPane={setPane} />
    </LanguageContext>
  );
}
