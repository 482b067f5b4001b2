import type { DocumentNode } from 'graphql';
import { createContext, useContext } from 'react';

/** The operation that is being built, and how it is changed. */
export interface Building {
  readonly document: DocumentNode;
  /** The variables, as JSON text. */
  readonly variables: string;
  readonly change: (document: DocumentNode) => void;
  readonly setVariables: (variables: string) => void;
}

export const BuildingContext = createContext<Building | undefined>(undefined);

export function useBuilding(): Building {
  const building = useContext(BuildingContext);
  if (!building) throw new Error('There is no operation to build');
  return building;
}
