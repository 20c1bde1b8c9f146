import { useEffect, useRef } from 'react';
import type { Ref, RefObject } from 'react';
import type { Finding } from '../../checker';

interface FocusAfter {
  /** For the button of a finding's card. */
  buttonOf(finding: Finding): Ref<HTMLButtonElement>;
  /** Takes the focus when no card is left. */
  status: RefObject<HTMLDivElement | null>;
  /** To be called before a finding, and perhaps others with it, leaves the list. */
  leave(finding: Finding): void;
}

/**
 * Keeps the focus in the list when a card goes with the button that was pressed: it goes to the next card that is
 * left, else to the one before, else to the list's status line.
 */
export function useFocusAfter(shown: readonly Finding[], findings: readonly Finding[]): FocusAfter {
  const buttons = useRef(new Map<Finding, HTMLButtonElement>());
  const status = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly Finding[]>(undefined);
  useEffect(() => {
    const order = wanted.current;
    wanted.current = undefined;
    if (!order) return;
    // After the dialog has let the focus go.
    setTimeout(() => {
      const next = order.flatMap((finding) => buttons.current.get(finding) ?? [])[0];
      (next ?? status.current)?.focus();
    });
  }, [findings]);
  return {
    status,
    buttonOf: (finding) => (button) => {
      if (button) buttons.current.set(finding, button);
      else buttons.current.delete(finding);
    },
    leave(finding) {
      const at = shown.indexOf(finding);
      wanted.current = [...shown.slice(at + 1), ...shown.slice(0, at).reverse()];
    },
  };
}
