import { words } from './words';

export const COMPOUND_SURNAMES: readonly string[] = words(`
  欧阳 上官 司马 诸葛 司徒 东方 皇甫 尉迟 公孙 慕容 令狐 夏侯 长孙 端木 南宫 呼延 轩辕 独孤 闻人 澹台 宇文 完颜 申屠 拓跋
`);

/** People whom any paper may name: leaders, and models whom the whole Party is called on to learn from. */
export const PUBLIC_NAMES: ReadonlySet<string> = new Set(
  words(`
    习近平 毛泽东 周恩来 刘少奇 朱德 任弼时 邓小平 陈云 江泽民 胡锦涛 李大钊 陈独秀 彭德怀 叶剑英 董必武 瞿秋白 方志敏 彭湃 蔡和森 恽代英 邓中夏 张闻天 王稼祥 贺龙 陈毅 罗荣桓 徐向前 聂荣臻 刘伯承 林伯渠 吴玉章 习仲勋 万里 彭真
    李克强 李强 赵乐际 王沪宁 蔡奇 丁薛祥 李希 栗战书 汪洋 韩正 王岐山 张德江 俞正声 刘云山 张高丽 温家宝 吴邦国 贾庆林 曾庆红
    雷锋 焦裕禄 孔繁森 王进喜 时传祥 张思德 白求恩 董存瑞 黄继光 邱少云 刘胡兰 江竹筠 杨靖宇 赵一曼 谷文昌 杨善洲 沈浩 郑培民 任长霞 牛玉儒 李保国 廖俊波 黄大年 罗阳 南仁东 邹碧华 兰辉 高德荣 张富清 黄文秀 张桂梅 王继才 钟扬 杜富国 黄旭华 袁隆平 屠呦呦 钱学森 邓稼先 钟南山 申纪兰 孙家栋 李延年 于敏 史来贺 吴仁宝 杨贵 龚全珍 菊美多吉 毛丰美 杜丽群 张玉滚 曲建武 郝振山 苗为民 刘永坦 吴天一
  `),
);

/** What stands before 同志 and begins with a surname's character, and is nobody's name. */
export const NO_NAMES: ReadonlySet<string> = new Set(
  words(`
    许多 任何 任职 常委 常务 纪委 纪检 纪检委 周围 周边 余下 连队 连长 车间 车队 项目 方面 文书 文化 文旅 包村 包片 包案 包保 包联 管理 管片 申报 施工 高级 高层 高校 高龄 金融 石油 武警 武装 白班 夜班 夏收 冬训 温暖 安监 安保 安全 程控 史志 史志办 党史办 向阳 向前 相关 应急 应届 时任 成员 连任 解放军 水务 水利 盛会 陆续 万余 乐于 鲁莽 和善 齐心 全体 左右 江边 海关 江南 龙头 马上 牛人 路政 路长 关键 关心 汪洋 苏区 蒙古族 柴油 毛病 童年 章程 舒心 颜值 宁夏 贺信 凌晨 骨干 危难 游客 华侨 惠民 米面 植保 薄弱 甘于 成熟 成年 边防 辛苦 谷雨 祝贺 焦点 庄户 冷链 车管 车管所 宫中 匡正 于此 常年 常驻 常设
  `),
);
