import AxeBuilder from '@axe-core/playwright';
import { begin, end, openPreview, type Preview } from './support/preview';

const TABS = [
  ['起草', 'draft'],
  ['检查', 'check'],
  ['会务', 'meeting'],
  ['审阅', 'review'],
  ['设置', 'settings'],
] as const;

beforeAll(begin, 120_000);
afterAll(end);

/** Fluent's TabList keeps two empty focus catchers that are hidden from readers on purpose and never hold the focus. */
const FLUENT_FOCUS_CATCHERS = 'i[data-tabster-dummy]';

async function violations(preview: Preview): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: preview.page })
    .exclude(['#pane', FLUENT_FOCUS_CATCHERS])
    .exclude('#paper')
    .analyze();
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`,
  );
}

describe('every tab', () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await openPreview({ width: 1400, height: 960 });
  }, 120_000);
  afterAll(() => preview.close());

  it.each(TABS)(
    '%s has nothing that axe objects to',
    async (name, file) => {
      await preview.tab(name);
      if (name === '检查') {
        await preview.pane.getByRole('button', { name: '检查', exact: true }).click();
        await preview.pane.getByRole('status', { name: '检查结论' }).waitFor();
      }
      await preview.page.locator('#pane').screenshot();
      await preview.shot(file);
      expect(await violations(preview)).toEqual([]);
    },
    60_000,
  );
});

describe('at 320 pixels and in the dark', () => {
  it.each(['light', 'dark', 'contrast'] as const)(
    'keeps within its width under the %s theme',
    async (theme) => {
      const preview = await openPreview({ width: 1100, height: 900 });
      await preview.page.locator('#theme').selectOption(theme);
      await preview.page.locator('#pane-width').selectOption('320');
      for (const [name, file] of TABS) {
        await preview.pane.getByRole('tab', { name }).waitFor();
        await preview.tab(name);
        const frame = preview.page.frames().find((one) => one.url().includes('taskpane.html'));
        const overflow = await frame?.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect([name, overflow]).toEqual([name, 0]);
        if (theme !== 'light') expect([name, await violations(preview)]).toEqual([name, []]);
        await preview.shot(`320-${theme}-${file}`);
      }
      await preview.close();
    },
    120_000,
  );
});
