// Bundles the bench as the add-in is bundled, then runs it: what is measured is what is shipped.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
await build({
  entryPoints: [here('main.ts'), here('edit.ts'), here('memory.ts')],
  outdir: here('../../build/bench'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'error',
});
const { status } = spawnSync(
  process.execPath,
  [here('../../build/bench/main.js'), ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
