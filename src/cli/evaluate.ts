import { evaluateDrafts, type LabelledDraft } from './evaluate-drafts';
import { evaluateItems } from './evaluate-items';
import { EXIT, Failure, type ExitCode } from './failure';
import { readExpected, readLabelled } from './labelled';
import { argumentsOf } from './options';
import { bytesOf } from './read-file';
import { textOf } from './read-paper';
import type { Terminal } from './terminal';

/**
 * `npm run eval -- FILE.jsonl… [DIR]…`: measures the checker as it is on labelled items, and on the drafts (.txt with a
 * .json of the expected findings beside it) of a folder. Prints figures and every mistake; judges nothing itself.
 */
export function evaluate(args: string[], terminal: Terminal): ExitCode {
  const { positionals } = argumentsOf(args, {});
  if (positionals.length === 0)
    throw new Failure('要写明用哪些标注文件衡量：npm run eval -- 文件.jsonl [文稿所在的文件夹]。');
  for (const place of positionals) {
    const lines = place.endsWith('.jsonl')
      ? evaluateItems(place, readLabelled(terminal, place))
      : evaluateDrafts(place, draftsIn(terminal, place));
    terminal.out(`${lines.join('\n')}\n`);
  }
  return EXIT.clean;
}

function draftsIn(terminal: Terminal, folder: string): LabelledDraft[] {
  let names: string[];
  try {
    names = terminal.list(folder).filter((name) => name.endsWith('.txt'));
  } catch {
    throw new Failure(`没有“${folder}”这个文件夹，或者不能读；标注文件要以 .jsonl 结尾。`);
  }
  if (names.length === 0) throw new Failure(`“${folder}”里没有 .txt 文稿。`);
  return names.sort().map((name) => {
    const file = `${folder}/${name}`;
    return {
      name: name.replace(/\.txt$/, ''),
      text: textOf(bytesOf(terminal, file), file).replace(/\r\n?/g, '\n'),
      expected: readExpected(terminal, file.replace(/\.txt$/, '.json')),
    };
  });
}
