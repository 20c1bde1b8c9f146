import { Body1 } from '@fluentui/react-components';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { useServices } from '../services-context';

/** What this Word can do and what it lacks. */
export function HostSection() {
  const styles = useCommonStyles();
  const services = useServices();
  const missing = services.missing();
  return (
    <Section title="Word 的支持情况">
      <Body1>
        接口版本：WordApi {services.capabilities().wordApi}。
        {missing.length === 0 ? '本助手的功能均可使用。' : '以下功能在这个版本的 Word 中受限：'}
      </Body1>
      {missing.length > 0 && (
        <ul className={styles.list}>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Section>
  );
}
