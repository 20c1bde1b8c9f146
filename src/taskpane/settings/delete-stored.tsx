import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ChoiceDialog } from '../common/choice-dialog';

interface Props {
  onExport(): void;
  onDelete(): void;
  onCancel(): void;
  /** The export, while it is open on top. */
  children: ReactNode;
}

/** Asks before the list leaves the document; the export can be made first, and leads back here. */
export function DeleteStored({ onExport, onDelete, onCancel, children }: Props) {
  return (
    <ChoiceDialog
      title="从本文档删除名单"
      choices={[
        { label: '先导出', onClick: onExport, primary: true },
        { label: '删除', onClick: onDelete },
      ]}
      onCancel={onCancel}
    >
      <Body1>
        将从本文档中删除名单和会议信息，正文不变。删除后不能撤销，主持词也不能再按名单刷新，建议先导出。
      </Body1>
      <Body1>删除后请保存文档（Ctrl+S），文件中才不再含有名单。</Body1>
      {children}
    </ChoiceDialog>
  );
}
