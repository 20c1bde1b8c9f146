import { readFileSync } from 'node:fs';
import path from 'node:path';
import { paneAddress, RIBBON_BUTTONS } from '../../src/commands';
import { parseXml, type XmlElement } from '../../src/docx';
import { openedAt } from '../../src/word';

const manifest = parseXml(readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8'));
const elements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string');
const all = (parent: XmlElement): XmlElement[] => elements(parent).flatMap((one) => [one, ...all(one)]);
const inside = (parent: XmlElement, name: string): XmlElement | undefined =>
  all(parent).find((one) => one.name === name);
const resource = (id: string | undefined): string =>
  all(manifest).find((one) => one.attributes['id'] === id)?.attributes['DefaultValue'] ?? '';

describe('the ribbon', () => {
  it('has in manifest.xml the buttons that the code knows, each opening the pane at its tab', () => {
    const controls = all(manifest).filter((one) => one.name === 'Control');
    const buttons = controls.map((control) => ({
      id: control.attributes['id'],
      label: resource(inside(control, 'Label')?.attributes['resid']),
      address: resource(inside(control, 'SourceLocation')?.attributes['resid']).replace(
        /^https:\/\/[^/]+\//,
        '',
      ),
      action: inside(control, 'Action')?.attributes['xsi:type'],
    }));
    expect(buttons).toEqual(
      RIBBON_BUTTONS.map(({ id, label, tab }) => ({
        id,
        label,
        address: paneAddress(tab),
        action: 'ShowTaskpane',
      })),
    );
  });

  it('names the tab so that the pane finds it', () => {
    for (const { tab } of RIBBON_BUTTONS) expect(openedAt(paneAddress(tab).replace(/^[^?]*/, ''))).toBe(tab);
    expect(openedAt('')).toBeUndefined();
    expect(openedAt('?_host_Info=Word$Win32$16.01$zh-CN')).toBeUndefined();
  });
});
