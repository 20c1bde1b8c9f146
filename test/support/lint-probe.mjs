// Lints pieces of code as if they stood in src/<folder>: [[folder, code], …] in, [[rule, …], …] out. A process of its
// own, because ESLint loads its configuration by a dynamic import, which jest's sandbox does not offer.
import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root });
let input = '';
for await (const chunk of process.stdin) input += chunk;
const broken = [];
for (const [folder, code] of JSON.parse(input)) {
  const [result] = await eslint.lintText(code, { filePath: path.join(root, 'src', folder, 'probe.ts') });
  broken.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(broken));
