import { blanksOf } from '../blanks';
import { defineRule, example } from '../rule';

/** 留空的地方要填上。 Seed A #19, seed B #27 and #65: `*`, `x` and templates left in. */
export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  family: 'structure',
  severity: 'error',
  clause: 'A.5.draft',
  scope: 'paragraph',
  title: '有没填的空',
  about:
    '星号、叉号、下划线、x、只空了格的年月日（2025年  月  日）、【待补充】、（此处填写）、（略）等留空的记号，以及模板和本工具自己的占位文字，定稿前都要填上或删去。某某、某村、乘号、隐去的姓名（王××）、成对的 ** 和行首的 # 、外文单词不算。',
  mustFire: [
    example('draft', '***局党组成员、副局长对照检查材料', '***'),
    example('draft', '工作方案要在2018年*月报送市直机关工委。', '*月'),
    example('draft', '各科室×月×日前报送。', '×月'),
    example('draft', '重点从以下x个方面认真对照检查。', 'x个'),
    example('draft', '由____负责，月底前办结。', '____'),
    example('draft', '一是【待补充】', '【待补充】'),
    example('draft', '整改情况（此处填写整改结果）。', '（此处填写整改结果）'),
    example('draft', '原因剖析（略）', '（略）'),
    example('draft', '二是〔此处补充分管领域的案例〕', '〔此处补充分管领域的案例〕'),
  ],
  mustNotFire: [
    example('draft', '某某局的张某某在某村住了3天，来访户王××等了两个上午。'),
    example('draft', '**一、存在的问题**\n场地长3×5米，展板尺寸1.2*2.4米，用Excel和Xmind做了台账。'),
  ],
  *check(paragraph) {
    for (const range of blanksOf(paragraph)) {
      const words = paragraph.text.slice(range.start, range.end);
      yield {
        at: range,
        message: `“${words}”是没有填的空`,
        question: '这里应当填什么？不需要的话是否删去？',
      };
    }
  },
});
