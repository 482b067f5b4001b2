import { useLanguage } from '../state/language.ts';

/** What a phone shows, which has room for one thing at a time. */
export type Pane = 'side' | 'code' | 'results';

export function PhoneNav({ pane, onPane }: { pane: Pane; onPane: (pane: Pane) => void }) {
  const { t } = useLanguage();
  const panes: [Pane, string][] = [
    ['side', t.pick],
    ['code', t.code],
    ['results', t.results],
  ];
  return (
    <nav className="phone-nav" aria-label={t.nav}>
      {panes.map(([name, label]) => (
        <button
          key={name}
          type="button"
          aria-current={pane === name}
          onClick={() => {
            onPane(name);
          }}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
