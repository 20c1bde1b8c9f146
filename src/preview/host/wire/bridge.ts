import { runBatch, type Session } from './batch';
import type { Environment } from './environment';
import type { Batch, Bridge } from './protocol';

interface Request {
  id: number;
  message: { body: string | Batch };
}

/** Who is told after a batch. */
export interface BatchListener {
  changed(): void;
  selected(): void;
}

/**
 * The seam to the genuine client. Answers are sent after the present turn, never within `sendMessageToHost`, as from
 * a host that lives elsewhere.
 */
export function createBridge(session: Session, environment: () => Environment, told: BatchListener): Bridge {
  const bridge: Bridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as Request;
      const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
      const env = environment();
      const { model } = env;
      const before = { revision: model.revision, selects: session.selects };
      const body = JSON.stringify(runBatch(batch, session, env));
      if (model.revision !== before.revision) told.changed();
      if (session.selects !== before.selects) told.selected();
      const answer = { id, type: 2, flags: 0, message: { statusCode: 200, headers: {}, body } };
      void Promise.resolve().then(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
    },
  };
  return bridge;
}
