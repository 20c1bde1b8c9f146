import { build, type Block } from '../../document';
import { asked } from '../pieces/fields';
import { chineseNumber, headingNumber } from '../pieces/numerals';

/** One item of the agenda: named in the list at the start, then a section of the script under its own heading. */
export interface AgendaItem {
  /** ASCII; in the ids of its heading and of its line in the list. */
  key: string;
  title: string;
  body: Block[];
}

/** The list of the agenda with its count (DOMAIN §2.6 d). */
export function agendaList(items: readonly AgendaItem[]): Block[] {
  return [
    build.unit(
      'ag.count',
      '今天的会议共有',
      asked('ag.count.items', chineseNumber(items.length), '项数'),
      '项议程。',
    ),
    ...items.map(({ key, title }, index) =>
      build.unit(
        `ag.${key}`,
        '第',
        asked(`ag.${key}.no`, chineseNumber(index + 1), '序号'),
        '项，',
        asked(`ag.${key}.title`, title, '议程'),
        index === items.length - 1 ? '。' : '；',
      ),
    ),
  ];
}

/** The sections: each with its heading and the sentence that calls it. */
export function agendaSections(items: readonly AgendaItem[]): Block[] {
  return items.flatMap(({ key, title, body }, index) => {
    const unit = `ag.${key}-begin`;
    return [
      build.heading(1, `${headingNumber(1, index + 1)}${title}`, { kind: 'heading', id: `hs.${key}` }),
      build.unit(
        unit,
        '现在进行第',
        asked(`${unit}.no`, chineseNumber(index + 1), '序号'),
        '项议程：',
        asked(`${unit}.title`, title, '议程'),
        '。',
      ),
      ...body,
    ];
  });
}
