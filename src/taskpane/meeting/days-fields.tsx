import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
} from '@fluentui/react-components';
import { deadlines } from '../../meeting';
import type { DeadlineKind, Pack } from '../../meeting';
import { useCommonStyles } from '../common/styles';
import type { Editing } from './meeting-fields';

const LABELS: Record<DeadlineKind, string> = {
  plan: '会前多少天报送方案',
  talks: '谈心谈话安排多少天',
  report: '会后多少天内报告会议情况',
  circular: '会后多少天内通报',
};

/** Days that the notice leaves open or a local rule sets tighter, each with the day it comes to. */
export function DaysFields({ editing, pack }: { editing: Editing; pack: Pack }) {
  const styles = useCommonStyles();
  const { shown, problems, edit, commit } = editing;
  const fromPack: Record<DeadlineKind, number | null> = { ...pack.leadDays, ...pack.lagDays };
  const set = (key: DeadlineKind, value: string) =>
    edit({ days: { ...shown.days, [key]: value === '' ? undefined : Number(value) } });
  return (
    <Accordion collapsible>
      <AccordionItem value="days">
        <AccordionHeader size="small">期限（天数）</AccordionHeader>
        <AccordionPanel className={styles.column}>
          {deadlines(pack, shown).map(({ kind, text }) => (
            <Field key={kind} label={LABELS[kind]} hint={text} validationMessage={problems.days}>
              <Input
                type="number"
                min={0}
                value={shown.days?.[kind] === undefined ? '' : String(shown.days[kind])}
                placeholder={fromPack[kind] === null ? '' : String(fromPack[kind])}
                onChange={(_, { value }) => set(kind, value)}
                onBlur={() => commit()}
              />
            </Field>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
