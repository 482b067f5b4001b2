/** The keys that statistics group by, with the values that records have of them. */
import {
  chairs,
  division,
  half,
  its,
  levels,
  month,
  organizers,
  parks,
  quarter,
  sectionLetter,
  topics,
  year,
  years,
} from './oracleValues.ts';

export const ARTICLE_KEYS = {
  YEAR: year,
  HALF_YEAR: half,
  QUARTER: quarter,
  MONTH: month,
  SECTION: its('section'),
  GENRE: its('genre'),
  TOPIC: topics,
};

export const MEETING_KEYS = {
  YEAR: year,
  HALF_YEAR: half,
  QUARTER: quarter,
  MONTH: month,
  MEETING_TYPE: its('meetingType'),
  ORGANIZER: organizers,
  CHAIR: chairs,
};

export const PROJECT_KEYS = {
  YEAR: year,
  HALF_YEAR: half,
  QUARTER: quarter,
  MONTH: month,
  STATUS: its('status'),
  NATURE: its('nature'),
  INDUSTRY: sectionLetter,
  INDUSTRY_DIVISION: division,
  LOCATION: its('location'),
  AREA: its('area'),
  PARK: parks,
  OWNER: its('owner'),
};

export const ENTERPRISE_KEYS = {
  INDUSTRY: sectionLetter,
  INDUSTRY_DIVISION: division,
  OWNERSHIP: its('ownership'),
  PARK: parks,
  AREA: its('area'),
  HONOUR_LEVEL: levels,
  HONOUR_YEAR: years,
};
