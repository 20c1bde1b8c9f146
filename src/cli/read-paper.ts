import { DocxError, readPackage } from '../docx';
import { textToParagraphs } from '../draft';
import { readStored, STORED, type Meeting, type Member } from '../meeting';
import type { Paragraph } from '../document';
import { STORED_WAIVERS, type PlaceWord, type Waiver } from '../checker';
import { decodeText } from './decode-text';
import { Failure } from './failure';
import { bytesOf } from './read-file';
import type { Terminal } from './terminal';

/** A paper as read from a file. */
export interface PaperFile {
  paragraphs: Paragraph[];
  /** What a place in it is called: lines of a text, paragraphs of a document. */
  place: PlaceWord;
  members?: Member[];
  meeting?: Meeting;
  /** What the reviewers of the document have decided to leave out; none in a text file. */
  waivers: readonly Waiver[];
  /** What lay in the document's settings and could not be used. */
  notes: string[];
}

/** “PK”: a zip, and so a .docx whatever its name; and the container of old and of encrypted documents. */
const isPackage = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) || (bytes[0] === 0xd0 && bytes[1] === 0xcf);

/**
 * Reads a .docx or a text file, told apart by its bytes and its name. Throws a Failure with one sentence for what is
 * missing, encrypted, broken or no text.
 */
export function readPaper(terminal: Terminal, file: string): PaperFile {
  const bytes = bytesOf(terminal, file);
  return isPackage(bytes) || /\.docx$/i.test(file) ? readDocument(bytes, file) : readText(bytes, file);
}

function readDocument(bytes: Uint8Array, file: string): PaperFile {
  let content: ReturnType<typeof readPackage>;
  try {
    content = readPackage(bytes);
  } catch (error) {
    if (error instanceof DocxError) throw new Failure(`“${file}”：${error.message}`);
    throw error;
  }
  const members = readStored(STORED.members, content.settings[STORED.members.key]);
  const meeting = readStored(STORED.meeting, content.settings[STORED.meeting.key]);
  const waivers = readStored(STORED_WAIVERS, content.settings[STORED_WAIVERS.key]);
  const notes = [members, meeting, waivers].flatMap((read) => ('reason' in read ? [read.reason] : []));
  return {
    paragraphs: content.paragraphs,
    place: '段',
    waivers: waivers.state === 'ok' ? waivers.value.data : [],
    notes,
    ...(members.state === 'ok' ? { members: members.value.data.members } : {}),
    ...(meeting.state === 'ok' ? { meeting: meeting.value.data } : {}),
  };
}

function readText(bytes: Uint8Array, file: string): PaperFile {
  return { paragraphs: textToParagraphs(textOf(bytes, file)), place: '行', waivers: [], notes: [] };
}

/** The text of a file's bytes. Throws a Failure when they are no text in an encoding that we know. */
export function textOf(bytes: Uint8Array, file: string): string {
  try {
    return decodeText(bytes);
  } catch {
    throw new Failure(`“${file}”不是文本文件，或者编码不是 UTF-8、UTF-16、GB18030。`);
  }
}
