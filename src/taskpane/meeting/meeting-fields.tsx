import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { Meeting } from '../../meeting';
import { dayInWords, readDay, readTime } from './moments';

/** Keys whose value is one line of text. */
export type TextKey = 'unit' | 'yearLabel' | 'name' | 'place' | 'approvingBody';

export interface Editing {
  shown: Meeting;
  /** What the schema says against a field, if anything. */
  problems: Partial<Record<keyof Meeting, string>>;
  /** Takes an edit without saving it yet. */
  edit(change: Partial<Meeting>): void;
  /** Takes an edit, if given, and saves what is valid. */
  commit(change?: Partial<Meeting>): void;
}

interface TextProps {
  editing: Editing;
  field: TextKey;
  label: string;
  hint?: string;
}

/** One line of the meeting; saved when the person leaves it. */
export function TextField({ editing, field, label, hint }: TextProps) {
  const { shown, problems, edit, commit } = editing;
  return (
    <Field label={label} hint={hint} validationMessage={problems[field]}>
      <Input
        value={shown[field]}
        onChange={(_, { value }) => edit({ [field]: value })}
        onBlur={() => commit()}
      />
    </Field>
  );
}

interface DayProps {
  editing: Editing;
  field: 'date' | 'approvalDate';
  label: string;
}

/** A day, typed: a browser's own date field speaks the language of the system, not of the pane. */
export function DayField({ editing, field, label }: DayProps) {
  const { shown, problems, edit, commit } = editing;
  const day = shown[field];
  return (
    <Field
      label={label}
      hint={dayInWords(day) ?? '形如 2018-02-09 或 2018年2月9日'}
      validationMessage={problems[field]}
    >
      <Input
        value={day}
        onChange={(_, { value }) => edit({ [field]: value })}
        onBlur={() => commit({ [field]: readDay(day) })}
      />
    </Field>
  );
}

/** The hour, typed. */
export function TimeField({ editing }: { editing: Editing }) {
  const { shown, problems, edit, commit } = editing;
  return (
    <Field label="时间" hint="形如 9:00 或 下午2时30分" validationMessage={problems.time}>
      <Input
        value={shown.time}
        onChange={(_, { value }) => edit({ time: value })}
        onBlur={() => commit({ time: readTime(shown.time) })}
      />
    </Field>
  );
}

interface CountProps {
  editing: Editing;
  field: 'expected' | 'present';
  label: string;
  computed: number;
}

/** A number computed from the members, which a person may correct; empty: the computed one. */
export function CountField({ editing, field, label, computed }: CountProps) {
  const { shown, problems, edit, commit } = editing;
  const corrected = shown[field];
  const hint =
    corrected === undefined || corrected === computed
      ? `按名单计算为 ${computed} 人；需要时在此更正`
      : `已更正；按名单计算为 ${computed} 人，清空后恢复`;
  return (
    <Field label={label} hint={hint} validationMessage={problems[field]}>
      <Input
        type="number"
        min={0}
        value={corrected === undefined ? '' : String(corrected)}
        placeholder={String(computed)}
        onChange={(_, { value }) => edit({ [field]: value === '' ? undefined : Number(value) })}
        onBlur={() => commit()}
      />
    </Field>
  );
}

interface ChairProps {
  editing: Editing;
  /** Member id → name as shown. */
  members: readonly { id: string; name: string }[];
  principal: string | undefined;
}

/** Who takes the chair: the principal unless another member is chosen. */
export function ChairField({ editing, members, principal }: ChairProps) {
  const { shown, commit } = editing;
  const gone = shown.chairId !== '' && !members.some(({ id }) => id === shown.chairId);
  return (
    <Field label="主持人" validationMessage={gone ? '原来选的主持人已不在名单中，请重新选择' : undefined}>
      <Select value={gone ? '' : shown.chairId} onChange={(_, { value }) => commit({ chairId: value })}>
        <option value="">主要负责同志{principal === undefined ? '' : `（${principal}）`}</option>
        {members.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** The notices read out or handed out, a line each. */
export function NoticesField({ editing }: { editing: Editing }) {
  const { shown, problems, edit, commit } = editing;
  return (
    <Field label="会上通报事项" hint="一行一项，按通报的先后排列" validationMessage={problems.notices}>
      <Textarea
        rows={4}
        value={shown.notices.join('\n')}
        onChange={(_, { value }) => edit({ notices: value.split('\n') })}
        onBlur={() =>
          commit({ notices: shown.notices.map((line) => line.trim()).filter((line) => line !== '') })
        }
      />
    </Field>
  );
}
