/** The words by which a report tells what kind of meeting it was, what it did and who said what: one table an idea. */

/** What a meeting is called; the first that fits. */
export const MEETING_TYPES: readonly (readonly [RegExp, string])[] = [
  [/党工委/, 'PARTY_WORKING_COMMITTEE'],
  [
    /(?:省|市|区|县|州|旗|盟)委常委|党委(?:会|常委会|理论学习中心组|扩大)|常委会会议|党组|全委会|委员会全体会议|纪委全会|理论学习中心组|党委.*会/,
    'PARTY_COMMITTEE',
  ],
  [/常务会议|主任办公会|政府.*全体会议|办公会|管委会.*会议|党政联席/, 'ADMINISTRATION'],
  [/推进会|调度会|现场会|督办会|攻坚/, 'PROGRESS_CONFERENCE'],
  [/新闻发布会|发布会|通气会|通报会/, 'PRESS_CONFERENCE'],
  [/座谈会|研讨会|论坛|恳谈会|交流会|茶话会|见面会|沙龙/, 'DISCUSSION_FORUM'],
  [/工作会议|工作会|动员|部署会|总结|汇报会|反馈会|电视电话会议|视频会议|专题会|例会/, 'WORK_CONFERENCE'],
];

/** What meetings are called, from the longest on. */
export const MEETING_NOUN =
  '(?:集体学习会|集体学习|专题学习会|读书班|电视电话会议|视频会议|代表大会|代表会议|全体会议|常务会议|工作会议|扩大会议|专题会议|办公会议|联席会议|现场会议|新闻发布会|发布会|座谈会|研讨会|恳谈会|论证会|听证会|通报会|汇报会|反馈会|推进会|调度会|动员会|动员大会|部署会|总结会|表彰会|表彰大会|现场会|见面会|交流会|茶话会|推介会|洽谈会|专题会|办公会|常委会|全委会|党组会|例会|年会|峰会|论坛|协调会|对接会|评审会|审查会|约谈会|培训会|启动会|调研会|民主生活会|组织生活会|说明会|碰头会|工作会|大会|会议|全会)';

/** Verbs of the agenda, the longest first, and their action. */
export const AGENDA_VERBS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:集体)?(?:传达学习贯彻|传达学习|学习贯彻|学习传达|学习领会|集中学习|专题学习|传达贯彻|传达|学习)(?:了)?/,
    'STUDY',
  ],
  [
    /^(?:听取并审议|审议并同意|审议同意|讨论通过|讨论并通过|讨论审议|审议讨论|审定通过|听取和审议|审议并通过|审议通过|审议并原则通过|研究审议|审议|审定|研究讨论|讨论研究|听取研究|专题研究|研究部署|研究决定|研究|讨论|表决通过|通过)(?:了)?/,
    'REVIEW',
  ],
  [/^(?:听取汇报|听取)(?:了)?/, 'HEAR'],
  [/^(?:安排部署|动员部署|部署安排|部署|安排)(?:了)?/, 'ASSIGN'],
  [/^(?:通报|宣读|解读)(?:了)?/, 'BRIEF'],
];

export const DIRECTIVE_VERBS: readonly (readonly [RegExp, string])[] = [
  [/^(?:会议|他|她)?(?:同时)?(?:还)?指出/, 'POINTED_OUT'],
  [/^(?:会议|他|她)?(?:同时)?(?:还)?强调/, 'EMPHASIZED'],
  [/^(?:会议|他|她)?(?:同时)?(?:还)?(?:要求|提出要求)/, 'REQUIRED'],
  [/^(?:会议)?(?:同时)?(?:还)?(?:决定|议定|明确)/, 'DECIDED'],
];

export const DAY_PARTS: readonly (readonly [RegExp, string])[] = [
  [/上午/, 'MORNING'],
  [/下午/, 'AFTERNOON'],
  [/晚/, 'EVENING'],
];

/** What people did, by the words behind their names. */
export const CHAIRS = /^(?:同志)?(?:亲自)?主持(?!人|词)/;
export const SPEAKS =
  /^(?:同志|先生|女士)?(?:等|分别|先后|首先|在会上|(?:出席|参加)(?:会议|仪式|活动)?并|[作做]了?|代表[^，,。]{0,20}|宣布|也)*(?:讲话|致辞|致词|发言|[作做].{0,14}(?:报告|讲话|发言|说明|部署)|主题演讲|宣读|传达|汇报|通报|介绍|指出|强调|要求|表示|点评)/;
export const ATTENDS = /^(?:同志|先生|女士)?[^。]{0,120}?(?:出席|列席|参加|参会|与会|到会|在主席台)/;
export const NON_VOTING = /列席$/;

export const wordOf = (table: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];
