// Draws assets/icons/*.png from the shapes below: node assets/source/draw-icons.mjs
// Two sheets held against each other (对照) in Party red, and one sign for each ribbon button.
import { writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import sparticuz from '@sparticuz/chromium';

const RED = '#c4161c';
const GOLD = '#f2b01e';
const sheet = (x, y, w, h, fill) =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="1.6" fill="${fill}" stroke="${RED}" stroke-width="1.8"/>`;
const line = (x, y, w, colour = RED) =>
  `<rect x="${x}" y="${y}" width="${w}" height="2" rx="1" fill="${colour}"/>`;
const page = `${sheet(5, 3, 22, 26, '#fff')}`;
const SHAPES = {
  icon: `${sheet(3, 3, 15, 22, '#fde8e8')}${line(6, 8, 9)}${line(6, 13, 9)}${line(6, 18, 5)}${sheet(13, 7, 16, 22, '#fff')}
    <path d="M16.5 18.5l4 4.2 6-8.4" fill="none" stroke="${RED}" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/>`,
  insert: `${page}${line(9, 8, 9)}${line(9, 13, 6)}<circle cx="22" cy="22" r="8.4" fill="${RED}"/>
    <path d="M22 17.4v9.2M17.4 22h9.2" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/>`,
  check: `${page}${line(9, 8, 13)}${line(9, 13, 8)}<circle cx="19.5" cy="19.5" r="6.4" fill="#fff" stroke="${RED}" stroke-width="2.6"/>
    <path d="M24.4 24.4l5 5" stroke="${RED}" stroke-width="3.4" stroke-linecap="round"/>
    <path d="M16.8 19.6l2 2.1 3.4-4.4" fill="none" stroke="${GOLD}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  script: `${page}${line(9, 8, 13)}${line(9, 12.5, 13)}<circle cx="16" cy="19" r="2.9" fill="${RED}"/>
    <path d="M10 27c0-3.6 2.7-5 6-5s6 1.4 6 5" fill="${RED}"/>`,
};
const SIZES = { icon: [16, 32, 64, 80], insert: [16, 32, 80], check: [16, 32, 80], script: [16, 32, 80] };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await sparticuz.executablePath()),
  args: ['--no-sandbox', '--headless=shell'],
});
const view = await (await browser.newContext()).newPage();
for (const [name, sizes] of Object.entries(SIZES)) {
  for (const size of sizes) {
    await view.setViewportSize({ width: size, height: size });
    await view.setContent(
      `<body style="margin:0"><svg width="${size}" height="${size}" viewBox="0 0 32 32" style="display:block">${SHAPES[name]}</svg>`,
    );
    const image = await view.screenshot({ omitBackground: true });
    writeFileSync(new URL(`../icons/${name}-${size}.png`, import.meta.url), image);
  }
}
await browser.close();
