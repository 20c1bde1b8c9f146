import { Caption1, Switch } from '@fluentui/react-components';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { usePreferences } from '../data/preferences-provider';
import { PackField } from '../paper/pack-field';
import { PlaceField } from '../paper/place-field';

/** What one person likes, on this computer. */
export function PreferencesSection() {
  const styles = useCommonStyles();
  const { preferences, kept, change } = usePreferences();
  return (
    <Section title="方案与偏好">
      <PackField />
      <PlaceField />
      <Switch
        label="“起草”中默认展开各方面的要求"
        checked={preferences.openRequirements}
        onChange={(_, { checked }) => change({ openRequirements: checked })}
      />
      <Switch
        label="“检查”中默认显示提示"
        checked={preferences.showInfo}
        onChange={(_, { checked }) => change({ showInfo: checked })}
      />
      <Caption1 className={styles.note}>
        {kept
          ? '以上偏好保存在本机，只对本人有效，不写入文档。'
          : '这里不能保存本机偏好，以上选择只在窗格打开期间有效。'}
      </Caption1>
    </Section>
  );
}
