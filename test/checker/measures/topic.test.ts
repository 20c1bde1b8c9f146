import { readMeasure } from '../../../src/checker/measures/read-measure';
import { topicOf } from '../../../src/checker/measures/topic';
import type { CheckContext } from '../../../src/checker/rule';
import { draftOfItem } from '../../../src/checker/single-item';

const context: CheckContext = {
  pack: undefined,
  packGiven: false,
  paper: 'outline',
  scope: 'personal',
  members: [],
  author: undefined,
  meeting: undefined,
  borrowed: [],
};

/** The words by which a question takes up a measure. */
function topic(text: string): string | undefined {
  const [item] = draftOfItem(text, 'measure', 'personal').items;
  const measure = item && readMeasure(item, context);
  return measure && topicOf(measure);
}

test.each([
  // What is answered, gone by or borne in mind is no deed.
  ['针对学习不深入的问题，切实增强学习的自觉性。', '切实增强学习的自觉性'],
  ['对于制度不健全的问题，切实增强规矩意识。', '切实增强规矩意识'],
  ['围绕急难愁盼，健全首问负责制度，切实提升服务水平。', '健全首问负责制度'],
  ['坚持问题导向，切实转变工作作风。', '切实转变工作作风'],
  ['今年内结合岗位实际，不断提升能力素质。', '不断提升能力素质'],
  ['具体举措为：进一步加强理论武装。', '进一步加强理论武装'],
  // Nor is when.
  ['今年年底以前，切实转变工作作风。', '切实转变工作作风'],
  // What goes by something and makes something is one, and so is what ends like a frame.
  ['结合实际制定学习计划，不断提升能力素质。', '结合实际制定学习计划'],
  ['敢于担当作为，切实提升工作水平。', '敢于担当作为'],
  // Where a means is named it is taken up, not the slogan before it.
  ['持续提高认识，建立联系服务专家制度，帮助解决实际困难。', '建立联系服务专家制度'],
  // Quotation marks inside quotation marks.
  ['认真落实“三会一课”制度，切实严肃组织生活。', '认真落实‘三会一课’制度'],
  // With nothing else there the first words have to do.
  ['坚持以人民为中心的发展思想。', '坚持以人民为中心的发展思想'],
])('%s: %s', (text, words) => {
  expect(topic(text)).toBe(words);
});
