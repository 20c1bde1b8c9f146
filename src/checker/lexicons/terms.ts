import { words } from './words';

/** Ways to write a leader's name or an official formula that a finished paper must not have. */
export interface WrongTerm {
  pattern: RegExp;
  message: string;
  question: string;
  mild?: boolean;
}
const VERIFY = '是否已对照正式文件逐字核对？';

export const WRONG_TERMS: readonly WrongTerm[] = [
  {
    pattern: /(?<![A-Za-z])(?:xjp|XJP|Xjp|xijinping|XiJinping|Xi Jinping)(?![A-Za-z])/g,
    message: '领导人的姓名用了字母代替',
    question: VERIFY,
  },
  { pattern: /习(?:进平|近评|近凭|近屏|近萍|进评|近苹)/g, message: '领导人的姓名写错了', question: VERIFY },
  {
    pattern:
      /习近平(?:同志)?新时代(?:特色社会主义|中国社会主义|有中国特色|中国特色思想|中国特色社会主义理论)(?:思想)?/g,
    message: '党的创新理论的名称写得不完整或有误',
    question: VERIFY,
  },
  {
    pattern: /四个意思|四个自觉性|两个唯护|两个维护核心|不忘初衷、牢记使命|三严三室/g,
    message: '固定提法写错了',
    question: VERIFY,
  },
  // Official numbers with another measure word, in another order, or of another number where no one else counts so.
  {
    pattern: /(?<!第)四[种项大条类点]意识(?!形态)/g,
    message: '固定提法写错了，规范的提法是“四个意识”',
    question: VERIFY,
  },
  {
    pattern: /(?<!第)四[种项大条]自信/g,
    message: '固定提法写错了，规范的提法是“四个自信”',
    question: VERIFY,
  },
  {
    pattern: /(?<=[“‘])(?:两[种项大条]|[二三四]个)维护(?=[”’])|(?<=[“‘])维护两个(?=[”’])/g,
    message: '固定提法写错了，规范的提法是“两个维护”',
    question: VERIFY,
  },
  {
    pattern: /(?<=[“‘])(?:两[种项大条]|[二三四]个)确立(?=[”’])/g,
    message: '固定提法写错了，规范的提法是“两个确立”',
    question: VERIFY,
  },
  {
    pattern: /(?:十[六七八九]|二十)大[一二三四五六七]中全会/g,
    message: '会议名称写错了，应写作“×届×中全会”',
    question: VERIFY,
  },
  {
    pattern: /(?<=[“‘])四[种项大条]全面(?=[”’])/g,
    message: '固定提法写错了，规范的提法是“四个全面”',
    question: VERIFY,
  },
  {
    pattern: /三课一会|一会三课|三会[两二]课|[四两二]会一课/g,
    message: '固定提法写错了，规范的提法是“三会一课”',
    question: VERIFY,
  },
  {
    pattern: /中央(?:八[条个大点]|[五六七九十]项)规定/g,
    message: '固定提法写错了，规范的提法是“中央八项规定”',
    question: VERIFY,
  },
  {
    pattern: /双岗一责|一岗双职|[“‘]一岗两责(?=[”’])/g,
    message: '固定提法写错了，规范的提法是“一岗双责”',
    question: VERIFY,
  },
  {
    pattern: /三大一重|一大三重|三严[两二四]实|[两二四]严三实|三实三严/g,
    message: '固定提法的数字或者次序写错了',
    question: VERIFY,
  },
  { pattern: /习总书记/g, message: '“习总书记”不是规范的称谓', question: VERIFY, mild: true },
];

/**
 * Words that nobody says twice running: a doubled one is a slip of the hand. Verbs that people do double in speech
 * (研究研究, 学习学习) and words that begin the next phrase as often as they end one are left out.
 */
export const NEVER_DOUBLED: ReadonlySet<string> = new Set(
  words(`
    班子 会议 民主 干部 同志 材料 方案 提纲 党员 群众 中央 党委 党组 支部 机关 部门 单位 成员 书记 局长 县长 市长 镇长 校长 院长 主任 科长 处长
    作风 责任 制度 精神 思想 政治 主义 基层 纪律 纪委 政府 组织部 意识 能力 理论 方面 环节 过程 内容 主题 原则 目标 任务 环境 机制 体制 程序 要求
    进行 开展 进一步 切实 按照 关于 对于 由于 因为 所以 但是 而且 以及 并且 为了 存在 不足 我们 他们 本人 目前 今年 去年 上级 下级 相关 有关
    主要 重要 重点 领域 项目 工程 资金 经费 会前 会后
    筹备 推进 整改 加强 坚持 完善 推动 贯彻 负责 牵头 召开 制定 撰写 情况 小组 办公室 人员 系统 平台 数据 企业 学校 医院
  `),
);

/** Regulations that are no longer in force, each with the last year in which a paper could cite it, and what replaced it. */
export const REPEALED: readonly { title: string; lastYear: number; by: string }[] = [
  { title: '中国共产党党员领导干部廉洁从政若干准则', lastYear: 2015, by: '《中国共产党廉洁自律准则》' },
  { title: '中国共产党巡视工作条例（试行）', lastYear: 2015, by: '《中国共产党巡视工作条例》' },
  { title: '中国共产党党内监督条例（试行）', lastYear: 2016, by: '《中国共产党党内监督条例》' },
  {
    title: '关于县以上党和国家机关党员领导干部民主生活会的若干规定',
    lastYear: 2016,
    by: '《县以上党和国家机关党员领导干部民主生活会若干规定》',
  },
  { title: '关于领导干部报告个人有关事项的规定', lastYear: 2016, by: '《领导干部报告个人有关事项规定》' },
  { title: '中华人民共和国行政监察法', lastYear: 2017, by: '《中华人民共和国监察法》' },
  { title: '行政监察法', lastYear: 2017, by: '《中华人民共和国监察法》' },
  { title: '中国共产党党组工作条例（试行）', lastYear: 2019, by: '《中国共产党党组工作条例》' },
  { title: '信访条例', lastYear: 2022, by: '《信访工作条例》' },
];
