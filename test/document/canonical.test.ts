import fc from 'fast-check';
import { build, canonicalText, LINE_BREAK } from '../../src/document';
import { readPackage, writePackage } from '../../src/docx';

describe('canonicalText', () => {
  it('makes every line end U+000B and drops what a document cannot hold', () => {
    expect(canonicalText('一\r\n二\n三\r四')).toBe(['一', '二', '三', '四'].join(LINE_BREAK));
    expect(canonicalText('制表\t与\u0000\u001b\ud800\uffff空格 \u00a0')).toBe('制表\t与空格 \u00a0');
    expect(canonicalText('生僻字𠮷')).toBe('生僻字𠮷');
  });

  it('is settled after once, and is what comes back from a file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const once = canonicalText(text);
        expect(canonicalText(once)).toBe(once);
        const [read] = readPackage(writePackage([build.paragraph(text)])).paragraphs;
        expect(read?.text).toBe(once);
      }),
      { numRuns: 60 },
    );
  });
});
