/** Every fact of the sample page is answered by the API, each by a question of its own. */
import { useSample } from '../support/shared.ts';
import { testFacts } from './factSuite.ts';
import { SAMPLE_FACTS } from './sampleFacts.ts';

testFacts('the sample page', useSample(), SAMPLE_FACTS);
