/**
 * Records for the oracle: those of the generator, enriched by seed with what it does not make up: partial dates, undated
 * records, amounts of all sorts, milestones, honours of several years, names in several forms, missing values.
 */
import { Draw } from '../generator/draw.ts';
import { generate } from '../generator/generate.ts';
import { kindOf, type Kind } from '../../src/records/registry.ts';

// Records as a file holds them: of ten shapes, and the oracle knows nothing of how they are stored.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Line = any;

export function makeLines(records: number, seed: number): Line[] {
  const lines: Line[] = [...generate({ records, seed })].map((line) => structuredClone(line));
  const draw = new Enricher(new Draw(seed + 1), lines);
  return lines.map((line) => draw.enrich(line));
}

/** A record with some of its fields drawn anew. */
export function revise(line: Line, lines: readonly Line[], seed: number): Line {
  return new Enricher(new Draw(seed), lines).enrich(structuredClone(line));
}

type Items<Item> = readonly [Item, ...Item[]];

const DATES: Items<string> = [
  ...([
    '2022',
    '2021',
    '2022-08',
    '2022-02',
    '2022-08/2022-10',
    '2021-12-31/2022-01-02',
    '2023-01/..',
    '../2022-10',
  ] as const),
  ...(['2022-23', '202X', '2022-08~', '2024-02-29', '2022-12-31', '2023-01-01', '2022-08-01', '1999-12-31'] as const),
];
const AMOUNTS: Items<string> = [
  ...(['0.15', '0.01', '0.005', '0', '-5', '-0.000001', '-0.015', '100', '100.000001', '99.999999', '9'] as const),
  ...(['99999999999999999999.999999', '99999999999999999999', '-99999999999999999999.999999', '10'] as const),
  ...(['300000000', '300000000.5', '123456789012345678.25', '0.1', '0.2', '1000000000', '999999999.999999'] as const),
];
const LOCATIONS: Items<string> = ['云川大道', '鹿鸣路', '青岚产业园', '望湖社区', '﨑山镇'];
const FORMS: Items<string> = ['雲川集團', '云川集团', 'ABB', 'Hi2Tech云川', '３Ｍ', '西安', '先锋', '恒远'];
const INDUSTRIES: Items<string | undefined> = ['C', 'C391', 'C3913', 'C3921', 'C40', 'I', 'I651', 'G5990', undefined];

class Enricher {
  readonly #draw: Draw;
  readonly #ids = new Map<Kind, string[]>();

  constructor(draw: Draw, lines: readonly Line[]) {
    this.#draw = draw;
    for (const { id } of lines) {
      const kind = kindOf(id);
      if (kind) this.#ids.set(kind, [...(this.#ids.get(kind) ?? []), id]);
    }
  }

  enrich(line: Line): Line {
    const kind = kindOf(line.id);
    if (kind) this.#more[kind](line);
    // What is undefined is left out of a file, and of a publication.
    return JSON.parse(JSON.stringify(line));
  }

  #chance = (share: number): boolean => this.#draw.chance(share);
  #of = <Item>(items: Items<Item>): Item => this.#draw.of(items);
  #date = (): string => this.#of(DATES);

  /** One of a kind; the first ones more often. */
  #one(kind: Kind): string {
    const ids = this.#ids.get(kind) ?? [];
    return ids[this.#draw.oftenSmall(ids.length)] ?? '';
  }

  #times<Item>(most: number, make: () => Item): Item[] {
    return Array.from({ length: this.#draw.below(most + 1) }, make);
  }

  #identifiers = (line: Line) => [
    { scheme: 'GB32100-2015', identifier: `9132${line.id.replace(/\D/g, '').padStart(4, '0')}MA` },
    ...(this.#chance(0.3) ? [{ scheme: '旧号', identifier: this.#of(['A-1', 'A-2']) }] : []),
  ];

  readonly #more: Record<Kind, (line: Line) => void> = {
    Organization: (line) => {
      if (this.#chance(0.4)) line.identifiers = this.#identifiers(line);
      if (this.#chance(0.4)) line.otherNames = [this.#of(FORMS)];
      if (this.#chance(0.2)) line.organizationType = undefined;
      else if (this.#chance(0.1)) line.organizationType = 'OTHER';
    },
    Person: (line) => {
      if (this.#chance(0.2)) line.otherNames = [this.#of(FORMS)];
      if (this.#chance(0.1)) line.memberships = [];
      else if (this.#chance(0.4)) line.memberships.push({ position: '顾问', organization: this.#one('Organization') });
      else if (this.#chance(0.1)) line.memberships.push({ position: '理事' });
    },
    Enterprise: (line) => {
      if (this.#chance(0.3)) line.otherNames = [...line.otherNames, this.#of(FORMS)];
      if (this.#chance(0.5)) line.identifiers = this.#identifiers(line);
      if (this.#chance(0.4)) line.parent = this.#one('Enterprise');
      if (this.#chance(0.3)) line.area = this.#chance(0.3) ? undefined : this.#one('Area');
      if (this.#chance(0.7)) {
        line.ownership = this.#of(['PRIVATE', 'STATE_OWNED', 'STATE_OWNED_INVESTMENT', 'FOREIGN_INVESTED', 'OTHER']);
      }
      if (this.#chance(0.4)) line.industry = this.#of(INDUSTRIES);
      if (this.#chance(0.15)) line.park = this.#chance(0.5) ? undefined : { name: '某园区' };
      if (this.#chance(0.4)) line.honours.push(...this.#times(3, () => this.#honour()));
    },
    Document: (line) => {
      if (this.#chance(0.4)) {
        line.documentNumber = `${this.#of(['云政发', 'ＹＺ'])}${this.#of(['[2022]', '〔2022〕', '（2022）', '【２０２２】'])}${1 + this.#draw.below(9)}号`;
      } else if (this.#chance(0.2)) line.documentNumber = undefined;
      if (this.#chance(0.4)) line.indexNumber = `yc-${this.#draw.below(6)}/2022`;
      if (this.#chance(0.3)) [line.writtenOn, line.releasedOn] = [this.#date(), undefined];
      else if (this.#chance(0.2)) line.releasedOn = this.#chance(0.5) ? this.#date() : undefined;
      line.replaces = this.#times(2, () => this.#one('Document'));
      if (this.#chance(0.1)) line.issuers = [];
      else if (this.#chance(0.3)) line.issuers.push({ name: '某局', organization: this.#one('Organization') });
    },
    Edition: (line) => {
      line.newspaper = this.#of(['云川日报', '云川晚报', '鹿鸣周刊']);
      if (this.#chance(0.3)) line.date = this.#date();
    },
    Area: (line) => {
      if (this.#chance(0.3)) line.otherNames = [this.#of(FORMS)];
      if (this.#chance(0.2)) line.code = undefined;
      if (this.#chance(0.4)) line.partOf = this.#one('Area');
      if (this.#chance(0.3)) line.administration = this.#one('Organization');
    },
    AreaFigure: (line) => {
      if (this.#chance(0.3)) line.figure.period = this.#chance(0.3) ? undefined : this.#date();
      if (this.#chance(0.3)) line.figure.state = this.#of([undefined, 'ACTUAL', 'EXPECTED']);
      if (this.#chance(0.3)) line.area = this.#one('Area');
    },
    Project: (line) => {
      if (this.#chance(0.3)) line.area = this.#chance(0.3) ? undefined : this.#one('Area');
      if (this.#chance(0.3))
        line.park = this.#chance(0.5) ? { name: '某园区' } : { organization: this.#one('Organization') };
      if (this.#chance(0.7)) line.location = this.#of(LOCATIONS);
      if (this.#chance(0.2)) line.nature = this.#of([undefined, 'RELOCATION']);
      if (this.#chance(0.4)) line.industry = this.#of(INDUSTRIES);
      if (this.#chance(0.3)) line.otherNames = [this.#of(FORMS)];
      if (this.#chance(0.5)) line.investment = this.#investment();
      line.milestones = this.#times(3, () => this.#milestone());
      if (this.#chance(0.1)) line.owner = undefined;
      if (this.#chance(0.3)) line.phaseOf = this.#one('Project');
      line.parties = this.#times(2, () => ({
        role: this.#of(['INVESTOR', 'CONTRACTOR']),
        name: '某公司',
        body: this.#one(this.#of(['Enterprise', 'Enterprise', 'Organization'])),
      }));
      if (this.#chance(0.25)) line.announcedOn = this.#date();
      else if (this.#chance(0.15)) line.announcedOn = undefined;
      if (this.#chance(0.3)) line.progress = [{ date: this.#date(), text: '进展顺利' }];
      if (this.#chance(0.7)) line.expectedOutput = this.#expectedOutput();
      // The upper end of a range, above all of ours.
      if (line.investment && this.#chance(0.2)) line.investment.upperAmount = '99999999999999999999.999999';
    },
    Meeting: (line) => {
      if (this.#chance(0.3)) line.heldOn = this.#date();
      if (this.#chance(0.1)) line.organizers = [{ name: '某单位' }];
      else if (this.#chance(0.3)) line.organizers.push({ organization: this.#one('Organization') });
      const roles: Items<string> = ['CHAIR', 'ATTENDEE', 'SPEAKER', 'NON_VOTING_ATTENDEE'];
      line.participants.push(
        ...this.#times(3, () => ({ name: '某人', role: this.#of(roles), person: this.#one('Person') })),
      );
      line.citedDocuments = this.#times(2, () => this.#one('Document'));
      line.projectOutcomes = this.#times(2, () => ({
        kind: this.#of(['SIGNED', 'STARTED', 'DISCUSSED']),
        project: this.#one('Project'),
      }));
      if (this.#chance(0.1)) line.participants = [];
    },
    Article: (line) => {
      if (this.#chance(0.2)) line.publishedOn = this.#date();
      if (this.#chance(0.15)) line.section = undefined;
      if (this.#chance(0.3)) line.topics.push('产业升级', '项目建设');
      if (this.#chance(0.1)) line.topics = [];
      if (this.#chance(0.1)) line.edition = undefined;
      if (this.#chance(0.4)) line.mentions.push(this.#one('Organization'), this.#one('Document'), this.#one('Meeting'));
    },
  };

  #honour = () => ({
    title: '先进单位',
    level: this.#of(['AAA', 'AAAA', '省级', undefined]),
    year: this.#of([2020, 2021, 2022, undefined]),
    issuer: this.#one('Organization'),
  });

  #milestone = () => ({
    kind: this.#of(['SIGNED', 'STARTED', 'COMPLETED', 'IN_PRODUCTION']),
    state: this.#of(['ACTUAL', 'EXPECTED']),
    date: this.#chance(0.7) ? this.#date() : undefined,
  });

  #investment = () =>
    this.#chance(0.25)
      ? undefined
      : {
          amount: this.#of(AMOUNTS),
          currency: this.#of(['CNY', 'CNY', 'USD', 'HKD', undefined]),
          qualifier: this.#of(['EXACT', 'ABOUT', 'OVER', 'UP_TO', undefined]),
        };

  #expectedOutput = () => ({
    amount: this.#of(AMOUNTS),
    upperAmount: this.#chance(0.2) ? '99999999999999999999.999999' : undefined,
    currency: this.#of(['CNY', 'CNY', 'CNY', 'USD', undefined]),
    period: this.#of(['YEAR', 'YEAR', 'MONTH', 'HALF_YEAR', undefined]),
    qualifier: this.#of(['EXACT', 'OVER', undefined]),
  });
}
