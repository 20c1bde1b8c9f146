import { words } from './words';

/** Words by which a writer stands beside the faults of others, or takes part in them. */
export const BLAME_WORDS = {
  /** In the right: warns, urges, is sorry, takes others to task, hears of it last. */
  right: words(
    `责令 勒令 让他们写 让他们整改 让他们自己 让他们限期 让他写 让他整改 受累 受牵连 受连累 挨批 蒙羞 脸上无光 难堪 被动 震惊 意外 停了职 停他的职 撤了他 撤了职 调走 扣他 批了 训了 等我晓得 等我知道 等我听说 等我发现 说了他 说过他 点过他 催过他 骂过他 批过他 训过他 点过两回 说过两回 说过几回 骂了 发了脾气 提醒 批评 教育 强调 要求 责成 催 督促 敦促 讲过 说过 告诫 警告 叮嘱 嘱咐 交代 检讨 写检查 写了检查 作检查 说明 点过名 点了名 点名 扣了 扣发 调离 停职 辞退 换掉 撤换 处分 问责 追究 追责 诫勉 整顿 督办 交办 劝 谈过话 谈话 谈了话 谈心 谈过 约谈 思想工作 开了会 开过会 会上 讲了 讲得 发火 发了火 着急 心急 痛心 忧虑 担忧 担心 失望 寒心 生气 气愤 恼火 惋惜 无奈 遗憾 处理 通报 纠正 制止 查处 赶到 主持 看到 才知道 得知 听说 接到 到任 接手 部署 安排 布置 指出 过问 再三 反复 三令五申 苦口婆心 多次 几次`,
  ),
  /** What makes even that an act of one's own: too little, too late, against better knowledge, or the duty itself. */
  fellShort: words(
    `只 仅 没有 没 未 不上 不到 不力 不严 不细 不及时 不了了之 不深 不实 不够 才去 才发现 才想 也没 也不 却 应 本该 碍于 怕 嫌 默许 默认 同意 批准 签字 签了 点头 答应 失察 失职 疏忽 疏于 明知 有责任 责任在 难辞 分管 负责 主管 作为 教训 压了 压着 压下 瞒 捂 护着 替他 说情 心软 手软 愧 惭 反思 自责 检讨自己 我也没 我也不 我也默 我也有 我也是 放任 迁就 将就 算了 口头 笑笑 摆摆手`,
  ),
  /** Those who tell of a fault are not those who have it. */
  tells: words(
    `反映 提出后 提出来 指出 点出 发现后 查出后 反馈 评审 暗访 抽查 问我 说我 投诉 来信 高度评价 评价说 批示 提醒我 批评我 建议我 对我说 对我讲 对我提 给我 找我 叫我 说“ 问“ 敬重 信服 写在意见`,
  ),
} as const;
