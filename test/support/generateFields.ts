/** What the records of generate.ts say, and whom they link to. */
import { type Kind, kindOf } from '../../src/records/registry.ts';

/** How many records of each kind there are. */
export const COUNTS: Readonly<Record<Kind, number>> = {
  Article: 90,
  Meeting: 46,
  Project: 66,
  Enterprise: 40,
  Person: 40,
  Organization: 32,
  Document: 44,
  Edition: 32,
  Area: 48,
  AreaFigure: 60,
};
/** Ids of different lengths, so that their order is not that of their numbers and some begin like others. */
export const idOf = (kind: Kind, at: number): string =>
  `${kind}:${(kind[0] ?? '').toLowerCase()}${at}${at % 7 === 3 ? '-b' : ''}`;

export type Fields = Record<string, unknown>;

/** 单 and 长 are read in two ways; 西安 and 先 tell syllables kept apart from syllables run together. */
const SURNAMES = ['王', '李', '张', '刘', '徐', '单', '曾', '吕'];
const GIVEN = ['伟', '明', '西安', '先', '长宁', '芳'];
const PLACES = ['徐州', '西安', '铜山', 'ABB ', '先锋', '大庙'];
const TRADES = ['重工', '电子', '新材料', '2025'];

const MONTHS = ['2021-11', '2022-02', '2022-07', '2022-08', '2022-08', '2022-09', '2022-12', '2023-02'];
const RARE_DATES = [
  '2021',
  '202X',
  '2022-23',
  '2022-08~',
  '2024-02-29',
  '1999-12-31',
  '0001-01-01',
  '9999-12-31',
  '2022-08/2022-10',
  '2022-08-13/..',
  '../2022-10',
  '2022-07-31/2022-08-02',
  '2022-12-31',
];
const ROLES = ['CHAIR', 'ATTENDEE', 'NON_VOTING_ATTENDEE', 'SPEAKER'];
const PARTIES = ['INVESTOR', 'CONTRACTOR', 'SUPPLIER'];
/** Kinds that articles mention, with how many of them mention the hub. */
const MENTIONED = {
  Meeting: 0.4,
  Project: 0.4,
  Enterprise: 0.4,
  Person: 0.4,
  Organization: 0.4,
  Document: 0.8,
  Area: 0.4,
};

/** Draws what records say. */
export class FieldDraw {
  readonly #random: () => number;
  readonly #linked: boolean;

  constructor(random: () => number, linked: boolean) {
    this.#random = random;
    this.#linked = linked;
  }

  fieldsOf(id: string): Fields {
    const kind = kindOf(id) ?? 'Article';
    const at = Array.from({ length: COUNTS[kind] }, (_, each) => idOf(kind, each)).indexOf(id);
    const links = this.#linked && at < COUNTS[kind] - 1 ? this.#links[kind](at === 0) : {};
    return { ...this.#own[kind](), ...links };
  }

  chance(share: number): boolean {
    return this.#random() < share;
  }

  one<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    return items[this.#below(items.length)] as Item;
  }

  shuffled<Item>(items: readonly Item[]): Item[] {
    const keyed = items.map((item) => ({ item, key: this.#random() }));
    return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
  }

  #below(most: number): number {
    return Math.floor(this.#random() * most);
  }

  #times<Item>(many: number, make: () => Item): Item[] {
    return Array.from({ length: many }, make);
  }

  /** Mostly a day of few, so that many are equal; now and then something rare. */
  #date(): string {
    if (this.chance(0.12)) return this.one(RARE_DATES);
    const month = this.one(MONTHS);
    return this.chance(0.2) ? month : `${month}-${this.one(['01', '02', '13', '14', '15', '28'])}`;
  }

  #personName = () => this.one(SURNAMES) + this.one(GIVEN);
  #bodyName = () => this.one(PLACES) + this.one(TRADES);

  /** The hub as often as `share` says, or one of the others, the first ones more often; never the last. */
  #link(kind: Kind, share: number): string {
    if (this.chance(share)) return idOf(kind, 0);
    return idOf(kind, 1 + Math.floor(this.#random() ** 3 * (COUNTS[kind] - 2)));
  }

  /** Others than the hub; the same one may come twice. */
  #few(kind: Kind, most: number): string[] {
    return this.#times(this.#below(most + 1), () => this.#link(kind, 0));
  }

  #maybe(share: number, name: string, value: () => unknown): Fields {
    return this.chance(share) ? { [name]: value() } : {};
  }

  readonly #own: Record<Kind, () => Fields> = {
    Article: () => ({ title: `${this.#bodyName()}见闻`, publishedOn: this.#date() }),
    Meeting: () => ({ title: `${this.#bodyName()}会议`, heldOn: this.#date() }),
    Project: () => ({
      name: `${this.#bodyName()}项目`,
      ...this.#maybe(0.6, 'announcedOn', () => this.#date()),
      ...this.#maybe(0.5, 'progress', () => this.#times(2, () => ({ date: this.#date(), text: '进展顺利' }))),
    }),
    Enterprise: () => ({ name: this.#bodyName() }),
    Person: () => ({ name: this.#personName() }),
    Organization: () => ({ name: `${this.#bodyName()}局` }),
    Document: () => ({
      title: `《${this.#bodyName()}办法》`,
      ...this.#maybe(0.5, 'releasedOn', () => this.#date()),
      ...this.#maybe(0.5, 'writtenOn', () => this.#date()),
    }),
    Edition: () => ({ title: `${this.#bodyName()}报`, date: this.#date() }),
    Area: () => ({ name: `${this.#bodyName()}区` }),
    AreaFigure: () => ({
      figure: { name: this.one(['地区生产总值', '用电量']), ...this.#maybe(0.8, 'period', () => this.#date()) },
    }),
  };

  readonly #links: Record<Kind, (isHub: boolean) => Fields> = {
    Article: (isHub) => ({
      ...this.#maybe(0.9, 'edition', () => this.#link('Edition', 0.55)),
      ...this.#maybe(0.9, 'page', () => this.one([1, 2, 3, 10, 11, 99, 100])),
      ...this.#maybe(0.8, 'placeOnPage', () => this.one([1, 2, 10])),
      mentions: this.shuffled([
        ...Object.entries(MENTIONED).flatMap(([kind, share]) => (this.chance(share) ? [idOf(kind as Kind, 0)] : [])),
        ...this.#times(isHub ? 190 : this.#below(4), () => this.#link(this.one(Object.keys(MENTIONED)) as Kind, 0)),
      ]),
    }),
    Meeting: (isHub) => ({
      organizers: [...this.#few('Organization', 1), this.#link('Organization', 0.85)].map((organization) => ({
        organization,
      })),
      participants: [...this.#times(3, () => this.#link('Person', 0.5)), ...this.#few('Person', 2)].map((person) => ({
        name: this.#personName(),
        person,
        role: this.one(ROLES),
      })),
      agendaItems: [isHub ? 50 : 1, 1].map((most) => ({
        action: 'HEAR',
        subject: '工作汇报',
        documents: this.#times(most, () => this.#link('Document', isHub ? 0 : 0.35)),
      })),
      projectOutcomes: [...this.#few('Project', 2), this.#link('Project', 0.85)].map((project) => ({
        project,
        kind: this.one(['SIGNED', 'STARTED', 'DISCUSSED']),
      })),
      citedDocuments: isHub ? this.#times(100, () => this.#link('Document', 0)) : [this.#link('Document', 0.35)],
    }),
    Project: () => ({
      ...this.#maybe(0.8, 'phaseOf', () => this.#link('Project', 0.7)),
      ...this.#maybe(0.8, 'area', () => this.#link('Area', 0.7)),
      ...this.#maybe(0.8, 'park', () => ({ organization: this.#link('Organization', 0.7) })),
      ...this.#maybe(0.9, 'owner', () => this.#link('Enterprise', 0.75)),
      parties: [
        ...this.#few('Enterprise', 2),
        ...this.#few('Organization', 1),
        this.#link('Enterprise', 0.75),
        this.#link('Organization', 0.5),
      ].map((body) => ({
        name: this.#bodyName(),
        body,
        role: this.one(PARTIES),
      })),
      responsiblePeople: this.#times(2, () => ({ name: this.#personName(), person: this.#link('Person', 0.4) })),
    }),
    Enterprise: () => ({
      ...this.#maybe(0.9, 'parent', () => this.#link('Enterprise', 0.9)),
      ...this.#maybe(0.97, 'area', () => this.#link('Area', 0.95)),
      park: { organization: this.#link('Organization', 0.85) },
      honours: this.#times(2, () => ({ title: '先进单位', issuer: this.#link('Organization', 0.7) })),
      responsiblePeople: this.#times(2, () => ({ name: this.#personName(), person: this.#link('Person', 0.7) })),
    }),
    Person: () => ({
      memberships: this.#times(2, () => ({
        position: this.one(['主任', '副主任', '书记']),
        organization: this.#link('Organization', 0.65),
      })),
    }),
    Organization: () => ({}),
    Document: (isHub) => ({
      issuers: [{ organization: this.#link('Organization', 0.85) }],
      replaces: isHub
        ? Array.from({ length: COUNTS.Document - 2 }, (_, at) => idOf('Document', at + 1))
        : [this.#link('Document', 0.9)],
    }),
    Edition: () => ({}),
    Area: () => ({
      ...this.#maybe(0.95, 'partOf', () => this.#link('Area', 0.9)),
      ...this.#maybe(0.95, 'administration', () => this.#link('Organization', 0.9)),
    }),
    AreaFigure: () => ({ area: this.#link('Area', 0.7) }),
  };
}
