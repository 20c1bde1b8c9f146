import { build } from '../document';
import { PAPER_NAMES } from '../meeting';
import type { Paper } from './paper';
import { dateField, paperTitle, teamField } from './pieces/fields';
import { opening } from './pieces/opening';
import { selfReviewParts } from './pieces/self-review';

/** 班子对照检查材料 (DOMAIN §2.7). */
export const teamReview: Paper = {
  kind: 'teamReview',
  name: PAPER_NAMES.teamReview,
  blocks(context) {
    const { pack, meeting } = context;
    const { selfReview } = pack.wording;
    return [
      paperTitle('teamReview', 'team', pack, meeting, `${selfReview}材料`),
      build.byline('（', dateField(meeting), '）'),
      ...selfReviewParts(
        'teamReview',
        context,
        opening(
          pack,
          teamField(meeting),
          ['领导班子集体学习', '开展谈心谈话', '征求到意见建议'],
          `现将${selfReview}情况报告如下。`,
        ),
      ),
    ];
  },
};
