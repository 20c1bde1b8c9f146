import { Body1, Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { importRosterJson } from '../../meeting';
import type { Roster } from '../../meeting';
import { ChoiceDialog } from '../common/choice-dialog';
import { ImportIcon } from '../common/icons';
import { useMessages } from '../shell/messages';

interface Props {
  /** How many the present list holds. */
  count: number;
  onImport(roster: Roster): void;
}

/** Reads a list that was exported before; it takes the present list's place only when confirmed. */
export function ImportRoster({ count, onImport }: Props) {
  const { show } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Roster>();
  const read = async (file: File | undefined) => {
    if (!file) return;
    const result = importRosterJson(await file.text());
    if (result.ok) setFound(result.value);
    else
      show({
        key: 'import',
        intent: 'error',
        text: `这个文件不能导入，名单没有改动。${result.errors.join('；')}`,
      });
  };
  return (
    <>
      <Button size="small" icon={<ImportIcon />} onClick={() => input.current?.click()}>
        导入
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="选择名单文件"
        hidden
        onChange={({ target }) => {
          void read(target.files?.[0]);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      {found && (
        <ChoiceDialog
          title="导入名单"
          choices={[
            {
              label: `导入 ${found.members.length} 人`,
              primary: true,
              onClick: () => {
                onImport(found);
                setFound(undefined);
              },
            },
          ]}
          onCancel={() => setFound(undefined)}
        >
          <Body1>
            文件中有 {found.members.length} 人：{found.members.map(({ name }) => name).join('、')}。
          </Body1>
          {count > 0 && <Body1>导入后将代替现有名单的 {count} 人，导入后可以撤销。</Body1>}
        </ChoiceDialog>
      )}
    </>
  );
}
