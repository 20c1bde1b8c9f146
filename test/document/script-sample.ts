import { build, type Block } from '../../src/document';

/** A small host script made for these tests: the shapes of a real one, without a meeting behind it. */
export interface Person {
  id: string;
  name: string;
  position: string;
  delegate?: string;
}
export interface ScriptSample {
  unit: string;
  place: string;
  people: Person[];
  responses: boolean;
  notices: string[];
  afterAll: boolean;
}

export const ZHOU: Person = { id: 'm1', name: '周明远', position: '局长' };
export const LI: Person = { id: 'm2', name: '李文博', position: '副局长' };
export const QIN: Person = { id: 'm3', name: '秦若兰', position: '副局长' };
export const HE: Person = { id: 'm4', name: '何启年', position: '总工程师' };

export const SAMPLE: ScriptSample = {
  unit: '临川市水务局',
  place: '',
  people: [ZHOU, LI, QIN],
  responses: true,
  notices: ['整改落实情况', '征求意见情况'],
  afterAll: false,
};

const name = (unit: string, person: Person) => build.field(`${unit}.name`, person.name, '【请填写姓名】');

function speech(person: Person): Block {
  const unit = `sp.${person.id}`;
  const opening = ['下面，请', name(unit, person), '同志'] as const;
  return person.delegate === undefined
    ? build.unit(unit, ...opening, '作个人对照检查。')
    : build.unit(
        unit,
        name(unit, person),
        '同志因公请假，由',
        build.field(`${unit}.delegate`, person.delegate, '【请填写代为宣读的同志】'),
        '同志代为宣读。',
      );
}

const cues = (person: Person, people: readonly Person[]): Block[] =>
  people
    .filter((critic) => critic.id !== person.id)
    .map((critic) => {
      const unit = `cr.${person.id}.${critic.id}`;
      return build.unit(unit, '请', name(unit, critic), '同志提出批评意见。');
    });

const response = (person: Person): Block =>
  build.unit(`rs.${person.id}`, '请', name(`rs.${person.id}`, person), '同志表态。');

export function script(sample: ScriptSample): Block[] {
  const { people } = sample;
  return [
    { ...build.title(`${sample.unit}民主生活会主持词`), id: 'hostScript' },
    build.byline('（', build.field('op.date', '', '【请填写日期】'), '）'),
    build.heading(1, '一、开场', { kind: 'heading', id: 'hs.opening' }),
    build.unit(
      'op.place',
      '今天我们在',
      build.field('op.place.value', sample.place, '【请填写地点】'),
      '开会。',
    ),
    build.unit('op.start', '现在开会。'),
    ...sample.notices.map((notice, i) => build.unit(`nt.${i + 1}`, `${i + 1}．通报${notice}。`)),
    build.heading(1, '二、逐人对照检查', { kind: 'heading', id: 'hs.speeches' }),
    ...people.flatMap((person) => [
      speech(person),
      ...(sample.afterAll ? [] : cues(person, people)),
      ...(sample.responses ? [response(person)] : []),
    ]),
    ...(sample.afterAll
      ? [
          build.heading(1, '三、相互批评', { kind: 'heading', id: 'hs.criticism' }),
          ...people.flatMap((person) => cues(person, people)),
        ]
      : []),
    build.heading(1, '会议结束', { kind: 'heading', id: 'hs.closing' }),
    build.unit('cl.end', '散会。'),
  ];
}
