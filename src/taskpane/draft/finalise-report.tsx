import { Body1, Body1Strong } from '@fluentui/react-components';
import { useCommonStyles } from '../common/styles';
import type { FinaliseResult } from '../services';

/** What 定稿 did and what is left to the person. */
export function FinaliseReport({ result }: { result: FinaliseResult }) {
  const styles = useCommonStyles();
  const { done, failed, notes } = result;
  return (
    <div className={styles.card}>
      <Body1Strong>定稿结果</Body1Strong>
      <Body1>已完成 {done} 项。请通读一遍，再保存文档（Ctrl+S）。</Body1>
      {failed.length > 0 && (
        <>
          <Body1>以下 {failed.length} 项没有完成，请自行处理：</Body1>
          <ul className={styles.list}>
            {failed.map((description, at) => (
              <li key={at}>{description}</li>
            ))}
          </ul>
        </>
      )}
      {notes.length > 0 && (
        <>
          <Body1>以下各处没有改动，请自行处理：</Body1>
          <ul className={styles.list} aria-label="定稿后仍需处理">
            {notes.map(({ text }, at) => (
              <li key={at}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
