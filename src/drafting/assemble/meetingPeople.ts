/** Who chaired a meeting, who spoke, who attended, and who is only named. */
import type { PageArticle } from '../article.ts';
import type { DraftContext } from '../draftContext.ts';
import { peopleIn, type PersonMark } from '../marks/people.ts';
import { surnameLength } from '../marks/surnames.ts';
import type { RecordDraft } from '../recordDraft.ts';
import type { Passage } from '../text/passage.ts';
import { ATTENDS, CHAIRS, NON_VOTING, SPEAKS } from './meetingWords.ts';

type Role = 'CHAIR' | 'SPEAKER' | 'ATTENDEE' | 'NON_VOTING_ATTENDEE';
const ROLES: readonly Role[] = ['CHAIR', 'SPEAKER', 'ATTENDEE', 'NON_VOTING_ATTENDEE'];

interface Found {
  name: Passage;
  position?: Passage | undefined;
  role: Role;
  /** The word that the role follows from: 主持. */
  word: Passage;
}

/** `张克主持` below the headline, `会议由张克主持` and `何晓峰主持大会` in the text. */
const CHAIR_ALONE =
  /(?:^|[\s，,。；;由])([\p{Script=Han}]{2,4}?)(?:同志)?主持(?:会议|大会|并讲话|召开|仪式|论坛|座谈会)?(?=[，,。；;\s]|$)/u;

export function draftParticipants(article: PageArticle, meeting: RecordDraft, context: DraftContext): void {
  const found = new Map<string, Found>();
  const add = (name: Passage, position: Passage | undefined, role: Role, word: Passage) => {
    const known = found.get(name.text);
    if (!known) found.set(name.text, { name, position, role, word });
    else {
      if (position && saysMore(position.text, known.position?.text ?? '')) known.position = position;
      if (ROLES.indexOf(role) < ROLES.indexOf(known.role)) Object.assign(known, { role, word });
    }
  };
  for (const paragraph of article.paragraphs) {
    for (const sentence of paragraph.sentences()) {
      for (const { mark, role, word } of rolesIn(sentence)) add(mark.name, mark.position, role, word);
      const chair = chairIn(sentence);
      if (chair) add(chair.name, undefined, 'CHAIR', chair.word);
    }
  }
  for (const line of [...article.deck, ...(article.headline ? [article.headline] : [])]) {
    const chair = chairIn(line);
    if (chair) add(chair.name, undefined, 'CHAIR', chair.word);
  }
  for (const each of speakersIn(article))
    if (found.get(each.name.text)?.role !== 'CHAIR') add(each.name, each.position, 'SPEAKER', each.word);
  draftNamed(article, meeting, new Set(found.keys()), context);
  for (const { name, position, role, word } of found.values()) {
    const at = meeting.next('participants');
    meeting.printed(['participants', at, 'name'], name);
    if (position) meeting.printed(['participants', at, 'position'], position);
    meeting.derived(['participants', at, 'role'], role, word, 'word');
    meeting.derived(['participants', at, 'person'], context.link('Person', name), name, 'link');
  }
}

/** 林国强强调: behind the name alone. */
const SAYS =
  '(?:同志)?(?:在(?:讲话|致辞|总结|会)[^，,。]{0,4}[，,]?|还|并|同时|首先|最后)*(表示|指出|强调|要求|说)[，,：:]';
/** Whom a text cites. */
const CITED = /总书记|国家主席|总理/;

/** People who are named with their position, and further down speak by their name alone. */
function speakersIn({ paragraphs }: PageArticle): { name: Passage; position: Passage | undefined; word: Passage }[] {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences());
  const people = sentences.flatMap((sentence) => peopleIn(sentence));
  return people.flatMap(({ name, position }) => {
    if (position && CITED.test(position.text)) return [];
    const says = new RegExp(`(?:^|[，,])${name.text}${SAYS}`, 'u');
    for (const sentence of sentences) {
      const found = says.exec(sentence.text);
      if (found?.[1] === undefined) continue;
      const at = found.index + found[0].lastIndexOf(found[1]);
      return [{ name, position, word: sentence.slice(at, at + found[1].length) }];
    }
    return [];
  });
}

/** Of two positions the longer one says more (副书记, 云川大学党委副书记), and 县领导 says less than any other. */
const saysMore = (position: string, known: string): boolean =>
  GENERAL.test(known) ? !GENERAL.test(position) : !GENERAL.test(position) && position.length > known.length;
const GENERAL = /^$|领导$/;

/** Whose words or thought a text is about is not a person whom it names: 某某总书记关于…的重要论述. */
const OF_WORDS =
  /^(?:同志)?(?:在[^，。]{0,20}(?:讲话|考察|会议|指示)|重要|关于|新时代|系列|对[^，。]{0,20}(?:批示|指示))/;

/** People whom the report names with their position, and who had no part in the meeting. */
function draftNamed(article: PageArticle, meeting: RecordDraft, known: Set<string>, context: DraftContext): void {
  for (const sentence of article.paragraphs.flatMap((paragraph) => paragraph.sentences())) {
    for (const { name, position, end } of peopleIn(sentence)) {
      if (known.has(name.text) || OF_WORDS.test(sentence.text.slice(end))) continue;
      known.add(name.text);
      const at = meeting.next('namedPeople');
      meeting.printed(['namedPeople', at, 'name'], name);
      if (position) meeting.printed(['namedPeople', at, 'position'], position);
      meeting.derived(['namedPeople', at, 'person'], context.link('Person', name), name, 'link');
    }
  }
}

interface RoleMark {
  readonly mark: PersonMark;
  readonly role: Role;
  readonly word: Passage;
}

/** The people of a sentence who have a role by the words behind them. */
function rolesIn(sentence: Passage): RoleMark[] {
  const people = peopleIn(sentence);
  return people.flatMap((mark): RoleMark[] => {
    const chairs = wordBehind(CHAIRS, sentence, mark.end);
    if (chairs) return [{ mark, role: 'CHAIR', word: chairs }];
    // 出席 stands behind the whole list.
    const list = people.filter((each) => each.list === mark.list);
    const behind = list.at(-1)?.end ?? mark.end;
    const speaks = wordBehind(SPEAKS, sentence, mark.end) ?? wordBehind(SPEAKS, sentence, behind);
    if (speaks && HERE.test(sentence.text.slice(0, list[0]?.start))) return [{ mark, role: 'SPEAKER', word: speaks }];
    const attends = wordBehind(ATTENDS, sentence, behind);
    if (attends)
      return [{ mark, role: NON_VOTING.test(attends.text) ? 'NON_VOTING_ATTENDEE' : 'ATTENDEE', word: attends }];
    return isListedAfter(sentence, people, mark) ? [{ mark, role: 'ATTENDEE', word: mark.name }] : [];
  });
}

const VERB_LENGTH = 2;

/** The verb that a pattern ends with, where it matches behind a place. */
function wordBehind(pattern: RegExp, sentence: Passage, at: number): Passage | undefined {
  const found = pattern.exec(sentence.text.slice(at))?.[0];
  return found === undefined ? undefined : sentence.slice(at + found.length - VERB_LENGTH, at + found.length);
}

/** Who speaks speaks at this meeting where the sentence begins with the person, or says so. */
const HERE =
  /^(?:(?:会议上|[^，,]{0,4}会上)[，,]|.{0,3}\d日[^，。]{0,6}[，,]?|随后[，,]|最后[，,]|会议由.*|.*(?:出席|参加|主持)[^。]*)?$/u;

/** 出席会议的有: 李明, 王强. */
function isListedAfter(sentence: Passage, people: readonly PersonMark[], mark: PersonMark): boolean {
  const first = people.find(({ list }) => list === mark.list) ?? mark;
  const before = sentence.text.slice(0, first.end - first.name.length);
  return /(?:出席|参加|列席|就座|到会)[^。]{0,24}(?:有|的是|包括|[:：])/.test(before);
}

function chairIn(sentence: Passage): { name: Passage; word: Passage } | undefined {
  const found = CHAIR_ALONE.exec(sentence.text);
  if (!found) return undefined;
  const { index, 0: all, 1: name = '' } = found;
  const surname = surnameLength(name);
  const isName = surname > 0 && name.length - surname >= 1 && name.length - surname <= 2;
  const at = index + all.indexOf(name);
  const verb = index + all.indexOf('主持', at - index + name.length);
  if (!isName) return undefined;
  return { name: sentence.slice(at, at + name.length), word: sentence.slice(verb, verb + VERB_LENGTH) };
}
