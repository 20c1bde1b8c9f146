import { Body1, Body1Strong } from '@fluentui/react-components';
import type { FinalisePlan } from '../../document';
import { ChoiceDialog } from '../common/choice-dialog';
import { useCommonStyles } from '../common/styles';

interface Props {
  plan: FinalisePlan;
  onConfirm(): void;
  onCancel(): void;
}

/** The list of what 定稿 will do, in the order of the page, before anything is done. */
export function FinaliseDialog({ plan, onConfirm, onCancel }: Props) {
  const styles = useCommonStyles();
  const { steps, notes } = plan;
  const nothing = steps.length === 0;
  return (
    <ChoiceDialog
      title="定稿清单"
      choices={
        nothing ? [] : [{ label: `确认定稿（${steps.length} 项）`, primary: true, onClick: onConfirm }]
      }
      cancelLabel={nothing ? '关闭' : '取消'}
      onCancel={onCancel}
      long
    >
      <Body1>{nothing ? '没有需要删去的提示和空位。' : '将对文档作以下改动：'}</Body1>
      {!nothing && (
        <ol className={styles.list} aria-label="将作的改动">
          {steps.map((step, at) => (
            <li key={at}>{step.description}</li>
          ))}
        </ol>
      )}
      {notes.length > 0 && (
        <>
          <Body1Strong>以下各处不会改动，请自行处理：</Body1Strong>
          <ul className={styles.list} aria-label="不会改动之处">
            {notes.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </ChoiceDialog>
  );
}
