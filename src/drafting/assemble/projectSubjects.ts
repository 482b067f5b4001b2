/** Which of the names in a segment it speaks of: its subject, or what is built; with those beside it in a list. */
import type { ProjectNameMark } from '../marks/projectNames.ts';

export type SpokenName = Pick<ProjectNameMark, 'name' | 'start' | 'end' | 'standing'>;

/** Between two names of a list. */
const AND = /^(?:[(（][^()（）]*[)）])?(?:、|和|及|与|以及|暨|,|，)$/u;
/** 甲区改造工程——乙里项目: one and the same, by its own name. */
const THAT_IS = /^[”"]?(?:[—–]{1,2}|[:：])[“"]?$/u;

/** What is said before 的 is of it only if it is what is said of projects. */
const IS_TOLD = /投资|开工|建设|新建|在建|实施|竣工|投产|签约|启动|[—–]{2}|[:：]/u;

/** What is said of a subject, right behind it. */
const IS_PREDICATE = /^(?:已|目前|将|正在|计划|预计|总投资|拟|今年|开工|竣工|投产|封顶|建成)/u;

export function spokenOf(text: string, marks: readonly ProjectNameMark[]): SpokenName[] {
  const first =
    marks.find(({ standing }) => standing === 'SUBJECT' || standing === 'SCENE') ??
    marks.find(({ standing }) => standing === 'OBJECT') ??
    marks.find(({ standing, start }) => standing === 'DESCRIBED' && IS_TOLD.test(text.slice(0, start))) ??
    marks.find(({ standing, end }) => standing === 'DESCRIBED' && IS_PREDICATE.test(text.slice(end)));
  if (!first) return [];
  const spoken: SpokenName[] = [first];
  for (const mark of marks.slice(marks.indexOf(first) + 1)) {
    const last = spoken.at(-1);
    const between = last && text.slice(last.end, mark.start);
    if (between !== undefined && THAT_IS.test(between)) spoken.pop();
    else if (between === undefined || !AND.test(between)) break;
    spoken.push(mark);
  }
  return spoken;
}

/** 61省道至甲乙线段 names a stretch, and not the road that it is of. */
const SECTION = /^(?:\d+[省国县]道|[\p{Script=Han}\d]{2,8})(?:至|到|[—–-])[\p{Script=Han}\d]{2,12}段$/u;
const ROAD = /(?:[国省县]道\d|高速|公路|铁路|大道|[\p{Script=Han}]线[\p{Script=Han}]{2,}至)/u;

export const isSectionOnly = (name: string): boolean => SECTION.test(name) && !ROAD.test(name);
