import { Button } from '@fluentui/react-components';
import { LocateIcon } from '../common/icons';
import type { Located } from './use-locate';
import { useLocate } from './use-locate';

interface Props {
  target: Located;
  /** What is gone to, for those who hear the button: “第 3 条”. */
  name: string;
}

/** Selects the words in Word. */
export function LocateButton({ target, name }: Props) {
  const locate = useLocate();
  return (
    <Button size="small" icon={<LocateIcon />} aria-label={`定位${name}`} onClick={() => void locate(target)}>
      定位
    </Button>
  );
}
