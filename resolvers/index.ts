/** All resolvers, by type. */
import type { Kind } from '../src/records/registry.ts';
import { Article, ArticleFacets, articleQueries } from './article.ts';
import { Document, DocumentFacets, documentQueries } from './document.ts';
import { Edition, EditionFacets, editionQueries } from './edition.ts';
import { Enterprise, EnterpriseFacets, enterpriseQueries, Honour } from './enterprise.ts';
import { Industry } from './industry.ts';
import { limitsQueries } from './limits.ts';
import { AgendaItem, Meeting, MeetingFacets, meetingQueries, Participant } from './meeting.ts';
import { Organization, OrganizationFacets, organizationQueries } from './organization.ts';
import { Person, PersonFacets, personQueries, Post } from './person.ts';
import { Project, ProjectFacets, ProjectParty, projectQueries, ResponsiblePerson } from './project.ts';
import { Change, Publication, publicationQueries } from './publication.ts';
import { Node, Record, RecordFacets, recordQueries, Revision, Withdrawal, WithdrawnRecord } from './record.ts';
import { Date, DateTime, Decimal } from './scalars.ts';
import { SearchEdge, searchQueries } from './search.ts';
import { Source } from './source.ts';
import { FacetValue, GroupKeyValue } from './statistics.ts';
import type { GraphQueryResolvers, GraphResolvers } from './types.generated.ts';

/** Every field of Query: the compiler names what was forgotten. */
const Query: Required<Omit<GraphQueryResolvers, '__isTypeOf'>> = {
  ...recordQueries,
  ...searchQueries,
  ...publicationQueries,
  ...limitsQueries,
  ...articleQueries,
  ...meetingQueries,
  ...projectQueries,
  ...enterpriseQueries,
  ...personQueries,
  ...organizationQueries,
  ...documentQueries,
  ...editionQueries,
};

/** Every kind. */
const Kinds: Required<Pick<GraphResolvers, Kind>> = {
  Article,
  Meeting,
  Project,
  Enterprise,
  Person,
  Organization,
  Document,
  Edition,
};

/** Every list with facets. */
const AllFacets: Required<Pick<GraphResolvers, `${Kind | 'Record'}Facets`>> = {
  ArticleFacets,
  MeetingFacets,
  ProjectFacets,
  EnterpriseFacets,
  PersonFacets,
  OrganizationFacets,
  DocumentFacets,
  EditionFacets,
  RecordFacets,
};

export const resolvers: GraphResolvers = {
  Query,
  ...Kinds,
  Node,
  Record,
  Revision,
  Withdrawal,
  WithdrawnRecord,
  ...AllFacets,
  FacetValue,
  GroupKeyValue,
  SearchEdge,
  AgendaItem,
  Honour,
  Industry,
  Participant,
  Post,
  ProjectParty,
  ResponsiblePerson,
  Source,
  Change,
  Publication,
  Date,
  DateTime,
  Decimal,
};
