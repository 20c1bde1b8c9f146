import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { UserEvent } from '@testing-library/user-event';
import type { TabId } from '../../../src/taskpane/routes';
import { TAB_NAMES } from '../../../src/taskpane/routes';
import { App } from '../../../src/taskpane/shell/app';
import type { FakeWord } from './fake-word';

// Fluent's dialogs are slow in jsdom, and the machine may be busy.
jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 5_000 });

/** Opens the pane at a tab and waits until it stands there. */
export async function openPane(word: FakeWord, tab: TabId): Promise<UserEvent> {
  const user = userEvent.setup();
  word.initialTab = () => tab;
  // Start-up, preferences and what follows from them are promises that settle at once.
  await act(async () => {
    render(<App services={word} />);
    await Promise.resolve();
  });
  await screen.findByRole('tab', { name: TAB_NAMES[tab], selected: true });
  return user;
}

/** Puts text into a field at once, as a paste does: typing it key by key is slow and proves no more. */
export async function fill(user: UserEvent, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.click(field);
  await user.paste(text);
}

/** Waits until no dialog is open and the pane behind it can be used again. */
export const dialogClosed = (): Promise<void> =>
  waitFor(() => {
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getAllByRole('tab').length).toBeGreaterThan(0);
  });

/**
 * A dialog by its title. Its parts are looked for by text and label: jsdom lays nothing out, so that Fluent at times
 * takes an open dialog for hidden; end-to-end tests and axe look at that in a browser.
 */
export async function dialogOf(title: string | RegExp): Promise<ReturnType<typeof within>> {
  const heading = await screen.findByText(title, { selector: '[role="dialog"] h2' });
  return within(heading.closest<HTMLElement>('[role="dialog"]') ?? heading);
}

/** Presses a button of a dialog. */
export async function press(
  user: UserEvent,
  dialog: ReturnType<typeof within>,
  name: string | RegExp,
): Promise<void> {
  await user.click(dialog.getByText(name, { selector: 'button' }));
}
