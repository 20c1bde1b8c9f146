import { perItem } from '../per-item';
import { clearDecoration } from './clear';

/** An item's text with its decoration and the borrowed wordings blanked out, once for all that ask. */
export const clearedText = perItem(({ text }, { borrowed }) => clearDecoration(text, borrowed));
