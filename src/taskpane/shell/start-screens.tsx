import { Body1, Button, Spinner, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    alignItems: 'start',
    padding: tokens.spacingHorizontalXL,
    overflowY: 'auto',
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase300 },
});

function Screen({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <Subtitle1 as="h1">{title}</Subtitle1>
      {children}
    </main>
  );
}

function Steps({ steps, ordered = false }: { steps: readonly string[]; ordered?: boolean }) {
  const styles = useStyles();
  const List = ordered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </List>
  );
}

/** While Office.js starts. */
export function StartingScreen() {
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <Spinner label="正在启动对照检查助手…" size="small" />
    </main>
  );
}

/** The page was opened in a browser, or in another Office program. */
export function OutsideScreen() {
  return (
    <Screen title="请在 Word 中打开">
      <Body1>对照检查助手是 Word 的任务窗格，单独打开这个网页不能读写文稿。请这样打开：</Body1>
      <Steps
        ordered
        steps={[
          '在 Word 中打开或新建一个文档。',
          '点击功能区的“对照检查”选项卡。',
          '选“插入对照检查材料”“检查草稿”或“填主持词”，窗格在文档右侧打开。',
        ]}
      />
      <Body1>功能区里没有“对照检查”选项卡时，请在“插入 → 我的加载项”中添加本助手，或请管理员安装。</Body1>
    </Screen>
  );
}

/** Office.js did not answer in time. */
export function TimeoutScreen({ onRetry }: { onRetry(): void }) {
  return (
    <Screen title="没有连上 Word">
      <Body1>等了 10 秒，Word 的接口仍未启动。文档没有改动。请依次检查：</Body1>
      <Steps
        steps={[
          '电脑能否访问 Office 的脚本（appsforoffice.microsoft.com）；单位内网需要管理员放行，或改用内网部署的脚本。',
          'Word 是否为 Microsoft 365 或 2021 及以上版本。',
          '代理或安全软件是否拦截了 Word 的网页组件。',
          '关闭窗格再打开；仍不行时，保存文档后重新启动 Word。',
        ]}
      />
      <Button appearance="primary" onClick={onRetry}>
        再试一次
      </Button>
    </Screen>
  );
}
