import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** What the generated glue of AutoCorrect exports; the package declares no types for it. */
interface Glue {
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
  lintFor(text: string, kind: string): { lines: unknown[] };
}

/**
 * AutoCorrect's lint, from the WebAssembly of its package. Node does not load .wasm by import, so the module is put
 * together here as its own entry does it. Returns how many lines it would change.
 */
export async function loadAutoCorrect(): Promise<(text: string) => number> {
  const folder = join(createRequire(__filename).resolve('@huacnlee/autocorrect'), '..');
  const glue = (await import(join(folder, 'autocorrect_bg.js'))) as Glue;
  const bytes = readFileSync(join(folder, 'autocorrect_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './autocorrect_bg.js': { ...glue } });
  glue.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return (text) => glue.lintFor(text, 'text').lines.length;
}
