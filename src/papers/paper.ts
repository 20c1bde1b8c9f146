import type { Block } from '../document';
import type { Meeting, Member, Pack, PaperKind, Roster } from '../meeting';

/** What a paper is made from. */
export interface PaperContext {
  pack: Pack;
  meeting: Meeting;
  roster: Roster;
  /** Whose outline it is; other papers take no notice. */
  author?: Member;
  /** Numbered problem slots under each dimension; 2 unless said. */
  slots?: number;
}

/** A paper that the add-in inserts: a function from the meeting to blocks, in the order of the page. */
export interface Paper {
  kind: PaperKind;
  /** What it is called on screen. */
  name: string;
  blocks(context: PaperContext): Block[];
}

/** Problem slots under each dimension unless the person wants another number. */
export const DEFAULT_SLOTS = 2;
