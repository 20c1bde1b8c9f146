import type { Cell } from '../document';
import { contentOf } from './alternate';
import type { XmlElement } from './xml';
import { childOf, numberOf } from './xml-tree';

/** Where a paragraph stands: its innermost table cell, and the block-level controls around it, outermost first. */
export interface Place {
  cell?: Cell;
  controls: readonly XmlElement[];
}

/**
 * Visits the `w:p` of a story in the order of Word's `body.paragraphs`: cells row by row, nested tables where they
 * stand, text boxes left out. Every `w:p` is one paragraph of that collection, also one whose mark or text is deleted
 * in a tracked change: until the change is accepted Word still lists it.
 */
export function walkParagraphs(
  story: XmlElement,
  visit: (paragraph: XmlElement, place: Place) => void,
): void {
  let tables = 0;

  const blocks = (parent: XmlElement, place: Place): void => {
    for (const child of contentOf(parent)) block(child, place);
  };

  const block = (node: XmlElement, place: Place): void => {
    switch (node.name) {
      case 'w:p':
        visit(node, place);
        break;
      case 'w:tbl':
        table(node, place);
        break;
      default:
        through(node, place, blocks);
    }
  };

  const table = (node: XmlElement, place: Place): void => {
    const cell: Cell = { table: tables, row: 0, column: 0 };
    tables += 1;
    const rows = (parent: XmlElement, around: Place): void => {
      for (const child of contentOf(parent)) {
        if (child.name === 'w:tr') {
          row(child, around, cell);
          cell.row += 1;
        } else {
          through(child, around, rows);
        }
      }
    };
    rows(node, place);
  };

  const row = (node: XmlElement, place: Place, cell: Cell): void => {
    cell.column = numberOf(childOf(node, 'w:trPr'), 'w:gridBefore') ?? 0;
    const cells = (parent: XmlElement, around: Place): void => {
      for (const child of contentOf(parent)) {
        if (child.name === 'w:tc') {
          blocks(child, { ...around, cell: isContinued(child) ? { ...cell, continued: true } : { ...cell } });
          cell.column += numberOf(childOf(child, 'w:tcPr'), 'w:gridSpan') ?? 1;
        } else {
          through(child, around, cells);
        }
      }
    };
    cells(node, place);
  };

  blocks(story, { controls: [] });
}

/** A cell that a vertical merge has taken into the one above it. */
function isContinued(cell: XmlElement): boolean {
  const merge = childOf(childOf(cell, 'w:tcPr'), 'w:vMerge');
  return merge !== undefined && merge.attributes['w:val'] !== 'restart';
}

/** Goes on inside a wrapper of blocks, rows or cells; anything else (section, bookmark, altChunk) holds no paragraph. */
function through(node: XmlElement, place: Place, inside: (parent: XmlElement, place: Place) => void): void {
  switch (node.name) {
    case 'w:sdt': {
      const content = childOf(node, 'w:sdtContent');
      if (content) inside(content, { ...place, controls: [...place.controls, node] });
      break;
    }
    case 'w:customXml':
    case 'w:smartTag':
    case 'w:ins':
    case 'w:del':
    case 'w:moveTo':
    case 'w:moveFrom':
      inside(node, place);
      break;
    default:
  }
}

/** The `w:p` of a body in the order of Word's `body.paragraphs`, as they stand in the tree. */
export function paragraphElements(body: XmlElement): XmlElement[] {
  const out: XmlElement[] = [];
  walkParagraphs(body, (paragraph) => out.push(paragraph));
  return out;
}
