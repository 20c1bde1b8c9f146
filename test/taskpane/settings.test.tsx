import { screen, waitFor, within } from '@testing-library/react';
import { STORED_WAIVERS, readSettings } from '../../src/checker';
import { SETTINGS_KEYS } from '../../src/meeting';
import { memoryStore } from '../../src/taskpane/preferences';
import type { PreferenceStore } from '../../src/taskpane/preferences';
import { momentText, sizeText } from '../../src/taskpane/settings/texts';
import { fakeWord, refusal } from './support/fake-word';
import { dialogClosed, dialogOf, openPane, press } from './support/open-pane';
import { storeRoster, storeWaivers } from './support/samples';

test('shows what the document holds: keys, sizes, revision and time', async () => {
  const word = fakeWord();
  storeRoster(word);
  await openPane(word, 'settings');
  const region = within(screen.getByRole('region', { name: '本文档中保存的内容' }));
  expect(region.getByText('duizhao.members')).toBeInTheDocument();
  expect(region.getByText(/可以读取，\d+ 字节，第 2 次保存，2018-01-05/)).toBeInTheDocument();
  expect(region.getByText('duizhao.waivers')).toBeInTheDocument();
  expect(region.getAllByText('未保存')).toHaveLength(2);
  expect(region.getByText('没有另存的原文。')).toBeInTheDocument();
});

test('deletes the list from the document after asking, with export at hand', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await openPane(word, 'settings');
  await user.click(screen.getByRole('button', { name: '从本文档删除名单' }));
  await press(user, await dialogOf('从本文档删除名单'), '先导出');
  const exported = await dialogOf('导出名单和会议信息');
  expect((exported.getByLabelText('内容') as HTMLTextAreaElement).value).toContain('周明远');
  await press(user, exported, '关闭');
  const asked = await dialogOf('从本文档删除名单');
  expect(word.settings.size).toBe(1);
  await press(user, asked, '删除');
  await waitFor(() => expect(word.settings.size).toBe(0));
  expect(screen.getAllByText('未保存')).toHaveLength(3);
});

test('a deletion that Word refuses leaves everything as it was and says so', async () => {
  const word = fakeWord();
  storeRoster(word);
  word.failing.saveSettings = refusal('文档是只读的，请另存为后再试。');
  const user = await openPane(word, 'settings');
  await user.click(screen.getByRole('button', { name: '从本文档删除名单' }));
  await press(user, await dialogOf('从本文档删除名单'), '删除');
  expect(await screen.findByText('文档是只读的，请另存为后再试。')).toBeInTheDocument();
  expect(word.settings.has(SETTINGS_KEYS.members)).toBe(true);
});

test('the ignored findings are exported as a configuration and deleted, the list stays', async () => {
  const word = fakeWord();
  storeRoster(word);
  storeWaivers(word, [{ rule: 'hedge', reason: '口语习惯' }]);
  const user = await openPane(word, 'settings');
  await user.click(screen.getByRole('button', { name: '导出忽略项' }));
  const exported = await dialogOf('导出忽略项');
  const text = (exported.getByLabelText('内容') as HTMLTextAreaElement).value;
  expect(readSettings(JSON.parse(text))).toEqual({
    ok: true,
    value: { rules: {}, waivers: [{ rule: 'hedge', reason: '口语习惯' }] },
  });
  await press(user, exported, '关闭');
  await dialogClosed();
  await user.click(screen.getByRole('button', { name: '从本文档删除忽略项' }));
  await press(user, await dialogOf('从本文档删除忽略项'), '删除');
  await waitFor(() => expect(word.settings.has(STORED_WAIVERS.key)).toBe(false));
  expect(word.settings.has(SETTINGS_KEYS.members)).toBe(true);
  expect(screen.getAllByText('未保存')).toHaveLength(2);
});

test('data kept aside can be looked at and removed', async () => {
  const word = fakeWord();
  word.settings.set('duizhao.kept.members.2', 'half a li');
  const user = await openPane(word, 'settings');
  await user.click(screen.getByRole('button', { name: '查看并导出' }));
  const dialog = await dialogOf('另存的原文');
  expect(dialog.getByLabelText('内容')).toHaveValue('half a li');
  await press(user, dialog, '关闭');
  await dialogClosed();
  await user.click(screen.getByRole('button', { name: '删除' }));
  await press(user, await dialogOf('删除另存的原文'), '删除');
  expect(await screen.findByText('没有另存的原文。')).toBeInTheDocument();
  expect(word.settings.size).toBe(0);
});

test('preferences are remembered for the person and used in the other tabs', async () => {
  const store: PreferenceStore = { ...memoryStore(), kept: true };
  const word = fakeWord({ openPreferences: () => Promise.resolve(store) });
  const user = await openPane(word, 'settings');
  expect(await screen.findByText(/以上偏好保存在本机/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('方案'), '党史学习教育专题民主生活会');
  await user.click(screen.getByLabelText('光标处'));
  await user.click(screen.getByLabelText('“起草”中默认展开各方面的要求'));
  await user.click(screen.getByLabelText('“检查”中默认显示提示'));
  expect(store.load()).toEqual({
    packId: '2021-party-history',
    paper: 'outline',
    place: 'cursor',
    openRequirements: true,
    showInfo: false,
  });
  await user.click(screen.getByRole('tab', { name: '起草' }));
  expect(screen.getAllByText(/^要求：/)).toHaveLength(5);
  expect(screen.getAllByText(/^要求：/)[0]).toBeVisible();
  expect(screen.getByRole('radio', { name: '光标处' })).toBeChecked();
});

test('says when preferences cannot be kept', async () => {
  await openPane(fakeWord(), 'settings');
  expect(screen.getByText('这里不能保存本机偏好，以上选择只在窗格打开期间有效。')).toBeInTheDocument();
});

test('tells version, what Word can do, and the promise on privacy', async () => {
  await openPane(fakeWord(), 'settings');
  expect(screen.getByText(/WordApi 1\.6。本助手的功能均可使用/)).toBeInTheDocument();
  expect(screen.getByText('对照检查助手 0.1.0.0 版')).toBeInTheDocument();
  expect(screen.getByText(/不上传、不统计、不调用任何在线服务/)).toBeInTheDocument();
});

test('sizes and moments in words', () => {
  expect([sizeText('甲'), sizeText('甲'.repeat(1000))]).toEqual(['3 字节', '2.9 KB']);
  expect(momentText('2018-02-01T08:05:00')).toBe('2018-02-01 08:05');
  expect([momentText(''), momentText('昨天')]).toEqual(['时间不详', '昨天']);
});
