import { build, type Block, type Inline } from '../../document';
import { teamName, type CriticismMode, type Member } from '../../meeting';
import { asked } from '../pieces/fields';
import type { AgendaItem } from './agenda';
import { addressed, call, isChair, isPresent, nameOf, type Script } from './script';

/** The team's own review, read by or for the principal (DOMAIN §2.6 f). */
export function teamItem(script: Script): AgendaItem {
  return {
    key: 'team',
    title: '领导班子对照检查',
    body: [
      build.unit(
        'tr.call',
        '下面，',
        ...asPrincipal(script, 'tr.call'),
        '代表',
        asked('tr.call.team', teamName(script.meeting), '领导班子名称'),
        '作对照检查。',
      ),
      build.unit('tr.done', '（宣读领导班子对照检查材料，发言完毕）'),
    ],
  };
}

/** “由我”, or “请周明远同志” where somebody else is in the chair. */
export function asPrincipal(script: Script, unit: string): Inline[] {
  const { principal, chairIsPrincipal } = script;
  if (chairIsPrincipal) return [build.text('由我')];
  if (principal) return addressed(script, unit, principal);
  return [
    asked(`${unit}.lead`, '请', '请谁发言'),
    asked(`${unit}.name`, '', '主要负责同志'),
    build.text('同志'),
  ];
}

const TITLES: Record<CriticismMode, string> = {
  afterEach: '班子成员逐一作个人对照检查，开展相互批评',
  insideOwnSpeech: '班子成员逐一作个人对照检查，并在发言中开展相互批评',
  afterAll: '班子成员逐一作个人对照检查',
};

/** Each member's own check and the criticism, in the order that the meeting has chosen (DOMAIN §2.6 g, h). */
export function memberItems(script: Script): AgendaItem[] {
  const { team, options } = script;
  const { criticismMode, responseSlot } = options;
  const checks = team.flatMap((member) => [
    ownCheck(script, member),
    ...(criticismMode === 'afterEach' ? criticismOf(script, member) : []),
  ]);
  const responses =
    criticismMode === 'insideOwnSpeech' && responseSlot ? team.map((one) => response(script, one)) : [];
  const items: AgendaItem[] = [
    { key: 'members', title: TITLES[criticismMode], body: [...rules(script), ...checks, ...responses] },
  ];
  if (criticismMode === 'afterAll')
    items.push({
      key: 'mutual',
      title: '班子成员开展相互批评',
      body: team.flatMap((member) => criticismOf(script, member)),
    });
  return items;
}

const ORDERS: Record<CriticismMode, string> = {
  afterEach: '每位同志发言后，其他同志逐一对其提出批评意见',
  insideOwnSpeech: '每位同志先作自我批评，接着在发言中对其他同志提出批评意见',
  afterAll: '全部发言结束后，再逐一开展相互批评',
};
const RESPONSES: Record<CriticismMode, string> = {
  afterEach: '，被批评的同志随后表态',
  insideOwnSpeech: '，全部发言结束后逐一表态',
  afterAll: '，被批评的同志随后表态',
};

/** How it goes and what the notice wants of it, before the first speaker. */
function rules(script: Script): Block[] {
  const { pack, options, principal, chairIsPrincipal } = script;
  const { selfCriticism, mutualCriticism, declarations, response: answer } = pack.conduct;
  const { criticismMode, responseSlot } = options;
  const leader = principal === undefined ? '' : chairIsPrincipal ? '我' : `${nameOf(script, principal)}同志`;
  const order = ORDERS[criticismMode] + (responseSlot ? RESPONSES[criticismMode] : '');
  return [
    build.unit(
      'sp.first',
      '个人发言由',
      asked('sp.first.who', leader, '主要负责同志'),
      '带头，其他同志依次进行。',
    ),
    build.unit('sp.order', `${order}。`),
    build.unit('sp.conduct', `${selfCriticism}。${mutualCriticism}。`),
    build.unit('sp.declare', `发言中，${declarations}。`),
    ...(responseSlot && answer !== undefined ? [build.unit('sp.answer', `同志们${answer}。`)] : []),
  ];
}

function ownCheck(script: Script, member: Member): Block {
  const unit = `sp.${member.id}`;
  const inside = script.options.criticismMode === 'insideOwnSpeech';
  const present = inside ? '作个人对照检查，并对其他同志提出批评意见' : '作个人对照检查';
  const absent = inside ? '宣读个人对照检查材料和书面批评意见' : '宣读个人对照检查材料';
  return build.unit(unit, '下面，', ...call(script, unit, member, present, absent), '。');
}

/** What the others say to a member, in speaking order, and the member's answer. */
function criticismOf(script: Script, member: Member): Block[] {
  const critics = script.team.filter((other) => other !== member);
  if (critics.length === 0) return [];
  return [
    invitation(script, member),
    ...critics.map((critic) => {
      const unit = `cr.${member.id}.${critic.id}`;
      return build.unit(unit, ...call(script, unit, critic, '提出批评意见', '宣读书面批评意见'), '。');
    }),
    ...(script.options.responseSlot ? [response(script, member)] : []),
  ];
}

function invitation(script: Script, member: Member): Block {
  const unit = `ci.${member.id}`;
  if (isChair(script, member)) return build.unit(unit, '请同志们对我提出批评意见。');
  return build.unit(
    unit,
    '请同志们对',
    asked(`${unit}.name`, nameOf(script, member), '姓名'),
    '同志提出批评意见。',
  );
}

/** “请……同志表态”; to an absent member the chair passes the criticism on after the meeting. */
function response(script: Script, member: Member): Block {
  const unit = `rs.${member.id}`;
  if (isChair(script, member)) return build.unit(unit, '下面，我作表态。');
  const away = !isPresent(member);
  return build.unit(
    unit,
    asked(`${unit}.lead`, away ? '对' : '下面，请', '请谁表态'),
    asked(`${unit}.name`, nameOf(script, member), '姓名'),
    '同志',
    asked(`${unit}.act`, away ? '的批评意见，会后由我如实向本人转告' : '作表态', '表态内容'),
    '。',
  );
}
