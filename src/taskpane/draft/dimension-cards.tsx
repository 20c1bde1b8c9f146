import { Body1, Button } from '@fluentui/react-components';
import { dimensionBlocks } from '../../papers';
import type { Dimension, PaperKind } from '../../meeting';
import { RefreshIcon } from '../common/icons';
import { Section } from '../common/section';
import { useCommonStyles } from '../common/styles';
import { usePack } from '../data/current';
import { usePreferences } from '../data/preferences-provider';
import { insertedMessage } from '../paper/inserted-message';
import { useServices } from '../services-context';
import { useMessages } from '../shell/messages';
import { useTasks } from '../shell/tasks';
import { DimensionCard } from './dimension-card';
import type { DraftState } from './use-draft-state';

interface Props {
  paper: PaperKind;
  state: DraftState;
}

/** A card for each dimension of the pack. */
export function DimensionCards({ paper, state }: Props) {
  const styles = useCommonStyles();
  const services = useServices();
  const tasks = useTasks();
  const { show } = useMessages();
  const { pack } = usePack();
  const { preferences } = usePreferences();
  const { shown } = state;
  const insert = async (dimension: Dimension) => {
    const done = await tasks.run({ label: `插入“${dimension.heading}”`, writes: true }, () =>
      services.insertPaper(dimensionBlocks(pack, dimension.id, paper), 'cursor', {}),
    );
    if (!done) return;
    show(insertedMessage(`“${dimension.heading}”`, 'cursor', done.value));
    await state.refresh();
  };
  return (
    <Section
      title="各方面"
      aside={
        <Button
          size="small"
          icon={<RefreshIcon />}
          disabledFocusable={tasks.busy}
          onClick={() => void state.refresh()}
        >
          刷新状态
        </Button>
      }
    >
      {!shown && <Body1 className={styles.note}>点“刷新状态”，查看各方面在文稿中是空、抽象还是具体。</Body1>}
      <ul className={styles.plainList} aria-label="各方面">
        {pack.dimensions.map((dimension, at) => (
          <DimensionCard
            // Cards open as the person prefers, also when that preference is read late.
            key={`${dimension.id}.${preferences.openRequirements}`}
            number={at + 1}
            dimension={dimension}
            row={shown?.find((row) => row.dimension === dimension.id)}
            open={preferences.openRequirements}
            busy={tasks.busy}
            onInsert={() => void insert(dimension)}
          />
        ))}
      </ul>
    </Section>
  );
}
