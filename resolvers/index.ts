/** All resolvers, by type. */
import type { ListingNames } from '../src/graphql/queries/listing.ts';
import type { Kind } from '../src/records/registry.ts';
import { Area, areaQueries, areas } from './area.ts';
import { AreaFigure, areaFigureQueries, areaFigures } from './areaFigure.ts';
import { Article, articleQueries, articles } from './article.ts';
import { Attachment, Document, DocumentBasis, documentQueries, documents } from './document.ts';
import { Edition, editionQueries, editions } from './edition.ts';
import { Enterprise, enterpriseQueries, enterprises, Honour } from './enterprise.ts';
import { Indicator, PartialDate } from './figures.ts';
import { Industry, industryQueries } from './industry.ts';
import { limitsQueries } from './limits.ts';
import { AgendaItem, Meeting, meetingQueries, meetings, Participant, ProjectOutcome } from './meeting.ts';
import { Body, BylineEntry, NamedOrganization, NamedPerson, ResponsiblePerson } from './named.ts';
import { Organization, organizationQueries, organizations } from './organization.ts';
import { Person, personQueries, people, Membership } from './person.ts';
import { Project, ProjectParty, projectQueries, projects } from './project.ts';
import { Publication, publicationQueries } from './publication.ts';
import { Node, PublicRecord, recordQueries, records, Revision, Withdrawal, WithdrawnRecord } from './record.ts';
import { CurrencyCode, Date, DateTime, Decimal, EDTF, URL } from './scalars.ts';
import { SearchEdge, searchQueries } from './search.ts';
import { Source } from './source.ts';
import { FacetValue, groupKeyValues } from './statistics.ts';
import type { GraphQueryResolvers, GraphResolvers } from './types.generated.ts';

/** All fields of Query; the compiler reports a missing one. */
const Query: Required<Omit<GraphQueryResolvers, '__isTypeOf'>> = {
  ...recordQueries,
  ...searchQueries,
  ...publicationQueries,
  ...limitsQueries,
  ...industryQueries,
  ...articleQueries,
  ...meetingQueries,
  ...projectQueries,
  ...enterpriseQueries,
  ...personQueries,
  ...organizationQueries,
  ...documentQueries,
  ...editionQueries,
  ...areaQueries,
  ...areaFigureQueries,
};

/** All kinds. */
const Kinds: Required<Pick<GraphResolvers, Kind>> = {
  Article,
  Meeting,
  Project,
  Enterprise,
  Person,
  Organization,
  Document,
  Edition,
  Area,
  AreaFigure,
};

/** What the lists of each kind are filtered, counted, grouped and ordered by. */
export const listings = {
  Article: articles,
  Meeting: meetings,
  Project: projects,
  Enterprise: enterprises,
  Person: people,
  Organization: organizations,
  Document: documents,
  Edition: editions,
  Area: areas,
  AreaFigure: areaFigures,
  Record: records,
} satisfies Record<Kind | 'Record', { readonly names: ListingNames }>;

const Facets: Required<Pick<GraphResolvers, `${Kind | 'Record'}Facets`>> = {
  ArticleFacets: articles.facets,
  MeetingFacets: meetings.facets,
  ProjectFacets: projects.facets,
  EnterpriseFacets: enterprises.facets,
  PersonFacets: people.facets,
  OrganizationFacets: organizations.facets,
  DocumentFacets: documents.facets,
  EditionFacets: editions.facets,
  AreaFacets: areas.facets,
  AreaFigureFacets: areaFigures.facets,
  RecordFacets: records.facets,
};

export const resolvers: GraphResolvers = {
  Query,
  ...Kinds,
  Node,
  PublicRecord,
  Revision,
  Withdrawal,
  WithdrawnRecord,
  ...Facets,
  FacetValue,
  ...groupKeyValues,
  SearchEdge,
  AgendaItem,
  Honour,
  Indicator,
  Industry,
  PartialDate,
  Participant,
  Membership,
  ProjectParty,
  Body,
  BylineEntry,
  ProjectOutcome,
  DocumentBasis,
  Attachment,
  NamedOrganization,
  NamedPerson,
  ResponsiblePerson,
  Source,
  Publication,
  Date,
  DateTime,
  Decimal,
  URL,
  EDTF,
  CurrencyCode,
};
