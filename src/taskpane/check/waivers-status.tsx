import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useDocumentData, useSnapshot } from '../data/document-data';
import { SaveStatus } from '../data/save-status';
import { useMessages } from '../shell/messages';
import { WAIVED_KEY } from './use-waiving';

const useStyles = makeStyles({
  said: { paddingBottom: tokens.spacingVerticalM },
  // The person is likely to be far down in the list of findings.
  // It begins where the panel's own padding begins, so that nothing scrolls by above it.
  trouble: {
    position: 'sticky',
    top: `calc(-1 * ${tokens.spacingHorizontalM})`,
    zIndex: 1,
    marginTop: `calc(-1 * ${tokens.spacingHorizontalM})`,
    paddingTop: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** How saving the waivers stands; while it fails it stays in sight. */
export function WaiversStatus() {
  const styles = useStyles();
  const { waivers } = useDocumentData();
  const { state } = useSnapshot(waivers).saving;
  const trouble = state === 'failed' || state === 'conflict';
  const { dismiss } = useMessages();
  useEffect(() => {
    // Not both: that it is done, and that it was not saved.
    if (trouble) dismiss(WAIVED_KEY);
  }, [trouble, dismiss]);
  return (
    <div className={mergeClasses(state !== 'idle' && styles.said, trouble && styles.trouble)}>
      <SaveStatus leaves="忽略项和理由" values={[{ name: '忽略项', stored: waivers }]} />
    </div>
  );
}
