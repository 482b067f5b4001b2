/** Every fact of the sample page, and where the API answers it: `facts` has them by what they are about. */
import type { Fact } from './fact.ts';
import { EDITION_FACTS } from './facts/edition.ts';
import { ENTERPRISE_FACTS } from './facts/enterprises.ts';
import { MEETING_FACTS } from './facts/meeting.ts';
import { PROJECT_FACTS } from './facts/project.ts';
import { RELATION_FACTS } from './facts/relations.ts';

export const SAMPLE_FACTS: readonly Fact[] = [
  ...EDITION_FACTS,
  ...MEETING_FACTS,
  ...PROJECT_FACTS,
  ...ENTERPRISE_FACTS,
  ...RELATION_FACTS,
];
