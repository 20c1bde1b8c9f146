import { build, findPaper, type Block } from '../../src/document';
import { regions } from '../../src/document/presence';
import { renumbered, written } from './model';

const title = (id: string): Block => ({ ...build.title(id), id });
const document = renumbered(
  written([
    build.paragraph('前言'),
    title('outline'),
    build.paragraph('一'),
    title('hostScript'),
    title('outline'),
  ]),
);

describe('papers in a document', () => {
  it('are found by the tag of their title, every copy', () => {
    expect(findPaper(document, 'outline')).toEqual({ present: true, paragraphs: [1, 4] });
    expect(findPaper(document, 'hostScript')).toEqual({ present: true, paragraphs: [3] });
    expect(findPaper(document, 'teamReview')).toEqual({ present: false, paragraphs: [] });
    expect(findPaper([], 'outline')).toEqual({ present: false, paragraphs: [] });
  });

  it('reach to the next title, and cover the document without gap or overlap', () => {
    expect(regions(document)).toEqual([
      { from: 0, to: 1 },
      { paper: 'outline', from: 1, to: 3 },
      { paper: 'hostScript', from: 3, to: 4 },
      { paper: 'outline', from: 4, to: 5 },
    ]);
    expect(regions(renumbered([{ text: '通知' }]))).toEqual([{ from: 0, to: 1 }]);
  });
});
