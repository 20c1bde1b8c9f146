import { readFileSync } from 'node:fs';
import { build } from '../../src/document';
import { readPackage, writePackage } from '../../src/docx';
import { canValidate, validateDocx } from '../support/validate-docx';
import { begin, end, openPreview, type Preview } from './support/preview';

const CONCRETE = '9月到石桥村讲节水灌溉，村民问补贴怎么领，我当场没有答上来，事后也没有回话。';
const VAGUE = '理论学习不够深入，学用结合不够紧密，还有差距。';
const HAND_TYPED = '本文件由云溪县水务局办公室整理，供会前审阅。';
const ROSTER = [
  '姓名\t职务\t角色\t分管部门',
  '周明远\t党组书记、局长\t主要负责同志\t办公室',
  '李文博\t党组成员、副局长\t班子成员\t水利科',
  '\t没有姓名的一行\t班子成员\t人事科',
  '陈思齐\t党组成员、纪检组长\t班子成员\t机关党委',
  '郑国安\t第三指导组组长\t督导指导组\t',
].join('\n');

let preview: Preview;
beforeAll(begin, 120_000);
afterAll(end);

describe('the whole flow, as a person walks it', () => {
  beforeAll(async () => {
    preview = await openPreview();
  }, 120_000);
  afterAll(() => preview.close());

  it('opens sample.docx', async () => {
    const sample = writePackage([build.title('会前材料'), build.paragraph(HAND_TYPED)]);
    await preview.page.setInputFiles('#open', {
      name: 'sample.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: Buffer.from(sample),
    });
    await preview.page.getByText('已打开“sample.docx”。').waitFor();
    expect(await preview.paragraphs()).toContain(HAND_TYPED);
  }, 120_000);

  it('inserts 个人发言提纲 with the six dimensions', async () => {
    const { pane } = preview;
    await pane.getByRole('combobox', { name: '文稿' }).selectOption({ label: '个人发言提纲' });
    await pane.getByRole('button', { name: '插入个人发言提纲' }).click();
    await pane.getByText('已在文末插入个人发言提纲。').waitFor();
    const text = (await preview.paragraphs()).join('\n');
    for (const number of ['一', '二', '三', '四', '五', '六']) expect(text).toContain(`（${number}）`);
    expect(text).toContain(HAND_TYPED);
  }, 120_000);

  it('takes a concrete and a vague item typed into the slots', async () => {
    const slots = preview.page.locator('[data-paragraph]:has(.dz-placeholder)', {
      hasText: '【问题：一句话',
    });
    for (const words of [CONCRETE, VAGUE]) {
      await slots.first().locator('.dz-placeholder').click();
      await preview.page.keyboard.type(words);
      await preview.page.keyboard.press('Escape');
      await preview.page.locator('#save').focus();
      await preview.page.locator('[data-paragraph]', { hasText: words }).waitFor();
    }
    const text = await preview.paragraphs();
    expect(text.filter((one) => one.includes(CONCRETE))).toHaveLength(1);
    expect(text.filter((one) => one.includes(VAGUE))).toHaveLength(1);
  }, 120_000);

  it('finds the vague one and goes to it', async () => {
    const { pane, page } = preview;
    await preview.tab('检查');
    await pane.getByRole('button', { name: '检查', exact: true }).click();
    await pane.getByRole('status', { name: '检查结论' }).waitFor();
    const cards = pane.getByRole('listitem').filter({ has: pane.locator('blockquote') });
    const vague = cards.filter({ has: pane.locator('blockquote', { hasText: VAGUE }) }).first();
    await vague.waitFor();
    expect(await cards.filter({ has: pane.locator('blockquote', { hasText: CONCRETE }) }).count()).toBe(0);
    await vague.getByRole('button', { name: /^定位/ }).click();
    await page.waitForFunction((words) => {
      const { host } = (
        window as never as {
          duizhaoPreview: {
            host: {
              selection: { paragraph: number; start: number; end: number };
              paragraphs(): { text: string }[];
            };
          };
        }
      ).duizhaoPreview;
      const { paragraph, start, end } = host.selection;
      return host.paragraphs()[paragraph]?.text.slice(start, end).includes(words.slice(0, 10)) ?? false;
    }, VAGUE);
  }, 120_000);

  it('ignores a finding with a reason, keeps that in the document, and takes it back', async () => {
    const { pane } = preview;
    const cards = pane.getByRole('listitem').filter({ has: pane.locator('blockquote') });
    const vague = cards
      .filter({ has: pane.locator('blockquote', { hasText: VAGUE }) })
      .filter({ has: pane.getByRole('button', { name: /^忽略第/ }) });
    const before = await vague.count();
    expect(before).toBeGreaterThan(0);
    await vague
      .first()
      .getByRole('button', { name: /^忽略第/ })
      .click();
    await pane.getByLabel(/^理由/).fill('会上已当面说明');
    await pane.getByRole('dialog').getByRole('button', { name: '忽略', exact: true }).click();
    await pane.getByRole('heading', { name: '已忽略（1）' }).waitFor();
    expect(await vague.count()).toBe(before - 1);
    await pane.getByRole('button', { name: '展开已忽略的问题' }).click();
    await pane.getByRole('list', { name: '已忽略' }).getByRole('button', { name: /^恢复/ }).click();
    await pane.getByRole('heading', { name: '已忽略（1）' }).waitFor({ state: 'hidden' });
    expect(await vague.count()).toBe(before);
  }, 120_000);

  it('adds members by paste, says which line is bad, and fills 主持词', async () => {
    const { pane } = preview;
    await preview.tab('会务');
    await pane.getByRole('button', { name: '从 Excel 粘贴' }).click();
    await pane.getByLabel('粘贴的内容').fill(ROSTER);
    await pane
      .getByText(/第 4 行：/)
      .first()
      .waitFor();
    await pane.getByRole('button', { name: '导入 4 人' }).click();
    await preview.panel().getByText('已存入本文档').waitFor();
    await preview.tab('主持词');
    await pane.getByRole('button', { name: '插入主持词' }).click();
    await pane.getByText(/插入主持词。/).waitFor();
    const text = (await preview.paragraphs()).join('\n');
    expect(text).toContain('李文博');
    expect(text).not.toContain('请郑国安同志作');
  }, 120_000);

  it('puts a member elsewhere by dragging the grip', async () => {
    const { pane, page } = preview;
    await preview.tab('名单');
    const names = (): Promise<(string | null)[]> =>
      pane
        .getByRole('button', { name: /^编辑 / })
        .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(await names()).toEqual(['编辑 周明远', '编辑 李文博', '编辑 陈思齐', '编辑 郑国安']);
    const row = (name: string) =>
      pane.getByRole('listitem').filter({ has: pane.getByRole('button', { name: `编辑 ${name}` }) });
    await row('周明远').scrollIntoViewIfNeeded();
    const grip = await row('陈思齐').getByTitle('拖动调整次序').boundingBox();
    const goal = await row('李文博').boundingBox();
    if (!grip || !goal) throw new Error('the rows are not on the screen');
    await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
    await page.mouse.down();
    await page.mouse.move(grip.x + grip.width / 2, grip.y - 10, { steps: 5 });
    await page.mouse.move(goal.x + 10, goal.y + 5, { steps: 10 });
    await page.mouse.up();
    await row('').nth(1).getByRole('button', { name: '编辑 陈思齐' }).waitFor();
    expect(await names()).toEqual(['编辑 周明远', '编辑 陈思齐', '编辑 李文博', '编辑 郑国安']);
  }, 120_000);

  it('renames a member and refreshes', async () => {
    const { pane } = preview;
    await preview.tab('名单');
    await pane.getByRole('button', { name: '编辑 李文博' }).click();
    await pane.getByLabel('姓名').fill('李文渊');
    await pane.getByRole('button', { name: '保存', exact: true }).click();
    await pane.getByRole('button', { name: '编辑 李文渊' }).waitFor();
    await preview.tab('主持词');
    await pane.getByRole('button', { name: '刷新主持词' }).click();
    await pane.getByText('主持词的刷新结果').waitFor();
    const text = (await preview.paragraphs()).join('\n');
    expect(text).toContain('李文渊');
    expect(text).not.toContain('李文博');
    expect(text).toContain(CONCRETE);
  }, 120_000);

  it('makes it final: lists first, then removes guidance and empty slots alone', async () => {
    const { pane } = preview;
    await preview.tab('起草');
    await pane.getByRole('button', { name: '定稿…' }).click();
    await pane.getByRole('list', { name: '将作的改动' }).waitFor();
    await pane.getByRole('button', { name: /^确认定稿/ }).click();
    await pane.getByText('定稿结果').waitFor();
    const text = (await preview.paragraphs()).join('\n');
    for (const kept of [HAND_TYPED, CONCRETE, VAGUE, '李文渊']) expect(text).toContain(kept);
    expect(await preview.page.locator('.dz-placeholder', { hasText: '【问题：一句话' }).count()).toBe(0);
  }, 120_000);

  it('saves a file that validates and re-opens with members, script and text', async () => {
    const { pane, page } = preview;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: '保存为 .docx' }).click();
    const file = await (await download).path();
    const bytes = new Uint8Array(readFileSync(file));
    if (canValidate) expect(validateDocx(bytes)).toEqual([]);
    const { paragraphs, settings } = readPackage(bytes);
    expect(settings['duizhao.members']).toContain('李文渊');
    expect(paragraphs.map(({ text }) => text).join('\n')).toContain(CONCRETE);

    await page.setInputFiles('#open', { name: 'again.docx', mimeType: '', buffer: Buffer.from(bytes) });
    await page.getByText('已打开“again.docx”。').waitFor();
    await preview.tab('会务');
    await pane.getByRole('button', { name: '编辑 李文渊' }).waitFor();
    expect((await preview.paragraphs()).join('\n')).toContain('李文渊');
  }, 120_000);

  it('asked nothing of any other machine and broke nowhere', () => {
    const others = preview.requests.filter(
      (url) => !/^(http:\/\/127\.0\.0\.1:|data:|blob:http:\/\/127\.0\.0\.1:)/.test(url),
    );
    expect(preview.requests.length).toBeGreaterThan(5);
    expect(others).toEqual([]);
    expect(preview.errors).toEqual([]);
  });
});
