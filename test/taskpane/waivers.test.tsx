import { screen, waitFor, within } from '@testing-library/react';
import { STORED_WAIVERS } from '../../src/checker';
import type { Waiver } from '../../src/checker';
import { textToParagraphs } from '../../src/draft';
import { fakeWord, refusal } from './support/fake-word';
import type { FakeWord } from './support/fake-word';
import { dialogClosed, dialogOf, fill, openPane, press } from './support/open-pane';
import { storeWaivers } from './support/samples';

const VAGUE = '理论学习抓得不够紧，学用结合不够好。';
const OTHER = '服务意识不强，工作作风不实。';
const DRAFT = `个人发言提纲\n一、存在的问题\n（一）学习方面\n1.${VAGUE}\n（二）作风方面\n1.${OTHER}\n`;

/** A short paper, typed by hand, with two vague items. */
function wordWithDraft(): FakeWord {
  const word = fakeWord();
  word.paragraphs = textToParagraphs(DRAFT);
  return word;
}

async function checked(word: FakeWord) {
  const user = await openPane(word, 'check');
  await user.click(screen.getByRole('button', { name: '检查' }));
  await screen.findByRole('status', { name: '检查结论' });
  return user;
}
const cards = (words: string): HTMLElement[] =>
  screen
    .queryAllByRole('heading', { level: 4 })
    .flatMap((heading) => heading.closest('li') ?? [])
    .filter((card) => card.textContent?.includes(words));
function waiveButton(words: string): HTMLElement {
  const [card] = cards(words);
  if (!card) throw new Error(`no finding on ${words}`);
  return within(card).getByRole('button', { name: /^忽略第/ });
}
const stored = (word: FakeWord): Waiver[] | undefined => {
  const text = word.settings.get(STORED_WAIVERS.key);
  return text === undefined ? undefined : (JSON.parse(text) as { data: Waiver[] }).data;
};
const count = (): number => screen.queryAllByRole('heading', { level: 4 }).length;

test('one finding is ignored with a reason, stands in its own list, and is taken back', async () => {
  const word = wordWithDraft();
  const user = await checked(word);
  const all = count();
  expect(screen.queryByRole('heading', { name: /^已忽略/ })).not.toBeInTheDocument();
  await user.click(waiveButton(VAGUE));
  const dialog = await dialogOf('忽略这个问题');
  expect(dialog.getByLabelText('只忽略这一条')).toBeChecked();

  await press(user, dialog, '忽略');
  expect(dialog.getByText('请写明忽略的理由')).toBeInTheDocument();
  await fill(user, dialog.getByLabelText(/^理由/), '  ');
  await press(user, dialog, '忽略');
  expect(stored(word)).toBeUndefined();

  await fill(user, dialog.getByLabelText(/^理由/), ' 会上已当面说明 ');
  await press(user, dialog, '忽略');
  await dialogClosed();
  expect(count()).toBe(all - 1);
  expect(cards(VAGUE)).toHaveLength(0);
  expect(cards(OTHER)).toHaveLength(1);
  await waitFor(() => expect(stored(word)).toHaveLength(1));
  expect(stored(word)?.[0]).toEqual({
    waiverKey: expect.stringMatching(/^item-abstract#/) as string,
    reason: '会上已当面说明',
  });
  expect(within(screen.getByRole('status', { name: '检查结论' })).getByText('已忽略 1')).toBeInTheDocument();
  // The next card that is left has the focus.
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName(/^忽略第/));

  expect(screen.getByRole('heading', { name: '已忽略（1）' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '展开已忽略的问题' }));
  const list = within(screen.getByRole('list', { name: '已忽略' }));
  expect(list.getByText('理由：会上已当面说明')).toBeInTheDocument();
  expect(list.getByText(new RegExp(VAGUE))).toBeInTheDocument();
  await user.click(list.getByRole('button', { name: /^恢复/ }));
  expect(cards(VAGUE)).toHaveLength(1);
  expect(count()).toBe(all);
  await waitFor(() => expect(stored(word)).toEqual([]));
  expect(screen.queryByRole('heading', { name: /^已忽略/ })).not.toBeInTheDocument();
});

test('a whole rule is ignored, and the message takes it back', async () => {
  const word = wordWithDraft();
  const user = await checked(word);
  await user.click(waiveButton(VAGUE));
  const dialog = await dialogOf('忽略这个问题');
  await user.click(dialog.getByLabelText(/^忽略这条规则：/));
  expect(dialog.getByText(/^现在忽略 2 条。本文档中以后也不再按这条规则提出问题。$/)).toBeInTheDocument();
  await fill(user, dialog.getByLabelText(/^理由/), '初稿阶段先不看');
  await press(user, dialog, '忽略');
  await dialogClosed();
  expect([...cards(VAGUE), ...cards(OTHER)]).toHaveLength(0);
  await waitFor(() => expect(stored(word)).toEqual([{ rule: 'item-abstract', reason: '初稿阶段先不看' }]));
  expect(screen.getByText('已忽略 2 条。')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect([...cards(VAGUE), ...cards(OTHER)]).toHaveLength(2);
  await waitFor(() => expect(stored(word)).toEqual([]));
});

test('an error-level rule is ignored with a reason only, and then counts no more', async () => {
  const word = fakeWord();
  word.paragraphs = textToParagraphs(
    '局党组对照检查材料\n一、存在的问题\n***局党组书记2018年3月到石桥村住了3天。\n',
  );
  const user = await checked(word);
  const conclusion = within(screen.getByRole('status', { name: '检查结论' }));
  const errors = Number(/\d+/.exec(conclusion.getByText(/^错误/).textContent ?? '')?.[0]);
  expect(errors).toBeGreaterThan(0);
  await user.click(waiveButton('“***”是没有填的空'));
  const dialog = await dialogOf('忽略这个问题');
  await user.click(dialog.getByLabelText('忽略这条规则：有没填的空'));
  await press(user, dialog, '忽略');
  expect(dialog.getByText('请写明忽略的理由')).toBeInTheDocument();
  await fill(user, dialog.getByLabelText(/^理由/), '单位名称按要求隐去');
  await press(user, dialog, '忽略');
  await dialogClosed();
  expect(conclusion.getByText(`错误 ${errors - 1}`)).toBeInTheDocument();
});

test('by words: they begin as the quote, may be cut, and must stand in the finding', async () => {
  const word = wordWithDraft();
  const user = await checked(word);
  await user.click(waiveButton(VAGUE));
  const dialog = await dialogOf('忽略这个问题');
  await user.click(dialog.getByLabelText('忽略这条规则中含有这些词句的'));
  const field = dialog.getByLabelText(/^词句/);
  expect(field).toHaveValue(VAGUE);
  await fill(user, dialog.getByLabelText(/^理由/), '通知的原话');
  await fill(user, field, '服务意识');
  await press(user, dialog, '忽略');
  expect(dialog.getByText('这些词句不在这个问题的原文里')).toBeInTheDocument();
  await user.clear(field);
  await press(user, dialog, '忽略');
  expect(dialog.getByText('请写明词句')).toBeInTheDocument();
  expect(stored(word)).toBeUndefined();
  await fill(user, field, '学用结合');
  await press(user, dialog, '忽略');
  await dialogClosed();
  expect(cards(VAGUE)).toHaveLength(0);
  expect(cards(OTHER)).toHaveLength(1);
  await waitFor(() =>
    expect(stored(word)).toEqual([{ rule: 'item-abstract', phrase: '学用结合', reason: '通知的原话' }]),
  );
});

test('what another person ignored is left out; what matches nothing any more is listed and deleted', async () => {
  const word = wordWithDraft();
  storeWaivers(word, [
    { rule: 'item-abstract', phrase: VAGUE, reason: '会上已说明' },
    { rule: 'hedge', phrase: '早已改掉的话', reason: '旧稿' },
  ]);
  const user = await checked(word);
  expect(cards(VAGUE)).toHaveLength(0);
  expect(screen.getByRole('heading', { name: '已忽略（1）' })).toBeInTheDocument();
  expect(screen.getByText('有 1 个忽略项已不起作用，可展开后删除。')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '展开已忽略的问题' }));
  expect(screen.getByRole('heading', { name: '已不起作用的忽略（1）' })).toBeInTheDocument();
  const idle = within(screen.getByRole('list', { name: '已不起作用的忽略' }));
  expect(idle.getByText('理由：旧稿')).toBeInTheDocument();
  await user.click(idle.getByRole('button', { name: /^删除/ }));
  expect(screen.queryByRole('list', { name: '已不起作用的忽略' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: '收起已忽略的问题' })).toHaveFocus();
  await waitFor(() => expect(stored(word)).toHaveLength(1));

  // The words are changed: the waiver has nothing left to ignore, and the item is judged anew.
  word.type(3, '理论学习抓得不紧，也不深入。');
  await user.click(screen.getByRole('button', { name: '检查' }));
  await waitFor(() => expect(cards('理论学习抓得不紧')).not.toHaveLength(0));
  expect(screen.getByRole('heading', { name: '已不起作用的忽略（1）' })).toBeInTheDocument();
});

test('a failed save keeps the edit in the pane, says so, and is tried again', async () => {
  const word = wordWithDraft();
  const user = await checked(word);
  word.failing.saveSettings = refusal('文档是只读的，请另存为后再试。');
  await user.click(waiveButton(VAGUE));
  const dialog = await dialogOf('忽略这个问题');
  await fill(user, dialog.getByLabelText(/^理由/), '会上已说明');
  await press(user, dialog, '忽略');
  await dialogClosed();
  expect(
    await screen.findByText('忽略项没有保存。文档是只读的，请另存为后再试。保存之前请不要关闭窗格。'),
  ).toBeInTheDocument();
  expect(screen.queryByText('已忽略 1 条。')).not.toBeInTheDocument();
  expect(cards(VAGUE)).toHaveLength(0);
  expect(stored(word)).toBeUndefined();
  delete word.failing.saveSettings;
  await user.click(screen.getByRole('button', { name: '重试保存' }));
  await waitFor(() => expect(stored(word)).toHaveLength(1));
  expect(screen.queryByText(/^忽略项没有保存/)).not.toBeInTheDocument();
});

test('what cannot be read is shown and kept; nothing can be ignored until it is put aside', async () => {
  const word = wordWithDraft();
  word.settings.set(STORED_WAIVERS.key, '{"version":9,"revision":1,"savedAt":"","data":[]}');
  const user = await checked(word);
  expect(screen.getByText(/文档里存的忽略项由更新版本的加载项写入（格式 9）/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^忽略第/ })).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '另存原文，重新开始' }));
  await waitFor(() => expect(screen.queryByText(/由更新版本的加载项写入/)).not.toBeInTheDocument());
  expect(word.settings.get('duizhao.kept.waivers.1')).toContain('"version":9');
  expect(word.settings.has(STORED_WAIVERS.key)).toBe(false);
  expect(waiveButton(VAGUE)).toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect(screen.getByText(/^duizhao\.kept\.waivers\.1/)).toBeInTheDocument();
});

test('Escape leaves everything as it was', async () => {
  const word = wordWithDraft();
  const user = await checked(word);
  const button = waiveButton(VAGUE);
  button.focus();
  await user.keyboard('{Enter}');
  await dialogOf('忽略这个问题');
  await user.keyboard('{Escape}');
  await dialogClosed();
  expect(stored(word)).toBeUndefined();
  expect(cards(VAGUE)).toHaveLength(1);
  await waitFor(() => expect(button).toHaveFocus());
});
