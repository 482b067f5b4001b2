/** A record as JSON-LD (schema.org), for search engines and data portals. */
import type { LiveRecord } from '../../records/registry.ts';
import type { Site } from '../site.ts';
import { areaFigureNode, areaNode } from './area.ts';
import { enterpriseNode, organizationNode, personNode } from './bodies.ts';
import { meetingNode } from './meeting.ts';
import { projectNode } from './project.ts';
import { articleNode, documentNode, editionNode } from './work.ts';

export const JSON_LD = 'application/ld+json; charset=utf-8';

export const jsonLdOf = (record: LiveRecord, site: Site): string => `${JSON.stringify(nodeOf(record, site))}\n`;

function nodeOf(record: LiveRecord, site: Site): object {
  switch (record.kind) {
    case 'Article':
      return articleNode(record, site);
    case 'Meeting':
      return meetingNode(record, site);
    case 'Project':
      return projectNode(record, site);
    case 'Enterprise':
      return enterpriseNode(record, site);
    case 'Person':
      return personNode(record, site);
    case 'Organization':
      return organizationNode(record, site);
    case 'Document':
      return documentNode(record, site);
    case 'Edition':
      return editionNode(record, site);
    case 'Area':
      return areaNode(record, site);
    case 'AreaFigure':
      return areaFigureNode(record, site);
  }
}
