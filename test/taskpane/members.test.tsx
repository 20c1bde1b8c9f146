import { screen, waitFor, within } from '@testing-library/react';
import { PACKS, SETTINGS_KEYS, exportRosterJson, importRosterJson, newMeeting } from '../../src/meeting';
import type { Roster } from '../../src/meeting';
import { exportText } from '../../src/taskpane/data/exchange';
import { fakeWord, refusal } from './support/fake-word';
import type { FakeWord } from './support/fake-word';
import { dialogClosed, dialogOf, fill, openPane, press } from './support/open-pane';
import { MEMBERS, ROSTER, storeRoster } from './support/samples';

/** A document that holds a list. */
function wordWithRoster(): FakeWord {
  const word = fakeWord();
  storeRoster(word);
  return word;
}

/** jsdom's files have no text(). */
function fileOf(text: string): File {
  return Object.assign(new File([text], '名单.json', { type: 'application/json' }), {
    text: () => Promise.resolve(text),
  });
}

const savedRoster = (word: FakeWord): Roster =>
  (JSON.parse(word.settings.get(SETTINGS_KEYS.members) ?? '{"data":{"members":[]}}') as { data: Roster })
    .data;
const savedNames = (word: FakeWord): string[] => savedRoster(word).members.map(({ name }) => name);
const rows = (): HTMLElement[] => within(screen.getByRole('list', { name: '名单' })).getAllByRole('listitem');

test('adds a person by the form, and will not take one without a name', async () => {
  const word = fakeWord();
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('button', { name: '添加' }));
  const dialog = await dialogOf('添加人员');
  await press(user, dialog, '保存');
  expect(dialog.getByText('姓名不能为空')).toBeInTheDocument();
  await fill(user, dialog.getByLabelText(/^姓名/), '周明远');
  await fill(user, dialog.getByLabelText('职务'), '局长');
  await user.selectOptions(dialog.getByLabelText('角色'), '主要负责同志');
  await fill(user, dialog.getByLabelText('分管部门（科室）'), '办公室、人事科');
  await user.click(dialog.getByLabelText('缺席'));
  await fill(user, dialog.getByLabelText('缺席原因'), '外出培训');
  await fill(user, dialog.getByLabelText('代读发言的同志'), '李文博');
  await user.click(dialog.getByLabelText('受到问责'));
  await press(user, dialog, '保存');
  await waitFor(() => expect(savedNames(word)).toEqual(['周明远']));
  expect(savedRoster(word).members[0]).toMatchObject({
    role: 'principal',
    portfolioUnits: ['办公室', '人事科'],
    absent: { reason: '外出培训', delegate: '李文博' },
    flags: ['accountability'],
  });
  expect(
    await screen.findByText('已存入本文档，请再保存文档（Ctrl+S）；名单会随文件一起传出。'),
  ).toBeInTheDocument();
});

test('edits a person, who then attends after all', async () => {
  const word = wordWithRoster();
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('button', { name: '编辑 李文博' }));
  const dialog = await dialogOf('编辑：李文博');
  await user.click(dialog.getByLabelText('缺席'));
  await press(user, dialog, '保存');
  await dialogClosed();
  expect(savedRoster(word).members[1]?.absent).toBeDefined();
  await user.click(screen.getByRole('button', { name: '编辑 李文博' }));
  const again = await dialogOf('编辑：李文博');
  await fill(user, again.getByLabelText(/^姓名/), '李文渊');
  await user.click(again.getByLabelText('缺席'));
  await press(user, again, '保存');
  await waitFor(() => expect(savedRoster(word).members[1]).toEqual({ ...MEMBERS[1], name: '李文渊' }));
});

test('reorders by Alt+arrow and by the buttons, and the focus goes along', async () => {
  const word = wordWithRoster();
  const user = await openPane(word, 'meeting');
  const edit = screen.getByRole('button', { name: '编辑 陈思源' });
  edit.focus();
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await waitFor(() => expect(savedNames(word)).toEqual(['周明远', '陈思源', '李文博']));
  expect(screen.getByRole('button', { name: '编辑 陈思源' })).toHaveFocus();
  expect(screen.getByText('陈思源已移到第2位，共3人')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '下移 周明远' }));
  await waitFor(() => expect(savedNames(word)).toEqual(['陈思源', '周明远', '李文博']));
  expect(rows().map((row) => row.textContent?.slice(0, 6))).toEqual(['1. 陈思源', '2. 周明远', '3. 李文博']);
  expect(screen.getByRole('button', { name: '上移 陈思源' })).toHaveAttribute('aria-disabled', 'true');
});

test('deletes with undo: the person comes back in the same place with the same id', async () => {
  const word = wordWithRoster();
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('button', { name: '删除 李文博' }));
  await waitFor(() => expect(savedNames(word)).toEqual(['周明远', '陈思源']));
  expect(screen.getByText('已从名单中删除李文博。')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  await waitFor(() => expect(savedRoster(word)).toEqual(ROSTER));
});

test('pastes from Excel: shows good and bad rows, imports nothing before the person agrees', async () => {
  const word = wordWithRoster();
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('button', { name: '从 Excel 粘贴' }));
  const dialog = await dialogOf('从 Excel 粘贴名单');
  await user.click(dialog.getByLabelText('粘贴的内容'));
  await user.paste(
    '姓名\t职务\t角色\n赵立新\t办公室主任\t科室负责同志\n\t科员\t列席\n孙晓岚\t科长\t旁观者\n李文博\t副局长\t班子成员',
  );
  expect(dialog.getByText(/第 3 行/)).toBeInTheDocument();
  expect(dialog.getByText(/第 4 行/)).toBeInTheDocument();
  expect(dialog.getByText(/第 5 行：.*李文博/)).toBeInTheDocument();
  const table = within(dialog.getByLabelText('可导入的行'));
  expect(table.getByText(/赵立新/)).toBeInTheDocument();
  expect(savedNames(word)).toEqual(['周明远', '李文博', '陈思源']);
  await press(user, dialog, '导入 1 人');
  await waitFor(() => expect(savedNames(word)).toEqual(['周明远', '李文博', '陈思源', '赵立新']));
});

test('a cancelled paste imports nothing', async () => {
  const word = wordWithRoster();
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('button', { name: '从 Excel 粘贴' }));
  const dialog = await dialogOf('从 Excel 粘贴名单');
  await user.click(dialog.getByLabelText('粘贴的内容'));
  await user.paste('赵立新\t办公室主任\t科室负责同志');
  await user.keyboard('{Escape}');
  await dialogClosed();
  expect(word.log).not.toContain('saveSettings');
});

test('exports the list as a file that can be taken back', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('button', { name: '导出' }));
  const content = (await dialogOf('导出名单')).getByLabelText('内容');
  expect(importRosterJson((content as HTMLTextAreaElement).value)).toEqual({ ok: true, value: ROSTER });
});

test('imports a list in place of another when the person agrees, and can undo it', async () => {
  const word = fakeWord();
  storeRoster(word, { nextId: 9, members: [{ ...ROSTER.members[0]!, id: 'm8', name: '孙晓岚' }] });
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('button', { name: '导入' }));
  await user.upload(screen.getByLabelText('选择名单文件'), fileOf(exportRosterJson(ROSTER)));
  expect(await screen.findByText('导入后将代替现有名单的 1 人，导入后可以撤销。')).toBeInTheDocument();
  expect(savedNames(word)).toEqual(['孙晓岚']);
  await press(user, await dialogOf('导入名单'), '导入 3 人');
  await waitFor(() => expect(savedRoster(word)).toEqual(ROSTER));
  await user.click(await screen.findByRole('button', { name: '撤销' }));
  await waitFor(() => expect(savedNames(word)).toEqual(['孙晓岚']));
});

test('a file from 设置 brings the meeting back as well', async () => {
  const [pack] = PACKS;
  if (!pack) throw new Error('no pack');
  const meeting = { ...newMeeting(pack), unit: '某市发展改革局' };
  const word = fakeWord();
  const user = await openPane(word, 'meeting');
  await user.click(screen.getByRole('button', { name: '导入' }));
  await user.upload(screen.getByLabelText('选择名单文件'), fileOf(exportText({ roster: ROSTER, meeting })));
  const dialog = await dialogOf('导入名单');
  expect(dialog.getByLabelText(/一并导入/)).toBeChecked();
  await press(user, dialog, '导入 3 人');
  await waitFor(() => expect(word.settings.get(SETTINGS_KEYS.meeting)).toContain('某市发展改革局'));
  expect(savedRoster(word)).toEqual(ROSTER);
});

test('a file that is no list is refused in words, and the list stays', async () => {
  const word = wordWithRoster();
  const user = await openPane(word, 'meeting');
  await user.upload(screen.getByLabelText('选择名单文件'), fileOf('{}'));
  expect(await screen.findByText(/这个文件不能导入，名单没有改动/)).toBeInTheDocument();
  expect(rows()).toHaveLength(3);
});

test('a save that fails keeps the edit and offers to try again', async () => {
  const word = wordWithRoster();
  const user = await openPane(word, 'meeting');
  word.failing.saveSettings = refusal('文档是只读的，请另存为后再试。');
  await user.click(screen.getByRole('button', { name: '删除 李文博' }));
  expect(
    await screen.findByText('名单没有保存。文档是只读的，请另存为后再试。保存之前请不要关闭窗格。'),
  ).toBeInTheDocument();
  expect(rows()).toHaveLength(2);
  expect(savedNames(word)).toHaveLength(3);
  word.failing = {};
  await user.click(screen.getByRole('button', { name: '重试保存' }));
  await waitFor(() => expect(savedNames(word)).toEqual(['周明远', '陈思源']));
  expect(screen.queryByText(/没有保存/)).not.toBeInTheDocument();
});

test('a list that was changed from elsewhere is not written over without asking', async () => {
  const word = wordWithRoster();
  const user = await openPane(word, 'meeting');
  const other = {
    version: 1,
    revision: 9,
    savedAt: '2018-01-06T08:00:00.000Z',
    data: { nextId: 1, members: [] },
  };
  word.settings.set(SETTINGS_KEYS.members, JSON.stringify(other));
  await user.click(screen.getByRole('button', { name: '删除 李文博' }));
  expect(await screen.findByText(/文档中的名单已在别处改动/)).toBeInTheDocument();
  expect(savedNames(word)).toEqual([]);
  await user.click(screen.getByRole('button', { name: '用窗格中的' }));
  await waitFor(() => expect(savedNames(word)).toEqual(['周明远', '陈思源']));
});

test('a corrupt list is shown as it is, never written over, and kept when begun anew', async () => {
  const word = fakeWord();
  word.settings.set(SETTINGS_KEYS.members, '{"version":1,"data":');
  const user = await openPane(word, 'meeting');
  expect(screen.getByLabelText('名单的原文')).toHaveValue('{"version":1,"data":');
  expect(screen.queryByRole('button', { name: '添加' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '另存原文，重新开始' }));
  expect(await screen.findByRole('button', { name: '添加' })).toBeInTheDocument();
  expect(word.settings.has(SETTINGS_KEYS.members)).toBe(false);
  expect([...word.settings.values()]).toEqual(['{"version":1,"data":']);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect(
    within(screen.getByRole('list', { name: '另存的原文' })).getByText(/duizhao\.kept\.members\.1/),
  ).toBeInTheDocument();
});

test('a list of a newer version is shown and left alone', async () => {
  const word = fakeWord();
  const newer = JSON.stringify({ version: 2, revision: 1, savedAt: '2030-01-01T00:00:00.000Z', data: {} });
  word.settings.set(SETTINGS_KEYS.members, newer);
  await openPane(word, 'meeting');
  expect(screen.getByText(/更新版本/)).toBeInTheDocument();
  expect(screen.getByLabelText('名单的原文')).toHaveValue(newer);
  expect(word.log).toEqual([]);
});
