import { words } from './words';

/** Words that soften a fault until it is nobody's and nearly none. Whether they do, their clause must say. */
export const SOFTENER_WORDS = {
  soften: words(`
    有时 有时候 有的时候 时而 偶尔 偶有 间或 个别时候 某些时候 有些时候 一定程度 某种程度 一定范围 一定意义上 不同程度 或多或少 多多少少 多少有些 有所 有点 有一点 略有 略显 稍有 稍显 稍微 些许 似乎 好像 可能 也许 大概 或许 难免 总体上 总的来说 总的来看 基本上 大体上 还不够 还不太 还不是很 还不十分 还不完全 不太 不是很 不十分 不那么 不尽
  `),
} as const;
