/**
 * The tab that the ribbon's button asked for. Every button is a ShowTaskpane action with a SourceLocation of its own
 * (`taskpane.html?tab=check`), so that no function file and no shared runtime is needed, which volume-licensed Word
 * does not have. Undefined when the pane was opened otherwise.
 */
export function openedAt(search: string = window.location.search): string | undefined {
  return new URLSearchParams(search).get('tab') ?? undefined;
}
