import { useLanguage } from '../state/language.ts';
import { operationName } from '../state/tabs.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { EXAMPLES, variablesOf } from './examples.ts';

/** The ready operations, each with the question that it answers. */
export function ExampleList({ explorer }: { explorer: Explorer }) {
  const { language, t } = useLanguage();
  const current = operationName(explorer.tab.query);
  return (
    <>
      <h2>{t.examples}</h2>
      <p className="intro">{t.examplesIntro}</p>
      <ul className="examples">
        {EXAMPLES.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              aria-current={example.name === current}
              onClick={() => {
                const variables = variablesOf(example, language);
                const opened = explorer.tabs.find((tab) => tab.query === example.query && tab.variables === variables);
                if (opened) explorer.show(opened.id);
                else explorer.open({ query: example.query, view: example.view, variables });
              }}
            >
              <strong>{example.title[language]}</strong>
              <span>{example.answers[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
