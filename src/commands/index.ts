export { paneAddress, RIBBON_BUTTONS, type RibbonButton } from './buttons';
