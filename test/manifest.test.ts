import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseXml, type XmlElement } from '../src/docx';
import { ADD_IN_ID, ADD_IN_VERSION } from '../src/document';

const ROOT = path.join(__dirname, '..');
const manifest = parseXml(readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8'));

const elements = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== 'string');
const all = (parent: XmlElement): XmlElement[] => elements(parent).flatMap((child) => [child, ...all(child)]);
const named = (name: string): XmlElement[] => all(manifest).filter((element) => element.name === name);
const words = (element: XmlElement | undefined): string =>
  element?.children.filter((child) => typeof child === 'string').join('') ?? '';
const pngSize = (file: string): [number, number] => {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
};

describe('manifest.xml', () => {
  it('carries the id and version that the code knows', () => {
    expect(words(named('Id')[0])).toBe(ADD_IN_ID);
    expect(ADD_IN_ID).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(words(named('Version')[0])).toBe(ADD_IN_VERSION);
    expect(ADD_IN_VERSION).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  // The order is enforced by Office: learn.microsoft.com, "manifest element ordering".
  it('keeps the order of elements that Office enforces', () => {
    expect(elements(manifest).map((element) => element.name)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    const resources = named('Resources')[0];
    expect(resources && elements(resources).map((element) => element.name)).toEqual([
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ]);
  });

  it('asks for WordApi 1.3 and nothing newer', () => {
    expect(named('Set').map((set) => set.attributes)).toEqual([{ Name: 'WordApi', MinVersion: '1.3' }]);
  });

  it('resolves every resid, each at most 32 characters, none declared for nothing', () => {
    const declared = [...named('bt:Image'), ...named('bt:Url'), ...named('bt:String')].flatMap(
      (element) => element.attributes['id'] ?? [],
    );
    const used = all(manifest).flatMap((element) => element.attributes['resid'] ?? []);
    expect(new Set(declared).size).toBe(declared.length);
    expect([...new Set(used)].sort()).toEqual([...declared].sort());
    declared.forEach((id) => expect(id.length).toBeLessThanOrEqual(32));
  });

  it('keeps short strings within 125 and long ones within 250 characters', () => {
    const lengths = (group: string): number[] =>
      named(group).flatMap((strings) =>
        elements(strings).map((one) => (one.attributes['DefaultValue'] ?? '').length),
      );
    expect(Math.max(...lengths('bt:ShortStrings'))).toBeLessThanOrEqual(125);
    expect(Math.max(...lengths('bt:LongStrings'))).toBeLessThanOrEqual(250);
  });

  it('names only https addresses of one origin', () => {
    const addresses = all(manifest)
      .flatMap((element) => element.attributes['DefaultValue'] ?? [])
      .filter((value) => /^\w+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(15);
    addresses.forEach((address) => expect(new URL(address).origin).toBe('https://localhost:3000'));
  });

  it('has every icon, drawn at the size it claims', () => {
    for (const image of named('bt:Image').filter((element) => element.attributes['DefaultValue'])) {
      const file = path.join(ROOT, new URL(image.attributes['DefaultValue'] ?? '').pathname);
      expect(existsSync(file)).toBe(true);
      const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
      expect(pngSize(file)).toEqual([size, size]);
    }
    expect(pngSize(path.join(ROOT, 'assets/icons/icon-64.png'))).toEqual([64, 64]);
  });

  it('opens the pane at a tab that exists', () => {
    const tabs = named('bt:Url').map((element) =>
      new URL(element.attributes['DefaultValue'] ?? '').searchParams.get('tab'),
    );
    expect(tabs).toEqual(['draft', 'check', 'meeting']);
  });
});
