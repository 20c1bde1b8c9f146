import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { CloseIcon } from '../common/icons';
import { useServices } from '../services-context';

const useStyles = makeStyles({
  area: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
});

/** Says once what this Word lacks; 设置 keeps the list. */
export function OldHostNotice() {
  const styles = useStyles();
  const services = useServices();
  const [missing] = useState(() => services.missing());
  const [closed, setClosed] = useState(false);
  if (closed || missing.length === 0) return null;
  return (
    <div className={styles.area}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          这个版本的 Word 缺少部分接口：{missing.join('')}其余功能可以照常使用。
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<CloseIcon />}
              aria-label="关闭版本提示"
              onClick={() => setClosed(true)}
            />
          }
        />
      </MessageBar>
    </div>
  );
}
