import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { CheckCache } from '../../src/checker';
import { newMeeting, PACKS } from '../../src/meeting';
import * as states from '../../src/taskpane/paper/dimension-states';
import { useDocumentCheck } from '../../src/taskpane/paper/use-document-check';
import type { PaneServices } from '../../src/taskpane/services';
import { ServicesProvider } from '../../src/taskpane/services-context';
import { textToParagraphs } from '../../src/draft';

jest.mock('../../src/taskpane/paper/dimension-states', () => ({
  checkDocument: jest.fn(),
}));
const checkDocument = jest.mocked(states.checkDocument);

const [PACK] = PACKS;
if (!PACK) throw new Error('no pack');
const CHOICE = { paper: 'auto', members: [], meeting: newMeeting(PACK) } as const;

/** A document that reads as this text. */
const documentOf = (text: string): PaneServices =>
  ({ readDraft: () => Promise.resolve(textToParagraphs(text)) }) as unknown as PaneServices;

/** Checks as a tab does that was just opened; returns what it kept the results in. */
async function keptBy(services: PaneServices, reader: 'check' | 'draft'): Promise<CheckCache | undefined> {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ServicesProvider value={services}>{children}</ServicesProvider>
  );
  const { result, unmount } = renderHook(() => useDocumentCheck(reader), { wrapper });
  await result.current(CHOICE);
  unmount();
  return checkDocument.mock.lastCall?.[2];
}

test('a document’s checks share what they keep, tab by tab, however often the tab is opened', async () => {
  const one = documentOf('一');
  const kept = await keptBy(one, 'check');
  expect(kept).toBeDefined();
  expect(checkDocument.mock.lastCall?.[0]).toEqual(textToParagraphs('一'));
  expect(await keptBy(one, 'check')).toBe(kept);
  expect(await keptBy(one, 'draft')).not.toBe(kept);
  expect(await keptBy(documentOf('一'), 'check')).not.toBe(kept);
});
