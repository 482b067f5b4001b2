import type { Visit } from '../visit.ts';
import { axeFindsNothing } from './accessibility.ts';
import { buildByClicking } from './building.ts';
import { chartAndSave } from './charts.ts';
import { findInDocs } from './docs.ts';
import { editOperations } from './editing.ts';
import { runExamples } from './examples.ts';
import { useTheKeyboard } from './keyboard.ts';
import { switchLanguage } from './languages.ts';
import { copyAndOpenLinks } from './links.ts';
import { useAPhone } from './phones.ts';
import { copyPrograms } from './programs.ts';
import { readTables } from './tables.ts';
import { loadLittle } from './weight.ts';

/** What analysts do, and what is promised about it. */
export const JOBS: Readonly<Record<string, (visit: Visit) => Promise<void>>> = {
  'weight of the first load': loadLittle,
  'examples run': runExamples,
  'tables: sort, copy, CSV, JSON, open a record': readTables,
  'charts: choose, save SVG and PNG': chartAndSave,
  'links: copy, open in another browser': copyAndOpenLinks,
  'programs: curl, fetch and Python give the same answer': copyPrograms,
  'building by clicking, and pages': buildByClicking,
  'docs are found, the reference needs no scripts': findInDocs,
  'languages switch': switchLanguage,
  'editing: wrap, tidy, marks, proposals': editOperations,
  'keyboard alone': useTheKeyboard,
  'phone of 390 pixels': useAPhone,
  'axe finds nothing': axeFindsNothing,
};
