import { Body1, Field, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { ChoiceDialog } from './choice-dialog';
import { download } from './download';
import { useCommonStyles } from './styles';

interface Props {
  title: string;
  /** What the text is and who should not see it. */
  note: string;
  fileName: string;
  text: string;
  onClose(): void;
}

/** Text to take away: as a file, or copied where the webview has no downloads. */
export function ExportDialog({ title, note, fileName, text, onClose }: Props) {
  const styles = useCommonStyles();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    area.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid('已复制。');
    } catch {
      setSaid('窗格不能写剪贴板：文字已选中，请按 Ctrl+C 复制。');
    }
  };
  const save = () =>
    setSaid(
      download(fileName, text)
        ? `已交给系统下载：${fileName}。没有出现下载时，请用“复制”。`
        : '当前环境不能下载，请用“复制”，再粘贴到记事本保存。',
    );
  return (
    <ChoiceDialog
      title={title}
      choices={[
        { label: '下载文件', onClick: save, primary: true },
        { label: '复制', onClick: () => void copy() },
      ]}
      cancelLabel="关闭"
      onCancel={onClose}
    >
      <Body1>{note}</Body1>
      <Field label="内容" validationState="none" validationMessage={said === '' ? undefined : said}>
        <Textarea ref={area} readOnly value={text} rows={8} textarea={{ className: styles.raw }} />
      </Field>
    </ChoiceDialog>
  );
}
