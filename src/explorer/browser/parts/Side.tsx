import { lazy, Suspense, useState } from 'react';
import { BuilderPanel } from '../builder/BuilderPanel.tsx';
import { ExampleList } from '../examples/ExampleList.tsx';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { Choice } from './Choice.tsx';

const DocsPanel = lazy(() => import('../docs/DocsPanel.tsx'));

type Panel = 'examples' | 'builder' | 'docs';

/** The side to choose from: examples, the builder, the docs. */
export function Side({ explorer }: { explorer: Explorer }) {
  const { t } = useLanguage();
  const [panel, setPanel] = useState<Panel>('examples');
  return (
    <section className="side" aria-label={t.pick}>
      <Choice
        label={t.pick}
        options={[
          ['examples', t.examples],
          ['builder', t.builder],
          ['docs', t.docs],
        ]}
        chosen={panel}
        onChoose={setPanel}
      />
      <div className="panel" tabIndex={-1}>
        {panel === 'examples' && <ExampleList explorer={explorer} />}
        {panel === 'builder' && <BuilderPanel explorer={explorer} />}
        {panel === 'docs' && (
          <Suspense fallback={<p>{t.loading}</p>}>
            <DocsPanel />
          </Suspense>
        )}
      </div>
    </section>
  );
}
