import { Body1, Caption1 } from '@fluentui/react-components';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';

const COMING = [
  '一次读入多份文稿，列表显示每份的检查结论和各类问题数。',
  '比对班子成员之间、本年与上年的文字，找出雷同。',
  '汇总成一份报告，供审阅把关时使用。',
] as const;

/** What will stand here. It has no buttons, because nothing works yet. */
export function ReviewTab() {
  const styles = useCommonStyles();
  return (
    <Section title="批量审阅">
      <Body1>批量审阅尚未提供，将在后续版本加入：</Body1>
      <ul className={styles.list}>
        {COMING.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Caption1 className={styles.note}>
        现在请逐份打开文稿，在“检查”中检查。文稿只在本机读取，不会上传。
      </Caption1>
    </Section>
  );
}
