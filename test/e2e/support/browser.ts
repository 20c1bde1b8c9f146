import { chromium, type Browser } from 'playwright-core';

/**
 * A headless Chromium from the registry; CHROMIUM_PATH overrides it on other systems. The package's own default
 * arguments are left out: they turn web security off.
 */
export async function launch(): Promise<Browser> {
  const { default: sparticuz } = await import('@sparticuz/chromium');
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await sparticuz.executablePath());
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
    headless: true,
  });
}
