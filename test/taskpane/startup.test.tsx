import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Startup } from '../../src/word';
import { App } from '../../src/taskpane/shell/app';
import { tabOf } from '../../src/taskpane/routes';
import { fakeWord } from './support/fake-word';
import { openPane } from './support/open-pane';

test('outside Word the page says how to open it', async () => {
  render(<App services={fakeWord({ startup: () => Promise.resolve({ state: 'outside' }) })} />);
  expect(await screen.findByRole('heading', { name: '请在 Word 中打开' })).toBeInTheDocument();
  expect(screen.getByText(/功能区的“对照检查”选项卡/)).toBeInTheDocument();
  expect(screen.queryByRole('tab')).not.toBeInTheDocument();
});

test('when Office.js does not start the page says what to check, and can try again', async () => {
  const answers: Startup[] = [{ state: 'timeout' }, { state: 'ready', platform: 'PC', version: '16.0' }];
  const word = fakeWord({ startup: () => Promise.resolve(answers.shift() ?? { state: 'timeout' }) });
  render(<App services={word} />);
  expect(await screen.findByRole('heading', { name: '没有连上 Word' })).toBeInTheDocument();
  expect(screen.getByText(/appsforoffice\.microsoft\.com/)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: '再试一次' }));
  expect(await screen.findByRole('tab', { name: '起草', selected: true })).toBeInTheDocument();
});

test('while Office.js starts the page says so', () => {
  render(<App services={fakeWord({ startup: () => new Promise(() => undefined) })} />);
  expect(screen.getByText('正在启动对照检查助手…')).toBeInTheDocument();
});

test('an older Word is told what it lacks, until the person closes it', async () => {
  const word = fakeWord({ missing: () => ['不能把检查结果写成批注：请在窗格里逐条查看和定位。'] });
  const user = await openPane(word, 'draft');
  expect(screen.getByText(/缺少部分接口：不能把检查结果写成批注/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '关闭版本提示' }));
  expect(screen.queryByText(/缺少部分接口/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect(screen.getByText('不能把检查结果写成批注：请在窗格里逐条查看和定位。')).toBeInTheDocument();
});

test('opens at the tab that the ribbon asked for, and goes through the tabs by keyboard', async () => {
  const user = await openPane(fakeWord(), 'check');
  const panel = screen.getByRole('tabpanel', { name: '检查' });
  expect(within(panel).getByRole('button', { name: '检查' })).toBeInTheDocument();
  screen.getByRole('tab', { name: '检查' }).focus();
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('tab', { name: '审阅' }));
  expect(screen.getByText(/批量审阅尚未提供/)).toBeInTheDocument();
  const review = screen.getByRole('tabpanel', { name: '审阅' });
  expect(within(review).queryByRole('button')).not.toBeInTheDocument();
});

test('an unknown tab opens 起草', () => {
  expect([tabOf('check'), tabOf('nothing'), tabOf(undefined)]).toEqual(['check', 'draft', 'draft']);
});

test("follows Word's theme", async () => {
  const word = fakeWord();
  await openPane(word, 'review');
  const provider = document.querySelector('.fui-FluentProvider');
  const background = () =>
    provider && getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1');
  const light = background();
  act(() => word.setTheme('dark'));
  const dark = background();
  act(() => word.setTheme('highContrast'));
  expect(new Set([light, dark, background()]).size).toBe(3);
  act(() => word.setTheme('highContrastWhite'));
  expect(background()).toBe('#ffffff');
});
