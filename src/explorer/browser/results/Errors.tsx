import type { GraphQLFormattedError } from 'graphql';
import { useLanguage } from '../state/language.ts';

/** What the API says is wrong, with the way to what its codes mean. */
export function Errors({ errors }: { errors: readonly GraphQLFormattedError[] }) {
  const { t } = useLanguage();
  return (
    <div className="errors" role="alert">
      <h3>{t.errors}</h3>
      <ul>
        {errors.map(({ message, locations, extensions }, index) => (
          <li key={index}>
            <span lang="en">{message}</span>
            {locations?.[0] && <small> ({`${locations[0].line}:${locations[0].column}`})</small>}
            {typeof extensions?.['code'] === 'string' && <code>{extensions['code']}</code>}
          </li>
        ))}
      </ul>
      <a href="/docs/errors">{t.errorHelp}</a>
    </div>
  );
}
