import { words } from './words';

/** What the name of a body ends with that can be charged with a measure: two characters and more. */
export const BODY_ENDINGS = words(`
  领导班子 班子 党委 党组 党工委 纪委监委 纪委 纪检监察组 纪检组 派驻组 总支 支部 工会 妇联 团委 商会 协会 委员会 专班 小组
  中心 公司 集团 分行 支行 银行 街道 社区 学校 医院 学院 法院 检察院 车间 物业 财政 办公室 财务室 医务室 档案室 值班室 市场所
`);

/** The same, of one character; not where the characters in brackets stand before it (全部, 好处, 督办, 会议室). */
export const SHORT_BODY_ENDINGS: Readonly<Record<string, string>> = {
  科: '本学专内外文',
  股: '入退控参持',
  处: '好处用到各难短长害坏益去',
  室: '议动览话教病卧茶待公公',
  办: '多督交代经举承催帮查新补停批不要再急快立限先合难事好包部天日场都自能可就来去该上',
  局: '布结大全格',
  部: '全内外一大局干',
  站: '车网',
  所: '厕场会住',
  庭: '家',
  委: '',
  院: '小大四',
  组: '重小',
  厅: '大餐客舞',
  司: '公上打',
  队: '排',
  社: '',
  镇: '到进入下驻在各每乡出全',
  乡: '到进入下驻在各每出全城',
  村: '到进入下驻在各每乡出全农',
  厂: '',
};

/** What the name of a post ends with. */
export const POST_ENDINGS = words(`
  书记 主任 主席 经理 总工 总监 会计师 工程师 法官 检察官 民警 辅警 干事 专干 专员 委员 组员
  管理员 协管员 监督员 联络员 辅导员 记录员 安全员 网格员 值班员 检查员 巡查员 信息员 保管员 收银员 驾驶员 讲解员 督导员 考勤员 教导员 指导员 质检员 采购员 联系人 经办人 班主任
  局长 院长 校长 镇长 乡长 县长 区长 市长 处长 科长 股长 所长 站长 队长 班长 组长 园长 庭长 排长 连长 营长 团长 段长 河长 塘长 林长 路长 行长 社长 部长 厅长 司长 总长 楼长 厂长 会长 护士长 政委 馆长 台长 秘书长 检察长 董事长 理事长
`);

/** Those who hold posts, in general: only where they act (党员每月, not 党员管理). */
export const PEOPLE = words(`
  负责人 负责同志 领导 成员 同志 干部 党员 代表 师傅 司机 门卫 医师 医生 护士 教师 老师 教官 职工
`);
