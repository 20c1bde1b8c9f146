import { Body1, Body1Strong, Button, Caption1 } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import type { Waiver } from '../../checker';
import { ClosedIcon, OpenIcon } from '../common/icons';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import type { WaiverUse } from '../paper/dimension-states';
import { waiverWords } from './waiver-scopes';

interface Props {
  uses: readonly WaiverUse[];
  onRemove(waiver: Waiver): void;
}

/** What was left out and why, to be taken back; and what leaves nothing out any more. */
export function WaivedSection({ uses, onRemove }: Props) {
  const styles = useCommonStyles();
  const listId = useId();
  const [open, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const working = uses.filter(({ findings }) => findings.length > 0);
  const idle = uses.filter(({ findings }) => findings.length === 0);
  const count = new Set(working.flatMap(({ findings }) => findings)).size;
  const remove = (waiver: Waiver) => {
    // The card goes with its button; the focus stays in the section.
    toggle.current?.focus();
    onRemove(waiver);
  };
  return (
    <Section
      title={`已忽略（${count}）`}
      aside={
        <Button
          ref={toggle}
          size="small"
          appearance="subtle"
          icon={open ? <OpenIcon /> : <ClosedIcon />}
          aria-expanded={open}
          aria-controls={listId}
          aria-label={`${open ? '收起' : '展开'}已忽略的问题`}
          onClick={() => setOpen(!open)}
        >
          {open ? '收起' : '展开'}
        </Button>
      }
    >
      {idle.length > 0 && !open && <Body1>有 {idle.length} 个忽略项已不起作用，可展开后删除。</Body1>}
      <div id={listId} hidden={!open} className={open ? styles.column : undefined}>
        {working.length > 0 && (
          <ul className={styles.plainList} aria-label="已忽略">
            {working.map((use) => (
              <WaiverCard key={keyOf(use.waiver)} use={use} label="恢复" onRemove={remove} />
            ))}
          </ul>
        )}
        {idle.length > 0 && (
          <>
            <Body1Strong as="h3" className={styles.heading}>
              已不起作用的忽略（{idle.length}）
            </Body1Strong>
            <Body1>这次检查没有用到下面的忽略项。文字已经改动或者不再需要的，可以删除。</Body1>
            <ul className={styles.plainList} aria-label="已不起作用的忽略">
              {idle.map((use) => (
                <WaiverCard key={keyOf(use.waiver)} use={use} label="删除" onRemove={remove} />
              ))}
            </ul>
          </>
        )}
      </div>
    </Section>
  );
}

const keyOf = (waiver: Waiver): string => JSON.stringify(waiver);

interface CardProps {
  use: WaiverUse;
  /** What its button does: 恢复 or 删除. */
  label: string;
  onRemove(waiver: Waiver): void;
}

function WaiverCard({ use: { waiver, findings }, label, onRemove }: CardProps) {
  const styles = useCommonStyles();
  const words = waiverWords(waiver);
  return (
    <li className={styles.card}>
      <div className={styles.spread}>
        <Body1Strong>{words}</Body1Strong>
        <Button size="small" aria-label={`${label}：${words}`} onClick={() => onRemove(waiver)}>
          {label}
        </Button>
      </div>
      <Body1>理由：{waiver.reason}</Body1>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map(({ message, quote, span }, at) => (
            <li key={`${span.paragraph}.${span.start}.${at}`}>
              <Caption1>{quote === '' ? message : `${message}：“${quote}”`}</Caption1>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
