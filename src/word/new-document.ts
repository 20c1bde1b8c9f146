import type { Block } from '../document';
import { writePackage } from '../docx';
import type { InsertOptions, InsertResult } from './insert-paper';
import { WordError } from './errors';
import { hasWordApi } from './capabilities';
import { run } from './run';

const CHUNK = 0x8000;

/** Base64 of bytes; in pieces, for a call takes so many arguments only. */
export function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/**
 * Opens the paper as a new document. The settings go inside the package: insertFileFromBase64 would leave them behind
 * (office-js#5537), and a pane in the new document finds its list there. One sync. WordApi 1.3.
 */
export async function openNewDocument(
  blocks: Block[],
  { settings, title }: InsertOptions,
): Promise<InsertResult> {
  if (!hasWordApi('1.3')) throw new WordError('unsupported', 'createDocument');
  const bytes = writePackage(blocks, {
    ...(settings ? { settings } : {}),
    ...(title === undefined ? {} : { title }),
  });
  const text = base64(bytes);
  await run(async (context) => {
    context.application.createDocument(text).open();
    await context.sync();
  });
  return { state: 'opened', tags: 0, road: 'package', missing: [] };
}
