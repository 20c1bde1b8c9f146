import { spanOf } from '../../draft';
import { paperLines, perLine } from '../lines';
import {
  foreignNames,
  foreignRegions,
  foreignSelves,
  foreignTeams,
  foreignOwners,
  foreignWards,
  identityOf,
  mentionsBody,
  mentionsWard,
  type ForeignMention,
} from '../organisation';
import { defineRule, example } from '../rule';

/** 不能留着别的单位的名称：照搬照抄的痕迹. Seed B itself has one, “总队党委” (DOMAIN #125, §3.1 copying cases). */
export const foreignOrganisation = defineRule({
  id: 'foreign-organisation',
  family: 'consistency',
  severity: 'error',
  clause: 'B.after.report',
  scope: 'draft',
  title: '留有别的单位的名称',
  about:
    '在只该写本单位的地方写了别的单位：代表、召开、“我校”“总队党委”一类自称与文稿的单位对不上，省和自治区混用。填了会议的单位就以它为准，否则以标题和落款为准，按提醒处理。上级机关、纪委、组织部、所属单位，以及写明全称的其他单位不算。',
  mustFire: [
    example('draft', '市委常委班子专题民主生活会实施方案\n会后将会议情况报告报总队党委。', '总队党委'),
    example(
      'draft',
      '石漫滩县水务局领导班子对照检查材料\n现代表青石县教育局领导班子作对照检查。',
      '青石县教育局',
    ),
    example('draft', '石漫滩县水务局领导班子对照检查材料\n我局会多文多，我校下去得少，我局要改。', '我校'),
    example('draft', '市委常委班子实施方案\n报省委、省纪委审定，迎接自治区第十二次党代会。', '自治区'),
  ],
  mustNotFire: [
    example(
      'draft',
      '市委常委班子实施方案\n报省委组织部、省纪委审核，市公安局党委、各县区委和市消防救援支队党委参加。',
    ),
    example(
      'draft',
      '石漫滩县水务局党组对照检查材料\n按照县委、县纪委监委和市水利局党组要求，代表县水务局领导班子作检查。',
    ),
    example('draft', '市公安局交警支队班子对照检查材料\n按照总队党委和局党委部署，我支队作检查。'),
    example('draft', '石漫滩县水务局个人发言提纲\n我校对水费账目时没有细看，孩子学校党委找过我。'),
  ],
  *check(draft, context) {
    const all = paperLines(draft, context);
    const own = identityOf(all, context.meeting);
    const lines = all.filter((line) => mayMention(line, context));
    const mentions = [
      ...(own ? foreignTeams(lines, own, all) : []),
      ...foreignSelves(lines, own),
      ...foreignNames(lines, own),
      ...foreignOwners(
        all.filter((line) => line.cell),
        own,
      ),
      ...foreignWards(
        all.filter((line) => mayManage(line, context)),
        own,
      ),
      ...foreignRegions(lines),
    ];
    for (const { kind, line, start, end, message } of mentions) {
      yield {
        at: spanOf(line.content, start, end),
        message,
        question: QUESTIONS[kind],
        evidence: { kind, ...(own?.name === undefined ? {} : { own: own.name }) },
        ...(kind === 'doer'
          ? { severity: 'info' as const }
          : own?.sure && kind !== 'region'
            ? {}
            : { severity: 'warning' as const }),
      };
    }
  },
});

const mayMention = perLine(mentionsBody);
const mayManage = perLine(mentionsWard);

const QUESTIONS: Record<ForeignMention['kind'], string> = {
  team: '这里指的是哪个单位？是不是从别的单位的文稿里照搬过来的？',
  self: '这份文稿是哪个单位的？是不是从别的单位的文稿里照搬过来的？',
  name: '是不是从别的单位的文稿里照搬过来的？',
  doer: '这件事是由本单位来做吗？单位名称有没有写错？',
  region: '本地是省还是自治区？是不是从别处的文稿里照搬过来的？',
};
