import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { ErrorBoundary } from '../../src/taskpane/shell/error-boundary';
import { MessageArea, MessagesProvider } from '../../src/taskpane/shell/messages';
import { TaskProgress, TasksProvider, useTasks } from '../../src/taskpane/shell/tasks';
import type { TaskSpec } from '../../src/taskpane/shell/tasks';
import { refusal } from './support/fake-word';

interface Deferred {
  promise: Promise<string>;
  resolve(value: string): void;
  reject(error: unknown): void;
}
function deferred(): Deferred {
  let settle: Pick<Deferred, 'resolve' | 'reject'> | undefined;
  const promise = new Promise<string>((resolve, reject) => {
    settle = { resolve, reject };
  });
  if (!settle) throw new Error('unreachable');
  return { promise, ...settle };
}

function Button({ spec, work, onDone }: { spec: TaskSpec; work: Deferred; onDone(result: unknown): void }) {
  const tasks = useTasks();
  return (
    <button onClick={() => void tasks.run(spec, () => work.promise).then(onDone)}>
      {tasks.busy ? '忙' : '开始'}
    </button>
  );
}

function show(spec: TaskSpec) {
  const work = deferred();
  const onDone = jest.fn();
  render(
    <FluentProvider theme={webLightTheme}>
      <MessagesProvider>
        <TasksProvider>
          <TaskProgress />
          <MessageArea />
          <Button spec={spec} work={work} onDone={onDone} />
        </TasksProvider>
      </MessagesProvider>
    </FluentProvider>,
  );
  return { work, onDone, user: userEvent.setup() };
}

test('what takes over a second shows a progress bar; what is over at once does not', async () => {
  const { work, onDone, user } = show({ label: '检查' });
  await user.click(screen.getByRole('button', { name: '开始' }));
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
  expect(await screen.findByRole('progressbar')).toBeInTheDocument();
  expect(screen.getByText('正在检查…')).toBeInTheDocument();
  await act(async () => work.resolve('好'));
  expect(onDone).toHaveBeenCalledWith({ value: '好' });
  expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
});

test('a reading task that is cancelled gives nothing, whatever comes later', async () => {
  const { work, onDone, user } = show({ label: '检查' });
  await user.click(screen.getByRole('button', { name: '开始' }));
  await user.click(await screen.findByRole('button', { name: '取消' }));
  expect(onDone).toHaveBeenCalledWith(undefined);
  expect(screen.getByText('已取消检查，文档没有改动。')).toBeInTheDocument();
  await act(async () => work.reject(new Error('late')));
  expect(screen.getByText('已取消检查，文档没有改动。')).toBeInTheDocument();
});

test('a writing task that is cancelled promises nothing, and tells when Word did it after all', async () => {
  const { work, user } = show({ label: '插入主持词', writes: true });
  await user.click(screen.getByRole('button', { name: '开始' }));
  await user.click(await screen.findByRole('button', { name: '取消' }));
  expect(screen.getByText(/已停止等待。Word 可能仍在插入主持词/)).toBeInTheDocument();
  await act(async () => work.resolve('好'));
  expect(screen.getByText(/“插入主持词”已由 Word 做完，请核对文档/)).toBeInTheDocument();
});

test('one task at a time', async () => {
  const { work, onDone, user } = show({ label: '检查' });
  await user.click(screen.getByRole('button', { name: '开始' }));
  await user.click(screen.getByRole('button', { name: '忙' }));
  expect(screen.getByText('正在检查，请等它完成后再试。')).toBeInTheDocument();
  expect(onDone).toHaveBeenCalledTimes(1);
  await act(async () => work.resolve('好'));
  expect(onDone).toHaveBeenCalledTimes(2);
});

test("Word's refusals are shown as they are, and can be put away", async () => {
  const own = show({ label: '检查' });
  await own.user.click(screen.getByRole('button', { name: '开始' }));
  await act(async () => own.work.reject(refusal('请先填写单位。')));
  expect(screen.getByText('请先填写单位。')).toBeInTheDocument();
  await own.user.click(screen.getByRole('button', { name: '关闭这条消息' }));
  expect(screen.queryByText('请先填写单位。')).not.toBeInTheDocument();
});

test('a defect is reported with its technical words', async () => {
  const { work, user } = show({ label: '检查' });
  await user.click(screen.getByRole('button', { name: '开始' }));
  await act(async () => work.reject(new TypeError('x is undefined')));
  expect(screen.getByText(/^这一步没有完成。.*技术信息：TypeError: x is undefined$/)).toBeInTheDocument();
});

test('a defect in a tab stays in that tab, and can be tried again', async () => {
  const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let broken = true;
  const Part = () => {
    if (broken) throw new Error('坏了');
    return <p>好了</p>;
  };
  render(
    <FluentProvider theme={webLightTheme}>
      <ErrorBoundary name="检查">
        <Part />
      </ErrorBoundary>
    </FluentProvider>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('“检查”没有显示出来');
  expect(screen.getByText('技术信息：坏了')).toBeInTheDocument();
  broken = false;
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  expect(screen.getByText('好了')).toBeInTheDocument();
  log.mockRestore();
});
