import { canonicalNames, parseXml, serializeXml } from '../../src/docx';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const canonical = (xml: string): string =>
  serializeXml(canonicalNames(parseXml(xml))).replace(/^<\?xml.*\?>\n/, '');

describe('canonicalNames', () => {
  it('gives back the very tree when there is nothing to rename', () => {
    const root = parseXml(`<w:document xmlns:w="${W}" xmlns:x="urn:x"><w:body x:a="1"/></w:document>`);
    expect(canonicalNames(root)).toBe(root);
    const strict = parseXml(`<w:document xmlns:w="${STRICT}"><w:body/></w:document>`);
    expect(canonicalNames(strict)).toBe(strict);
  });

  it('renames any prefix, of elements and attributes', () => {
    expect(canonical(`<ns0:document xmlns:ns0="${W}"><ns0:p ns0:rsidR="1" other="2"/></ns0:document>`)).toBe(
      `<w:document xmlns:w="${W}"><w:p w:rsidR="1" other="2"/></w:document>`,
    );
  });

  it('renames a default namespace, of elements only, and keeps strict ones strict', () => {
    expect(
      canonical(`<document xmlns="${STRICT}" xmlns:q="${STRICT}"><p a="1" q:b="2"/><x xmlns=""/></document>`),
    ).toBe(`<w:document xmlns:w="${STRICT}"><w:p a="1" w:b="2"/><x xmlns=""/></w:document>`);
  });

  it('moves a foreign namespace out of the way of ours', () => {
    expect(canonical(`<n:a xmlns:n="${W}" xmlns:w="urn:foreign"><w:b w:c="1"/></n:a>`)).toBe(
      `<w:a xmlns:w="${W}" xmlns:w_="urn:foreign"><w_:b w_:c="1"/></w:a>`,
    );
  });

  it('follows declarations inside, and the prefixes that markup compatibility lists', () => {
    const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
    expect(
      canonical(
        `<a><x:AlternateContent xmlns:x="${MC}" xmlns:y="${w14}" x:Ignorable="y z"><x:Choice Requires="y"/></x:AlternateContent></a>`,
      ),
    ).toBe(
      `<a><mc:AlternateContent xmlns:mc="${MC}" xmlns:w14="${w14}" mc:Ignorable="w14 z"><mc:Choice Requires="w14"/></mc:AlternateContent></a>`,
    );
  });
});
