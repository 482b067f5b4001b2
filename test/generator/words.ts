/** Words for made-up records. Places, names and trades are invented or common words; any likeness is by chance. */
import type { Draw } from './draw.ts';

const PLACES = ['云川', '鹿鸣', '青岚', '石渡', '望湖', '南屿', '白榆', '松陵', '临溪', '长汀里'] as const;
const BRANDS = [
  '恒远',
  '瑞泽',
  '启明',
  '金岳',
  '华策',
  '东篱',
  '卓然',
  '天工',
  '万象',
  '安澜',
  '同舟',
  '新野',
] as const;
const SURNAMES = [
  '赵',
  '钱',
  '孙',
  '李',
  '周',
  '吴',
  '郑',
  '王',
  '冯',
  '陈',
  '褚',
  '卫',
  '蒋',
  '沈',
  '韩',
  '杨',
] as const;
const GIVEN = ['明', '华', '建国', '晓燕', '志强', '丽', '文博', '思远', '海涛', '静', '立新', '春梅'] as const;
const TOPICS = [
  '项目建设',
  '营商环境',
  '科技创新',
  '安全生产',
  '民生实事',
  '绿色发展',
  '人才工作',
  '乡村振兴',
] as const;
const SECTIONS = ['要闻', '经济', '项目现场', '企业', '民生', '图片新闻', '理论', '综合'] as const;

export interface Trade {
  readonly product: string;
  /** In GB/T 4754-2017. */
  readonly code: string;
  readonly unit: string;
}

const TRADES: readonly [Trade, ...Trade[]] = [
  { product: '汽车电子', code: 'C39', unit: '套' },
  { product: '工程机械', code: 'C35', unit: '台' },
  { product: '新型材料', code: 'C30', unit: '吨' },
  { product: '休闲食品', code: 'C14', unit: '吨' },
  { product: '工业软件', code: 'I65', unit: '套' },
  { product: '冷链物流', code: 'G59', unit: '吨' },
  { product: '人力资源', code: 'L72', unit: '项' },
  { product: '光伏组件', code: 'C38', unit: '套' },
];

export const place = (draw: Draw): string => draw.of(PLACES);
export const brand = (draw: Draw): string => draw.of(BRANDS);
export const personName = (draw: Draw): string => draw.of(SURNAMES) + draw.of(GIVEN);
export const topic = (draw: Draw): string => draw.of(TOPICS);
export const section = (draw: Draw): string => draw.of(SECTIONS);
export const trade = (draw: Draw): Trade => draw.of(TRADES);

/** A day of the years 2015 to 2024; at times only its month. */
export function date(draw: Draw): string {
  const month = `${2015 + draw.below(10)}-${String(1 + draw.below(12)).padStart(2, '0')}`;
  return draw.chance(0.1) ? month : `${month}-${String(1 + draw.below(28)).padStart(2, '0')}`;
}

/** Some sentences, about as many characters as asked for. */
export function prose(draw: Draw, characters: number): string {
  let text = '';
  while (text.length < characters) {
    text += `${place(draw)}开发区${draw.of(['推进', '加快', '部署', '回顾', '落实'])}${topic(draw)}，${brand(draw)}${trade(draw).product}`;
    text += `${draw.of(['项目有序实施', '企业满负荷生产', '产线完成调试', '订单稳步增长', '服务再上台阶'])}。`;
  }
  return text;
}
