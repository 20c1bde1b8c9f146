import { DEFAULT_TRAINING, judge, modelOf, trainModel, type LabelledItem } from '../checker';
import { EXIT, Failure, type ExitCode } from './failure';
import { figureLines, type Judged } from './figures';
import { readLabelled } from './labelled';
import { argumentsOf } from './options';
import type { Terminal } from './terminal';

const OPTIONS = { out: { type: 'string' }, test: { type: 'string', multiple: true } } as const;
const FOLDS = 7;
/** From so many characters on an item is long. */
const LONG = 80;

/**
 * `npm run train -- FILE.jsonl… [--test FILE.jsonl]… [--out model.json]`: cross-validates the concreteness model on labelled
 * items, fits it on all of them, measures it on the --test files and writes it where --out says.
 */
export function train(args: string[], terminal: Terminal): ExitCode {
  const { values, positionals } = argumentsOf(args, OPTIONS);
  if (positionals.length === 0) throw new Failure('要写明用哪些标注文件训练：npm run train -- 文件.jsonl。');
  const items = positionals.flatMap((file) => readLabelled(terminal, file));
  const print = (name: string, judged: readonly Judged[]): void =>
    terminal.out(`${figureLines(name, judged).join('\n')}\n`);

  const crossed = items.map((): Judged | undefined => undefined);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const model = modelOf(
      trainModel(
        items.filter((_, at) => at % FOLDS !== fold),
        positionals,
      ),
    );
    items.forEach((item, at) => {
      if (at % FOLDS === fold) crossed[at] = judgedBy(model, item);
    });
  }
  print(
    `cross-validation, ${FOLDS} folds, ${positionals.join(' ')}`,
    crossed.filter((one) => one !== undefined),
  );

  const written = trainModel(items, positionals, DEFAULT_TRAINING);
  const model = modelOf(written);
  for (const file of values.test ?? [])
    print(
      `test ${file}`,
      readLabelled(terminal, file).map((item) => judgedBy(model, item)),
    );
  if (values.out !== undefined) terminal.write(values.out, `${JSON.stringify(written, null, 2)}\n`);
  return EXIT.clean;
}

const judgedBy = (
  model: ReturnType<typeof modelOf>,
  { text, genre, scope, labels, difficulty }: LabelledItem,
): Judged => ({
  genre,
  hard: difficulty === 'hard',
  long: [...text].length >= LONG,
  truth: labels.vague,
  said: judge({ text, kind: genre, scope }, [], model).isVague,
});
