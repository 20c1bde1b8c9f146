import { screen, waitFor, within } from '@testing-library/react';
import { fakeWord, holds, paragraphWith, refusal } from './support/fake-word';
import type { FakeWord } from './support/fake-word';
import { dialogOf, openPane, press } from './support/open-pane';
import { storeRoster } from './support/samples';

const VAGUE = '理论学习抓得不够紧，学用结合不够好。';
const CONCRETE = '2017年5月，我主持党组中心组学习时只念文件，没有组织讨论，3名科长会后反映不知道怎样落实。';

const textOf = (word: FakeWord): string => word.paragraphs.map(({ text }) => text).join('\n');
const insertOutline = async (word: FakeWord) => {
  const user = await openPane(word, 'draft');
  await user.click(screen.getByRole('button', { name: '插入个人发言提纲' }));
  await screen.findByText('已在文末插入个人发言提纲。');
  return user;
};

test('inserts an outline for a member, and the cards say that it is empty', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await openPane(word, 'draft');
  await user.selectOptions(screen.getByLabelText('发言人'), '李文博');
  await user.click(screen.getByRole('button', { name: '插入个人发言提纲' }));
  expect(await screen.findByText('已在文末插入个人发言提纲。')).toBeInTheDocument();
  expect(holds(word, 'outline')).toBe(1);
  expect(textOf(word)).toContain('李文博');
  const cards = within(screen.getByRole('list', { name: '各方面' })).getAllByText('空');
  expect(cards).toHaveLength(6);
});

test('asks when the paper is there: keep, refresh, or insert another', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await insertOutline(word);
  const again = () => user.click(screen.getByRole('button', { name: '插入个人发言提纲' }));
  const answer = async (choice: string) => press(user, await dialogOf('文档中已有个人发言提纲'), choice);

  await again();
  const dialog = await dialogOf('文档中已有个人发言提纲');
  expect(dialog.getByText('刷新', { selector: 'button' })).toBeDisabled();
  expect(dialog.getByText(/请先选定发言人，再刷新/)).toBeInTheDocument();
  await answer('保留');
  await screen.findByRole('button', { name: '插入个人发言提纲' });
  expect(holds(word, 'outline')).toBe(1);

  await user.selectOptions(screen.getByLabelText('发言人'), '李文博');
  await again();
  await answer('刷新');
  expect(await screen.findByText('个人发言提纲的刷新结果')).toBeInTheDocument();
  expect(textOf(word)).toContain('李文博');
  expect(holds(word, 'outline')).toBe(1);

  await again();
  await answer('再插入一份');
  await waitFor(() => expect(holds(word, 'outline')).toBe(2));
});

test('a new document takes the list along, and does not ask about this one', async () => {
  const word = fakeWord();
  storeRoster(word);
  const user = await insertOutline(word);
  await user.click(screen.getByLabelText('新文档'));
  await user.click(screen.getByRole('button', { name: '插入个人发言提纲' }));
  expect(await screen.findByText(/已新建文档并写入个人发言提纲/)).toBeInTheDocument();
  expect(word.newDocuments).toHaveLength(1);
  expect(Object.keys(word.newDocuments[0]?.settings ?? {})).toEqual(['duizhao.members']);
});

test('a Word that cannot open new documents does not offer them', async () => {
  const word = fakeWord();
  const { capabilities } = word;
  word.capabilities = () => ({ ...capabilities(), createDocument: false });
  await openPane(word, 'draft');
  expect(screen.queryByLabelText('新文档')).not.toBeInTheDocument();
  expect(screen.getByLabelText('文末')).toBeChecked();
});

test('a card tells 空, 抽象 and 具体 apart, and goes to its heading', async () => {
  const word = fakeWord();
  const user = await insertOutline(word);
  word.type(paragraphWith(word, 'dz:1:slot:thought.1.problem'), VAGUE);
  word.type(paragraphWith(word, 'dz:1:slot:decisions.1.problem'), CONCRETE);
  await user.click(screen.getByRole('button', { name: '刷新状态' }));
  const list = within(screen.getByRole('list', { name: '各方面' }));
  expect(await list.findByText('抽象')).toBeInTheDocument();
  expect(list.getByText('具体')).toBeInTheDocument();
  expect(list.getAllByText('空')).toHaveLength(4);
  const [first] = list.getAllByRole('button', { name: /^转到/ });
  if (!first) throw new Error('no heading to go to');
  await user.click(first);
  expect(word.log.at(-1)).toMatch(/^locate （一）/);
});

test('shows requirement and prompts on demand, and inserts one dimension at the cursor', async () => {
  const word = fakeWord();
  const user = await openPane(word, 'draft');
  const [card] = within(screen.getByRole('list', { name: '各方面' })).getAllByRole('listitem');
  if (!card) throw new Error('no card');
  expect(within(card).queryByText(/^要求：/)).not.toBeVisible();
  const opener = within(card).getByRole('button', { name: /^要求与提示/ });
  await user.click(opener);
  expect(opener).toHaveAttribute('aria-expanded', 'true');
  expect(within(card).getByText(/^要求：/)).toBeVisible();
  await user.click(within(card).getByRole('button', { name: /^在光标处插入本方面/ }));
  expect(await screen.findByText(/^已在光标处插入“/)).toBeInTheDocument();
  expect(word.paragraphs.some(({ controls }) => controls?.some(({ tag }) => tag.kind === 'dimension'))).toBe(
    true,
  );
});

test('a refusal by Word is a sentence with the next step', async () => {
  const word = fakeWord();
  word.failing.insertPaper = refusal('文档是只读的，请另存为后再试。');
  const user = await openPane(word, 'draft');
  await user.click(screen.getByRole('button', { name: '插入个人发言提纲' }));
  expect(await screen.findByText('文档是只读的，请另存为后再试。')).toBeInTheDocument();
  expect(word.paragraphs).toEqual([]);
});

test('定稿 lists what it will do, does nothing when cancelled, and reports what is left', async () => {
  const word = fakeWord();
  const user = await insertOutline(word);
  word.type(paragraphWith(word, 'dz:1:slot:thought.1.problem'), CONCRETE);
  const before = word.paragraphs.length;
  await user.click(screen.getByRole('button', { name: '定稿…' }));
  let dialog = await dialogOf('定稿清单');
  expect(within(dialog.getByLabelText('将作的改动')).getAllByText(/^删去提示/).length).toBeGreaterThan(5);
  await press(user, dialog, '取消');
  expect(word.paragraphs).toHaveLength(before);

  await user.click(await screen.findByRole('button', { name: '定稿…' }));
  dialog = await dialogOf('定稿清单');
  await press(user, dialog, /^确认定稿/);
  expect(await screen.findByText('定稿结果')).toBeInTheDocument();
  expect(
    within(screen.getByRole('list', { name: '定稿后仍需处理' })).getAllByText(/下面没有内容/).length,
  ).toBeGreaterThan(0);
  expect(textOf(word)).toContain(CONCRETE);
  expect(paragraphWith(word, 'dz:1:guidance:problems.req')).toBe(-1);
  expect(word.paragraphs.length).toBeLessThan(before);
});

test('a host script has no cards but the way to 会务', async () => {
  const word = fakeWord();
  const user = await openPane(word, 'draft');
  await user.selectOptions(screen.getByLabelText('文稿'), '主持词');
  expect(screen.queryByRole('list', { name: '各方面' })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '会务' }));
  expect(screen.getByRole('tab', { name: '会务', selected: true })).toBeInTheDocument();
});
