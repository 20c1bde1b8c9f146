import { readFileSync } from 'node:fs';
import path from 'node:path';

const PAGE = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
const SCRIPT = /<script>([\s\S]*?)<\/script>/.exec(PAGE)?.[1] ?? '';

/** Runs the page's own script as a browser with that name would, and gives the class of the root element. */
function classIn(userAgent: string, scriptElement: object = { noModule: false }): string {
  const root = { className: '' };
  const document = { documentElement: root, createElement: () => scriptElement };
  new Function('navigator', 'document', SCRIPT)({ userAgent }, document);
  return root.className;
}

test('Internet Explorer and the first Edge see the notice in place of the pane', () => {
  expect(classIn('Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko', {})).toBe('old');
  expect(
    classIn('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64 Safari/537.36 Edge/17.17134'),
  ).toBe('old');
});

test('WebView2 and Safari see the pane', () => {
  expect(classIn('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120 Safari/537.36 Edg/120.0')).toBe(
    '',
  );
  expect(classIn('Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko)')).toBe('');
});

test('the notice needs nothing newer than ES5, and nothing from the bundle', () => {
  expect(SCRIPT).not.toMatch(/=>|\b(?:const|let|class)\b|`|\?\.|\.\.\./);
  expect(PAGE).toMatch(/<div id="old-webview">[\s\S]*请升级 Word 后使用/);
  expect(PAGE).toMatch(/<html lang="zh-CN">/);
});
