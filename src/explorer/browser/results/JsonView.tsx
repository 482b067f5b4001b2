import { CopyButton } from '../parts/CopyButton.tsx';
import { save } from '../parts/save.ts';
import type { Answer } from '../state/ask.ts';
import { useLanguage } from '../state/language.ts';

/** The answer as the API gave it. */
export function JsonView({ answer }: { answer: Answer }) {
  const { t } = useLanguage();
  return (
    <>
      <div className="actions">
        <CopyButton label={`${t.json} ⧉`} text={() => answer.json} />
        <button
          type="button"
          onClick={() => {
            save(new Blob([answer.json], { type: 'application/json' }), 'gongkai.json');
          }}
        >
          {t.downloadJson}
        </button>
      </div>
      <pre className="json" tabIndex={0} role="region" aria-label="JSON">
        {answer.json}
      </pre>
    </>
  );
}
