import { build } from '../document';
import { PAPER_NAMES } from '../meeting';
import type { Paper } from './paper';
import { paperTitle } from './pieces/fields';
import { agendaList, agendaSections, type AgendaItem } from './script/agenda';
import { itemsBefore, writtenNotices } from './script/before';
import { closingItem, guideItem } from './script/closing';
import { bylines, openingSection } from './script/opening';
import { scriptOf } from './script/script';
import { memberItems, teamItem } from './script/speakers';

/**
 * 主持词 (DOMAIN §2.6). Every paragraph is tracked: refresh rewrites fields, adds and marks units, and leaves the words
 * of the person who polished the script alone. Therefore what changes with the list or the meeting stands in a field, and
 * words outside fields change only together with the unit's set of fields.
 */
export const hostScript: Paper = {
  kind: 'hostScript',
  name: PAPER_NAMES.hostScript,
  blocks(context) {
    const script = scriptOf(context);
    const { pack, meeting } = script;
    const items: AgendaItem[] = [
      ...itemsBefore(script),
      teamItem(script),
      ...memberItems(script),
      ...guideItem(script),
      closingItem(script),
    ];
    return [
      paperTitle('hostScript', 'team', pack, meeting, '主持词'),
      ...bylines(script),
      ...openingSection(script),
      ...agendaList(items),
      ...writtenNotices(script),
      build.unit('op.spirit', `开好这次民主生活会，${pack.conduct.spirit}。`),
      ...agendaSections(items),
    ];
  },
};
