import { screen, waitFor, within } from '@testing-library/react';
import { SETTINGS_KEYS } from '../../src/meeting';
import type { Meeting } from '../../src/meeting';
import { dayInWords, readDay, readTime } from '../../src/taskpane/meeting/moments';
import { fakeWord, holds, paragraphWith } from './support/fake-word';
import type { FakeWord } from './support/fake-word';
import { dialogOf, fill, openPane, press } from './support/open-pane';
import { MEMBERS, storeRoster } from './support/samples';

const saved = (word: FakeWord): Meeting =>
  (JSON.parse(word.settings.get(SETTINGS_KEYS.meeting) ?? '{}') as { data: Meeting }).data;
const textOf = (word: FakeWord): string => word.paragraphs.map(({ text }) => text).join('\n');

test('the meeting begins as the pack says, and is saved field by field when a field is left', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('tab', { name: '会议信息' }));
  expect(screen.getByLabelText('会议名称')).toHaveValue('2017年度民主生活会');
  expect(word.settings.has(SETTINGS_KEYS.meeting)).toBe(false);
  await fill(user, screen.getByLabelText('单位'), '某市发展改革局');
  await fill(user, screen.getByLabelText('日期'), '2018年2月9日');
  await fill(user, screen.getByLabelText('时间'), '上午9点');
  await user.selectOptions(screen.getByLabelText('主持人'), '李文博');
  await fill(user, screen.getByLabelText('会上通报事项'), '上年度整改落实情况\n\n征求意见情况');
  await user.tab();
  await waitFor(() => expect(saved(word)?.notices).toEqual(['上年度整改落实情况', '征求意见情况']));
  expect(saved(word)).toMatchObject({
    packId: '2017-annual',
    unit: '某市发展改革局',
    date: '2018-02-09',
    time: '9:00',
    chairId: 'm2',
  });
  expect(screen.getByText('2018年2月9日（星期五）')).toBeInTheDocument();
});

test('what is not a day is said so when the field is left, and nothing is saved until it is mended', async () => {
  const word = fakeWord();
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('tab', { name: '会议信息' }));
  await fill(user, screen.getByLabelText('日期'), '2018-02-30');
  expect(screen.queryByText(/日历上有的日子/)).not.toBeInTheDocument();
  await user.tab();
  expect(screen.getByText(/日历上有的日子/)).toBeInTheDocument();
  expect(screen.getByText('有不符合要求的内容，还没有存入文档，请先改正。')).toBeInTheDocument();
  expect(word.log).not.toContain('saveSettings');
  await fill(user, screen.getByLabelText('日期'), '2018-02-28');
  await user.tab();
  await waitFor(() => expect(saved(word)?.date).toBe('2018-02-28'));
});

test('numbers are counted from the list, can be corrected, and a missing quorum is said', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('tab', { name: '会议信息' }));
  expect(screen.getByText('应到 3 人，实到 3 人。')).toBeInTheDocument();
  await fill(user, screen.getByLabelText('实到人数'), '1');
  await user.tab();
  await waitFor(() => expect(saved(word)?.present).toBe(1));
  expect(screen.getByText('应到 3 人，实到 1 人。')).toBeInTheDocument();
  expect(screen.getByText(/不足应到人数的三分之二/)).toBeInTheDocument();
  await user.clear(screen.getByLabelText('实到人数'));
  await user.tab();
  await waitFor(() => expect(saved(word)?.present).toBeUndefined());
});

test('days and hours are read as people write them', () => {
  expect(['2018年2月9日', '2018.2.9', '2018/02/09', '２０１８－２－９', ' 2018-02-09 '].map(readDay)).toEqual(
    Array(5).fill('2018-02-09'),
  );
  expect(readDay('二月九日')).toBe('二月九日');
  expect(['9:00', '09:00', '9时', '上午9点', '９：００', '9时整'].map(readTime)).toEqual(
    Array(6).fill('9:00'),
  );
  expect(['下午2时30分', '下午2点半', '14:30'].map(readTime)).toEqual(Array(3).fill('14:30'));
  expect(readTime('早上')).toBe('早上');
  expect(dayInWords('2018-02-09')).toBe('2018年2月9日（星期五）');
  expect(dayInWords('')).toBeUndefined();
});

test('fills the host script, and after a name changed brings it up to date', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('tab', { name: '主持词' }));
  expect(screen.getByText(/尚缺单位、日期、地点/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '插入主持词' }));
  expect(await screen.findByText('已在文末插入主持词。')).toBeInTheDocument();
  expect(textOf(word)).toContain('李文博');

  await user.click(screen.getByRole('tab', { name: '名单' }));
  await user.click(screen.getByRole('button', { name: '编辑 李文博' }));
  const dialog = await dialogOf('编辑：李文博');
  await fill(user, dialog.getByLabelText(/^姓名/), '李文渊');
  await press(user, dialog, '保存');
  await user.click(await screen.findByRole('tab', { name: '主持词' }));
  await user.click(screen.getByRole('button', { name: '刷新主持词' }));
  expect(await screen.findByText(/^\d+ 处更新。$/)).toBeInTheDocument();
  expect(textOf(word)).toContain('李文渊');
  expect(textOf(word)).not.toContain('李文博');
});

test('what a person typed over is kept, and overwritten only when asked for one by one', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('tab', { name: '主持词' }));
  await user.click(screen.getByRole('button', { name: '插入主持词' }));
  await screen.findByText('已在文末插入主持词。');
  const at = word.paragraphs.findIndex(
    ({ controls }) => controls?.length === 1 && controls[0]?.tag.kind === 'text',
  );
  expect(at).toBeGreaterThan(0);
  const written = word.paragraphs[at]?.text ?? '';
  word.type(at, '现在开会，请大家坐好。');
  await user.click(screen.getByRole('button', { name: '刷新主持词' }));
  expect(await screen.findByText('1 处手工改过未覆盖。')).toBeInTheDocument();
  const kept = within(screen.getByRole('list', { name: '手工改过未覆盖' }));
  expect(kept.getByText('现为“现在开会，请大家坐好。”')).toBeInTheDocument();
  await user.click(kept.getByRole('button', { name: /^定位/ }));
  expect(word.log).toContain('locate 现在开会，请大家坐好。');
  await user.click(kept.getByRole('button', { name: /仍用名单更新/ }));
  expect(await screen.findByText('1 处更新。')).toBeInTheDocument();
  expect(word.paragraphs[at]?.text).toBe(written);
});

test('a script that is there already is not inserted twice unasked', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('tab', { name: '主持词' }));
  await user.click(screen.getByRole('button', { name: '插入主持词' }));
  await screen.findByText('已在文末插入主持词。');
  await user.click(screen.getByRole('button', { name: '插入主持词' }));
  await press(user, await dialogOf('文档中已有主持词'), '刷新');
  expect(await screen.findByText('已与名单和会议信息一致，没有需要更新的内容。')).toBeInTheDocument();
  expect(holds(word, 'hostScript')).toBe(1);
});

test('how the meeting runs is kept with the meeting and shapes the script', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('tab', { name: '主持词' }));
  await user.click(screen.getByLabelText('全部对照检查后，再集中开展批评'));
  await user.selectOptions(screen.getByLabelText('通报的方式'), '书面通报');
  await user.selectOptions(screen.getByLabelText('督导指导组讲话'), '不安排');
  await user.click(screen.getByLabelText('听取批评后，本人作表态发言'));
  await user.click(screen.getByLabelText('会议开始时安排集体学习'));
  await waitFor(() =>
    expect(saved(word)?.script).toEqual({
      criticismMode: 'afterAll',
      noticeMode: 'written',
      guidanceSpeech: 'none',
      responseSlot: false,
      openingStudy: true,
    }),
  );
  await user.click(screen.getByRole('button', { name: '插入主持词' }));
  await screen.findByText('已在文末插入主持词。');
  expect(paragraphWith(word, `dz:1:text:rs.${MEMBERS[1]?.id}`)).toBe(-1);
});

test('refreshing a script that is not there says so', async () => {
  const word = fakeWord();
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('tab', { name: '主持词' }));
  await user.click(screen.getByRole('button', { name: '刷新主持词' }));
  expect(await screen.findByText(/文档里没有这份材料，没有改动/)).toBeInTheDocument();
});
