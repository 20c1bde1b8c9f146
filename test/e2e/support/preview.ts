import path from 'node:path';
import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import type { Host } from '../../../src/preview/host';
import { launch } from './browser';
import { serve } from './serve';

const ROOT = path.join(__dirname, '../../..');
const SHOTS = path.join(ROOT, 'build/screenshots');
/** `UPDATE_SCREENSHOTS=1 npm run test:e2e` renews the README's pictures; all others only go to the build folder. */
const README_SHOTS = path.join(ROOT, 'assets/screenshots');
const OF_README = ['draft', 'check', 'meeting', 'review', 'settings'];

export interface Preview {
  page: Page;
  pane: FrameLocator;
  /** Every address that the page or the pane asked for. */
  requests: string[];
  /** What went wrong in the page's or the pane's scripts. */
  errors: string[];
  tab(name: string): Promise<void>;
  /** The panel of the shown tab. */
  panel(): Locator;
  paragraphs(): Promise<string[]>;
  shot(name: string): Promise<void>;
  close(): Promise<void>;
}

let site: Awaited<ReturnType<typeof serve>> | undefined;
let browser: Browser | undefined;

/** Starts the server and the browser that all tests of a file share. */
export async function begin(): Promise<void> {
  site = await serve(path.join(ROOT, 'build/preview'));
  browser = await launch();
}

export async function end(): Promise<void> {
  await browser?.close();
  await site?.close();
}

/** Opens the try-out page in a fresh context. */
export async function openPreview(size = { width: 1280, height: 900 }, query = ''): Promise<Preview> {
  if (!site || !browser) throw new Error('begin() first');
  const context: BrowserContext = await browser.newContext({
    viewport: size,
    acceptDownloads: true,
    locale: 'zh-CN',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const requests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${site.url}/${query}`);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('tab', { name: '起草' }).waitFor();
  await page.locator('[data-paragraph="0"]').waitFor();
  return {
    page,
    pane,
    requests,
    errors,
    tab: (name) => pane.getByRole('tab', { name }).click(),
    panel: () => pane.getByRole('tabpanel'),
    paragraphs: () =>
      page.evaluate(() =>
        (window as typeof window & { duizhaoPreview: { host: Host } }).duizhaoPreview.host
          .paragraphs()
          .map(({ text }) => text),
      ),
    async shot(name) {
      const folder = process.env['UPDATE_SCREENSHOTS'] && OF_README.includes(name) ? README_SHOTS : SHOTS;
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: path.join(folder, `${name}.png`), animations: 'disabled' });
    },
    close: () => context.close(),
  };
}
