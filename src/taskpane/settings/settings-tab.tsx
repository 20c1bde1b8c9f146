import { useCommonStyles } from '../common/styles';
import { AboutSection } from './about-section';
import { HostSection } from './host-section';
import { PreferencesSection } from './preferences-section';
import { StoredSection } from './stored-section';

/** 设置: preferences, what the document holds of ours, what this Word can do, and what this is. */
export function SettingsTab() {
  const styles = useCommonStyles();
  return (
    <div className={styles.sections}>
      <PreferencesSection />
      <StoredSection />
      <HostSection />
      <AboutSection />
    </div>
  );
}
