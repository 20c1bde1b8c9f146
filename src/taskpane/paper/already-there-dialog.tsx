import { Body1 } from '@fluentui/react-components';
import { PAPER_NAMES } from '../../meeting';
import { ChoiceDialog } from '../common/choice-dialog';
import { useCommonStyles } from '../common/styles';
import type { PaperFlow } from './use-paper-flow';

/** Asks what to do with a paper that stands in the document already. */
export function AlreadyThereDialog({ flow }: { flow: PaperFlow }) {
  const styles = useCommonStyles();
  const { asked } = flow;
  if (!asked) return null;
  const name = PAPER_NAMES[asked.kind];
  // Without its author a refresh would take the name out that stands there.
  const nameless = asked.kind === 'outline' && !asked.context.author;
  return (
    <ChoiceDialog
      title={`文档中已有${name}`}
      choices={[
        { label: '刷新', primary: true, disabled: nameless, onClick: () => void flow.refresh(asked) },
        { label: '再插入一份', onClick: () => void flow.insertAgain() },
      ]}
      cancelLabel="保留"
      onCancel={flow.keep}
    >
      <Body1>请选择怎样处理：</Body1>
      <ul className={styles.list}>
        <li>
          刷新：只更新由名单和会议信息填写的内容，手写的文字不动。
          {nameless && '请先选定发言人，再刷新。'}
        </li>
        <li>再插入一份：原有的不动，另外插入一份。</li>
        <li>保留：不作任何改动。</li>
      </ul>
    </ChoiceDialog>
  );
}
