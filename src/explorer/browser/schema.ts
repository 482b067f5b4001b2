import { buildSchema } from 'graphql';
import text from '../../../schema.graphql';

/** The contract, as it was when the explorer was built: both are deployed together. */
export const schema = buildSchema(text, { assumeValidSDL: true });
