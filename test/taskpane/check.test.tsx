import { screen, waitFor, within } from '@testing-library/react';
import { textToParagraphs } from '../../src/draft';
import { EMPTY_ROSTER, PACKS, newMeeting } from '../../src/meeting';
import type { PaperKind } from '../../src/meeting';
import { paperOf } from '../../src/papers';
import { asParagraphs, fakeWord, paragraphWith } from './support/fake-word';
import type { FakeWord } from './support/fake-word';
import { openPane } from './support/open-pane';

const VAGUE = '理论学习抓得不够紧，学用结合不够好。';
const CONCRETE = '2017年5月，我主持党组中心组学习时只念文件，没有组织讨论，3名科长会后反映不知道怎样落实。';

/** A document that holds these papers, one after the other. */
function wordWith(...kinds: PaperKind[]): FakeWord {
  const word = fakeWord();
  const [pack] = PACKS;
  if (!pack) throw new Error('no pack');
  const context = { pack, meeting: newMeeting(pack), roster: EMPTY_ROSTER };
  word.paragraphs = kinds
    .flatMap((kind) => asParagraphs(paperOf(kind).blocks(context)))
    .map((paragraph, index) => ({ ...paragraph, index }));
  return word;
}

async function checked(word: FakeWord) {
  const user = await openPane(word, 'check');
  await user.click(screen.getByRole('button', { name: '检查' }));
  await screen.findByRole('status', { name: '检查结论' });
  return user;
}
const cards = (): HTMLElement[] =>
  screen.queryAllByRole('heading', { level: 4 }).flatMap((heading) => heading.closest('li') ?? []);

test('finds the vague item, says why, asks, cites its clause, and goes there', async () => {
  const word = wordWith('outline');
  word.type(paragraphWith(word, 'dz:1:slot:thought.1.problem'), VAGUE);
  word.type(paragraphWith(word, 'dz:1:slot:decisions.1.problem'), CONCRETE);
  const user = await checked(word);
  const conclusion = within(screen.getByRole('status', { name: '检查结论' }));
  expect(conclusion.getByText('不达标')).toBeInTheDocument();
  expect(conclusion.getByText(/按“2017年度民主生活会”方案的个人发言提纲检查/)).toBeInTheDocument();
  expect(screen.getByText(/规则化初审，建议人工复核/)).toBeInTheDocument();

  const card = cards().find((one) => one.textContent?.includes(VAGUE));
  if (!card) throw new Error('the vague item was not found');
  expect(
    within(card).getByText(/^依据：2017年度民主生活会工作方案 二（五）.*：“.*见人见事/),
  ).toBeInTheDocument();
  expect(within(card).getByText(/？$/)).toBeInTheDocument();
  await user.click(within(card).getByRole('button', { name: /^定位/ }));
  expect(word.log.at(-1)).toBe(`locate ${VAGUE}`);
  expect(cards().some((one) => one.textContent?.includes(CONCRETE))).toBe(false);
});

test('after an edit the next check says what stands there now', async () => {
  const word = wordWith('outline');
  const place = paragraphWith(word, 'dz:1:slot:thought.1.problem');
  word.type(place, VAGUE);
  const user = await checked(word);
  const ofItem = (words: string): HTMLElement[] => cards().filter((one) => one.textContent?.includes(words));
  expect(ofItem(VAGUE)).not.toHaveLength(0);
  word.type(place, CONCRETE);
  await user.click(screen.getByRole('button', { name: '检查' }));
  await waitFor(() => expect(ofItem(VAGUE)).toHaveLength(0));
  expect(ofItem(CONCRETE)).toHaveLength(0);
  const other = '服务意识不强，工作作风不够扎实。';
  word.type(place, other);
  await user.click(screen.getByRole('button', { name: '检查' }));
  await waitFor(() => expect(ofItem(other)).not.toHaveLength(0));
});

test('the matrix shows each dimension with its state, and goes to its heading', async () => {
  const word = wordWith('outline');
  word.type(paragraphWith(word, 'dz:1:slot:thought.1.problem'), VAGUE);
  word.type(paragraphWith(word, 'dz:1:slot:decisions.1.problem'), CONCRETE);
  const user = await checked(word);
  const table = within(screen.getByRole('table', { name: '各方面的情况' }));
  const states = table.getAllByRole('row').map((row) => row.textContent ?? '');
  expect(states).toHaveLength(7);
  expect(states[1]).toMatch(/思想抽象01$/);
  expect(states[2]).toMatch(/决定具体10$/);
  expect(states[3]).toMatch(/老实空00$/);
  await user.click(table.getByRole('button', { name: '转到：对党忠诚老实' }));
  expect(word.log.at(-1)).toBe('locate （三）对党忠诚老实方面');
});

test('findings are grouped, and filtered by how serious they are and by family', async () => {
  const word = wordWith('outline');
  word.type(paragraphWith(word, 'dz:1:slot:thought.1.problem'), VAGUE);
  const user = await checked(word);
  const all = cards().length;
  expect(screen.getByText(`显示 ${all} 条，共 ${all} 条。`)).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 3, name: /^对党忠诚老实（\d+）/ })).toBeInTheDocument();

  await user.selectOptions(screen.getByLabelText('问题类别'), '空泛不具体');
  const vague = cards();
  expect(vague.length).toBeGreaterThan(0);
  expect(vague.length).toBeLessThan(all);
  expect(vague.every((one) => one.textContent?.includes(VAGUE))).toBe(true);
  await user.selectOptions(screen.getByLabelText('问题类别'), '全部类别');

  await user.click(screen.getByLabelText(/^错误/));
  expect(cards().length).toBeLessThan(all);
  await user.click(screen.getByLabelText(/^警告/));
  await user.click(screen.getByLabelText(/^提示/));
  expect(screen.queryAllByRole('heading', { level: 4 })).toHaveLength(0);
  expect(screen.getByText(`显示 0 条，共 ${all} 条。`)).toBeInTheDocument();
});

test('says so when the words moved or are gone since the check', async () => {
  const word = wordWith('outline');
  const at = paragraphWith(word, 'dz:1:slot:thought.1.problem');
  word.type(at, VAGUE);
  const user = await checked(word);
  const card = cards().find((one) => one.textContent?.includes(VAGUE));
  if (!card) throw new Error('the vague item was not found');
  const [first] = word.paragraphs;
  if (!first) throw new Error('empty document');
  word.paragraphs = [first, ...word.paragraphs].map((paragraph, index) => ({ ...paragraph, index }));
  await user.click(within(card).getByRole('button', { name: /^定位/ }));
  expect(await screen.findByText(/^文字已移动/)).toBeInTheDocument();
  word.type(at + 1, CONCRETE);
  await user.click(within(card).getByRole('button', { name: /^定位/ }));
  expect(await screen.findByText(/^文字已不存在/)).toBeInTheDocument();
});

test('the place of a finding is sent with its paragraph as it was checked', async () => {
  const targets: Parameters<FakeWord['locate']>[0][] = [];
  const word = wordWith('outline');
  const at = paragraphWith(word, 'dz:1:slot:thought.1.problem');
  word.type(at, VAGUE);
  word.locate = (target) => {
    targets.push(target);
    return Promise.resolve('moved');
  };
  const user = await checked(word);
  const text = word.paragraphs[at]?.text;
  word.type(at, `${VAGUE}还要再想。`);
  const card = cards().find((one) => one.textContent?.includes(VAGUE));
  if (!card) throw new Error('the vague item was not found');
  await user.click(within(card).getByRole('button', { name: /^定位/ }));
  expect(targets).toEqual([expect.objectContaining({ quote: VAGUE, text })]);
  expect(await screen.findByText(/^文字已移动或改动：.*建议重新检查。$/)).toBeInTheDocument();
});

test('a host script after the outline is not read as a part of it', async () => {
  const alone = wordWith('outline');
  await checked(alone);
  const count = cards().length;
  document.body.replaceChildren();
  await checked(wordWith('outline', 'hostScript'));
  expect(cards()).toHaveLength(count);
});

test('a draft typed by hand that fits no pack is checked by the general rules, until a pack is chosen', async () => {
  const word = fakeWord();
  word.paragraphs = textToParagraphs(`个人发言提纲\n一、存在的问题\n（一）学习方面\n1.${VAGUE}\n`);
  const user = await checked(word);
  expect(screen.getByText(/没有识别出方案/)).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText('方案'), '2017年度民主生活会');
  await user.selectOptions(screen.getByLabelText('文稿'), '个人发言提纲');
  await user.click(screen.getByRole('button', { name: '检查' }));
  await waitFor(() => expect(screen.queryByText(/没有识别出方案/)).not.toBeInTheDocument());
  expect(screen.getAllByText(/（文中没有）/).length).toBeGreaterThan(0);
});

test('nothing is said of dimensions where a paper has none', async () => {
  const word = fakeWord();
  word.paragraphs = textToParagraphs('某某局整改清单\n序号\t问题\t措施\n1\t会多\t压会\n2\t文多\t压文\n');
  await checked(word);
  expect(screen.getByText(/作为整改清单检查/)).toBeInTheDocument();
  expect(screen.queryByText(/没有识别出方案/)).not.toBeInTheDocument();
});

test('info findings are hidden at first where the person prefers it', async () => {
  const word = wordWith('outline');
  const user = await openPane(word, 'settings');
  await user.click(screen.getByLabelText('“检查”中默认显示提示'));
  await user.click(screen.getByRole('tab', { name: '检查' }));
  await user.click(screen.getByRole('button', { name: '检查' }));
  expect(await screen.findByLabelText(/^提示/)).not.toBeChecked();
  expect(screen.getByLabelText(/^错误/)).toBeChecked();
});
