import { build } from '../document';
import { PAPER_NAMES } from '../meeting';
import type { Paper } from './paper';
import { authorFields, paperTitle } from './pieces/fields';
import { opening } from './pieces/opening';
import { selfReviewParts } from './pieces/self-review';

/** 个人发言提纲 (DOMAIN §2.8). */
export const outline: Paper = {
  kind: 'outline',
  name: PAPER_NAMES.outline,
  blocks(context) {
    const { pack, meeting, author } = context;
    const [position, name] = authorFields(author);
    return [
      paperTitle('outline', 'unit', pack, meeting, pack.wording.outline),
      build.byline(position, '　', name),
      ...selfReviewParts(
        'outline',
        context,
        opening(
          pack,
          build.text('我'),
          ['我参加集体学习', '同有关同志谈心谈话', '收到意见建议'],
          `现将个人${pack.wording.selfReview}情况报告如下。`,
        ),
      ),
    ];
  },
};
