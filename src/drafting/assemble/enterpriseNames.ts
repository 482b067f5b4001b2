/** The enterprises that an article names, each once: its full name, its short forms, and where they stand. */
import { abbreviates, type BodyMark, enterprisesIn, stemOf } from '../marks/bodies.ts';
import { isOneKnown, knownEnterprisesIn } from '../marks/knownEnterprises.ts';
import { unmarkedEnterprisesIn } from '../marks/namedBodies.ts';
import type { Segment } from '../marks/segments.ts';
import type { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';

export interface NamedEnterprise {
  name: Passage;
  /** Further names, each as printed where it stands first. */
  readonly otherNames: Passage[];
  readonly isFull: boolean;
}

export interface DraftedEnterprise extends NamedEnterprise {
  readonly draft: RecordDraft;
}

interface Mention {
  readonly mark: BodyMark;
  readonly segment: Segment;
}

/** In the order in which their full names come. */
export function enterprisesNamedIn(segments: readonly Segment[]): NamedEnterprise[] {
  const mentions = segments.flatMap((segment) =>
    [
      ...enterprisesIn(segment.passage),
      ...unmarkedEnterprisesIn(segment.passage),
      ...knownEnterprisesIn(segment.passage),
    ]
      .toSorted((a, b) => a.start - b.start)
      .map((mark): Mention => ({ mark, segment })),
  );
  const found: NamedEnterprise[] = [];
  // Registered names first, then the longest: the others may be short for them.
  const byLength = mentions.toSorted(
    (a, b) => Number(b.mark.isFull) - Number(a.mark.isFull) || b.mark.name.length - a.mark.name.length,
  );
  for (const { mark } of byLength) {
    const known = knownAs(mark, found);
    const enterprise = known ?? { name: mark.name, otherNames: [], isFull: mark.isFull };
    if (!known) found.push(enterprise);
    addName(enterprise, mark.name);
    if (mark.shortForm) addName(enterprise, mark.shortForm);
  }
  const body = segments.filter(({ isHeadline }) => !isHeadline);
  for (const enterprise of found) {
    addStem(enterprise, body.length > 0 ? body : segments, found);
    nameByFirst(enterprise, body);
  }
  return found.toSorted((a, b) => firstPlace(a) - firstPlace(b));
}

/** The one that has the name, or the only one that it is short for. */
function knownAs(mark: BodyMark, found: readonly NamedEnterprise[]): NamedEnterprise | undefined {
  const { text } = mark.name;
  const same = found.find(({ name, otherNames }) => [name, ...otherNames].some((each) => each.text === text));
  if (same) return same;
  const longer = found.filter(({ name, otherNames, isFull }) => {
    if (mark.isFull && isFull) return isOtherForm(text, name.text) || isWithoutPlace(text, name.text);
    return !mark.isParent && [name, ...otherNames].some((each) => isShortFor(text, each.text));
  });
  const closest = longer.filter(({ name }) => stemOf(name.text).replace(COUNTRY, '') === stemOf(text));
  return closest.length === 1 ? closest[0] : longer.length === 1 ? longer[0] : undefined;
}

const COUNTRY = /^(?:中国|美国|日本|德国|法国|英国|韩国|荷兰|瑞士|瑞典|新加坡|香港|台湾)/u;

/** 江南云海科技有限公司 in the text is 云海科技有限公司 under a picture; a city in full is a part of another name. */
const isWithoutPlace = (short: string, full: string): boolean =>
  full.endsWith(short) &&
  /^[\p{Script=Han}]{2,3}$/u.test(full.slice(0, -short.length)) &&
  !/[市省县区]$/u.test(full.slice(0, -short.length));

const isShortFor = (short: string, full: string): boolean =>
  (abbreviates(short, full) && !isBranch(short, full)) || isOtherForm(short, full) || isOneKnown(short, full);

/** 江海啤酒 is not short for 江海啤酒临河公司, which is a part of it; nor are works the enterprise itself. */
const isBranch = (short: string, full: string): boolean =>
  PART.test(short) !== PART.test(full) ||
  (full.startsWith(short) && /^(?!集团|股份|有限|汽车)[\p{Script=Han}]{2,3}公司$/u.test(full.slice(short.length)));

/** 江海汽车有限公司 and 江海汽车股份公司 are one; a group and its company are two. */
const isOtherForm = (one: string, other: string): boolean =>
  stemOf(one) === stemOf(other) &&
  one.includes('集团') === other.includes('集团') &&
  PART.test(one) === PART.test(other);
const PART = /(?:分公司|工厂|分厂|电厂)$/;

const firstPlace = ({ name, otherNames }: NamedEnterprise): number =>
  Math.min(...[name, ...otherNames].map(({ span }) => span.start));

function addName(enterprise: NamedEnterprise, name: Passage): void {
  const known = [enterprise.name, ...enterprise.otherNames];
  if (known.every(({ text }) => text !== name.text)) enterprise.otherNames.push(name);
}

const SHORTEST_STEM = 2;
const CITY = /^[\p{Script=Han}]{2,3}[市省]/u;

/**
 * The name without 公司 and the like, or without its city or country, where it stands by itself: a further name. 江海 that is short for
 * both 江海集团 and 江海电器有限公司 says nothing.
 */
function addStem(enterprise: NamedEnterprise, body: readonly Segment[], all: readonly NamedEnterprise[]): void {
  const { name } = enterprise;
  if (PART.test(name.text)) return;
  const whole = stemOf(name.text);
  for (const stem of new Set([whole, whole.replace(CITY, ''), whole.replace(COUNTRY, '')])) {
    const isOthers = all.some(
      (other) =>
        other !== enterprise &&
        [other.name, ...other.otherNames].some(({ text }) => text === stem || stemOf(text) === stem),
    );
    if (isOthers || stem.length < SHORTEST_STEM || stem === name.text) continue;
    const alone = body.flatMap(({ passage }) => {
      const at = indexAlone(passage.text, stem, all);
      return at < 0 ? [] : [passage.slice(at, at + stem.length)];
    })[0];
    if (alone) addName(enterprise, alone);
  }
}

/** Of an enterprise that is not named in full, the name that the text has first is its name. */
function nameByFirst(enterprise: NamedEnterprise, body: readonly Segment[]): void {
  if (enterprise.isFull) return;
  const names = [enterprise.name, ...enterprise.otherNames];
  const first = body.map(({ passage }) => firstIn(passage, names)).find((each) => each !== undefined);
  if (!first) return;
  const others = names.filter(({ text }) => text !== first.text);
  enterprise.name = first;
  enterprise.otherNames.splice(0, enterprise.otherNames.length, ...others);
}

/** The earliest, of those that begin together the longest. */
function firstIn(passage: Passage, names: readonly Passage[]): Passage | undefined {
  const [first] = names
    .map(({ text, length }) => ({ at: passage.text.indexOf(text), length }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at || b.length - a.length);
  return first && passage.slice(first.at, first.at + first.length);
}

/** Where the stem stands and is not a part of a longer name. */
function indexAlone(text: string, stem: string, all: readonly NamedEnterprise[]): number {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    const isPartOfLonger = all
      .flatMap(({ name, otherNames }) => [name, ...otherNames])
      .some(({ text: longer }) => {
        const offset = longer.indexOf(stem);
        return offset >= 0 && longer !== stem && text.startsWith(longer, at - offset);
      });
    if (!isPartOfLonger) return at;
  }
  return -1;
}
