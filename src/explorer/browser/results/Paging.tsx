import { type DocumentNode, print } from 'graphql';
import type { Table } from '../../answers/tables.ts';
import { readDocument } from '../../building/edit.ts';
import { type Turn, turnPage, withPageInfo } from '../../building/paging.ts';
import { schema } from '../schema.ts';
import { useLanguage } from '../state/language.ts';
import type { Explorer } from '../state/useExplorer.ts';
import { TakeAll } from './TakeAll.tsx';

interface Props {
  readonly connection: NonNullable<Table['connection']>;
  readonly rowCount: number;
  /** The document that the list answers. */
  readonly answered: DocumentNode | undefined;
  readonly explorer: Explorer;
}

/** The total of a list, and buttons that turn its pages. */
export function Paging({ connection: { path, page }, rowCount, answered, explorer }: Props) {
  const { t } = useLanguage();
  const document = readDocument(explorer.tab.query);
  const knows = page.hasNextPage !== undefined && page.endCursor !== undefined;
  const turn = (to: Turn) => {
    if (document) explorer.run({ query: print(turnPage(document, schema, path, page, to)) });
  };
  return (
    <nav className="paging" aria-label={t.paging}>
      <span>
        {t.rows(rowCount)}
        {page.totalCount === undefined ? '' : ` · ${t.total(page.totalCount)}`}
      </span>
      {answered && <TakeAll document={answered} path={path} explorer={explorer} />}
      {knows ? (
        <>
          <Turner
            label={t.first}
            enabled={page.hasPreviousPage ?? true}
            onTurn={() => {
              turn('first');
            }}
          />
          {page.startCursor !== undefined && (
            <Turner
              label={t.previous}
              enabled={page.hasPreviousPage ?? false}
              onTurn={() => {
                turn('previous');
              }}
            />
          )}
          <Turner
            label={t.next}
            enabled={page.hasNextPage ?? false}
            onTurn={() => {
              turn('next');
            }}
          />
        </>
      ) : (
        document && (
          <button
            type="button"
            onClick={() => {
              explorer.run({ query: print(withPageInfo(document, schema, path)) });
            }}
          >
            {t.askPages}
          </button>
        )
      )}
    </nav>
  );
}

function Turner({ label, enabled, onTurn }: { label: string; enabled: boolean; onTurn: () => void }) {
  return (
    <button type="button" disabled={!enabled} onClick={onTurn}>
      {label}
    </button>
  );
}
