import { Body1, Caption1, Checkbox, Field, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { parseRoster } from '../../meeting';
import type { Roster } from '../../meeting';
import { ChoiceDialog } from '../common/choice-dialog';
import { useCommonStyles } from '../common/styles';
import type { MemberFields } from './member-form';
import { BadRows, GoodRows } from './paste-preview';

interface Props {
  roster: Roster;
  onImport(members: MemberFields[]): void;
  onCancel(): void;
}

const HINT =
  '在 Excel 中选中姓名、职务、角色、分管部门（科室）、党小组（支部）各列，复制后粘贴到这里；有没有表头都可以。';

/** Paste from Excel: what can be read and what cannot is shown first, and nothing is imported until confirmed. */
export function PasteDialog({ roster, onImport, onCancel }: Props) {
  const styles = useCommonStyles();
  const [text, setText] = useState('');
  const [again, setAgain] = useState(false);
  const paste = useMemo(() => parseRoster(text, roster), [text, roster]);
  const { rows, problems, duplicates, notes } = paste;
  const repeated = new Set(duplicates.map(({ line }) => line));
  const chosen = again ? rows : rows.filter(({ line }) => !repeated.has(line));
  return (
    <ChoiceDialog
      title="从 Excel 粘贴名单"
      choices={[
        {
          label: chosen.length > 0 ? `导入 ${chosen.length} 人` : '导入',
          primary: true,
          disabled: chosen.length === 0,
          onClick: () => onImport(chosen.map(({ member }) => member)),
        },
      ]}
      onCancel={onCancel}
    >
      <Field label="粘贴的内容" hint={HINT}>
        <Textarea rows={5} value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={styles.column} aria-live="polite">
        {text.trim() === '' ? (
          <Caption1 className={styles.note}>确认之前，名单不会有任何改动。</Caption1>
        ) : (
          <Body1>
            可导入 {chosen.length} 人，有问题 {problems.length} 行。
            {problems.length > 0 && '有问题的行不会导入。'}
            {notes.join('')}
          </Body1>
        )}
        <BadRows problems={problems} />
        {duplicates.length > 0 && (
          <>
            <ul className={styles.list} aria-label="同名同职务的行">
              {duplicates.map(({ line, reason }) => (
                <li key={line}>
                  第 {line} 行：{reason}
                </li>
              ))}
            </ul>
            <Checkbox
              label="不是同一个人，以上各行也导入"
              checked={again}
              onChange={(_, { checked }) => setAgain(checked === true)}
            />
          </>
        )}
        <GoodRows rows={rows} skipped={again ? new Set() : repeated} />
      </div>
    </ChoiceDialog>
  );
}
