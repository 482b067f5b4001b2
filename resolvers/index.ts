/** All resolvers, by type. */
import type { Kind } from '../src/records/registry.ts';
import { Article, articleQueries } from './article.ts';
import { Document, documentQueries } from './document.ts';
import { Edition, editionQueries } from './edition.ts';
import { Enterprise, enterpriseQueries, Honour } from './enterprise.ts';
import { Industry } from './industry.ts';
import { limitsQueries } from './limits.ts';
import { AgendaItem, Meeting, meetingQueries, Participant } from './meeting.ts';
import { Organization, organizationQueries } from './organization.ts';
import { Person, personQueries, Post } from './person.ts';
import { Project, ProjectParty, projectQueries, ResponsiblePerson } from './project.ts';
import { Change, Publication, publicationQueries } from './publication.ts';
import { Node, Record, recordQueries } from './record.ts';
import { Date, DateTime, Decimal } from './scalars.ts';
import { Source } from './source.ts';
import type { GraphQueryResolvers, GraphResolvers } from './types.generated.ts';

/** Every field of Query: the compiler names what was forgotten. */
const Query: Required<Omit<GraphQueryResolvers, '__isTypeOf'>> = {
  ...{ ...recordQueries, ...publicationQueries, ...limitsQueries },
  ...{ ...articleQueries, ...meetingQueries, ...projectQueries, ...enterpriseQueries },
  ...{ ...personQueries, ...organizationQueries, ...documentQueries, ...editionQueries },
};

/** Every kind. */
const Kinds: Required<Pick<GraphResolvers, Kind>> = {
  ...{ Article, Meeting, Project, Enterprise, Person, Organization, Document, Edition },
};

export const resolvers: GraphResolvers = {
  Query,
  ...Kinds,
  ...{ Node, Record },
  ...{ AgendaItem, Honour, Industry, Participant, Post, ProjectParty, ResponsiblePerson, Source },
  ...{ Change, Publication, Date, DateTime, Decimal },
};
