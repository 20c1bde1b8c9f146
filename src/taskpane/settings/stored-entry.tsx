import { Body1, Body1Strong, Caption1 } from '@fluentui/react-components';
import { useCommonStyles } from '../common/styles';
import type { Snapshot } from '../data/stored-value';
import { momentText, sizeText } from './texts';

const READINGS: Record<Snapshot<unknown>['reading'], string> = {
  absent: '未保存',
  ok: '可以读取',
  corrupt: '已损坏，原文保留',
  newer: '由更新版本写入，原文保留',
};

interface Props {
  name: string;
  storedKey: string;
  snapshot: Snapshot<unknown>;
}

/** One settings key: its size, revision and when it was saved. */
export function StoredEntry({ name, storedKey, snapshot }: Props) {
  const styles = useCommonStyles();
  const { reading, raw, revision, savedAt } = snapshot;
  const facts = [READINGS[reading]];
  if (raw !== undefined) facts.push(sizeText(raw));
  if (reading === 'ok') facts.push(`第 ${revision} 次保存`, momentText(savedAt));
  return (
    <div>
      <dt>
        <Body1Strong>{name}</Body1Strong> <Caption1 className={styles.note}>{storedKey}</Caption1>
      </dt>
      <dd className={styles.heading}>
        <Body1>{facts.join('，')}</Body1>
      </dd>
    </div>
  );
}
