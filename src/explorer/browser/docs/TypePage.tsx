import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { useEffect, useRef } from 'react';
import { described } from '../../contract/terms.ts';
import { schema } from '../schema.ts';
import { useLanguage } from '../state/language.ts';
import type { Place } from './DocsPanel.tsx';
import { Prose } from './Prose.tsx';

interface Member {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type?: GraphQLType;
  readonly args?: readonly Member[];
}

type Go = (place: Place) => void;

/** A type with its members. */
export function TypePage({ place, onGo }: { place: Place; onGo: Go }) {
  const { t } = useLanguage();
  const sought = useRef<HTMLLIElement>(null);
  useEffect(() => {
    sought.current?.scrollIntoView({ block: 'center' });
    sought.current?.focus({ preventScroll: true });
  }, [place]);
  const type = schema.getType(place.type);
  if (!type) return null;
  const { term, text } = described(type.description);
  return (
    <div className="doc">
      <h3>
        <span lang="zh">{term}</span> <code>{type.name}</code>
      </h3>
      <p lang="en">
        <Prose text={text} />
      </p>
      <p>
        <a href={`/docs#${type.name}`}>{t.reference}</a>
      </p>
      <ul className="members">
        {membersOf(type).map((member) => (
          <li
            key={member.name}
            ref={member.name === place.member ? sought : undefined}
            className={member.name === place.member ? 'sought' : ''}
            tabIndex={member.name === place.member ? -1 : undefined}
          >
            <MemberText member={member} onGo={onGo} />
            {member.args && member.args.length > 0 && (
              <details open={member.name === place.member}>
                <summary>{t.arguments}</summary>
                <ul>
                  {member.args.map((arg) => (
                    <li key={arg.name}>
                      <MemberText member={arg} onGo={onGo} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function MemberText({ member: { name, description, type }, onGo }: { member: Member; onGo: Go }) {
  const { term, text } = described(description);
  const named = type && getNamedType(type);
  const leads = named && !isSpecifiedScalarType(named);
  return (
    <>
      <strong lang="zh">{term}</strong> <code>{name}</code>{' '}
      {type &&
        (leads ? (
          <button
            type="button"
            className="type"
            onClick={() => {
              onGo({ type: named.name });
            }}
          >
            {String(type)}
          </button>
        ) : (
          <code className="type">{String(type)}</code>
        ))}
      <span className="text" lang="en">
        <Prose text={text} />
      </span>
    </>
  );
}

function membersOf(type: GraphQLNamedType): readonly Member[] {
  if (isEnumType(type)) return type.getValues();
  if (isInputObjectType(type)) return Object.values(type.getFields());
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}
