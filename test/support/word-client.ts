import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';
import { commonApi, type CommonApiOptions, type Host } from '../../src/preview/host';

/** The genuine Word client, talking to a simulated host. */
export interface WordClient {
  Word: typeof Word;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  /** How often our own code called `context.sync()`; what the client adds at the end of `Word.run` is not counted. */
  syncs(): number;
  /** Talks to another host (or the same) from now on and counts from zero. */
  reset(host?: Host): void;
  /** Takes the globals away and ends the client, as happens at the end of the test file. */
  dispose(): void;
}

interface ClientWindow {
  Word: typeof Word;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: unknown): void } };
  eval(source: string): void;
  close(): void;
}

type Sync = (this: unknown, ...args: unknown[]) => Promise<unknown>;

const GLOBALS = ['Word', 'Office', 'OfficeExtension'] as const;
const FILE = createRequire(__filename).resolve('@microsoft/office-js/dist/word-web-16.00.js');
let loaded: ClientWindow | undefined;
/** The `Office` of the client's own file, below those that are laid over it. */
let original: typeof Office | undefined;
let count = 0;

/** Evaluated once for a test file: it takes longer than a test. */
function clientWindow(): ClientWindow {
  if (loaded) return loaded;
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', {
    runScripts: 'outside-only',
    url: 'http://localhost/',
  });
  const client = window as unknown as ClientWindow;
  client.eval(readFileSync(FILE, 'utf8'));
  const prototype: { sync: Sync } = client.OfficeExtension.ClientRequestContext.prototype;
  const { sync } = prototype;
  prototype.sync = function counted(this: unknown, ...args) {
    // `Word.run` ends with a sync of its own, which passes the result on; ours pass nothing.
    if (args.length === 0) count += 1;
    return sync.apply(this, args);
  };
  original = client.Office;
  loaded = client;
  return client;
}

function dispose(): void {
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
  // Timers of the client would keep the test run alive.
  loaded?.close();
  loaded = undefined;
}
if (typeof afterAll === 'function') afterAll(dispose);

/**
 * Loads the genuine client against a host and installs `Word`, `Office` and `OfficeExtension` as globals for the code
 * under test. It ends with the test file by itself.
 */
export function loadWordClient(host: Host, options: CommonApiOptions = {}): WordClient {
  const client = clientWindow();
  const connect = (to: Host): void => {
    client.OfficeExtension.HostBridge.init(to.bridge);
    client.Office = commonApi(original ?? client.Office, to, options);
    count = 0;
    for (const name of GLOBALS) Object.assign(globalThis, { [name]: client[name] });
  };
  connect(host);
  let current = host;
  return {
    get Word() {
      return client.Word;
    },
    get Office() {
      return client.Office;
    },
    get OfficeExtension() {
      return client.OfficeExtension;
    },
    syncs: () => count,
    reset(next = current) {
      current = next;
      connect(next);
    },
    dispose,
  };
}
