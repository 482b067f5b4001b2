/** Every fact of the six items, and where the API answers it: `itemFacts` has them by the items. */
import type { Fact } from './fact.ts';
import { DOCUMENT_FACTS } from './itemFacts/documents.ts';
import { FIGURE_FACTS } from './itemFacts/figures.ts';
import { HONOUR_FACTS } from './itemFacts/honour.ts';
import { MEETING_FACTS } from './itemFacts/meeting.ts';
import { PROJECT_START_FACTS } from './itemFacts/projectStart.ts';
import { SIGNING_LIST_FACTS } from './itemFacts/signingList.ts';

export const ITEM_FACTS: readonly Fact[] = [
  ...PROJECT_START_FACTS,
  ...MEETING_FACTS,
  ...SIGNING_LIST_FACTS,
  ...HONOUR_FACTS,
  ...DOCUMENT_FACTS,
  ...FIGURE_FACTS,
];
