/** The pane's five tabs, in the order of the strip. The ribbon's buttons open the pane at one of them. */
export const TAB_IDS = ['draft', 'check', 'meeting', 'review', 'settings'] as const;
export type TabId = (typeof TAB_IDS)[number];

export const TAB_NAMES: Record<TabId, string> = {
  draft: '起草',
  check: '检查',
  meeting: '会务',
  review: '审阅',
  settings: '设置',
};

/** The tab a name stands for; 起草 for anything unknown (an older ribbon, a hand-typed address). */
export function tabOf(name: string | undefined): TabId {
  return TAB_IDS.find((tab) => tab === name) ?? 'draft';
}
