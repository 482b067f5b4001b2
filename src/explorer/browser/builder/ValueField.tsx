import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type ValueNode,
} from 'graphql';
import { described, namesOf } from '../../contract/terms.ts';
import { useLanguage } from '../state/language.ts';
import { EnumField } from './EnumField.tsx';
import { ObjectField } from './ObjectField.tsx';
import { ScalarField } from './ScalarField.tsx';

/** An argument, or a field of an input. */
export interface InputElement {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly type: GraphQLInputType;
  readonly defaultValue?: unknown;
}

export interface ValueProps {
  readonly element: InputElement;
  readonly value: ValueNode | undefined;
  readonly onChange: (value: ValueNode | undefined) => void;
}

/** The form field that suits the type of a value. */
export function ValueField(props: ValueProps) {
  const named = getNamedType(props.element.type);
  if (isInputObjectType(named)) return <ObjectField {...props} type={named} />;
  if (isEnumType(named)) return <EnumField {...props} type={named} />;
  return <ScalarField {...props} type={named.name} />;
}

/** What a form field is called, with an asterisk if it must be filled in. */
export function useLabel(element: InputElement): { name: string; title: string; isRequired: boolean; isList: boolean } {
  const { language } = useLanguage();
  const isRequired = isNonNullType(element.type) && element.defaultValue === undefined;
  return {
    name: namesOf(element)[language] + (isRequired ? ' *' : ''),
    title: described(element.description).text,
    isRequired,
    isList: isListType(getNullableType(element.type)),
  };
}
