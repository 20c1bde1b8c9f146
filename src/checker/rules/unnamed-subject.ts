import { judgementOf } from '../concreteness/judgement-of';
import { defineRule, example, type CheckContext, type FindingDraft } from '../rule';
import { othersIn } from '../speech/blame';
import { isWrong } from '../speech/fault';
import { inShort, type ReadClause } from '../speech/reading';
import { stanceOf, type Stance } from '../speech/stance';
import type { Item } from '../../draft';

/** 见人见事：有的同志、个别党员 are nobody. Seed A, step 5 (DOMAIN #86); seed B (#89, #106). */
export const unnamedSubject = defineRule({
  id: 'unnamed-subject',
  family: 'concreteness',
  severity: 'warning',
  clause: 'B.6.substitution',
  scope: 'item',
  title: '没有点到人',
  about:
    '个人材料里说的是“有的同志”“个别党员”“部分干部”的问题，没有点到人，也没有一处说到本人做了什么、负什么责任。班子材料里事情说清楚了、只是没有点到人的，作提示；“有的工作”“有的时候”不算。',
  mustFire: [
    example('problem', '有的党员干部学习走形式，笔记是抄来的。', '有的党员干部学习走形式'),
    example('problem', '少数同志遇到矛盾绕着走，个别同志甚至把矛盾往上交。', '少数同志遇到矛盾绕着走'),
    example('problem', '4月的防汛检查，个别成员没有到岗，值班表上却签了名。', '个别成员没有到岗', {
      scope: 'team',
    }),
  ],
  mustNotFire: [
    example('problem', '有的同志值班脱岗，我作为带班领导当晚没有查岗，事后也没有处理。'),
    example('problem', '有的工作前紧后松，抓落实的力度不够。'),
    example('problem', '有时学习不够深入。'),
    example('problem', '对有的同志提醒不够，批评教育失之于宽。'),
    example('problem', '部分成员知识更新不够快，专业能力不足。', undefined, { scope: 'team' }),
    example('cause', '有的同志认为学习是软任务。'),
    example('criticism', '个别同志反映你脾气急。'),
  ],
  *check(item, context) {
    if (item.kind !== 'problem') return;
    const stance = stanceOf(item, context);
    if (context.scope === 'team') yield* inTeamPaper(item, stance, context);
    else if (stance.blame?.kind === 'unnamed' && !stance.blame.righteous)
      yield finding(
        stance.blame.clause,
        '没有点到人，也没有说到本人的责任',
        '指的是谁、哪一件事？这件事上本人做了什么、应负什么责任？',
      );
  },
});

const finding = (
  clause: Pick<ReadClause, 'start' | 'end' | 'text'>,
  message: string,
  asks: string,
): FindingDraft<'item'> => ({
  at: { start: clause.start, end: clause.end },
  message,
  question: `“${inShort(clause.text)}”，${asks}`,
});

/** Where the event is told a team's paper lacks the person only. */
function* inTeamPaper(
  item: Item,
  { clauses }: Stance,
  context: CheckContext,
): Iterable<FindingDraft<'item'>> {
  const clause = clauses.find((one) => othersIn(one) === 'unnamed' && isWrong(one));
  if (!clause || judgementOf(item, context).isVague) return;
  yield {
    ...finding(clause, '事情说到了，没有点到人', '指的是班子里哪位同志、哪个部门？'),
    severity: 'info',
  };
}
