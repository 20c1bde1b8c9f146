import { makeStyles, tokens } from '@fluentui/react-components';

/** Dialogs in a pane of 320 px: nearly the pane's width, and never taller than it. */
export const useDialogStyles = makeStyles({
  surface: {
    width: `calc(100% - 2 * ${tokens.spacingHorizontalS})`,
    maxHeight: '92vh',
    padding: tokens.spacingHorizontalL,
    boxSizing: 'border-box',
  },
  body: { maxHeight: '84vh', gridTemplateColumns: '1fr' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', justifyContent: 'end', gap: tokens.spacingHorizontalS },
});

/** Spacing and small print that every tab shares. */
export const useCommonStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  sections: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  tight: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  spread: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  note: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  plainList: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflowWrap: 'anywhere',
  },
  heading: { margin: 0 },
  /** For those who hear the pane. */
  heard: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  raw: { fontFamily: tokens.fontFamilyMonospace },
});
