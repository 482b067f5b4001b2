import { lazy, Suspense } from 'react';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';

const Editor = lazy(() => import('./Editor.tsx'));

/** The operation and its variables, as text. */
export function CodePane({ explorer }: { explorer: Explorer }) {
  const { t } = useLanguage();
  const { tab } = explorer;
  const run = () => {
    explorer.run();
  };
  return (
    <section className="code" aria-label={t.code}>
      <h2>
        {t.code} <small>{t.runHint}</small>
      </h2>
      <div className="query">
        <Suspense fallback={<pre>{tab.query}</pre>}>
          <Editor
            kind="graphql"
            label={t.code}
            value={tab.query}
            onChange={(query) => {
              explorer.change({ query });
            }}
            onRun={run}
          />
        </Suspense>
      </div>
      <h3>{t.variables}</h3>
      <div className="variables">
        <Suspense fallback={<pre>{tab.variables}</pre>}>
          <Editor
            kind="json"
            label={t.variables}
            hint="{ }"
            value={tab.variables}
            onChange={(variables) => {
              explorer.change({ variables });
            }}
            onRun={run}
          />
        </Suspense>
      </div>
    </section>
  );
}
