import type { Span } from '../../document';
import { useServices } from '../services-context';
import { useMessages } from '../shell/messages';
import { useTasks } from '../shell/tasks';

/** A place in the document as it was read, the words that stood there, and their paragraph. */
export interface Located {
  span: Span;
  quote: string;
  /** Absent: the words alone decide. */
  text?: string;
}

const KEY = 'locate';

/** Selects words in Word, and says so when they moved or are gone since the document was read. */
export function useLocate(): (target: Located) => Promise<void> {
  const services = useServices();
  const tasks = useTasks();
  const { show, dismiss } = useMessages();
  return async (target) => {
    const done = await tasks.run({ label: '定位' }, () => services.locate(target));
    if (!done) return;
    switch (done.value) {
      case 'selected':
        dismiss(KEY);
        break;
      case 'moved':
        show({
          key: KEY,
          intent: 'info',
          text: '文字已移动或改动：文稿在检查之后改动过，已选中现在的位置，建议重新检查。',
        });
        break;
      case 'gone':
        show({ key: KEY, intent: 'warning', text: '文字已不存在：文稿在检查之后改动过，请重新检查。' });
    }
  };
}
