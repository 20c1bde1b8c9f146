import * as v from 'valibot';
import type { DraftScope } from '../../draft';
import { frameOf, questionAbout } from '../measures/ask';
import { readMeasure, type MeasureReading } from '../measures/read-measure';
import { topicOf } from '../measures/topic';
import { defineRule, example } from '../rule';

/** 整改措施要可操作、能落实: a measure in which nothing could be checked. Seed A, step 6 (DOMAIN #101). */
export const measureSlogan = defineRule({
  id: 'measure-slogan',
  family: 'rectification',
  severity: 'warning',
  clause: 'A.6.measures',
  scope: 'item',
  title: '措施是口号',
  about:
    '措施里没有可以检查的动作、对象、数量、频次或者材料，只有“加强”“提高”“强化”一类的话。给口号配上责任人、时限、年份或者百分之百，还是口号；口号之后有一件做得到、查得了的事，就不算；说了要用的办法（建立某项制度、结对、调研）而没有落到实处的，归“从抽象到抽象”。',
  options: v.strictObject({
    threshold: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0),
        v.maxValue(1),
        v.description('一条措施是口号的可能性达到多少就提出；不写时用模型自己的界限。'),
      ),
    ),
  }),
  mustFire: [
    example(
      'measure',
      '加强党性锻炼，提高思想觉悟，增强宗旨意识。',
      '加强党性锻炼，提高思想觉悟，增强宗旨意识。',
    ),
    example(
      'measure',
      '由局党组书记负总责，2025年9月底前，切实转变工作作风，推动作风建设取得明显成效。',
      '由局党组书记负总责，2025年9月底前，切实转变工作作风，推动作风建设取得明显成效。',
      { scope: 'team' },
    ),
    example(
      'measure',
      '坚持问题导向，建立长效机制，做到举一反三、标本兼治，确保整改到位率100%。',
      '坚持问题导向，建立长效机制，做到举一反三、标本兼治，确保整改到位率100%。',
      { scope: 'team' },
    ),
  ],
  mustNotFire: [
    example('measure', '每月到老街社区值一天班，把居民提的事记在值班本上，下月去时逐件答复。'),
    example('measure', '牢记宗旨，站稳立场。多占的那间办公室本周腾给档案室，钥匙交办公室登记。'),
    example('measure', '由财务科5月底前把3年来的往来款逐笔清一遍，清不掉的报党组会。', undefined, {
      scope: 'team',
    }),
    example('measure', '以上是我的对照检查，不妥之处，请同志们批评指正。'),
    example('problem', '工作作风不够扎实。'),
  ],
  *check(item, context, { threshold }) {
    const measure = readMeasure(item, context);
    if (!measure) return;
    const { vague, hollow, namesMeans } = measure;
    if (namesMeans || (threshold === undefined ? !hollow : vague < threshold)) return;
    yield {
      at: measure.range,
      message: messageOf(measure, context.scope),
      question: questionAbout(measure, context.scope),
      evidence: { vague: Math.round(vague * 100) / 100 },
    };
  },
});

const SURE = 0.8;

function messageOf(measure: MeasureReading, scope: DraftScope): string {
  const topic = topicOf(measure);
  const frame = frameOf(measure, scope);
  const said = topic === '' ? '一句口号' : `“${topic}”`;
  if (frame !== '') return `虽然写了${frame}，要做的仍是${said}，没有可以检查的动作`;
  if (/\d/.test(measure.text)) return `虽然有数字，说的仍是${said}，没有写明做什么事、做到什么程度`;
  if (topic === '') return '是一句口号，没有写明做什么事';
  // The harder word only where it is sure.
  const named = measure.sloganChance >= SURE ? '是口号' : '只说了打算';
  return `${said}${named}，没有写明做什么事、做多少、怎样检查`;
}
