import { markLeaves, offsetOf, placeOf, renderedText } from '../../../src/preview/page/text-map';

globalThis.CSS ??= { escape: (text: string) => text } as typeof CSS;

function paragraph(html: string): HTMLElement {
  const element = document.createElement('p');
  element.innerHTML = html;
  markLeaves(element, ['docx_dzplaceholder']);
  return element;
}

describe('a rendered paragraph and its canonical text', () => {
  it('leaves shown placeholders out and counts tabs and line breaks', () => {
    const shown = paragraph(
      '<span>1.</span><span class="docx_dzplaceholder">【问题】</span><span class="docx-tab-stop">\u2003</span><span>完</span><br>',
    );
    expect(renderedText(shown)).toBe('1.\t完\u000b');
  });

  it('maps every offset there and back', () => {
    const shown = paragraph(
      '<span>党<b>组</b></span><span class="docx_dzplaceholder">【原因】</span><span>会议</span>',
    );
    expect(renderedText(shown)).toBe('党组会议');
    for (let offset = 0; offset <= 4; offset += 1) {
      const place = placeOf(shown, offset);
      expect(offsetOf(shown, place.node, place.offset)).toBe(offset);
    }
  });

  it('gives the end of an empty paragraph', () => {
    const shown = paragraph('');
    expect(placeOf(shown, 0)).toEqual({ node: shown, offset: 0 });
  });
});
