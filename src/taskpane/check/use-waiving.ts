import type { Waiver } from '../../checker';
import { useDocumentData } from '../data/document-data';
import { useMessages } from '../shell/messages';
import { sameWaiver } from './waiver-scopes';

export interface Waiving {
  /** `count`: how many findings it takes out of the list. */
  add(waiver: Waiver, count: number): void;
  remove(waiver: Waiver): void;
}

/** Of the message that says what was ignored and takes it back. */
export const WAIVED_KEY = 'waived';

/** What a person does to the document's waivers; every step is saved, and leaving out can be taken back. */
export function useWaiving(): Waiving {
  const { waivers } = useDocumentData();
  const { show, dismiss } = useMessages();
  // The list as it is at the moment of the step, not as it was when the screen was drawn.
  const without = (waiver: Waiver) => waivers.get().value.filter((one) => !sameWaiver(one, waiver));
  const remove = (waiver: Waiver) => {
    dismiss(WAIVED_KEY);
    waivers.change(without(waiver));
  };
  return {
    remove,
    add(waiver, count) {
      waivers.change([...without(waiver), waiver]);
      show({
        key: WAIVED_KEY,
        intent: 'info',
        text: `已忽略 ${count} 条。`,
        actions: [{ label: '撤销', onClick: () => remove(waiver) }],
      });
    },
  };
}
