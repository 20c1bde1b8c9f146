import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { FLAG_NAMES, MEMBER_FLAGS, MEMBER_ROLES, ROLE_NAMES } from '../../meeting';
import type { Member, MemberFlag } from '../../meeting';
import { ChoiceDialog } from '../common/choice-dialog';
import { useCommonStyles } from '../common/styles';

export type MemberFields = Omit<Member, 'id'>;

interface Props {
  /** Absent: a new person. */
  member?: Member;
  onSave(fields: MemberFields): void;
  onCancel(): void;
}

const NEW: MemberFields = {
  name: '',
  position: '',
  role: 'teamMember',
  portfolioUnits: [],
  partyGroup: '',
  flags: [],
};
const LONGEST = 60;

/** Adds or edits one person. */
export function MemberForm({ member, onSave, onCancel }: Props) {
  const styles = useCommonStyles();
  const [fields, setFields] = useState<MemberFields>(member ?? NEW);
  const [units, setUnits] = useState(fields.portfolioUnits.join('、'));
  const [asked, setAsked] = useState(false);
  const set = (change: Partial<MemberFields>) => setFields((before) => ({ ...before, ...change }));
  const nameless = fields.name.trim() === '';
  const save = () => {
    setAsked(true);
    if (!nameless) onSave({ ...fields, name: fields.name.trim(), portfolioUnits: splitUnits(units) });
  };
  const ownUnit =
    fields.role === 'principal' || fields.role === 'teamMember' ? '分管部门（科室）' : '所在科室';
  return (
    <ChoiceDialog
      title={member ? `编辑：${member.name}` : '添加人员'}
      choices={[{ label: '保存', onClick: save, primary: true }]}
      onCancel={onCancel}
    >
      <Field label="姓名" required validationMessage={asked && nameless ? '姓名不能为空' : undefined}>
        <Input value={fields.name} maxLength={LONGEST} onChange={(_, { value }) => set({ name: value })} />
      </Field>
      <Field label="职务">
        <Input
          value={fields.position}
          maxLength={LONGEST}
          onChange={(_, { value }) => set({ position: value })}
        />
      </Field>
      <Field label="角色">
        <Select
          value={fields.role}
          onChange={(_, { value }) =>
            set({ role: MEMBER_ROLES.find((role) => role === value) ?? 'teamMember' })
          }
        >
          {MEMBER_ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_NAMES[role]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={ownUnit} hint="多个用“、”隔开">
        <Input value={units} onChange={(_, { value }) => setUnits(value)} />
      </Field>
      <Field label="党小组（支部）">
        <Input
          value={fields.partyGroup}
          maxLength={LONGEST}
          onChange={(_, { value }) => set({ partyGroup: value })}
        />
      </Field>
      <AbsentFields absent={fields.absent} onChange={(absent) => set({ absent })} />
      <Field label="需在会上说明的情况">
        <div role="group" aria-label="需在会上说明的情况" className={styles.tight}>
          {MEMBER_FLAGS.map((flag) => (
            <Checkbox
              key={flag}
              label={FLAG_NAMES[flag]}
              checked={fields.flags.includes(flag)}
              onChange={(_, { checked }) => set({ flags: withFlag(fields.flags, flag, checked === true) })}
            />
          ))}
        </div>
      </Field>
    </ChoiceDialog>
  );
}

function AbsentFields({
  absent,
  onChange,
}: {
  absent: Member['absent'];
  onChange(absent: Member['absent']): void;
}) {
  return (
    <>
      <Checkbox
        label="缺席"
        checked={absent !== undefined}
        onChange={(_, { checked }) => onChange(checked === true ? { reason: '', delegate: '' } : undefined)}
      />
      {absent && (
        <>
          <Field label="缺席原因">
            <Input
              value={absent.reason}
              maxLength={LONGEST}
              onChange={(_, { value }) => onChange({ ...absent, reason: value })}
            />
          </Field>
          <Field label="代读发言的同志">
            <Input
              value={absent.delegate}
              maxLength={LONGEST}
              onChange={(_, { value }) => onChange({ ...absent, delegate: value })}
            />
          </Field>
        </>
      )}
    </>
  );
}

/** In the order of MEMBER_FLAGS, whatever the order of clicking. */
function withFlag(flags: readonly MemberFlag[], flag: MemberFlag, on: boolean): MemberFlag[] {
  return MEMBER_FLAGS.filter((one) => (one === flag ? on : flags.includes(one)));
}

/** “办公室、人事科” as units: every usual separator divides, empty pieces fall out. */
function splitUnits(text: string): string[] {
  return text
    .split(/[、，,；;\s]+/)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
}
