import type { TabId } from '../taskpane/routes';

/** A button of the ribbon's 对照检查 tab. */
export interface RibbonButton {
  /** The control's id in manifest.xml. */
  id: string;
  label: string;
  /** The pane's tab that it opens. */
  tab: TabId;
}

/**
 * What the ribbon offers. Every button is a ShowTaskpane action whose address names the tab (`taskpane.html?tab=check`;
 * `word/ribbon` reads it). There is no function file: a command without a pane could not show what it is about to do, and
 * its runtime may be shut down after a few minutes, in the middle of a long document. A test holds manifest.xml to this.
 */
export const RIBBON_BUTTONS: readonly RibbonButton[] = [
  { id: 'Duizhao.Insert', label: '插入对照检查材料', tab: 'draft' },
  { id: 'Duizhao.Check', label: '检查草稿', tab: 'check' },
  { id: 'Duizhao.Script', label: '填主持词', tab: 'meeting' },
];

/** The address of the pane at a tab, relative to the add-in's origin. */
export const paneAddress = (tab: TabId): string => `taskpane.html?tab=${tab}`;
