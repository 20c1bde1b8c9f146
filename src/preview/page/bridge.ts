/**
 * Runs in the pane's frame after the genuine Word client has loaded and before the pane: gives the client its transport
 * to the simulated Word of the page around it, and the Common-API members that the client file lacks.
 */
import type { Host } from '../host';
import { commonApi } from '../host';

interface PreviewWindow extends Window {
  duizhaoPreview?: { host: Host; theme: Office.OfficeTheme };
}
declare const OfficeExtension: { HostBridge: { init(bridge: unknown): void } };

const preview = (window.parent as PreviewWindow).duizhaoPreview;
if (preview) {
  OfficeExtension.HostBridge.init(preview.host.bridge);
  Object.assign(window, { Office: commonApi(window.Office, preview.host, { theme: preview.theme }) });
}
