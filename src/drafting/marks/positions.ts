/** Words that positions end with: 经开区党工委书记, 副主任, 总工程师. */

const POSITION_NOUNS = [
  ...'书记 常委 委员 主任 局长 市长 县长 区长 省长 州长 盟长 旗长 镇长 乡长 村长 部长 厅长 司长 处长 科长 股长 署长'.split(
    ' ',
  ),
  ...'院长 校长 园长 馆长 所长 站长 台长 社长 行长 矿长 厂长 店长 会长 理事长 秘书长 组长 队长 支队长 总队长 大队长 庭长'.split(
    ' ',
  ),
  ...'董事长 董事 监事长 总经理 经理 总裁 总监 总工程师 总工 工程师 总经济师 总会计师 总规划师 总编辑 总编 主编'.split(
    ' ',
  ),
  ...'主席 政委 司令员 参谋长 检察长 纪检员 纪检组长 巡视员 调研员 督学 督导 督察 专员 秘书 助理 顾问 参事'.split(' '),
  ...'负责人 负责同志 领导 代表 教授 院士 研究员 专家 学者 博士 主管 团长 党组成员 党委成员 理事 干事 队员 召集人 发言人 法人'.split(
    ' ',
  ),
  ...'技术员 法定代表人 创始人 合伙人 首席执行官 客座教授 总领事 大使 参赞 州委书记 第一书记 主持人 联络员 特派员 警长'.split(
    ' ',
  ),
].sort((a, b) => b.length - a.length);

/** The position noun that a text ends with; brackets behind it belong to it: 副局长(主持工作). */
export function positionNounAtEnd(text: string): string | undefined {
  const bare = text.replace(/[(（][^()（）]{1,12}[)）]$/, '');
  return POSITION_NOUNS.find((noun) => bare.endsWith(noun));
}

/** The position that a text begins with, behind a name: 副书记 in 吴政隆副书记; at most a few characters before the noun. */
export function positionAtStart(text: string): string | undefined {
  const [run = ''] = /^[\p{Script=Han}]{2,9}/u.exec(text) ?? [];
  for (let length = run.length; length >= 2; length -= 1) {
    const position = run.slice(0, length);
    if (POSITION_BEHIND.test(position)) return position;
  }
  return undefined;
}

/** 副, 代 and what kind of body it is: 总书记, 副局长, 党委副书记, 常务副台长. */
const POSITION_BEHIND = new RegExp(
  `^(?:总|原|代|常务|执行|第一|党委|党组|党工委|市委|区委|县委|省委|纪委)?(?:副|代)?(?:${POSITION_NOUNS.join('|')})$`,
);

/** Whether a text is such a position and no more. */
export const isWholePosition = (text: string): boolean => POSITION_BEHIND.test(text);
