import { strToU8, zipSync } from 'fflate';
import { build } from '../../src/document';
import { openPackage, savePackage, writePackage } from '../../src/docx';
import { begin, end, openPreview, type Preview } from './support/preview';

const good = writePackage([build.title('整改情况'), build.paragraph('这一段在打开别的文件之后仍然在。')]);
const withPart = (name: string, text: string): Uint8Array => {
  const parts = new Map(openPackage(good));
  parts.set(name, strToU8(text));
  return savePackage(parts);
};
const OLE = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);
const ENTITY =
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>';

const BAD: [string, Uint8Array][] = [
  ['not-a-package.docx', strToU8('这不是文档')],
  ['encrypted.docx', OLE],
  ['macros.docx', withPart('word/vbaProject.bin', 'macro')],
  ['entities.docx', withPart('word/document.xml', ENTITY)],
  ['damaged.docx', withPart('word/document.xml', '<w:document><w:body>')],
  ['truncated.docx', good.slice(0, good.length / 2)],
  [
    'bomb.docx',
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(210_000_000) }),
  ],
];

let preview: Preview;
beforeAll(begin, 120_000);
afterAll(end);
beforeAll(async () => {
  preview = await openPreview();
  await open('good.docx', good);
}, 120_000);
afterAll(() => preview.close());

async function open(name: string, bytes: Uint8Array): Promise<string> {
  await preview.page.setInputFiles('#open', { name, mimeType: '', buffer: Buffer.from(bytes) });
  const message = preview.page.locator('#message', { hasText: name });
  await message.waitFor();
  return (await message.textContent()) ?? '';
}

describe('opening files', () => {
  it.each(BAD)(
    '%s gives one clear sentence and leaves the open document alone',
    async (name, bytes) => {
      const said = await open(name, bytes);
      expect(said).toMatch(/^“.+”没有打开：[^A-Za-z]*.+[。！]$/);
      expect(await preview.paragraphs()).toContain('这一段在打开别的文件之后仍然在。');
      expect(preview.errors).toEqual([]);
    },
    120_000,
  );

  it('takes a file that is dropped on the page', async () => {
    const bytes = [...writePackage([build.title('拖进来的文档')])];
    await preview.page.evaluate((list) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(list)], 'dropped.docx'));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    }, bytes);
    await preview.page.getByText('已打开“dropped.docx”。').waitFor();
    expect(await preview.paragraphs()).toContain('拖进来的文档');
  }, 120_000);

  it('keeps documents apart: a paper made as a new document opens beside the others', async () => {
    const { pane, page } = preview;
    await pane.getByRole('radio', { name: '新文档' }).click();
    await pane.getByRole('button', { name: '插入个人发言提纲' }).click();
    await page.locator('#documents option', { hasText: '新文档' }).waitFor({ state: 'attached' });
    await page.locator('[data-paragraph]', { hasText: '存在的主要问题' }).first().waitFor();
    await page.locator('#documents').selectOption({ label: 'dropped.docx' });
    await page.locator('[data-paragraph]', { hasText: '拖进来的文档' }).waitFor();
    expect(await preview.paragraphs()).toContain('拖进来的文档');
  }, 120_000);

  it('inserts into a Word that has WordApi 1.3 alone', async () => {
    const { pane, page } = preview;
    await page.locator('#word-api').selectOption('1.3');
    await pane.getByRole('radio', { name: '文末' }).click();
    await pane.getByRole('button', { name: '插入个人发言提纲' }).click();
    await pane.getByText('已在文末插入个人发言提纲。').waitFor();
    expect((await preview.paragraphs()).join('\n')).toContain('存在的主要问题');
    expect(preview.errors).toEqual([]);
  }, 120_000);
});
