import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  /** What failed, as the person knows it: “检查”. */
  name: string;
  children: ReactNode;
}
interface State {
  error?: Error;
}

/** Keeps a defect in one tab from taking the pane, and what was typed in it, with it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Failed name={this.props.name} error={error} onRetry={() => this.setState({ error: undefined })} />
    );
  }
}

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, alignItems: 'start' },
  detail: { overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

function Failed({ name, error, onRetry }: { name: string; error: Error; onRetry(): void }) {
  const styles = useStyles();
  return (
    <div className={styles.box} role="alert">
      <Subtitle2 as="h2">“{name}”没有显示出来</Subtitle2>
      <Body1>
        这是助手自身的错误，文档没有因此改动。请重试；如果仍然不行，请保存文档，关闭窗格后再打开。
      </Body1>
      <Caption1 className={styles.detail}>技术信息：{error.message}</Caption1>
      <Button onClick={onRetry}>重试</Button>
    </div>
  );
}
