import { readPackage, readSettings, openPackage } from '../../../src/docx';
import { createHost, type AsyncResult, type Host } from '../../../src/preview/host';
import { docxOf } from '../../support/docx-package';
import { connect, open, para } from './setup';

const saveAsync = (host: Host): Promise<AsyncResult> =>
  new Promise((resolve) => host.settings.saveAsync(resolve));
const refreshAsync = (host: Host): Promise<AsyncResult> =>
  new Promise((resolve) => host.settings.refreshAsync(resolve));

describe('Office.context.document.settings', () => {
  it('keeps values in memory until saveAsync, and writes them into the web extension part', async () => {
    const host = open(para('甲'));
    const { settings } = Office.context.document;
    expect(settings.get('duizhao.members')).toBeNull();
    settings.set('duizhao.members', { version: 1, data: ['周明远'] });
    settings.set('gone', 1);
    settings.remove('gone');
    expect(readPackage(host.save()).settings).toEqual({});
    expect(await saveAsync(host)).toMatchObject({ status: 'succeeded' });
    const saved = host.save();
    expect(readSettings(openPackage(saved))).toEqual({
      'duizhao.members': '{"version":1,"data":["周明远"]}',
    });
    expect(createHost(saved).settings.get('duizhao.members')).toEqual({ version: 1, data: ['周明远'] });
  });

  it('reads back what is in the document, not what is in memory', async () => {
    const host = open(para('甲'));
    host.settings.set('a', 1);
    await saveAsync(host);
    host.settings.set('a', 2);
    expect(host.settings.get('a')).toBe(2);
    await refreshAsync(host);
    expect(host.settings.get('a')).toBe(1);
  });

  it('gives copies: what the caller changes afterwards is not stored', async () => {
    const host = open(para('甲'));
    const value = { list: [1] };
    host.settings.set('a', value);
    value.list.push(2);
    expect(host.settings.get('a')).toEqual({ list: [1] });
    (host.settings.get('a') as { list: number[] }).list.push(3);
    expect(host.settings.get('a')).toEqual({ list: [1] });
  });

  it('can fail to save; the document keeps what it had', async () => {
    const host = open(para('甲'), { settingsFail: true });
    host.settings.set('a', 1);
    const result = await saveAsync(host);
    expect(result).toMatchObject({ status: 'failed', error: { code: 5001 } });
    await refreshAsync(host);
    expect(host.settings.get('a')).toBeNull();
    host.options.settingsFail = false;
    host.settings.set('a', 1);
    expect(await saveAsync(host)).toMatchObject({ status: 'succeeded' });
  });

  it('passes options and asyncContext', async () => {
    const host = open(para('甲'));
    const result = await new Promise<AsyncResult>((resolve) =>
      host.settings.saveAsync({ asyncContext: 7 }, resolve),
    );
    expect(result.asyncContext).toBe(7);
  });
});

describe('the rest of Office', () => {
  it('onReady, platform, language', async () => {
    open(para('甲'));
    const called: unknown[] = [];
    expect(await Office.onReady((info) => called.push(info))).toEqual({ host: 'Word', platform: 'PC' });
    expect(called).toHaveLength(1);
    expect(Office.context.displayLanguage).toBe('zh-CN');
    expect(Office.context.diagnostics.platform).toBe('PC');
  });

  it('has no events and says so', async () => {
    open(para('甲'));
    const result = await new Promise<{ status: string }>((resolve) => {
      Office.context.document.addHandlerAsync(
        'documentSelectionChanged' as never,
        () => undefined,
        resolve as never,
      );
    });
    expect(result.status).toBe('failed');
  });
});

describe('save and open', () => {
  it('gives the same parts back byte for byte when nothing was done, selection and reading included', async () => {
    const bytes = docxOf({
      body: para('甲'),
      more: { 'custom/x.bin': new Uint8Array([1, 2, 3]), 'word/odd.xml': '<a  b="1" ></a>' },
    });
    const host = connect(createHost(bytes));
    host.setSelection({ paragraph: 0, start: 0, end: 1 });
    await Word.run(async (context) => {
      context.document.body.load('text');
      context.document.getSelection().select();
      await context.sync();
    });
    expect(openPackage(host.save())).toEqual(openPackage(bytes));
    host.replaceText(0, 0, 0, '乙');
    const after = openPackage(host.save());
    const changed = [...openPackage(bytes)].filter(
      ([name, part]) => Buffer.compare(Buffer.from(part), Buffer.from(after.get(name) ?? [])) !== 0,
    );
    expect(changed.map(([name]) => name)).toEqual(['word/document.xml']);
  });

  it('leaves the open document alone when another cannot be opened', () => {
    const host = open(para('甲'));
    host.replaceText(0, 1, 1, '乙');
    for (const bad of [
      new Uint8Array([1, 2, 3]),
      docxOf({ more: { 'word/document.xml': '<w:document' } }),
      docxOf({ more: { 'word/document.xml': '<a/>' } }),
    ]) {
      expect(() => host.open(bad)).toThrow(expect.objectContaining({ name: 'DocxError' }));
      expect(host.paragraphs().map(({ text }) => text)).toEqual(['甲乙']);
    }
    host.open(docxOf({ body: para('丙') }));
    expect(host.paragraphs().map(({ text }) => text)).toEqual(['丙']);
    expect(() => createHost(new Uint8Array())).toThrow(expect.objectContaining({ name: 'DocxError' }));
  });

  it('forgets the objects of the document before', async () => {
    const host = open(para('甲'));
    await Word.run(async (context) => {
      const p = context.document.body.paragraphs.getFirst();
      p.load('text');
      await context.sync();
      host.open(docxOf({ body: para('丙') }));
      p.load('text');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
    });
  });
});
