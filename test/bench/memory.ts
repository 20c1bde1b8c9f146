import { checkParagraphs } from '../../src/checker';
import { textToParagraphs } from '../../src/draft';
import { makeDraft } from './make-draft';
import { PACK, PACKS } from './setting';

/**
 * Run by itself, with the collector exposed: what a check of so many characters holds. Prints one JSON line of megabytes:
 * `live`, the most that was in use at the end of any rule after a collection; `resident`, by how much the process grew.
 */
const MEGABYTE = 1024 * 1024;

function measure(length: number): { live: number; resident: number } {
  const collect = globalThis.gc;
  if (!collect) throw new Error('run with --expose-gc');
  const text = makeDraft(length, PACK);
  // What is made once for all checks (the model, the tables of the patterns) is not of this one.
  checkParagraphs(textToParagraphs(makeDraft(20_000, PACK)), { packs: PACKS, pack: PACK });
  collect();
  const before = process.memoryUsage();
  let live = 0;
  const clock = (): number => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    live = Math.max(live, heapUsed + external - before.heapUsed - before.external);
    return 0;
  };
  checkParagraphs(textToParagraphs(text), { packs: PACKS, pack: PACK, clock });
  // Measured anew without collections of ours: as large as the collector lets it grow.
  checkParagraphs(textToParagraphs(text), { packs: PACKS, pack: PACK });
  const resident = process.resourceUsage().maxRSS * 1024 - before.rss;
  return { live: live / MEGABYTE, resident: resident / MEGABYTE };
}

process.stdout.write(`${JSON.stringify(measure(Number(process.argv[2])))}\n`);
