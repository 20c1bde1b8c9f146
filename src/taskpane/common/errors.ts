import { WordError } from '../../word';

/**
 * What went wrong as a sentence with the next step. Word's errors already read that way; anything else is a defect,
 * and says so with the technical words that a maintainer will ask for.
 */
export function errorSentence(error: unknown): string {
  if (error instanceof WordError) return error.message;
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `这一步没有完成。请先核对文档，再试一次；如果仍然不行，请保存文档后重新打开 Word。技术信息：${detail}`;
}
