/** Whether two names are of one project: 抚江高速 is short for 抚州至江口高速公路, and 甲路改造 for 某市甲路改造工程. */

const GENERIC =
  /(?:建设)?(?:项目|工程)$|(?:新建|扩建|建设|改造)?(?:项目|工程)$|(?:高速公路|高速铁路|公路|高速|铁路|高铁|城际|新线|专线|隧道|大桥|工厂|制造厂|新厂|厂|基地|生产线)$/u;
const PHASE = /(?:[一二三四五六]期|首期)/u;
const SHORTEST_CORE = 2;

const lettersOf = (name: string): string => name.replace(/[(（][^()（）]*[)）]/gu, '').replace(/[\s“”"'‘’《》·]/gu, '');

/** Without 项目 and the like. */
export function coreOf(name: string): string {
  let core = name;
  for (let last = ''; last !== core;) {
    last = core;
    const shorter = core.replace(GENERIC, '');
    if (shorter.length >= SHORTEST_CORE) core = shorter;
  }
  return core;
}

/** @param behind what stands behind the second name in its text. */
export function isSameProject(one: string, other: string, behind = ''): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  if (a === b) return true;
  const [phaseOfA, phaseOfB] = [PHASE.exec(a)?.[0], PHASE.exec(b)?.[0]];
  if (phaseOfA !== undefined && phaseOfB !== undefined && phaseOfA !== phaseOfB) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const core = coreOf(short);
  if (core.length < SHORTEST_CORE || /^[\d.万亿吨]+$/u.test(core)) return false;
  if (isPart(short, long, short === b ? behind : '')) return false;
  if (!areAlike(short, long)) return false;
  const longCore = coreOf(long);
  return (
    longCore === core ||
    (core.length > SHORTEST_CORE && longCore.endsWith(core)) ||
    (long.startsWith(short.charAt(0)) && hasInOrder(long, short))
  );
}

/** What is built; a name that says only 项目 may be of any. */
const SORTS = [
  /公路|高速|线|道路|大道|路$|段$/u,
  /铁路|高铁|城际|专线|线$/u,
  /大桥|隧道|立交/u,
  /工厂|厂$/u,
  /机场|码头|港/u,
];

function areAlike(one: string, other: string): boolean {
  const sortsOf = (name: string): RegExp[] =>
    SORTS.filter((sort) => sort.test(name.replace(/(?:建设)?(?:项目|工程)$/u, '')));
  const [sortsOfOne, sortsOfOther] = [sortsOf(one), sortsOf(other)];
  const isOfAny = sortsOfOne.length === 0 || sortsOfOther.length === 0;
  return isOfAny || sortsOfOne.some((sort) => sortsOfOther.includes(sort));
}

/** 甲公路乙隧道 is a part of 甲公路, unless the text goes on with its first letters: 甲公路乙境内. */
function isPart(short: string, long: string, behind: string): boolean {
  const at = long.indexOf(short);
  if (at < 0) return false;
  const rest = long.slice(at + short.length);
  const isMore =
    rest !== '' &&
    coreOf(`甲乙${rest}`) !== '甲乙' &&
    !/^(?:公路|铁路|高速)?(?:建设|扩建|改造|新建)?(?:项目|工程)?$/u.test(rest);
  return isMore && !(behind !== '' && rest.length >= 2 && behind.startsWith(rest.slice(0, 2)));
}

function hasInOrder(long: string, short: string): boolean {
  let at = 0;
  for (const letter of short) {
    const found = long.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

const SHORTEST_SHARED = 4;

/** Whether a headline's name and a text's have at least four letters in one piece in common, and end alike. */
export function shareName(one: string, other: string): boolean {
  const withoutEnding = (name: string): string => lettersOf(name).replace(/(?:项目|工程)$/u, '');
  const [a, b] = [withoutEnding(one), withoutEnding(other)];
  if (a.slice(-1) !== b.slice(-1)) return false;
  for (let at = 0; at + SHORTEST_SHARED <= a.length; at += 1) {
    if (b.includes(a.slice(at, at + SHORTEST_SHARED))) return true;
  }
  return false;
}
