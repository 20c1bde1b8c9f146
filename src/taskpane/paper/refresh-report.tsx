import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { PAPER_NAMES } from '../../meeting';
import { useCommonStyles } from '../common/styles';
import type { RefreshResult } from '../services';
import { useTasks } from '../shell/tasks';
import { LocateButton } from './locate-button';
import type { PaperFlow } from './use-paper-flow';

const useStyles = makeStyles({
  item: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

/** What the last refresh did, and what it left to the person. */
export function RefreshReport({ flow }: { flow: PaperFlow }) {
  const styles = useCommonStyles();
  const { busy } = useTasks();
  const { report } = flow;
  return (
    <div role="status">
      {report && (
        <div className={styles.card}>
          <Body1Strong>{PAPER_NAMES[report.order.kind]}的刷新结果</Body1Strong>
          <Body1>{summaryOf(report.result)}</Body1>
          {report.result.failed.length > 0 && (
            <Body1>
              以下 {report.result.failed.length} 处没有写入，请核对后再刷新：{report.result.failed.join('、')}
              。
            </Body1>
          )}
          <KeptByHand flow={flow} />
          {report.result.outOfOrder.length > 0 && (
            <div className={styles.tight}>
              <Body1>
                有 {report.result.outOfOrder.length}{' '}
                段的次序与名单不同，位置没有动。重排会移走这些段落上的批注和格式。
              </Body1>
              <div>
                <Button
                  size="small"
                  disabledFocusable={busy}
                  onClick={() => void flow.refresh(report.order, { reorder: true })}
                >
                  按名单次序重排
                </Button>
              </div>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

function KeptByHand({ flow }: { flow: PaperFlow }) {
  const common = useCommonStyles();
  const styles = useStyles();
  const { busy } = useTasks();
  const { report } = flow;
  if (!report || report.result.keptByHand.length === 0) return null;
  return (
    <>
      <Body1>以下各处手工改过，没有覆盖：</Body1>
      <ul className={common.plainList} aria-label="手工改过未覆盖">
        {report.result.keptByHand.map(({ tag, found, wanted, paragraph }) => (
          <li key={`${paragraph}.${tag}`} className={styles.item}>
            <Body1>现为“{found}”</Body1>
            <Caption1 className={common.note}>按名单应为“{wanted}”</Caption1>
            <div className={common.row}>
              <LocateButton
                target={{ span: { paragraph, start: 0, end: found.length }, quote: found }}
                name={`“${found}”`}
              />
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={`“${found}”仍用名单更新`}
                onClick={() => void flow.refresh(report.order, { force: [tag] })}
              >
                仍用名单更新
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** “3 处更新、1 段新增、1 段待核对、2 处手工改过未覆盖。” Only what happened is named. */
function summaryOf({ rewritten, added, moved, marked, unmarked, keptByHand }: RefreshResult): string {
  const parts = [
    rewritten > 0 && `${rewritten} 处更新`,
    added > 0 && `${added} 段新增`,
    moved > 0 && `${moved} 段按名单次序移动`,
    marked > 0 && `${marked} 段待核对（人员已不在名单中，段前有标记，请核对后自行删改）`,
    unmarked > 0 && `${unmarked} 处标记已撤去`,
    keptByHand.length > 0 && `${keptByHand.length} 处手工改过未覆盖`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? '已与名单和会议信息一致，没有需要更新的内容。' : `${parts.join('、')}。`;
}
