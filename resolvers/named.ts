/** People and organizations as named in a text, which types of several kinds have. */
import { linkedRecord } from '../src/graphql/resolverHelpers.ts';
import { contentOf, titleOf } from '../src/records/registry.ts';
import type {
  GraphBodyResolvers,
  GraphBylineEntryResolvers,
  GraphNamedOrganizationResolvers,
  GraphNamedPersonResolvers,
  GraphResponsiblePersonResolvers,
} from './types.generated.ts';

export const Body: GraphBodyResolvers = { __resolveType: ({ kind }) => kind };

export const NamedOrganization: GraphNamedOrganizationResolvers = {
  async name({ name, organization: id }, _, { reader }) {
    if (name !== undefined || id === undefined) return name ?? '';
    const found = await reader.find(id);
    if (!found) return id;
    return 'withdrawal' in found ? found.title : titleOf(contentOf(found));
  },
  organization: ({ organization }, _, { reader }) => linkedRecord(reader, organization),
};

export const NamedPerson: GraphNamedPersonResolvers = {
  person: ({ person }, _, { reader }) => linkedRecord(reader, person),
};

export const BylineEntry: GraphBylineEntryResolvers = {
  person: ({ person }, _, { reader }) => linkedRecord(reader, person),
};

export const ResponsiblePerson: GraphResponsiblePersonResolvers = {
  person: ({ person }, _, { reader }) => linkedRecord(reader, person),
};
