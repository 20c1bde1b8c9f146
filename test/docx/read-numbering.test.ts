import { readPackage } from '../../src/docx';
import { docxOf } from '../support/docx-package';

const lvl = (ilvl: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstractId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`;
/** A paragraph of a list: numId.ilvl, or any paragraph properties. */
const p = (place: string): string => {
  const [numId, ilvl] = place.split('.');
  const properties = place.startsWith('<')
    ? place
    : `<w:numPr><w:ilvl w:val="${ilvl ?? 0}"/><w:numId w:val="${numId}"/></w:numPr>`;
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;
};
const labels = (numbering: string | undefined, places: string[], styles?: string): (string | undefined)[] =>
  readPackage(docxOf({ body: places.map(p).join(''), numbering, styles })).paragraphs.map(
    ({ listLabel }) => listLabel,
  );

const OFFICIAL = abstract(
  0,
  lvl(0, 'chineseCountingThousand', '%1、') +
    lvl(1, 'chineseCountingThousand', '（%2）') +
    lvl(2, 'decimal', '%3.') +
    lvl(3, 'decimal', '（%4）') +
    lvl(4, 'decimalEnclosedCircle', '%5'),
);

describe('list labels', () => {
  it('count through the levels of a document and start again below a higher one', () => {
    expect(
      labels(OFFICIAL + num(1, 0), [
        '1.0',
        '1.1',
        '1.1',
        '1.2',
        '1.2',
        '1.3',
        '1.4',
        '1.1',
        '1.2',
        '1.0',
        '1.1',
      ]),
    ).toEqual(['一、', '（一）', '（二）', '1.', '2.', '（1）', '①', '（三）', '1.', '二、', '（一）']);
  });

  it('join several levels, and write them in digits where the level is legal', () => {
    const levels =
      lvl(0, 'upperRoman', '%1') +
      lvl(1, 'decimal', '%1.%2') +
      lvl(2, 'lowerLetter', '%1.%2.%3', '<w:isLgl/>');
    expect(labels(abstract(0, levels) + num(1, 0), ['1.0', '1.1', '1.1', '1.2'])).toEqual([
      'I',
      'I.1',
      'I.2',
      '1.2.1',
    ]);
  });

  it('show the first number of a level that has not come yet', () => {
    const levels = lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%1.%2');
    expect(labels(abstract(0, levels) + num(1, 0), ['1.1', '1.1'])).toEqual(['1.1', '1.2']);
  });

  it('start where the level says', () => {
    const levels =
      '<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl>';
    expect(labels(abstract(0, levels) + num(1, 0), ['1.0', '1.0'])).toEqual(['5)', '6)']);
  });

  it('go on from one list to the next of the same definition', () => {
    expect(labels(OFFICIAL + num(1, 0) + num(2, 0), ['1.0', '2.0', '1.0'])).toEqual(['一、', '二、', '三、']);
  });

  it('start again where a list overrides the start, and only once', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    expect(labels(OFFICIAL + num(1, 0) + num(2, 0, override), ['1.0', '1.0', '2.0', '2.0', '1.0'])).toEqual([
      '一、',
      '二、',
      '一、',
      '二、',
      '三、',
    ]);
  });

  it('take a level that a list puts in place of the definition’s', () => {
    const override = `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '第%1条')}</w:lvlOverride>`;
    expect(labels(OFFICIAL + num(1, 0, override), ['1.0', '1.0', '1.1'])).toEqual([
      '第1条',
      '第2条',
      '（一）',
    ]);
  });

  it('keep counting where a level never restarts, or restarts after another level only', () => {
    const never = lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>');
    expect(labels(abstract(0, never) + num(1, 0), ['1.0', '1.1', '1.0', '1.1'])).toEqual([
      '1',
      '1',
      '2',
      '2',
    ]);
    const afterFirst =
      lvl(0, 'decimal', '%1') +
      lvl(1, 'decimal', '%2') +
      lvl(2, 'decimal', '%3', '<w:lvlRestart w:val="1"/>');
    expect(
      labels(abstract(0, afterFirst) + num(1, 0), ['1.0', '1.1', '1.2', '1.1', '1.2', '1.0', '1.2']),
    ).toEqual(['1', '1', '1', '2', '2', '2', '1']);
  });

  it('are bullets, those of symbol fonts made readable', () => {
    const levels = lvl(0, 'bullet', '\uf0b7') + lvl(1, 'bullet', '■') + lvl(2, 'bullet', ' ');
    expect(labels(abstract(0, levels) + num(1, 0), ['1.0', '1.1', '1.2'])).toEqual(['•', '■', undefined]);
  });

  it('are absent for a level without text, a list switched off, unknown or missing', () => {
    const numbering = abstract(0, lvl(0, 'decimal', '') + lvl(1, 'none', '')) + num(1, 0) + num(3, 9);
    expect(labels(numbering, ['1.0', '1.1', '1.8', '0.0', '2.0', '3.0', '<w:keepNext/>'])).toEqual(
      Array(7).fill(undefined),
    );
    expect(labels(undefined, ['1.0'])).toEqual([undefined]);
  });

  it('come from styles: linked level, inherited, switched off', () => {
    const numbering =
      abstract(
        0,
        lvl(0, 'chineseCounting', '%1、', '<w:pStyle w:val="H1"/>') +
          lvl(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="H2"/>'),
      ) + num(1, 0);
    const style = (id: string, more: string): string =>
      `<w:style w:type="paragraph" w:styleId="${id}">${more}</w:style>`;
    const numPr = (content: string): string => `<w:pPr><w:numPr>${content}</w:numPr></w:pPr>`;
    const styles =
      style('H1', numPr('<w:numId w:val="1"/>')) +
      style('H2', numPr('<w:ilvl w:val="1"/><w:numId w:val="1"/>')) +
      style('Sub', '<w:basedOn w:val="H2"/>') +
      style('Off', `<w:basedOn w:val="H1"/>${numPr('<w:numId w:val="0"/>')}`);
    const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;
    expect(
      labels(
        numbering,
        [
          of('H1'),
          of('H2'),
          of('Sub'),
          of('Off'),
          of('H1'),
          `${of('H1')}<w:numPr><w:numId w:val="0"/></w:numPr>`,
        ],
        styles,
      ),
    ).toEqual(['一、', '（一）', '（二）', undefined, '二、', undefined]);
  });

  it('come from a numbering style', () => {
    const numbering =
      OFFICIAL.replace('">', '"><w:styleLink w:val="L"/>') +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' +
      num(1, 0) +
      num(2, 1);
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(labels(numbering, ['2.0', '1.0'], styles)).toEqual(['一、', '二、']);
    const endless =
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum>' + num(1, 1);
    expect(labels(endless, ['1.0'], styles)).toEqual([undefined]);
  });

  it('read a custom format by what stands in for it', () => {
    const levels =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="zz"><w:numFmt w:val="custom"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
    expect(labels(abstract(0, levels) + num(1, 0), ['1.0'])).toEqual(['01']);
  });

  it('do not count a paragraph that is deleted in a tracked change', () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const gone = `<w:p><w:pPr>${list}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>`;
    const { paragraphs } = readPackage(
      docxOf({ body: p('1.0') + gone + p('1.0'), numbering: OFFICIAL + num(1, 0) }),
    );
    expect(paragraphs.map(({ listLabel }) => listLabel)).toEqual(['一、', undefined, '二、']);
  });
});
