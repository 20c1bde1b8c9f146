import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { planFinalise } from '../../document';
import type { FinalisePlan } from '../../document';
import { FinaliseIcon } from '../common/icons';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import type { FinaliseResult } from '../services';
import { useServices } from '../services-context';
import { useTasks } from '../shell/tasks';
import { FinaliseDialog } from './finalise-dialog';
import { FinaliseReport } from './finalise-report';

interface Props {
  /** The document has changed. */
  onChanged(): void;
}

/** 定稿: shows what it would do, does it when agreed, and says what is left. */
export function FinaliseSection({ onChanged }: Props) {
  const styles = useCommonStyles();
  const services = useServices();
  const tasks = useTasks();
  const [plan, setPlan] = useState<FinalisePlan>();
  const [done, setDone] = useState<FinaliseResult>();

  const look = async () => {
    setDone(undefined);
    const read = await tasks.run({ label: '查看文档' }, async () => planFinalise(await services.readDraft()));
    if (read) setPlan(read.value);
  };
  const carryOut = async (agreed: FinalisePlan) => {
    setPlan(undefined);
    const result = await tasks.run({ label: '定稿', writes: true }, () => services.finalise(agreed));
    if (!result) return;
    setDone(result.value);
    onChanged();
  };

  return (
    <Section title="定稿">
      <Body1 className={styles.note}>
        上交前删去要求、提示和没有填写的空位，整理序号。先列出清单，确认后才改动文档；手写的文字不会删除。
      </Body1>
      <div>
        <Button icon={<FinaliseIcon />} disabledFocusable={tasks.busy} onClick={() => void look()}>
          定稿…
        </Button>
      </div>
      <div role="status">{done && <FinaliseReport result={done} />}</div>
      {plan && (
        <FinaliseDialog
          plan={plan}
          onConfirm={() => void carryOut(plan)}
          onCancel={() => setPlan(undefined)}
        />
      )}
    </Section>
  );
}
