import { Body1, Button, Checkbox } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ChoiceDialog } from '../common/choice-dialog';
import { ImportIcon } from '../common/icons';
import { importText } from '../data/exchange';
import type { Exchange } from '../data/exchange';
import { useMessages } from '../shell/messages';

interface Props {
  /** How many the present list holds. */
  count: number;
  onImport(found: Exchange): void;
}

/** Reads a list that was exported before; it takes the present list's place only when confirmed. */
export function ImportRoster({ count, onImport }: Props) {
  const { show } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<Exchange>();
  const [withMeeting, setWithMeeting] = useState(true);
  const read = async (file: File | undefined) => {
    if (!file) return;
    const result = importText(await file.text());
    if (result.ok) setFound(result.value);
    else
      show({
        key: 'import',
        intent: 'error',
        text: `这个文件不能导入，名单没有改动。${result.errors.join('；')}`,
      });
  };
  const take = ({ roster, meeting }: Exchange) => {
    onImport(meeting && withMeeting ? { roster, meeting } : { roster });
    setFound(undefined);
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
            { label: `导入 ${found.roster.members.length} 人`, primary: true, onClick: () => take(found) },
          ]}
          onCancel={() => setFound(undefined)}
        >
          <Body1>
            文件中有 {found.roster.members.length} 人：
            {found.roster.members.map(({ name }) => name).join('、')}。
          </Body1>
          {count > 0 && <Body1>导入后将代替现有名单的 {count} 人，导入后可以撤销。</Body1>}
          {found.meeting && (
            <Checkbox
              label="文件中还有会议信息，一并导入，代替现有的会议信息"
              checked={withMeeting}
              onChange={(_, { checked }) => setWithMeeting(checked === true)}
            />
          )}
        </ChoiceDialog>
      )}
    </>
  );
}
